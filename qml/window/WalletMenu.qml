// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The wallets of this folder, and one more. Properties: shell.
pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models
import RustChain.Controls
import RustChain.ViewModels

Menu {
    id: root

    required property ShellViewModel shell

    objectName: "walletMenu"

    Instantiator {
        model: root.shell.wallets

        MenuItem {
            required property int index
            required property string walletId
            required property string name
            required property bool isOpen
            required property bool isWatchOnly

            objectName: "switchTo" + index
            text: name
            iconRoom: true
            iconName: isOpen ? "check" : isWatchOnly ? "eye" : "wallet"
            //: Mark of a wallet that can look and not spend.
            shortcutText: isWatchOnly ? qsTr("Watch-only") : ""
            onTriggered: root.shell.selectWallet(walletId)
        }
        onObjectAdded: (index, object) => root.insertItem(index, object as MenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as MenuItem)
    }
    MenuSeparator {}
    MenuItem {
        objectName: "menuNewWallet"
        //: Line of the menu of wallets.
        text: qsTr("New wallet")
        iconName: "plus"
        onTriggered: root.shell.newWallet()
    }
}
