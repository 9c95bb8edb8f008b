// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Holding the history that a server tells against what is proven: entries, gaps, sums.
#pragma once

#include "core/chain/genesis.hpp"
#include "core/remote/proofs.hpp"

namespace rustchain::remote {

//! What the history of an account must explain, as of one final block.
struct AccountFacts {
    Height height = 0;
    Account account;
    //! Validators also earn, lose and get back coins without a transaction of their own.
    bool is_validator = false;
};

//! Follows one account's history from the newest page to the oldest. What it cannot see: an
//! incoming payment that is hidden together with a false fee or a false failure of an older one,
//! as far as sums allow. Where two servers are asked, both must tell the same lie.
class HistoryTally {
public:
    //! Begins at the newest entry.
    HistoryTally(const Address& account, const AccountFacts& facts);
    //! Begins in the middle: gaps are seen, sums are not.
    explicit HistoryTally(const Address& account) : account_(account) {}

    //! The next older entry; its transaction where it has one. Fails when a nonce is missing.
    Checked<void> add(const wallet::HistoryEntry& entry, const Transaction* transaction);
    //! The beginning of the chain is reached. Fails when something must be missing.
    Checked<void> finish() const;

private:
    Checked<void> count_nonce(const Transaction& transaction);

    Address account_;
    std::optional<AccountFacts> facts_;
    std::optional<std::uint64_t> unseen_; //!< own nonces below this one are still to come
    Amount in_;
    Amount out_;
    bool adds_up_ = false; //!< whether sums say anything
};

//! An entry without a transaction: what genesis gave, an epoch's reward, or escrow that a
//! settlement gave back.
Checked<void> check_untransacted(const wallet::HistoryEntry& entry, const Address& account,
                                 const Genesis& genesis);
//! What genesis gave to the account.
Amount allocation_of(const Genesis& genesis, const Address& account);

//! Newest first, within what was asked for, nothing twice.
Checked<void> check_shape(const wallet::HistoryPage& page, const wallet::HistoryQuery& query);

} // namespace rustchain::remote
