// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// An address: its avatar and the name from the book, else its short form; or in full, in groups. A
// click opens its page.
// Properties: shortText (made by the core), name, wedges, chunks (texts; for full), full, value
// (what the copy button copies; empty hides it), openable, avatarSize.
// Signals: opened().
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

RowLayout {
    id: root

    required property string shortText
    property string name
    property string value
    property list<int> wedges
    property list<string> chunks
    property bool full: false
    property bool openable: true
    property bool both: false
    property real avatarSize: full ? Theme.height.large : Theme.icon.control

    signal opened()

    spacing: full ? Theme.space.s3 : Theme.space.s2
    Accessible.role: Accessible.StaticText
    Accessible.name: name !== "" ? name + ", " + shortText : shortText

    Avatar {
        visible: root.wedges.length > 0
        wedges: root.wedges
        size: root.avatarSize
        Layout.alignment: root.full ? Qt.AlignTop : Qt.AlignVCenter
    }
    ColumnLayout {
        visible: root.full
        spacing: Theme.space.s1
        Layout.fillWidth: true

        Label {
            visible: text !== ""
            text: root.name
            type: Theme.type.subheading
            Accessible.ignored: true
        }
        Chunks {
            chunks: root.chunks
            type: Theme.type.monoLarge
            strongType: Theme.type.monoLargeStrong
            Layout.fillWidth: false
        }
    }
    Link {
        visible: !root.full && root.openable
        text: root.name !== "" ? root.name : root.shortText
        type: root.name !== "" ? Theme.type.labelRegular : Theme.type.mono
        color: root.name !== "" ? Theme.colors.accent : Theme.colors.text
        onClicked: root.opened()
    }
    Label {
        visible: !root.full && !root.openable
        text: root.name !== "" ? root.name : root.shortText
        type: root.name !== "" ? Theme.type.labelRegular : Theme.type.mono
        Accessible.ignored: true
    }
    Label {
        visible: !root.full && root.both && root.name !== ""
        text: root.shortText
        type: Theme.type.mono
        color: Theme.colors.textFaint
        Accessible.ignored: true
    }
    CopyButton {
        visible: root.value !== ""
        value: root.value
        //: Tooltip of the copy button beside an address.
        text: qsTr("Copy the address")
        Layout.alignment: root.full ? Qt.AlignTop : Qt.AlignVCenter
    }
}
