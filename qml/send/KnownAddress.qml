// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The known address that the one to be paid looks like. Properties: chunks (empty: there is none).
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

ColumnLayout {
    id: root

    required property list<string> chunks

    visible: chunks.length > 0
    spacing: Theme.space.s1

    Label {
        //: Above the address that looks like the one that is about to be paid.
        text: qsTr("The address you know")
        type: Theme.type.label
        color: Theme.colors.danger
    }
    Chunks {
        objectName: "knownAddress"
        chunks: root.chunks
    }
}
