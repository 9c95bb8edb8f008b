// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What everybody else sees of the wallet: one immutable picture, made anew at each change.
#pragma once

#include "core/wallet/chain_types.hpp"
#include "core/wallet/keystore.hpp"
#include "core/wallet/payment.hpp"

#include <memory>

namespace rustchain::wallet {

//! A wallet of the folder, as far as it is readable without its password.
struct WalletSummary {
    WalletId id;
    std::string name;
    std::string network;
    TimestampMs created_ms = 0;
    std::vector<WalletAccount> accounts; //!< the first receives
    std::string receive_address;         //!< its text
    bool is_backup_checked = false;
    bool is_from_spare = false; //!< the file is damaged; this is its version before the last change
    WalletKind kind = WalletKind::words;
    bool can_spend = true; //!< false: it only watches, and no password opens it
    std::string xpub{};    //!< that a watch-only wallet was made from

    bool operator==(const WalletSummary&) const = default;
};

//! A file that looks like a wallet and cannot be read.
struct UnreadableWallet {
    std::string path;
    Error error;

    bool operator==(const UnreadableWallet&) const = default;
};

enum class LockState : std::uint8_t { no_wallet, locked, unlocking, unlocked };
enum class LockReason : std::uint8_t {
    at_start,
    asked,
    idle,
    switched,
    left, //!< the machine sleeps or its session is locked
};

//! Money as far as it is known; an amount that is not known is absent, never 0.
struct BalanceView {
    std::optional<Amount> final_balance; //!< what nobody can undo
    std::optional<Amount>
        available;     //!< what can be sent now: final or in a block, less what is reserved
    Amount reserved{}; //!< amounts and fees at most of own payments that wait
    Amount arriving{}; //!< not yet final
    Height as_of = 0;  //!< the final height of final_balance
    TimestampMs updated_ms = 0; //!< when the chain last answered; 0: never

    bool operator==(const BalanceView&) const = default;
};

//! A payment that was signed elsewhere and is sent.
struct BroadcastPayment {
    TransactionHash hash;
    std::optional<WalletId> wallet; //!< that follows it; nothing: none of this folder

    bool operator==(const BroadcastPayment&) const = default;
};

//! A line of the activity list: the chain's entry, with what only this wallet knows.
struct ActivityEntry {
    HistoryEntry entry;
    std::string label{};
    std::string name{}; //!< of who is on the other side, when the book has it

    bool operator==(const ActivityEntry&) const = default;
};

struct ActivityPage {
    std::vector<ActivityEntry> entries; //!< newest first
    std::optional<HistoryCursor> next;
    std::size_t searched = 0; //!< lines that were looked at for this page
};

//! While the wallet is locked, balance, payments and activity are empty.
struct WalletSnapshot {
    std::uint64_t revision = 0;
    std::vector<WalletSummary> wallets; //!< oldest first
    std::vector<UnreadableWallet> unreadable;
    std::optional<WalletId> selected;
    LockState lock = LockState::no_wallet;
    LockReason lock_reason = LockReason::at_start;
    unsigned wrong_passwords = 0;
    TimestampMs retry_password_ms =
        0; //!< wall-clock time from which the next try is taken; 0: at once
    std::uint32_t auto_lock_minutes = 0; //!< 0: never
    std::optional<ChainStatus> chain;    //!< nothing before the first answer
    bool is_chain_reachable = false;     //!< whether it answered the last question
    BalanceView balance;
    std::vector<PaymentStatus>
        payments; //!< own, newest first: all on their way, and those that ended lately
    std::vector<ActivityEntry> recent; //!< the newest of the history
    std::string notice;                //!< a trouble that people should know of, or empty

    //! The selected wallet's line.
    const WalletSummary* wallet() const {
        for (const WalletSummary& each : wallets)
            if (selected == each.id)
                return &each;
        return nullptr;
    }
};

using WalletSnapshotPtr = std::shared_ptr<const WalletSnapshot>;

} // namespace rustchain::wallet
