// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the network sees of this machine, the verdict about it and what it is worth.
// Properties: viewModel, compact. Signals: tableRequested().
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Components
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property MiningViewModel viewModel
    property bool compact: false

    readonly property bool real: viewModel.verdict === VerdictPanel.Real
    // Texts that get their width late wrap twice, and the layouts around them give up: they come
    // once the card has its place.
    property bool placed: false
    readonly property bool filled: placed && viewModel.measured
    readonly property bool shown: filled && (!compact || fold.open)

    signal tableRequested()

    Layout.fillWidth: true

    Timer {
        interval: 0
        running: root.visible && root.width > 0
        onTriggered: root.placed = true
    }
    CardHeader {
        //: Title of a card. Nothing was sent yet.
        title: root.viewModel.unsent ? qsTr("What the network would see of this machine")
            //: Title of a card.
            : qsTr("What the network sees of this machine")

        Label {
            visible: !root.compact
            text: root.viewModel.measuredText
            type: Theme.type.caption
            color: Theme.colors.textFaint
        }
        MeasureButton { visible: !root.compact; viewModel: root.viewModel }
        FoldButton {
            id: fold
            objectName: "foldMachine"
            visible: root.compact && root.viewModel.measured
            //: The card about this machine, for the button that opens it.
            about: qsTr("what the network sees")
        }
    }
    Label {
        objectName: "unmeasured"
        visible: !root.viewModel.measured
        text: root.viewModel.measuring ? root.viewModel.scanText
            //: Nothing was measured.
            : qsTr("Unmeasured. The values appear here before anything is sent.")
        color: Theme.colors.textMuted
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    MachineSkeleton {
        visible: root.viewModel.measuring && !root.viewModel.measured
        compact: root.compact
    }
    RowLayout {
        visible: root.compact
        spacing: Theme.space.s3
        Layout.fillWidth: true

        Label {
            text: root.viewModel.measuredText
            type: Theme.type.caption
            color: Theme.colors.textFaint
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        MeasureButton { viewModel: root.viewModel }
    }
    MachineFacts {
        visible: root.shown
        viewModel: root.viewModel
        compact: root.compact
    }
    VerdictPanel {
        objectName: "verdict"
        visible: root.filled && root.viewModel.verdictTitle !== ""
        verdict: root.viewModel.verdict
        title: root.viewModel.verdictTitle
        text: root.viewModel.verdictText
        folded: root.compact
        //: Button that lists the checks of this machine.
        actionText: root.real ? qsTr("All checks")
            //: Button for who does not agree: it shows what speaks against that.
            : qsTr("This is a real machine")
        Layout.fillWidth: true
        onActed: {
            checks.disputed = !root.real;
            checks.open();
        }
    }
    MultiplierLine {
        objectName: "multiplier"
        visible: root.placed
        value: root.viewModel.multiplier
        why: root.viewModel.why
        parts: root.viewModel.parts
        folded: root.compact
        //: Button that opens the table of what processors are worth.
        actionText: qsTr("See the table")
        onActed: root.tableRequested()
    }
    Divider { visible: root.shown }
    Flow {
        visible: root.shown
        spacing: Theme.space.s2
        Layout.fillWidth: true

        Button {
            objectName: "allChecks"
            visible: !root.real
            //: Button that lists the checks of this machine.
            text: qsTr("All checks")
            size: Button.Small
            onClicked: {
                checks.disputed = false;
                checks.open();
            }
        }
        Button {
            objectName: "copyReport"
            //: Copies the measured values.
            text: qsTr("Copy as text")
            size: Button.Small
            iconName: "copy"
            onClicked: root.viewModel.copyAsText()
        }
        Button {
            objectName: "releaseHardware"
            visible: root.viewModel.release.possible
            //: Button that ends the binding of this machine.
            text: qsTr("Release this hardware")
            size: Button.Small
            onClicked: ask.open()
        }
    }
    ChecksDialog { id: checks; viewModel: root.viewModel }
    ReleaseDialog { id: ask; release: root.viewModel.release }
}
