// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Every colour, font, size and duration of the window, by name. Nothing else may hold a literal
// one. Set: choice, textScale, reducedMotion, highContrast. Read: colors, type, space, radius,
// motion, height, icon, breakpoint, rail (always dark) and the few colours that are the same in
// both themes.
pragma Singleton
import QtQuick

QtObject {
    id: root

    enum Choice { System, Light, Dark }

    property int choice: 0
    // One of 0.9, 1, 1.15, 1.3, 1.5.
    property real textScale: 1
    property bool reducedMotion: false
    property bool highContrast: false

    readonly property SystemPalette systemPalette: SystemPalette {}
    readonly property bool systemIsDark: systemPalette.window.hslLightness < 0.5
    readonly property bool dark: choice === 0 ? systemIsDark : choice === 2

    readonly property ColorSet darkColors: DarkColors { highContrast: root.highContrast }
    readonly property ColorSet lightColors: LightColors { highContrast: root.highContrast }
    readonly property ColorSet colors: dark ? darkColors : lightColors

    readonly property TypeScale type: TypeScale { scale: root.textScale }
    readonly property Spaces space: Spaces {}
    readonly property Radii radius: Radii {}
    readonly property Motion motion: Motion { reduced: root.reducedMotion }
    readonly property Heights height: Heights { scale: root.textScale }
    readonly property IconSizes icon: IconSizes { scale: root.textScale }
    readonly property Breakpoints breakpoint: Breakpoints { scale: root.textScale }

    // The same in both themes.
    readonly property color rail: "#15171B"
    readonly property color strata1: "#1A1A1D"
    readonly property color strata2: "#231E1D"
    readonly property color strata3: "#30241F"
    readonly property color strata4: "#432A20"
    readonly property color scrim: "#73000000"
    // The ground and the modules of a QR code.
    readonly property color paper: "#FFFFFF"
    readonly property color ink: "#000000"
    // What a wallet avatar is made of.
    readonly property var avatarPalette: [
        "#C9A24B", "#3E8C78", "#5B6570", "#47505A", "#8C949D", "#D9824F", "#6FB5A0", "#B5532A"
    ]

    readonly property list<FontLoader> fonts: [
        FontLoader { source: "qrc:/rustchain/fonts/Inter-Regular.otf" },
        FontLoader { source: "qrc:/rustchain/fonts/Inter-Medium.otf" },
        FontLoader { source: "qrc:/rustchain/fonts/Inter-SemiBold.otf" },
        FontLoader { source: "qrc:/rustchain/fonts/InterDisplay-SemiBold.otf" },
        FontLoader { source: "qrc:/rustchain/fonts/JetBrainsMono-Regular.ttf" },
        FontLoader { source: "qrc:/rustchain/fonts/JetBrainsMono-Medium.ttf" }
    ]
}
