// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A checked address in a field: avatar, name and the address in groups; the first and the last
// stand out.
// Properties: name, chunks, wedges.
// Signals: cleared().
import QtQuick
import QtQuick.Layouts
import RustChain.Theme

Rectangle {
    id: root

    property string name
    property list<string> chunks
    property list<int> wedges

    signal cleared()

    implicitHeight: row.implicitHeight + 2 * Theme.space.s3
    radius: Theme.radius.control
    color: Theme.colors.sunken
    border.width: 1
    border.color: Theme.colors.patina
    Accessible.role: Accessible.StaticText
    Accessible.name: name + " " + Array.from(chunks).join(" ")

    RowLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.space.s3; rightMargin: Theme.space.s1 }
        spacing: Theme.space.s3

        Avatar { wedges: root.wedges; size: Theme.height.tile }
        ColumnLayout {
            spacing: 2
            Layout.fillWidth: false

            Label {
                visible: text !== ""
                text: root.name
                type: Theme.type.bodyStrong
                Accessible.ignored: true
            }
            Chunks { chunks: root.chunks; Layout.fillWidth: false }
        }
        Item { Layout.fillWidth: true }
        IconButton {
            iconName: "cross"
            //: Button that empties the field for an address.
            text: qsTr("Choose another address")
            onClicked: root.cleared()
        }
    }
}
