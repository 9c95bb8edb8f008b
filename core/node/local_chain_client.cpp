// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The chain as a wallet in the node's own process sees it.
#include "core/node/local_chain_client.hpp"

#include "core/chain/gas.hpp"
#include "core/rpc/documents/account_history.hpp"
#include "core/storage/transaction_index.hpp"

#include <algorithm>

namespace rustchain::node {

using runtime::run_on;
using wallet::TransactionStage;

namespace {

wallet::ChainStatus status_of(const ledger::LedgerSnapshot& snapshot, const BlockHeader& head) {
    return {.params = snapshot.network->params,
            .chain_id = snapshot.network->chain_id,
            .height = std::max(head.height, snapshot.final.header.height),
            .final_height = snapshot.final.header.height,
            .head_time_ms = head.timestamp,
            .final_time_ms = snapshot.finalised_ms,
            .epoch = snapshot.epoch,
            .base_price = snapshot.base_price};
}

wallet::SubmitFault fault_of(const ledger::SubmitFault& fault) {
    const auto* refused = std::get_if<ledger::AdmitFault>(&fault);
    if (!refused)
        return wallet::SubmitFault::malformed;
    switch (*refused) {
    case ledger::AdmitFault::already_known:
        return wallet::SubmitFault::already_known;
    case ledger::AdmitFault::expired:
        return wallet::SubmitFault::expired;
    case ledger::AdmitFault::nonce_used:
        return wallet::SubmitFault::nonce_used;
    case ledger::AdmitFault::nonce_too_far:
        return wallet::SubmitFault::nonce_too_far;
    case ledger::AdmitFault::price_below_base:
        return wallet::SubmitFault::fee_too_low;
    case ledger::AdmitFault::balance_too_low:
        return wallet::SubmitFault::balance_too_low;
    case ledger::AdmitFault::replacement_too_low:
        return wallet::SubmitFault::replacement_too_low;
    case ledger::AdmitFault::evidence_known:
    case ledger::AdmitFault::work_missing:
    case ledger::AdmitFault::hardware_unbound:
        return wallet::SubmitFault::not_includable;
    case ledger::AdmitFault::queue_full:
    case ledger::AdmitFault::pool_full:
        return wallet::SubmitFault::too_many;
    }
    return wallet::SubmitFault::unavailable;
}

//! Looks a transaction up among final blocks.
Result<wallet::TransactionStatus> find_final(const ledger::LedgerSnapshot& snapshot,
                                             const TransactionHash& hash) {
    auto position = storage::TransactionIndex(*snapshot.rows).find(hash);
    if (!position)
        return fail(position.error());
    if (!*position)
        return wallet::TransactionStatus{};
    auto stored = snapshot.blocks().transaction(**position);
    if (!stored)
        return fail(stored.error());
    if (!*stored || (*stored)->hash != hash)
        return wallet::TransactionStatus{};
    auto header = snapshot.blocks().header((*position)->height);
    if (!header)
        return fail(header.error());
    return wallet::TransactionStatus{.stage = TransactionStage::final,
                                     .height = (*position)->height,
                                     .block_time_ms = *header ? (*header)->header.timestamp : 0,
                                     .receipt = (*stored)->receipt};
}

} // namespace

LocalChainClient::LocalChainClient(ledger::Ledger& ledger, ledger::Submission& submission,
                                   runtime::Executor ledger_strand, runtime::Executor reader)
    : ledger_(ledger), submission_(submission), ledger_strand_(std::move(ledger_strand)),
      reader_(std::move(reader)) {
    final_news_ =
        ledger_.final_blocks().subscribe([this](const ledger::LedgerSnapshotPtr& snapshot) {
            changes_.publish(status_of(*snapshot, snapshot->final.header));
        });
    accepted_news_ =
        ledger_.accepted_blocks().subscribe([this](const ledger::BlockAccepted& accepted) {
            changes_.publish(status_of(*ledger_.snapshot(), accepted.block->header));
        });
}

runtime::Task<Result<wallet::ChainStatus>> LocalChainClient::status() {
    auto head = co_await run_on(ledger_strand_, [this] { return ledger_.head(); });
    co_return status_of(*ledger_.snapshot(), head.header);
}

runtime::Task<Result<wallet::AccountState>> LocalChainClient::account(Address address) {
    auto snapshot = ledger_.snapshot();
    auto final_account =
        co_await run_on(reader_, [&] { return snapshot->state().account(address); });
    if (!final_account)
        co_return fail(final_account.error());
    co_return co_await run_on(ledger_strand_, [&]() -> Result<wallet::AccountState> {
        auto head = ledger_.head_account(address);
        if (!head)
            return fail(head.error());
        return wallet::AccountState{.final_balance = final_account->balance,
                                    .head_balance = head->balance,
                                    .arriving = ledger_.arriving(address),
                                    .final_height = snapshot->final.header.height,
                                    .height = ledger_.head().header.height,
                                    .final_nonce = final_account->nonce,
                                    .nonce = head->nonce,
                                    .next_nonce =
                                        ledger_.mempool().next_nonce(address, head->nonce)};
    });
}

runtime::Task<Result<TransactionHash, wallet::SubmitProblem>>
LocalChainClient::submit(Bytes transaction) {
    auto submitted = co_await submission_.transaction(std::move(transaction));
    if (submitted)
        co_return *submitted;
    co_return fail(wallet::SubmitProblem{.fault = fault_of(submitted.error()),
                                         .message = ledger::describe(submitted.error())});
}

runtime::Task<Result<wallet::TransactionStatus>>
LocalChainClient::transaction(TransactionHash hash) {
    auto unfinal =
        co_await run_on(ledger_strand_, [&] { return ledger_.unfinal_transaction(hash); });
    if (unfinal)
        co_return wallet::TransactionStatus{.stage = unfinal->receipt ? TransactionStage::in_block
                                                                      : TransactionStage::pending,
                                            .height = unfinal->height,
                                            .block_time_ms = unfinal->block_time_ms,
                                            .receipt = unfinal->receipt};
    auto snapshot = ledger_.snapshot();
    co_return co_await run_on(reader_, [&] { return find_final(*snapshot, hash); });
}

runtime::Task<Result<wallet::HistoryPage>> LocalChainClient::history(wallet::HistoryQuery query) {
    if (query.limit == 0 || query.limit > wallet::kMaxHistoryPage)
        co_return fail(ErrorCode::invalid_input, "history: a page has 1 to 200 entries");
    auto snapshot = ledger_.snapshot();
    co_return co_await run_on(reader_, [&] { return rpc::read_account_history(*snapshot, query); });
}

runtime::Task<Result<wallet::FeeMarket>> LocalChainClient::fees() {
    auto snapshot = ledger_.snapshot();
    wallet::FeeMarket market{.base_price = snapshot->base_price,
                             .block_time_ms = snapshot->network->params.block_time_ms,
                             .waiting = {}};
    auto waiting = co_await run_on(ledger_strand_, [&] {
        return ledger_.mempool().best_tips(market.base_price, wallet::kMaxTipLevels);
    });
    for (const auto& [tip, gas] : waiting)
        market.waiting.push_back({.tip = tip, .gas = gas});
    co_return market;
}

runtime::Subscription
LocalChainClient::subscribe(std::function<void(const wallet::ChainStatus&)> on_change) {
    return changes_.subscribe(std::move(on_change));
}

} // namespace rustchain::node
