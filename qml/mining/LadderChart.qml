// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Memory latency over growing sizes, both by their logarithms, with the caches marked where they
// end. Properties: ladder (as MiningViewModel.ladder).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

ColumnLayout {
    id: root

    required property var ladder

    readonly property bool known: (ladder.problem ?? "") === "" && (ladder.values ?? []).length > 1
    readonly property int inset: Theme.space.s1
    // Room for what stands beside a level.
    readonly property int levelRoom: Math.round(56 * Theme.textScale)

    spacing: Theme.space.s1
    Layout.fillWidth: true

    Label {
        //: Title of a chart: how long reading memory takes.
        text: qsTr("Memory latency by size")
        type: Theme.type.label
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
    Label {
        objectName: "ladderNote"
        text: root.known ? root.ladder.summary
            //: %1 is a reason.
            : qsTr("Not measurable: %1").arg(root.ladder.problem ?? "")
        type: Theme.type.caption
        color: Theme.colors.textFaint
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    ChartFrame {
        id: frame
        objectName: "ladderChart"
        visible: root.known
        //: Name of a chart.
        name: qsTr("Memory latency by size")
        summary: root.ladder.summary ?? ""
        pointTexts: root.ladder.texts ?? []
        inset: root.inset
        implicitHeight: Math.round(112 * Theme.textScale)
        Layout.topMargin: Theme.space.s4
        Layout.fillWidth: true
        Layout.rightMargin: root.levelRoom

        Repeater {
            model: root.known ? root.ladder.levels : []

            Item {
                id: level

                required property var modelData

                width: parent.width
                y: root.inset + (1 - modelData.position) * (parent.height - 2 * root.inset)

                Rectangle { width: parent.width; height: 1; color: Theme.colors.line }
                Label {
                    x: parent.width
                    y: -height / 2
                    width: root.levelRoom
                    text: level.modelData.text
                    type: Theme.type.caption
                    color: Theme.colors.textFaint
                    horizontalAlignment: Text.AlignRight
                }
            }
        }
        Repeater {
            model: root.known ? root.ladder.marks : []

            Item {
                id: mark

                required property var modelData

                x: root.inset + modelData.position * (parent.width - 2 * root.inset)
                height: parent.height

                Rectangle { width: 1; height: parent.height; color: Theme.colors.outline }
                Label {
                    x: Math.min(0, mark.parent.width + root.levelRoom - mark.x - width)
                    y: -height - 2
                    text: mark.modelData.text
                    type: Theme.type.caption
                    color: Theme.colors.textMuted
                }
            }
        }
        LinePlot {
            anchors.fill: parent
            values: root.known ? root.ladder.values : []
            color: Theme.colors.patina
            inset: root.inset
        }
    }
    Item {
        visible: root.known
        implicitHeight: Theme.type.caption.lineHeight
        Layout.fillWidth: true
        Layout.rightMargin: root.levelRoom

        Repeater {
            model: root.known ? root.ladder.ticks : []

            Label {
                required property var modelData

                readonly property real middle: root.inset + modelData.position
                    * (parent.width - 2 * root.inset)

                x: Math.max(0, Math.min(parent.width - width, middle - width / 2))
                text: modelData.text
                type: Theme.type.caption
                color: Theme.colors.textFaint
            }
        }
    }
}
