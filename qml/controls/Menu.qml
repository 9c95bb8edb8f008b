// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A menu of MenuItem lines. Open it with popup() or open() from its button.
// Properties: any of T.Menu.
import QtQuick
import QtQuick.Templates as T
import RustChain.Theme

T.Menu {
    id: root

    implicitWidth: Math.max(200, contentItem.implicitWidth + leftPadding + rightPadding)
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Theme.space.s1 + 2
    margins: Theme.space.s2
    overlap: 1
    delegate: MenuItem {}

    FocusReturn { popup: root }

    contentItem: ListView {
        implicitWidth: contentItem.childrenRect.width
        implicitHeight: contentHeight
        model: root.contentModel
        currentIndex: root.currentIndex
        highlightMoveDuration: 0
        clip: true
    }
    background: Raised {}
    enter: Appear {}
    exit: Vanish {}
}
