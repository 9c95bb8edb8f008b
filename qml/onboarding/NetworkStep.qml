// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The network this program was started for, and which node is used of it. Properties: viewModel,
// choice.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Shell
import RustChain.Theme
import RustChain.ViewModels

StepFrame {
    id: root

    required property OnboardingViewModel viewModel
    required property NodeChoice choice

    //: Title of the page about the network.
    title: qsTr("Your node")
    text: viewModel.networkText
    backShown: false
    actions: Button {
        objectName: "networkNext"
        //: Button that goes on to the question about mining.
        text: qsTr("Go on")
        variant: Button.Primary
        size: Button.Large
        onClicked: {
            cards.submitted = !root.choice.keep();
            if (!cards.submitted)
                root.viewModel.next();
        }
    }

    NodeCards {
        id: cards
        visible: root.choice.refusal === ""
        choice: root.choice
    }
    Banner {
        objectName: "choiceLater"
        visible: !root.viewModel.nodeAbsent && root.choice.refusal === ""
            && (root.choice.remote !== root.viewModel.remote || root.choice.restartWanted)
        //: A node runs already; another choice has to wait.
        text: qsTr("A node runs already. What you choose here takes effect at the next start.")
    }
    Card {
        visible: !root.viewModel.nodeAbsent || !root.choice.remote
        Layout.fillWidth: true

        CardHeader {
            title: root.viewModel.remote
                //: Title of a card: servers in place of an own node.
                ? qsTr("Remote node")
                //: Title of a card.
                : qsTr("Full node on this computer")
            Badge {
                visible: !root.viewModel.nodeAbsent
                text: root.viewModel.nodeRunning
                    //: State of the node.
                    ? qsTr("Running") : root.viewModel.nodeFailed
                    //: State of the node.
                    ? qsTr("Not running")
                    //: State of the node.
                    : qsTr("Starting")
                tone: root.viewModel.nodeRunning ? Badge.Success : root.viewModel.nodeFailed ? Badge.Danger : Badge.Info
                dot: true
            }
        }
        Label {
            objectName: "nodeText"
            text: root.viewModel.nodeText
            color: Theme.colors.textMuted
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        KeyValue {
            //: Name of a fact.
            key: qsTr("Data folder")
            value: root.viewModel.dataFolder
            mono: true
            divided: false
            keyWidth: 110
        }
        Button {
            objectName: "retryNode"
            visible: root.viewModel.nodeFailed
            //: Button that starts the node again.
            text: qsTr("Try again")
            iconName: "refresh"
            onClicked: root.viewModel.retryNode()
        }
    }
    Banner {
        visible: root.viewModel.found !== ""
        text: root.viewModel.found
    }
}
