// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Says why a control is disabled when the pointer rests on it. A disabled item gets no hover, so
// its parent is watched.
// Properties: target (the control), reason.
import QtQuick

Item {
    id: root

    required property Item target
    required property string reason

    readonly property point pointer: target.mapFromItem(handler.parent, handler.point.position)

    anchors.fill: parent

    HoverHandler {
        id: handler
        enabled: root.reason !== ""
        parent: root.target.parent
    }
    Hint {
        text: root.reason
        shown: handler.hovered && root.target.contains(root.pointer)
    }
}
