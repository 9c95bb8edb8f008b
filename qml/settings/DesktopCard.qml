// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How the program lives on the desktop: closing, notices, start, drawing. Properties: preferences.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.ViewModels

Card {
    id: root

    required property Preferences preferences

    Layout.fillWidth: true

    CardHeader {
        //: Title of a card: how the program behaves on the desktop.
        title: qsTr("Desktop")
    }
    ComboBox {
        objectName: "closing"
        //: Label of a choice.
        label: qsTr("When the window is closed")
        model: [
            //: Choice of what closing the window does.
            qsTr("Ask"),
            //: Choice of what closing the window does.
            qsTr("Keep the node running"),
            //: Choice of what closing the window does.
            qsTr("Stop and quit")
        ]
        currentIndex: root.preferences.closing
        Layout.fillWidth: true
        onActivated: index => root.preferences.chooseClosing(index)
    }
    ComboBox {
        objectName: "notifications"
        //: Label of a choice: notices outside the window.
        label: qsTr("Notifications")
        model: [
            //: Choice of notices outside the window.
            qsTr("Off"),
            //: Choice of notices outside the window.
            qsTr("Important"),
            //: Choice of notices outside the window.
            qsTr("All")
        ]
        currentIndex: root.preferences.notifications
        //: Under the choice of notices.
        help: qsTr("Important: payments that arrive or fail, and trouble of the node.")
        Layout.fillWidth: true
        onActivated: index => root.preferences.chooseNotifications(index)
    }
    CheckBox {
        objectName: "startMinimised"
        //: Box to tick.
        text: qsTr("Start in the background")
        checked: root.preferences.startMinimised
        Layout.fillWidth: true
        onToggled: root.preferences.startMinimisedFromNow(checked)
    }
    CheckBox {
        objectName: "softwareRendering"
        //: Box to tick.
        text: qsTr("Draw without the graphics card")
        //: Behind the box.
        note: qsTr("From the next start on.")
        checked: root.preferences.softwareRendering
        Layout.fillWidth: true
        onToggled: root.preferences.renderInSoftware(checked)
    }
}
