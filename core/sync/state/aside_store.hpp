// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The store that a snapshot is built in before it is believed.
#pragma once

#include "core/runtime/file.hpp"
#include "core/storage/key_value_store.hpp"

#include <functional>

namespace rustchain::sync {

//! An empty store for one import; what it kept goes with it.
using MakeAside = std::function<Result<std::shared_ptr<storage::KeyValueStore>>()>;

//! A RocksDB in this folder, which is removed before and after.
MakeAside aside_in(const runtime::Path& folder);

} // namespace rustchain::sync
