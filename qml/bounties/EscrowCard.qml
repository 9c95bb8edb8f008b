// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the escrow holds and for whom, and what this wallet can do next. Properties: item, hidden (amounts are).
// Signals: acted(action), linkAsked(url).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Components
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property BountyItem item
    property bool hidden: false

    readonly property BountyMove move: item.act.move
    readonly property var facts: item.facts
    readonly property var actions: item.act.actions

    signal acted(int action)
    signal linkAsked(string url)

    spacing: Theme.space.s2
    Layout.fillWidth: true

    Label {
        objectName: "escrowCaption"
        text: root.item.escrowCaption
        type: Theme.type.caption
        color: Theme.colors.textMuted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    AmountText {
        objectName: "escrowAmount"
        whole: root.item.amountWhole
        fraction: root.item.amountFraction
        style: AmountText.Large
        hidden: root.hidden
    }
    Divider { Layout.topMargin: Theme.space.s1 }
    Repeater {
        // By number: lines stay while what they say changes.
        model: root.facts.length

        KeyValue {
            required property int index

            readonly property var fact: root.facts[index] ?? { key: "", value: "", mono: false }

            key: fact.key
            value: root.hidden && fact.mono ? "•••••" : fact.value
            mono: fact.mono
            divided: false
            rowHeight: Theme.height.small
        }
    }
    RowLayout {
        objectName: "moveProgress"
        visible: root.move.followed
        spacing: Theme.space.s2
        Layout.fillWidth: true

        StageMark {
            stage: root.move.stage
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 1
        }
        Label {
            objectName: "moveText"
            text: root.move.text
            type: Theme.type.labelRegular
            color: root.move.stage >= StageMark.Failed ? Theme.colors.danger : Theme.colors.text
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        IconButton {
            objectName: "moveSeen"
            visible: root.move.over
            size: 0
            iconName: "cross"
            //: Button that puts away what became of a step.
            text: qsTr("Put this away")
            Layout.alignment: Qt.AlignTop
            onClicked: root.move.forget()
        }
    }
    Button {
        objectName: "openWork"
        visible: root.item.workLink !== ""
        text: root.item.workText
        iconName: "external"
        variant: root.actions.length === 0 ? Button.Primary : Button.Secondary
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s1
        onClicked: root.linkAsked(root.item.workLink)
    }
    Repeater {
        model: root.actions.length

        Button {
            required property int index

            readonly property var what: root.actions[index] ?? { action: 0, text: "" }

            objectName: "act" + what.action
            text: what.text
            variant: index === 0 ? Button.Primary : Button.Quiet
            disabledReason: root.item.act.refusal
            Layout.fillWidth: true
            onClicked: root.acted(what.action)
        }
    }
    Label {
        objectName: "actRefusal"
        visible: root.actions.length > 0 && text !== ""
        text: root.item.act.refusal
        type: Theme.type.caption
        color: Theme.colors.textMuted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Label {
        objectName: "bountyWaits"
        visible: root.actions.length === 0 && text !== ""
        text: root.item.waitText
        type: Theme.type.caption
        color: Theme.colors.textMuted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
