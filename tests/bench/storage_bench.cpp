// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a final block costs on disk: the trie's update, the batch, and reading back. Run it on the
// disk to be measured: TMPDIR=/where/it/is storage_bench.
#include "core/crypto/sha256.hpp"
#include "core/merkle/patricia_trie.hpp"
#include "core/storage/block_store.hpp"
#include "core/storage/header_mmr_store.hpp"
#include "core/storage/rocksdb_store.hpp"
#include "core/storage/schema.hpp"
#include "core/storage/transaction_index.hpp"
#include "core/storage/trie_store.hpp"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <filesystem>
#include <random>

namespace rustchain::storage {
namespace {

//! A store in a folder of its own, which goes with it.
class TemporaryStore {
public:
    TemporaryStore()
        : folder_(std::filesystem::temp_directory_path() /
                  ("rustchain-storage-bench-" + std::to_string(std::random_device()()))),
          store_(RocksdbStore::open({.folder = folder_}).value()) {}
    ~TemporaryStore() {
        store_.reset();
        std::error_code ignored;
        std::filesystem::remove_all(folder_, ignored);
    }
    TemporaryStore(const TemporaryStore&) = delete;
    TemporaryStore& operator=(const TemporaryStore&) = delete;

    RocksdbStore& operator*() const { return *store_; }
    RocksdbStore* operator->() const { return store_.get(); }

private:
    std::filesystem::path folder_;
    std::unique_ptr<RocksdbStore> store_;
};

struct ChangedAccount {
    Hash256 path;
    Address address;
    Bytes record;
    Bytes previous;
};

//! Accounts that change at random: each block another part of them.
class Accounts {
public:
    explicit Accounts(std::uint32_t count) : count_(count), versions_(count) {}

    Address address(std::uint32_t account) const {
        Address address;
        Hash256 hash = crypto::sha256(number_key(account));
        std::copy_n(hash.begin(), Address::kSize, address.data());
        return address;
    }
    std::vector<ChangedAccount> change(const std::vector<std::uint32_t>& accounts) {
        std::vector<ChangedAccount> changed;
        changed.reserve(accounts.size());
        for (std::uint32_t account : accounts) {
            ChangedAccount row;
            row.address = address(account);
            row.path = crypto::sha256({as_bytes("account"), row.address.view()});
            row.previous = record(account);
            ++versions_[account];
            row.record = record(account);
            changed.push_back(std::move(row));
        }
        std::sort(changed.begin(), changed.end(),
                  [](const auto& a, const auto& b) { return a.path < b.path; });
        return changed;
    }
    std::vector<std::uint32_t> some(std::size_t count) {
        std::vector<std::uint32_t> accounts;
        for (std::size_t i = 0; i < count; ++i)
            accounts.push_back(static_cast<std::uint32_t>(random_() % count_));
        std::sort(accounts.begin(), accounts.end());
        accounts.erase(std::unique(accounts.begin(), accounts.end()), accounts.end());
        return accounts;
    }
    std::uint64_t random() { return random_(); }

private:
    Bytes record(std::uint32_t account) const {
        if (versions_[account] == 0)
            return {};
        return encode(
            Account{Amount::from_micro_rtc(1'000'000 + versions_[account]), versions_[account], 0});
    }

