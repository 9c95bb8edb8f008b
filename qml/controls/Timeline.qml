// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What happened and what comes, from the top down. Put TimelineStep items inside; set `last` on the
// last one.
import QtQuick.Layouts

ColumnLayout {
    spacing: 0
}
