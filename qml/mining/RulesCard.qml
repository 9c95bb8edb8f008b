// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// When this machine may mine. Properties: rules, compact.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property MiningRulesEntry rules
    property bool compact: false

    spacing: Theme.space.s1
    Layout.fillWidth: true

    CardHeader {
        //: Title of a card: when mining may run.
        title: qsTr("Rules on this machine")

        FoldButton {
            id: fold
            objectName: "foldRules"
            visible: root.compact
            //: The card about when mining may run, for the button that opens it.
            about: qsTr("rules on this machine")
        }
    }
    ColumnLayout {
        visible: !root.compact || fold.open
        spacing: 0
        Layout.fillWidth: true

        RuleRow {
            objectName: "ruleMains"
            iconName: "power-plug"
            //: A rule of mining.
            text: qsTr("Only on mains power")
            note: root.rules.mainsNote
            checked: root.rules.onlyOnMains
            disabledReason: root.rules.refusal
            onToggled: on => {
                root.rules.mineOnlyOnMains(on);
                checked = Qt.binding(() => root.rules.onlyOnMains);
            }
        }
        RuleRow {
            objectName: "ruleAway"
            iconName: "user"
            //: A rule of mining.
            text: qsTr("Only when I am away")
            note: root.rules.awayNote
            checked: root.rules.onlyWhenAway
            disabledReason: root.rules.refusal
            onToggled: on => {
                root.rules.mineOnlyWhenAway(on);
                checked = Qt.binding(() => root.rules.onlyWhenAway);
            }
        }
        RuleRow {
            objectName: "ruleHeat"
            iconName: "thermometer"
            //: A rule of mining; a temperature follows.
            text: qsTr("Pause above")
            note: root.rules.heatNote
            checked: root.rules.pausesWhenHot
            disabledReason: root.rules.refusal
            onToggled: on => {
                root.rules.pauseWhenHot(on);
                checked = Qt.binding(() => root.rules.pausesWhenHot);
            }

            SmallChoice {
                objectName: "ruleLimit"
                //: Name of a choice: the temperature above which mining pauses.
                label: qsTr("Highest temperature")
                model: root.rules.limits
                place: root.rules.limit
                disabledReason: root.rules.refusal
                onActivated: index => root.rules.chooseLimit(index)
            }
        }
        RuleRow {
            objectName: "ruleHours"
            iconName: "clock"
            //: A rule of mining: only between two times of the day.
            text: qsTr("Only at these hours")
            checked: root.rules.keepsHours
            disabledReason: root.rules.refusal
            last: true
            onToggled: on => {
                root.rules.keepHours(on);
                checked = Qt.binding(() => root.rules.keepsHours);
            }
        }
        RowLayout {
            visible: root.rules.keepsHours
            spacing: Theme.space.s2
            Layout.leftMargin: Theme.icon.nav + Theme.space.s3
            Layout.fillWidth: true

            SmallChoice {
                objectName: "ruleFrom"
                //: Name of a choice: the time of the day from which mining runs.
                label: qsTr("From")
                model: root.rules.times
                place: root.rules.from
                onActivated: index => root.rules.chooseFrom(index)
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.minimumWidth: 0
            }
            Label {
                //: Between two times of the day.
                text: qsTr("to")
                type: Theme.type.labelRegular
                color: Theme.colors.textMuted
            }
            SmallChoice {
                objectName: "ruleTo"
                //: Name of a choice: the time of the day at which mining stops.
                label: qsTr("To")
                model: root.rules.times
                place: root.rules.to
                onActivated: index => root.rules.chooseTo(index)
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.minimumWidth: 0
            }
        }
    }
    Label {
        objectName: "rulesProblem"
        visible: text !== ""
        text: root.rules.problem
        type: Theme.type.caption
        color: Theme.colors.danger
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
