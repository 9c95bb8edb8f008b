// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The rows of the activity list, by day. Properties: viewModel, hidden (amounts are).
pragma ComponentBehavior: Bound
import QtQuick
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

ListView {
    id: root

    required property ActivityViewModel viewModel
    property bool hidden: false

    objectName: "activityList"
    clip: true
    reuseItems: true
    boundsBehavior: Flickable.StopAtBounds
    model: viewModel.rows
    section.property: "day"
    Accessible.role: Accessible.List
    //: Read out for the list of payments.
    Accessible.name: qsTr("Payments, the newest first")
    Keys.onPressed: event => {
        if (event.key === Qt.Key_J || event.key === Qt.Key_Down)
            root.incrementCurrentIndex();
        else if (event.key === Qt.Key_K || event.key === Qt.Key_Up)
            root.decrementCurrentIndex();
        else
            return;
        root.currentItem.forceActiveFocus(Qt.TabFocusReason);
        event.accepted = true;
    }

    section.delegate: heads.delegate
    delegate: ListRow {
        required property int index
        required property string key
        required property string symbol
        required property string line
        required property bool incoming
        required property int stage
        required property string amountText
        required title
        required age

        objectName: "activityRow" + index
        width: ListView.view.width
        iconName: symbol
        text: line
        amount: root.hidden && amountText !== "" ? "•••••" : amountText
        amountColor: incoming ? Theme.colors.success : Theme.colors.text
        step: Math.min(stage, StepMark.Failed)
        onClicked: root.viewModel.detail.show(key)
    }

    DayHeads { id: heads }
}
