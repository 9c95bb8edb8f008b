// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A line between groups of a menu.
import QtQuick
import QtQuick.Templates as T
import RustChain.Theme

T.MenuSeparator {
    implicitWidth: 100
    implicitHeight: Theme.space.s2 + 1
    verticalPadding: Theme.space.s1
    contentItem: Divider {}
}
