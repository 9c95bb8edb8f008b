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

    ActivityFilters {
        id: filters
        viewModel: root.viewModel
        compact: root.compact
    }
    Flow {
        spacing: Theme.space.s2
        Layout.fillWidth: true

        Button {
            objectName: "activityExport"
            //: Writes the activity into a file.
            text: qsTr("Export CSV")
            size: Button.Small
            iconName: "download"
            onClicked: files.ask(ActivityFiles.ExportTable)
        }
        Button {
            objectName: "labelsExport"
            //: Writes notes and names into a file.
            text: qsTr("Export labels")
            size: Button.Small
            variant: Button.Quiet
            onClicked: files.ask(ActivityFiles.ExportLabels)
        }
        Button {
            objectName: "labelsImport"
            //: Reads notes and names from a file.
            text: qsTr("Import labels")
            size: Button.Small
            variant: Button.Quiet
            onClicked: files.ask(ActivityFiles.ImportLabels)
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
            visible: root.viewModel.more && root.viewModel.rows.count < 50
            //: Loads older payments.
            text: qsTr("Show older")
            size: Button.Small
            loading: root.viewModel.loading
            Layout.alignment: Qt.AlignHCenter
            onClicked: root.viewModel.loadMore()
        }
    }
    ActivityDrawer {
        detail: root.viewModel.detail
        shell: root.shell
        shown: root.visible && root.viewModel.detail.shown
    }
    ActivityFileDialog {
        id: files
        files: root.viewModel.files
    }
    Shortcut {
        sequence: "Ctrl+F"
        enabled: root.visible
        onActivated: filters.focusSearch()
    }
    Shortcut {
        sequence: "Ctrl+E"
        enabled: root.visible
        onActivated: files.ask(ActivityFiles.ExportTable)
    }
}
