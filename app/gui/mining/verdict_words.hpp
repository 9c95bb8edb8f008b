// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the checks of a machine found, in words.
#pragma once

#include <QStringList>
#include <QVariant>

namespace rustchain::attestation {
struct HardwareReport;
struct Verdict;
} // namespace rustchain::attestation

namespace rustchain::gui {

//! As VerdictPanel.Verdict.
enum class MachineVerdict { real, virtual_machine, unknown };

struct VerdictWords {
    MachineVerdict verdict = MachineVerdict::unknown;
    QString title;
    QString text;        //!< how much was measured
    QStringList reasons; //!< each piece of evidence in a sentence
};

VerdictWords verdict_words(const attestation::Verdict& verdict);

enum class CheckState { passed, found, unmeasured };

//! Every check as {title, state, word, text (what was found, or why nothing was measured), advice
//! (what to try where something was found)}.
QVariantList machine_checks(const attestation::HardwareReport& report,
                            const attestation::Verdict& verdict);

} // namespace rustchain::gui
