// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Rows under a fixed head, 36 high; J, K and the arrows move between rows. New rows keep selection
// and place.
// Properties: columns (list of TableColumn), model, delegate (a TableRow), name (read out),
// sortKey, sortDescending, embedded (as tall as its rows, the page scrolls), rowsLimit, newRows
// (count held back; 0 hides the notice), view.
// Signals: sortRequested(key), newRowsRequested(), endReached() for the next 50 rows.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RustChain.Theme

ColumnLayout {
    id: root

    required property string name
    property alias columns: head.columns
    property alias model: list.model
    property alias delegate: list.delegate
    property alias currentIndex: list.currentIndex
    property alias view: list
    property alias sortKey: head.sortKey
    property alias sortDescending: head.sortDescending
    property bool headShown: true
    property bool embedded: false
    property int newRows: 0

    signal sortRequested(string key)
    signal newRowsRequested()
    signal endReached()

    spacing: 0
    Layout.fillWidth: true
    Layout.fillHeight: !embedded

    TableHead {
        id: head
        visible: root.headShown
        Layout.fillWidth: true
        onSortRequested: key => root.sortRequested(key)
    }
    Divider { visible: root.headShown }
    Button {
        visible: root.newRows > 0
        variant: Button.Quiet
        size: Button.Small
        //: Button above a live table that shows the rows that came meanwhile.
        text: qsTr("%n new", "", root.newRows)
        Layout.alignment: Qt.AlignHCenter
        onClicked: root.newRowsRequested()
    }
    ListView {
        id: list
        clip: !root.embedded
        interactive: !root.embedded
        implicitHeight: root.embedded ? contentHeight : Theme.height.tableRow * 3
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        activeFocusOnTab: count > 0
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        currentIndex: -1
        Layout.fillWidth: true
        Layout.fillHeight: !root.embedded
        // Room for the hover ground of a row.
        Layout.leftMargin: -Theme.space.s2
        Layout.rightMargin: -Theme.space.s2
        leftMargin: Theme.space.s2
        rightMargin: Theme.space.s2
        Accessible.role: Accessible.Table
        Accessible.name: root.name
        Keys.onPressed: event => {
            if (event.key === Qt.Key_J)
                list.incrementCurrentIndex();
            else if (event.key === Qt.Key_K)
                list.decrementCurrentIndex();
            else
                return;
            event.accepted = true;
        }
        onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = 0
        onAtYEndChanged: if (atYEnd && count > 0) root.endReached()
        T.ScrollBar.vertical: ScrollBar {
            policy: root.embedded ? T.ScrollBar.AlwaysOff : T.ScrollBar.AsNeeded
        }
    }
}
