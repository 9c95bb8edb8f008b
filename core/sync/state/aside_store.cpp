// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A RocksDB for a while.
#include "core/sync/state/aside_store.hpp"

#include "core/runtime/log.hpp"
#include "core/storage/rocksdb_store.hpp"

namespace rustchain::sync {
namespace {

Result<void> erase_path(const runtime::Path& path) {
    std::error_code reason;
    std::filesystem::remove_all(path, reason);
    if (reason)
        return fail(ErrorCode::internal, "remove " + path.string() + ": " + reason.message());
    return {};
}

} // namespace

MakeAside aside_in(const runtime::Path& folder) {
    return [folder]() -> Result<std::shared_ptr<storage::KeyValueStore>> {
        if (auto erased = erase_path(folder); !erased)
            return fail(erased.error());
        auto store = storage::RocksdbStore::open({.folder = folder});
        if (!store)
            return fail(store.error());
        auto close_and_remove = [folder](storage::RocksdbStore* open) {
            delete open;
            if (auto erased = erase_path(folder); !erased)
                log::warning("sync", "{}", erased.error().message);
        };
        return std::shared_ptr<storage::KeyValueStore>(
            std::shared_ptr<storage::RocksdbStore>(store->release(), close_and_remove));
    };
}

} // namespace rustchain::sync
