// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The bounties whose next step is this wallet's; hidden while there is none.
// Properties: model (OwnBountyRows), shell.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.ViewModels

Card {
    id: root

    required property OwnBountyRows model
    required property ShellViewModel shell

    visible: model.count > 0
    Layout.fillWidth: true

    CardHeader {
        //: Title of a card: bounties whose next step is the reader's.
        title: qsTr("Bounties that need you")
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        Repeater {
            model: root.model

            ListRow {
                required property int index
                required property var model

                objectName: "neededBounty" + index
                iconName: "bounties"
                title: model.name
                text: model.next
                name: model.name + ". " + model.next
                last: index === root.model.count - 1
                Layout.fillWidth: true
                onClicked: root.shell.open("bounties/" + model.number)
            }
        }
    }
}
