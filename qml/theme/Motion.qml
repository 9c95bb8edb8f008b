// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How long things move, in milliseconds; all zero with reduced motion.
import QtQuick

QtObject {
    required property bool reduced

    readonly property int instant: 0
    readonly property int fast: reduced ? 0 : 120
    readonly property int normal: reduced ? 0 : 180
    readonly property int slow: reduced ? 0 : 260
    readonly property int pulse: reduced ? 0 : 900
    readonly property int easeIn: Easing.OutCubic
    readonly property int easeOut: Easing.InCubic
}
