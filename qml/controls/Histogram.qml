// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How measured values spread, with a title above and a verdict below.
// Properties: title, note, values (0 to 1), summary, pointTexts, measure (for example "cv 0.071"),
// verdict (a word), tone (Badge.Success, Warning, Neutral for not measured).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

ColumnLayout {
    id: root

    required property string title
    property string note
    property string measure
    property string verdict
    property int tone: 2
    property list<real> values
    property alias summary: chart.summary
    property alias pointTexts: chart.pointTexts

    readonly property color ink: tone === Badge.Success ? Theme.colors.success
        : tone === Badge.Warning ? Theme.colors.warning : Theme.colors.textFaint

    spacing: 0
    Layout.fillWidth: true

    Label {
        text: root.title
        type: Theme.type.label
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
    Label {
        text: root.note
        type: Theme.type.caption
        color: Theme.colors.textFaint
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
    ChartFrame {
        id: chart
        name: root.title
        barred: true
        Layout.topMargin: Theme.space.s2
        Layout.fillWidth: true

        BarPlot {
            anchors.fill: parent
            values: root.values
            color: root.tone === Badge.Success ? Theme.colors.patina : root.ink
        }
    }
    Divider { Layout.topMargin: Theme.space.s1 }
    RowLayout {
        Layout.topMargin: Theme.space.s1 + 2
        Layout.fillWidth: true

        Label {
            text: root.measure
            type: Theme.type.caption
            color: Theme.colors.textFaint
            Layout.fillWidth: true
        }
        Label {
            text: root.verdict
            type: Theme.type.caption
            color: root.ink
        }
    }
}
