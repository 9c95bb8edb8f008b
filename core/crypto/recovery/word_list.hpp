// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The 2048 English words of BIP39: look-up, completion, suggestions.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace rustchain::crypto {

inline constexpr std::size_t kWordCount = 2048;

//! The word of an index below 2048; lives for ever.
std::string_view word_at(std::size_t index);

//! The index of exactly this lower-case word.
std::optional<std::uint16_t> index_of_word(std::string_view word);

//! The words that begin with `prefix` (either case), alphabetically, at most `most`. Four letters
//! leave one word, or one and its longer kin ("act", "action"). An empty prefix completes to
//! nothing.
std::vector<std::string_view> words_with_prefix(std::string_view prefix, std::size_t most = 8);

//! The words closest to a misspelt one (either case): fewest insertions, deletions, replacements
//! and swaps of neighbours, at most two of them; nearest first, then alphabetically.
std::vector<std::string_view> nearest_words(std::string_view misspelt, std::size_t most = 4);

} // namespace rustchain::crypto
