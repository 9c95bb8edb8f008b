// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A button. Its label is a verb and its object; at most one Primary on a page or dialog.
// Properties: text, variant (Button.Primary, Secondary, Quiet, Danger), size (Button.Small, Normal,
// Large), iconName, trailingIcon, loading, inkColor (of text and icon), disabledReason (why it
// cannot be used; use it in place of enabled), besidePrimary.
// Signals: clicked().
import QtQuick
import QtQuick.Templates as T
import RustChain.Theme

T.Button {
    id: root

    enum Variant { Primary, Secondary, Quiet, Danger }
    enum Size { Small, Normal, Large }

    property int variant: 1
    property int size: 1
    property string iconName
    property string trailingIcon
    property string disabledReason
    property bool loading: false
    property bool besidePrimary: false

    readonly property bool filled: variant === 0 || variant === 3
    property color inkColor: filled ? Theme.colors.fillText
        : variant === 2 ? Theme.colors.textMuted : Theme.colors.text
    readonly property real iconSize: size === 2 ? Theme.icon.nav : Theme.icon.dense
    readonly property real iconGap: size === 0 ? 6 : Theme.space.s2

    readonly property real sidePadding: (variant === 2
        ? [Theme.space.s2, Theme.space.s3, Theme.space.s4]
        : [Theme.space.s3 - 2, Theme.space.s4, Theme.space.s5])[size]

    enabled: disabledReason === "" && !loading
    opacity: enabled || loading ? 1 : 0.4
    implicitHeight: [Theme.height.small, Theme.height.control, Theme.height.large][size]
    implicitWidth: label.implicitWidth + leftPadding + rightPadding
        + (iconName !== "" ? iconSize + iconGap : 0)
        + (trailingIcon !== "" ? iconSize + iconGap : 0)
    leftPadding: sidePadding
    rightPadding: variant === 2 && trailingIcon !== "" ? 2 : sidePadding
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: disabledReason
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: root.loading && root.iconName === "" ? Theme.space.s1 : root.iconGap

            Spinner {
                running: root.loading
                patient: false
                size: root.iconName !== "" ? root.iconSize : root.size === 0 ? 12 : 16
                color: root.inkColor
                anchors.verticalCenter: parent.verticalCenter
            }
            Icon {
                visible: root.iconName !== "" && !root.loading
                name: root.iconName
                size: root.iconSize
                color: root.inkColor
                anchors.verticalCenter: parent.verticalCenter
            }
            Label {
                id: label
                text: root.text
                type: root.size === 0 ? Theme.type.labelStrong : Theme.type.bodyStrong
                color: root.inkColor
                Accessible.ignored: true
            }
            Icon {
                visible: root.trailingIcon !== ""
                name: root.trailingIcon
                size: root.iconSize
                color: root.inkColor
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }

    background: Rectangle {
        readonly property color danger: Theme.colors.dangerFill

        radius: root.size === 0 ? Theme.radius.small + 1 : Theme.radius.control
        border.width: root.variant === 1 ? 1 : 0
        border.color: root.besidePrimary ? Theme.colors.outline : Theme.colors.line
        color: {
            switch (root.variant) {
            case Button.Primary:
                return root.down ? Theme.colors.fillPressed : root.hovered ? Theme.colors.fillHover
                    : Theme.colors.fill;
            case Button.Danger:
                return root.down ? Qt.darker(danger, 1.2) : root.hovered ? Qt.darker(danger, 1.1)
                    : danger;
            case Button.Quiet:
                return root.down ? Theme.colors.line : root.hovered ? Theme.colors.hover
                    : "transparent";
            default:
                return root.down ? Theme.colors.line : root.hovered ? Theme.colors.hover
                    : Theme.colors.surface;
            }
        }

        FocusRing { shown: root.visualFocus; around: parent.radius }
    }

    ReasonHint { target: root; reason: root.disabledReason }
}
