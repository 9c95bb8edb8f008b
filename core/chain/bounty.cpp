// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Names of bounties' states and of repositories.
#include "core/chain/bounty.hpp"

#include <algorithm>
#include <array>

namespace rustchain {
namespace {

//! In the order of the enum.
constexpr std::array<std::string_view, static_cast<std::size_t>(BountyState::kCount)> kBountyStates{
    "funded", "claimed", "submitted", "approved", "paid", "cancelled", "expired"};

bool is_repository_part(std::string_view part) {
    return !part.empty() && part != "." && part != ".." && std::ranges::all_of(part, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
    });
}

} // namespace

std::string_view name_of(BountyState state) {
    return state < BountyState::kCount ? kBountyStates[static_cast<std::size_t>(state)] : "unknown";
}

std::optional<BountyState> bounty_state_of(std::string_view name) {
    const auto* found = std::ranges::find(kBountyStates, name);
    if (found == kBountyStates.end())
        return std::nullopt;
    return static_cast<BountyState>(found - kBountyStates.begin());
}

bool is_repository(std::string_view text) {
    const std::size_t slash = text.find('/');
    return text.size() <= kMaxRepositoryBytes && slash != std::string_view::npos &&
           is_repository_part(text.substr(0, slash)) && is_repository_part(text.substr(slash + 1));
}

} // namespace rustchain
