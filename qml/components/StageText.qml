// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A stage in words, with its mark.
// Properties: stage (StageMark.Stage), blockHeight (formatted), reason (in words), markShown, type,
// color.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

RowLayout {
    id: root

    required property int stage
    property string blockHeight
    property string reason
    property bool markShown: true
    property TypeStyle type: Theme.type.labelRegular
    property color color: stage >= StageMark.Failed ? Theme.colors.danger : Theme.colors.text

    readonly property string words: {
        switch (stage) {
        case StageMark.Pending:
            //: Stage of a payment that no block holds yet.
            return qsTr("Pending");
        case StageMark.InBlock:
            //: Stage of a payment; %1 is the height of the block that holds it.
            return qsTr("In block %1").arg(blockHeight);
        case StageMark.Final:
            //: Stage of a payment that nobody can undo.
            return qsTr("Final");
        case StageMark.Failed:
            //: Stage of a payment without effect; %1 is a height, %2 the reason.
            return qsTr("Failed in block %1: %2. The fee was paid.").arg(blockHeight).arg(reason);
        default:
            //: Stage of a payment that was not put into a block in time.
            return qsTr("Expired, not sent");
        }
    }

    spacing: Theme.space.s2

    StageMark {
        visible: root.markShown
        stage: root.stage
        Accessible.ignored: true
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 1
    }
    Label {
        text: root.words
        type: root.type
        color: root.color
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
