// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// SHA-256 by the low-level calls: several times faster on short inputs than the EVP layer.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "core/crypto/sha256.hpp"

#include <openssl/sha.h>

#include <cstring>

namespace rustchain::crypto {
namespace {

static_assert(sizeof(SHA256_CTX) == 112 && alignof(SHA256_CTX) <= 8);

} // namespace

Sha256::Sha256() {
    SHA256_CTX context;
    SHA256_Init(&context);
    std::memcpy(state_.data(), &context, sizeof context);
}

Sha256& Sha256::update(ByteView bytes) {
    SHA256_Update(reinterpret_cast<SHA256_CTX*>(state_.data()), bytes.data(), bytes.size());
    return *this;
}

Hash256 Sha256::finish() {
    Hash256 digest;
    SHA256_Final(digest.data(), reinterpret_cast<SHA256_CTX*>(state_.data()));
    return digest;
}

Hash256 sha256(std::initializer_list<ByteView> pieces) {
    Sha256 hasher;
    for (ByteView piece : pieces)
        hasher.update(piece);
    return hasher.finish();
}

TaggedHash::TaggedHash(std::string_view tag) {
    Hash256 tag_hash = sha256(as_bytes(tag));
    prefix_.update(tag_hash).update(tag_hash);
}

Hash256 TaggedHash::operator()(std::initializer_list<ByteView> pieces) const {
    Sha256 hasher = prefix_;
    for (ByteView piece : pieces)
        hasher.update(piece);
    return hasher.finish();
}

} // namespace rustchain::crypto
