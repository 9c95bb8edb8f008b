// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A small round mark of a colour, always beside a word. Properties: color, size.
import QtQuick
import RustChain.Theme

Rectangle {
    property real size: 8

    implicitWidth: size
    implicitHeight: size
    radius: size / 2
    color: Theme.colors.patina
    Accessible.ignored: true
}
