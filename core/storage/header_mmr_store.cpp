// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The header MMR's rows: one hash a node.
#include "core/storage/header_mmr_store.hpp"

#include "core/storage/schema.hpp"

namespace rustchain::storage {

Result<std::optional<Hash256>> StoredMmr::read_mmr_node(merkle::MmrPosition position) const {
    auto row = reader_.get(Column::header_mmr, number_key(position));
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::nullopt;
    auto hash = Hash256::from(**row);
    if (!hash)
        return fail(ErrorCode::corrupt,
                    "header MMR: node " + std::to_string(position) + " is damaged");
    return *hash;
}

void add_mmr_nodes(WriteBatch& batch, std::span<const merkle::MmrNode> nodes) {
    for (const merkle::MmrNode& node : nodes)
        batch.put(Column::header_mmr, number_key(node.position), node.hash);
}

} // namespace rustchain::storage
