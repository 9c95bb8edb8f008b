// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Accounts that pay each other, for measurements and tests on chains of their own.
#pragma once

#include "core/chain/genesis.hpp"
#include "core/crypto/key_pair.hpp"
#include "core/primitives/result.hpp"

#include <filesystem>
#include <optional>
#include <unordered_map>

namespace rustchain::bench {

//! The same accounts in every run: their keys are numbered, and worth nothing elsewhere.
class Payers {
public:
    explicit Payers(std::uint64_t count);

    std::uint64_t count() const { return keys_.size(); }
    const Address& address(std::uint64_t payer) const { return addresses_[payer]; }
    //! Which payer has the key; nothing when none has.
    std::optional<std::uint64_t> payer_of(const crypto::PublicKey& key) const;

    //! What a genesis gives them, each the same.
    std::vector<GenesisAllocation> allocations(Amount each) const;
    //! Gives each of them money; allocations stay ascending.
    void fund(Genesis& genesis) const;
    //! A signed payment of one micro-RTC, to the next of them or to another account.
    Transaction payment(std::uint64_t payer, std::uint64_t nonce, const ChainId& chain_id,
                        const std::optional<Address>& to = std::nullopt) const;

private:
    std::vector<crypto::KeyPair> keys_;
    std::vector<Address> addresses_;
    std::unordered_map<crypto::PublicKey, std::uint64_t> payer_of_;
};

//! Makes a dev chain in a data folder that has none: the node that starts there is its validator,
//! payers and the folder's wallets have money.
Result<Genesis> found_chain(const std::filesystem::path& data_root, const Payers& payers);

} // namespace rustchain::bench
