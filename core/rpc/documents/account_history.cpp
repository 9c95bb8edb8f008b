// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// An account's history out of the final blocks.
#include "core/rpc/documents/account_history.hpp"

#include "core/storage/reward_store.hpp"
#include "core/storage/transaction_index.hpp"

#include <algorithm>

namespace rustchain::rpc {
namespace {

using wallet::HistoryCursor;
using wallet::HistoryEntry;
using wallet::HistoryKind;

//! Settlement stands before a block's first transaction: index 0 is the settlement, i + 1
//! transaction i.
HistoryCursor cursor_of(const ChainPosition& position) {
    return {.height = position.height, .index = position.index + 1};
}

HistoryKind history_kind_of(const Payload& payload) {
    static constexpr HistoryKind kKinds[] = {
        HistoryKind::payment,      HistoryKind::bond,        HistoryKind::unbond,
        HistoryKind::announcement, HistoryKind::enrolment,   HistoryKind::enrolment,
        HistoryKind::release,      HistoryKind::bounty_post, HistoryKind::bounty_step,
        HistoryKind::bounty_step,  HistoryKind::bounty_step, HistoryKind::bounty_step,
        HistoryKind::bounty_step,  HistoryKind::report};
    static_assert(std::size(kKinds) == std::variant_size_v<Payload>);
    return kKinds[payload.index()];
}

//! Where the move closed the bounty: what came out of the escrow to this account.
void add_escrow(HistoryEntry& entry, const Address& account, const Payload& payload,
                const BountyRecord& bounty) {
    if (std::holds_alternative<BountyRelease>(payload) && bounty.claimant == account) {
        entry.kind = HistoryKind::bounty_payout;
        entry.received = bounty.terms.reward;
    }
    if (std::holds_alternative<BountyCancel>(payload) && bounty.sponsor == account &&
        bounty.state == BountyState::cancelled && bounty.closed_height == entry.position.height) {
        entry.kind = HistoryKind::bounty_refund;
        entry.received = bounty.terms.reward;
    }
}

class Reader {
public:
    Reader(const ledger::LedgerSnapshot& snapshot, const wallet::HistoryQuery& query)
        : snapshot_(snapshot), query_(query) {}

    Result<wallet::HistoryPage> read() {
        for (auto part : {&Reader::add_transactions, &Reader::add_rewards, &Reader::add_refunds,
                          &Reader::add_allocation})
            if (auto added = (this->*part)(); !added)
                return fail(added.error());
        std::sort(
            entries_.begin(), entries_.end(),
            [](const HistoryEntry& a, const HistoryEntry& b) { return a.position > b.position; });
        wallet::HistoryPage page;
        bool has_more = entries_.size() > query_.limit;
        if (has_more)
            entries_.resize(query_.limit);
        if (has_more)
            page.next = entries_.back().position;
        page.entries = std::move(entries_);
        return page;
    }

private:
    //! One entry more than asked for tells whether there is a next page.
    std::size_t wanted() const { return query_.limit + 1; }

    Result<void> add_transactions() {
        std::optional<ChainPosition> before;
        if (query_.before)
            before = query_.before->index == 0
                         ? ChainPosition{.height = query_.before->height, .index = 0}
                         : ChainPosition{.height = query_.before->height,
                                         .index = query_.before->index - 1};
        auto page =
            storage::TransactionIndex(*snapshot_.rows).history(query_.address, before, wanted());
        if (!page)
            return fail(page.error());
        for (const ChainPosition& position : page->positions) {
            auto stored = snapshot_.blocks().transaction(position);
            if (!stored)
                return fail(stored.error());
            if (*stored)
                if (auto added = add(position, **stored); !added)
                    return added;
        }
        return {};
    }

    Result<void> add(const ChainPosition& position, const storage::StoredTransaction& stored) {
        std::optional<BountyRecord> bounty;
        if (auto id = moved_bounty(stored.transaction.payload)) {
            auto record =
                state::read_record<BountyRecord>(snapshot_.state(), state::StateKey::bounty(*id));
            if (!record)
                return fail(record.error());
            bounty = std::move(*record);
        }
        return push(history_entry(query_.address, position, stored.hash, stored.transaction,
                                  stored.receipt, bounty ? &*bounty : nullptr));
    }

