// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How a popup comes: it fades in. Properties: span (milliseconds).
import QtQuick
import RustChain.Theme

Transition {
    id: root

    property int span: Theme.motion.fast

    NumberAnimation {
        property: "opacity"
        from: 0
        to: 1
        duration: root.span
        easing.type: Theme.motion.easeIn
    }
}
