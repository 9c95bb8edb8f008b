// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Messages signed by an account's key: proof of who wrote them, which no chain can take for a
// payment.
//
// Digest: H(RTC/signed-message, address[20] ‖ message). Text: "rtcsig1:" and the Base64 of
// scheme u8 ‖ key[32] ‖ signature[64]: with it the address is enough to verify.
#pragma once

#include "core/wallet/keys/wallet_keys.hpp"

namespace rustchain::wallet {

inline constexpr std::size_t kMaxMessageBytes = 64 * 1024;

enum class SignedMessageFault : std::uint8_t {
    malformed,       //!< no signature text, or of a later kind
    other_address,   //!< a signature by another account's key
    wrong_signature, //!< by this account, of another message; or changed
};

//! The fault in a sentence for people.
std::string_view describe(SignedMessageFault fault);

//! The digest that is signed.
Hash256 message_digest(const Address& address, std::string_view message);

//! Signs with the account's key. Fails with invalid_input when the message is longer than 64 KiB.
Result<std::string> sign_message(const WalletKeys& keys, const WalletAccount& account,
                                 std::string_view message);

//! Whether the owner of the address signed exactly these bytes.
Result<void, SignedMessageFault> verify_message(const Address& address, std::string_view signature,
                                                std::string_view message);

} // namespace rustchain::wallet
