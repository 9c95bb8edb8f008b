// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the board shows: text, state, order, tag, rewards, repository. Properties: board (view-model), compact.
// Functions: focusSearch().
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

ColumnLayout {
    id: root

    required property BoardViewModel board
    property bool compact: false
    // In a narrow window the finer ones are folded away.
    property bool unfolded: false

    readonly property bool fine: !compact || unfolded

    function focusSearch() { search.forceActiveFocus(Qt.ShortcutFocusReason); }

    spacing: Theme.space.s3
    Layout.fillWidth: true

    RowLayout {
        spacing: Theme.space.s3
        Layout.fillWidth: true

        SearchField {
            id: search
            objectName: "bountySearch"
            //: In the field that searches the board of bounties.
            placeholder: qsTr("Title, repository or tag")
            shortcutText: root.compact ? "" : "Ctrl+F"
            Layout.fillWidth: true
            onEdited: text => root.board.find(text)
            onCleared: root.board.find("")
        }
        IconButton {
            objectName: "bountyMoreFilters"
            visible: root.compact
            bordered: true
            iconName: "filter"
            //: Button that shows or hides the finer filters of the board.
            text: root.unfolded ? qsTr("Fewer filters") : qsTr("More filters")
            onClicked: root.unfolded = !root.unfolded
        }
    }
    GridLayout {
        visible: root.fine
        columns: root.compact ? 1 : 3
        columnSpacing: Theme.space.s3
        rowSpacing: Theme.space.s3
        Layout.fillWidth: true

        ComboBox {
            objectName: "bountyState"
            //: Name of a filter of the board: how far a bounty is.
            label: qsTr("State")
            labelShown: false
            model: [
                //: A filter of the board of bounties.
                qsTr("Any state"),
                //: A filter of the board of bounties: nobody has claimed it.
                qsTr("Open"),
                //: A filter of the board of bounties: somebody works on it.
                qsTr("In work"),
                //: A filter of the board of bounties.
                qsTr("Paid"),
                //: A filter of the board of bounties: the escrow went back.
                qsTr("Cancelled or expired"),
                //: A filter of the board of bounties: known from a listing alone.
                qsTr("Not on the chain yet")
            ]
            currentIndex: root.board.state
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onActivated: index => root.board.chooseState(index)
        }
        ComboBox {
            objectName: "bountyTag"
            //: Name of a filter of the board.
            label: qsTr("Tag or language")
            labelShown: false
            model: root.board.tags
            currentIndex: root.board.tag
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onActivated: index => root.board.chooseTag(index)
        }
        ComboBox {
            objectName: "bountySort"
            //: Name of a choice of the board: what comes first.
            label: qsTr("Order")
            labelShown: false
            model: [
                //: An order of the board of bounties.
                qsTr("Newest first"),
                //: An order of the board of bounties.
                qsTr("Highest reward first"),
                //: An order of the board of bounties.
                qsTr("Ends soon first")
            ]
            currentIndex: root.board.sort
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onActivated: index => root.board.chooseSort(index)
        }
        Field {
            id: least
            objectName: "bountyLeast"
            //: Name of a field for an amount.
            label: qsTr("Lowest reward in RTC")
            labelShown: false
            //: In an empty field for an amount.
            placeholder: qsTr("From RTC")
            error: root.board.leastError
            maximumLength: 20
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            onEdited: text => root.board.chooseRewards(text, most.text)
        }
        Field {
            id: most
            objectName: "bountyMost"
            //: Name of a field for an amount.
            label: qsTr("Highest reward in RTC")
            labelShown: false
            //: In an empty field for an amount.
            placeholder: qsTr("Up to RTC")
            error: root.board.mostError
            maximumLength: 20
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            onEdited: text => root.board.chooseRewards(least.text, text)
        }
        Field {
            id: repository
            objectName: "bountyRepository"
            //: Name of a field for the repository that bounties belong to.
            label: qsTr("Repository")
            labelShown: false
            //: In an empty field for a repository.
            placeholder: qsTr("Repository: owner/name")
            error: root.board.repositoryError
            maximumLength: 140
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            onEdited: text => root.board.chooseRepository(text)
        }
    }
    RowLayout {
        spacing: Theme.space.s3
        Layout.fillWidth: true

        Label {
            objectName: "bountyCount"
            text: root.board.countText
            type: Theme.type.caption
            color: Theme.colors.textMuted
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Button {
            objectName: "bountyClear"
            visible: root.board.filtered
            //: Shows all bounties again.
            text: qsTr("Clear filters")
            size: Button.Small
            iconName: "cross"
            onClicked: root.board.clearFilters()
        }
    }
    Connections {
        target: root.board
        function onCleared() {
            search.text = "";
            least.text = "";
            most.text = "";
            repository.text = "";
        }
    }
}
