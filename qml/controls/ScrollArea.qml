// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A page or pane that scrolls up and down; follows the focused control.
// Properties: content (default), any of Flickable.
import QtQuick
import QtQuick.Templates as T
import RustChain.Theme

Flickable {
    id: root

    // Brings an item into view, for example when it takes the focus.
    function reveal(item: Item) {
        const place = item.mapToItem(root.contentItem, 0, 0);
        const margin = Theme.space.s4;
        const last = Math.max(-root.topMargin, root.contentHeight
            + root.bottomMargin - root.height);
        if (place.y - margin < root.contentY)
            root.contentY = Math.max(-root.topMargin, place.y - margin);
        else if (place.y + item.height + margin > root.contentY + root.height)
            root.contentY = Math.min(last, place.y + item.height + margin - root.height);
    }

    readonly property Item focusedItem: Window.activeFocusItem

    function isInside(item: Item): bool {
        let parent = item;
        while (parent && parent !== root.contentItem)
            parent = parent.parent;
        return parent === root.contentItem;
    }

    contentWidth: width
    onFocusedItemChanged: if (focusedItem && isInside(focusedItem)) reveal(focusedItem)
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    T.ScrollBar.vertical: ScrollBar {}
}
