// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Offers the report of the last crash. Properties: desktop.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Dialog {
    id: root

    required property Desktop desktop

    //: Title of a dialog at the start.
    title: qsTr("The last run ended by a fault")
    //: Under the title.
    text: qsTr("A report lies on this computer. It names places in the program, and holds no address, amount, password or key. Nothing is sent.")
    initialFocus: done
    onClosed: desktop.forgetCrash()
    actions: [
        Button {
            objectName: "copyCrashReport"
            //: Button that puts the report on the clipboard.
            text: qsTr("Copy the report")
            iconName: "copy"
            variant: Button.Secondary
            onClicked: root.desktop.copyCrashReport()
        },
        Button {
            id: done
            objectName: "crashSeen"
            //: Button that closes the dialog.
            text: qsTr("Go on")
            variant: Button.Primary
            onClicked: root.close()
        }
    ]

    Label {
        text: root.desktop.crashFile
        type: Theme.type.monoSmall
        color: Theme.colors.textMuted
        wrapMode: Text.WrapAnywhere
        Layout.fillWidth: true
    }
}
