// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Rows in memory, each with the versions that living snapshots can see.
#include "core/storage/memory_store.hpp"

#include <algorithm>
#include <map>
#include <mutex>
#include <set>
#include <shared_mutex>

namespace rustchain::storage {

//! All columns. Every write has a number; a snapshot sees the versions up to its own.
class MemoryStore::Rows {
public:
    using Number = std::uint64_t;
    using Value = std::optional<Bytes>;

    Value get(Column column, ByteView key, Number at) const {
        std::shared_lock lock(mutex_);
        const Table& table = table_of(column);
        auto row = table.find(key);
        const Value* value = row == table.end() ? nullptr : visible(row->second, at);
        return value ? *value : std::nullopt;
    }

    std::vector<Row> scan(Column column, const RowRange& range, Number at) const {
        std::shared_lock lock(mutex_);
        const Table& table = table_of(column);
        auto begin = table.lower_bound(ByteView(range.first));
        auto end = range.end ? table.lower_bound(ByteView(*range.end)) : table.end();
        std::vector<Row> rows;
        if (range.end && *range.end <= range.first)
            return rows;
        auto take = [&](const auto& row) {
            const Value* value = visible(row.second, at);
            if (value && *value)
                rows.push_back({row.first, **value});
        };
        if (range.direction == Direction::forward)
            for (; begin != end && rows.size() < range.limit; ++begin)
                take(*begin);
        else
            while (begin != end && rows.size() < range.limit)
                take(*--end);
        return rows;
    }

    Result<void> write(WriteBatch& batch, Sync sync) {
        batch.sort();
        std::unique_lock lock(mutex_);
        if (writes_left_ == std::size_t{0})
            return fail(ErrorCode::disk_full, "no space left to write the chain database");
        if (writes_left_)
            --*writes_left_;
        ++newest_;
        for (std::size_t i = 0; i < kColumnCount; ++i)
            for (const WriteBatch::Write& write : batch.writes(static_cast<Column>(i)))
                set(i, write.key,
                    write.is_erase ? Value()
                                   : Value(Bytes(write.value.begin(), write.value.end())));
        if (sync == Sync::yes)
            lost_at_kill_.clear();
        return {};
    }

    void kill() {
        std::unique_lock lock(mutex_);
        ++newest_;
        std::vector<Undo> undo;
        std::swap(undo, lost_at_kill_);
        for (auto step = undo.rbegin(); step != undo.rend(); ++step)
            set(step->column, step->key, step->before);
        lost_at_kill_.clear();
    }

    void limit_writes(std::optional<std::size_t> writes) {
        std::unique_lock lock(mutex_);
        writes_left_ = writes;
    }

    Number pin() {
        std::unique_lock lock(mutex_);
        return *pinned_.insert(newest_);
    }
    void unpin(Number number) {
        std::unique_lock lock(mutex_);
        pinned_.erase(pinned_.find(number));
    }

    static constexpr Number kNewest = ~Number{0};

private:
    struct Version {
        Number number = 0;
        Value value;
    };
    using Versions = std::vector<Version>; // ascending
    struct Less {
        using is_transparent = void;
        bool operator()(ByteView a, ByteView b) const {
            return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
        }
    };
    using Table = std::map<Bytes, Versions, Less>;
    struct Undo {
        std::size_t column = 0;
        Bytes key;
        Value before;
    };

    const Table& table_of(Column column) const { return tables_[static_cast<std::size_t>(column)]; }

    static const Value* visible(const Versions& versions, Number at) {
        for (auto version = versions.rbegin(); version != versions.rend(); ++version)
            if (version->number <= at)
                return &version->value;
        return nullptr;
    }

    void set(std::size_t column, ByteView key, Value value) {
        Table& table = tables_[column];
        auto row = table.find(key);
        if (row == table.end()) {
            if (!value)
                return;
            row = table.emplace(Bytes(key.begin(), key.end()), Versions()).first;
        }
        Versions& versions = row->second;
        lost_at_kill_.push_back(
            {column, row->first, versions.empty() ? Value() : versions.back().value});
        drop_unseen(versions);
        if (versions.empty() && !value)
            table.erase(row);
        else
            versions.push_back({newest_, std::move(value)});
    }

    //! Before a newer version comes: keeps those that a snapshot may still read.
    void drop_unseen(Versions& versions) const {
        if (pinned_.empty())
            return versions.clear();
        auto first_after =
            std::find_if(versions.begin(), versions.end(),
                         [&](const Version& version) { return version.number > *pinned_.begin(); });
        if (first_after - versions.begin() > 1)
            versions.erase(versions.begin(), first_after - 1);
    }

    mutable std::shared_mutex mutex_;
    std::array<Table, kColumnCount> tables_;
    std::multiset<Number> pinned_;
    Number newest_ = 0;
    std::vector<Undo> lost_at_kill_; // what takes back the writes after the last synced one
    std::optional<std::size_t> writes_left_;
};

class MemoryStore::Snapshot final : public KeyValueReader {
public:
    explicit Snapshot(std::shared_ptr<Rows> rows) : rows_(std::move(rows)), at_(rows_->pin()) {}
    ~Snapshot() override { rows_->unpin(at_); }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

    Result<std::optional<Bytes>> get(Column column, ByteView key) const override {
        return rows_->get(column, key, at_);
    }
    Result<std::vector<Row>> scan(Column column, const RowRange& range) const override {
        return rows_->scan(column, range, at_);
    }

private:
    std::shared_ptr<Rows> rows_;
    Rows::Number at_;
};

MemoryStore::MemoryStore() : rows_(std::make_shared<Rows>()) {}
MemoryStore::~MemoryStore() = default;

Result<std::optional<Bytes>> MemoryStore::get(Column column, ByteView key) const {
    return rows_->get(column, key, Rows::kNewest);
}

Result<std::vector<Row>> MemoryStore::scan(Column column, const RowRange& range) const {
    return rows_->scan(column, range, Rows::kNewest);
}

Result<void> MemoryStore::write(WriteBatch& batch, Sync sync) {
    return rows_->write(batch, sync);
}

std::shared_ptr<const KeyValueReader> MemoryStore::snapshot() const {
    return std::make_shared<Snapshot>(rows_);
}

void MemoryStore::kill() {
    rows_->kill();
}
void MemoryStore::fill_disk_after(std::size_t writes) {
    rows_->limit_writes(writes);
}
void MemoryStore::free_disk() {
    rows_->limit_writes(std::nullopt);
}

std::size_t MemoryStore::row_count(Column column) const {
    return scan(column, RowRange::all(static_cast<std::size_t>(-1)))->size();
}

} // namespace rustchain::storage
