// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One shortcut: its keys as shown to people, and what it does.
import QtQuick

QtObject {
    required property string keys
    required property string text
}
