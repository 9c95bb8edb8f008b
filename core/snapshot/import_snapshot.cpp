// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// From chunks to rows and trie, and from there into the node's own store.
#include "core/snapshot/import_snapshot.hpp"

#include "core/chain/system_records.hpp"
#include "core/crypto/sha256.hpp"
#include "core/snapshot/state_chunk.hpp"
#include "core/state/state_root.hpp"
#include "core/storage/block_store.hpp"
#include "core/storage/header_mmr_store.hpp"
#include "core/storage/trie_store.hpp"

#include <algorithm>

namespace rustchain::snapshot {
namespace {

using storage::Column;
using storage::Sync;

constexpr std::string_view kTakeOverRow = "state_take_over";
constexpr std::string_view kVersionRow = "schema_version";
constexpr std::size_t kRowsChecked = 4096;

ImportFailure bad(ImportFault fault, std::optional<std::uint32_t> chunk = {}) {
    return BadSnapshot{.fault = fault, .chunk = chunk};
}

//! Carries rows into the trie, a slice at a time.
class SliceWriter {
public:
    SliceWriter(storage::KeyValueStore& store, const ImportConfig& config)
        : store_(store), trie_(store, {.cache_bytes = config.cache_bytes}),
          slice_bytes_(config.slice_bytes) {}

    Result<void> add(StateRow row) {
        bytes_ += row.key.size() + row.record.size();
        changes_.push_back(
            {.key = *state::StateKey::from_flat(row.key), .record = std::move(row.record)});
        return bytes_ < slice_bytes_ ? Result<void>() : write();
    }

    Result<void> write() {
        auto update = state::StateCommit(trie_, changes_).run();
        if (!update)
            return fail(update.error());
        storage::WriteBatch batch;
        for (const state::StateChange& change : changes_)
            batch.put(Column::state, change.key.flat_key(), change.record);
        storage::TrieStore::add_to(batch, update->writes);
        changes_.clear();
        bytes_ = 0;
        if (auto written = store_.write(batch, Sync::no); !written)
            return written;
        trie_.applied(update->writes);
        return {};
    }

