// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A ring of arcs around a middle.
// Properties: name, summary, arcs (list of {start, sweep, color, hatched} in degrees clockwise from
// the top), thickness, content (default: the middle).
pragma ComponentBehavior: Bound
import QtQuick
import RustChain.Controls
import RustChain.Theme

Item {
    id: root

    required property string name
    property string summary
    property var arcs: []
    property real thickness: 9
    default property alias content: middle.data

    implicitWidth: Math.round(124 * Theme.textScale)
    implicitHeight: implicitWidth
    Accessible.role: Accessible.Chart
    Accessible.name: name
    Accessible.description: summary

    Repeater {
        model: root.arcs

        Arc {
            required property var modelData

            anchors.fill: parent
            thickness: root.thickness
            start: modelData.start
            sweep: modelData.sweep
            color: modelData.color
            hatched: modelData.hatched ?? false
        }
    }
    Column {
        id: middle
        anchors.centerIn: parent
    }
}
