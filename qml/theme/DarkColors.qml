// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Graphite: the dark theme. High contrast turns lines into outlines and drops soft fills.
import QtQuick

ColorSet {
    required property bool highContrast

    window: "#14161A"
    sidebar: "#101215"
    surface: "#1B1E23"
    raised: "#23272D"
    sunken: "#111316"
    hover: "#20242A"
    line: highContrast ? "#737B85" : "#2A2F36"
    outline: "#737B85"
    track: "#2F343C"
    text: "#EEEBE6"
    textMuted: "#B3B6BA"
    textFaint: highContrast ? "#B3B6BA" : "#8F959C"
    accent: "#EB8F62"
    oxide: "#D26A39"
    patina: "#4E9F88"
    success: "#6CC2A8"
    warning: "#E3B565"
    danger: "#F58A9B"
    info: "#8FB6DB"
    fill: "#B84C23"
    fillHover: "#C05428"
    fillPressed: "#A0411D"
    dangerFill: "#B8284C"
    fillText: "#FFFFFF"
    accentSoft: highContrast ? "#1B1E23" : "#33221B"
    successSoft: highContrast ? "#1B1E23" : "#172B27"
    warningSoft: highContrast ? "#1B1E23" : "#2E2618"
    dangerSoft: highContrast ? "#1B1E23" : "#331B22"
    infoSoft: highContrast ? "#1B1E23" : "#1A2633"
    shadow: "#00000000"
}
