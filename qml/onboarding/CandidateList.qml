// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The addresses that an import may mean, with what lies on them; one is chosen. Properties: entry, pathShown.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

ColumnLayout {
    id: root

    required property ImportEntry entry
    property bool pathShown: false

    spacing: Theme.space.s3
    Layout.fillWidth: true

    Field {
        id: path
        objectName: "importPathOfKeys"
        visible: root.pathShown
        //: Label of a field.
        label: qsTr("Derivation path")
        //: Under that field.
        help: qsTr("The Rust wallet and the React Native wallet use it.")
        text: root.entry.path
        error: root.entry.problem
        submitted: true
        mono: true
        maximumLength: 64
        Layout.fillWidth: true
        Layout.maximumWidth: 420
        onAccepted: root.entry.usePath(path.text)
        onActiveFocusChanged: if (!activeFocus) root.entry.usePath(path.text)
    }
    Label {
        text: root.entry.candidates.count > 1
            //: Above the addresses that an import may mean.
            ? qsTr("Which address is yours?")
            //: Above the one address that was found.
            : qsTr("The address that was found")
        type: Theme.type.subheading
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }
    Label {
        objectName: "balanceNote"
        visible: text !== ""
        text: root.entry.balanceNote
        color: Theme.colors.textMuted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Repeater {
        model: root.entry.candidates

        CandidateCard {
            required property int index

            objectName: "candidate" + index
            picked: root.entry.chosen === index
            onChosen: root.entry.choose(index)
        }
    }
}
