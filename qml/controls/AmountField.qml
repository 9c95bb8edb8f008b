// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A field for an amount. What was typed goes out as text; the view-model reads it, echoes it and
// says what is wrong.
// Properties: label, text, unit, echo (the amount as read), help, error, submitted, maxShown,
// disabledReason.
// Signals: edited(text), maxRequested(), accepted().
import QtQuick
import QtQuick.Layouts
import RustChain.Theme

Field {
    id: root

    property string unit: "RTC"
    property string echo
    property bool maxShown: true

    signal maxRequested()

    mono: true
    help: echo
    maximumLength: 32
    inputMethodHints: Qt.ImhFormattedNumbersOnly | Qt.ImhNoPredictiveText
    //: Shown in an empty amount field.
    placeholder: qsTr("0.000000")

    Label {
        text: root.unit
        type: Theme.type.label
        color: Theme.colors.textFaint
        Layout.rightMargin: root.maxShown ? 0 : Theme.space.s2
        Accessible.ignored: true
    }
    Button {
        visible: root.maxShown
        variant: Button.Quiet
        size: Button.Small
        //: Button in an amount field that fills in all there is.
        text: qsTr("Max")
        onClicked: root.maxRequested()
    }
}
