// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One entry of the type scale: a font and its line height, both already scaled for the user.
import QtQuick

QtObject {
    id: root

    required property string family
    required property int weight
    required property real size
    required property real line
    required property real scale
    // Letter spacing in hundredths of the size.
    property real tracking: 0
    property bool shaping: true

    readonly property real pixelSize: Math.round(size * scale)
    readonly property real lineHeight: Math.round(line * scale)
    readonly property font font: Qt.font({
        family: root.family,
        weight: root.weight,
        pixelSize: root.pixelSize,
        letterSpacing: root.pixelSize * root.tracking / 100,
        preferShaping: root.shaping
    })
}
