// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Gives the keyboard back to whoever had it when a popup opened, with its ring if it had one.
// Properties: popup.
import QtQuick
import QtQuick.Templates as T

QtObject {
    id: root

    required property T.Popup popup
    property Item opener
    property bool ringed: false

    readonly property Connections watch: Connections {
        target: root.popup

        function onAboutToShow() {
            root.opener = root.popup.parent ? root.popup.parent.Window.activeFocusItem : null;
            root.ringed = root.opener instanceof T.Control
                && (root.opener as T.Control).visualFocus;
        }
        function onClosed() {
            if (root.opener && root.opener.visible)
                root.opener.forceActiveFocus(root.ringed ? Qt.TabFocusReason : Qt.PopupFocusReason);
            root.opener = null;
        }
    }
}
