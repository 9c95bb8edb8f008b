// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Bonds, sets and punishments as plainly as they can be kept: a diary of what happened.
#pragma once

#include "core/chain/chain_params.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace rustchain::consensus::staking {

using Name = std::string;

struct ModelPart {
    std::uint64_t amount = 0;
    std::optional<EpochNumber> due; //!< none: the whole, whose clock stands
};

struct ModelValidator {
    Name key;
    Name machine;
    std::uint64_t bond = 0;
    std::vector<ModelPart> parts;
    std::optional<Height> left_at;
    EpochNumber jailed_until = 0;
    bool is_banned = false;
    std::set<int> punished;
    std::set<EpochNumber> attested;
    std::uint64_t led = 0, missed = 0;
};

struct ModelMachine {
    Name owner;
    bool is_released = false;
};

//! Who holds what, and what happened to whom.
struct PlainWorld {
    std::uint64_t minimum = 0;
    EpochNumber unbonding_epochs = 0;
    EpochNumber epoch = 0;
    Height height = 0;
    std::map<Name, std::uint64_t> balances;
    std::uint64_t pool = 0;
    std::map<Name, ModelValidator> validators;
    std::map<Name, ModelMachine> machines;
    std::map<EpochNumber, std::map<Name, Name>> sets; //!< owner to key
    std::set<Name> banned;
    std::set<std::tuple<Name, EpochNumber, Name>> attestations; //!< machine, epoch, owner
    std::map<Name, std::string> order;                          //!< owner to its address, for ties

    //! Parts of one due are one part: a slash rounds them together.
    static std::vector<ModelPart>& merged(ModelValidator& validator) {
        std::map<EpochNumber, std::uint64_t> sums;
        for (const ModelPart& part : validator.parts)
            sums[part.due.value_or(kNever)] += part.amount;
        validator.parts.clear();
        for (const auto& [due, amount] : sums)
            validator.parts.push_back(
                {amount, due == kNever ? std::nullopt : std::optional<EpochNumber>(due)});
        return validator.parts;
    }

    static bool has_value(const std::map<Name, Name>& set, const Name& key) {
        return std::ranges::any_of(set, [&](const auto& each) { return each.second == key; });
    }
    bool is_member(const Name& owner, EpochNumber about) const {
        auto set = sets.find(about);
        return set != sets.end() && set->second.contains(owner);
    }
    bool is_used(const Name& owner) const {
        return !validators.at(owner).left_at || is_member(owner, epoch) ||
               is_member(owner, epoch + 1);
    }
    static EpochNumber silent_since(const ModelValidator& validator) {
        return validator.attested.empty() ? 0 : *validator.attested.rbegin() + 1;
    }
    static std::uint64_t take(std::uint64_t& amount, int kind) {
        const std::uint64_t taken = amount * (kind == 0 ? 1 : 5) / 100;
        amount -= taken;
        return taken;
    }
};

} // namespace rustchain::consensus::staking
