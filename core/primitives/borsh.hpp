// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Borsh (borsh.io), the one codec: a type names its fields once and is written and read by that.
//
// A type takes part by a static member
//     template <class Codec, class Self> static void code(Codec& codec, Self& self)
// which calls codec.value(…), text(…), texts(…), blob(…), list(…), option(…) or choice(…) for its
// fields in order. The cases of a choice each have `static constexpr std::uint8_t kTag`; a plain
// enum ends with kCount.
#pragma once

#include "core/primitives/borsh_reader.hpp"
#include "core/primitives/borsh_writer.hpp"

namespace rustchain {

//! The canonical bytes of a record.
template <class T>
Bytes encode(const T& record) {
    Bytes out;
    BorshWriter(out).value(record);
    return out;
}

//! The record that exactly these bytes spell.
template <class T>
Result<T, DecodeFault> decode(ByteView bytes) {
    T record{};
    BorshReader reader(bytes);
    reader.value(record);
    if (!reader.fault() && reader.remaining() > 0)
        reader.fault(DecodeFault::trailing_bytes);
    if (auto fault = reader.fault())
        return fail(*fault);
    return record;
}

} // namespace rustchain
