// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What closing the window means, asked once. Properties: desktop.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.ViewModels

Dialog {
    id: root

    required property Desktop desktop

    //: Title of a question when the window is closed.
    title: qsTr("Keep the node running in the background?")
    text: desktop.trayThere
        //: Under the question, where there is a tray.
        ? qsTr("It goes on following the chain and mining. The icon in the tray brings the window back.")
        //: Under the question, where there is no tray.
        : qsTr("It goes on following the chain and mining, and the window is minimised.")
    initialFocus: keep
    actions: [
        Button {
            objectName: "stopAndQuit"
            //: Button that ends the program.
            text: qsTr("Stop and quit")
            variant: Button.Secondary
            onClicked: {
                root.close();
                root.desktop.stopAndQuit(remember.checked);
            }
        },
        Button {
            id: keep
            objectName: "keepRunning"
            //: Button that hides the window and leaves the node running.
            text: qsTr("Keep running")
            variant: Button.Primary
            onClicked: {
                root.close();
                root.desktop.keepRunning(remember.checked);
            }
        }
    ]

    CheckBox {
        id: remember
        objectName: "rememberClosing"
        //: Box to tick: do the same next time.
        text: qsTr("Do the same from now on")
        //: Where the choice can be changed.
        note: qsTr("Settings can change it.")
        Layout.fillWidth: true
    }
}
