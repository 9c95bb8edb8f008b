// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Recovery words: 11 bits a word, the last bits a checksum.
#include "core/crypto/recovery/mnemonic.hpp"

#include "core/crypto/hash_functions.hpp"
#include "core/crypto/random.hpp"
#include "core/crypto/recovery/unicode.hpp"
#include "core/crypto/recovery/word_list.hpp"
#include "core/crypto/sha256.hpp"

#include <algorithm>
#include <array>
#include <cstring>

namespace rustchain::crypto {
namespace {

constexpr std::size_t kBitsPerWord = 11;
constexpr std::size_t kMostWords = 24;
constexpr std::size_t kLongestWord = 8;
constexpr std::uint32_t kSeedRounds = 2048;

bool is_word_count(std::size_t count) {
    return count >= 12 && count <= kMostWords && count % 3 == 0;
}

bool is_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool bit_at(ByteView bytes, std::size_t position) {
    return ((bytes[position / 8] >> (7 - position % 8)) & 1) != 0;
}

//! Entropy with the first byte of its hash behind it: all checksum bits there can be.
SecureBuffer with_checksum(ByteView entropy) {
    SecureBuffer bits(entropy.size() + 1);
    std::copy(entropy.begin(), entropy.end(), bits.data());
    bits.data()[entropy.size()] = sha256(entropy)[0];
    return bits;
}

//! The next word of `rest`, which loses it; empty at the end.
std::string_view take_word(std::string_view& rest) {
    auto begin = std::find_if_not(rest.begin(), rest.end(), is_space);
    auto end = std::find_if(begin, rest.end(), is_space);
    std::string_view word(begin, end);
    rest = std::string_view(end, rest.end());
    return word;
}

std::optional<std::uint16_t> look_up(std::string_view word) {
    if (word.size() > kLongestWord)
        return std::nullopt;
    std::array<char, kLongestWord> lower;
    std::transform(word.begin(), word.end(), lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    auto index = index_of_word({lower.data(), word.size()});
    wipe(lower.data(), lower.size());
    return index;
}

} // namespace

Mnemonic Mnemonic::generate(MnemonicLength length) {
    SecureBuffer entropy(length == MnemonicLength::words_12 ? 16 : 32);
    fill_random({entropy.data(), entropy.size()});
    return std::move(*from_entropy(entropy.view()));
}

Result<Mnemonic> Mnemonic::from_entropy(ByteView entropy) {
    std::size_t count = entropy.size() * 3 / 4;
    if (entropy.size() % 4 != 0 || !is_word_count(count))
        return fail(ErrorCode::invalid_input, "recovery words take 16, 20, 24, 28 or 32 bytes");
    SecureBuffer bits = with_checksum(entropy);
    SecureBuffer text(count * (kLongestWord + 1));
    std::size_t length = 0;
    for (std::size_t i = 0; i < count; ++i) {
        std::size_t index = 0;
        for (std::size_t bit = 0; bit < kBitsPerWord; ++bit)
            index = index * 2 + (bit_at(bits.view(), i * kBitsPerWord + bit) ? 1 : 0);
        std::string_view word = word_at(index);
        if (i > 0)
            text.data()[length++] = ' ';
        std::memcpy(text.data() + length, word.data(), word.size());
        length += word.size();
    }
    return Mnemonic(SecureBuffer(text.view().first(length)));
}

Result<Mnemonic, MnemonicProblem> Mnemonic::parse(std::string_view text) {
    // 33 bytes hold the 264 bits of 24 words; words beyond them are only counted and looked up.
    SecureBuffer bits(kMostWords * kBitsPerWord / 8);
    MnemonicProblem problem;
    bool all_known = true;
    for (auto word = take_word(text); !word.empty(); word = take_word(text)) {
        auto index = look_up(word);
        if (!index && all_known) {
            all_known = false;
            problem.fault = MnemonicFault::unknown_word;
            problem.position = problem.count;
        }
        for (std::size_t bit = 0; index && problem.count < kMostWords && bit < kBitsPerWord;
             ++bit) {
            std::size_t position = problem.count * kBitsPerWord + bit;
            int value = (*index >> (kBitsPerWord - 1 - bit)) & 1;
            bits.data()[position / 8] |= static_cast<std::uint8_t>(value << (7 - position % 8));
        }
        ++problem.count;
    }
    if (!all_known)
        return fail(problem);
    if (!is_word_count(problem.count))
        return fail(problem);
    std::size_t entropy_size = problem.count / 3 * 4;
    ByteView entropy = bits.view().first(entropy_size);
    std::uint8_t expected = sha256(entropy)[0];
    // One checksum bit for each three words.
    auto unused = static_cast<int>(8 - problem.count / 3);
    if (((expected ^ bits.view()[entropy_size]) >> unused) != 0) {
        problem.fault = MnemonicFault::wrong_checksum;
        return fail(problem);
    }
    return std::move(*from_entropy(entropy));
}

std::vector<std::string_view> Mnemonic::words() const {
    std::vector<std::string_view> result;
    std::string_view rest = text();
    for (auto word = take_word(rest); !word.empty(); word = take_word(rest))
        result.push_back(word_at(index_of_word(word).value_or(0)));
    return result;
}

std::size_t Mnemonic::word_count() const {
    return static_cast<std::size_t>(std::ranges::count(text(), ' ')) + 1;
}

Result<SecureBuffer> Mnemonic::to_seed(std::string_view passphrase) const {
    auto normal = to_nfkd(passphrase);
    if (!normal)
        return fail(normal.error());
    constexpr std::string_view kPrefix = "mnemonic";
    SecureBuffer salt(kPrefix.size() + normal->size());
    std::copy(kPrefix.begin(), kPrefix.end(), salt.data());
    std::copy(normal->view().begin(), normal->view().end(), salt.data() + kPrefix.size());
    return pbkdf2_hmac_sha512(text_.view(), salt.view(), kSeedRounds);
}

} // namespace rustchain::crypto
