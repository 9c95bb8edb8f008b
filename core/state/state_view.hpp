// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reading the state as it is after some block.
#pragma once

#include "core/primitives/result.hpp"
#include "core/state/state_key.hpp"

#include <functional>

namespace rustchain::state {

//! One record that a block wrote; an empty record is a deleted one.
struct StateChange {
    StateKey key;
    Bytes record;
    Bytes previous = {}; //!< what stood there; empty when nothing did

    bool operator==(const StateChange&) const = default;
};

//! All that a block wrote, ascending by key, each key once.
using StateChanges = std::vector<StateChange>;

//! The state after one block, and the hashes of that block and its ancestors.
class StateView {
public:
    using Visit = std::function<void(ByteView id, ByteView record)>;

    virtual ~StateView() = default;
    //! The record's bytes, or nothing when there is none.
    virtual Result<std::optional<Bytes>> read(const StateKey& key) const = 0;
    //! Shows every record of a domain, ascending by id.
    virtual Result<void> each(Domain domain, const Visit& visit) const = 0;
    //! The hash of this block or an ancestor; nothing above the view's height.
    virtual Result<std::optional<BlockHash>> block_hash(Height height) const = 0;
    //! An account, empty when there is none. Views with a typed cache answer from it.
    virtual Result<Account> account(const Address& address) const;
};

//! A view, and on top of it what one more block changed.
class StackedView : public StateView {
public:
    //! Keeps references: `below` and `changes` must outlive it.
    StackedView(const StateView& below, const StateChanges& changes, Height height,
                const BlockHash& hash)
        : below_(below), changes_(changes), height_(height), hash_(hash) {}

    Result<std::optional<Bytes>> read(const StateKey& key) const override;
    Result<void> each(Domain domain, const Visit& visit) const override;
    Result<std::optional<BlockHash>> block_hash(Height height) const override;

private:
    const StateView& below_;
    const StateChanges& changes_;
    Height height_;
    BlockHash hash_;
};

//! Reads a record of type T; Error corrupt when its bytes do not decode.
template <class T>
Result<std::optional<T>> read_record(const StateView& view, const StateKey& key) {
    auto bytes = view.read(key);
    if (!bytes)
        return fail(bytes.error());
    if (!*bytes)
        return std::nullopt;
    auto record = decode<T>(**bytes);
    if (!record)
        return fail(ErrorCode::corrupt,
                    "state: a " + std::string(name_of(key.domain())) +
                        " record does not decode: " + std::string(describe(record.error())));
    return *record;
}

} // namespace rustchain::state
