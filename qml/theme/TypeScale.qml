// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The type scale. Amounts in a column, or that change while watched, use a mono style: Qt 6.4
// cannot switch on tabular figures. Mono styles do not shape, so that an address with "www" is not
// joined.
import QtQuick

QtObject {
    id: root

    required property real scale

    readonly property TypeStyle hero: TypeStyle {
        family: "Inter Display"; weight: Font.DemiBold; size: 44; line: 52; scale: root.scale
        tracking: -2
    }
    readonly property TypeStyle heroCompact: TypeStyle {
        family: "Inter Display"; weight: Font.DemiBold; size: 38; line: 46; scale: root.scale
        tracking: -2
    }
    readonly property TypeStyle amountLarge: TypeStyle {
        family: "Inter Display"; weight: Font.DemiBold; size: 32; line: 40; scale: root.scale
        tracking: -2
    }
    readonly property TypeStyle title: TypeStyle {
        family: "Inter Display"; weight: Font.DemiBold; size: 24; line: 32; scale: root.scale
        tracking: -1
    }
    readonly property TypeStyle heading: TypeStyle {
        family: "Inter Display"; weight: Font.DemiBold; size: 20; line: 28; scale: root.scale
        tracking: -1
    }
    readonly property TypeStyle subheading: TypeStyle {
        family: "Inter"; weight: Font.DemiBold; size: 16; line: 24; scale: root.scale
        tracking: -0.5
    }
    readonly property TypeStyle brand: TypeStyle {
        family: "Inter"; weight: Font.DemiBold; size: 16; line: 24; scale: root.scale; tracking: -1
    }
    readonly property TypeStyle body: TypeStyle {
        family: "Inter"; weight: Font.Normal; size: 14; line: 20; scale: root.scale
    }
    readonly property TypeStyle bodyMedium: TypeStyle {
        family: "Inter"; weight: Font.Medium; size: 14; line: 20; scale: root.scale
    }
    readonly property TypeStyle bodyStrong: TypeStyle {
        family: "Inter"; weight: Font.DemiBold; size: 14; line: 20; scale: root.scale
    }
    readonly property TypeStyle label: TypeStyle {
        family: "Inter"; weight: Font.Medium; size: 13; line: 18; scale: root.scale
    }
    readonly property TypeStyle labelStrong: TypeStyle {
        family: "Inter"; weight: Font.DemiBold; size: 13; line: 18; scale: root.scale
    }
    readonly property TypeStyle caption: TypeStyle {
        family: "Inter"; weight: Font.Normal; size: 12; line: 16; scale: root.scale
    }
    readonly property TypeStyle captionStrong: TypeStyle {
        family: "Inter"; weight: Font.DemiBold; size: 12; line: 16; scale: root.scale
    }
    readonly property TypeStyle captionMedium: TypeStyle {
        family: "Inter"; weight: Font.Medium; size: 12; line: 16; scale: root.scale
    }
    readonly property TypeStyle labelRegular: TypeStyle {
        family: "Inter"; weight: Font.Normal; size: 13; line: 18; scale: root.scale
    }
    readonly property TypeStyle mono: TypeStyle {
        family: "JetBrains Mono"; weight: Font.Normal; size: 13; line: 20; scale: root.scale
        shaping: false
    }
    readonly property TypeStyle monoStrong: TypeStyle {
        family: "JetBrains Mono"; weight: Font.Medium; size: 13; line: 20; scale: root.scale
        shaping: false
    }
    readonly property TypeStyle monoSmall: TypeStyle {
        family: "JetBrains Mono"; weight: Font.Normal; size: 12; line: 16; scale: root.scale
        shaping: false
    }
    readonly property TypeStyle monoLarge: TypeStyle {
        family: "JetBrains Mono"; weight: Font.Normal; size: 16; line: 24; scale: root.scale
        shaping: false
    }
    readonly property TypeStyle monoLargeStrong: TypeStyle {
        family: "JetBrains Mono"; weight: Font.Medium; size: 16; line: 24; scale: root.scale
        shaping: false
    }
    readonly property TypeStyle unit: TypeStyle {
        family: "Inter"; weight: Font.Normal; size: 18; line: 24; scale: root.scale
    }
    readonly property TypeStyle figure: TypeStyle {
        family: "Inter Display"; weight: Font.DemiBold; size: 28; line: 36; scale: root.scale
        tracking: -1.5
    }
}
