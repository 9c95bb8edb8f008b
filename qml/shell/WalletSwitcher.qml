// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The open wallet at the top of the sidebar.
// Properties: name, shortAddress, wedges, narrow, watchOnly.
// Signals: clicked().
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RustChain.Controls
import RustChain.Theme

T.AbstractButton {
    id: root

    required property string name
    required property string shortAddress
    property list<int> wedges
    property bool narrow: false
    property bool watchOnly: false

    implicitHeight: narrow ? Theme.height.large : Math.round(52 * Theme.textScale)
        + (watchOnly ? Theme.height.badge + Theme.space.s2 : 0)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Layout.fillWidth: true
    Accessible.role: Accessible.ButtonMenu
    //: Read out for the button that shows the open wallet; %1 is its name.
    Accessible.name: qsTr("Wallet %1").arg(name)
    Accessible.description: watchOnly
        //: Read out for a wallet without a key; %1 is its address.
        ? qsTr("Watch-only, %1").arg(shortAddress) : shortAddress
    Keys.onReturnPressed: root.clicked()

    contentItem: RowLayout {
        spacing: Theme.space.s2 + 2

        Avatar {
            wedges: root.wedges
            size: Math.round(28 * Theme.textScale)
            Layout.leftMargin: root.narrow ? (root.width - width) / 2 : 10
        }
        ColumnLayout {
            visible: !root.narrow
            spacing: 0
            Layout.fillWidth: true

            Label {
                text: root.name
                type: Theme.type.bodyStrong
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                text: root.shortAddress
                type: Theme.type.monoSmall
                color: Theme.colors.textMuted
                elide: Text.ElideMiddle
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            WatchBadge { visible: root.watchOnly; Layout.topMargin: Theme.space.s1 }
        }
        Icon {
            visible: !root.narrow
            name: "chevron-down"
            size: Theme.icon.dense
            Layout.rightMargin: 10
        }
    }
    background: Rectangle {
        radius: Theme.radius.inner
        color: root.down ? Theme.colors.line : root.hovered ? Theme.colors.hover
            : root.narrow ? "transparent" : Theme.colors.surface
        border.width: root.narrow ? 0 : 1
        border.color: Theme.colors.line

        FocusRing { shown: root.visualFocus; around: parent.radius }
    }
    Hint { text: root.name; shown: root.narrow && (root.hovered || root.visualFocus); beside: true }
}
