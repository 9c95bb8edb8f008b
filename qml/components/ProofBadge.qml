// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Who checked this? A click lists the steps that were checked.
// Properties: status (ProofBadge.Verified, Missing, Unverified, Failed), server (for Unverified),
// steps (texts), note (what no proof can show, under the steps), text (other words).
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RustChain.Controls
import RustChain.Theme

T.AbstractButton {
    id: root

    enum Status { Verified, Missing, Unverified, Failed }

    required property int status
    property string server
    property list<string> steps
    property string note

    text: {
        switch (status) {
        case ProofBadge.Verified:
            //: A value of the chain was checked here.
            return qsTr("Verified by this device");
        case ProofBadge.Missing:
            //: The proof of a value has not arrived yet.
            return qsTr("Proof missing, asking peers…");
        case ProofBadge.Unverified:
            //: A value comes from a server and was not checked; %1 is its name.
            return qsTr("Not verified, from %1").arg(server);
        default:
            //: The proof of a value is wrong; the value is not shown.
            return qsTr("Proof failed");
        }
    }
    implicitWidth: badge.implicitWidth
    implicitHeight: badge.implicitHeight
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    //: Read out for a badge that can be opened.
    Accessible.description: steps.length > 0 ? qsTr("Shows what was checked") : ""
    Keys.onReturnPressed: root.clicked()
    onClicked: if (steps.length > 0) list.open()

    contentItem: Badge {
        id: badge
        text: root.text
        tone: [Badge.Success, Badge.Info, Badge.Warning, Badge.Danger][root.status]
        iconName: ["shield-check", "clock", "alert", "alert"][root.status]
        Accessible.ignored: true
    }
    background: Item {
        FocusRing { shown: root.visualFocus; around: root.height / 2 }
    }

    T.Popup {
        id: list
        y: root.height + Theme.space.s2
        x: root.mirrored ? root.width - width : 0 // and inside the window
        width: Math.min(Theme.breakpoint.drawer, root.Window.width - 2 * Theme.space.s4)
        implicitHeight: implicitContentHeight + topPadding + bottomPadding
        padding: Theme.space.s4
        margins: Theme.space.s2
        focus: true
        background: Raised {}

        FocusReturn { popup: list }

        contentItem: ColumnLayout {
            spacing: Theme.space.s3

            StepList {
                steps: root.steps
                Layout.fillWidth: true
            }
            Label {
                visible: text !== ""
                text: root.note
                type: Theme.type.caption
                color: Theme.colors.textMuted
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
    }
}
