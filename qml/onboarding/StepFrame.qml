// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One question of onboarding: title, sentence, what is asked, and the way on. Properties: title, text, content (default),
// actions (buttons, right), backShown, backText. Signals: backClicked().
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

FocusScope {
    id: root

    required property string title
    property string text
    property bool backShown: true
    //: Button that goes back to the question before.
    property string backText: qsTr("Back")
    property alias actions: actions.data
    default property alias content: body.data

    readonly property bool compact: width < Theme.breakpoint.medium * 0.8
    readonly property alias bodyWidth: page.width
    readonly property real side: compact ? Theme.space.pageCompact : 72

    signal backClicked()

    Accessible.role: Accessible.Pane
    Accessible.name: title

    ScrollArea {
        id: area
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: foot.top }
        anchors.bottomMargin: Theme.space.s4
        contentHeight: page.implicitHeight + page.y + Theme.space.s2

        ColumnLayout {
            id: page
            x: root.side
            y: root.compact ? Theme.space.s6 : 56
            width: Math.min(area.width - 2 * root.side, 780)
            spacing: Theme.space.s5

            Label {
                text: root.title
                type: root.compact ? Theme.type.title : Theme.type.amountLarge
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
            }
            Label {
                visible: text !== ""
                text: root.text
                color: Theme.colors.textMuted
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Layout.maximumWidth: 620
                Layout.topMargin: -Theme.space.s3
            }
            ColumnLayout {
                id: body
                spacing: Theme.space.s5
                Layout.fillWidth: true
            }
        }
    }
    GridLayout {
        id: foot
        columns: root.compact ? 1 : 3
        anchors { left: parent.left; bottom: parent.bottom; leftMargin: root.side; bottomMargin: Theme.space.s8 + Theme.space.s2 }
        width: page.width
        columnSpacing: Theme.space.s3
        rowSpacing: Theme.space.s2

        Button {
            objectName: "onboardingBack"
            visible: root.backShown
            text: root.backText
            iconName: "chevron-left"
            variant: Button.Quiet
            size: Button.Large
            onClicked: root.backClicked()
        }
        Item { visible: !root.compact; Layout.fillWidth: true }
        Flow {
            id: actions
            // In a row as long as there is room; the last one is nearest to the edge.
            readonly property real inRow: Array.from(children).reduce((sum, each) => sum + each.width + spacing, -spacing)

            spacing: Theme.space.s3
            layoutDirection: Qt.LeftToRight
            Layout.preferredWidth: Math.min(Math.ceil(inRow), foot.width)
            Layout.alignment: Qt.AlignRight
        }
    }
}
