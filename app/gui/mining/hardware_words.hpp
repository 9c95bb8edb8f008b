// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a hardware report and its verdict say, in words.
#pragma once

#include <QStringList>
#include <QVariant>

namespace rustchain::attestation {
struct HardwareReport;
struct Verdict;
} // namespace rustchain::attestation

namespace rustchain::gui {

//! Lines {key, value, known}; what was not measured says so, with the reason.
QVariantList hardware_facts(const attestation::HardwareReport& report);
//! The three timings as {title, note, values (0 … 1), measure, verdict, tone, summary}.
QVariantList hardware_timings(const attestation::HardwareReport& report);

//! As VerdictPanel.Verdict.
enum class MachineVerdict { real, virtual_machine, unknown };

struct VerdictWords {
    MachineVerdict verdict = MachineVerdict::unknown;
    QString title;
    QString text;        //!< how much was measured
    QStringList reasons; //!< each piece of evidence in a sentence
};

VerdictWords verdict_words(const attestation::Verdict& verdict);

} // namespace rustchain::gui
