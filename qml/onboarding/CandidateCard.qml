// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One address that an import may mean: whose rule makes it, its balance, its old form. Properties: title, note, address, wedges,
// oldAddress, balance, refusal (why it cannot be chosen), picked. Signals: chosen().
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RustChain.Controls
import RustChain.Theme

T.AbstractButton {
    id: root

    required property string title
    required property string note
    required property string address
    required property list<int> wedges
    required property string oldAddress
    required property string balance
    required property string refusal
    property bool picked: false

    signal chosen()

    enabled: refusal === ""
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.space.s4
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Layout.fillWidth: true
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: picked
    //: Read out for an address that can be chosen; %1 is whose it is, %2 its balance, %3 the address.
    Accessible.name: qsTr("%1, balance %2, %3").arg(title).arg(balance).arg(address)
    Accessible.description: note
    Keys.onReturnPressed: root.chosen()
    onClicked: root.chosen()

    contentItem: RowLayout {
        spacing: Theme.space.s3
        opacity: root.enabled ? 1 : 0.4

        Avatar { wedges: root.wedges; size: Theme.height.tile; Layout.alignment: Qt.AlignTop }
        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            GridLayout {
                columns: root.width < 420 ? 1 : 2
                columnSpacing: Theme.space.s3
                rowSpacing: 2
                Layout.fillWidth: true

                Label {
                    text: root.title
                    type: Theme.type.bodyStrong
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                Label {
                    text: root.balance
                    type: Theme.type.mono
                    Accessible.ignored: true
                }
            }
            Label {
                text: root.address
                type: Theme.type.monoSmall
                color: Theme.colors.textMuted
                wrapMode: Text.WrapAnywhere
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                visible: text !== ""
                text: root.oldAddress
                type: Theme.type.monoSmall
                color: Theme.colors.textFaint
                wrapMode: Text.WrapAnywhere
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                visible: text !== ""
                text: root.note
                type: Theme.type.caption
                color: Theme.colors.textMuted
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Icon {
            name: "check"
            opacity: root.picked ? 1 : 0
            color: Theme.colors.accent
            Layout.alignment: Qt.AlignTop
        }
    }
    background: Rectangle {
        radius: Theme.radius.inner
        color: root.down || (root.hovered && !root.picked) ? Theme.colors.hover
            : Theme.colors.surface
        border.width: root.picked ? 2 : 1
        border.color: root.picked ? Theme.colors.accent : root.hovered ? Theme.colors.outline
            : Theme.colors.line

        FocusRing { shown: root.visualFocus; around: parent.radius }
    }
    ReasonHint { target: root; reason: root.refusal }
}
