// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A dialog about the open wallet: it closes when the wallet is locked. Properties: shell, as Dialog.
import QtQuick
import RustChain.Controls
import RustChain.ViewModels

Dialog {
    id: root

    required property ShellViewModel shell

    Connections {
        target: root.shell

        function onPhaseChanged() {
            if (root.shell.phase !== ShellViewModel.Open)
                root.close();
        }
    }
}
