// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Times as the window writes them: ages, moments, durations.
#pragma once

#include "core/primitives/height.hpp"

#include <QString>

namespace rustchain::gui {

//! "now", "4 s", "7 min", "3 h", then the date.
QString age_text(TimestampMs then_ms, TimestampMs now_ms);
//! As age_text(), at least "1 s": for "… ago" and "since …".
QString since_text(TimestampMs then_ms, TimestampMs now_ms);
//! "22 Nov 2026 14:20:05", local; for details.
QString moment_text(TimestampMs ms);
//! The same in UTC, for tooltips.
QString moment_utc_text(TimestampMs ms);
//! "22 Nov 2026", local.
QString day_text(TimestampMs ms);
//! "< 0.1 s", "3.9 s" below ten seconds, "42 s", "3 min".
QString duration_text(std::uint64_t ms);
//! For what lasts long: "2 d 4 h", "19 h", "41 min", "12 s".
QString span_text(std::uint64_t ms);
//! "3:09".
QString clock_text(std::uint64_t seconds);

} // namespace rustchain::gui
