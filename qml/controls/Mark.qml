// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The mark of the product: two interlocked hexagon links, oxide over patina, then under it.
// Properties: size, colors (ColorSet), named (also show the product's name).
import QtQuick
import RustChain.Theme

Row {
    id: root

    property real size: Theme.icon.control * 1.4
    property ColorSet colors: Theme.colors
    property bool named: false

    spacing: Theme.space.s2 + 2
    Accessible.role: Accessible.Graphic
    //: The name of the product, read out for its logo.
    Accessible.name: qsTr("RustChain")

    Item {
        width: root.size
        height: root.size

        Icon { name: "mark-back"; size: root.size; color: root.colors.patina }
        Icon { name: "mark-front"; size: root.size; color: root.colors.oxide }
        Icon { name: "mark-bridge"; size: root.size; color: root.colors.patina }
    }
    Label {
        visible: root.named
        anchors.verticalCenter: parent.verticalCenter
        //: The name of the product beside its logo.
        text: qsTr("RustChain")
        type: Theme.type.brand
        color: root.colors.text
        Accessible.ignored: true
    }
}
