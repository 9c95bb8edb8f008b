// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A thin line between things. Lies flat in a column; set `vertical` in a row.
import QtQuick
import QtQuick.Layouts
import RustChain.Theme

Rectangle {
    property bool vertical: false

    implicitWidth: 1
    implicitHeight: 1
    Layout.fillWidth: !vertical
    Layout.fillHeight: vertical
    color: Theme.colors.line
    Accessible.ignored: true
}
