// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Makes a tooltip only when there is something to show. Put it inside a control.
// Properties: text, shown, beside.
pragma ComponentBehavior: Bound
import QtQuick

Loader {
    id: root

    property string text
    property bool shown: false
    property bool beside: false

    anchors.fill: parent
    active: shown && text !== ""
    sourceComponent: Tooltip {
        parent: root
        text: root.text
        beside: root.beside
        visible: root.shown
    }
}
