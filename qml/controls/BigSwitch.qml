// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The one switch of a page, 68 by 38. Properties and signals as Switch.
Switch {
    trackWidth: 68
    trackHeight: 38
}
