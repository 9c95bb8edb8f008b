// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What every check found. Properties: viewModel, disputed (somebody says that this is a real
// machine: only what speaks against it, and what to try).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.ViewModels

Dialog {
    id: root

    required property MiningViewModel viewModel
    property bool disputed: false

    readonly property var rows: Array.from(viewModel.checks).filter(row => !disputed
        || row.state === 1)

    objectName: "checksDialog"
    wide: true
    initialFocus: close
    //: Title of a dialog: why this machine is taken for a virtual one.
    title: disputed ? qsTr("What speaks against a real machine")
        //: Title of a dialog that lists the checks of this machine.
        : qsTr("All checks")
    text: disputed
        //: Above the checks that found something, with what to try.
        ? qsTr("These checks found something. Every node judges the same report by the same "
            + "rules: nobody can make an exception, but the cause can often be taken away.")
        //: Above the list of checks.
        : qsTr("Each check is a piece of evidence, not a proof. What could not be measured "
            + "counts neither for nor against this machine.")
    actions: [
        Button {
            //: Starts the measurement of this machine.
            text: qsTr("Measure again")
            visible: root.disputed
            onClicked: {
                root.viewModel.measureAgain();
                root.close();
            }
        },
        Button {
            id: close
            objectName: "closeChecks"
            //: Button that closes the list of checks.
            text: qsTr("Close the checks")
            onClicked: root.close()
        }
    ]

    // No layout: one that is hidden must not lose items.
    Column {
        id: list
        Layout.fillWidth: true

        Repeater {
            model: root.rows

            CheckRow {
                required property int index
                required property var modelData

                objectName: "check" + index
                width: list.width
                check: modelData
                last: index === root.rows.length - 1
            }
        }
    }
}
