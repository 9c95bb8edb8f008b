// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The window of the gallery; each page shows one part of the set.
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

Window {
    id: root

    property int page: 0
    property bool dark: false
    property bool contrast: false
    property real textScale: 1

    visible: true
    color: Theme.colors.window

    Binding { target: Theme; property: "choice"; value: root.dark ? Theme.Dark : Theme.Light }
    Binding { target: Theme; property: "highContrast"; value: root.contrast }
    Binding { target: Theme; property: "textScale"; value: root.textScale }

    Loader {
        anchors.fill: parent
        source: ["ControlsPage.qml", "InputsPage.qml", "OverviewPage.qml", "ReviewPage.qml",
            "MiningPage.qml", "ExplorerPage.qml", "WordsPage.qml", "LockPage.qml",
                "OverlaysPage.qml", "NetworkPage.qml"][root.page]
    }
}
