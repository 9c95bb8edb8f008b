// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A surface that holds one subject; its children stand in a column.
// Properties: content (default), spacing, padding, roomy (wider at the sides, for the main column),
// clickable, name (read out when clickable), tint, edge. Set fills when a child is to take the rest
// of the height.
// Signals: clicked() when clickable.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RustChain.Theme

T.Control {
    id: root

    default property alias content: column.data
    property bool clickable: false
    property bool roomy: false
    property bool fills: false
    property string name
    property color tint: Theme.colors.surface
    property color edge: Theme.colors.line

    signal clicked()

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.space.card
    horizontalPadding: roomy ? Theme.space.cardMain : padding
    spacing: Theme.space.s3
    hoverEnabled: clickable
    focusPolicy: clickable ? Qt.StrongFocus : Qt.NoFocus
    Accessible.role: clickable ? Accessible.Button : Accessible.Grouping
    Accessible.name: name
    Accessible.focusable: clickable
    Accessible.onPressAction: if (clickable) root.clicked()
    Keys.enabled: clickable
    Keys.onSpacePressed: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        implicitWidth: column.implicitWidth
        implicitHeight: column.implicitHeight

        ColumnLayout {
            id: column
            width: parent.width
            height: root.fills ? parent.height : implicitHeight
            spacing: root.spacing
        }
    }
    background: Rectangle {
        radius: Theme.radius.card
        color: tap.pressed ? Theme.colors.hover : root.tint
        border.width: 1
        border.color: root.clickable && root.hovered ? Theme.colors.outline : root.edge

        FocusRing { shown: root.visualFocus && root.clickable; around: parent.radius }
    }

    TapHandler {
        id: tap
        enabled: root.clickable
        onTapped: root.clicked()
    }
}
