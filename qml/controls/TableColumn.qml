// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One column of a Table: head, width, and how its cells look.
// Properties: title, width (at scale 1), fill (takes the room that is left), numeric (right, mono),
// mono, key and sortable (the head is a button that emits Table.sortRequested(key)), shown.
import QtQuick
import RustChain.Theme

QtObject {
    property string title
    property string key
    property real width: 100
    property bool fill: false
    property bool numeric: false
    property bool mono: numeric
    property bool sortable: false
    property bool shown: true

    readonly property real room: Math.round(width * Theme.textScale)
}
