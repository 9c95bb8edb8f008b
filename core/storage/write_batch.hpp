// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Rows to put and erase in one step.
#pragma once

#include "core/primitives/bytes.hpp"
#include "core/storage/column.hpp"

#include <array>
#include <vector>

namespace rustchain::storage {

//! Collects writes; of several for one key the last one counts. Keys and values are copied into one
//! buffer. Writers that add rows in key order save the sorting.
class WriteBatch {
public:
    struct Write {
        ByteView key;
        ByteView value;
        bool is_erase = false;
    };

    void put(Column column, ByteView key, ByteView value);
    void erase(Column column, ByteView key);

    bool empty() const { return row_count() == 0; }
    std::size_t row_count() const;
    //! Bytes of keys and values so far.
    std::size_t byte_size() const { return data_.size(); }
    void clear();

    //! Puts each column in key order and drops writes that a later one for the same key replaces.
    void sort();
    //! A column's writes; views are valid until the batch changes.
    std::vector<Write> writes(Column column) const;

private:
    struct Entry {
        std::size_t offset = 0; // of the key in data_; the value follows it
        std::uint32_t key_size = 0;
        std::uint32_t value_size = 0;
        bool is_erase = false;
    };

    void add(Column column, ByteView key, ByteView value, bool is_erase);
    ByteView key_of(const Entry& entry) const {
        return {data_.data() + entry.offset, entry.key_size};
    }

    Bytes data_;
    std::array<std::vector<Entry>, kColumnCount> entries_;
};

} // namespace rustchain::storage
