// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Tables and rows: moving, sorting, opening, and what is spoken.
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import RustChain.Controls
import RustChain.Tests
import RustChain.Theme

Item {
    id: scene

    property int opened: -1

    width: 600
    height: 500

    TableColumn { id: heightColumn; title: "Height"; key: "height"; width: 100; sortable: true }
    TableColumn { id: nameColumn; title: "Validator"; width: 120; fill: true }
    TableColumn { id: feeColumn; title: "Fee"; width: 90; numeric: true }
    ListModel { id: blocks }

    Table {
        id: table
        width: 500
        height: 260
        name: "Latest blocks"
        columns: [heightColumn, nameColumn, feeColumn]
        model: blocks
        sortKey: "height"

        delegate: TableRow {
            id: row

            required property int index
            required property int number

            name: "Block " + number
            onClicked: scene.opened = number

            TableCell { column: heightColumn; text: row.number }
            TableCell { column: nameColumn; text: "kiln-" + row.index }
            TableCell {
                id: fee
                objectName: "fee" + row.index
                column: feeColumn
                text: "0.001200"
            }
        }
    }
    ListRow {
        id: listRow
        y: 300
        width: 400
        iconName: "receive"
        title: "Received from Ilse"
        text: "In block"
        amount: "+12.000000"
        age: "2 s ago"
        step: StepMark.Active
    }
    SignalSpy { id: sorts; target: table; signalName: "sortRequested" }
    SignalSpy { id: ends; target: table; signalName: "endReached" }
    SignalSpy { id: rowClicks; target: listRow; signalName: "clicked" }

    TestCase {
        name: "Lists"
        when: windowShown

        function init() {
            blocks.clear();
            for (let i = 0; i < 40; ++i)
                blocks.append({ number: 1000 - i });
            listRow.forceActiveFocus();
            table.view.currentIndex = -1;
            table.view.positionViewAtBeginning();
            scene.opened = -1;
            sorts.clear();
            ends.clear();
        }

        function test_j_k_and_arrows_move_between_rows() {
            table.view.forceActiveFocus();
            compare(table.currentIndex, 0);
            keyClick(Qt.Key_J);
            keyClick(Qt.Key_Down);
            compare(table.currentIndex, 2);
            keyClick(Qt.Key_K);
            compare(table.currentIndex, 1);
        }
        function test_return_opens_the_current_row() {
            table.view.forceActiveFocus();
            keyClick(Qt.Key_J);
            keyClick(Qt.Key_Return);
            compare(scene.opened, 999);
        }
        function test_a_click_opens_a_row() {
            mouseClick(table.view, 50, Theme.height.tableRow * 1.5);
            compare(scene.opened, 999);
        }
        function test_rows_that_arrive_do_not_move_the_choice() {
            table.view.forceActiveFocus();
            keyClick(Qt.Key_J);
            blocks.insert(0, { number: 1001 });
            tryCompare(table, "currentIndex", 2);
        }
        function test_sortable_heads_ask() {
            mouseClick(table, 20, 10);
            compare(sorts.count, 1);
            compare(sorts.signalArguments[0][0], "height");
            mouseClick(table, 200, 10);
            compare(sorts.count, 1);
        }
        function test_the_end_asks_for_more() {
            compare(ends.count, 0);
            table.view.positionViewAtEnd();
            tryVerify(() => ends.count >= 1);
        }
        function test_cells_stand_under_their_heads() {
            const cell = findChild(table, "fee0");
            const right = cell.mapToItem(table, cell.width, 0).x;
            fuzzyCompare(right, table.width, 1);
        }
        function test_a_row_speaks_one_sentence() {
            table.view.forceActiveFocus();
            compare(AccessibleWalk.name(table.view.currentItem), "Block 1000");
            const spoken = AccessibleWalk.name(listRow);
            for (const part of ["Received from Ilse", "In block", "+12.000000", "2 s ago"])
                verify(spoken.includes(part), part);
        }
        function test_a_list_row_opens_by_keyboard() {
            rowClicks.clear();
            listRow.forceActiveFocus();
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Space);
            compare(rowClicks.count, 2);
        }
    }
}
