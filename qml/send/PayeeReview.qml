// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One more recipient of a frozen payment: read it, compare it. Properties: row, place.
import QtQuick
import QtQuick.Layouts
import RustChain.Components
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

ColumnLayout {
    id: root

    required property PayeeRow row
    required property int place

    spacing: Theme.space.s3
    Layout.fillWidth: true

    Divider {}
    AddressLabel {
        objectName: "reviewPayee" + root.place
        shortText: root.row.recipient.title
        name: root.row.recipient.name
        wedges: root.row.recipient.wedges
        chunks: root.row.recipient.chunks
        value: root.row.recipient.text
        full: true
        Layout.fillWidth: true
    }
    KeyValue {
        //: What one of several recipients gets.
        key: qsTr("Gets")
        value: root.row.amountText
        mono: true
        divided: false
    }
    Field {
        id: characters
        objectName: "payeeCharacters" + root.place
        visible: root.row.charactersWanted
        //: Above the field that makes people compare an address.
        label: qsTr("Compare, then type the last 6 characters")
        error: root.row.charactersError
        submitted: true
        text: root.row.characters
        mono: true
        maximumLength: 6
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        Layout.fillWidth: true
        onEdited: text => {
            if (!root.row.typeCharacters(text))
                characters.text = Qt.binding(() => root.row.characters);
        }
    }
}
