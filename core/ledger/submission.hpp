// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The one door for transactions and attestations, whoever sends them: checked on the pool, admitted
// on the strand.
#pragma once

#include "core/ledger/ledger.hpp"
#include "core/runtime/task.hpp"

#include <variant>

namespace rustchain::ledger {

//! A hardware report that no block takes, with its contradictions: consensus's report_refused, told
//! to whom can mend it.
struct ReportRefusal {
    std::uint32_t faults = 0; //!< bit i: attestation::ConsistencyFault i

    bool operator==(const ReportRefusal&) const = default;
};

//! Malformed or refused; each has a name and a sentence.
using SubmitFault = std::variant<consensus::TransactionFault, AdmitFault, ReportRefusal>;
std::string_view name_of(const SubmitFault& fault);
std::string describe(const SubmitFault& fault);

//! Safe from any executor.
class Submission {
public:
    //! `ledger_strand` is the strand that the ledger belongs to; `verify` a pool.
    Submission(Ledger& ledger, runtime::Executor ledger_strand, runtime::Executor verify)
        : ledger_(ledger), ledger_strand_(std::move(ledger_strand)), verify_(std::move(verify)) {}

    //! Checks and admits one encoded transaction.
    runtime::Task<Result<TransactionHash, SubmitFault>> transaction(Bytes encoded);
    //! The same for many at once: one hop to the pool for a chunk, one to the strand. Results in
    //! order.
    runtime::Task<std::vector<Result<TransactionHash, SubmitFault>>>
    transactions(std::vector<Bytes> encoded);
    //! Checks and admits one attestation.
    runtime::Task<Result<void, consensus::AttestationFault>> attestation(Attestation attestation);

private:
    Ledger& ledger_;
    runtime::Executor ledger_strand_;
    runtime::Executor verify_;
};

} // namespace rustchain::ledger
