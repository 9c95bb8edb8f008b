// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How far catching up with the network has come. Properties: viewModel, compact.
import QtQuick
import QtQuick.Layouts
import RustChain.Components
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Card {
    id: root

    required property NetworkViewModel viewModel
    property bool compact: false

    roomy: !compact
    Layout.fillWidth: true

    ColumnLayout {
        spacing: 2
        Layout.fillWidth: true

        Label {
            objectName: "syncTitle"
            text: root.viewModel.syncTitle
            type: Theme.type.subheading
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }
        Label {
            objectName: "syncText"
            text: root.viewModel.syncText
            type: Theme.type.labelRegular
            color: root.viewModel.stalled ? Theme.colors.warning : Theme.colors.textMuted
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    ProgressBar {
        objectName: "syncProgress"
        visible: root.viewModel.syncProgress >= 0
        //: Read out for the bar of catching up with the network.
        name: qsTr("Catching up")
        value: Math.max(0, root.viewModel.syncProgress)
        color: root.viewModel.syncProgress >= 1 ? Theme.colors.patina : Theme.colors.oxide
        Layout.fillWidth: true
    }
    SyncPhases {
        objectName: "syncPhases"
        phases: root.viewModel.syncSteps
        stacked: root.compact
        Layout.topMargin: Theme.space.s1
    }
}
