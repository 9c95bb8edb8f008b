// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The published trie vectors, read for tests.
#pragma once

#include "core/crypto/sha256.hpp"
#include "core/primitives/hex.hpp"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <stdexcept>

namespace rustchain::merkle {

inline QJsonArray read_trie_cases() {
    QFile file(RUSTCHAIN_VECTORS "/trie/mpt_sha256.json");
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the trie vectors are missing");
    return QJsonDocument::fromJson(file.readAll()).object()["cases"].toArray();
}

inline Bytes hex_bytes(const QJsonValue& text) {
    return from_hex(text.toString().toStdString()).value();
}

//! The path that a case keeps a key under.
inline Bytes trie_key(const QJsonObject& trie_case, const QJsonValue& key) {
    Bytes bytes = hex_bytes(key);
    if (trie_case["key_hashing"].toString() != "sha256")
        return bytes;
    Hash256 hash = crypto::sha256(bytes);
    return {hash.begin(), hash.end()};
}

} // namespace rustchain::merkle
