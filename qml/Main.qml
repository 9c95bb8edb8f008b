// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The window: onboarding, lock or the pages, and what lies over all of them. Properties: shell, pages, preferences, desktop.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Onboarding
import RustChain.Shell
import RustChain.Theme
import RustChain.ViewModels
import RustChain.Window

Window {
    id: root

    required property ShellViewModel shell
    required property Pages pages
    required property Preferences preferences
    required property Desktop desktop

    readonly property int phase: shell.phase

    objectName: "window"
    width: 1280
    height: 800
    minimumWidth: 360
    minimumHeight: 600
    visible: true
    title: "RustChain"
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    color: Theme.colors.window

    Binding { target: Theme; property: "choice"; value: root.preferences.theme }
    Binding { target: Theme; property: "textScale"; value: root.preferences.textScale }
    Binding { target: Theme; property: "reducedMotion"; value: root.preferences.reducedMotion }
    Binding { target: Theme; property: "highContrast"; value: root.preferences.highContrast }

    MainFrame {
        id: frame
        anchors.fill: parent
        visible: root.phase === ShellViewModel.Open
        shell: root.shell
        pages: root.pages
        onWalletClicked: walletMenu.popup(frame, Theme.space.s3, Theme.space.s12 * 2)
        onMoreClicked: moreMenu.popup(frame, frame.width, frame.height)
    }
    OnboardingPage {
        anchors.fill: parent
        visible: root.phase === ShellViewModel.Onboarding
        viewModel: root.pages.onboarding
        choice: root.pages.remote.choice
        adding: root.shell.addingWallet
    }
    LockPage {
        id: lock
        anchors.fill: parent
        visible: root.phase === ShellViewModel.Locked
        viewModel: root.pages.lock
        shell: root.shell
        keychain: root.pages.settings.keychain
        linkWaiting: root.desktop.linkWaiting
        onSwitchRequested: opener => walletMenu.popup(opener, 0, opener.height)
    }
    ColumnLayout {
        objectName: "notice"
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space.page, 520)
        visible: root.phase === ShellViewModel.Opening || root.phase === ShellViewModel.Failed
            || root.phase === ShellViewModel.Closing
        spacing: Theme.space.s5

        Mark { named: true; size: 40; Layout.alignment: Qt.AlignHCenter }
        Label {
            text: root.phase === ShellViewModel.Closing
                //: While the program ends.
                ? qsTr("Saving the chain state, about 3 s") : root.phase === ShellViewModel.Failed
                ? root.shell.problem
                //: While the program starts.
                : qsTr("Opening the wallets")
            color: Theme.colors.textMuted
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
        Spinner {
            running: root.phase !== ShellViewModel.Failed
            Layout.alignment: Qt.AlignHCenter
        }
        Button {
            objectName: "quit"
            visible: root.phase === ShellViewModel.Failed
            //: Button that ends the program.
            text: qsTr("Quit")
            Layout.alignment: Qt.AlignHCenter
            onClicked: root.close()
        }
    }
    WalletMenu { id: walletMenu; shell: root.shell }
    Menu {
        id: moreMenu

        //: Line of the menu of more pages.
        MenuItem { objectName: "moreStaking"; text: qsTr("Staking"); iconName: "staking"; onTriggered: root.shell.open("staking") }
        //: Line of the menu of more pages.
        MenuItem { objectName: "moreExplorer"; text: qsTr("Explorer"); iconName: "explorer"; onTriggered: root.shell.open("explorer") }
        //: Line of the menu of more pages.
        MenuItem { objectName: "moreNetwork"; text: qsTr("Network"); iconName: "network"; onTriggered: root.shell.open("network") }
        //: Line of the menu of more pages.
        MenuItem { objectName: "moreSettings"; text: qsTr("Settings"); iconName: "settings"; onTriggered: root.shell.open("settings") }
        //: Line of the menu of more pages.
        MenuItem { objectName: "moreShortcuts"; text: qsTr("Shortcuts"); iconName: "info"; onTriggered: shortcuts.showSheet() }
        //: Line of the menu of more pages.
        MenuItem { objectName: "moreLock"; text: qsTr("Lock"); iconName: "lock"; onTriggered: root.shell.lock() }
    }
    MainShortcuts {
        id: shortcuts
        shell: root.shell
        receive: root.pages.receive
        mining: root.pages.mining
        order: frame.order
        onQuitRequested: root.close()
    }
    ToastHost {
        id: toasts
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.height.strip + Theme.space.s4 }
    }
    Announcer { id: announcer }
    CloseDialog { id: closeDialog; desktop: root.desktop }
    CrashDialog { id: crashDialog; desktop: root.desktop }
    Connections {
        target: root.desktop

        function onCloseAsked() { closeDialog.open(); }
    }
    Connections {
        target: root.shell

        function onNotified(text: string, iconName: string) { toasts.show(text, iconName, "", ""); }
        function onAnnounced(text: string) { announcer.say(text); }
        function onPhaseChanged() {
            if (root.shell.phase === ShellViewModel.Locked)
                toasts.clear();
            if (root.desktop.crashed && root.shell.phase !== ShellViewModel.Opening)
                crashDialog.open();
        }
    }
}
