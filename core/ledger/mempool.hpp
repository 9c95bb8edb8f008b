// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Transactions that wait for a block: per-sender queues, best payers first, bounded.
#pragma once

#include "core/consensus/transaction_rules.hpp"
#include "core/state/state_view.hpp"

#include <map>
#include <set>
#include <unordered_map>

namespace rustchain::ledger {

struct MempoolConfig {
    std::size_t most_bytes = 300u << 20; //!< estimated memory of all transactions
    std::size_t most_per_sender = 1024;  //!< also how far a nonce may run ahead
    //! Work-paid ones pay nothing and so have bounds of their own: the smallest work hashes stay.
    std::size_t most_renewals = 1024;
    std::size_t most_enrolments = 1024; //!< EnrolCommit and EnrolHardware together
};

//! Why the mempool does not take a well-formed transaction.
enum class AdmitFault : std::uint8_t {
    already_known,
    expired,
    nonce_used,
    nonce_too_far, //!< further ahead than the queue is long
    price_below_base,
    balance_too_low,     //!< for this and what waits before it
    replacement_too_low, //!< the same nonce waits, and this does not pay 10 % more
    queue_full,          //!< this sender has enough waiting
    work_missing,     //!< a work-paid kind whose anchor is not recent, or whose work is below the
                      //!< target
    evidence_known,   //!< of this fault waits already, or it is not punishable
    hardware_unbound, //!< a renewal of hardware that is not bound to its key
    pool_full,        //!< everything that waits pays more, or did more work
};
std::string_view name_of(AdmitFault fault);
std::string_view describe(AdmitFault fault);

//! What the next block can know.
struct NextBlock {
    const state::StateView& state; //!< after the newest known block
    Height height = 0;             //!< the next block's
    std::uint64_t base_price = 0;
    std::uint64_t work_target = 1; //!< the network's W
};

//! Owned by the ledger's strand.
class Mempool {
public:
    explicit Mempool(const MempoolConfig& config) : config_(config) {}

    //! Takes a transaction in. It may replace one with the same nonce, and push out the lowest
    //! payer.
    Result<void, AdmitFault> admit(consensus::CheckedTransactionPtr transaction,
                                   const NextBlock& next);
    //! The candidates for the next block, best first, each sender's in nonce order, work-paid ones
    //! first and ascending by work. At most `gas` and `bytes` of them.
    std::vector<consensus::CheckedTransactionPtr> select(const NextBlock& next, std::uint64_t gas,
                                                         std::size_t bytes) const;

    //! A block became final: what it holds leaves, and so does what can no longer be included.
    void on_final(const std::vector<consensus::CheckedTransactionPtr>& included,
                  const NextBlock& next);
    //! Takes one out, because a block could not hold it.
    void drop(const TransactionHash& hash);

    consensus::CheckedTransactionPtr find(const TransactionHash& hash) const;
    //! The nonce after the last that waits without a gap, given the account's own.
    std::uint64_t next_nonce(const Address& sender, std::uint64_t account_nonce) const;
    //! What waits from this sender, in nonce order.
    std::vector<consensus::CheckedTransactionPtr> of_sender(const Address& sender) const;
    std::size_t size() const { return by_hash_.size(); }
    std::size_t bytes() const { return bytes_; }
    //! Gas that waits at each tip, the best tips first, at most `count` tips: for fee estimates.
    std::vector<std::pair<std::uint64_t, std::uint64_t>> best_tips(std::uint64_t base_price,
                                                                   std::size_t count) const;
    //! What waiting transfers would pay to this address.
    Amount arriving(const Address& address) const;

private:
    //! Orders what pays by what it paid on top when it came; the lowest, latest first.
    struct Rank {
        std::uint64_t tip = 0;
        std::uint64_t max_gas_price = 0;
        std::uint64_t arrival = 0; //!< counts down, so that later ones rank lower
        TransactionHash hash;

        auto operator<=>(const Rank&) const = default;
    };
    struct Entry {
        consensus::CheckedTransactionPtr transaction;
        Rank rank;
        Hash256 work; //!< of a work-paid kind, on its anchor
    };
    using FaultKey = std::pair<crypto::PublicKey, std::uint8_t>;  // accused, kind
    using Queue = std::map<std::uint64_t, TransactionHash>;       // by nonce
    using ByWork = std::set<std::pair<Hash256, TransactionHash>>; // the least work last

    Result<void, AdmitFault> check_queue(const consensus::CheckedTransaction& transaction,
                                         const NextBlock& next) const;
    Result<void, AdmitFault> check_renewal(const consensus::CheckedTransaction& renewal,
                                           const NextBlock& next) const;
    Result<void, AdmitFault> check_evidence(const consensus::CheckedTransaction& report,
                                            const NextBlock& next) const;
    void insert(Entry entry);
    void remove(const TransactionHash& hash);
    //! Removes it, and what cannot go on without it: whatever waits behind it in its queue.
    void remove_from(const TransactionHash& hash);
    //! What must leave for this one to fit; nothing when it cannot.
    std::optional<std::vector<TransactionHash>> leaving_for(const Entry& newcomer) const;
    std::optional<std::vector<TransactionHash>> leaving_by_work(const Entry& newcomer) const;
    ByWork& group_of(const consensus::CheckedTransaction& transaction);
    const ByWork& group_of(const consensus::CheckedTransaction& transaction) const;

    MempoolConfig config_;
    std::unordered_map<TransactionHash, Entry> by_hash_;
    std::unordered_map<Address, Queue> by_sender_;
    std::map<HardwareHash, TransactionHash> renewals_;
    std::map<FaultKey, TransactionHash> reports_; //!< the newest of each
    std::set<Rank> ranks_;                        // of what pays
    ByWork renewals_by_work_;
    ByWork enrolments_by_work_;
    std::set<std::pair<Height, TransactionHash>> expiries_; // by the last height it can stand at
    std::unordered_map<Address, std::map<TransactionHash, Amount>> incoming_; // by recipient
    std::size_t bytes_ = 0;
    std::uint64_t arrivals_ = 0;
};

} // namespace rustchain::ledger
