// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The address book, to choose who is paid. Properties: recipient.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Dialog {
    id: root

    required property RecipientEntry recipient

    objectName: "bookDialog"
    //: Title of a dialog.
    title: qsTr("Address book")
    initialFocus: close
    actions: Button {
        id: close
        objectName: "bookClose"
        //: Closes the address book.
        text: qsTr("Close the book")
        onClicked: root.close()
    }

    Label {
        visible: root.recipient.book.length === 0
        //: The address book is empty.
        text: qsTr("Nobody is in the book yet. After a payment you can keep its address.")
        color: Theme.colors.textMuted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Repeater {
        model: root.recipient.book

        ListRow {
            required property int index
            required property string modelData

            objectName: "bookRow" + index
            title: modelData
            iconName: "user"
            name: modelData
            Layout.fillWidth: true
            onClicked: {
                root.recipient.choose(index);
                root.close();
            }
        }
    }
}
