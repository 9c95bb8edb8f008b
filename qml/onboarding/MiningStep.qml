// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Mine on this machine? Off unless switched on here. Properties: viewModel.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

StepFrame {
    id: root

    required property OnboardingViewModel viewModel

    //: Title of the page about mining.
    title: qsTr("Mine on this machine?")
    text: viewModel.miningText
    onBackClicked: viewModel.back()
    actions: Button {
        objectName: "finishOnboarding"
        //: Button that ends onboarding.
        text: qsTr("Finish")
        variant: Button.Primary
        size: Button.Large
        onClicked: {
            root.viewModel.finish(mine.checked);
            mine.checked = false;
        }
    }

    Card {
        Layout.fillWidth: true

        RowLayout {
            spacing: Theme.space.s5

            BigSwitch {
                id: mine
                objectName: "mineHere"
                //: Read out for the switch of mining.
                name: qsTr("Mine on this machine")
                disabledReason: root.viewModel.mineRefusal
            }
            ColumnLayout {
                spacing: Theme.space.s1
                Layout.fillWidth: true

                Label {
                    text: root.viewModel.mineRefusal !== "" ? root.viewModel.mineRefusal : mine.checked
                        //: State of the switch of mining.
                        ? qsTr("On: this machine is registered when you finish")
                        //: State of the switch of mining.
                        : qsTr("Off")
                    type: Theme.type.bodyStrong
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                Label {
                    //: What mining does.
                    text: qsTr("It uses a few percent of one core, sends your hardware profile to the network in public, and never touches your files. You can switch it at any time.")
                    color: Theme.colors.textMuted
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
            }
        }
    }
}
