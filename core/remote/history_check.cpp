// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a history must explain.
#include "core/remote/history_check.hpp"

#include <algorithm>

namespace rustchain::remote {

using wallet::HistoryEntry;
using wallet::HistoryKind;

namespace {

bool takes_a_nonce(const Transaction& transaction) {
    return !std::holds_alternative<RenewHardware>(transaction.payload);
}

//! Coins come and go by records of their own, which no transaction of the account shows whole.
bool moves_records(HistoryKind kind) {
    return kind == HistoryKind::bond || kind == HistoryKind::unbond ||
           kind == HistoryKind::report || kind == HistoryKind::bounty_post ||
           kind == HistoryKind::bounty_step || kind == HistoryKind::bounty_payout ||
           kind == HistoryKind::bounty_refund;
}

} // namespace

HistoryTally::HistoryTally(const Address& account, const AccountFacts& facts)
    : account_(account), facts_(facts), unseen_(facts.account.nonce),
      adds_up_(!facts.is_validator) {}

Checked<void> HistoryTally::count_nonce(const Transaction& transaction) {
    if (!unseen_)
        unseen_ = transaction.nonce + 1;
    if (transaction.nonce + 1 == *unseen_) {
        unseen_ = transaction.nonce;
        return {};
    }
    if (transaction.nonce >= *unseen_)
        return doubt(ServerFault::forged_history, "two payments have one number");
    return doubt(ServerFault::withheld_transactions,
                 "the account's transactions " + std::to_string(transaction.nonce + 1) + " to " +
                     std::to_string(*unseen_ - 1) + " are missing from the history");
}

Checked<void> HistoryTally::add(const HistoryEntry& entry, const Transaction* transaction) {
    // What came after the proven block is not part of what it proves.
    if (facts_ && entry.position.height > facts_->height)
        return {};
    if (moves_records(entry.kind))
        adds_up_ = false;
    const bool is_spent = entry.status == ReceiptStatus::success;
    auto in = in_.plus(entry.received);
    auto out = out_.plus(entry.fee);
    if (out && is_spent)
        out = out->plus(entry.sent);
    if (in && out) {
        in_ = *in;
        out_ = *out;
    } else {
        adds_up_ = false;
    }
    const bool is_own = transaction && takes_a_nonce(*transaction) && entry.from == account_;
    return is_own ? count_nonce(*transaction) : Checked<void>();
}

Checked<void> HistoryTally::finish() const {
    if (unseen_ && *unseen_ > 0)
        return doubt(ServerFault::withheld_transactions, "the account's transactions 0 to " +
                                                             std::to_string(*unseen_ - 1) +
                                                             " are missing from the history");
    if (!facts_ || !adds_up_)
        return {};
    auto sum = in_.minus(out_);
    if (sum && *sum == facts_->account.balance)
        return {};
    return doubt(ServerFault::unexplained_balance,
                 "the history adds up to " + (sum ? sum->to_rtc_text() : "less than nothing") +
                     " RTC, the proven balance is " + facts_->account.balance.to_rtc_text() +
                     " RTC");
}

Amount allocation_of(const Genesis& genesis, const Address& account) {
    auto found =
        std::ranges::lower_bound(genesis.allocations, account, {}, &GenesisAllocation::address);
    return found != genesis.allocations.end() && found->address == account ? found->amount
                                                                           : Amount{};
}

Checked<void> check_untransacted(const HistoryEntry& entry, const Address& account,
                                 const Genesis& genesis) {
    const bool is_reward = entry.kind == HistoryKind::mining_reward;
    const ChainParams& params = genesis.params;
    const bool fits_epoch =
        entry.position ==
            wallet::HistoryCursor{.height = params.first_height(entry.epoch + 1), .index = 0} &&
        entry.received <= params.epoch_reward;
    const bool is_refund = entry.kind == HistoryKind::bounty_refund;
    const bool fits_settlement =
        entry.position.index == 0 && entry.position.height > 1 && entry.received <= kTotalSupply &&
        entry.position.height == params.first_height(params.epoch_of(entry.position.height));
    const bool fits_genesis = entry.kind == HistoryKind::allocation &&
                              entry.position == wallet::HistoryCursor{} &&
                              entry.received == allocation_of(genesis, account);
    const bool is_plain = entry.sent.is_zero() && entry.fee.is_zero() && entry.unbonded.is_zero() &&
                          entry.status == ReceiptStatus::success && entry.is_final &&
                          !entry.received.is_zero();
    if (!is_plain || (is_reward ? !fits_epoch : is_refund ? !fits_settlement : !fits_genesis))
        return doubt(ServerFault::forged_history, "a reward or allocation that cannot be");
    return {};
}

Checked<void> check_shape(const wallet::HistoryPage& page, const wallet::HistoryQuery& query) {
    if (page.entries.size() > query.limit)
        return doubt(ServerFault::unreadable_answer, "more entries than were asked for");
    std::optional<wallet::HistoryCursor> above = query.before;
    for (const HistoryEntry& entry : page.entries) {
        if (above && entry.position >= *above)
            return doubt(ServerFault::forged_history, "entries out of order, or twice");
        above = entry.position;
    }
    return {};
}

} // namespace rustchain::remote
