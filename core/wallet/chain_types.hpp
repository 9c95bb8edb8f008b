// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a chain tells a wallet: plain data, the same from a full, a light and a remote node.
#pragma once

#include "core/chain/chain_params.hpp"
#include "core/chain/receipt.hpp"

#include <optional>
#include <string>
#include <vector>

namespace rustchain::wallet {

//! Who checked what the chain client tells.
enum class Assurance : std::uint8_t {
    executed, //!< this device executed every block
    proven,   //!< this device checked a proof to a final header
    unproven, //!< a server said so
};

//! What is wrong with what a server said; see core/remote.
enum class ServerFault : std::uint8_t {
    unreachable,           //!< no answer, or none in time
    unreadable_answer,     //!< not what the interface promises: garbage, cut or too long
    wrong_network,         //!< of another chain
    bad_proof,             //!< a proof does not show what it should
    bad_certificate,       //!< a header that its validators did not make final
    untrusted_validators,  //!< validators that nothing leads to from what is trusted
    old_head,              //!< behind what was proven before, and it does not catch up
    stale_head,            //!< its newest block is too old by this machine's clock
    conflicting_block,     //!< another final block at a height: validators signed twice
    wrong_balance,         //!< a balance or nonce that its own proof contradicts
    forged_history,        //!< an entry that is not on the chain
    withheld_transactions, //!< payments that the proven nonce counts are missing
    unexplained_balance,   //!< the whole history does not add up to the proven balance
    denied_transaction,    //!< it denies a payment that was proven final
    kCount
};

struct ServerWarning {
    std::string server; //!< "https://node.example:8099"
    ServerFault fault = ServerFault::unreachable;
    std::string detail; //!< a sentence for people

    bool operator==(const ServerWarning&) const = default;
};

struct ChainStatus {
    ChainParams params;
    ChainId chain_id;
    Height height = 0; //!< of the newest block, final or not
    Height final_height = 0;
    TimestampMs head_time_ms = 0;
    TimestampMs final_time_ms = 0;
    EpochNumber epoch = 0;
    std::uint64_t base_price = 0; //!< the next block's, thousandths of a micro-RTC a gas
    std::uint32_t peers = 0;
    bool is_syncing = false;
    Assurance assurance = Assurance::executed;
    std::vector<ServerWarning> warnings; //!< about remote servers, the first found first

    bool operator==(const ChainStatus&) const = default;
};

//! One account as the chain sees it; an address without a record has zeros.
struct AccountState {
    Amount final_balance; //!< at the final height
    Amount head_balance;  //!< at the newest block
    Amount arriving;      //!< sum of payments to it that are not final, waiting or in a block
    Height final_height = 0;
    Height height = 0;             //!< of the newest block, that head_balance and nonce are of
    std::uint64_t final_nonce = 0; //!< the next one at the final height
    std::uint64_t nonce = 0;       //!< the next one at the newest block
    std::uint64_t next_nonce = 0;  //!< the next one behind what waits in the mempool without a gap

    bool operator==(const AccountState&) const = default;
};

enum class SubmitFault : std::uint8_t {
    malformed,           //!< bytes, signature, network or a rule that no waiting changes
    already_known,       //!< it waits or is in a block: no failure for who asks again
    fee_too_low,         //!< below the base price, or below what a full mempool asks
    replacement_too_low, //!< another one has this nonce and pays as much
    nonce_used,          //!< a block holds another one with this nonce
    nonce_too_far,       //!< too many before it are missing
    balance_too_low,     //!< for the fee's limit or the amount
    expired,             //!< valid_until has passed
    not_includable,      //!< it would fail where it stands: an enrolment without its commit
    too_many,            //!< bounds of the mempool, for this sender or in all
    unavailable,         //!< no answer: ask again later
};

//! Why the chain did not take a transaction. The message is for logs only.
struct SubmitProblem {
    SubmitFault fault = SubmitFault::unavailable;
    std::string message;

    bool operator==(const SubmitProblem&) const = default;
};

enum class TransactionStage : std::uint8_t {
    unknown,  //!< neither in the mempool nor in a block that this node has
    pending,  //!< in the mempool
    in_block, //!< in a block that is not final
    final,
};

struct TransactionStatus {
    TransactionStage stage = TransactionStage::unknown;
    Height height = 0; //!< of its block, from in_block on; so below
    TimestampMs block_time_ms = 0;
    std::optional<Receipt> receipt; //!< from in_block on; a status but success means failed
    Assurance receipt_assurance = Assurance::executed;

    bool operator==(const TransactionStatus&) const = default;
};

//! A place in an account's history; entries behind it are older.
struct HistoryCursor {
    Height height = 0;
    std::uint32_t index = 0; //!< of the entry in its block, settlement first

    auto operator<=>(const HistoryCursor&) const = default;
};

enum class HistoryKind : std::uint8_t {
    payment,       //!< a transfer from or to the account
    mining_reward, //!< the settlement of an epoch
    announcement,  //!< EnrolCommit of this owner
    enrolment,     //!< EnrolHardware or RenewHardware of this owner
    allocation,    //!< in genesis
    bond,          //!< coins put into a validator's bond
    unbond,        //!< coins on their way out of it
    release,       //!< a machine given free
    report,        //!< of a validator's fault
    bounty_post,   //!< coins put into a bounty's escrow
    bounty_step,   //!< another move of a bounty that this account takes part in
    bounty_payout, //!< a bounty's escrow came to this account as the claimant
    bounty_refund, //!< escrow came back to this account as the sponsor
};

//! One thing that happened to an account.
struct HistoryEntry {
    HistoryKind kind = HistoryKind::payment;
    HistoryCursor position;
    TimestampMs time_ms = 0; //!< of its block
    bool is_final = false;
    std::optional<TransactionHash> transaction;
    Address from;                        //!< the sender; zero without a transaction
    std::vector<TransferOutput> outputs; //!< of a payment, all of them
    std::string memo;
    Amount received; //!< by this account
    Amount sent;     //!< by this account, without the fee
    Amount fee;      //!< paid by this account
    Amount unbonded; //!< on its way back to this account, by an unbond
    ReceiptStatus status = ReceiptStatus::success;
    EpochNumber epoch = 0; //!< of a mining reward
    Assurance assurance = Assurance::executed;
    bool is_placed = true; //!< proven to be in its block; `assurance` is about success and fee

    bool operator==(const HistoryEntry&) const = default;
};

struct HistoryQuery {
    Address address;
    std::optional<HistoryCursor> before; //!< nothing: from the newest on
    std::size_t limit = 50;              //!< 1 … kMaxHistoryPage
};

inline constexpr std::size_t kMaxHistoryPage = 200;

//! Newest first.
struct HistoryPage {
    std::vector<HistoryEntry> entries;
    std::optional<HistoryCursor> next; //!< nothing: the beginning is reached

    bool operator==(const HistoryPage&) const = default;
};

//! Gas of waiting transactions that offer this tip.
struct TipLevel {
    std::uint64_t tip = 0; //!< thousandths of a micro-RTC a gas
    std::uint64_t gas = 0;

    bool operator==(const TipLevel&) const = default;
};

//! What decides a fee.
struct FeeMarket {
    std::uint64_t base_price = kGenesisBasePrice; //!< the next block's
    std::uint64_t block_time_ms = 3000;
    std::vector<TipLevel> waiting; //!< descending by tip, each tip once, at most kMaxTipLevels

    bool operator==(const FeeMarket&) const = default;
};

inline constexpr std::size_t kMaxTipLevels = 256;

} // namespace rustchain::wallet
