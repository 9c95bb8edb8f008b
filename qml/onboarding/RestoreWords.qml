// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Words from paper, one box each; paste fills them all. Properties: viewModel, compact; read: actionText, refusal, python.
// Functions: accept(), forget().
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

ColumnLayout {
    id: root

    required property OnboardingViewModel viewModel
    required property bool compact
    readonly property RestoreModel model: viewModel.restore
    readonly property bool python: foreignBox.checked && pythonBox.checked
    property int row: 0
    property list<string> completions

    readonly property string actionText: foreignBox.checked
        //: Button that shows which addresses the typed words may mean.
        ? qsTr("Show the addresses")
        //: Button that goes on to the password.
        : qsTr("Use these words")
    readonly property string refusal: root.model.complete ? ""
        //: Why the button cannot be used yet.
        : root.model.problem !== "" ? root.model.problem : qsTr("Fill in all words first.")

    function look(index: int) {
        root.row = index;
        root.completions = root.model.completions(index);
    }
    function accept() {
        if (foreignBox.checked) {
            root.viewModel.showAddresses(root.python);
            return;
        }
        if (passphraseBox.checked)
            root.viewModel.setPassphrase(passphrase.take());
        root.viewModel.acceptRestored();
    }
    function forget() {
        foreignBox.checked = false;
        pythonBox.checked = false;
        passphraseBox.checked = false;
        passphrase.clear();
        root.model.takeAnyWords(false);
    }

    spacing: Theme.space.s5
    Layout.fillWidth: true

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
    CheckBox {
        id: foreignBox
        objectName: "foreignWords"
        //: Box to tick when restoring a wallet.
        text: qsTr("These words are of another RustChain program")
        //: Behind "These words are of another RustChain program".
        note: qsTr("(each makes another address of them)")
        Layout.fillWidth: true
        onToggled: if (!checked) root.model.takeAnyWords(false)
            else root.model.takeAnyWords(pythonBox.checked)
    }
    CheckBox {
        id: pythonBox
        objectName: "pythonWords"
        visible: foreignBox.checked
        //: Box to tick when restoring a wallet.
        text: qsTr("They are of the Python SDK")
        //: Behind "They are of the Python SDK".
        note: qsTr("(its list is another, and nothing tells a typing error)")
        Layout.fillWidth: true
        onToggled: root.model.takeAnyWords(checked)
    }
    GridLayout {
        columns: root.compact ? 2 : 4
        columnSpacing: Theme.space.s3
        rowSpacing: Theme.space.s3
        Layout.fillWidth: true

        Repeater {
            model: root.model

            Field {
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
        visible: !foreignBox.checked
        //: Box to tick when restoring a wallet.
        text: qsTr("These words have a passphrase")
        Layout.fillWidth: true
    }
    PasswordField {
        id: passphrase
        objectName: "restorePassphrase"
        visible: passphraseBox.checked && passphraseBox.visible
        //: Label of a field.
        label: qsTr("Passphrase")
        Layout.fillWidth: true
        Layout.maximumWidth: 420
    }
}
