// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Mark, wallet, places to go to; at the bottom settings and lock. 216 wide, or 64 with icons and
// tooltips when `narrow`.
// Properties: entries and lowerEntries (lists of NavEntry), current (key), narrow, walletShown,
// walletName, walletAddress, walletWedges, watchOnly.
// Signals: activated(key), walletClicked().
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

FocusScope {
    id: root

    property var entries: []
    property var lowerEntries: []
    property string current
    property bool narrow: false
    property bool walletShown: true
    property string walletName
    property string walletAddress
    property list<int> walletWedges
    property bool watchOnly: false

    signal activated(string key)
    signal walletClicked()

    implicitWidth: narrow ? Theme.breakpoint.sidebarMedium : Theme.breakpoint.sidebar
    Accessible.role: Accessible.Pane
    //: Read out for the list of pages at the side of the window.
    Accessible.name: qsTr("Pages")

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.sidebar

        Divider {
            vertical: true
            anchors { top: parent.top; bottom: parent.bottom; right: parent.right }
        }
    }
    ScrollArea {
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: lower.top }
        anchors.bottomMargin: Theme.space.s2
        contentHeight: upper.implicitHeight + Theme.space.s4

        ColumnLayout {
            id: upper
            x: Theme.space.s3
            width: parent.width - 2 * Theme.space.s3 - 1
            spacing: 0

            Mark {
                named: !root.narrow
                size: Math.round(24 * Theme.textScale)
                Layout.topMargin: Theme.space.s4
                Layout.leftMargin: root.narrow ? (parent.width - size) / 2 : 9
                Layout.preferredHeight: Theme.space.s6 + 2
            }
            WalletSwitcher {
                objectName: "walletSwitcher"
                visible: root.walletShown
                name: root.walletName
                shortAddress: root.walletAddress
                wedges: root.walletWedges
                watchOnly: root.watchOnly
                narrow: root.narrow
                Layout.topMargin: Theme.space.s4
                onClicked: root.walletClicked()
            }
            Item { implicitHeight: Theme.space.s1 + 2 }
            Repeater {
                model: root.entries

                ColumnLayout {
                    id: line

                    required property int index
                    required property NavEntry modelData

                    readonly property bool head: index === 0
                        || modelData.group !== root.entries[index - 1].group

                    spacing: 0
                    Layout.fillWidth: true

                    Label {
                        visible: line.head && line.modelData.group !== "" && !root.narrow
                        text: line.modelData.group
                        type: Theme.type.caption
                        color: Theme.colors.textFaint
                        Layout.leftMargin: 10
                        Layout.topMargin: Theme.space.s4
                        Layout.bottomMargin: Theme.space.s1 + 2
                        Accessible.role: Accessible.Heading
                    }
                    Divider {
                        visible: line.head && line.index > 0 && root.narrow
                        Layout.topMargin: Theme.space.s2
                        Layout.bottomMargin: Theme.space.s2
                    }
                    NavItem {
                        objectName: "go/" + entry.key
                        entry: line.modelData
                        current: entry.key === root.current
                        narrow: root.narrow
                        onClicked: root.activated(entry.key)
                    }
                }
            }
        }
    }
    ColumnLayout {
        id: lower
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        anchors {
            leftMargin: Theme.space.s3
            rightMargin: Theme.space.s3 + 1
            bottomMargin: Theme.space.s3
        }
        spacing: 0

        Repeater {
            model: root.lowerEntries

            NavItem {
                required property NavEntry modelData

                objectName: "go/" + entry.key
                entry: modelData
                current: entry.key === root.current
                narrow: root.narrow
                onClicked: root.activated(entry.key)
            }
        }
    }
}
