// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Hardware on the chain: commit, enrol, renew. Source: protocol, section 3 (work-paid kinds) and 7.
#pragma once

#include "core/attestation/fingerprint.hpp"
#include "core/consensus/block_context.hpp"
#include "core/consensus/transaction_rules.hpp"
#include "core/state/state_overlay.hpp"

namespace rustchain::consensus {

//! What the network makes of a report.
struct JudgedReport {
    HardwareHash hardware_hash;
    attestation::Verdict verdict;
};

//! Nothing when the bytes do not decode or name no machine.
std::optional<JudgedReport> judge_report(const Network& network, const Bytes& encoded_report);

//! The report that an enrolment or a renewal carries, or null.
const Bytes* report_of(const Payload& payload);

//! Applies EnrolCommit, EnrolHardware or RenewHardware; work, nonce and validity are the caller's
//! to check. On a fault the state is as before.
Result<void, TransactionFault> apply_enrolment(state::StateOverlay& state,
                                               const BlockContext& context, ChainPosition position,
                                               const CheckedTransaction& checked);

} // namespace rustchain::consensus
