// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Writes the state of one moment into files.
#pragma once

#include "core/snapshot/snapshot_folder.hpp"
#include "core/storage/key_value_store.hpp"

#include <stop_token>

namespace rustchain::snapshot {

//! Writes a snapshot of rows whose newest block is the last of an epoch, and keeps that epoch's
//! certified end. It takes long: run it beside the node, on the rows of one moment. Fails with
//! not_found when the newest block is not such a one, unavailable when stopped; what was begun is
//! then dropped at the next beginning.
Result<SnapshotSummary> write_snapshot(const storage::KeyValueReader& reader,
                                       const ChainParams& params, SnapshotFolder& folder,
                                       std::stop_token stop = {});

} // namespace rustchain::snapshot
