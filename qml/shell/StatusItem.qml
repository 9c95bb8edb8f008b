// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One item of the status strip: quiet words around a strong one.
// Properties: key (page it opens), lead, value, tail, iconName or step (StepMark.Step) or dot, tone
// (Badge.Neutral, Warning, Danger, Info), note (tooltip), shown.
import QtQuick

QtObject {
    required property string key
    property string lead
    property string value
    property string tail
    property string iconName
    property int step: -1
    property bool dot: false
    property int tone: 0
    property string note
    property bool shown: true
}
