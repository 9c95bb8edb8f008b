// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The chrome around the pages in every width: sidebar and strip, or the two bars of a compact
// window. F6 goes round the regions.
// Properties: entries, lowerEntries (lists of NavEntry), current (key), walletName, walletAddress,
// walletWedges, walletShown, watchOnly, statusItems (list of StatusItem), verifierText, verifierKey,
// testNetwork (an info line over the window), content (default: the page).
// Signals: activated(key), walletClicked(), searchClicked(), lockClicked(), moreClicked().
import QtQuick
import QtQuick.Layouts
import RustChain.Controls
import RustChain.Theme

Rectangle {
    id: root

    property list<NavEntry> entries
    property list<NavEntry> lowerEntries
    property list<StatusItem> statusItems
    property string current
    property alias walletName: sidebar.walletName
    property alias walletAddress: sidebar.walletAddress
    property alias walletWedges: sidebar.walletWedges
    property alias walletShown: sidebar.walletShown
    property alias watchOnly: sidebar.watchOnly
    property alias verifierText: strip.verifierText
    property alias verifierKey: strip.verifierKey
    property bool testNetwork: false
    default property alias content: page.data

    readonly property bool compact: width < Theme.breakpoint.medium
    readonly property bool narrow: width < Theme.breakpoint.wide
    readonly property int region: sidebar.activeFocus || bottomBar.activeFocus ? 0
        : strip.activeFocus ? 2 : 1

    signal activated(string key)
    signal walletClicked()
    signal searchClicked()
    signal lockClicked()
    signal moreClicked()

    // Moves the keyboard to the next region: sidebar, page, strip.
    function cycle(forward: bool) {
        const ring = root.compact ? [bottomBar, page] : [sidebar, page, strip];
        const step = forward ? 1 : ring.length - 1;
        const next = ring[(root.region + step) % ring.length];
        const first = next.nextItemInFocusChain(true);
        (first ?? next).forceActiveFocus(Qt.TabFocusReason);
    }

    color: Theme.colors.window

    Shortcut { sequence: "F6"; onActivated: root.cycle(true) }
    Shortcut { sequence: "Shift+F6"; onActivated: root.cycle(false) }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Rectangle {
            visible: root.testNetwork
            implicitHeight: 3
            color: Theme.colors.info
            Layout.fillWidth: true
        }
        CompactTopBar {
            visible: root.compact
            walletName: root.walletName
            walletWedges: root.walletWedges
            watchOnly: root.watchOnly
            statusItems: root.statusItems
            Layout.fillWidth: true
            onWalletClicked: root.walletClicked()
            onSearchClicked: root.searchClicked()
            onLockClicked: root.lockClicked()
            onStatusClicked: root.activated(root.verifierKey)
        }
        RowLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true

            Sidebar {
                id: sidebar
                visible: !root.compact
                entries: root.entries
                lowerEntries: root.lowerEntries
                current: root.current
                narrow: root.narrow
                Layout.fillHeight: true
                onActivated: key => root.activated(key)
                onWalletClicked: root.walletClicked()
            }
            FocusScope {
                id: page
                focus: true
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
        StatusStrip {
            id: strip
            visible: !root.compact
            items: root.statusItems
            Layout.fillWidth: true
            onActivated: key => root.activated(key)
        }
        CompactBottomBar {
            id: bottomBar
            visible: root.compact
            entries: root.entries
            current: root.current
            Layout.fillWidth: true
            onActivated: key => root.activated(key)
            onMoreClicked: root.moreClicked()
        }
    }
}
