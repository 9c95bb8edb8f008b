// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How far a payment, block, slot or phase has come; the shape differs in each stage, so colour is
// never alone.
// Properties: stage (StageMark.Pending, InBlock, Final, Failed, Expired), size, colors.
import QtQuick
import RustChain.Controls
import RustChain.Theme

StepMark {
    id: root

    enum Stage { Pending, InBlock, Final, Failed, Expired }

    required property int stage

    readonly property string word: [
        //: Stage of a payment that no block holds yet.
        qsTr("Pending"),
        //: Stage of a payment that a block holds, which is not final yet.
        qsTr("In block"),
        //: Stage of a payment that nobody can undo.
        qsTr("Final"),
        //: Stage of a payment that a block holds but that had no effect.
        qsTr("Failed"),
        //: Stage of a payment that was never put into a block.
        qsTr("Expired")
    ][stage]

    step: [StepMark.Waiting, StepMark.Active, StepMark.Done, StepMark.Failed,
        StepMark.Failed][stage]
    Accessible.ignored: false
    Accessible.role: Accessible.Graphic
    Accessible.name: word
}
