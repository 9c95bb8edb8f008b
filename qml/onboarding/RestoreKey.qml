// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A private key, hidden while it is typed. Properties: entry. Functions: forget().
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

ColumnLayout {
    id: root

    required property ImportEntry entry

    function forget() { key.clear(); }

    spacing: Theme.space.s4
    Layout.fillWidth: true

    PasswordField {
        id: key
        objectName: "importKey"
        //: Label of a field.
        label: qsTr("Private key")
        //: Under the field for a private key.
        help: qsTr("\"ed25519:\" or \"secp256k1:\" before it names its kind. Without that, both addresses are shown.")
        error: root.entry.problem
        Layout.fillWidth: true
        onEdited: secret => root.entry.editKey(secret)
        onVisibleChanged: if (visible) forceActiveFocus()
    }
}
