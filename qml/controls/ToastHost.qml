// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Where short notices appear: bottom centre, at most three. Put it over the page, above the strip.
// Functions: show(text, iconName, actionText, key), clear().
// Signals: acted(key) when the action of a notice is used.
pragma ComponentBehavior: Bound
import QtQuick
import RustChain.Theme

Column {
    id: root

    signal acted(string key)

    function show(text: string, iconName: string, actionText: string, key: string) {
        if (notices.count >= 3)
            notices.remove(0);
        notices.append({ text: text, iconName: iconName, actionText: actionText, key: key });
    }
    function clear() { notices.clear(); }

    spacing: Theme.space.s2
    z: 10

    ListModel { id: notices }
    Repeater {
        model: notices

        Toast {
            required property int index
            required property string key

            anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
            onActed: root.acted(key)
            onClosed: notices.remove(index)
        }
    }
}
