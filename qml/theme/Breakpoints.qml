// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Widths at which the window changes its layout, and the widths of its parts.
import QtQuick

QtObject {
    readonly property int medium: 700
    readonly property int wide: 900
    readonly property int content: 1240
    readonly property int sidebar: 216
    readonly property int sidebarMedium: 64
    readonly property int side: 336
    readonly property int drawer: 420
    readonly property int dialog: 480
    readonly property int dialogTable: 560
    readonly property int minimumWidth: 360
    readonly property int minimumHeight: 600
}
