// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A store in memory for tests and the simulator, which can lose and refuse writes as a machine
// does.
#pragma once

#include "core/storage/key_value_store.hpp"

namespace rustchain::storage {

class MemoryStore final : public KeyValueStore {
public:
    MemoryStore();
    ~MemoryStore() override;

    Result<std::optional<Bytes>> get(Column column, ByteView key) const override;
    Result<std::vector<Row>> scan(Column column, const RowRange& range) const override;
    Result<void> write(WriteBatch& batch, Sync sync) override;
    std::shared_ptr<const KeyValueReader> snapshot() const override;

    //! What a power cut does: every write after the last synced one is gone.
    void kill();
    //! Lets `writes` more writes pass, then each fails with disk_full and changes nothing.
    void fill_disk_after(std::size_t writes);
    //! Writes succeed again.
    void free_disk();
    //! Rows in a column.
    std::size_t row_count(Column column) const;

private:
    class Rows;
    class Snapshot;

    std::shared_ptr<Rows> rows_; // shared with snapshots
};

} // namespace rustchain::storage
