// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Ordered rows of bytes in columns: the one interface to what is kept on disk.
#pragma once

#include "core/storage/write_batch.hpp"

#include "core/primitives/result.hpp"

#include <memory>
#include <optional>

namespace rustchain::storage {

struct Row {
    Bytes key;
    Bytes value;

    bool operator==(const Row&) const = default;
};

enum class Direction : std::uint8_t { forward, reverse };

//! Keys from `first` on and before `end` (absent: no end), at most `limit` rows.
struct RowRange {
    Bytes first;
    std::optional<Bytes> end;
    Direction direction = Direction::forward; //!< reverse: the greatest keys first
    std::size_t limit = 1000;

    //! All keys that begin with these bytes.
    static RowRange of_prefix(ByteView prefix, std::size_t limit = 1000,
                              Direction direction = Direction::forward);
    static RowRange all(std::size_t limit = 1000, Direction direction = Direction::forward);
};

//! Reads one consistent set of rows. Safe to use from several threads.
class KeyValueReader {
public:
    virtual ~KeyValueReader() = default;
    virtual Result<std::optional<Bytes>> get(Column column, ByteView key) const = 0;
    //! The rows of a range in key order; read a longer one page by page, going on behind the last
    //! key.
    virtual Result<std::vector<Row>> scan(Column column, const RowRange& range) const = 0;
};

//! Whether a write waits until it would outlive a power cut.
enum class Sync : bool { no, yes };

//! Fails with disk_full, corrupt or internal; after a failed write the rows are as before it.
class KeyValueStore : public KeyValueReader {
public:
    //! All rows of the batch or none. Sorts the batch. A synced write makes every earlier one
    //! durable too.
    virtual Result<void> write(WriteBatch& batch, Sync sync) = 0;
    //! The rows as they are now, for as long as somebody holds it; must not outlive the store.
    virtual std::shared_ptr<const KeyValueReader> snapshot() const = 0;
};

} // namespace rustchain::storage
