// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Who takes part, and what they did before. Properties: item.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property BountyItem item

    readonly property var people: item.people

    spacing: Theme.space.s2
    Layout.fillWidth: true

    CardHeader {
        //: Title of a card: sponsor, maintainer and developer of a bounty.
        title: qsTr("People")
    }
    Repeater {
        // By number: lines stay while what they say changes.
        model: root.people.length

        RowLayout {
            id: line

            required property int index

            readonly property var person: root.people[index] ?? { name: "", text: "", wedges: [] }

            objectName: "person" + index
            spacing: Theme.space.s3
            Layout.fillWidth: true
            Accessible.role: Accessible.ListItem
            //: A person read out; %1 is a name, %2 the part they take and their record.
            Accessible.name: qsTr("%1: %2").arg(person.name).arg(person.text)

            Avatar { wedges: line.person.wedges; size: Theme.icon.control + Theme.space.s1 }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                Label {
                    text: line.person.name
                    type: Theme.type.bodyMedium
                    wrapMode: Text.WrapAnywhere
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                Label {
                    text: line.person.text
                    type: Theme.type.caption
                    color: Theme.colors.textMuted
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }
        }
    }
}
