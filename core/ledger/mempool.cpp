// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Transactions that wait for a block.
#include "core/ledger/mempool.hpp"

#include "core/attestation/work_proof.hpp"
#include "core/chain/gas.hpp"
#include "core/consensus/staking/evidence_rules.hpp"

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
    FaultWords{"evidence_known",
               "This fault is reported or punished already, or can no longer be."},
    FaultWords{"hardware_unbound", "This hardware is not registered to this key."},
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

std::optional<Amount> sum_of(std::optional<Amount> a, std::optional<Amount> b) {
    if (!a || !b)
        return std::nullopt;
    auto sum = a->plus(*b);
    return sum ? std::optional<Amount>(*sum) : std::nullopt;
}

//! The most that a transaction can take from its sender; nothing when that is beyond any balance.
std::optional<Amount> most_cost(const Transaction& transaction) {
    return sum_of(fee_for(transaction.gas_limit, transaction.max_gas_price),
                  amount_spent(transaction.payload));
}

//! The work hash of a work-paid transaction; nothing when it is above the target, or its anchor is
//! no block that the next one may still anchor on.
std::optional<Hash256> work_of(const CheckedTransaction& transaction, const NextBlock& next) {
    WorkFields work = work_fields(transaction.transaction().payload);
    if (work.anchor_height >= next.height || work.anchor_height + kAnchorWindow < next.height)
        return std::nullopt;
    auto anchor = next.state.block_hash(work.anchor_height);
    if (!anchor || !*anchor ||
        !attestation::check_transaction_work(transaction.work_digest(), work.work_nonce, **anchor,
                                             next.work_target))
        return std::nullopt;
    return attestation::transaction_work_hash(transaction.work_digest(), work.work_nonce, **anchor);
}

