// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The hexagon that helps to recognise a wallet. It is not a check of the address.
// Properties: wedges (six numbers from the core), size.
import QtQuick
import RustChain.Controls
import RustChain.Theme

Image {
    id: root

    property list<int> wedges
    property real size: Theme.icon.control

    source: Icons.avatar(wedges, Theme.avatarPalette)
    // The hexagon stands on a corner: its width is 0.866 of its height.
    sourceSize.width: size
    sourceSize.height: size
    width: size
    height: size
    Accessible.ignored: true
}
