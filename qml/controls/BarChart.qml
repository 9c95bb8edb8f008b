// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Bars over time.
// Properties: name, summary, pointTexts (as ChartFrame), values (0 to 1, NaN for a gap), marked
// (indices in `markColor`, for example today), color, startText and endText (below, at both ends),
// gap.
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
    property list<int> marked
    property color color: Theme.colors.patina
    property color markColor: Theme.colors.oxide
    property string startText
    property string endText
    property real gap: 2

    spacing: Theme.space.s1 + 2
    Layout.fillWidth: true

    ChartFrame {
        id: frame
        name: root.name
        barred: true
        Layout.fillWidth: true
        Layout.fillHeight: true

        BarPlot {
            anchors.fill: parent
            values: root.values
            marked: root.marked
            color: root.color
            markColor: root.markColor
            gap: root.gap
        }
    }
    RowLayout {
        visible: root.startText !== "" || root.endText !== ""
        Layout.fillWidth: true

        Label {
            text: root.startText
            type: Theme.type.caption
            color: Theme.colors.textFaint
            Layout.fillWidth: true
        }
        Label {
            text: root.endText
            type: Theme.type.caption
            color: Theme.colors.textFaint
        }
    }
}
