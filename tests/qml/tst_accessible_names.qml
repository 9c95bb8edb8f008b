// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Whole pages of the set, in each width: every stop of the Tab key has a role and a spoken name.
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import RustChain.Tests
import RustChain.Theme

Item {
    id: scene

    width: 1280
    height: 800

    Loader {
        id: loader
        width: 1280
        height: parent.height
    }

    TestCase {
        name: "AccessibleNames"
        when: windowShown

        function cleanup() {
            Theme.textScale = 1;
            loader.source = "";
        }
        function test_page_data() {
            const rows = [];
            for (const page of ["Controls", "Inputs", "Overview", "Review", "Mining", "Explorer",
                "Words", "Lock", "Network"]) {
                for (const width of [1280, 800, 390])
                    rows.push({ tag: page + " " + width, page: page, width: width });
            }
            return rows;
        }
        function test_page(row) {
            failOnWarning(/.*/);
            loader.width = row.width;
            loader.source = "gallery/" + row.page + "Page.qml";
            compare(loader.status, Loader.Ready);
            waitForRendering(loader);
            verify(AccessibleWalk.focusable(loader) > 2);
            compare(AccessibleWalk.nameless(loader).join("\n"), "");
        }
        function test_large_text_draws_without_complaint() {
            failOnWarning(/.*/);
            Theme.textScale = 1.5;
            loader.width = 900;
            loader.source = "gallery/OverviewPage.qml";
            waitForRendering(loader);
            compare(AccessibleWalk.nameless(loader).join("\n"), "");
        }
    }
}
