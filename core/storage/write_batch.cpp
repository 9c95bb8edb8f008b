// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Gathering and ordering of writes.
#include "core/storage/write_batch.hpp"

#include <algorithm>
#include <cstring>

namespace rustchain::storage {
namespace {

std::strong_ordering compare(ByteView a, ByteView b) {
    std::size_t common = std::min(a.size(), b.size());
    int order = common == 0 ? 0 : std::memcmp(a.data(), b.data(), common);
    return order != 0 ? order <=> 0 : a.size() <=> b.size();
}

} // namespace

void WriteBatch::put(Column column, ByteView key, ByteView value) {
    add(column, key, value, false);
}

void WriteBatch::erase(Column column, ByteView key) {
    add(column, key, {}, true);
}

void WriteBatch::add(Column column, ByteView key, ByteView value, bool is_erase) {
    entries_[static_cast<std::size_t>(column)].push_back(
        {.offset = data_.size(),
         .key_size = static_cast<std::uint32_t>(key.size()),
         .value_size = static_cast<std::uint32_t>(value.size()),
         .is_erase = is_erase});
    append(data_, key);
    append(data_, value);
}

std::size_t WriteBatch::row_count() const {
    std::size_t count = 0;
    for (const auto& column : entries_)
        count += column.size();
    return count;
}

void WriteBatch::clear() {
    data_.clear();
    for (auto& column : entries_)
        column.clear();
}

void WriteBatch::sort() {
    for (auto& column : entries_) {
        auto is_before = [this](const Entry& a, const Entry& b) {
            return compare(key_of(a), key_of(b)) < 0;
        };
        auto is_not_before = [this](const Entry& a, const Entry& b) {
            return compare(key_of(a), key_of(b)) >= 0;
        };
        if (std::adjacent_find(column.begin(), column.end(), is_not_before) == column.end())
            continue;
        std::stable_sort(column.begin(), column.end(), is_before);
        // Of equal keys the last one stays.
        auto is_same = [this](const Entry& a, const Entry& b) {
            return compare(key_of(a), key_of(b)) == 0;
        };
        column.erase(column.begin(), std::unique(column.rbegin(), column.rend(), is_same).base());
    }
}

std::vector<WriteBatch::Write> WriteBatch::writes(Column column) const {
    const auto& entries = entries_[static_cast<std::size_t>(column)];
    std::vector<Write> writes;
    writes.reserve(entries.size());
    for (const Entry& entry : entries) {
        ByteView key = key_of(entry);
        writes.push_back({.key = key,
                          .value = {key.data() + entry.key_size, entry.value_size},
                          .is_erase = entry.is_erase});
    }
    return writes;
}

} // namespace rustchain::storage
