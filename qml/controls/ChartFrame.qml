// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What all charts share: a keyboard cursor that reads points, a menu with "Show as table", and a
// spoken summary.
// Properties: name, summary (lowest, highest and last in words), pointTexts (one sentence per
// point), content (default: the plot), barred (points stand in the middle of their place); read:
// cursor (index, -1 for none), cursorX.
import QtQuick
import RustChain.Theme

FocusScope {
    id: root

    required property string name
    property string summary
    property list<string> pointTexts
    property bool barred: false
    property real inset: 2
    property int cursor: -1
    default property alias content: plot.data

    readonly property int count: pointTexts.length
    readonly property real pitch: barred ? width / Math.max(1, count)
        : (width - 2 * inset) / Math.max(1, count - 1)
    readonly property real cursorX: barred ? (cursor + 0.5) * pitch : inset + cursor * pitch

    function move(to: int) {
        root.cursor = Math.max(0, Math.min(root.count - 1, to));
    }
    function pointAt(x: real): int {
        return barred ? Math.floor(x / pitch) : Math.round((x - inset) / pitch);
    }

    // Time goes from left to right everywhere.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    implicitWidth: 240
    implicitHeight: 64
    activeFocusOnTab: count > 0
    Accessible.role: Accessible.Chart
    Accessible.name: name
    Accessible.description: cursor >= 0 ? pointTexts[cursor] ?? "" : summary
    Accessible.focusable: count > 0
    onActiveFocusChanged: cursor = activeFocus ? count - 1 : -1
    Keys.onLeftPressed: root.move(root.cursor - 1)
    Keys.onRightPressed: root.move(root.cursor + 1)
    Keys.onMenuPressed: menu.popup(root, 0, root.height)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End;
        if (event.accepted)
            root.move(event.key === Qt.Key_Home ? 0 : root.count - 1);
    }

    Item {
        id: plot
        anchors.fill: parent
    }
    FocusRing { shown: root.activeFocus; around: 2 }
    Rectangle {
        visible: root.cursor >= 0
        x: Math.round(root.cursorX)
        width: 1
        height: parent.height
        color: Theme.colors.outline
    }
    Item {
        x: root.cursorX
        width: 1

        Hint {
            text: root.pointTexts[root.cursor] ?? ""
            shown: root.cursor >= 0 && root.visible
        }
    }
    HoverHandler {
        id: hover
        enabled: root.count > 0
        onPointChanged: if (hovered) root.move(root.pointAt(point.position.x))
        onHoveredChanged: if (!hovered && !root.activeFocus) root.cursor = -1
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        enabled: root.count > 0
        onTapped: menu.popup()
    }
    Menu {
        id: menu
        MenuItem {
            //: In the menu of a chart.
            text: qsTr("Show as table")
            onTriggered: table.open()
        }
    }
    ChartTable {
        id: table
        title: root.name
        text: root.summary
        rows: root.pointTexts
    }
}
