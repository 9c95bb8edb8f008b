// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Distances between and inside things, in pixels.
import QtQuick

QtObject {
    readonly property int s1: 4
    readonly property int s2: 8
    readonly property int s3: 12
    readonly property int s4: 16
    readonly property int s5: 20
    readonly property int s6: 24
    readonly property int s8: 32
    readonly property int s12: 48
    readonly property int card: 20
    readonly property int cardMain: 24
    readonly property int gap: 16
    readonly property int column: 20
    readonly property int page: 24
    readonly property int pageCompact: 16
}
