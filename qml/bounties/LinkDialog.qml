// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Shows where a link leads before it is opened. Properties: viewModel. Functions: ask(url).
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme
import RustChain.ViewModels

Dialog {
    id: root

    required property BountiesViewModel viewModel
    property string url

    function ask(url: string) {
        root.url = url;
        root.open();
    }

    //: Title of a question before a link is opened; %1 is the name of a host.
    title: qsTr("Open %1?").arg(viewModel.hostOf(url))
    //: Under the title of that question.
    text: qsTr("Your browser opens this address. Nothing of your wallet is sent with it.")
    initialFocus: cancel
    actions: [
        Button {
            id: cancel
            objectName: "linkCancel"
            //: Button that closes the question without opening the link.
            text: qsTr("Stay here")
            onClicked: root.close()
        },
        Button {
            objectName: "linkOpen"
            //: Button that opens the link.
            text: qsTr("Open in the browser")
            iconName: "external"
            variant: Button.Primary
            onClicked: {
                root.close();
                root.viewModel.openLink(root.url);
            }
        }
    ]

    RowLayout {
        spacing: Theme.space.s2
        Layout.fillWidth: true

        Label {
            objectName: "linkAddress"
            text: root.url
            type: Theme.type.monoSmall
            color: Theme.colors.textMuted
            wrapMode: Text.WrapAnywhere
            Layout.fillWidth: true
        }
        CopyButton {
            value: root.url
            //: Tooltip of a copy button.
            text: qsTr("Copy the address")
        }
    }
}
