// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The onboarding mockup: rail, words, note.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

RowLayout {
    spacing: 0

    Rectangle {
        implicitWidth: 320
        color: Theme.rail
        Layout.fillHeight: true

        Strata {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom } height: 190
        }
        ColumnLayout {
            anchors {
                left: parent.left
                right: parent.right
                top: parent.top
                margins: 32
                topMargin: 28
            }
            spacing: 52
            Mark { named: true; colors: Theme.darkColors; size: 28 }
            Stepper {
                vertical: true
                colors: Theme.darkColors
                current: 1
                steps: ["Welcome", "Your 12 words", "Check the words", "Password",
                    "Network and node", "Mining"]
            }
        }
        Label {
            x: 32
            y: parent.height - 60
            width: 256
            wrapMode: Text.Wrap
            type: Theme.type.caption
            color: Theme.darkColors.text
            text: "Keys are made on this computer and never leave it."
        }
    }
    ColumnLayout {
        Layout.margins: 72
        Layout.topMargin: 56
        Layout.bottomMargin: 40
        spacing: 20
        Label { text: "Write down these 12 words"; type: Theme.type.amountLarge }
        RowLayout {
            Segmented { name: "Words"; options: ["12 words", "24 words"]; large: true }
            Item { Layout.fillWidth: true }
            Button { text: "Hide words"; iconName: "eye-off"; variant: Button.Quiet }
        }
        Banner {
            tone: Badge.Warning
            text: "No photos, no cloud notes, no copy and paste. Nobody who helps you ever needs these words."
        }
        CheckBox {
            text: "Add a passphrase"
            note: "(a 13th word only you know; it cannot be recovered)"
            Layout.fillWidth: true
        }
        CheckBox { text: "Ticked"; checked: true; Layout.fillWidth: true }
        RadioCard {
            title: "Light node"
            badge: "Recommended"
            text: "Checks proofs itself. About 60 MB. Ready in seconds."
            iconName: "shield"
            checked: true
        }
        RadioCard {
            title: "Full node"
            text: "Checks everything. Needs about 7 GB of disk and some minutes to start."
            iconName: "disk"
        }
        RadioCard {
            title: "Main network"
            text: "Coins have value."
            disabledReason: "The main network has not been launched yet."
            iconName: "network"
        }
        Item { Layout.fillHeight: true }
        RowLayout {
            spacing: 12
            Button {
                text: "Back"
                iconName: "chevron-left"
                variant: Button.Quiet
                size: Button.Large
            }
            Item { Layout.fillWidth: true }
            Button { text: "Check later"; size: Button.Large; besidePrimary: true }
            Button { text: "Check 4 words now"; variant: Button.Primary; size: Button.Large }
        }
    }
}
