// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Messages signed by an account's key.
#include "core/wallet/keys/signed_message.hpp"

#include "core/crypto/sha256.hpp"
#include "core/crypto/signature.hpp"
#include "core/primitives/base64.hpp"

namespace rustchain::wallet {
namespace {

constexpr std::string_view kSignaturePrefix = "rtcsig1:";
constexpr std::size_t kSignatureTextBytes = 132;

struct MessageSignature {
    KeyScheme scheme = KeyScheme::schnorr;
    crypto::PublicKey key;
    crypto::Signature signature;

    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.scheme, self.key, self.signature);
    }
};

std::optional<MessageSignature> read_signature(std::string_view text) {
    if (!text.starts_with(kSignaturePrefix))
        return std::nullopt;
    text.remove_prefix(kSignaturePrefix.size());
    if (text.size() != kSignatureTextBytes)
        return std::nullopt;
    auto bytes = from_base64(text);
    if (!bytes)
        return std::nullopt;
    auto read = decode<MessageSignature>(*bytes);
    return read ? std::optional(*read) : std::nullopt;
}

} // namespace

std::string_view describe(SignedMessageFault fault) {
    switch (fault) {
    case SignedMessageFault::malformed:
        return "This is not a signature of a message: one begins with rtcsig1: and has 140 "
               "characters.";
    case SignedMessageFault::other_address:
        return "The signature is another address's.";
    case SignedMessageFault::wrong_signature:
        return "The signature does not fit this message.";
    }
    return "The signature does not fit.";
}

Hash256 message_digest(const Address& address, std::string_view message) {
    static const crypto::TaggedHash kHash("RTC/signed-message");
    return kHash({address, as_bytes(message)});
}

Result<std::string> sign_message(const WalletKeys& keys, const WalletAccount& account,
                                 std::string_view message) {
    if (message.size() > kMaxMessageBytes)
        return fail(ErrorCode::invalid_input, "A message to sign has at most 64 KiB.");
    auto key = keys.public_key(account);
    if (!key)
        return fail(key.error());
    auto signature = keys.sign(message_digest(account.address, message), account);
    if (!signature)
        return fail(signature.error());
    MessageSignature whole{.scheme = keys.scheme(), .key = *key, .signature = *signature};
    return std::string(kSignaturePrefix) + to_base64(encode(whole));
}

Result<void, SignedMessageFault> verify_message(const Address& address, std::string_view signature,
                                                std::string_view message) {
    auto read = read_signature(signature);
    if (!read)
        return fail(SignedMessageFault::malformed);
    if (address_of(read->scheme, read->key) != address)
        return fail(SignedMessageFault::other_address);
    const Hash256 digest = message_digest(address, message);
    const bool is_good = read->scheme == KeyScheme::schnorr
                             ? crypto::verify_schnorr(read->key, digest, read->signature)
                             : crypto::verify_ed25519(read->key, digest, read->signature);
    if (!is_good)
        return fail(SignedMessageFault::wrong_signature);
    return {};
}

} // namespace rustchain::wallet
