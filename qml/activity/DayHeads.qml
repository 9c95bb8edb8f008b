// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The day above the payments of a day. On its own, since Qt 6.4 fills in `section` only where
// components are not bound.
import QtQuick
import RustChain.Controls
import RustChain.Theme

QtObject {
    readonly property Component delegate: Label {
        required property string section

        objectName: "activityDay"
        topPadding: Theme.space.s3
        bottomPadding: Theme.space.s1
        text: section
        type: Theme.type.caption
        color: Theme.colors.textFaint
        Accessible.role: Accessible.Heading
    }
}
