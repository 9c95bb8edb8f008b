// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Opens and closes a panel of a narrow page. Properties: about (the panel's title), open.
import RustChain.Controls

IconButton {
    id: root

    required property string about
    property bool open: false

    size: 2
    iconName: open ? "chevron-down" : "chevron-right"
    //: Button that closes a panel; %1 is the panel's title.
    text: open ? qsTr("Hide: %1").arg(about)
        //: Button that opens a panel; %1 is the panel's title.
        : qsTr("Show: %1").arg(about)
    onClicked: open = !open
}
