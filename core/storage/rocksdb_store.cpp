// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// RocksDB behind our own small door: this file alone includes it.
#include "core/storage/rocksdb_store.hpp"

#include "core/storage/rocksdb_folder.hpp"
#include "core/storage/schema.hpp"

#include <rocksdb/cache.h>
#include <rocksdb/db.h>
#include <rocksdb/env.h>
#include <rocksdb/filter_policy.h>
#include <rocksdb/slice_transform.h>
#include <rocksdb/table.h>

#include <algorithm>

namespace rustchain::storage {
namespace {

rocksdb::Slice slice_of(ByteView bytes) {
    if (bytes.empty())
        return ""; // RocksDB asserts that there is an address
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

Bytes bytes_of(const rocksdb::Slice& slice) {
    ByteView view = as_bytes({slice.data(), slice.size()});
    return {view.begin(), view.end()};
}

Error error_of(const rocksdb::Status& status, const std::filesystem::path& folder) {
    std::string what = status.ToString();
    std::string where = "the chain database in " + folder.string();
    auto says = [&](const char* words) { return what.find(words) != std::string::npos; };
    if (status.IsNoSpace() || says("No space left") || says("Disk quota exceeded"))
        return {ErrorCode::disk_full,
                "no space left for " + where + ": free some space, then start again"};
    if (says("Permission denied") || says("Read-only file system"))
        return {ErrorCode::permission,
                "no permission to write " + where + ": check who owns the folder (" + what + ")"};
    if (status.IsIOError() && (says("While lock file") || says("lock hold by current process")))
        return {ErrorCode::busy, where + " is in use by another RustChain program: close that one, "
                                         "or choose another data folder"};
    if (status.IsCorruption())
        return {ErrorCode::corrupt, where + " is damaged (" + what +
                                        "): move the folder away to fetch the chain again"};
    return {ErrorCode::internal, where + ": " + what};
}

//! Rows are hashes, keys and signatures: compressing them costs time and saves nothing.
rocksdb::ColumnFamilyOptions column_options(Column column, const RocksdbConfig& config,
                                            const rocksdb::BlockBasedTableOptions& table) {
    rocksdb::ColumnFamilyOptions options;
    options.compression = rocksdb::kNoCompression;
    options.table_factory.reset(rocksdb::NewBlockBasedTableFactory(table));
    options.level_compaction_dynamic_level_bytes = true;
    options.write_buffer_size = config.write_buffer_bytes / 4;
    options.max_write_buffer_number = 3;
    // Batches come sorted: each row goes in next to the one before it.
    options.memtable_insert_with_hint_prefix_extractor.reset(rocksdb::NewCappedPrefixTransform(0));
    if (column == Column::bodies) { // written once and large: compaction must not copy them
        options.enable_blob_files = true;
        options.min_blob_size = 1024;
    }
    return options;
}

rocksdb::DBOptions database_options(const RocksdbConfig& config) {
    rocksdb::DBOptions options;
    options.create_if_missing = true;
    options.create_missing_column_families = true;
    options.db_write_buffer_size = config.write_buffer_bytes;
    options.max_total_wal_size = config.most_replay_bytes;
    options.avoid_flush_during_recovery = true;
    options.max_background_jobs = 2;
    options.bytes_per_sync = 1 << 20;
    options.keep_log_file_num = 2;
    options.max_log_file_size = 1 << 20;
    options.info_log_level = rocksdb::WARN_LEVEL;
    return options;
}

std::vector<rocksdb::ColumnFamilyDescriptor> describe_columns(const RocksdbConfig& config) {
    rocksdb::BlockBasedTableOptions table;
    table.block_cache = rocksdb::NewLRUCache(config.cache_bytes);
    table.filter_policy.reset(rocksdb::NewBloomFilterPolicy(10));
    table.cache_index_and_filter_blocks = true;
    table.pin_l0_filter_and_index_blocks_in_cache = true;
    table.format_version = 5;
    std::vector<rocksdb::ColumnFamilyDescriptor> columns;
    columns.emplace_back(rocksdb::kDefaultColumnFamilyName, rocksdb::ColumnFamilyOptions());
    for (std::size_t i = 0; i < kColumnCount; ++i) {
        auto column = static_cast<Column>(i);
        columns.emplace_back(std::string(name_of(column)), column_options(column, config, table));
    }
    return columns;
}

//! Whether a database without our columns is empty: one whose making was interrupted is, a
//! stranger's is not.
Result<bool> is_empty_database(const std::filesystem::path& folder) {
    rocksdb::DB* opened = nullptr;
    rocksdb::Status status =
        rocksdb::DB::OpenForReadOnly(rocksdb::Options(), folder.string(), &opened);
    if (!status.ok())
        return fail(error_of(status, folder));
    std::unique_ptr<rocksdb::DB> database(opened);
    std::unique_ptr<rocksdb::Iterator> row(database->NewIterator(rocksdb::ReadOptions()));
    row->SeekToFirst();
    return !row->Valid();
}

auto foreign_folder(const std::filesystem::path& folder) {
    return fail(ErrorCode::invalid_input, "the folder " + folder.string() +
                                              " holds something that is not RustChain's: choose an "
                                              "empty folder or one that RustChain made");
}

Result<void> check_columns(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    rocksdb::Status status =
        rocksdb::DB::ListColumnFamilies(rocksdb::DBOptions(), folder.string(), &names);
    if (!status.ok())
        return fail(error_of(status, folder));
    std::size_t ours = 0;
    std::size_t unknown = 0;
    for (const std::string& name : names) {
        bool is_ours = false;
        for (std::size_t i = 0; i < kColumnCount; ++i)
            is_ours = is_ours || name == name_of(static_cast<Column>(i));
        ours += is_ours ? 1 : 0;
        unknown += !is_ours && name != rocksdb::kDefaultColumnFamilyName ? 1 : 0;
    }
    if (unknown > 0 && ours > 0)
        return fail(ErrorCode::unsupported,
                    "the chain database in " + folder.string() +
                        " was written by a newer version of RustChain: install that version, or "
                        "choose another data folder");
    if (unknown > 0)
        return foreign_folder(folder);
    if (ours > 0)
        return {};
    auto is_empty = is_empty_database(folder);
    if (!is_empty)
        return fail(is_empty.error());
    if (!*is_empty)
        return foreign_folder(folder);
    return {};
}

} // namespace

class RocksdbStore::Database {
public:
    Database(std::filesystem::path folder, rocksdb::DB* database,
             std::vector<rocksdb::ColumnFamilyHandle*> columns)
        : folder_(std::move(folder)), database_(database), columns_(std::move(columns)) {}
    ~Database() {
        for (rocksdb::ColumnFamilyHandle* column : columns_)
            database_->DestroyColumnFamilyHandle(column);
        database_->Close();
    }
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    Result<std::optional<Bytes>> get(Column column, ByteView key,
                                     const rocksdb::Snapshot* snapshot) const {
        rocksdb::ReadOptions options;
        options.snapshot = snapshot;
        rocksdb::PinnableSlice value;
        rocksdb::Status status = database_->Get(options, handle(column), slice_of(key), &value);
        if (status.IsNotFound())
            return std::nullopt;
        if (!status.ok())
            return fail(error_of(status, folder_));
        return bytes_of(value);
    }

