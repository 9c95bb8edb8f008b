// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A choice without a label above, as wide as its words. Properties: as ComboBox; place (the chosen
// index; it stays bound).
import QtQuick
import QtQuick.Layouts
import RustChain.Controls

ComboBox {
    id: root

    property int place: -1

    labelShown: false
    Layout.fillWidth: false
    Layout.preferredWidth: Math.ceil(widest.width) + 64
    currentIndex: root.place

    // Choosing replaces the binding, and a new list moves the choice.
    onPlaceChanged: currentIndex = place
    onModelChanged: currentIndex = place

    TextMetrics {
        id: widest
        font: sample.font
        text: Array.from(root.model ?? []).reduce((a, b) => b.length > a.length ? b : a, "")
    }
    Label { id: sample; visible: false }
}
