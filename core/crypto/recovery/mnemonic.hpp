// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Recovery words (BIP39), English list.
#pragma once

#include "core/crypto/secure_buffer.hpp"
#include "core/primitives/result.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace rustchain::crypto {

enum class MnemonicFault : std::uint8_t {
    wrong_count,    //!< not 12, 15, 18, 21 or 24 words
    unknown_word,   //!< a word is not in the list
    wrong_checksum, //!< all are words of the list, but they do not fit together
};

//! What is wrong with a text of recovery words; holds no word of it.
struct MnemonicProblem {
    MnemonicFault fault = MnemonicFault::wrong_count;
    std::size_t count = 0;    //!< words found
    std::size_t position = 0; //!< of the unknown word, from 0; otherwise 0

    bool operator==(const MnemonicProblem&) const = default;
};

enum class MnemonicLength : std::uint8_t { words_12 = 12, words_24 = 24 };

//! A valid sequence of recovery words in wiped memory. Move-only.
class Mnemonic {
public:
    //! Fresh words from the system's randomness: 128 or 256 bits.
    static Mnemonic generate(MnemonicLength length);
    //! From 16, 20, 24, 28 or 32 bytes of entropy; fails with invalid_input on another length.
    static Result<Mnemonic> from_entropy(ByteView entropy);
    //! Reads words in either case, separated and surrounded by any white space.
    //! The first unknown word is reported before a wrong count, so it can be marked while people
    //! type.
    static Result<Mnemonic, MnemonicProblem> parse(std::string_view text);

    //! Lower-case words, one space between.
    std::string_view text() const { return text_.text(); }
    //! The words, as entries of the word list.
    std::vector<std::string_view> words() const;
    std::size_t word_count() const;

    //! The 64-byte seed: PBKDF2-HMAC-SHA512, 2048 rounds, salt "mnemonic" ‖ passphrase in NFKD
    //! (Unicode 14; see unicode.hpp). Fails with invalid_input when the passphrase is not UTF-8.
    Result<SecureBuffer> to_seed(std::string_view passphrase = {}) const;

private:
    explicit Mnemonic(SecureBuffer text) : text_(std::move(text)) {}
    SecureBuffer text_;
};

} // namespace rustchain::crypto
