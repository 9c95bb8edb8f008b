// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Facts of a block, a transaction or an account, one a line.
// Properties: facts (list of {key, value, place, copy, mono}).
// Signals: opened(place).
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Components
import RustChain.Controls

ColumnLayout {
    id: root

    required property var facts

    signal opened(string place)

    spacing: 0
    Layout.fillWidth: true

    Repeater {
        model: root.facts

        KeyValue {
            id: line

            required property int index
            required property var modelData

            objectName: "fact" + index
            key: modelData.key
            value: modelData.place === "" ? modelData.value : ""
            mono: modelData.mono
            keyWidth: 150
            divided: index < root.facts.length - 1
            Layout.fillWidth: true

            HashLabel {
                visible: line.modelData.place !== ""
                text: line.modelData.value
                onOpened: root.opened(line.modelData.place)
            }
            CopyButton {
                visible: value !== ""
                value: line.modelData.copy
                //: Tooltip of a copy button; %1 names what is copied.
                text: qsTr("Copy: %1").arg(line.modelData.key)
            }
        }
    }
}
