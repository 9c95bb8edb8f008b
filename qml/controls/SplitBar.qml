// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One whole in coloured parts.
// Properties: shares (numbers from 0 to 1), tints (a colour each), name (read out), thickness.
pragma ComponentBehavior: Bound
import QtQuick
import RustChain.Theme

Item {
    id: root

    required property string name
    property list<real> shares
    property list<color> tints: [Theme.colors.oxide, Theme.colors.patina, Theme.colors.outline]
    property real thickness: 8

    readonly property int shown: Array.from(shares).filter(share => share > 0).length
    readonly property real room: width - Math.max(0, shown - 1) * row.spacing

    implicitWidth: 200
    implicitHeight: thickness
    Accessible.role: Accessible.Graphic
    Accessible.name: name

    Rectangle {
        anchors.fill: parent
        visible: root.shown === 0
        radius: height / 2
        color: Theme.colors.track
    }
    Row {
        id: row
        spacing: 2

        Repeater {
            model: root.shares

            Rectangle {
                required property int index
                required property real modelData

                visible: modelData > 0
                width: Math.max(height, modelData * root.room)
                height: root.thickness
                radius: height / 2
                color: root.tints[index % root.tints.length]
            }
        }
    }
}