    Result<std::vector<Row>> scan(Column column, const RowRange& range,
                                  const rocksdb::Snapshot* snapshot) const {
        std::vector<Row> rows;
        if (range.limit == 0 || (range.end && *range.end <= range.first))
            return rows;
        rocksdb::Slice first = slice_of(range.first);
        rocksdb::Slice end = range.end ? slice_of(*range.end) : rocksdb::Slice();
        rocksdb::ReadOptions options;
        options.snapshot = snapshot;
        options.iterate_lower_bound = &first;
        options.iterate_upper_bound = range.end ? &end : nullptr;
        std::unique_ptr<rocksdb::Iterator> row(database_->NewIterator(options, handle(column)));
        bool is_forward = range.direction == Direction::forward;
        is_forward ? row->SeekToFirst() : row->SeekToLast();
        for (; row->Valid() && rows.size() < range.limit; is_forward ? row->Next() : row->Prev())
            rows.push_back({bytes_of(row->key()), bytes_of(row->value())});
        if (!row->status().ok())
            return fail(error_of(row->status(), folder_));
        return rows;
    }

    Result<void> write(WriteBatch& batch, Sync sync) {
        batch.sort();
        rocksdb::WriteBatch rows(batch.byte_size() + 16 * batch.row_count() + 64);
        rocksdb::Status status;
        for (std::size_t i = 0; i < kColumnCount && status.ok(); ++i) {
            auto column = static_cast<Column>(i);
            for (const WriteBatch::Write& write : batch.writes(column))
                status = write.is_erase
                             ? rows.Delete(handle(column), slice_of(write.key))
                             : rows.Put(handle(column), slice_of(write.key), slice_of(write.value));
        }
        rocksdb::WriteOptions options;
        options.sync = sync == Sync::yes;
        if (status.ok())
            status = database_->Write(options, &rows);
        // After a full disk RocksDB refuses writes until it is told to look again.
        if (!status.ok() && database_->Resume().ok())
            status = database_->Write(options, &rows);
        if (!status.ok())
            return fail(error_of(status, folder_));
        return {};
    }

