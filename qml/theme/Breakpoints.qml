// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Widths at which the window changes its layout, and the widths of its parts; larger text needs
// them earlier.
import QtQuick

QtObject {
    required property real scale

    readonly property real grown: Math.max(1, scale)
    readonly property int medium: Math.round(700 * grown)
    readonly property int wide: Math.round(900 * grown)
    // Room a page needs for its two columns.
    readonly property int twoColumns: Math.round(740 * grown)
    readonly property int content: Math.round(1240 * grown)
    readonly property int sidebar: Math.round(216 * grown)
    readonly property int sidebarMedium: Math.round(64 * grown)
    readonly property int side: Math.round(336 * grown)
    readonly property int drawer: Math.round(420 * grown)
    readonly property int dialog: Math.round(480 * grown)
    readonly property int dialogTable: Math.round(560 * grown)
    readonly property int minimumWidth: 360
    readonly property int minimumHeight: 600
}
