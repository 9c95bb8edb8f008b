// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A bounty of the board: a row, or a card in a narrow window. Properties: number (empty: not on the chain), title, line, rewardText, escrowed, badgeText, badgeTone,
// badgeIcon, timeLeft, sentence (read out), compact. Signals: clicked().
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RustChain.Controls
import RustChain.Theme

T.ItemDelegate {
    id: root

    required property string number
    required property string title
    required property string line
    required property string rewardText
    required property bool escrowed
    required property string badgeText
    required property int badgeTone
    required property string badgeIcon
    required property string timeLeft
    required property string sentence
    property bool compact: false

    // A row has one line for each, whatever stands in it: it is read out whole, and its page shows it whole.
    component Line: Label {
        readonly property bool mayElide: true

        elide: Text.ElideRight
        Accessible.ignored: true
    }

    implicitHeight: Math.max(Theme.height.listRow, content.implicitHeight + 2 * Theme.space.s2)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: root.sentence
    Accessible.focusable: true
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: GridLayout {
        id: content
        columns: root.compact ? 2 : 4
        columnSpacing: Theme.space.s4
        rowSpacing: Theme.space.s1

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.columnSpan: root.compact ? 2 : 1

            Line {
                text: root.title
                type: Theme.type.bodyMedium
                Layout.fillWidth: true
            }
            Line {
                text: root.line
                type: Theme.type.caption
                color: Theme.colors.textFaint
                Layout.fillWidth: true
            }
        }
        Badge {
            text: root.badgeText
            tone: root.badgeTone
            iconName: root.badgeIcon
            Accessible.ignored: true
        }
        Line {
            visible: !root.compact
            text: root.timeLeft
            type: Theme.type.caption
            color: Theme.colors.textMuted
            horizontalAlignment: Text.AlignRight
            Layout.preferredWidth: 90 * Theme.textScale
        }
        ColumnLayout {
            spacing: 0
            Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
            Layout.preferredWidth: root.compact ? -1 : 190 * Theme.textScale
            Layout.fillWidth: root.compact

            Line {
                //: A reward; %1 is an amount or a range.
                text: root.rewardText === "—" ? root.rewardText : qsTr("%1 RTC").arg(root.rewardText)
                type: Theme.type.mono
                color: root.escrowed ? Theme.colors.text : Theme.colors.textFaint
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: true
            }
            Line {
                text: root.escrowed
                    //: Under a reward that the chain holds.
                    ? qsTr("In escrow, verified")
                    //: Under a reward that nobody vouches for.
                    : root.number === "" ? qsTr("Not payable") : ""
                type: Theme.type.caption
                color: root.escrowed ? Theme.colors.success : Theme.colors.textFaint
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: true
            }
        }
    }
    background: Item {
        Rectangle {
            anchors.fill: parent
            radius: Theme.radius.inner
            color: root.down ? Theme.colors.line : root.hovered ? Theme.colors.hover : "transparent"

            FocusRing { shown: root.visualFocus; around: parent.radius; anchors.margins: 0 }
        }
        Divider { anchors { left: parent.left; right: parent.right; bottom: parent.bottom } }
    }
}
