// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What is drawn: icons, marks, arcs and charts.
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import RustChain.Controls
import RustChain.Tests
import RustChain.Theme

Item {
    id: scene

    readonly property var listed: ["overview", "send", "receive", "activity", "mining", "staking",
        "bounties",
        "explorer", "network", "settings", "lock", "unlock", "search", "copy", "paste", "check",
            "cross", "plus", "minus",
        "chevron-right", "chevron-down", "chevron-left", "back", "external", "download", "upload",
            "refresh", "filter",
        "sort", "more", "menu", "eye", "eye-off", "alert", "info", "shield", "shield-check", "key",
            "user", "book", "qr",
        "clock", "calendar", "pause", "play", "power-plug", "battery", "thermometer", "moon",
            "sun", "terminal", "ban",
        "pin", "peers", "block", "transaction", "account", "attestation", "epoch", "validator",
            "escrow", "pull-request",
        "merge", "comment", "print", "disk", "cpu", "cache", "timer", "wallet", "tag", "trash",
            "edit"]

    width: 400
    height: 400

    Icon { id: icon; name: "send"; color: "#FF0000"; size: 24 }
    Rectangle {
        id: plate
        y: 40
        width: 100
        height: 40
        color: "white"

        BarPlot {
            id: bars
            anchors.fill: parent
            color: "#0000FF"
            markColor: "#FF0000"
            gap: 0
            rounding: 0
            shortest: 0
        }
        LinePlot { id: line; anchors.fill: parent; color: "#0000FF"; inset: 0; filled: false }
        Arc { id: arc; width: 40; height: 40; color: "#0000FF"; thickness: 8 }
    }
    Avatar { id: avatar; y: 100; size: 60; wedges: [0, 1, 2, 3, 4, 5] }
    AreaChart {
        id: chart
        y: 180
        width: 200
        height: 120
        name: "Balance over time"
        summary: "Lowest 1, highest 3, last 2"
        values: [0, 1, 0.5]
        pointTexts: ["24 Aug: 1", "23 Sep: 3", "23 Oct: 2"]
    }

    TestCase {
        name: "Pictures"
        when: windowShown

        function init() {
            scene.forceActiveFocus();
            bars.values = [];
            line.values = [];
            arc.sweep = 0;
        }
        // Whether the pixel of the white plate has the colour.
        function pixel(x: real, y: real): color {
            return grabImage(plate).pixel(x, y);
        }
        function isWhite(x: real, y: real): bool {
            return Qt.colorEqual(pixel(x, y), "#FFFFFF");
        }
        // How many pixels of an item, on the white window, are mostly red.
        function redOf(item: Item): int {
            const image = grabImage(item);
            let count = 0;
            for (let x = 0; x < item.width; ++x) {
                for (let y = 0; y < item.height; ++y)
                    count += image.red(x, y) > 200 && image.green(x, y) < 140 ? 1 : 0;
            }
            return count;
        }

        function test_every_listed_icon_is_drawn_data() {
            return scene.listed.map(name => ({ tag: name, name: name }));
        }
        function test_every_listed_icon_is_drawn(row) {
            icon.name = row.name;
            compare(icon.status, Image.Ready);
            verify(redOf(icon) > 2, "nothing drawn");
        }
        function test_an_unknown_icon_draws_nothing() {
            icon.name = "no-such-icon";
            compare(redOf(icon), 0);
            icon.name = "send";
        }
        function test_icons_along_the_reading_direction_mirror() {
            icon.name = "send";
            verify(!icon.mirror);
            icon.LayoutMirroring.enabled = true;
            verify(icon.mirror);
            icon.name = "lock";
            verify(!icon.mirror);
            icon.LayoutMirroring.enabled = false;
        }

        function test_bars_have_their_heights_and_a_gap_is_empty() {
            bars.values = [1, NaN, 0.5, 0];
            verify(!isWhite(12, 5));
            verify(isWhite(37, 38));
            verify(isWhite(62, 10));
            verify(!isWhite(62, 30));
            verify(isWhite(87, 38));
        }
        function test_marked_bars_take_the_other_colour() {
            bars.values = [1, 1];
            bars.marked = [1];
            compare(pixel(10, 10), "#0000ff");
            compare(pixel(90, 10), "#ff0000");
            bars.marked = [];
        }
        function test_a_line_breaks_at_a_gap() {
            line.values = [0.5, 0.5, NaN, 0.5, 0.5];
            verify(!isWhite(10, 20));
            verify(isWhite(50, 20));
            verify(!isWhite(90, 20));
        }
        function test_an_arc_starts_at_the_top_and_goes_clockwise() {
            arc.sweep = 90;
            verify(!isWhite(32, 7));
            verify(isWhite(7, 7));
            verify(isWhite(32, 32));
        }
        function test_a_hatched_arc_is_two_thin_ones() {
            arc.sweep = 360;
            verify(!isWhite(36, 20));
            arc.hatched = true;
            verify(isWhite(36, 20));
            verify(!isWhite(39, 20));
            arc.hatched = false;
        }
        function test_an_avatar_needs_six_wedges() {
            compare(avatar.status, Image.Ready);
            avatar.wedges = [1, 2];
            compare(String(avatar.source), "");
            avatar.wedges = [0, 1, 2, 3, 4, 13];
            compare(avatar.status, Image.Ready);
        }

        function test_the_keyboard_reads_points_of_a_chart() {
            const frame = AccessibleWalk.find(chart, "Balance over time");
            verify(frame);
            compare(AccessibleWalk.description(frame), "Lowest 1, highest 3, last 2");
            frame.forceActiveFocus();
            compare(AccessibleWalk.description(frame), "23 Oct: 2");
            keyClick(Qt.Key_Left);
            compare(AccessibleWalk.description(frame), "23 Sep: 3");
            keyClick(Qt.Key_Home);
            compare(AccessibleWalk.description(frame), "24 Aug: 1");
            keyClick(Qt.Key_Left);
            compare(AccessibleWalk.description(frame), "24 Aug: 1");
            keyClick(Qt.Key_End);
            compare(AccessibleWalk.description(frame), "23 Oct: 2");
        }
        function test_a_chart_can_be_read_as_a_table() {
            const frame = AccessibleWalk.find(chart, "Balance over time");
            frame.forceActiveFocus();
            keyClick(Qt.Key_Menu);
            tryVerify(() => AccessibleWalk.shows(scene, "Show as table"));
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryVerify(() => AccessibleWalk.shows(scene, "23 Sep: 3"));
            keyClick(Qt.Key_Escape);
            tryVerify(() => !AccessibleWalk.shows(scene, "Close the table"));
        }
    }
}
