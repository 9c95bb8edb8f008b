// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What closed epochs paid, by epoch and by owner.
#pragma once

#include "core/chain/records.hpp"
#include "core/storage/key_value_store.hpp"

namespace rustchain::storage {

//! Adds the payments of one closed epoch.
void add_rewards(WriteBatch& batch, EpochNumber epoch, const std::vector<Reward>& rewards);

//! What one owner got for one epoch, over all its machines.
struct OwnerReward {
    EpochNumber epoch = 0;
    Amount amount;

    bool operator==(const OwnerReward&) const = default;
};

//! The payments of an epoch, in the order they were added; nothing when it is not closed.
Result<std::optional<std::vector<Reward>>> read_rewards(const KeyValueReader& reader,
                                                        EpochNumber epoch);

//! An owner's rewards for epochs below `before` (absent: from the newest), the newest first.
Result<std::vector<OwnerReward>> read_owner_rewards(const KeyValueReader& reader,
                                                    const Address& owner,
                                                    std::optional<EpochNumber> before,
                                                    std::size_t limit);

} // namespace rustchain::storage
