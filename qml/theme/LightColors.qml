// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Paper: the light theme. High contrast turns lines into outlines and drops soft fills.
import QtQuick

ColorSet {
    required property bool highContrast

    window: "#F5F3F0"
    sidebar: "#ECE9E4"
    surface: "#FFFFFF"
    raised: "#FFFFFF"
    sunken: "#F8F6F3"
    hover: "#F3F0EC"
    line: highContrast ? "#87827A" : "#DFDBD4"
    outline: "#87827A"
    track: "#E6E2DC"
    text: "#1D2023"
    textMuted: "#4E545A"
    textFaint: highContrast ? "#4E545A" : "#62686F"
    accent: "#A3431B"
    oxide: "#C4602F"
    patina: "#2F8872"
    success: "#1A6F5C"
    warning: "#805300"
    danger: "#AA1F43"
    info: "#2B5C8A"
    fill: "#AD4A20"
    fillHover: "#9C4019"
    fillPressed: "#863513"
    dangerFill: "#B2234A"
    fillText: "#FFFFFF"
    accentSoft: highContrast ? "#FFFFFF" : "#F8E9E1"
    successSoft: highContrast ? "#FFFFFF" : "#E1F1EC"
    warningSoft: highContrast ? "#FFFFFF" : "#F9EED7"
    dangerSoft: highContrast ? "#FFFFFF" : "#FBE6EB"
    infoSoft: highContrast ? "#FFFFFF" : "#E4EEF7"
    shadow: "#1A000000"
}
