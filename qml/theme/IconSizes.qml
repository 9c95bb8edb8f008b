// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Icon sizes by place, scaled with the user's text size.
import QtQuick

QtObject {
    required property real scale

    readonly property int dense: Math.round(16 * scale)
    readonly property int nav: Math.round(18 * scale)
    readonly property int control: Math.round(20 * scale)
    readonly property int compactBar: Math.round(22 * scale)
    readonly property int empty: Math.round(28 * scale)
}
