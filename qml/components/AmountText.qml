// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// An amount as the core formatted it: the whole part clear, the fraction faint, the unit small.
// Never elided, never a number.
// Properties: whole, fraction (with its separator), unit (RTC; empty hides it), sign ("+" or "−"),
// hidden, known (false shows "—"), style (AmountText.Row, Large, Hero, HeroCompact), color (of the
// whole part).
import QtQuick
import RustChain.Controls
import RustChain.Theme

Row {
    id: root

    enum Style { Row, Large, Hero, HeroCompact }

    required property string whole
    property string fraction
    property string unit: "RTC"
    property string sign
    property bool hidden: false
    property bool known: whole !== ""
    property int style: 0
    property color color: Theme.colors.text

    readonly property bool shown: known && !hidden
    readonly property TypeStyle type: [Theme.type.mono, Theme.type.amountLarge, Theme.type.hero,
        Theme.type.heroCompact][style]
    readonly property TypeStyle unitType: [Theme.type.monoSmall, Theme.type.body, Theme.type.unit,
        Theme.type.unit][style]

    layoutDirection: Qt.LeftToRight
    LayoutMirroring.enabled: false
    Accessible.role: Accessible.StaticText
    Accessible.name: !known
        //: Read out for an amount that is not known.
        ? qsTr("unknown") : hidden
        //: Read out for an amount the user has hidden.
        ? qsTr("hidden") : sign + whole + fraction + " " + unit

    Label {
        id: main
        // A hidden amount has one width, so that its size tells nothing.
        text: !root.known ? "—" : root.hidden ? "•••••" : root.sign + root.whole
        type: root.type
        color: root.color
        Accessible.ignored: true
    }
    Label {
        visible: root.shown && text !== ""
        text: root.fraction
        type: root.type
        color: root.style === AmountText.Row && root.sign !== "" ? root.color
            : Theme.colors.textFaint
        anchors.baseline: main.baseline
        Accessible.ignored: true
    }
    Label {
        visible: root.unit !== "" && root.known
        leftPadding: root.style === AmountText.Row ? Theme.space.s2 : Theme.space.s1 + 1
        text: root.unit
        type: root.unitType
        color: root.style === AmountText.Row ? Theme.colors.textFaint : Theme.colors.textMuted
        anchors.baseline: main.baseline
        Accessible.ignored: true
    }
}
