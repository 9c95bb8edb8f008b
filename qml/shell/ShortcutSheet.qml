// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// All shortcuts of the window, from the same list as its menus.
// Properties: entries (list of ShortcutEntry). Call open().
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

Dialog {
    id: root

    property list<ShortcutEntry> entries

    //: Title of the sheet that lists all shortcuts.
    title: qsTr("Shortcuts")
    wide: true
    initialFocus: close

    GridLayout {
        columns: root.compact ? 1 : 2
        columnSpacing: Theme.space.s6
        rowSpacing: 0
        Layout.fillWidth: true

        Repeater {
            model: root.entries

            KeyValue {
                required property ShortcutEntry modelData

                key: modelData.text
                value: modelData.keys
                mono: true
                divided: false
                rowHeight: Theme.height.small
                Layout.preferredWidth: 1
            }
        }
    }
    actions: Button {
        id: close
        //: Button that closes the sheet of shortcuts.
        text: qsTr("Close the list")
        onClicked: root.close()
    }
}
