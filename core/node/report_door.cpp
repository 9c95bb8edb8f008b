// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The evidence reporter's door to the ledger.
#include "core/node/report_door.hpp"

#include "core/consensus/staking/evidence_rules.hpp"

namespace rustchain::node {

using runtime::run_on;
using runtime::Task;

Task<Result<bool>> LedgerReportDoor::is_punishable(Evidence evidence) {
    auto snapshot = ledger_.snapshot();
    co_return consensus::staking::is_punishable(snapshot->state(), evidence);
}

Task<Result<validator::ReportPlace>> LedgerReportDoor::place(Address sender) {
    const std::uint64_t base_price = ledger_.snapshot()->base_price;
    co_return co_await run_on(strand_, [&]() -> Result<validator::ReportPlace> {
        auto account = ledger_.head_account(sender);
        if (!account)
            return fail(account.error());
        return validator::ReportPlace{.nonce = ledger_.mempool().next_nonce(sender, account->nonce),
                                      .balance = account->balance,
                                      .height = ledger_.head().header.height,
                                      .base_price = base_price};
    });
}

Task<Result<void>> LedgerReportDoor::submit(Transaction report) {
    auto submitted = co_await submission_.transaction(encode(report));
    if (!submitted)
        co_return fail(ErrorCode::invalid_input, describe(submitted.error()));
    co_return Result<void>();
}

} // namespace rustchain::node
