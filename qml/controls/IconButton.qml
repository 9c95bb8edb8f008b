// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A square button with an icon; its tooltip is its name.
// Properties: text (the name), iconName, size (as Button), bordered, iconColor, disabledReason,
// loading.
// Signals: clicked().
import QtQuick
import QtQuick.Templates as T
import RustChain.Theme

T.Button {
    id: root

    required property string iconName
    property int size: 1
    property bool bordered: false
    property bool loading: false
    property string disabledReason
    property color iconColor: Theme.colors.textMuted
    property bool tooltipBeside: false

    enabled: disabledReason === "" && !loading
    opacity: enabled || loading ? 1 : 0.4
    implicitHeight: [Theme.height.small, Theme.height.control, Theme.height.large][size]
    implicitWidth: implicitHeight
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: disabledReason
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            visible: !root.loading
            name: root.iconName
            size: root.size === 0 ? Theme.icon.dense : Theme.icon.control
            color: root.bordered ? Theme.colors.text : root.iconColor
        }
        Spinner {
            anchors.centerIn: parent
            running: root.loading
            patient: false
        }
    }
    background: Rectangle {
        radius: root.size === 0 ? Theme.radius.small + 1 : Theme.radius.control
        border.width: root.bordered ? 1 : 0
        border.color: Theme.colors.line
        color: root.down ? Theme.colors.line : root.hovered ? Theme.colors.hover
            : root.bordered ? Theme.colors.surface : "transparent"

        FocusRing { shown: root.visualFocus; around: parent.radius }
    }

    Hint {
        text: root.text
        shown: (root.hovered || root.visualFocus) && !root.down
        beside: root.tooltipBeside
    }
    ReasonHint { target: root; reason: root.disabledReason }
}