//! The last height at which it can stand in a block.
Height last_height_of(const Transaction& transaction) {
    if (!transaction.is_work_paid())
        return transaction.valid_until;
    return std::min(transaction.valid_until,
                    work_fields(transaction.payload).anchor_height + kAnchorWindow);
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

Result<void, AdmitFault> Mempool::check_renewal(const CheckedTransaction& renewal,
                                                const NextBlock& next) const {
    const auto& hardware_hash =
        std::get<RenewHardware>(renewal.transaction().payload).hardware_hash;
    auto record =
        state::read_record<HardwareRecord>(next.state, state::StateKey::hardware(hardware_hash));
    if (!record || !*record || (*record)->attest_key != renewal.transaction().key)
        return fail(AdmitFault::hardware_unbound);
    if (renewals_.contains(hardware_hash))
        return fail(AdmitFault::replacement_too_low);
    return {};
}

//! One report of a fault is enough, unless it cannot be next in its queue or a newer one pays more:
//! nobody can keep a fault from being reported by a report that no block takes.
Result<void, AdmitFault> Mempool::check_evidence(const CheckedTransaction& report,
                                                 const NextBlock& next) const {
    const Transaction& inner = report.transaction();
    const auto& evidence = std::get<Evidence>(inner.payload);
    auto punishable = consensus::staking::is_punishable(next.state, evidence);
    if (!punishable || !*punishable)
        return fail(punishable ? AdmitFault::evidence_known : AdmitFault::pool_full);
    auto found = reports_.find({evidence.accused, evidence.kind_bit()});
    if (found == reports_.end())
        return {};
    const CheckedTransaction& waiting = *by_hash_.at(found->second).transaction;
    auto account = next.state.account(waiting.sender());
    const bool is_next = account && account->nonce == waiting.transaction().nonce;
    if (is_next && !may_replace(waiting.transaction(), inner))
        return fail(AdmitFault::evidence_known);
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
    std::optional<Hash256> work;
    if (inner.is_work_paid() && !(work = work_of(*transaction, next)))
        return fail(AdmitFault::work_missing);
    auto fits = is_renewal(*transaction) ? check_renewal(*transaction, next)
                                         : check_queue(*transaction, next);
    if (fits && std::holds_alternative<Evidence>(inner.payload))
        fits = check_evidence(*transaction, next);
    if (!fits)
        return fits;
    Entry entry{.transaction = transaction,
                .rank = {.tip = effective_tip(inner, next.base_price),
                         .max_gas_price = inner.max_gas_price,
                         .arrival = ~arrivals_++,
                         .hash = transaction->hash()},
                .work = work.value_or(Hash256{})};
    auto leaving = leaving_for(entry);
    if (!leaving)
        return fail(AdmitFault::pool_full);
    for (const TransactionHash& hash : *leaving)
        remove_from(hash);
    insert(std::move(entry));
    return {};
}

std::optional<std::vector<TransactionHash>> Mempool::leaving_by_work(const Entry& newcomer) const {
    const ByWork& group = group_of(*newcomer.transaction);
    const std::size_t most =
        is_renewal(*newcomer.transaction) ? config_.most_renewals : config_.most_enrolments;
    if (group.size() < most)
        return std::vector<TransactionHash>{};
    if (group.empty() || group.rbegin()->first <= newcomer.work)
        return std::nullopt;
    return std::vector<TransactionHash>{group.rbegin()->second};
}

std::optional<std::vector<TransactionHash>> Mempool::leaving_for(const Entry& newcomer) const {
    const CheckedTransaction& transaction = *newcomer.transaction;
    const bool is_work_paid = transaction.transaction().is_work_paid();
    auto leaving = is_work_paid ? leaving_by_work(newcomer) : std::vector<TransactionHash>{};
    if (!leaving)
        return std::nullopt;
    std::size_t freed = 0;
    for (const TransactionHash& hash : *leaving)
        freed += footprint(*by_hash_.at(hash).transaction);
    const auto own = by_sender_.find(transaction.sender());
    const std::uint64_t nonce = transaction.transaction().nonce;
    std::set<TransactionHash> counted;
    if (own != by_sender_.end() && !is_renewal(transaction))
        if (auto same = own->second.find(nonce); same != own->second.end()) {
            freed += footprint(*by_hash_.at(same->second).transaction);
            counted.insert(same->second);
        }
    for (auto lowest = ranks_.begin(); bytes_ - freed + footprint(transaction) > config_.most_bytes;
         ++lowest) {
        // Work, which has its own bound, goes before any tip.
        if (lowest == ranks_.end() || (!is_work_paid && lowest->tip >= newcomer.rank.tip))
            return std::nullopt;
        if (counted.contains(lowest->hash))
            continue;
        const CheckedTransaction& low = *by_hash_.at(lowest->hash).transaction;
        // It would saw off the branch that it sits on.
        if (low.sender() == transaction.sender() && low.transaction().nonce < nonce)
            return std::nullopt;
        const Queue& queue = by_sender_.at(low.sender());
        for (auto at = queue.find(low.transaction().nonce); at != queue.end(); ++at)
            if (counted.insert(at->second).second)
                freed += footprint(*by_hash_.at(at->second).transaction);
        leaving->push_back(lowest->hash);
    }
    return leaving;
}

void Mempool::insert(Entry entry) {
    const CheckedTransactionPtr transaction = entry.transaction;
    const Transaction& inner = transaction->transaction();
    if (is_renewal(*transaction)) {
        renewals_[std::get<RenewHardware>(inner.payload).hardware_hash] = transaction->hash();
    } else {
        if (auto queue = by_sender_.find(transaction->sender()); queue != by_sender_.end())
            if (auto same = queue->second.find(inner.nonce); same != queue->second.end()) {
                TransactionHash replaced = same->second;
                remove(replaced);
            }
        by_sender_[transaction->sender()][inner.nonce] = transaction->hash();
    }
    if (const auto* evidence = std::get_if<Evidence>(&inner.payload))
        reports_[{evidence->accused, evidence->kind_bit()}] = transaction->hash();
    if (inner.is_work_paid())
        group_of(*transaction).emplace(entry.work, transaction->hash());
    else
        ranks_.insert(entry.rank);
    bytes_ += footprint(*transaction);
    expiries_.emplace(last_height_of(inner), transaction->hash());
    if (const auto* transfer = std::get_if<Transfer>(&inner.payload))
        for (const TransferOutput& output : transfer->outputs) {
            Amount& amount = incoming_[output.to][transaction->hash()];
            amount = amount.plus(output.amount).value_or(amount);
        }
    by_hash_.emplace(transaction->hash(), std::move(entry));
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
    if (const auto* evidence = std::get_if<Evidence>(&transaction.transaction().payload)) {
        auto report = reports_.find({evidence->accused, evidence->kind_bit()});
        if (report != reports_.end() && report->second == hash)
            reports_.erase(report);
    }
    if (transaction.transaction().is_work_paid())
        group_of(transaction).erase({found->second.work, hash});
    ranks_.erase(found->second.rank);
    expiries_.erase({last_height_of(transaction.transaction()), hash});
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

void Mempool::remove_from(const TransactionHash& hash) {
    auto found = by_hash_.find(hash);
    if (found == by_hash_.end())
        return;
    std::vector<TransactionHash> leaving{hash};
    const CheckedTransaction& transaction = *found->second.transaction;
    if (!is_renewal(transaction)) {
        const Queue& queue = by_sender_.at(transaction.sender());
        for (auto at = queue.upper_bound(transaction.transaction().nonce); at != queue.end(); ++at)
            leaving.push_back(at->second);
    }
    for (const TransactionHash& one : leaving)
        remove(one);
}

Mempool::ByWork& Mempool::group_of(const CheckedTransaction& transaction) {
    return is_renewal(transaction) ? renewals_by_work_ : enrolments_by_work_;
}

const Mempool::ByWork& Mempool::group_of(const CheckedTransaction& transaction) const {
    return is_renewal(transaction) ? renewals_by_work_ : enrolments_by_work_;
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
