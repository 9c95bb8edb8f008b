// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A copy of the wallet file under a password of its own. Properties: tools, shell.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.ViewModels

OpenWalletDialog {
    id: root

    required property WalletTools tools

    readonly property FileExport file: tools.file

    function submit() { root.file.write(password.take(), fresh.take(), again.take()); }

    objectName: "exportFileDialog"
    //: Title of a dialog.
    title: qsTr("Export the wallet file")
    text: tools.holdsSecret
        //: What a copy of the wallet file is.
        ? qsTr("The copy opens with the password that you give it here, on any computer. Whoever has both can spend your coins.")
        //: What a copy of a file that only watches is.
        : qsTr("The copy shows addresses and holds no secret, so it has no password.")
    wide: true
    initialFocus: tools.holdsSecret ? password : path
    onAboutToShow: root.file.begin()
    onClosed: {
        password.clear();
        fresh.clear();
        again.clear();
        root.tools.forget();
    }
    actions: [
        Button {
            objectName: "exportFileCancel"
            //: Closes a dialog; nothing is written.
            text: qsTr("Leave it")
            besidePrimary: true
            onClicked: root.close()
        },
        Button {
            objectName: "exportFileRun"
            //: Button that writes the copy of the wallet file.
            text: qsTr("Write the file")
            variant: Button.Primary
            loading: root.file.busy
            onClicked: root.submit()
        }
    ]

    PasswordField {
        id: password
        objectName: "exportFilePassword"
        visible: root.tools.holdsSecret
        //: Label of a field.
        label: qsTr("Wallet password")
        error: root.file.passwordProblem
        submitted: true
        Layout.fillWidth: true
        onAccepted: fresh.forceActiveFocus()
    }
    PasswordField {
        id: fresh
        objectName: "exportFileFresh"
        visible: root.tools.holdsSecret
        //: Label of a field: a new password for the exported file.
        label: qsTr("Password for the copy")
        error: root.file.freshProblem
        submitted: true
        metered: !empty
        strength: root.file.strength
        Layout.fillWidth: true
        onEdited: secret => root.file.rate(secret)
        onAccepted: again.forceActiveFocus()
    }
    PasswordField {
        id: again
        objectName: "exportFileAgain"
        visible: root.tools.holdsSecret
        //: Label of a field: the new password once more.
        label: qsTr("Password for the copy, once more")
        error: root.file.againProblem
        submitted: true
        Layout.fillWidth: true
        onAccepted: path.forceActiveFocus()
    }
    Field {
        id: path
        objectName: "exportFilePath"
        //: Above a field for the path of a file.
        label: qsTr("File")
        text: root.file.path
        error: root.file.pathProblem
        submitted: true
        maximumLength: 4096
        Layout.fillWidth: true
        onEdited: text => root.file.editPath(text)
        onAccepted: root.submit()
    }
    Button {
        objectName: "exportFileChoose"
        //: Button that opens the system's dialog for files.
        text: qsTr("Choose a place")
        iconName: "search"
        // Loaded when it is asked for: the system's dialogs are slow to load.
        onClicked: chooser.setSource("PlaceChooser.qml", { file: root.file })
    }
    Loader { id: chooser; visible: false }
    Connections {
        target: root.file

        function onWritten() { root.close(); }
    }
}
