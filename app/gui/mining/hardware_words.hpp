// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a hardware report says, in words.
#pragma once

#include <QStringList>
#include <QVariant>

namespace rustchain::attestation {
struct HardwareReport;
} // namespace rustchain::attestation

namespace rustchain::gui {

//! Lines {key, value, quiet, known}: what was not measured says so, with the reason; `quiet` holds
//! words behind the value.
struct HardwareFacts {
    QVariantList main; //!< what most people look for
    QVariantList more; //!< the rest of what leaves the machine
};
//! Of a virtual machine they are said to be as reported.
HardwareFacts hardware_facts(const attestation::HardwareReport& report, bool is_virtual);

//! The three timings as {title, note, values (0 … 1), texts, measure, verdict, tone, summary}.
QVariantList hardware_timings(const attestation::HardwareReport& report);

//! Memory latency over growing sizes as {values (0 … 1), texts, summary, levels ({position, text}),
//! ticks ({position, text}), marks ({position, text}: where the caches end), problem}.
QVariantMap latency_ladder(const attestation::HardwareReport& report);

//! "32 KiB" or "4 MiB".
QString memory_size_text(std::uint64_t bytes);

} // namespace rustchain::gui
