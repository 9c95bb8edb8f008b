// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A line over time with a soft area, level lines and dates.
// Properties: name, summary, pointTexts (as ChartFrame), values (0 to 1, NaN for a gap), levels
// (list of {position: 0 to 1, text}), levelRoom (above 0: their texts stand in a column of this
// width behind the plot), dates (texts from the first to the last), color, second and secondColor
// (another line, optional).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

ColumnLayout {
    id: root

    required property string name
    property alias summary: frame.summary
    property alias pointTexts: frame.pointTexts
    property list<real> values
    property list<real> second
    property var levels: []
    property list<string> dates
    property color color: Theme.colors.oxide
    property color secondColor: Theme.colors.patina
    property real levelRoom: 0

    // The newest point of a line.
    component EndDot: Rectangle {
        required property list<real> line

        readonly property real last: line[line.length - 1] ?? NaN

        visible: !isNaN(last)
        x: parent.width - 4 - width / 2
        y: 4 + (1 - last) * (parent.height - 8) - height / 2
        width: 9
        height: 9
        radius: 4.5
        border.width: 2
        border.color: Theme.colors.surface
    }

    // Time goes from left to right everywhere.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    spacing: Theme.space.s2
    Layout.fillWidth: true

    ChartFrame {
        id: frame
        name: root.name
        inset: 4
        implicitHeight: 80
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.rightMargin: root.levelRoom

        Repeater {
            model: root.levels

            Item {
                id: level

                required property var modelData

                width: parent.width
                y: Math.round(4 + (1 - modelData.position) * (parent.height - 8))

                Rectangle { width: parent.width; height: 1; color: Theme.colors.line }
                Label {
                    // Above its line, or behind it.
                    x: root.levelRoom > 0 ? parent.width : 0
                    y: root.levelRoom > 0 ? -height / 2 : -height
                    width: root.levelRoom > 0 ? root.levelRoom : implicitWidth
                    text: level.modelData.text
                    type: Theme.type.caption
                    color: Theme.colors.textFaint
                    horizontalAlignment: root.levelRoom > 0 ? Text.AlignRight : Text.AlignLeft
                }
            }
        }
        LinePlot {
            anchors.fill: parent
            values: root.values
            color: root.color
            inset: 4
        }
        LinePlot {
            anchors.fill: parent
            visible: root.second.length > 0
            values: root.second
            color: root.secondColor
            inset: 4
            filled: false
        }
        EndDot { line: root.values; color: root.color }
        EndDot { line: root.second; color: root.secondColor }
    }
    RowLayout {
        visible: root.dates.length > 0
        Layout.fillWidth: true
        Layout.rightMargin: root.levelRoom

        Repeater {
            model: root.dates

            Label {
                required property int index
                required property string modelData

                text: modelData
                type: Theme.type.caption
                color: Theme.colors.textFaint
                horizontalAlignment: index === 0 ? Text.AlignLeft
                    : index === root.dates.length - 1 ? Text.AlignRight : Text.AlignHCenter
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
    }
}
