// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The store on disk, over RocksDB.
#pragma once

#include "core/storage/key_value_store.hpp"

#include <filesystem>

namespace rustchain::storage {

struct RocksdbConfig {
    std::filesystem::path folder;
    std::size_t cache_bytes = 128 << 20;        //!< blocks read from disk
    std::size_t write_buffer_bytes = 128 << 20; //!< rows not yet in tables
    std::size_t most_replay_bytes = 96 << 20;   //!< of log, read again at a start after a kill
};

class RocksdbStore final : public KeyValueStore {
public:
    //! Opens the folder's store, or makes one in a folder that is absent or empty.
    //! Fails with busy when another program holds it, unsupported when a newer version wrote it,
    //! invalid_input when the folder holds something else, corrupt, disk_full, permission. Messages
    //! say what to do.
    static Result<std::unique_ptr<RocksdbStore>> open(const RocksdbConfig& config);
    ~RocksdbStore() override;

    Result<std::optional<Bytes>> get(Column column, ByteView key) const override;
    Result<std::vector<Row>> scan(Column column, const RowRange& range) const override;
    Result<void> write(WriteBatch& batch, Sync sync) override;
    std::shared_ptr<const KeyValueReader> snapshot() const override;

    //! Bytes of the folder's tables and logs.
    std::uint64_t disk_bytes() const;

private:
    class Database;
    class Snapshot;

    explicit RocksdbStore(std::shared_ptr<Database> database);

    std::shared_ptr<Database> database_; // shared with snapshots
};

} // namespace rustchain::storage
