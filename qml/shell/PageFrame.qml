// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A page: its head, a banner, and cards in a main and a side column that fold into one in a narrow
// window.
// Properties: title, crumb (a quiet line above the title), backShown, headLead (items beside the
// title), headExtra (items at the right), banner (an item under the head), lead (the first main
// cards), main (default; the other cards), side (cards of the side column; after `lead` when
// folded), sideWidth, scrolls (false: main fills the height, for tables); read: wide (two columns),
// compact.
// Signals: backClicked().
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

FocusScope {
    id: root

    required property string title
    property string crumb
    property bool backShown: false
    property bool scrolls: true
    property real sideWidth: Theme.breakpoint.side
    property bool wide: Window.width >= Theme.breakpoint.wide && room >= Theme.breakpoint.twoColumns
    property bool compact: Window.width < Theme.breakpoint.medium
    property alias headLead: headLead.data
    property alias headExtra: headExtra.data
    property alias banner: banner.data
    property alias lead: lead.data
    property alias side: side.data
    default property alias main: main.data

    readonly property real margin: compact ? Theme.space.pageCompact : Theme.space.page
    readonly property real room: Math.min(width - 2 * margin, Theme.breakpoint.content)

    signal backClicked()

    Accessible.role: Accessible.Pane
    Accessible.name: title

    ScrollArea {
        id: area
        anchors.fill: parent
        contentHeight: root.scrolls ? page.implicitHeight + Theme.space.s4 + root.margin : height
        interactive: contentHeight > height

        ColumnLayout {
            id: page
            x: (parent.width - width) / 2
            y: Theme.space.s4
            width: root.room
            height: root.scrolls ? implicitHeight : area.height - Theme.space.s4 - root.margin
            spacing: Theme.space.gap

            RowLayout {
                spacing: Theme.space.s4
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.height.control

                IconButton {
                    visible: root.backShown
                    bordered: true
                    iconName: "back"
                    //: Button beside the title of a page.
                    text: qsTr("Back")
                    onClicked: root.backClicked()
                }
                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: headLead.children.length === 0

                    Label {
                        visible: text !== ""
                        text: root.crumb
                        type: Theme.type.caption
                        color: Theme.colors.textFaint
                    }
                    Label {
                        text: root.title
                        type: root.crumb !== "" ? Theme.type.heading : Theme.type.title
                        wrapMode: Text.Wrap
                        Layout.fillWidth: true
                        Accessible.role: Accessible.Heading
                    }
                }
                RowLayout { id: headLead; spacing: Theme.space.s3; Layout.fillWidth: false }
                Item { Layout.fillWidth: true }
                RowLayout { id: headExtra; spacing: Theme.space.s3; Layout.fillWidth: false }
            }
            ColumnLayout {
                id: banner
                // Itself always visible: children of something hidden do not count as visible.
                Layout.fillWidth: true
                // A layout does not notice what hides inside it while the page is hidden.
                Layout.preferredHeight: visibleChildren.length > 0 ? implicitHeight : 0
                Layout.topMargin: visibleChildren.length > 0 ? 0 : -Theme.space.gap
            }
            RowLayout {
                spacing: Theme.space.column
                Layout.fillWidth: true
                Layout.fillHeight: true

                ColumnLayout {
                    spacing: Theme.space.gap
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.alignment: Qt.AlignTop
                    Layout.preferredWidth: 1

                    ColumnLayout {
                        id: lead
                        visible: children.length > 0
                        spacing: Theme.space.gap
                        Layout.fillWidth: true
                    }
                    Item {
                        id: folded
                        visible: !root.wide && side.children.length > 0
                        implicitHeight: side.implicitHeight
                        Layout.fillWidth: true
                    }
                    ColumnLayout {
                        id: main
                        visible: children.length > 0
                        spacing: Theme.space.gap
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                    }
                }
                Item {
                    id: beside
                    visible: root.wide && side.children.length > 0
                    implicitWidth: root.sideWidth
                    implicitHeight: side.implicitHeight
                    Layout.alignment: Qt.AlignTop

                    ColumnLayout {
                        id: side
                        parent: root.wide ? beside : folded
                        width: parent.width
                        spacing: Theme.space.gap
                    }
                }
            }
        }
    }
}
