// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The first question: a new wallet, or one that is on paper. Properties: viewModel, adding.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

StepFrame {
    id: root

    required property OnboardingViewModel viewModel
    property bool adding: false

    title: adding
        //: Title of onboarding when a wallet is here already.
        ? qsTr("Another wallet")
        //: Title of the first page a newcomer sees.
        : qsTr("Hold RTC. Mine on hardware you already own. Get paid for code.")
    text: adding
        //: Under the title of onboarding when a wallet is here already.
        ? qsTr("It has words and a password of its own. The wallets that are here stay as they are.")
        //: Under the title of the first page.
        : qsTr("A wallet and a node in one window. It takes under two minutes, and nothing is decided without you.")
    backShown: adding
    onBackClicked: viewModel.cancel()

    Flow {
        spacing: Theme.space.s3
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s4

        Button {
            objectName: "createWallet"
            //: Button that begins with a new wallet.
            text: qsTr("Create a wallet")
            iconName: "plus"
            variant: Button.Primary
            size: Button.Large
            onClicked: root.viewModel.createWallet()
        }
        Button {
            objectName: "restoreWallet"
            //: Button that restores or imports a wallet.
            text: qsTr("I have words or a file")
            size: Button.Large
            besidePrimary: true
            onClicked: root.viewModel.restoreWallet()
        }
    }
}
