// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Where snapshots and the certified ends of epochs lie as files.
#pragma once

#include "core/runtime/file.hpp"
#include "core/snapshot/snapshot_summary.hpp"

namespace rustchain::snapshot {

//! A folder with one sub-folder a snapshot, named by its height, and one small file a certified
//! epoch. What is there under its name is whole: it was written elsewhere and renamed. Reading is
//! safe on any thread; writing is one thread's business.
class SnapshotFolder {
public:
    //! Makes the folder if needed and removes what a crash left unfinished.
    static Result<SnapshotFolder> open(runtime::Path path);

    //! Heights of the snapshots, the highest first.
    std::vector<Height> heights() const;
    Result<SnapshotSummary> summary(Height height) const;
    Result<Bytes> summary_bytes(Height height) const;
    //! A chunk as it travels; its hash is not checked.
    Result<Bytes> chunk(Height height, std::uint32_t index) const;
    //! Reads all of a snapshot. Fails with corrupt when a hash differs, not_found when a file is
    //! missing.
    Result<void> check(Height height) const;

    //! Begins one, dropping an unfinished one. Chunks are added in order.
    Result<void> begin(Height height);
    Result<void> add_chunk(Height height, std::uint32_t index, ByteView chunk);
    //! The snapshot gets its summary and its name.
    Result<void> finish(const SnapshotSummary& summary);
    Result<void> remove(Height height);
    //! Removes all but the highest `count`.
    Result<void> keep_newest(std::size_t count);
    //! Removes those that do not check out; gives their heights.
    Result<std::vector<Height>> remove_damaged();

    //! The certified end of an epoch, by its height; not_found when it was never kept.
    Result<CertifiedEpoch> certified_epoch(Height height) const;
    Result<void> keep_certified_epoch(const CertifiedEpoch& end);

private:
    explicit SnapshotFolder(runtime::Path path) : path_(std::move(path)) {}
    runtime::Path folder_of(Height height) const;
    runtime::Path unfinished(Height height) const;
    runtime::Path epoch_file(Height height) const;

    runtime::Path path_;
};

} // namespace rustchain::snapshot
