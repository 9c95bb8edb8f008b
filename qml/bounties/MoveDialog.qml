// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The question before a step is signed. Properties: act. Functions: ask(action).
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Dialog {
    id: root

    required property BountyAct act

    function ask(action: int) {
        root.act.ask(action);
        input.text = "";
        root.open();
    }

    title: act.title
    text: act.text
    initialFocus: cancel
    onOpened: if (act.inputLabel !== "") input.forceActiveFocus(Qt.TabFocusReason)
    actions: [
        Button {
            id: cancel
            objectName: "moveCancel"
            //: Button that closes the question without a step.
            text: qsTr("Not now")
            onClicked: root.close()
        },
        Button {
            objectName: "moveConfirm"
            text: root.act.confirmText
            variant: root.act.asked === BountyAct.Reject || root.act.asked === BountyAct.Cancel
                ? Button.Danger : Button.Primary
            loading: root.act.move.sending
            disabledReason: root.act.confirmRefusal
            onClicked: root.act.confirm()
        }
    ]

    Field {
        id: input
        objectName: "moveInput"
        visible: root.act.inputLabel !== ""
        label: root.act.inputLabel
        help: root.act.inputHelp
        error: root.act.inputError
        maximumLength: 600
        Layout.fillWidth: true
        onEdited: text => root.act.typeInput(text)
        onAccepted: root.act.confirm()
    }
    ColumnLayout {
        visible: root.act.comment !== ""
        spacing: Theme.space.s1
        Layout.fillWidth: true

        Label {
            //: Above the text of a comment that claims a bounty.
            text: qsTr("Where the issue is watched, this comment claims it too:")
            type: Theme.type.caption
            color: Theme.colors.textMuted
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.space.s2
            Layout.fillWidth: true

            Label {
                objectName: "claimComment"
                text: root.act.comment
                type: Theme.type.monoSmall
                wrapMode: Text.WrapAnywhere
                Layout.fillWidth: true
            }
            CopyButton {
                value: root.act.comment
                //: Tooltip of a copy button.
                text: qsTr("Copy the comment")
            }
        }
    }
    KeyValue {
        objectName: "moveFee"
        //: Name of a fact: what a step costs, at the highest price.
        key: qsTr("Fee at most")
        //: An amount; %1 is a number or a dash.
        value: qsTr("%1 RTC").arg(root.act.move.fee)
        divided: false
    }
    Label {
        objectName: "moveProblem"
        visible: text !== ""
        text: root.act.move.problem
        color: Theme.colors.danger
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Connections {
        target: root.act
        function onSent() { root.close(); }
    }
}
