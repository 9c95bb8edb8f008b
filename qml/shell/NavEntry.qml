// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One place to go to.
// Properties: key, text, iconName, group (a head above the first entry of a group), badge (a count
// in words), shortcutText, inBar (also on the bottom bar of a compact window).
import QtQuick

QtObject {
    required property string key
    required property string text
    required property string iconName
    property string group
    property string badge
    property string shortcutText
    property bool inBar: false
}
