// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Asks which file, and says what went wrong with it. Properties: files. Functions: ask(purpose).
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.ViewModels

Dialog {
    id: root

    required property ActivityFiles files

    readonly property list<string> titles: [
        //: Title of a dialog.
        qsTr("Export as a table (CSV)"),
        //: Title of a dialog.
        qsTr("Export labels"),
        //: Title of a dialog.
        qsTr("Import labels")
    ]
    readonly property list<string> texts: [
        //: What the table holds.
        qsTr("All lines that fit the filters, for a spreadsheet. Times are in UTC."),
        //: What a file of labels holds.
        qsTr("Your notes on payments and the names of your address book, for another wallet "
            + "(BIP329)."),
        //: What an import of labels does.
        qsTr("Notes are replaced by those of the file. Names in your address book stay as they "
            + "are.")
    ]
    readonly property list<string> verbs: [
        //: Button that writes a file.
        qsTr("Export table"),
        //: Button that writes a file.
        qsTr("Export labels"),
        //: Button that reads a file.
        qsTr("Import labels")
    ]

    function ask(purpose: int) {
        root.files.choose(purpose);
        root.open();
    }

    objectName: "activityFileDialog"
    title: titles[files.purpose]
    text: texts[files.purpose]
    wide: true
    initialFocus: path
    actions: [
        Button {
            objectName: "fileCancel"
            //: Closes a dialog; nothing is written.
            text: qsTr("Leave it")
            besidePrimary: true
            onClicked: root.close()
        },
        Button {
            objectName: "fileRun"
            text: root.verbs[root.files.purpose]
            variant: Button.Primary
            loading: root.files.busy
            onClicked: root.files.run()
        }
    ]

    Field {
        id: path
        objectName: "filePath"
        //: Above a field for the path of a file.
        label: qsTr("File")
        text: root.files.path
        error: root.files.problem
        submitted: true
        maximumLength: 4096
        Layout.fillWidth: true
        onEdited: text => root.files.editPath(text)
        onAccepted: root.files.run()
    }
    Connections {
        target: root.files
        function onFinished() { root.close(); }
    }
}
