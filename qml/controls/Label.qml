// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Text in a style of the type scale, plain and never rich.
// Properties: type (TypeStyle), text, color; any property of Text.
import QtQuick
import RustChain.Theme

Text {
    id: root

    property TypeStyle type: Theme.type.body
    // The line box is taller than the glyphs; half of the rest goes above them.
    readonly property real lead: Math.max(0, Math.floor((type.lineHeight - metrics.height) / 2))

    font: type.font
    lineHeight: type.lineHeight
    lineHeightMode: Text.FixedHeight
    topPadding: lead
    bottomPadding: -lead
    color: Theme.colors.text
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    FontMetrics {
        id: metrics
        font: root.type.font
    }
}
