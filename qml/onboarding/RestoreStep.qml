// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Words from paper, one box each; paste fills them all. Properties: viewModel.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

StepFrame {
    id: root

    required property OnboardingViewModel viewModel
    readonly property RestoreModel model: viewModel.restore
    property int row: 0
    property list<string> completions

    function look(index: int) {
        root.row = index;
        root.completions = root.model.completions(index);
    }

    //: Title of the page that restores a wallet.
    title: qsTr("Type your words")
    //: Under the title of the page that restores a wallet.
    text: qsTr("In the order of your paper. Four letters are enough to find a word, and pasted words fill all boxes.")
    onBackClicked: viewModel.back()
    actions: Button {
        objectName: "acceptRestored"
        //: Button that goes on to the password.
        text: qsTr("Use these words")
        variant: Button.Primary
        size: Button.Large
        disabledReason: root.model.complete ? ""
            //: Why the button cannot be used yet.
            : root.model.problem !== "" ? root.model.problem : qsTr("Fill in all words first.")
        onClicked: {
            if (passphraseBox.checked)
                root.viewModel.setPassphrase(passphrase.take());
            root.viewModel.acceptRestored();
        }
    }

    Segmented {
        objectName: "restoreCount"
        //: Read out for the choice of 12 or 24 words.
        name: qsTr("How many words")
        options: [
            //: Choice of how many recovery words.
            qsTr("12 words"),
            //: Choice of how many recovery words.
            qsTr("24 words")
        ]
        large: true
        currentIndex: root.model.count === 24 ? 1 : 0
        onChosen: index => root.model.setCount(index === 1 ? 24 : 12)
    }
    GridLayout {
        columns: root.compact ? 2 : 4
        columnSpacing: Theme.space.s3
        rowSpacing: Theme.space.s3
        Layout.fillWidth: true

        Repeater {
            model: root.model

            Field {
                id: box

                required property int index
                required property int number
                required property string word
                required property bool wrong

                objectName: "restoreWord" + number
                //: Label of a box for a recovery word; %1 is a number.
                label: qsTr("Word %1").arg(number)
                text: word
                mono: true
                //: Under a box for a recovery word.
                error: wrong ? qsTr("Not in the list") : ""
                submitted: !activeFocus
                inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                onEdited: text => { root.model.edit(index, text); root.look(index); }
                onActiveFocusChanged: if (activeFocus) root.look(index)
            }
        }
    }
    Flow {
        visible: root.completions.length > 0
        spacing: Theme.space.s2
        Layout.fillWidth: true

        Repeater {
            model: root.completions

            Button {
                required property string modelData

                text: modelData
                size: Button.Small
                onClicked: {
                    root.model.fillIn(root.row, modelData);
                    root.completions = [];
                }
            }
        }
    }
    Banner {
        visible: root.model.problem !== ""
        tone: Badge.Danger
        text: root.model.problem
    }
    CheckBox {
        id: passphraseBox
        objectName: "restorePassphraseBox"
        //: Box to tick when restoring a wallet.
        text: qsTr("These words have a passphrase")
        Layout.fillWidth: true
    }
    PasswordField {
        id: passphrase
        objectName: "restorePassphrase"
        visible: passphraseBox.checked
        //: Label of a field.
        label: qsTr("Passphrase")
        Layout.fillWidth: true
        Layout.maximumWidth: 420
    }
}
