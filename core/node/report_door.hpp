// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The evidence reporter's door to the ledger.
#pragma once

#include "core/ledger/submission.hpp"
#include "core/validator/evidence_reporter.hpp"

namespace rustchain::node {

class LedgerReportDoor final : public validator::ReportDoor {
public:
    LedgerReportDoor(ledger::Ledger& ledger, ledger::Submission& submission,
                     runtime::Executor ledger_strand)
        : ledger_(ledger), submission_(submission), strand_(std::move(ledger_strand)) {}

    runtime::Task<Result<bool>> is_punishable(Evidence evidence) override;
    runtime::Task<Result<validator::ReportPlace>> place(Address sender) override;
    runtime::Task<Result<void>> submit(Transaction report) override;

private:
    ledger::Ledger& ledger_;
    ledger::Submission& submission_;
    runtime::Executor strand_;
};

} // namespace rustchain::node
