// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the fuzzers share: the way to say "this must hold" and a reader that deals out the input.
#pragma once

#include "core/primitives/borsh.hpp"

#include <cstdio>
#include <cstdlib>

namespace rustchain::fuzz {

//! Ends the program, which libFuzzer reports with the input, unless `holds`.
inline void require(bool holds, const char* what) {
    if (!holds) {
        std::fprintf(stderr, "broken: %s\n", what);
        std::abort();
    }
}

//! Deals out the bytes of an input; zeros and shorter views when it has run dry.
class FuzzInput {
public:
    explicit FuzzInput(ByteView bytes) : bytes_(bytes) {}

    bool empty() const { return bytes_.empty(); }
    std::uint8_t byte() {
        const auto view = take(1);
        return view.empty() ? std::uint8_t{0} : view[0];
    }
    ByteView take(std::size_t count) {
        const auto view = bytes_.first(std::min(count, bytes_.size()));
        bytes_ = bytes_.subspan(view.size());
        return view;
    }
    ByteView rest() { return take(bytes_.size()); }

private:
    ByteView bytes_;
};

//! Decodes a record and holds the codec to its promise: one record, one spelling.
template <class T>
Result<T, DecodeFault> decode_canonically(ByteView bytes) {
    auto record = decode<T>(bytes);
    if (record) {
        const Bytes again = encode(*record);
        require(std::equal(again.begin(), again.end(), bytes.begin(), bytes.end()),
                "a decoded record is written as it was read");
    }
    return record;
}

} // namespace rustchain::fuzz
