// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Any bytes as a snapshot's summary, as a chunk, and as what a chunk holds.
#include "core/snapshot/snapshot_summary.hpp"
#include "core/snapshot/state_chunk.hpp"
#include "tests/fuzz/fuzz_input.hpp"

#include <zstd.h>

using namespace rustchain;

namespace {

ChainParams small_params() {
    ChainParams params;
    params.slot_blocks = 4;
    params.slots_per_epoch = 2;
    return params;
}

void judge_summary(ByteView bytes) {
    const auto summary = fuzz::decode_canonically<snapshot::SnapshotSummary>(bytes);
    if (!summary)
        return;
    fuzz::require(summary->chunks.size() <= snapshot::kMostChunks &&
                      summary->ancestors.size() <= snapshot::kMostAncestors,
                  "a summary keeps its limits");
    if (snapshot::check_summary(*summary, small_params(), {}))
        fuzz::require(summary->ancestors.size() <= summary->height(),
                      "a good summary has no header twice");
}

void judge_chunk(ByteView file) {
    const auto rows = snapshot::read_chunk(file);
    if (!rows)
        return;
    snapshot::ChunkBuilder builder;
    for (const auto& row : *rows)
        fuzz::require(builder.add(row.key, row.record), "a chunk's rows fit a chunk");
    const auto again = snapshot::read_chunk(builder.take().value());
    fuzz::require(again && *again == *rows, "a chunk is read as it was written");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::FuzzInput input({data, size});
    const auto kind = input.byte() % 3;
    const ByteView rest = input.rest();
    if (kind == 0) {
        judge_summary(rest);
    } else if (kind == 1) {
        judge_chunk(rest);
    } else {
        Bytes file(ZSTD_compressBound(rest.size()));
        file.resize(ZSTD_compress(file.data(), file.size(), rest.data(), rest.size(), 1));
        judge_chunk(file);
    }
    return 0;
}
