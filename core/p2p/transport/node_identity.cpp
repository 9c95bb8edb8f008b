// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How a signing key vouches for the key of a node's connections.
#include "core/p2p/transport/node_identity.hpp"

#include "core/crypto/sha256.hpp"
#include "core/crypto/signature.hpp"

namespace rustchain::p2p {
namespace {

const crypto::TaggedHash kIdentityHash{"RTC/identity"};

} // namespace

NodeIdentity::NodeIdentity(const ChainId& chain_id, const crypto::KeyPair& identity_key,
                           crypto::ExchangeKeyPair connection_key)
    : chain_id_(chain_id), public_key_(identity_key.public_key()),
      connection_key_(std::move(connection_key)) {
    append(introduction_, public_key_);
    append(introduction_,
           identity_key.sign(kIdentityHash({chain_id_, connection_key_.public_key()})));
}

Bytes NodeIdentity::prologue() const {
    Bytes prologue;
    append(prologue, as_bytes("RTC"));
    append(prologue, chain_id_);
    return prologue;
}

std::optional<crypto::PublicKey>
read_introduction(ByteView introduction, const ChainId& chain_id,
                  const crypto::ExchangePublicKey& connection_key) {
    if (introduction.size() != kIntroductionSize)
        return std::nullopt;
    const auto key = crypto::PublicKey::from(introduction.first(crypto::PublicKey::kSize));
    const auto signature = crypto::Signature::from(introduction.subspan(crypto::PublicKey::kSize));
    if (!crypto::verify_schnorr(*key, kIdentityHash({chain_id, connection_key}), *signature))
        return std::nullopt;
    return key;
}

} // namespace rustchain::p2p
