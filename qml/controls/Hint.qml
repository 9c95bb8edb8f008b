// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Makes a tooltip only when there is something to show. Put it inside a control.
// Properties: text, shown, beside.
pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models

Item {
    id: root

    property string text
    property bool shown: false
    property bool beside: false

    anchors.fill: parent

    Instantiator {
        active: root.shown && root.text !== ""

        Tooltip {
            parent: root
            text: root.text
            beside: root.beside
            visible: root.shown
        }
    }
}
