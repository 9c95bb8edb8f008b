// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How far a step has come, by shape and colour: waiting, active, done, failed.
// Properties: step (StepMark.Waiting, Active, Done, Failed), size, colors.
import QtQuick
import RustChain.Theme

Icon {
    id: root

    enum Step { Waiting, Active, Done, Failed }

    required property int step
    property ColorSet colors: Theme.colors

    name: ["stage-pending", "stage-active", "stage-done", "stage-failed"][step]
    color: [colors.outline, colors.oxide, colors.patina, colors.dangerFill][step]
    size: Theme.icon.dense
}
