// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Copies a text; turns to a tick for 2 s and says "Copied" to assistive tools.
// Properties: value (what is copied), text (what it copies, for the tooltip), size.
// Signals: copied().
import QtQuick
import RustChain.Controls
import RustChain.Theme

IconButton {
    id: root

    required property string value
    property bool done: false

    signal copied()

    size: 0
    iconName: done ? "check" : "copy"
    iconColor: done ? Theme.colors.success : Theme.colors.textMuted
    //: What a copy button says just after it was used.
    Accessible.name: done ? qsTr("Copied") : text
    onClicked: {
        Clipboard.copy(root.value);
        root.done = true;
        shown.restart();
        root.copied();
    }

    Timer {
        id: shown
        interval: 2000
        onTriggered: root.done = false
    }
}
