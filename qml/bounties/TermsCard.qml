// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What is to be done, and where it is written. Properties: item, compact. Signals: linkAsked(url).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property BountyItem item
    property bool compact: false

    signal linkAsked(string url)

    roomy: !compact
    Layout.fillWidth: true

    RowLayout {
        spacing: Theme.space.s2
        Layout.fillWidth: true

        Flow {
            spacing: Theme.space.s2
            Layout.fillWidth: true

            Badge {
                objectName: "bountyState"
                text: root.item.badgeText
                tone: root.item.badgeTone
                iconName: root.item.badgeIcon
            }
            Repeater {
                model: root.item.tags.length

                Badge {
                    required property int index

                    text: root.item.tags[index] ?? ""
                }
            }
        }
        Label {
            text: root.item.number
            type: Theme.type.caption
            color: Theme.colors.textFaint
            Layout.alignment: Qt.AlignTop
        }
    }
    Label {
        objectName: "bountyTitle"
        text: root.item.title
        type: Theme.type.subheading
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }
    ColumnLayout {
        visible: root.item.linkText !== ""
        spacing: Theme.space.s2
        Layout.fillWidth: true

        RowLayout {
            spacing: Theme.space.s2
            Layout.fillWidth: true

            Label {
                objectName: "bountyTerms"
                text: root.item.linkText
                type: Theme.type.labelStrong
                wrapMode: Text.WrapAnywhere
                Layout.fillWidth: true
            }
            IconButton {
                objectName: "openTerms"
                visible: root.item.link !== ""
                bordered: true
                iconName: "external"
                //: Button beside the link of a bounty's terms.
                text: qsTr("Open the terms in the browser")
                onClicked: root.linkAsked(root.item.link)
            }
        }
        Label {
            //: Beside a title and a link that somebody else wrote.
            text: qsTr("Text of the sponsor, shown as plain text")
            type: Theme.type.caption
            color: Theme.colors.textFaint
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
