// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A hash in its short form, mono; a click opens what it names.
// Properties: text (short form made by the core), value (what the copy button copies; empty hides
// it), openable, color.
// Signals: opened().
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

RowLayout {
    id: root

    required property string text
    property string value
    property bool openable: true
    property color color: Theme.colors.accent

    signal opened()

    spacing: Theme.space.s1
    layoutDirection: Qt.LeftToRight
    LayoutMirroring.enabled: false

    Link {
        visible: root.openable
        text: root.text
        type: Theme.type.mono
        color: root.color
        onClicked: root.opened()
    }
    Label {
        visible: !root.openable
        text: root.text
        type: Theme.type.mono
    }
    CopyButton {
        visible: root.value !== ""
        value: root.value
        //: Tooltip of the copy button beside a hash.
        text: qsTr("Copy the hash")
    }
}
