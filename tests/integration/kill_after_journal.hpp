// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What is asked of the library kill_after_journal, in the node's environment.
#pragma once

namespace rustchain::tests {

//! The path of the vote journal, or of another file of records.
inline constexpr const char* kKillJournal = "RUSTCHAIN_KILL_JOURNAL";
//! The node dies at this new record of the journal; 1 is the first one after its start.
inline constexpr const char* kKillRecord = "RUSTCHAIN_KILL_RECORD";
//! kRecordKept or kRecordTorn.
inline constexpr const char* kKillLeaves = "RUSTCHAIN_KILL_LEAVES";
//! The record is on the disk, and nobody has heard of it.
inline constexpr const char* kRecordKept = "kept";
//! The record is on the disk only in part, as after a power loss during the sync.
inline constexpr const char* kRecordTorn = "torn";

} // namespace rustchain::tests
