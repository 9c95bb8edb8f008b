// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Names of orders and places, as text and back.
#include "core/bounty/bounty_query.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace rustchain::bounty {
namespace {

//! In the order of the enums.
constexpr std::array<std::string_view, 3> kSorts{"newest", "reward", "ends_soon"};
constexpr std::array<std::string_view, 2> kSources{"chain", "listing"};

template <class Enum, std::size_t N>
std::optional<Enum> named(const std::array<std::string_view, N>& names, std::string_view name) {
    const auto* found = std::ranges::find(names, name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

std::optional<std::uint64_t> number_in(std::string_view text) {
    std::uint64_t number = 0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (status != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

//! Takes the text up to the next stop off its front.
std::string_view take_part(std::string_view& text) {
    const std::size_t stop = text.find('.');
    const std::string_view part = text.substr(0, stop);
    text.remove_prefix(stop == std::string_view::npos ? text.size() : stop + 1);
    return part;
}

} // namespace

std::string_view name_of(BountySort sort) {
    return kSorts[static_cast<std::size_t>(sort)];
}

std::optional<BountySort> bounty_sort_of(std::string_view name) {
    return named<BountySort>(kSorts, name);
}

std::string_view name_of(BountySource source) {
    return kSources[static_cast<std::size_t>(source)];
}

std::optional<BountySource> bounty_source_of(std::string_view name) {
    return named<BountySource>(kSources, name);
}

std::string to_text(const BountyCursor& cursor) {
    return std::string(name_of(cursor.sort)) + "." + std::to_string(cursor.rank) + "." +
           std::string(name_of(cursor.key.source)) + "." + std::to_string(cursor.key.id);
}

std::optional<BountyCursor> parse_bounty_cursor(std::string_view text) {
    const auto sort = bounty_sort_of(take_part(text));
    const auto rank = number_in(take_part(text));
    const auto source = bounty_source_of(take_part(text));
    const auto id = number_in(text);
    if (!sort || !rank || !source || !id)
        return std::nullopt;
    return BountyCursor{.sort = *sort, .rank = *rank, .key = {.source = *source, .id = *id}};
}

} // namespace rustchain::bounty
