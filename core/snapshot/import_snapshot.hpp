// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A store begun from a snapshot: built aside, compared with the certified root, then taken over.
#pragma once

#include "core/snapshot/snapshot_summary.hpp"
#include "core/storage/key_value_store.hpp"

#include <functional>
#include <stop_token>
#include <variant>

namespace rustchain::snapshot {

//! Gives a chunk as it travels.
using ChunkSource = std::function<Result<Bytes>(std::uint32_t index)>;

enum class ImportFault : std::uint8_t {
    wrong_hash,     //!< the chunk is not the one that the summary names
    malformed_rows, //!< the chunk is the named one, and does not hold rows of a state
    unordered_rows, //!< its rows do not go on behind the chunk before
    wrong_root,     //!< all rows together are not the certified state
};

//! The fault in words, for logs.
std::string_view describe(ImportFault fault);

//! A lie in the snapshot, and the chunk where it shows (nothing: in all of them together); or the
//! world failed.
struct BadSnapshot {
    ImportFault fault = ImportFault::wrong_root;
    std::optional<std::uint32_t> chunk;

    bool operator==(const BadSnapshot&) const = default;
};
using ImportFailure = std::variant<BadSnapshot, Error>;

struct ImportConfig {
    std::size_t slice_bytes = 16u << 20; //!< of rows carried into the trie at once
    std::size_t cache_bytes = 64u << 20; //!< for inner trie nodes
};

//! Writes rows and trie of a snapshot into `aside`, an empty store that is of no use otherwise, and
//! compares the root with the summary's. Fails with unavailable when stopped.
Result<void, ImportFailure> import_snapshot(const SnapshotSummary& summary,
                                            const ChunkSource& chunks,
                                            storage::KeyValueStore& aside,
                                            const ImportConfig& config = {},
                                            std::stop_token stop = {});

//! Puts what import_snapshot built in the place of another store's state and adds the summary's
//! headers, its certificate and the header range's peaks: `store`, opened by a ledger before, then
//! ends at the summary's height. A crash in between leaves a mark for was_interrupted().
Result<void> take_over(const SnapshotSummary& summary, const storage::KeyValueReader& aside,
                       storage::KeyValueStore& store);

//! Whether a take-over did not come to its end: the store's state is of no use.
Result<bool> was_interrupted(const storage::KeyValueReader& store);

//! Erases everything but the schema's version: the store is as if new.
Result<void> clear(storage::KeyValueStore& store);

} // namespace rustchain::snapshot
