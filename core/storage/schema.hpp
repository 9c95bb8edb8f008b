// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the rows mean: key encodings, and the version record that guards them.
#pragma once

#include "core/primitives/height.hpp"
#include "core/storage/key_value_store.hpp"

namespace rustchain::storage {

//! Grows with each change that older programs would misread.
inline constexpr std::uint32_t kSchemaVersion = 1;

//! Checks the version record; a store without any row gets one.
//! Fails with unsupported when a newer version wrote the store, corrupt when there are rows but no
//! record.
Result<void> check_schema(KeyValueStore& store);

//! A number as a key: 8 bytes, big-endian, so that key order is number order.
std::array<std::uint8_t, 8> number_key(std::uint64_t number);
//! The number of such a key; nothing when it is not 8 bytes long.
std::optional<std::uint64_t> number_of_key(ByteView key);

//! Short numbers for values: 7 bits a byte, the lowest first, the top bit says that more follow.
void append_varint(Bytes& out, std::uint64_t number);
//! Takes one number off the front; nothing when the bytes end early, overflow or are not the
//! shortest form.
std::optional<std::uint64_t> take_varint(ByteView& in);

} // namespace rustchain::storage
