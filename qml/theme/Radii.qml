// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Corner radii. A badge is round: half its height.
import QtQuick

QtObject {
    readonly property int small: 6
    readonly property int control: 9
    readonly property int inner: 10
    readonly property int card: 14
    readonly property int dialog: 18
}
