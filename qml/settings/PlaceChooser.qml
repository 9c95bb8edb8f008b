// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The system's dialog for where a file goes; it opens at once. Properties: file (FileExport).
import QtCore
import QtQuick.Dialogs
import RustChain.ViewModels

FileDialog {
    required property FileExport file

    fileMode: FileDialog.SaveFile
    currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
    onAccepted: file.editPath("" + selectedFile)

    Component.onCompleted: open()
}