    std::uint32_t count_;
    std::vector<std::uint32_t> versions_;
    std::mt19937_64 random_{1};
};

std::vector<merkle::TrieChange> trie_changes(const std::vector<ChangedAccount>& changed) {
    std::vector<merkle::TrieChange> changes;
    changes.reserve(changed.size());
    for (const ChangedAccount& row : changed)
        changes.push_back({.key = row.path, .value = row.record, .previous = row.previous});
    return changes;
}

void add_records(WriteBatch& batch, const std::vector<ChangedAccount>& changed) {
    for (const ChangedAccount& row : changed)
        batch.put(Column::state, row.address, row.record);
}

//! Fills state and trie with all accounts.
void fill(RocksdbStore& store, TrieStore& trie, Accounts& accounts, std::uint32_t count) {
    constexpr std::uint32_t kStep = 100'000;
    for (std::uint32_t first = 0; first < count; first += kStep) {
        std::vector<std::uint32_t> step(std::min(kStep, count - first));
        for (std::uint32_t i = 0; i < step.size(); ++i)
            step[i] = first + i;
        auto changed = accounts.change(step);
        auto update = merkle::update_trie(trie, trie_changes(changed)).value();
        WriteBatch batch;
        add_records(batch, changed);
        TrieStore::add_to(batch, update.writes);
        if (!store.write(batch, Sync::no))
            std::abort();
        trie.applied(update.writes);
    }
}

//! The trie's root after a block: accounts in the trie, accounts that the block changes.
void update_trie(benchmark::State& state) {
    auto count = static_cast<std::uint32_t>(state.range(0));
    TemporaryStore store;
    TrieStore trie(*store, {});
    Accounts accounts(count);
    fill(*store, trie, accounts, count);
    std::size_t nodes = 0;
    std::size_t bytes = 0;
    for (auto _ : state) {
        state.PauseTiming();
        auto changed = accounts.change(accounts.some(static_cast<std::size_t>(state.range(1))));
        auto changes = trie_changes(changed);
        state.ResumeTiming();
        auto update = merkle::update_trie(trie, changes).value();
        benchmark::DoNotOptimize(update);
        state.PauseTiming();
        nodes += update.writes.size();
        for (const merkle::NodeWrite& write : update.writes)
            bytes += write.node ? write.node->size() : 0;
        WriteBatch batch;
        TrieStore::add_to(batch, update.writes);
        if (!store->write(batch, Sync::no))
            state.SkipWithError("the write failed");
        trie.applied(update.writes);
        state.ResumeTiming();
    }
    auto rounds = static_cast<double>(state.iterations());
    state.counters["nodes"] = static_cast<double>(nodes) / rounds;
    state.counters["node_bytes"] = static_cast<double>(bytes) / rounds;
    state.counters["cache_MiB"] = static_cast<double>(trie.cached_bytes()) / (1 << 20);
}
BENCHMARK(update_trie)
    ->Args({20'000, 20'000})
    ->Args({1'000'000, 60'000})
    ->Unit(benchmark::kMillisecond)
    ->Iterations(20);

struct SampleBlock {
    Block block;
    std::vector<TransactionHash> hashes;
    std::vector<Receipt> receipts;
    std::vector<std::uint32_t> touched;
};

SampleBlock make_block(Accounts& accounts, Height height, std::size_t transactions,
                       std::uint32_t account_count) {
    SampleBlock sample;
    sample.block.header.height = height;
    for (std::size_t i = 0; i < transactions; ++i) {
        auto to = static_cast<std::uint32_t>(accounts.random() % account_count);
        auto from = static_cast<std::uint32_t>(accounts.random() % account_count);
        Transaction transaction;
        Hash256 key = crypto::sha256(number_key(from));
        std::copy(key.begin(), key.end(), transaction.key.data());
        transaction.nonce = height * transactions + i;
        transaction.payload = Transfer{{{accounts.address(to), Amount::from_micro_rtc(1)}}, ""};
        for (std::size_t byte = 0; byte < 64; ++byte)
            transaction.signature[byte] = static_cast<std::uint8_t>(accounts.random());
        sample.hashes.push_back(transaction_hash(transaction));
        sample.receipts.push_back({.transaction = sample.hashes.back(),
                                   .gas_used = 1975,
                                   .fee = Amount::from_micro_rtc(198)});
        sample.block.transactions.push_back(std::move(transaction));
        sample.touched.push_back(to);
        sample.touched.push_back(from);
    }
    std::sort(sample.touched.begin(), sample.touched.end());
    sample.touched.erase(std::unique(sample.touched.begin(), sample.touched.end()),
                         sample.touched.end());
    return sample;
}

//! Everything that storage does for one final block, synced: accounts there are, transactions in
//! the block.
void write_final_block(benchmark::State& state) {
    auto count = static_cast<std::uint32_t>(state.range(0));
    auto transactions = static_cast<std::size_t>(state.range(1));
    TemporaryStore store;
    TrieStore trie(*store, {});
    Accounts accounts(count);
    fill(*store, trie, accounts, count);
    merkle::HeaderMmr range;
    std::optional<Certificate> certificate = Certificate();
    double trie_seconds = 0;
    double write_seconds = 0;
    std::size_t rows = 0;
    std::size_t bytes = 0;
    std::size_t height = 0;
    for (auto _ : state) {
        SampleBlock sample = make_block(accounts, height, transactions, count);
        auto changed = accounts.change(sample.touched);
        auto changes = trie_changes(changed);
        BlockHash hash = block_hash(sample.block.header);

        auto start = std::chrono::steady_clock::now();
        auto update = merkle::update_trie(trie, changes).value();
        auto updated = std::chrono::steady_clock::now();
        WriteBatch batch;
        add_block(batch, {.block = sample.block,
                          .hash = hash,
                          .receipts = sample.receipts,
                          .certificate = certificate});
        add_transactions(batch, height, sample.block.transactions, sample.hashes);
        add_records(batch, changed);
        TrieStore::add_to(batch, update.writes);
        add_mmr_nodes(batch, range.append(hash));
        auto gathered = std::chrono::steady_clock::now();
        if (!store->write(batch, Sync::yes))
            state.SkipWithError("the write failed");
        auto written = std::chrono::steady_clock::now();
        trie.applied(update.writes);
        auto end = std::chrono::steady_clock::now();

        using Seconds = std::chrono::duration<double>;
        state.SetIterationTime(Seconds(end - start).count());
        trie_seconds += Seconds(updated - start).count();
        write_seconds += Seconds(written - gathered).count();
        rows += batch.row_count();
        bytes += batch.byte_size();
        ++height;
    }
    auto rounds = static_cast<double>(state.iterations());
    state.counters["transactions_per_second"] =
        benchmark::Counter(static_cast<double>(transactions) * rounds, benchmark::Counter::kIsRate);
    state.counters["trie_ms"] = 1000 * trie_seconds / rounds;
    state.counters["write_ms"] = 1000 * write_seconds / rounds;
    state.counters["rows"] = static_cast<double>(rows) / rounds;
    state.counters["MiB"] = static_cast<double>(bytes) / rounds / (1 << 20);
    state.counters["disk_MiB"] = static_cast<double>(store->disk_bytes()) / (1 << 20);
}
BENCHMARK(write_final_block)
    ->Args({20'000, 10'000})
    ->Args({20'000, 30'000})
    ->Args({1'000'000, 30'000})
    ->Unit(benchmark::kMillisecond)
    ->Iterations(60)
    ->UseManualTime()
    ->MeasureProcessCPUTime();

//! One transaction by hash and its receipt, out of many blocks.
void read_transaction(benchmark::State& state) {
    constexpr std::uint32_t kAccounts = 20'000;
    TemporaryStore store;
    Accounts accounts(kAccounts);
    std::vector<TransactionHash> hashes;
    for (Height height = 0; height < 20; ++height) {
        SampleBlock sample = make_block(accounts, height, 10'000, kAccounts);
        WriteBatch batch;
        std::optional<Certificate> none;
        add_block(batch, {.block = sample.block,
                          .hash = block_hash(sample.block.header),
                          .receipts = sample.receipts,
                          .certificate = none});
        add_transactions(batch, height, sample.block.transactions, sample.hashes);
        if (!store->write(batch, Sync::no))
            state.SkipWithError("the write failed");
        hashes.insert(hashes.end(), sample.hashes.begin(), sample.hashes.end());
    }
    auto snapshot = store->snapshot();
    TransactionIndex index(*snapshot);
    BlockStore blocks(*snapshot);
    for (auto _ : state) {
        const TransactionHash& hash = hashes[accounts.random() % hashes.size()];
        auto position = index.find(hash).value();
        auto stored = blocks.transaction(*position).value();
        if (!stored || stored->hash != hash)
            state.SkipWithError("another transaction came back");
    }
}
BENCHMARK(read_transaction)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace rustchain::storage

BENCHMARK_MAIN();
