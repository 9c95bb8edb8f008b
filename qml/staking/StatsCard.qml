// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What is bonded, what is on its way out, and whether it votes. Properties: viewModel, hidden
// (amounts are), compact.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property StakingViewModel viewModel
    property bool hidden: false
    property bool compact: false

    function shown(amount: string): string {
        return root.hidden && amount !== "" ? "•••••" : amount;
    }

    roomy: !compact
    Layout.fillWidth: true

    GridLayout {
        columns: root.compact ? 2 : 4
        columnSpacing: Theme.space.s5
        rowSpacing: Theme.space.s4
        Layout.fillWidth: true

        Stat {
            objectName: "bonded"
            //: Name of a figure.
            caption: qsTr("Bonded")
            value: root.shown(root.viewModel.bonded)
            note: root.viewModel.bondedNote
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
        Stat {
            objectName: "unbonding"
            //: Name of a figure: coins on their way out of the bond.
            caption: qsTr("Unbonding")
            value: root.shown(root.viewModel.unbonding)
            note: root.viewModel.unbondingNote
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
        Stat {
            objectName: "earned"
            //: Name of a figure: what validating brought.
            caption: qsTr("Earned")
            //: Why a figure is not known: what is left of fees is part of the balance.
            note: qsTr("Tips join the balance")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
        Stat {
            objectName: "stakingState"
            //: Name of a fact: what the validator is doing.
            caption: qsTr("Validator")
            value: root.viewModel.stateText
            valueColor: root.viewModel.stateTone === Badge.Success ? Theme.colors.success
                : root.viewModel.stateTone === Badge.Danger ? Theme.colors.danger
                : root.viewModel.stateTone === Badge.Warning ? Theme.colors.warning
                : Theme.colors.text
            note: root.viewModel.stateNote
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
    }
    ColumnLayout {
        visible: root.viewModel.parts.length > 1
        spacing: 0
        Layout.fillWidth: true

        Repeater {
            model: root.viewModel.parts.length

            KeyValue {
                required property int index

                readonly property var part: root.viewModel.parts[index] ?? { key: "", value: "" }

                key: part.key
                value: root.shown(part.value)
                mono: true
                divided: index < root.viewModel.parts.length - 1
            }
        }
    }
}
