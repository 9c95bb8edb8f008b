// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Marks a wallet that has no key.
import RustChain.Controls

Badge {
    objectName: "watchOnly"
    tone: Badge.Info
    iconName: "eye"
    //: Mark of a wallet that can look and not spend.
    text: qsTr("Watch-only")
}
