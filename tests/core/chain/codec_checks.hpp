// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What every encoding must keep to: one spelling a record, nothing more and nothing less.
#pragma once

#include "core/primitives/borsh.hpp"

#include <QString>

namespace rustchain::tests {

//! The first rule that the encoding of this record breaks, in words; empty when it keeps all.
//! Tries the round trip, every truncation, a byte too many, and every single flipped bit.
template <class T>
QString complaint_about(const Bytes& bytes) {
    auto record = decode<T>(bytes);
    if (!record)
        return QString("does not decode: ") + std::string(describe(record.error())).c_str();
    if (encode(*record) != bytes)
        return "encodes to other bytes";
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        auto cut = decode<T>(ByteView(bytes).first(size));
        if (cut || cut.error() != DecodeFault::truncated)
            return QString("its first %1 bytes are not called truncated").arg(size);
    }
    Bytes longer = bytes;
    longer.push_back(0);
    if (auto extra = decode<T>(longer); extra || extra.error() != DecodeFault::trailing_bytes)
        return "a byte too many is not called trailing";
    Bytes flipped = bytes;
    for (std::size_t bit = 0; bit < 8 * bytes.size(); ++bit) {
        auto mask = static_cast<std::uint8_t>(1U << (bit % 8));
        flipped[bit / 8] = static_cast<std::uint8_t>(flipped[bit / 8] ^ mask);
        auto other = decode<T>(flipped);
        if (other && *other == *record)
            return QString("bit %1 does not matter").arg(bit);
        if (other && encode(*other) != flipped)
            return QString("with bit %1 flipped it encodes to other bytes").arg(bit);
        flipped[bit / 8] = bytes[bit / 8];
    }
    return {};
}

//! The same for a record that has been made in memory.
template <class T>
QString complaint_about_record(const T& record) {
    Bytes bytes = encode(record);
    auto read = decode<T>(bytes);
    if (read && !(*read == record))
        return "decodes to another record";
    return complaint_about<T>(bytes);
}

} // namespace rustchain::tests
