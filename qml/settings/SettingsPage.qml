// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Every choice made once, found again. Properties: viewModel, shell, choice.
import QtQuick
import RustChain.Shell
import RustChain.ViewModels

PageFrame {
    id: root

    required property SettingsViewModel viewModel
    required property ShellViewModel shell
    required property NodeChoice choice

    function openPlace(): void {
        if (visible && shell.place === "words" && shell.hasWords)
            words.open();
    }

    objectName: "settingsPage"
    //: Title of the page of settings.
    title: qsTr("Settings")
    side: [
        AppearanceCard { preferences: root.viewModel.preferences },
        ProgramCard { viewModel: root.viewModel; shell: root.shell },
        AboutCard { viewModel: root.viewModel }
    ]
    onVisibleChanged: root.openPlace()
    Component.onCompleted: root.openPlace()

    WalletsCard {
        viewModel: root.viewModel
        shell: root.shell
        onWordsRequested: words.open()
    }
    AccountsCard {
        tools: root.viewModel.tools
        onAddRequested: addAccount.open()
    }
    SecurityCard {
        viewModel: root.viewModel
        shell: root.shell
        preferences: root.viewModel.preferences
    }
    ToolsCard {
        tools: root.viewModel.tools
        onFileRequested: exportFile.open()
        onKeyRequested: key.open()
        onPublicKeyRequested: publicKey.open()
        onRemovalRequested: remove.open()
    }
    MessagesCard {
        messages: root.viewModel.messages
        onSignRequested: sign.open()
        onCheckRequested: check.open()
    }
    NodeCard { choice: root.choice }
    DesktopCard { preferences: root.viewModel.preferences }
    WordsDialog {
        id: words
        viewModel: root.viewModel
        shell: root.shell
    }
    AddAccountDialog { id: addAccount; tools: root.viewModel.tools; shell: root.shell }
    ExportFileDialog { id: exportFile; tools: root.viewModel.tools; shell: root.shell }
    KeyDialog { id: key; tools: root.viewModel.tools; shell: root.shell }
    PublicKeyDialog { id: publicKey; tools: root.viewModel.tools; shell: root.shell }
    RemoveDialog { id: remove; tools: root.viewModel.tools; shell: root.shell }
    SignDialog {
        id: sign
        messages: root.viewModel.messages
        accounts: root.viewModel.tools.accounts
        shell: root.shell
    }
    CheckDialog { id: check; messages: root.viewModel.messages; shell: root.shell }
}
