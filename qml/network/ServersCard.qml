// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The servers that are asked in place of a node: who answers, how far they are, what they did.
// Properties: remote (RemoteViewModel), compact.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property RemoteViewModel remote
    property bool compact: false

    readonly property var servers: remote.servers

    roomy: !compact
    Layout.fillWidth: true

    CardHeader {
        //: Title of a card: the servers that are asked in place of a node.
        title: qsTr("Servers")
    }
    Label {
        //: Under the title of the servers.
        text: qsTr("Each answer is checked on this device against what the validators signed. A server can keep silent or be behind; it cannot change a number unseen.")
        type: Theme.type.caption
        color: Theme.colors.textMuted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    ColumnLayout {
        spacing: Theme.space.s3
        Layout.fillWidth: true
        Accessible.role: Accessible.List
        //: Read out for the list of servers.
        Accessible.name: qsTr("Servers")

        Repeater {
            // By number: lines stay while what they say changes.
            model: root.servers.length

            ColumnLayout {
                id: line

                required property int index

                readonly property var server: root.servers[index]
                    ?? { host: "", state: "", tone: 0, height: "", age: "", trouble: "" }

                objectName: "server" + index
                spacing: Theme.space.s1
                Layout.fillWidth: true
                Accessible.role: Accessible.ListItem
                //: A server read out: %1 its name, %2 whether it answers, %3 a height, %4 its age.
                Accessible.name: qsTr("%1: %2. Newest checked block %3, age %4.").arg(server.host)
                    .arg(server.state).arg(server.height).arg(server.age) + " " + server.trouble

                Divider { visible: line.index > 0; Layout.bottomMargin: Theme.space.s2 }
                RowLayout {
                    spacing: Theme.space.s3
                    Layout.fillWidth: true

                    Label {
                        objectName: "serverHost" + line.index
                        text: line.server.host
                        type: Theme.type.mono
                        wrapMode: Text.WrapAnywhere
                        Layout.fillWidth: true
                        Accessible.ignored: true
                    }
                    Badge {
                        objectName: "serverState" + line.index
                        text: line.server.state
                        tone: line.server.tone
                        dot: true
                        Layout.alignment: Qt.AlignTop
                    }
                }
                RowLayout {
                    spacing: Theme.space.s4
                    Layout.fillWidth: true

                    Stat {
                        //: Name of a figure: the newest block that a server proved.
                        caption: qsTr("Newest checked block")
                        value: line.server.height
                        valueType: Theme.type.mono
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                    }
                    Stat {
                        //: Name of a figure: how long ago the newest block was made.
                        caption: qsTr("Its age")
                        value: line.server.age
                        valueType: Theme.type.mono
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                    }
                }
                Label {
                    objectName: "serverTrouble" + line.index
                    visible: text !== ""
                    text: line.server.trouble
                    type: Theme.type.caption
                    color: line.server.tone === Badge.Danger ? Theme.colors.danger
                        : Theme.colors.warning
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }
        }
    }
}
