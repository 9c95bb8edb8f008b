// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// An address or an xpub to look at. Properties: entry. Functions: forget().
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

ColumnLayout {
    id: root

    required property ImportEntry entry

    function forget() { what.text = ""; what.touched = false; }

    spacing: Theme.space.s4
    Layout.fillWidth: true

    TextArea {
        id: what
        objectName: "importWatched"
        //: Label of a field.
        label: qsTr("Address or xpub")
        //: Under the field for an address or xpub to watch.
        help: qsTr("An xpub shows every address of an account to whoever has it.")
        error: root.entry.problem
        // As long as a whole address: what is wrong with it shows at once.
        submitted: text.length > 42
        mono: true
        rows: 2
        Layout.fillWidth: true
        onEdited: text => root.entry.editWatched(text)
        onVisibleChanged: if (visible) forceActiveFocus()
    }
}
