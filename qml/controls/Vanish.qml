// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How a popup goes: it fades out.
import QtQuick
import RustChain.Theme

Transition {
    NumberAnimation {
        property: "opacity"
        from: 1
        to: 0
        duration: Theme.motion.fast
        easing.type: Theme.motion.easeOut
    }
}
