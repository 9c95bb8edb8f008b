// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Asks before this machine's binding is ended. Properties: release (MachineRelease).
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Dialog {
    id: root

    required property MachineRelease release

    objectName: "releaseDialog"
    //: Title of a dialog: end the binding of this machine to this wallet.
    title: qsTr("Release this hardware?")
    //: In the dialog that ends the binding of this machine.
    text: qsTr("Then another wallet can register it. A binding not renewed ends after 30 days. "
        + "Mining is turned off. What this epoch has earned is still paid.")
    initialFocus: cancel
    onAboutToShow: root.release.forgetProblem()
    actions: [
        Button {
            id: cancel
            objectName: "keepHardware"
            //: Button that closes the dialog without a change.
            text: qsTr("Keep it registered")
            onClicked: root.close()
        },
        Button {
            objectName: "confirmRelease"
            variant: Button.Danger
            //: Button that ends the binding of this machine.
            text: qsTr("Release this hardware")
            loading: root.release.sending
            onClicked: root.release.release()
        }
    ]

    Label {
        objectName: "releaseProblem"
        visible: text !== ""
        text: root.release.problem
        color: Theme.colors.danger
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Connections {
        target: root.release
        function onSent() { root.close(); }
    }
}
