// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Bounties of this wallet, or why there are none.
// Properties: model (OwnBountyRows), known, hidden (amounts), compact, name (read out), emptyText,
// emptyAction.
// Signals: opened(number), acted().
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

ScrollArea {
    id: root

    required property OwnBountyRows model
    required property string name
    required property string emptyText
    required property string emptyAction
    property bool known: false
    property bool hidden: false
    property bool compact: false

    signal opened(string number)
    signal acted()

    contentHeight: card.implicitHeight
    Accessible.role: Accessible.List
    Accessible.name: name

    Card {
        id: card
        width: root.width
        roomy: !root.compact

        Repeater {
            model: root.known ? 0 : 3

            Skeleton {
                implicitHeight: Theme.height.listRow
                Layout.fillWidth: true
            }
        }
        EmptyState {
            objectName: "ownEmpty"
            visible: root.known && root.model.count === 0
            iconName: "bounties"
            text: root.emptyText
            actionText: root.emptyAction
            onActed: root.acted()
        }
        ColumnLayout {
            visible: root.model.count > 0
            spacing: 0
            Layout.fillWidth: true

            Repeater {
                model: root.model

                OwnBountyRow {
                    required property int index
                    required property string number
                    required property var model

                    objectName: root.objectName + "Row" + index
                    title: model.title
                    repository: model.name
                    amount: root.hidden ? "•••••" : model.amount
                    stateText: model.state
                    tone: model.tone
                    next: model.next
                    needed: model.needed
                    since: model.since
                    compact: root.compact
                    last: index === root.model.count - 1
                    Layout.fillWidth: true
                    onClicked: root.opened(number)
                }
            }
        }
    }
}
