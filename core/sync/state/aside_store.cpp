// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A RocksDB for a while.
#include "core/sync/state/aside_store.hpp"

#include "core/runtime/log.hpp"
#include "core/storage/rocksdb_store.hpp"

namespace rustchain::sync {
MakeAside aside_in(const runtime::Path& folder) {
    return [folder]() -> Result<std::shared_ptr<storage::KeyValueStore>> {
        if (auto erased = runtime::remove_tree(folder); !erased)
            return fail(erased.error());
        auto store = storage::RocksdbStore::open({.folder = folder});
        if (!store)
            return fail(store.error());
        auto close_and_remove = [folder](storage::RocksdbStore* open) {
            delete open;
            if (auto erased = runtime::remove_tree(folder); !erased)
                log::warning("sync", "{}", erased.error().message);
        };
        return std::shared_ptr<storage::KeyValueStore>(
            std::shared_ptr<storage::RocksdbStore>(store->release(), close_and_remove));
    };
}

} // namespace rustchain::sync
