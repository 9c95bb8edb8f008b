// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The version record and the encodings that all columns share.
#include "core/storage/schema.hpp"

#include <string>

namespace rustchain::storage {
namespace {

constexpr std::string_view kVersionKey = "schema_version";

Result<bool> has_rows(const KeyValueReader& reader) {
    for (std::size_t i = 0; i < kColumnCount; ++i) {
        auto rows = reader.scan(static_cast<Column>(i), RowRange::all(1));
        if (!rows)
            return fail(rows.error());
        if (!rows->empty())
            return true;
    }
    return false;
}

Result<void> write_version(KeyValueStore& store) {
    WriteBatch batch;
    Bytes value;
    append_varint(value, kSchemaVersion);
    batch.put(Column::meta, as_bytes(kVersionKey), value);
    return store.write(batch, Sync::yes);
}

} // namespace

Result<void> check_schema(KeyValueStore& store) {
    auto record = store.get(Column::meta, as_bytes(kVersionKey));
    if (!record)
        return fail(record.error());
    if (!*record) {
        auto in_use = has_rows(store);
        if (!in_use)
            return fail(in_use.error());
        if (*in_use)
            return fail(ErrorCode::corrupt,
                        "the chain database has rows but no version record: it is damaged or "
                        "another program's; choose another data folder or remove this one");
        return write_version(store);
    }
    ByteView in = **record;
    auto version = take_varint(in);
    if (!version || !in.empty())
        return fail(ErrorCode::corrupt, "the chain database's version record is damaged");
    if (*version > kSchemaVersion)
        return fail(ErrorCode::unsupported,
                    "the chain database has version " + std::to_string(*version) +
                        ", this program knows versions up to " + std::to_string(kSchemaVersion) +
                        ": install the newer program that wrote it, or choose another data folder");
    return {};
}

std::array<std::uint8_t, 8> number_key(std::uint64_t number) {
    std::array<std::uint8_t, 8> key{};
    for (std::size_t i = 0; i < key.size(); ++i)
        key[i] = static_cast<std::uint8_t>(number >> (56 - 8 * i));
    return key;
}

std::optional<std::uint64_t> number_of_key(ByteView key) {
    if (key.size() != 8)
        return std::nullopt;
    std::uint64_t number = 0;
    for (std::uint8_t byte : key)
        number = number << 8 | byte;
    return number;
}

void append_varint(Bytes& out, std::uint64_t number) {
    for (; number >= 0x80; number >>= 7)
        out.push_back(static_cast<std::uint8_t>(number | 0x80));
    out.push_back(static_cast<std::uint8_t>(number));
}

std::optional<std::uint64_t> take_varint(ByteView& in) {
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < in.size() && i < 10; ++i) {
        std::uint64_t digits = in[i] & 0x7FU;
        if (i == 9 && in[i] > 1)
            return std::nullopt;
        number |= digits << (7 * i);
        if (in[i] >= 0x80)
            continue;
        if (i > 0 && in[i] == 0)
            return std::nullopt;
        in = in.subspan(i + 1);
        return number;
    }
    return std::nullopt;
}

} // namespace rustchain::storage
