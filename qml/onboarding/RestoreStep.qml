// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What is brought from elsewhere: words, a file, a private key, or what is only watched. Properties: viewModel.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.ViewModels

StepFrame {
    id: root

    required property OnboardingViewModel viewModel
    readonly property ImportEntry entry: viewModel.imports
    readonly property int way: entry.way
    readonly property bool choosing: entry.stage === ImportEntry.Choosing

    readonly property list<string> ways: [
        //: Choice of what a wallet is restored from: recovery words.
        qsTr("Words"),
        //: Choice of what a wallet is restored from: a file of this or another program.
        qsTr("File"),
        //: Choice of what a wallet is restored from.
        qsTr("Private key"),
        //: Choice: a wallet without a key, to look at an address.
        qsTr("Only watch")
    ]
    readonly property list<string> texts: [
        //: Under the title of the page that restores a wallet.
        qsTr("In the order of your paper. Four letters are enough to find a word, and pasted words fill all boxes."),
        //: Under the title of the page that imports a file.
        qsTr("A wallet file of this program, a keystore of the RustChain command line, a file of the Rust wallet, or a text file with a key or words."),
        //: Under the title of the page that imports a private key.
        qsTr("64 hex digits, or 32 bytes in Base58. Who has this key can spend its coins: type it only here."),
        //: Under the title of the page that makes a wallet without a key.
        qsTr("Shows the balance and history of an address, or of all addresses of an xpub. Nothing can be spent with it.")
    ]

    function leave() { words.forget(); file.forget(); key.forget(); watch.forget(); }
    function goOn() {
        if (root.way === ImportEntry.Words && !root.choosing)
            words.accept();
        else if (root.way === ImportEntry.File && !root.choosing)
            file.accept();
        else
            root.viewModel.acceptImport();
    }

    title: way === ImportEntry.Words
        //: Title of the page that restores a wallet.
        ? qsTr("Type your words") : way === ImportEntry.File
        //: Title of the page that imports a file.
        ? qsTr("Choose your wallet file") : way === ImportEntry.Key
        //: Title of the page that imports a private key.
        ? qsTr("Type your private key")
        //: Title of the page that makes a wallet without a key.
        : qsTr("Watch an address")
    text: texts[way]
    onBackClicked: {
        if (!(root.way === ImportEntry.Words && root.choosing))
            root.leave();
        root.viewModel.back();
    }
    actions: Button {
        objectName: "acceptRestored"
        text: root.way === ImportEntry.Words && !root.choosing
            ? words.actionText : root.way === ImportEntry.File && !root.choosing
            ? file.actionText
            //: Button that goes on to the name of an imported wallet.
            : qsTr("Use this wallet")
        variant: Button.Primary
        size: Button.Large
        loading: root.entry.busy
        disabledReason: root.entry.busy ? "" : root.choosing
            ? root.entry.refusal : root.way === ImportEntry.Words
            ? words.refusal : root.way === ImportEntry.File
            ? file.refusal : root.entry.problem !== ""
            ? root.entry.problem : root.entry.refusal
        onClicked: root.goOn()
    }

    Segmented {
        id: row
        objectName: "importWays"
        visible: implicitWidth <= root.bodyWidth
        //: Read out for the choice of what a wallet is restored from.
        name: qsTr("What you have")
        options: root.ways
        large: true
        currentIndex: root.way
        onChosen: index => { root.leave(); root.entry.chooseWay(index); }
    }
    ComboBox {
        objectName: "importWaysList"
        visible: !row.visible
        //: Label of the choice of what a wallet is restored from.
        label: qsTr("What you have")
        model: root.ways
        currentIndex: root.way
        Layout.fillWidth: true
        onActivated: index => { root.leave(); root.entry.chooseWay(index); }
    }
    RestoreWords {
        id: words
        visible: root.way === ImportEntry.Words && !root.choosing
        viewModel: root.viewModel
        compact: root.compact
    }
    RestoreFile {
        id: file
        visible: root.way === ImportEntry.File
        entry: root.entry
        onAccepted: root.goOn()
    }
    RestoreKey {
        id: key
        visible: root.way === ImportEntry.Key
        entry: root.entry
    }
    RestoreWatch {
        id: watch
        visible: root.way === ImportEntry.Watch
        entry: root.entry
    }
    CandidateList {
        visible: root.choosing
        entry: root.entry
        pathShown: root.way === ImportEntry.Words && !words.python
    }
    Connections {
        target: root.viewModel
        function onWalletMade() { root.leave(); }
    }
}
