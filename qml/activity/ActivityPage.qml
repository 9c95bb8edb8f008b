// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Finds any payment. Properties: viewModel, shell.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Shell
import RustChain.Theme
import RustChain.ViewModels

PageFrame {
    id: root

    required property ActivityViewModel viewModel
    required property ShellViewModel shell

    objectName: "activityPage"
    //: Title of the page that lists all payments.
    title: qsTr("Activity")
    scrolls: false

    GridLayout {
        columns: root.compact ? 1 : 2
        columnSpacing: Theme.space.s4
        rowSpacing: Theme.space.s3
        Layout.fillWidth: true

        Segmented {
            objectName: "activityFilter"
            //: Read out for the choice of what the list shows.
            name: qsTr("Shown payments")
            options: [
                //: A filter of the activity list.
                qsTr("All"),
                //: A filter of the activity list: received.
                qsTr("In"),
                //: A filter of the activity list: sent.
                qsTr("Out"),
                //: A filter of the activity list.
                qsTr("Mining"),
                //: A filter of the activity list.
                qsTr("Pending"),
                //: A filter of the activity list.
                qsTr("Failed")
            ]
            currentIndex: root.viewModel.filter
            onChosen: index => root.viewModel.choose(index)
        }
        SearchField {
            id: search
            objectName: "activitySearch"
            //: In the field that searches the activity list.
            placeholder: qsTr("Label, address, hash or amount")
            shortcutText: "Ctrl+F"
            text: root.viewModel.search
            Layout.fillWidth: true
            onEdited: text => root.viewModel.find(text)
            onCleared: root.viewModel.find("")
        }
    }
    Banner {
        objectName: "activityProblem"
        visible: root.viewModel.problem !== ""
        tone: Badge.Warning
        text: root.viewModel.problem
        //: Reads the list again.
        actionText: qsTr("Try again")
        onActed: root.viewModel.retry()
    }
    Card {
        fills: true
        Layout.fillWidth: true
        Layout.fillHeight: true

        ActivityList {
            visible: root.viewModel.rows.count > 0
            viewModel: root.viewModel
            hidden: root.shell.amountsHidden
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        EmptyState {
            objectName: "activityEmpty"
            visible: root.viewModel.rows.count === 0 && !root.viewModel.loading
            iconName: "activity"
            text: root.viewModel.empty
                //: Nothing ever happened to this wallet.
                ? qsTr("Nothing here yet.")
                //: No row is left by the filters.
                : qsTr("No payment fits these filters.")
            //: Shows all payments again.
            actionText: root.viewModel.empty ? "" : qsTr("Clear filters")
            onActed: root.viewModel.clearFilters()
        }
        Button {
            objectName: "activityMore"
            visible: root.viewModel.more
            //: Loads older payments.
            text: qsTr("Show 50 older")
            size: Button.Small
            loading: root.viewModel.loading
            Layout.alignment: Qt.AlignHCenter
            onClicked: root.viewModel.loadMore()
        }
    }
    ActivityDrawer {
        viewModel: root.viewModel
        shell: root.shell
        shown: root.visible && root.viewModel.detailShown
    }
    Shortcut {
        sequence: "Ctrl+F"
        enabled: root.visible
        onActivated: search.forceActiveFocus(Qt.ShortcutFocusReason)
    }
}