    Result<void> add_rewards() {
        const ChainParams& params = snapshot_.network->params;
        std::optional<EpochNumber> before;
        if (query_.before) {
            // Epoch e is paid in the first block of e + 1.
            EpochNumber running = params.epoch_of(query_.before->height);
            bool is_first = query_.before->height == params.first_height(running);
            before = is_first && query_.before->index == 0 ? std::max<EpochNumber>(running, 1) - 1
                                                           : running;
        }
        auto rewards =
            storage::read_owner_rewards(*snapshot_.rows, query_.address, before, wanted());
        if (!rewards)
            return fail(rewards.error());
        for (const storage::OwnerReward& reward : *rewards) {
            HistoryEntry entry{
                .kind = HistoryKind::mining_reward,
                .position = {.height = params.first_height(reward.epoch + 1), .index = 0},
                .is_final = true,
                .received = reward.amount,
                .epoch = reward.epoch};
            if (auto added = push(std::move(entry)); !added)
                return added;
        }
        return {};
    }

    //! Escrow that settlements gave back.
    Result<void> add_refunds() {
        std::vector<HistoryEntry> refunds;
        auto walked = snapshot_.state().each(state::Domain::bounty, [&](ByteView, ByteView bytes) {
            auto bounty = decode<BountyRecord>(bytes);
            if (!bounty || bounty->state != BountyState::expired ||
                bounty->sponsor != query_.address)
                return;
            HistoryEntry entry{.kind = HistoryKind::bounty_refund,
                               .position = {.height = bounty->closed_height, .index = 0},
                               .is_final = true,
                               .received = bounty->terms.reward};
            if (!query_.before || entry.position < *query_.before)
                refunds.push_back(std::move(entry));
        });
        if (!walked)
            return fail(walked.error());
        for (HistoryEntry& refund : refunds)
            if (auto added = push(std::move(refund)); !added)
                return added;
        return {};
    }

    Result<void> add_allocation() {
        if (query_.before && query_.before->height == 0)
            return {};
        auto allocated = snapshot_.allocation_of(query_.address);
        if (!allocated)
            return fail(allocated.error());
        if (allocated->is_zero())
            return {};
        return push({.kind = HistoryKind::allocation,
                     .position = {},
                     .is_final = true,
                     .received = *allocated});
    }

    Result<void> push(HistoryEntry entry) {
        auto header = snapshot_.blocks().header(entry.position.height);
        if (!header)
            return fail(header.error());
        if (*header)
            entry.time_ms = (*header)->header.timestamp;
        entries_.push_back(std::move(entry));
        return {};
    }

    const ledger::LedgerSnapshot& snapshot_;
    const wallet::HistoryQuery& query_;
    std::vector<HistoryEntry> entries_;
};

} // namespace

wallet::HistoryEntry history_entry(const Address& account, const ChainPosition& position,
                                   const TransactionHash& hash, const Transaction& transaction,
                                   const Receipt& receipt, const BountyRecord* bounty) {
    HistoryEntry entry{.position = cursor_of(position),
                       .is_final = true,
                       .transaction = hash,
                       .from = transaction.sender(),
                       .status = receipt.status};
    const bool is_sender = entry.from == account;
    if (is_sender)
        entry.fee = receipt.fee;
    if (const auto* transfer = std::get_if<Transfer>(&transaction.payload)) {
        entry.outputs = transfer->outputs;
        entry.memo = transfer->memo;
        const bool is_paid = entry.status == ReceiptStatus::success;
        for (const TransferOutput& output : transfer->outputs) {
            if (is_paid && output.to == account)
                entry.received = entry.received.plus(output.amount).value_or(entry.received);
            if (is_sender)
                entry.sent = entry.sent.plus(output.amount).value_or(entry.sent);
        }
    } else {
        entry.kind = history_kind_of(transaction.payload);
    }
    if (const auto* bond = std::get_if<Bond>(&transaction.payload))
        entry.sent = bond->amount;
    if (const auto* unbond = std::get_if<Unbond>(&transaction.payload))
        entry.unbonded = unbond->amount;
    if (const auto* post = std::get_if<BountyPost>(&transaction.payload); post && is_sender)
        entry.sent = post->reward;
    if (bounty && receipt.status == ReceiptStatus::success)
        add_escrow(entry, account, transaction.payload, *bounty);
    return entry;
}

Result<wallet::HistoryPage> read_account_history(const ledger::LedgerSnapshot& snapshot,
                                                 const wallet::HistoryQuery& query) {
    return Reader(snapshot, query).read();
}

} // namespace rustchain::rpc
