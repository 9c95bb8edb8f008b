// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// New words, covered until asked for. Properties: viewModel.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

StepFrame {
    id: root

    required property OnboardingViewModel viewModel

    function leave() { if (passphrase.visible) viewModel.setPassphrase(passphrase.take()); }

    //: Title; %1 is 12 or 24.
    title: qsTr("Write down these %1 words").arg(viewModel.wordCount)
    //: Under the title of the recovery words.
    text: qsTr("They are the only way to get your RTC back if this computer is lost. Write them on paper, in this order. Anyone who reads them can spend your coins.")
    onBackClicked: viewModel.back()
    actions: [
        Button {
            objectName: "checkLater"
            //: Button that skips the check of the written words.
            text: qsTr("Check later")
            size: Button.Large
            besidePrimary: true
            onClicked: { root.leave(); root.viewModel.checkLater(); }
        },
        Button {
            objectName: "checkNow"
            //: Button that begins the check of the written words.
            text: qsTr("Check 4 words now")
            variant: Button.Primary
            size: Button.Large
            onClicked: { root.leave(); root.viewModel.checkNow(); }
        }
    ]

    Flow {
        spacing: Theme.space.s3
        Layout.fillWidth: true

        Segmented {
            objectName: "wordCount"
            //: Read out for the choice of 12 or 24 words.
            name: qsTr("How many words")
            options: [
                //: Choice of how many recovery words.
                qsTr("12 words"),
                //: Choice of how many recovery words.
                qsTr("24 words")
            ]
            large: true
            currentIndex: root.viewModel.wordCount === 24 ? 1 : 0
            onChosen: index => root.viewModel.chooseWordCount(index === 1 ? 24 : 12)
        }
        Button {
            objectName: "hideWords"
            visible: root.viewModel.words.shown
            //: Button that covers the recovery words.
            text: qsTr("Hide words")
            iconName: "eye-off"
            variant: Button.Quiet
            onClicked: root.viewModel.hideWords()
        }
    }
    WordGrid {
        model: root.viewModel.words
        count: root.viewModel.wordCount
        onShowRequested: root.viewModel.showWords()
    }
    Banner {
        tone: Badge.Warning
        //: Warning under the recovery words.
        text: qsTr("No photos, no cloud notes, no copy and paste. Nobody who helps you ever needs these words.")
    }
    CheckBox {
        id: passphraseBox
        objectName: "passphraseBox"
        //: Box to tick under the recovery words.
        text: qsTr("Add a passphrase")
        //: Behind "Add a passphrase".
        note: qsTr("(a 13th word only you know; it cannot be recovered)")
        Layout.fillWidth: true
    }
    PasswordField {
        id: passphrase
        objectName: "passphrase"
        visible: passphraseBox.checked
        //: Label of a field.
        label: qsTr("Passphrase")
        Layout.fillWidth: true
        Layout.maximumWidth: 420
    }
}
