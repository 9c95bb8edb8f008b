// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The header MMR's nodes on disk.
#pragma once

#include "core/merkle/header_mmr.hpp"
#include "core/storage/key_value_store.hpp"

namespace rustchain::storage {

//! Nodes of any reader. It must outlive this.
class StoredMmr final : public merkle::MmrReader {
public:
    explicit StoredMmr(const KeyValueReader& reader) : reader_(reader) {}
    Result<std::optional<Hash256>> read_mmr_node(merkle::MmrPosition position) const override;

private:
    const KeyValueReader& reader_;
};

//! Adds what HeaderMmr::append() gave to a batch.
void add_mmr_nodes(WriteBatch& batch, std::span<const merkle::MmrNode> nodes);

} // namespace rustchain::storage
