// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The top of a compact window: wallet, search, lock; below it one line of status.
// Properties: walletName, walletWedges, watchOnly, statusItems (the first three are shown).
// Signals: walletClicked(), searchClicked(), lockClicked(), statusClicked().
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RustChain.Controls
import RustChain.Theme

ColumnLayout {
    id: root

    property string walletName
    property list<int> walletWedges
    property bool watchOnly: false
    property var statusItems: []

    signal walletClicked()
    signal searchClicked()
    signal lockClicked()
    signal statusClicked()

    spacing: 0

    RowLayout {
        spacing: 0
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.height.topBar
        Layout.leftMargin: Theme.space.s4
        Layout.rightMargin: Theme.space.s1

        Avatar { wedges: root.walletWedges; size: Math.round(30 * Theme.textScale) }
        Button {
            variant: Button.Quiet
            inkColor: Theme.colors.text
            text: root.walletName
            trailingIcon: "chevron-down"
            Layout.leftMargin: -Theme.space.s1
            onClicked: root.walletClicked()
        }
        WatchBadge { visible: root.watchOnly }
        Item { Layout.fillWidth: true }
        IconButton {
            size: 2
            iconName: "search"
            //: Button at the top of a narrow window.
            text: qsTr("Search")
            onClicked: root.searchClicked()
        }
        IconButton {
            size: 2
            iconName: "lock"
            //: Button at the top of a narrow window.
            text: qsTr("Lock the wallet")
            onClicked: root.lockClicked()
        }
    }
    T.AbstractButton {
        id: chip
        implicitHeight: Theme.height.strip
        focusPolicy: Qt.StrongFocus
        hoverEnabled: true
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space.pageCompact
        Layout.rightMargin: Theme.space.pageCompact
        Accessible.role: Accessible.Button
        //: Read out for the line of status in a narrow window.
        Accessible.name: qsTr("Status")
        Keys.onReturnPressed: chip.clicked()
        onClicked: root.statusClicked()

        contentItem: RowLayout {
            spacing: 0

            // What finds no room in the line is left out: it stands on the page that a click opens.
            Flow {
                clip: true
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.height.badge + 2

                Repeater {
                    model: root.statusItems

                    StatusButton {
                        required property int index
                        required property StatusItem modelData

                        visible: index < 3 && modelData.shown
                        item: modelData
                        focusPolicy: Qt.NoFocus
                        onClicked: root.statusClicked()
                    }
                }
            }
            Icon {
                name: "chevron-right"
                size: Theme.icon.dense
                Layout.rightMargin: Theme.space.s2
            }
        }
        background: Rectangle {
            radius: Theme.radius.control
            color: Theme.colors.sidebar
            border.width: 1
            border.color: Theme.colors.line

            FocusRing { shown: chip.visualFocus; around: parent.radius }
        }
    }
}
