// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Ranges of keys.
#include "core/storage/key_value_store.hpp"

namespace rustchain::storage {

RowRange RowRange::of_prefix(ByteView prefix, std::size_t limit, Direction direction) {
    RowRange range{.first = Bytes(prefix.begin(), prefix.end()),
                   .end = std::nullopt,
                   .direction = direction,
                   .limit = limit};
    // The end is the prefix with its last byte below 0xFF raised by one; all 0xFF has no end.
    Bytes end = range.first;
    while (!end.empty() && end.back() == 0xFF)
        end.pop_back();
    if (!end.empty()) {
        ++end.back();
        range.end = std::move(end);
    }
    return range;
}

RowRange RowRange::all(std::size_t limit, Direction direction) {
    return of_prefix({}, limit, direction);
}

} // namespace rustchain::storage
