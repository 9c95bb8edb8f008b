// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Transactions that wait for a block.
#include "core/ledger/mempool.hpp"

#include "core/attestation/work_proof.hpp"
#include "core/chain/gas.hpp"

#include <algorithm>
#include <array>
#include <queue>

namespace rustchain::ledger {
namespace {

using consensus::CheckedTransaction;
using consensus::CheckedTransactionPtr;

struct FaultWords {
    std::string_view name;
    std::string_view sentence;
};

//! In the order of the enum.
constexpr std::array kWords{
    FaultWords{"already_known", "This transaction is already waiting."},
    FaultWords{"expired", "It was not put into a block in time. Nothing was spent."},
    FaultWords{"nonce_used", "Another transaction of this account took this place."},
    FaultWords{"nonce_too_far", "Too many earlier transactions of this account are missing."},
    FaultWords{"price_below_base", "The fee is too low now."},
    FaultWords{"balance_too_low", "Not enough RTC for amount and fee."},
    FaultWords{"replacement_too_low", "To replace a waiting transaction, pay 10 % more."},
    FaultWords{"queue_full", "This account has too many transactions waiting."},
    FaultWords{"work_missing", "The work is below the target, or its anchor block is too old."},
    FaultWords{"pool_full", "The node is full of transactions that pay more."},
};
static_assert(kWords.size() == static_cast<std::size_t>(AdmitFault::pool_full) + 1);

//! What a transaction costs in memory, roughly: itself, its places in four indices.
std::size_t footprint(const CheckedTransaction& transaction) {
    return 512 + 2 * transaction.encoded_size();
}

bool is_renewal(const CheckedTransaction& transaction) {
    return std::holds_alternative<RenewHardware>(transaction.transaction().payload);
}

//! The most that a transaction can take from its sender; nothing when that is beyond any balance.
std::optional<Amount> most_cost(const Transaction& transaction) {
    auto cost = fee_for(transaction.gas_limit, transaction.max_gas_price);
    const auto* transfer = std::get_if<Transfer>(&transaction.payload);
    if (!transfer || !cost)
        return cost;
    for (const TransferOutput& output : transfer->outputs) {
        auto sum = cost->plus(output.amount);
        if (!sum)
            return std::nullopt;
        cost = *sum;
    }
    return cost;
}

std::optional<Amount> sum_of(std::optional<Amount> a, std::optional<Amount> b) {
    if (!a || !b)
        return std::nullopt;
    auto sum = a->plus(*b);
    return sum ? std::optional<Amount>(*sum) : std::nullopt;
}

//! Whether a work-paid transaction has done its work on a block that the next one may still anchor
//! on.
bool has_work(const CheckedTransaction& transaction, const NextBlock& next) {
    WorkFields work = work_fields(transaction.transaction().payload);
    if (work.anchor_height >= next.height || work.anchor_height + kAnchorWindow < next.height)
        return false;
    auto anchor = next.state.block_hash(work.anchor_height);
    return anchor && *anchor &&
           attestation::check_transaction_work(transaction.work_digest(), work.work_nonce, **anchor,
                                               next.work_target);
}

//! ⌈1.1·price⌉ without overflow.
std::uint64_t tenth_more(std::uint64_t price) {
    std::uint64_t more = price / 10 + (price % 10 != 0 ? 1 : 0);
    return price > ~std::uint64_t{0} - more ? ~std::uint64_t{0} : price + more;
}

bool may_replace(const Transaction& old, const Transaction& newer) {
    std::uint64_t ten_more = std::max(old.max_tip, old.max_tip + 10); // never less, if it wraps
    std::uint64_t tip = std::max(tenth_more(old.max_tip), ten_more);
    return newer.max_tip >= tip && newer.max_gas_price >= tenth_more(old.max_gas_price);
}

} // namespace

std::string_view name_of(AdmitFault fault) {
    return kWords[static_cast<std::size_t>(fault)].name;
}

std::string_view describe(AdmitFault fault) {
    return kWords[static_cast<std::size_t>(fault)].sentence;
}

Result<void, AdmitFault> Mempool::check_queue(const CheckedTransaction& transaction,
                                              const NextBlock& next) const {
    const Transaction& inner = transaction.transaction();
    auto account = next.state.account(transaction.sender());
    if (!account)
        return fail(AdmitFault::pool_full);
    if (inner.nonce < account->nonce)
        return fail(AdmitFault::nonce_used);
    if (inner.nonce - account->nonce >= config_.most_per_sender)
        return fail(AdmitFault::nonce_too_far);
    auto cost = most_cost(inner);
    auto queue = by_sender_.find(transaction.sender());
    if (queue != by_sender_.end()) {
        for (const auto& [nonce, hash] : queue->second) {
            if (nonce >= inner.nonce)
                break;
            auto earlier = most_cost(by_hash_.at(hash).transaction->transaction());
            cost = sum_of(cost, earlier);
        }
        auto same = queue->second.find(inner.nonce);
        if (same != queue->second.end()) {
            if (!may_replace(by_hash_.at(same->second).transaction->transaction(), inner))
                return fail(AdmitFault::replacement_too_low);
        } else if (queue->second.size() >= config_.most_per_sender) {
            return fail(AdmitFault::queue_full);
        }
    }
    if (!cost || *cost > account->balance)
        return fail(AdmitFault::balance_too_low);
    return {};
}

Result<void, AdmitFault> Mempool::admit(CheckedTransactionPtr transaction, const NextBlock& next) {
    const Transaction& inner = transaction->transaction();
    if (by_hash_.contains(transaction->hash()))
        return fail(AdmitFault::already_known);
    if (inner.valid_until < next.height)
        return fail(AdmitFault::expired);
    if (!inner.is_work_paid() && inner.max_gas_price < next.base_price)
        return fail(AdmitFault::price_below_base);
    if (inner.is_work_paid() && !has_work(*transaction, next))
        return fail(AdmitFault::work_missing);
    if (is_renewal(*transaction)) {
        const auto& renewal = std::get<RenewHardware>(inner.payload);
        if (renewals_.contains(renewal.hardware_hash))
            return fail(AdmitFault::replacement_too_low);
        if (renewals_.size() >= config_.most_renewals)
            return fail(AdmitFault::queue_full);
    } else if (auto fits = check_queue(*transaction, next); !fits) {
        return fits;
    }
    if (!make_room(*transaction))
        return fail(AdmitFault::pool_full);
    insert(std::move(transaction));
    return {};
}

bool Mempool::make_room(const CheckedTransaction& transaction) {
    while (bytes_ + footprint(transaction) > config_.most_bytes) {
        if (ranks_.empty() || ranks_.begin()->max_tip >= transaction.transaction().max_tip)
            return false;
        // What waits behind the lowest payer in its queue cannot go on without it.
        auto lowest = by_hash_.at(ranks_.begin()->hash).transaction;
        std::vector<TransactionHash> leaving{lowest->hash()};
        if (!is_renewal(*lowest)) {
            const Queue& queue = by_sender_.at(lowest->sender());
            for (auto at = queue.upper_bound(lowest->transaction().nonce); at != queue.end(); ++at)
                leaving.push_back(at->second);
        }
        for (const TransactionHash& hash : leaving)
            remove(hash);
    }
    return true;
}

void Mempool::insert(CheckedTransactionPtr transaction) {
    const Transaction& inner = transaction->transaction();
    if (is_renewal(*transaction)) {
        renewals_[std::get<RenewHardware>(inner.payload).hardware_hash] = transaction->hash();
    } else {
        Queue& queue = by_sender_[transaction->sender()];
        if (auto same = queue.find(inner.nonce); same != queue.end()) {
            TransactionHash replaced = same->second;
            remove(replaced);
        }
        by_sender_[transaction->sender()][inner.nonce] = transaction->hash();
    }
    Rank rank{.max_tip = inner.is_work_paid() ? ~std::uint64_t{0} : inner.max_tip,
              .max_gas_price = inner.max_gas_price,
              .arrival = ~arrivals_++,
              .hash = transaction->hash()};
    ranks_.insert(rank);
    bytes_ += footprint(*transaction);
    expiries_.emplace(inner.valid_until, transaction->hash());
    if (const auto* transfer = std::get_if<Transfer>(&inner.payload))
        for (const TransferOutput& output : transfer->outputs) {
            Amount& amount = incoming_[output.to][transaction->hash()];
            amount = amount.plus(output.amount).value_or(amount);
        }
    by_hash_.emplace(transaction->hash(), Entry{transaction, rank});
}

void Mempool::remove(const TransactionHash& hash) {
    auto found = by_hash_.find(hash);
    if (found == by_hash_.end())
        return;
    const CheckedTransaction& transaction = *found->second.transaction;
    if (is_renewal(transaction)) {
        renewals_.erase(std::get<RenewHardware>(transaction.transaction().payload).hardware_hash);
    } else if (auto queue = by_sender_.find(transaction.sender()); queue != by_sender_.end()) {
        queue->second.erase(transaction.transaction().nonce);
        if (queue->second.empty())
            by_sender_.erase(queue);
    }
    ranks_.erase(found->second.rank);
    expiries_.erase({transaction.transaction().valid_until, hash});
    bytes_ -= footprint(transaction);
    if (const auto* transfer = std::get_if<Transfer>(&transaction.transaction().payload))
        for (const TransferOutput& output : transfer->outputs)
            if (auto incoming = incoming_.find(output.to); incoming != incoming_.end()) {
                incoming->second.erase(hash);
                if (incoming->second.empty())
                    incoming_.erase(incoming);
            }
    by_hash_.erase(found);
}

void Mempool::drop(const TransactionHash& hash) {
    remove(hash);
}

std::vector<CheckedTransactionPtr> Mempool::select(const NextBlock& next, std::uint64_t gas,
                                                   std::size_t bytes) const {
    struct Head {
        std::uint64_t tip = 0;
        std::uint64_t arrival = 0;
        const Queue* queue = nullptr;
        Queue::const_iterator at;
        bool operator<(const Head& other) const {
            return std::tie(tip, arrival) < std::tie(other.tip, other.arrival);
        }
    };
    std::vector<std::pair<Hash256, CheckedTransactionPtr>> by_work;
    std::priority_queue<Head> heads;
    auto add_work_paid = [&](const CheckedTransactionPtr& transaction) {
        WorkFields work = work_fields(transaction->transaction().payload);
        auto anchor = next.state.block_hash(work.anchor_height);
        if (anchor && *anchor)
            by_work.emplace_back(attestation::transaction_work_hash(transaction->work_digest(),
                                                                    work.work_nonce, **anchor),
                                 transaction);
    };
    auto add_head = [&](const Queue& queue, Queue::const_iterator at, std::uint64_t nonce) {
        if (at == queue.end() || at->first != nonce)
            return;
        const Entry& entry = by_hash_.at(at->second);
        const Transaction& inner = entry.transaction->transaction();
        if (inner.is_work_paid() || inner.max_gas_price < next.base_price)
            return;
        heads.push({effective_tip(inner, next.base_price), entry.rank.arrival, &queue, at});
    };
    for (const auto& [hardware, hash] : renewals_)
        add_work_paid(by_hash_.at(hash).transaction);
    for (const auto& [sender, queue] : by_sender_) {
        auto account = next.state.account(sender);
        if (!account)
            continue;
        auto at = queue.lower_bound(account->nonce);
        std::uint64_t nonce = account->nonce;
        if (at != queue.end() && at->first == nonce &&
            by_hash_.at(at->second).transaction->transaction().is_work_paid()) {
            add_work_paid(by_hash_.at(at->second).transaction);
            ++at;
            ++nonce;
        }
        add_head(queue, at, nonce);
    }
    std::sort(by_work.begin(), by_work.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<CheckedTransactionPtr> selected;
    for (auto& [work, transaction] : by_work)
        selected.push_back(std::move(transaction));
    std::uint64_t gas_left = gas;
    std::size_t bytes_left = bytes;
    while (!heads.empty()) {
        Head head = heads.top();
        heads.pop();
        const auto& transaction = by_hash_.at(head.at->second).transaction;
        if (transaction->gas() > gas_left || transaction->encoded_size() > bytes_left)
            continue;
        gas_left -= transaction->gas();
        bytes_left -= transaction->encoded_size();
        selected.push_back(transaction);
        std::uint64_t nonce = head.at->first + 1;
        add_head(*head.queue, std::next(head.at), nonce);
    }
    return selected;
}

void Mempool::on_final(const std::vector<CheckedTransactionPtr>& included, const NextBlock& next) {
    std::set<Address> senders;
    for (const auto& transaction : included) {
        remove(transaction->hash());
        senders.insert(transaction->sender());
    }
    // Another transaction with the same nonce may have been included in place of one that waits
    // here.
    for (const Address& sender : senders) {
        auto queue = by_sender_.find(sender);
        auto account = next.state.account(sender);
        if (queue == by_sender_.end() || !account)
            continue;
        std::vector<TransactionHash> stale;
        for (const auto& [nonce, hash] : queue->second)
            if (nonce < account->nonce)
                stale.push_back(hash);
        for (const TransactionHash& hash : stale)
            remove(hash);
    }
    while (!expiries_.empty() && expiries_.begin()->first < next.height) {
        TransactionHash expired = expiries_.begin()->second;
        expiries_.erase(expiries_.begin());
        remove(expired);
    }
}

CheckedTransactionPtr Mempool::find(const TransactionHash& hash) const {
    auto found = by_hash_.find(hash);
    return found == by_hash_.end() ? nullptr : found->second.transaction;
}

std::uint64_t Mempool::next_nonce(const Address& sender, std::uint64_t account_nonce) const {
    auto queue = by_sender_.find(sender);
    if (queue == by_sender_.end())
        return account_nonce;
    std::uint64_t next = account_nonce;
    for (auto at = queue->second.lower_bound(next); at != queue->second.end() && at->first == next;
         ++at)
        ++next;
    return next;
}

std::vector<CheckedTransactionPtr> Mempool::of_sender(const Address& sender) const {
    std::vector<CheckedTransactionPtr> waiting;
    auto queue = by_sender_.find(sender);
    if (queue != by_sender_.end())
        for (const auto& [nonce, hash] : queue->second)
            waiting.push_back(by_hash_.at(hash).transaction);
    return waiting;
}

std::vector<std::pair<std::uint64_t, std::uint64_t>> Mempool::best_tips(std::uint64_t base_price,
                                                                        std::size_t count) const {
    std::map<std::uint64_t, std::uint64_t, std::greater<>> gas_by_tip;
    for (auto rank = ranks_.rbegin(); rank != ranks_.rend(); ++rank) {
        const CheckedTransaction& waiting = *by_hash_.at(rank->hash).transaction;
        if (waiting.transaction().is_work_paid())
            continue;
        std::uint64_t tip = effective_tip(waiting.transaction(), base_price);
        if (gas_by_tip.size() == count && !gas_by_tip.contains(tip))
            break;
        gas_by_tip[tip] += waiting.gas();
    }
    return {gas_by_tip.begin(), gas_by_tip.end()};
}

Amount Mempool::arriving(const Address& address) const {
    Amount sum;
    auto incoming = incoming_.find(address);
    if (incoming == incoming_.end())
        return sum;
    for (const auto& [hash, amount] : incoming->second)
        sum = sum.plus(amount).value_or(sum);
    return sum;
}

} // namespace rustchain::ledger
