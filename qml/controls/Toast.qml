// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One short notice; ToastHost makes and removes them.
// Properties: text, actionText, iconName, tone (as Badge).
// Signals: acted(), closed().
import QtQuick
import QtQuick.Layouts
import RustChain.Theme

FocusScope {
    id: root

    required property string text
    required property string actionText
    required property string iconName
    property bool held: hover.hovered || activeFocus

    signal acted()
    signal closed()

    implicitWidth: row.implicitWidth + 2 * Theme.space.s4
    implicitHeight: row.implicitHeight + 2 * Theme.space.s2
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Raised { anchors.fill: parent }
    HoverHandler { id: hover }
    Timer {
        interval: 6000
        running: root.visible && !root.held
        onTriggered: root.closed()
    }
    RowLayout {
        id: row
        anchors.centerIn: parent
        spacing: Theme.space.s3

        Icon {
            visible: root.iconName !== ""
            name: root.iconName
        }
        Label {
            text: root.text
            elide: Text.ElideRight
            Layout.maximumWidth: 420
            Accessible.ignored: true
        }
        Button {
            visible: text !== ""
            variant: Button.Quiet
            size: Button.Small
            text: root.actionText
            onClicked: { root.acted(); root.closed(); }
        }
        IconButton {
            size: 0
            iconName: "cross"
            //: Button that closes a short notice.
            text: qsTr("Close the notice")
            onClicked: root.closed()
        }
    }
}
