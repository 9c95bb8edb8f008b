// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A small line without axes.
// Properties as ChartFrame, and values (0 to 1, NaN for a gap), color, filled.
pragma ComponentBehavior: Bound
import QtQuick
import RustChain.Controls
import RustChain.Theme

ChartFrame {
    id: root

    property list<real> values
    property color color: Theme.colors.oxide
    property bool filled: false

    implicitWidth: 120
    implicitHeight: 32

    LinePlot {
        anchors.fill: parent
        values: root.values
        color: root.color
        lineWidth: 1.5
        inset: root.inset
        filled: root.filled
    }
}
