// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A drawn icon in one colour; mirrors with the reading direction where its shape points along it.
// Properties: name (file in resources/icons), color, size.
import QtQuick
import RustChain.Controls
import RustChain.Theme

Image {
    id: root

    required property string name
    property color color: Theme.colors.textMuted
    property real size: Theme.icon.control

    source: Icons.source(name, color)
    sourceSize.width: size
    sourceSize.height: size
    width: size
    height: size
    mirror: LayoutMirroring.enabled && Icons.mirrors(name)
    Accessible.ignored: true
}
