// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A short text near a control. Properties: text, beside (to the right instead of above), visible.
import QtQuick
import QtQuick.Templates as T
import RustChain.Theme

T.ToolTip {
    id: root

    property bool beside: false

    x: beside ? parent.width + Theme.space.s2 : Math.round((parent.width - width) / 2)
    y: beside ? Math.round((parent.height - height) / 2) : -height - Theme.space.s2
    implicitWidth: Math.min(implicitContentWidth, 320) + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    horizontalPadding: Theme.space.s3
    verticalPadding: Theme.space.s2
    margins: Theme.space.s1
    delay: 500
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

    contentItem: Label {
        text: root.text
        type: Theme.type.caption
        wrapMode: Text.Wrap
    }
    background: Raised { radius: Theme.radius.small }
}
