// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The writes of a block in the making, over the state before it.
#pragma once

#include "core/state/state_view.hpp"

#include <map>
#include <unordered_map>

namespace rustchain::state {

//! Reads through, writes on top. The first error of the view below sticks and is asked for at the
//! end with error(); after it reads give empty records, and nothing that was computed may be used.
class StateOverlay {
public:
    explicit StateOverlay(const StateView& below) : below_(below) {}

    //! The account for reading and changing; a reference stays good until the overlay goes.
    Account& account(const Address& address);

    template <class T>
    std::optional<T> read(const StateKey& key) {
        auto written = records_.find(key);
        if (written != records_.end())
            return written->second.empty() ? std::nullopt : checked(decode<T>(written->second));
        auto record = read_record<T>(below_, key);
        if (!record) {
            note(record.error());
            return std::nullopt;
        }
        return *record;
    }
    template <class T>
    void write(const StateKey& key, const T& record) {
        records_[key] = encode(record);
    }
    void erase(const StateKey& key) { records_[key] = {}; }

    //! Every record of a domain other than account, with this block's writes, ascending by id.
    void each(Domain domain, const StateView::Visit& visit);
    std::optional<BlockHash> block_hash(Height height);

    const std::optional<Error>& error() const { return error_; }

    //! Addresses of the accounts that differ from the state below, ascending.
    std::vector<Address> changed_accounts() const;
    //! Every record that differs from what was there, ascending. It reads what was there; error()
    //! tells afterwards whether that worked.
    StateChanges changes();
    //! How the sum of balances moved: what was made less what was taken. Zero-sum is the caller's
    //! to check.
    __extension__ using Balance = __int128;
    Balance balance_moved() const;

private:
    struct AccountSlot {
        Account before;
        Account now;
    };
    template <class T>
    std::optional<T> checked(Result<T, DecodeFault> record) {
        if (record)
            return *record;
        note(Error{ErrorCode::internal, "state: a record of this block does not decode"});
        return std::nullopt;
    }
    void note(const Error& error);

    const StateView& below_;
    std::unordered_map<Address, AccountSlot> accounts_;
    std::map<StateKey, Bytes> records_;
    std::optional<Error> error_;
};

} // namespace rustchain::state
