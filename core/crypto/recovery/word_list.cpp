// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The English words of BIP39, and what is close to them.
#include "core/crypto/recovery/word_list.hpp"

#include "core/crypto/recovery/embedded_text.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace rustchain::crypto {
namespace {

using Words = std::array<std::string_view, kWordCount>;

constexpr std::size_t kLongestListed = 8;
constexpr std::size_t kMostEdits = 2;

const Words& words() {
    static const Words kWords = [] {
        Words result;
        std::string_view rest = english_words_text();
        for (std::string_view& word : result) {
            word = rest.substr(0, rest.find('\n'));
            rest.remove_prefix(word.size() + 1);
        }
        return result;
    }();
    return kWords;
}

std::string to_lower(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

//! Optimal string alignment distance of two short words.
std::size_t count_edits(std::string_view from, std::string_view to) {
    constexpr std::size_t kSide = kLongestListed + kMostEdits + 1;
    std::array<std::array<std::size_t, kSide>, kSide> table{};
    for (std::size_t i = 0; i <= from.size(); ++i)
        table[i][0] = i;
    for (std::size_t j = 0; j <= to.size(); ++j)
        table[0][j] = j;
    for (std::size_t i = 1; i <= from.size(); ++i) {
        for (std::size_t j = 1; j <= to.size(); ++j) {
            std::size_t replaced = table[i - 1][j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
            table[i][j] = std::min({replaced, table[i - 1][j] + 1, table[i][j - 1] + 1});
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                table[i][j] = std::min(table[i][j], table[i - 2][j - 2] + 1);
        }
    }
    return table[from.size()][to.size()];
}

} // namespace

std::string_view word_at(std::size_t index) {
    return words().at(index);
}

std::optional<std::uint16_t> index_of_word(std::string_view word) {
    auto found = std::lower_bound(words().begin(), words().end(), word);
    if (found == words().end() || *found != word)
        return std::nullopt;
    return static_cast<std::uint16_t>(found - words().begin());
}

std::vector<std::string_view> words_with_prefix(std::string_view prefix, std::size_t most) {
    std::vector<std::string_view> found;
    if (prefix.empty() || prefix.size() > kLongestListed)
        return found;
    std::string lower = to_lower(prefix);
    auto word = std::lower_bound(words().begin(), words().end(), lower);
    for (; word != words().end() && word->starts_with(lower) && found.size() < most; ++word)
        found.push_back(*word);
    return found;
}

std::vector<std::string_view> nearest_words(std::string_view misspelt, std::size_t most) {
    if (misspelt.empty() || misspelt.size() > kLongestListed + kMostEdits)
        return {};
    std::string lower = to_lower(misspelt);
    std::array<std::vector<std::string_view>, kMostEdits + 1> by_edits;
    for (std::string_view word : words())
        if (std::size_t edits = count_edits(lower, word); edits <= kMostEdits)
            by_edits[edits].push_back(word);
    std::vector<std::string_view> nearest;
    for (const auto& group : by_edits)
        nearest.insert(nearest.end(), group.begin(), group.end());
    nearest.resize(std::min(nearest.size(), most));
    return nearest;
}

} // namespace rustchain::crypto
