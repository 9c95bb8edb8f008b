// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// From rows to chunks.
#include "core/snapshot/write_snapshot.hpp"

#include "core/crypto/sha256.hpp"
#include "core/snapshot/state_chunk.hpp"
#include "core/storage/block_store.hpp"

namespace rustchain::snapshot {
namespace {

constexpr std::size_t kRowsRead = 4096;

class Writer {
public:
    Writer(SnapshotFolder& folder, SnapshotSummary& summary) : folder_(folder), summary_(summary) {}

    Result<void> add(const storage::Row& row) {
        if (!chunk_.add(row.key, row.value)) {
            if (auto written = write_chunk(); !written)
                return written;
            chunk_.add(row.key, row.value);
        }
        ++summary_.rows;
        return {};
    }

    Result<void> write_chunk() {
        if (summary_.chunks.size() == kMostChunks)
            return fail(ErrorCode::unsupported, "the state is too large for a snapshot");
        auto bytes = chunk_.take();
        if (!bytes)
            return fail(bytes.error());
        const auto index = static_cast<std::uint32_t>(summary_.chunks.size());
        summary_.chunks.push_back(crypto::sha256(*bytes));
        summary_.bytes += bytes->size();
        return folder_.add_chunk(summary_.height(), index, *bytes);
    }

private:
    SnapshotFolder& folder_;
    SnapshotSummary& summary_;
    ChunkBuilder chunk_;
};

Result<std::vector<BlockHeader>> read_ancestors(const storage::KeyValueReader& reader,
                                                const ChainParams& params, Height height) {
    const Height first = first_needed_header(params, height);
    if (height - first > kMostAncestors)
        return fail(ErrorCode::unsupported, "epochs are too long for snapshots");
    std::vector<BlockHeader> ancestors;
    for (Height at = first; at < height; ++at) {
        auto header = storage::BlockStore(reader).header(at);
        if (!header)
            return fail(header.error());
        if (!*header)
            return fail(ErrorCode::not_found, "header " + std::to_string(at) + " is not kept");
        ancestors.push_back((*header)->header);
    }
    return ancestors;
}

Result<void> write_rows(const storage::KeyValueReader& reader, Writer& writer,
                        const std::stop_token& stop) {
    for (auto range = storage::RowRange::all(kRowsRead);;) {
        if (stop.stop_requested())
            return fail(ErrorCode::unavailable, "writing the snapshot was stopped");
        auto rows = reader.scan(storage::Column::state, range);
        if (!rows)
            return fail(rows.error());
        for (const storage::Row& row : *rows)
            if (auto added = writer.add(row); !added)
                return added;
        if (rows->size() < kRowsRead)
            return writer.write_chunk();
        range.first = rows->back().key;
        range.first.push_back(0);
    }
}

} // namespace

Result<SnapshotSummary> write_snapshot(const storage::KeyValueReader& reader,
                                       const ChainParams& params, SnapshotFolder& folder,
                                       std::stop_token stop) {
    auto end = certify_newest_epoch(reader, params);
    if (!end)
        return fail(end.error());
    SnapshotSummary summary{.end = std::move(*end)};
    auto ancestors = read_ancestors(reader, params, summary.height());
    if (!ancestors)
        return fail(ancestors.error());
    summary.ancestors = std::move(*ancestors);
    if (auto kept = folder.keep_certified_epoch(summary.end); !kept)
        return fail(kept.error());
    if (auto begun = folder.begin(summary.height()); !begun)
        return fail(begun.error());
    Writer writer(folder, summary);
    if (auto written = write_rows(reader, writer, stop); !written)
        return fail(written.error());
    if (auto finished = folder.finish(summary); !finished)
        return fail(finished.error());
    return summary;
}

} // namespace rustchain::snapshot
