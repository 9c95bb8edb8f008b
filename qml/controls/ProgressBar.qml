// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How much of a measured piece of work is done.
// Properties: name (read out), value (0 to 1), color, thickness.
import QtQuick
import QtQuick.Templates as T
import RustChain.Theme

T.ProgressBar {
    id: root

    required property string name
    property color color: Theme.colors.oxide
    property real thickness: 8

    implicitWidth: 200
    implicitHeight: thickness
    Accessible.role: Accessible.ProgressBar
    Accessible.name: name
    //: Read out for a progress bar; %1 is a number from 0 to 100.
    Accessible.description: qsTr("%1 %").arg(Math.round(position * 100))

    contentItem: Item {
        Rectangle {
            x: root.mirrored ? parent.width - width : 0
            width: Math.max(root.position > 0 ? height : 0, root.position * parent.width)
            height: parent.height
            radius: height / 2
            color: root.color
        }
    }
    background: Rectangle {
        radius: height / 2
        color: Theme.colors.track
    }
}
