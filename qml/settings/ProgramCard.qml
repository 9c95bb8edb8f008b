// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The node in this program: network, data folder, interface. Properties: viewModel, shell.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.ViewModels

Card {
    id: root

    required property SettingsViewModel viewModel
    required property ShellViewModel shell

    Layout.fillWidth: true

    CardHeader {
        //: Title of a card.
        title: qsTr("Node")
    }
    KeyValue {
        //: Name of a fact.
        key: qsTr("Network")
        value: root.shell.networkName
    }
    KeyValue {
        //: Name of a fact: the address of the HTTP interface.
        key: qsTr("Interface for programs")
        value: root.viewModel.rpcText
    }
    Label {
        objectName: "dataFolder"
        text: root.viewModel.dataFolder
        wrapMode: Text.WrapAnywhere
        Layout.fillWidth: true
        //: Read out for the folder of wallets and chain; %1 is a path.
        Accessible.name: qsTr("Data folder: %1").arg(text)
    }
    Button {
        objectName: "openDataFolder"
        //: Button that shows the data folder in the file manager.
        text: qsTr("Open the data folder")
        iconName: "external"
        onClicked: root.viewModel.openDataFolder()
    }
}