    const rocksdb::Snapshot* pin() const { return database_->GetSnapshot(); }
    void unpin(const rocksdb::Snapshot* snapshot) const { database_->ReleaseSnapshot(snapshot); }
    const std::filesystem::path& folder() const { return folder_; }

private:
    //! The first handle is RocksDB's default column, which stays empty.
    rocksdb::ColumnFamilyHandle* handle(Column column) const {
        return columns_[1 + static_cast<std::size_t>(column)];
    }

    std::filesystem::path folder_;
    std::unique_ptr<rocksdb::DB> database_;
    std::vector<rocksdb::ColumnFamilyHandle*> columns_;
};

class RocksdbStore::Snapshot final : public KeyValueReader {
public:
    explicit Snapshot(std::shared_ptr<Database> database)
        : database_(std::move(database)), snapshot_(database_->pin()) {}
    ~Snapshot() override { database_->unpin(snapshot_); }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

    Result<std::optional<Bytes>> get(Column column, ByteView key) const override {
        return database_->get(column, key, snapshot_);
    }
    Result<std::vector<Row>> scan(Column column, const RowRange& range) const override {
        return database_->scan(column, range, snapshot_);
    }

private:
    std::shared_ptr<Database> database_;
    const rocksdb::Snapshot* snapshot_;
};

RocksdbStore::RocksdbStore(std::shared_ptr<Database> database) : database_(std::move(database)) {}
RocksdbStore::~RocksdbStore() = default;

Result<std::unique_ptr<RocksdbStore>> RocksdbStore::open(const RocksdbConfig& config) {
    auto contents = prepare_folder(config.folder);
    if (!contents)
        return fail(contents.error());
    if (*contents == FolderContents::foreign)
        return foreign_folder(config.folder);
    if (*contents == FolderContents::database) {
        auto checked = check_columns(config.folder);
        if (!checked)
            return fail(checked.error());
    }
    rocksdb::DB* opened = nullptr;
    std::vector<rocksdb::ColumnFamilyHandle*> columns;
    rocksdb::Status status = rocksdb::DB::Open(database_options(config), config.folder.string(),
                                               describe_columns(config), &columns, &opened);
    if (!status.ok())
        return fail(error_of(status, config.folder));
    auto database = std::make_shared<Database>(config.folder, opened, std::move(columns));
    std::unique_ptr<RocksdbStore> store(new RocksdbStore(std::move(database)));
    auto checked = check_schema(*store);
    if (!checked)
        return fail(checked.error());
    return store;
}

Result<std::optional<Bytes>> RocksdbStore::get(Column column, ByteView key) const {
    return database_->get(column, key, nullptr);
}

Result<std::vector<Row>> RocksdbStore::scan(Column column, const RowRange& range) const {
    return database_->scan(column, range, nullptr);
}

Result<void> RocksdbStore::write(WriteBatch& batch, Sync sync) {
    return database_->write(batch, sync);
}

std::shared_ptr<const KeyValueReader> RocksdbStore::snapshot() const {
    return std::make_shared<Snapshot>(database_);
}

std::uint64_t RocksdbStore::disk_bytes() const {
    return folder_bytes(database_->folder());
}

} // namespace rustchain::storage
