// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Every contrast ratio the design promises, computed from the colours.
import QtQuick
import QtTest
import RustChain.Theme

TestCase {
    id: root

    name: "Contrast"

    readonly property var grounds: ["window", "sidebar", "surface", "raised", "sunken", "hover",
        "accentSoft"]

    function channel(value: real): real {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
    function luminance(color: color): real {
        return 0.2126 * channel(color.r) + 0.7152 * channel(color.g) + 0.0722 * channel(color.b);
    }
    function ratio(one: color, other: color): real {
        const a = luminance(one);
        const b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }
    function promised(value: real, figure: real, what: string) {
        verify(Math.abs(value - figure) < 0.06, what + ": " + value.toFixed(2) + ", promised "
            + figure);
    }

    // role, dark on surface, dark worst, light on surface, light worst, least allowed
    function test_role_data() {
        return [
            ["outline", 3.9, 3.5, 3.8, 3.2, 3], ["text", 14.1, 12.6, 16.4, 13.5, 4.5],
            ["textMuted", 8.2, 7.4, 7.7, 6.3, 4.5], ["textFaint", 5.5, 5.0, 5.6, 4.7, 4.5],
            ["accent", 6.9, 6.2, 6.2, 5.1, 4.5], ["oxide", 4.7, 4.2, 4.2, 3.4, 3],
            ["patina", 5.3, 4.7, 4.3, 3.6, 3], ["success", 7.9, 7.1, 6.1, 5.0, 4.5],
            ["warning", 8.8, 7.9, 6.7, 5.5, 4.5], ["danger", 7.2, 6.4, 7.0, 5.8, 4.5],
            ["info", 7.9, 7.1, 7.0, 5.8, 4.5]
        ].map(row => ({ tag: row[0], role: row[0], dark: [row[1], row[2]], light: [row[3], row[4]],
            least: row[5] }));
    }
    function test_role(row) {
        for (const theme of ["dark", "light"]) {
            const colors = Theme[theme + "Colors"];
            const worst = Math.min(...grounds.map(ground => ratio(colors[row.role],
                colors[ground])));
            promised(ratio(colors[row.role], colors.surface), row[theme][0], theme + " on surface");
            promised(worst, row[theme][1], theme + " worst case");
            verify(worst >= row.least, theme + " " + worst);
        }
    }

    // front, ground, dark, light
    function test_pair_data() {
        return [
            ["fillText", "fill", 5.1, 5.6], ["fillText", "fillHover", 4.6, 6.6],
            ["fillText", "fillPressed", 6.4, 8.3], ["fillText", "dangerFill", 6.1, 6.5],
            ["accent", "accentSoft", 6.2, 5.3], ["success", "successSoft", 7.0, 5.2],
            ["warning", "warningSoft", 7.9, 5.8], ["danger", "dangerSoft", 6.8, 5.9],
            ["info", "infoSoft", 7.2, 6.0]
        ].map(row => ({ tag: row[0] + " on "
            + row[1], front: row[0], ground: row[1], dark: row[2], light: row[3] }));
    }
    function test_pair(row) {
        for (const theme of ["dark", "light"]) {
            const colors = Theme[theme + "Colors"];
            const value = ratio(colors[row.front], colors[row.ground]);
            promised(value, row[theme], theme);
            verify(value >= 4.5, theme + " " + value);
        }
    }

    function test_muted_text_is_readable_on_the_track() {
        verify(ratio(Theme.darkColors.textMuted, Theme.darkColors.track) >= 4.5);
        verify(ratio(Theme.lightColors.textMuted, Theme.lightColors.track) >= 4.5);
    }
    function test_text_is_readable_on_the_strata() {
        for (const ground of [Theme.rail, Theme.strata1, Theme.strata2, Theme.strata3,
            Theme.strata4])
            verify(ratio(Theme.darkColors.text, ground) >= 4.5, String(ground));
    }
}
