// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Judging a summary's form.
#include "core/snapshot/snapshot_summary.hpp"

#include "core/consensus/validator_set.hpp"
#include "core/snapshot/state_chunk.hpp"

#include <algorithm>

namespace rustchain::snapshot {
namespace {

bool are_ancestors(const SnapshotSummary& summary, const ChainParams& params,
                   const ChainId& chain_id) {
    Height height = first_needed_header(params, summary.height());
    if (summary.ancestors.size() != summary.height() - height)
        return false;
    std::optional<BlockHash> parent;
    if (height == 0)
        parent = BlockHash::from(chain_id);
    auto follows = [&](const BlockHeader& header) {
        if (header.height != height++ || (parent && header.prev_block != *parent))
            return false;
        parent = block_hash(header);
        return true;
    };
    return std::ranges::all_of(summary.ancestors, follows) && follows(summary.end.header);
}

} // namespace

Height first_needed_header(const ChainParams& params, Height height) {
    const Height anchors = height < kAnchorWindow ? 0 : height - kAnchorWindow;
    return std::min(anchors, consensus::leader_seed_height(params, params.epoch_of(height)));
}

std::string_view describe(SummaryFault fault) {
    switch (fault) {
    case SummaryFault::wrong_height:
        return "the snapshot's height does not end an epoch";
    case SummaryFault::wrong_ancestors:
        return "the snapshot's headers are not a chain";
    case SummaryFault::wrong_sizes:
        return "the snapshot's sizes cannot be";
    }
    return "the snapshot's summary is wrong";
}

Result<void, SummaryFault> check_summary(const SnapshotSummary& summary, const ChainParams& params,
                                         const ChainId& chain_id) {
    if (summary.height() == 0 ||
        summary.height() != params.last_height(params.epoch_of(summary.height())))
        return fail(SummaryFault::wrong_height);
    if (!are_ancestors(summary, params, chain_id))
        return fail(SummaryFault::wrong_ancestors);
    const std::uint64_t count = summary.chunks.size();
    if (count == 0 || summary.bytes < count || summary.bytes > count * kMostChunkFileBytes ||
        summary.rows < count || summary.rows > count * kChunkBytes)
        return fail(SummaryFault::wrong_sizes);
    return {};
}

} // namespace rustchain::snapshot
