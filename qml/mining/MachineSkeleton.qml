// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Stands where the report of this machine will appear. Properties: compact.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

ColumnLayout {
    id: root

    property bool compact: false

    spacing: Theme.space.s4
    Layout.fillWidth: true

    Repeater {
        model: 4

        Skeleton { timeout: 0; Layout.fillWidth: true }
    }
    GridLayout {
        columns: root.compact ? 1 : 3
        columnSpacing: Theme.space.s6
        rowSpacing: Theme.space.s4
        Layout.fillWidth: true

        Repeater {
            model: 3

            Skeleton {
                timeout: 0
                implicitHeight: Math.round(104 * Theme.textScale)
                Layout.fillWidth: true
            }
        }
    }
}
