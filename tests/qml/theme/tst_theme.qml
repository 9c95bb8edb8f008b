// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Choice of theme, text scale, reduced motion, high contrast and fonts.
import QtQuick
import QtTest
import RustChain.Theme

TestCase {
    id: root

    name: "Theme"

    function cleanup() {
        Theme.choice = Theme.System;
        Theme.textScale = 1;
        Theme.reducedMotion = false;
        Theme.highContrast = false;
    }

    function test_a_choice_names_the_theme() {
        Theme.choice = Theme.Dark;
        compare(Theme.colors, Theme.darkColors);
        Theme.choice = Theme.Light;
        compare(Theme.colors, Theme.lightColors);
    }
    function test_system_follows_the_lightness_of_the_palette() {
        Theme.choice = Theme.System;
        compare(Theme.dark, Theme.systemPalette.window.hslLightness < 0.5);
    }
    function test_text_scale_multiplies_type_icons_and_heights() {
        Theme.textScale = 1.5;
        compare(Theme.type.body.font.pixelSize, 21);
        compare(Theme.type.body.lineHeight, 30);
        compare(Theme.icon.control, 30);
        compare(Theme.height.control, 54);
        compare(Theme.space.s4, 16);
        verify(Theme.breakpoint.wide > 900);
    }
    function test_nothing_is_smaller_than_the_caption() {
        for (const name in Theme.type) {
            if (Theme.type[name] && Theme.type[name].size !== undefined)
                verify(Theme.type[name].size >= 12, name);
        }
    }
    function test_reduced_motion_makes_all_times_zero() {
        compare(Theme.motion.normal, 180);
        Theme.reducedMotion = true;
        for (const name of ["instant", "fast", "normal", "slow", "pulse"])
            compare(Theme.motion[name], 0, name);
    }
    function test_high_contrast_turns_lines_into_outlines_and_drops_soft_fills() {
        Theme.choice = Theme.Dark;
        verify(!Qt.colorEqual(Theme.colors.line, Theme.colors.outline));
        Theme.highContrast = true;
        compare(Theme.colors.line, Theme.colors.outline);
        compare(Theme.colors.successSoft, Theme.colors.surface);
    }
    function test_the_bundled_fonts_are_there() {
        compare(Theme.fonts.length, 6);
        for (let i = 0; i < Theme.fonts.length; ++i)
            compare(Theme.fonts[i].status, FontLoader.Ready, Theme.fonts[i].source);
        const families = Array.from(Theme.fonts).map(font => font.name);
        verify(families.includes("Inter"));
        verify(families.includes("Inter Display"));
        verify(families.includes("JetBrains Mono"));
    }
    function test_mono_styles_do_not_join_letters() {
        for (const name of ["mono", "monoStrong", "monoSmall", "monoLarge", "monoLargeStrong"])
            compare(Theme.type[name].font.preferShaping, false, name);
        compare(Theme.type.body.font.preferShaping, true);
    }
}
