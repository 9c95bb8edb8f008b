// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The colour roles of one theme; every role is required, so a theme cannot forget one.
import QtQuick

QtObject {
    required property color window
    required property color sidebar
    required property color surface
    required property color raised
    required property color sunken
    required property color hover
    required property color line
    required property color outline
    required property color track
    required property color text
    required property color textMuted
    required property color textFaint
    required property color accent
    required property color oxide
    required property color patina
    required property color success
    required property color warning
    required property color danger
    required property color info
    required property color fill
    required property color fillHover
    required property color fillPressed
    required property color dangerFill
    // Text and marks on any fill. QML reads a name that starts with "on" as a signal handler.
    required property color fillText
    required property color accentSoft
    required property color successSoft
    required property color warningSoft
    required property color dangerSoft
    required property color infoSoft
    required property color shadow
}
