// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A bounty of this wallet: what it is, how it stands, what is next and whose turn it is.
// Properties: title, repository, amount, stateText, tone (Badge.Tone), next, needed (the reader's
// turn), since, compact, last.
// Signals: clicked().
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RustChain.Controls
import RustChain.Theme

T.ItemDelegate {
    id: root

    required property string title
    required property string repository
    required property string amount
    required property string stateText
    required property int tone
    required property string next
    required property bool needed
    required property string since
    property bool last: false
    property bool compact: false

    implicitWidth: implicitContentWidth
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    topPadding: Theme.space.s3
    bottomPadding: Theme.space.s3
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    //: A bounty read out: %1 its name, %2 its title, %3 amount, %4 state, %5 what is next.
    Accessible.name: qsTr("%1, %2, %3 RTC, %4. %5").arg(repository).arg(title).arg(amount)
        .arg(stateText).arg(next)
    Accessible.focusable: true
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: GridLayout {
        columns: root.compact ? 1 : 2
        columnSpacing: Theme.space.s4
        rowSpacing: Theme.space.s2

        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            Label {
                text: root.title
                type: Theme.type.bodyMedium
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                text: root.repository
                type: Theme.type.caption
                color: Theme.colors.textFaint
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                objectName: "ownNext"
                text: root.next
                type: root.needed ? Theme.type.labelStrong : Theme.type.labelRegular
                color: root.needed ? Theme.colors.accent : Theme.colors.textMuted
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        ColumnLayout {
            spacing: Theme.space.s1
            Layout.alignment: root.compact ? Qt.AlignLeft : Qt.AlignRight | Qt.AlignTop

            Label {
                text: root.amount
                type: Theme.type.mono
                Layout.alignment: root.compact ? Qt.AlignLeft : Qt.AlignRight
                Accessible.ignored: true
            }
            Badge {
                text: root.stateText
                tone: root.tone
                Layout.alignment: root.compact ? Qt.AlignLeft : Qt.AlignRight
            }
            Label {
                text: root.since
                type: Theme.type.caption
                color: Theme.colors.textFaint
                Layout.alignment: root.compact ? Qt.AlignLeft : Qt.AlignRight
                Accessible.ignored: true
            }
        }
    }
    background: Item {
        Rectangle {
            anchors { fill: parent; leftMargin: -Theme.space.s2; rightMargin: -Theme.space.s2 }
            radius: Theme.radius.inner
            color: root.down ? Theme.colors.line : root.hovered ? Theme.colors.hover : "transparent"

            FocusRing { shown: root.visualFocus; around: parent.radius; anchors.margins: 0 }
        }
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            visible: !root.last
            height: 1
            color: Theme.colors.line
        }
    }
}
