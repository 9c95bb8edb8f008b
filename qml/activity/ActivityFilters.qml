// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the list shows: kind, text, days. Properties: viewModel, compact. Functions: focusSearch().
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

ColumnLayout {
    id: root

    required property ActivityViewModel viewModel
    property bool compact: false

    function focusSearch() { search.forceActiveFocus(Qt.ShortcutFocusReason); }

    spacing: Theme.space.s3
    Layout.fillWidth: true

    Chips {
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
            qsTr("Bounties"),
            //: A filter of the activity list.
            qsTr("Staking"),
            //: A filter of the activity list.
            qsTr("Pending"),
            //: A filter of the activity list.
            qsTr("Failed")
        ]
        currentIndex: root.viewModel.filter
        Layout.fillWidth: true
        onChosen: index => root.viewModel.choose(index)
    }
    GridLayout {
        columns: root.compact ? 1 : 3
        columnSpacing: Theme.space.s3
        rowSpacing: Theme.space.s3
        Layout.fillWidth: true

        SearchField {
            id: search
            objectName: "activitySearch"
            //: In the field that searches the activity list.
            placeholder: qsTr("Label, name, address, hash or amount")
            shortcutText: "Ctrl+F"
            text: root.viewModel.search
            busy: root.viewModel.loading
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            onEdited: text => root.viewModel.find(text)
            onCleared: root.viewModel.find("")
        }
        Field {
            id: first
            objectName: "activityFirstDay"
            //: Name of a field for a day.
            label: qsTr("First day shown")
            labelShown: false
            //: In an empty field for a day; the form stays as it is.
            placeholder: qsTr("From 2026-01-31")
            text: root.viewModel.firstDay
            error: root.viewModel.firstDayError
            maximumLength: 10
            Layout.fillWidth: root.compact
            Layout.alignment: Qt.AlignTop
            onEdited: text => root.viewModel.chooseDays(text, last.text)
        }
        Field {
            id: last
            objectName: "activityLastDay"
            //: Name of a field for a day.
            label: qsTr("Last day shown")
            labelShown: false
            //: In an empty field for a day; the form stays as it is.
            placeholder: qsTr("Until 2026-12-31")
            text: root.viewModel.lastDay
            error: root.viewModel.lastDayError
            maximumLength: 10
            Layout.fillWidth: root.compact
            Layout.alignment: Qt.AlignTop
            onEdited: text => root.viewModel.chooseDays(first.text, text)
        }
    }
    RowLayout {
        visible: root.viewModel.filtered
        spacing: Theme.space.s3

        Button {
            objectName: "activityClear"
            //: Shows all payments again.
            text: qsTr("Clear filters")
            size: Button.Small
            iconName: "cross"
            onClicked: root.viewModel.clearFilters()
        }
        Label {
            objectName: "activityProgress"
            text: root.viewModel.progress
            type: Theme.type.caption
            color: Theme.colors.textMuted
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
