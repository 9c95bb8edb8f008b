// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A long code in groups that the eye can compare; the first and the last stand out. Left to right
// in every language.
// Properties: chunks (texts), columns, type, strongType.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import RustChain.Theme

GridLayout {
    id: root

    required property list<string> chunks
    property TypeStyle type: Theme.type.mono
    property TypeStyle strongType: Theme.type.monoStrong

    columns: 4
    columnSpacing: Theme.space.s3 - 2
    rowSpacing: 2
    layoutDirection: Qt.LeftToRight
    LayoutMirroring.enabled: false
    Accessible.role: Accessible.StaticText
    Accessible.name: Array.from(chunks).join(" ")

    Repeater {
        model: root.chunks

        Label {
            required property int index
            required property string modelData

            readonly property bool edge: index === 0 || index === root.chunks.length - 1

            text: modelData
            type: edge ? root.strongType : root.type
            color: edge ? Theme.colors.text : Theme.colors.textMuted
            Accessible.ignored: true
        }
    }
}
