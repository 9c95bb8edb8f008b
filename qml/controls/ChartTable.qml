// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The points of a chart as a list to read. Properties: title, text, rows.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RustChain.Theme

Dialog {
    id: root

    property list<string> rows

    wide: true
    initialFocus: close

    ListView {
        id: list
        clip: true
        model: root.visible ? root.rows : []
        implicitHeight: Math.min(contentHeight, 360)
        activeFocusOnTab: true
        Layout.fillWidth: true
        Accessible.role: Accessible.List
        Accessible.name: root.title
        T.ScrollBar.vertical: ScrollBar {}

        delegate: Label {
            required property string modelData

            width: ListView.view.width
            height: Theme.height.small
            verticalAlignment: Text.AlignVCenter
            text: modelData
            type: Theme.type.mono
        }
    }
    actions: Button {
        id: close
        //: Button that closes the table of a chart.
        text: qsTr("Close the table")
        onClicked: root.close()
    }
}
