// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// From nothing to a wallet: one question a page. Properties: viewModel, choice, mining (MiningSwitch), adding (a wallet is here already).
import QtQuick
import QtQuick.Layouts
import RustChain.Theme
import RustChain.ViewModels

FocusScope {
    id: root

    required property OnboardingViewModel viewModel
    required property NodeChoice choice
    property bool adding: false

    readonly property bool railShown: width >= Theme.breakpoint.wide
    readonly property list<string> names: [
        //: Step of onboarding.
        qsTr("Welcome"),
        viewModel.restoring && viewModel.imports.way === ImportEntry.File
            //: Step of onboarding: what a wallet is imported from.
            ? qsTr("Your file") : viewModel.restoring && viewModel.imports.way === ImportEntry.Key
            //: Step of onboarding: what a wallet is imported from.
            ? qsTr("Your key") : viewModel.restoring && viewModel.imports.way === ImportEntry.Watch
            //: Step of onboarding: what a wallet without a key looks at.
            ? qsTr("What to watch") : viewModel.restoring
            //: Step of onboarding.
            ? qsTr("Your words")
            //: Step of onboarding; %1 is 12 or 24.
            : qsTr("Your %1 words").arg(viewModel.wordCount),
        //: Step of onboarding.
        qsTr("Check the words"),
        viewModel.passwordNeeded
            //: Step of onboarding.
            ? qsTr("Password")
            //: Step of onboarding: the wallet gets a name and needs no password.
            : qsTr("Name"),
        //: Step of onboarding.
        qsTr("Network"),
        //: Step of onboarding.
        qsTr("Mining")
    ]

    objectName: "onboardingPage"
    Accessible.role: Accessible.Pane
    //: Read out for the pages that make a wallet.
    Accessible.name: qsTr("New wallet")

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.window
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0

        OnboardingRail {
            visible: root.railShown
            steps: root.names
            current: root.viewModel.step
            Layout.fillHeight: true
        }
        StackLayout {
            currentIndex: root.viewModel.step === OnboardingViewModel.Words && root.viewModel.restoring ? 6
                : root.viewModel.step
            Layout.fillWidth: true
            Layout.fillHeight: true

            WelcomeStep { viewModel: root.viewModel; adding: root.adding }
            WordsStep { viewModel: root.viewModel }
            CheckStep { viewModel: root.viewModel }
            PasswordStep { viewModel: root.viewModel }
            NetworkStep { viewModel: root.viewModel; choice: root.choice }
            MiningStep { viewModel: root.viewModel }
            RestoreStep { viewModel: root.viewModel }
        }
    }
}
