// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Which program this is. Properties: viewModel.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property SettingsViewModel viewModel

    Layout.fillWidth: true

    CardHeader {
        //: Title of a card.
        title: qsTr("About")
    }
    KeyValue {
        //: Name of the program.
        key: qsTr("RustChain Desktop")
        value: root.viewModel.version
    }
    Label {
        //: The licence of the program and of its fonts.
        text: qsTr("Free software under the MIT licence. Inter and JetBrains Mono under the SIL Open Font License.")
        type: Theme.type.caption
        color: Theme.colors.textMuted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Button {
        objectName: "copyDiagnostics"
        //: Button that copies facts for an error report.
        text: qsTr("Copy diagnostics")
        iconName: "copy"
        onClicked: root.viewModel.copyDiagnostics()
    }
}