    Result<Hash256> root() const { return merkle::read_trie_root(trie_); }

private:
    storage::KeyValueStore& store_;
    storage::TrieStore trie_;
    std::size_t slice_bytes_;
    state::StateChanges changes_;
    std::size_t bytes_ = 0;
};

Result<std::vector<StateRow>, ImportFailure>
read_named_chunk(const SnapshotSummary& summary, const ChunkSource& chunks, std::uint32_t index) {
    auto file = chunks(index);
    if (!file)
        return fail(ImportFailure(file.error()));
    if (crypto::sha256(*file) != summary.chunks[index])
        return fail(bad(ImportFault::wrong_hash, index));
    auto rows = read_chunk(*file);
    if (!rows)
        return fail(bad(ImportFault::malformed_rows, index));
    return std::move(*rows);
}

//! Calls `visit` with each page of a column until it fails.
template <class Visit>
Result<void> for_each_page(const storage::KeyValueReader& reader, Column column, Visit visit) {
    for (auto range = storage::RowRange::all(kRowsChecked);;) {
        auto rows = reader.scan(column, range);
        if (!rows)
            return fail(rows.error());
        if (auto visited = visit(*rows); !visited)
            return visited;
        if (rows->size() < kRowsChecked)
            return {};
        range.first = rows->back().key;
        range.first.push_back(0);
    }
}

Result<void> erase_column(storage::KeyValueStore& store, Column column) {
    return for_each_page(store, column, [&](const std::vector<storage::Row>& rows) {
        storage::WriteBatch batch;
        for (const storage::Row& row : rows)
            if (column != Column::meta || as_text(row.key) != kVersionRow)
                batch.erase(column, row.key);
        return store.write(batch, Sync::no);
    });
}

Result<void> copy_column(const storage::KeyValueReader& from, storage::KeyValueStore& to,
                         Column column) {
    return for_each_page(from, column, [&](const std::vector<storage::Row>& rows) {
        storage::WriteBatch batch;
        for (const storage::Row& row : rows)
            batch.put(column, row.key, row.value);
        return to.write(batch, Sync::no);
    });
}

Result<void> mark(storage::KeyValueStore& store) {
    storage::WriteBatch batch;
    const std::uint8_t yes = 1;
    batch.put(Column::meta, as_bytes(kTakeOverRow), {&yes, 1});
    return store.write(batch, Sync::yes);
}

Result<void> add_peaks(storage::WriteBatch& batch, const storage::KeyValueReader& aside) {
    auto key = state::StateKey::system(state::system_names::kHeaderMmr);
    auto bytes = aside.get(Column::state, key.flat_key());
    if (!bytes)
        return fail(bytes.error());
    auto record = *bytes ? decode<HeaderMmrRecord>(**bytes)
                         : Result<HeaderMmrRecord, DecodeFault>(fail(DecodeFault::truncated));
    if (!record)
        return fail(ErrorCode::corrupt, "the snapshot's state has no header range");
    auto range = merkle::HeaderMmr::from_peaks(record->leaf_count, std::move(record->peaks));
    if (!range)
        return fail(range.error());
    storage::add_mmr_nodes(batch, range->peak_nodes());
    return {};
}

} // namespace

std::string_view describe(ImportFault fault) {
    switch (fault) {
    case ImportFault::wrong_hash:
        return "a chunk is not the one that the summary names";
    case ImportFault::malformed_rows:
        return "a chunk does not hold rows of a state";
    case ImportFault::unordered_rows:
        return "a chunk does not go on behind the one before";
    case ImportFault::wrong_root:
        return "the rows are not the certified state";
    }
    return "the snapshot is wrong";
}

Result<void, ImportFailure> import_snapshot(const SnapshotSummary& summary,
                                            const ChunkSource& chunks,
                                            storage::KeyValueStore& aside,
                                            const ImportConfig& config, std::stop_token stop) {
    SliceWriter writer(aside, config);
    Bytes last_key;
    for (std::uint32_t i = 0; i < summary.chunks.size(); ++i) {
        if (stop.stop_requested())
            return fail(ImportFailure(Error{ErrorCode::unavailable, "the import was stopped"}));
        auto rows = read_named_chunk(summary, chunks, i);
        if (!rows)
            return fail(rows.error());
        if (!std::ranges::lexicographical_compare(last_key, rows->front().key))
            return fail(bad(ImportFault::unordered_rows, i));
        last_key = rows->back().key;
        for (StateRow& row : *rows)
            if (auto added = writer.add(std::move(row)); !added)
                return fail(ImportFailure(added.error()));
    }
    if (auto written = writer.write(); !written)
        return fail(ImportFailure(written.error()));
    auto root = writer.root();
    if (!root)
        return fail(ImportFailure(root.error()));
    if (*root != summary.state_root())
        return fail(bad(ImportFault::wrong_root));
    return {};
}

Result<void> take_over(const SnapshotSummary& summary, const storage::KeyValueReader& aside,
                       storage::KeyValueStore& store) {
    storage::WriteBatch end;
    for (const BlockHeader& header : summary.ancestors)
        storage::add_header(end, header, block_hash(header));
    storage::add_header(end, summary.end.header, block_hash(summary.end.header));
    storage::add_certificate(end, summary.height(), summary.end.certificate);
    end.erase(Column::meta, as_bytes(kTakeOverRow));
    if (auto added = add_peaks(end, aside); !added)
        return added;
    if (auto marked = mark(store); !marked)
        return marked;
    for (Column column : {Column::state, Column::trie}) {
        if (auto erased = erase_column(store, column); !erased)
            return erased;
        if (auto copied = copy_column(aside, store, column); !copied)
            return copied;
    }
    return store.write(end, Sync::yes);
}

Result<bool> was_interrupted(const storage::KeyValueReader& store) {
    auto row = store.get(Column::meta, as_bytes(kTakeOverRow));
    if (!row)
        return fail(row.error());
    return row->has_value();
}

Result<void> clear(storage::KeyValueStore& store) {
    // The mark goes with the last column: a crash in between is noticed again.
    for (std::size_t i = storage::kColumnCount; i-- > 0;)
        if (auto erased = erase_column(store, static_cast<Column>(i)); !erased)
            return erased;
    storage::WriteBatch nothing;
    return store.write(nothing, Sync::yes);
}

} // namespace rustchain::snapshot
