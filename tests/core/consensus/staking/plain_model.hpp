// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The rules of bonds, sets and evidence a second time, as plainly as they can be said: every
// question is answered from a diary of what happened, nothing is kept up to date.
#pragma once

#include "tests/core/consensus/staking/plain_world.hpp"

namespace rustchain::consensus::staking {

class PlainModel : public PlainWorld {
public:
    std::string bond(const Name& owner, std::uint64_t amount, const Name& key,
                     const Name& machine) {
        auto found = validators.find(owner);
        const bool is_new = found == validators.end();
        if (!is_new && found->second.key != key)
            return "wrong_key";
        if (banned.contains(key))
            return "key_jailed";
        for (const auto& [other, validator] : validators)
            if (other != owner && validator.key == key)
                return "key_in_use";
        if (is_new || found->second.machine != machine) {
            auto bound = machines.find(machine);
            if (bound == machines.end() || bound->second.owner != owner ||
                bound->second.is_released)
                return "hardware_unbound";
            for (const auto& [other, validator] : validators)
                if (other != owner && validator.machine == machine && is_used(other))
                    return "hardware_in_use";
        }
        if (amount > balances[owner])
            return "balance_too_low";
        const std::uint64_t bonded = (is_new ? 0 : found->second.bond) + amount;
        if (bonded < minimum)
            return "below_minimum";
        ModelValidator& validator = validators[owner];
        for (ModelPart& part : validator.parts)
            if (!part.due)
                part.due = epoch + 3 + unbonding_epochs;
        for (auto& [other, each] : validators)
            if (other != owner && each.machine == machine)
                each.machine.clear();
        balances[owner] -= amount;
        validator.bond = bonded;
        validator.key = key;
        validator.machine = machine;
        validator.left_at.reset();
        return "success";
    }

    std::string unbond(const Name& owner, std::uint64_t amount) {
        auto found = validators.find(owner);
        if (found == validators.end())
            return "no_validator";
        ModelValidator& validator = found->second;
        if (validator.left_at || (amount == 0 && validator.bond > 0))
            return "nothing_bonded";
        if (amount > validator.bond)
            return "above_bond";
        const std::uint64_t rest = validator.bond - amount;
        if (rest > 0 && rest < minimum)
            return "below_minimum";
        validator.bond = rest;
        if (rest == 0) {
            validator.left_at = height;
            validator.parts.push_back({amount, std::nullopt});
        } else {
            validator.parts.push_back({amount, epoch + 3 + unbonding_epochs});
        }
        return "success";
    }

    std::string release(const Name& owner, const Name& machine) {
        auto bound = machines.find(machine);
        if (bound == machines.end() || bound->second.owner != owner || bound->second.is_released)
            return "hardware_unbound";
        for (const auto& [other, validator] : validators)
            if (validator.machine == machine && is_used(other))
                return "hardware_in_use";
        for (auto& [other, validator] : validators)
            if (validator.machine == machine)
                validator.machine.clear();
        bound->second.is_released = true;
        return "success";
    }

    //! `kind`: 0 proposals, 1 notarisations, 2 finalise with nullify.
    std::string report(const Name& reporter, const Name& key, EpochNumber about, int kind) {
        for (auto& [owner, validator] : validators) {
            if (validator.key != key)
                continue;
            auto set = sets.find(about);
            if (set == sets.end() || !has_value(set->second, key))
                return "not_a_member";
            if (!validator.punished.insert(kind).second)
                return "punished_before";
            std::uint64_t taken = take(validator.bond, kind);
            for (ModelPart& part : merged(validator))
                taken += take(part.amount, kind);
            validator.jailed_until = kNever;
            validator.is_banned = true;
            banned.insert(key);
            balances[reporter] += taken / 10;
            pool += taken - taken / 10;
            return "success";
        }
        return "no_validator";
    }

    void close_epoch() {
        const EpochNumber closed = epoch++;
        pay();
        if (closed % 144 == 143)
            judge();
        for (auto& [owner, validator] : validators)
            if (attestations.contains({validator.machine, closed, owner}))
                validator.attested.insert(closed);
        sets[epoch + 1] = next_set(closed);
        for (auto& [owner, validator] : validators) {
            if (!validator.left_at || is_member(owner, epoch) || is_member(owner, epoch + 1))
                continue;
            for (ModelPart& part : validator.parts)
                if (!part.due)
                    part.due = epoch + unbonding_epochs;
        }
    }

private:
    void pay() {
        for (auto& [owner, validator] : validators)
            std::erase_if(validator.parts, [&, &name = owner](const ModelPart& part) {
                if (!part.due || *part.due > epoch)
                    return false;
                balances[name] += part.amount;
                return true;
            });
        std::erase_if(validators, [](const auto& each) {
            return each.second.left_at && each.second.parts.empty();
        });
    }
    void judge() {
        for (auto& [owner, validator] : validators) {
            if (validator.led + validator.missed >= 10 && validator.missed > validator.led)
                validator.jailed_until = std::max(validator.jailed_until, epoch + 6);
            validator.led = validator.missed = 0;
        }
    }
    //! Who goes first: a reason and a time, or nothing.
    std::optional<std::pair<int, std::uint64_t>> reason(const ModelValidator& validator) const {
        if (validator.is_banned)
            return std::pair(0, std::uint64_t{0});
        if (validator.left_at || validator.bond < minimum)
            return std::pair(1, validator.left_at.value_or(0));
        if (epoch < validator.jailed_until)
            return std::pair(2, std::uint64_t{0});
        if (epoch - silent_since(validator) >= 144)
            return std::pair(3, silent_since(validator));
        return std::nullopt;
    }
    std::map<Name, Name> next_set(EpochNumber closed) {
        std::map<Name, Name> set = sets[epoch];
        const std::size_t n = set.size();
        using Turn = std::tuple<int, std::uint64_t, std::string, Name>;
        std::vector<Turn> leaving;
        for (const auto& [owner, key] : set)
            if (auto why = reason(validators.at(owner)))
                leaving.emplace_back(why->first, why->second, order.at(owner), owner);
        std::ranges::sort(leaving);
        std::size_t left = 0;
        for (const Turn& turn : leaving) {
            const bool counts = std::get<0>(turn) > 0;
            if (set.size() == 1 || (counts && left == std::max<std::size_t>(1, n / 20)))
                break;
            left += counts ? 1 : 0;
            set.erase(std::get<3>(turn));
        }
        std::vector<std::tuple<std::uint64_t, std::string, Name>> entering;
        for (const auto& [owner, validator] : validators) {
            auto bound = machines.find(validator.machine);
            const bool is_enrolled = bound != machines.end() && bound->second.owner == owner &&
                                     !bound->second.is_released;
            if (!is_member(owner, epoch) && is_enrolled && !reason(validator) &&
                validator.attested.contains(closed))
                entering.emplace_back(~validator.bond, order.at(owner), owner);
        }
        std::ranges::sort(entering);
        for (std::size_t i = 0; i < entering.size() && i < std::max<std::size_t>(4, n / 20); ++i) {
            const Name& owner = std::get<2>(entering[i]);
            set[owner] = validators.at(owner).key;
        }
        return set;
    }
};

} // namespace rustchain::consensus::staking
