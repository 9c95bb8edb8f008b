// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// All bounties, filtered. Properties: viewModel, shell, compact. Signals: linkAsked(url).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

ColumnLayout {
    id: root

    required property BountiesViewModel viewModel
    required property ShellViewModel shell
    property bool compact: false

    readonly property BoardViewModel board: viewModel.board

    signal linkAsked(string url)

    spacing: Theme.space.s3
    Layout.fillWidth: true
    Layout.fillHeight: true

    BoardFilters {
        id: filters
        board: root.board
        compact: root.compact
    }
    Banner {
        objectName: "boardProblem"
        visible: text !== ""
        tone: Badge.Warning
        text: root.board.problem
    }
    Card {
        fills: true
        Layout.fillWidth: true
        Layout.fillHeight: true

        ListView {
            id: list
            objectName: "bountyList"
            visible: count > 0
            clip: true
            reuseItems: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            model: root.board.rows
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.List
            //: Read out for the list of bounties.
            Accessible.name: qsTr("Bounties")
            Keys.onPressed: event => {
                if (event.key === Qt.Key_J || event.key === Qt.Key_Down)
                    list.incrementCurrentIndex();
                else if (event.key === Qt.Key_K || event.key === Qt.Key_Up)
                    list.decrementCurrentIndex();
                else
                    return;
                list.currentItem.forceActiveFocus(Qt.TabFocusReason);
                event.accepted = true;
            }
            T.ScrollBar.vertical: ScrollBar {}

            delegate: BountyRow {
                required property int index
                required property string url

                objectName: "bountyRow" + index
                width: list.width - Theme.space.s3
                compact: root.compact
                onClicked: {
                    if (number !== "")
                        root.viewModel.open(number);
                    else if (url !== "")
                        root.linkAsked(url);
                }
            }
        }
        EmptyState {
            objectName: "boardEmpty"
            visible: list.count === 0 && root.board.known
            iconName: "bounties"
            //: No bounty is left by the filters, or there is none.
            text: qsTr("No open bounty fits.")
            //: Shows all bounties again.
            actionText: root.board.filtered ? qsTr("Clear filters") : ""
            onActed: root.board.clearFilters()
        }
        ColumnLayout {
            objectName: "boardSkeleton"
            visible: !root.board.known
            spacing: Theme.space.s3
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            Repeater {
                model: 6

                Skeleton {
                    timeout: 0
                    implicitHeight: Theme.height.listRow - Theme.space.s3
                    Layout.fillWidth: true
                }
            }
        }
    }
    Shortcut {
        sequence: "Ctrl+F"
        enabled: root.visible
        onActivated: filters.focusSearch()
    }
}
