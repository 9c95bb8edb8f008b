// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Borsh: the reader's bounds checks.
#include "core/primitives/borsh_reader.hpp"

namespace rustchain {

std::string_view describe(DecodeFault fault) {
    switch (fault) {
    case DecodeFault::truncated:
        return "the bytes end too early";
    case DecodeFault::trailing_bytes:
        return "there are bytes after the end";
    case DecodeFault::out_of_limits:
        return "a list or text is outside its limits";
    case DecodeFault::bad_tag:
        return "an unknown kind or flag";
    case DecodeFault::bad_text:
        return "a text is not UTF-8";
    }
    return "unknown decoding fault";
}

ByteView BorshReader::take(std::size_t count) {
    if (fault_ || count > in_.size()) {
        fault(DecodeFault::truncated);
        return {};
    }
    ByteView taken = in_.first(count);
    in_ = in_.subspan(count);
    return taken;
}

std::uint32_t BorshReader::read_length(std::size_t least, std::size_t most) {
    std::uint32_t length = 0;
    read(length);
    if (!fault_ && (length < least || length > most))
        fault(DecodeFault::out_of_limits);
    return fault_ ? 0 : length;
}

void BorshReader::text(std::string& text, std::size_t most) {
    std::string_view taken = as_text(take(read_length(0, most)));
    text.clear();
    if (!is_utf8(taken))
        return fault(DecodeFault::bad_text);
    text = taken;
}

void BorshReader::texts(std::vector<std::string>& texts, std::size_t most, std::size_t most_bytes) {
    std::uint32_t count = read_length(0, most);
    texts.clear();
    for (std::uint32_t i = 0; i < count && !fault_; ++i)
        text(texts.emplace_back(), most_bytes);
}

void BorshReader::blob(Bytes& bytes, std::size_t most) {
    ByteView taken = take(read_length(0, most));
    bytes.assign(taken.begin(), taken.end());
}

} // namespace rustchain
