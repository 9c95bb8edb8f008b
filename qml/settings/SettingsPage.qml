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
        if (visible && shell.place === "words" && shell.wordsRefusal === "")
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
    SecurityCard {
        viewModel: root.viewModel
        preferences: root.viewModel.preferences
        refusal: root.shell.watchOnly ? root.shell.wordsRefusal : ""
    }
    NodeCard { choice: root.choice }
    DesktopCard { preferences: root.viewModel.preferences }
    WordsDialog {
        id: words
        viewModel: root.viewModel
        shell: root.shell
    }
}
