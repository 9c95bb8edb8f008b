// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Says why a control is disabled when the pointer rests on it. A disabled item gets no hover, so its
// parent is watched. Properties: target (the control), reason.
pragma ComponentBehavior: Bound
import QtQuick

Loader {
    id: root

    required property Item target
    required property string reason

    anchors.fill: parent
    active: reason !== ""
    sourceComponent: Item {
        id: watch

        readonly property point pointer: root.target.mapFromItem(handler.parent, handler.point.position)

        HoverHandler {
            id: handler
            parent: root.target.parent
        }
        Hint {
            text: root.reason
            shown: handler.hovered && root.target.contains(watch.pointer)
        }
    }
}
