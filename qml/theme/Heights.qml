// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Heights of controls and rows, scaled with the user's text size.
import QtQuick

QtObject {
    required property real scale

    readonly property int small: Math.round(28 * scale)
    readonly property int control: Math.round(36 * scale)
    readonly property int large: Math.round(44 * scale)
    readonly property int field: Math.round(40 * scale)
    readonly property int tableRow: Math.round(36 * scale)
    readonly property int listRow: Math.round(52 * scale)
    readonly property int listRowCompact: Math.round(56 * scale)
    readonly property int nav: Math.round(36 * scale)
    readonly property int strip: Math.round(32 * scale)
    readonly property int badge: Math.round(22 * scale)
    readonly property int tile: Math.round(36 * scale)
    readonly property int topBar: Math.round(56 * scale)
    readonly property int bottomBar: Math.round(68 * scale)
    readonly property int touch: Math.round(44 * scale)
}
