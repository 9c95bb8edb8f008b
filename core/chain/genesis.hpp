// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Genesis: a network's parameters, first balances and first validators; its hash is the chain id.
#pragma once

#include "core/chain/chain_params.hpp"
#include "core/chain/records.hpp"

namespace rustchain {

struct GenesisAllocation {
    Address address;
    Amount amount;

    bool operator==(const GenesisAllocation&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.address, self.amount);
    }
};

struct GenesisValidator {
    Address owner;
    crypto::PublicKey consensus_key;
    Amount bond;
    std::string name; //!< at most 32 bytes

    bool operator==(const GenesisValidator&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.owner, self.consensus_key, self.bond);
        codec.text(self.name, 32);
    }
};

struct Genesis {
    ChainParams params;
    TimestampMs timestamp = 0;
    std::vector<GenesisAllocation> allocations; //!< ascending by address, each once
    std::vector<GenesisValidator> validators;   //!< ascending by owner, each once
    std::vector<std::string> bootstrap;         //!< "host:port"
    Hash256 antiquity_hash;                     //!< of the antiquity table in force
    std::string legacy_chain_id;                //!< "" only on dev

    bool operator==(const Genesis&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.params, self.timestamp);
        codec.list(self.allocations, 0, 1'000'000);
        codec.list(self.validators, 0, kMaxValidators);
        codec.texts(self.bootstrap, 64, 255);
        codec.value(self.antiquity_hash);
        codec.text(self.legacy_chain_id, 64);
    }
};

//! H(RTC/genesis, Borsh(genesis)).
ChainId chain_id_of(const Genesis& genesis);

//! Checks order, sums, limits and parameters; the error names the field and the rule.
Result<void> check_genesis(const Genesis& genesis);

//! Reads the JSON form (a file of at most 64 MiB). Every error names the field.
Result<Genesis> genesis_from_json(std::string_view text);
//! Writes the JSON form, for people and for --genesis.
std::string genesis_to_json(const Genesis& genesis);

} // namespace rustchain
