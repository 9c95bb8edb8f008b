// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A snapshot on its way: the chunks that have come, as files, so that a restart goes on.
#pragma once

#include "core/runtime/file.hpp"
#include "core/snapshot/snapshot_summary.hpp"

namespace rustchain::sync {

//! The chunks of one summary. Another summary's leftovers are removed when it is opened.
class ChunkStore {
public:
    //! Reads what is there already. Long: every kept chunk's hash is checked.
    static Result<ChunkStore> open(const runtime::Path& folder,
                                   const snapshot::SnapshotSummary& summary);

    //! Keeps a chunk; false when it is not the one that the summary names.
    Result<bool> put(std::uint32_t index, ByteView chunk);
    Result<Bytes> get(std::uint32_t index) const;
    std::vector<std::uint32_t> missing() const;
    std::uint64_t bytes() const { return bytes_; } //!< of the chunks that are here
    Result<void> remove();

private:
    ChunkStore(runtime::Path path, std::vector<Hash256> hashes)
        : path_(std::move(path)), hashes_(std::move(hashes)), is_here_(hashes_.size()) {}
    runtime::Path file_of(std::uint32_t index) const;

    runtime::Path path_;
    std::vector<Hash256> hashes_;
    std::vector<bool> is_here_;
    std::uint64_t bytes_ = 0;
};

} // namespace rustchain::sync
