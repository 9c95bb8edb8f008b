// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How many payments a second one node checks, executes and makes final on disk.
#include "tests/bench/throughput.hpp"

#include "core/json/write.hpp"
#include "core/ledger/block_checker.hpp"
#include "core/ledger/submission.hpp"
#include "core/node/data_directory.hpp"
#include "core/node/ledger_door.hpp"
#include "core/runtime/executors.hpp"
#include "core/runtime/task_group.hpp"
#include "core/storage/rocksdb_store.hpp"
#include "core/storage/schema.hpp"
#include "core/validator/finality_engine.hpp"
#include "tests/bench/payment_load.hpp"
#include "tests/bench/percentile.hpp"

#include <sys/resource.h>

#include <atomic>
#include <iostream>
#include <mutex>
#include <thread>

namespace rustchain::bench {
namespace {

using Moment = std::chrono::steady_clock::time_point;

constexpr std::size_t kBatch = 500;

double milliseconds(Moment from, Moment to) {
    return std::chrono::duration<double, std::milli>(to - from).count();
}

double cpu_seconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    auto seconds = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

long peak_rss_bytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss * 1024;
}

//! Times the building and execution of blocks on their way to the ledger.
class TimedDoor final : public validator::ChainDoor {
public:
    explicit TimedDoor(validator::ChainDoor& inner) : inner_(inner) {}
    runtime::Task<Result<validator::FinalHead>> head() override { return inner_.head(); }
    runtime::Task<Result<validator::EpochValidators>> validators(EpochNumber epoch) override {
        return inner_.validators(epoch);
    }
    runtime::Task<Result<validator::BuiltBlock>>
    build_block(validator::BuildRequest request) override {
        Moment begun = std::chrono::steady_clock::now();
        auto built = co_await inner_.build_block(std::move(request));
        block_ms_.push_back(milliseconds(begun, std::chrono::steady_clock::now()));
        co_return built;
    }
    runtime::Task<Result<validator::Judgement>>
    check_and_execute(BlockHash hash, std::shared_ptr<const Block> block) override {
        return inner_.check_and_execute(hash, std::move(block));
    }
    runtime::Task<Result<void>> finalise(BlockHash hash, Certificate certificate) override {
        return inner_.finalise(hash, std::move(certificate));
    }
    runtime::Task<void> forget(BlockHash hash) override { return inner_.forget(hash); }
    const std::vector<double>& block_ms() const { return block_ms_; }

private:
    validator::ChainDoor& inner_;
    std::vector<double> block_ms_;
};

//! Everything measured while payments flow.
class Measurements {
public:
    Measurements(ledger::Ledger& ledger, const PaymentLoad& load)
        : load_(load), submitted_(load.size()) {
        accepted_ = ledger.accepted_blocks().subscribe([this](const ledger::BlockAccepted& news) {
            std::lock_guard lock(mutex_);
            waiting_[news.hash] = news.block;
        });
        final_ = ledger.final_blocks().subscribe(
            [this](const ledger::LedgerSnapshotPtr& snapshot) { on_final(*snapshot); });
    }
    void note_submitted(std::uint64_t first, std::uint64_t last) {
        Moment now = std::chrono::steady_clock::now();
        for (std::uint64_t i = first; i < last; ++i)
            submitted_[i] = now;
    }
    std::uint64_t finished() const { return finished_; }
    Moment last_final() const { return last_final_; }
    const std::vector<double>& final_ms() const { return final_ms_; }
    double mean_fill() const {
        return blocks_ == 0 ? 0 : gas_share_ / static_cast<double>(blocks_);
    }

private:
    void on_final(const ledger::LedgerSnapshot& snapshot) {
        std::lock_guard lock(mutex_);
        auto found = waiting_.find(snapshot.final.hash);
        if (found == waiting_.end())
            return;
        Moment now = std::chrono::steady_clock::now();
        std::uint64_t gas = 0;
        for (const Transaction& transaction : found->second->transactions) {
            final_ms_.push_back(milliseconds(submitted_[load_.index_of(transaction)], now));
            gas += transaction.gas_limit;
        }
        finished_ += found->second->transactions.size();
        if (!found->second->transactions.empty()) {
            ++blocks_;
            gas_share_ += static_cast<double>(gas) / static_cast<double>(kBlockGasLimit);
            last_final_ = now;
        }
        waiting_.erase(found);
    }

    const PaymentLoad& load_;
    std::vector<Moment> submitted_;
    std::mutex mutex_;
    std::unordered_map<BlockHash, std::shared_ptr<const Block>> waiting_;
    std::vector<double> final_ms_;
    std::atomic<std::uint64_t> finished_ = 0;
    std::uint64_t blocks_ = 0;
    double gas_share_ = 0;
    Moment last_final_{};
    runtime::Subscription accepted_;
    runtime::Subscription final_;
};

//! Offers the payments at the wanted rate; gives how many the node took.
std::uint64_t offer(runtime::Executors& executors, ledger::Submission& submission,
                    Measurements& measurements, const PaymentLoad& load, std::uint64_t rate) {
    auto strand = executors.make_strand();
    Moment begun = std::chrono::steady_clock::now();
    std::uint64_t taken = 0;
    for (std::uint64_t first = 0; first < load.size(); first += kBatch) {
        std::this_thread::sleep_until(begun + std::chrono::microseconds(first * 1'000'000 / rate));
        std::uint64_t last = std::min<std::uint64_t>(first + kBatch, load.size());
        std::vector<Bytes> batch;
        for (std::uint64_t i = first; i < last; ++i)
            batch.push_back(load.encoded(i));
        measurements.note_submitted(first, last);
        auto results = runtime::block_on(strand, submission.transactions(std::move(batch)));
        for (const auto& result : results)
            taken += result ? 1 : 0;
    }
    return taken;
}

//! Counts the payments of all final blocks after the store was closed and opened again.
Result<std::uint64_t> count_on_disk(const std::filesystem::path& folder) {
    auto store = storage::RocksdbStore::open({.folder = folder});
    if (!store)
        return fail(store.error());
    storage::BlockStore blocks(**store);
    auto head = blocks.head();
    if (!head || !*head)
        return fail(ErrorCode::corrupt, "no head after reopening");
    std::uint64_t count = 0;
    for (Height height = 1; height <= (*head)->header.height; ++height) {
        auto block = blocks.block(height);
        if (!block || !*block)
            return fail(ErrorCode::corrupt, "a block is missing after reopening");
        count += (*block)->transactions.size();
    }
    return count;
}

Result<json::Object> measure(const ThroughputConfig& config, const std::filesystem::path& folder) {
    runtime::SystemClock clock;
    auto genesis = node::shipped_genesis(config.network);
    if (!genesis)
        return fail(genesis.error());
    crypto::KeyPair validator = crypto::KeyPair::generate();
    Payers payers(config.senders);
    PaymentLoad load(payers, config.seconds * config.rate);
    payers.fund(*genesis);
    genesis->timestamp = clock.now_ms();
    genesis->validators = {{.owner = address_of(KeyScheme::schnorr, validator.public_key()),
                            .consensus_key = validator.public_key(),
                            .bond = genesis->params.minimum_bond,
                            .name = "bench"}};
    consensus::Network network{.params = genesis->params,
                               .chain_id = chain_id_of(*genesis),
                               .antiquity = attestation::AntiquityTable::embedded()};
    std::cerr << "signing " << load.size() << " payments" << std::endl;
    load.sign(network.chain_id);

    json::Object result;
    std::uint64_t taken = 0;
    {
        auto store = storage::RocksdbStore::open({.folder = folder / "chain"});
        if (!store)
            return fail(store.error());
        if (auto schema = storage::check_schema(**store); !schema)
            return fail(schema.error());
        auto ledger = ledger::Ledger::open(**store, *genesis, network, clock, {});
        if (!ledger)
            return fail(ledger.error());
        runtime::Executors executors({.network_threads = 2});
        if (auto started = executors.start(); !started)
            return fail(started.error());
        auto strand = executors.make_strand();
        ledger::Submission submission(**ledger, strand, executors.verify());
        ledger::BlockChecker checker(**ledger, strand, executors.verify());
        node::LedgerDoor door(**ledger, checker, strand);
        TimedDoor timed(door);
        validator::NoTransport transport;
        std::filesystem::create_directories(folder / "finality");
        validator::FinalityEngine engine(clock, timed, transport, &validator,
                                         {.chain_id = network.chain_id,
                                          .params = network.params,
                                          .directory = folder / "finality",
                                          .disk = executors.verify()});
        Measurements measurements(**ledger, load);
        runtime::TaskGroup actors("bench");
        actors.spawn("finality", executors.make_strand(), engine.run());
        std::cerr << "payments flow" << std::endl;
        double cpu_before = cpu_seconds();
        Moment begun = std::chrono::steady_clock::now();
        taken = offer(executors, submission, measurements, load, config.rate);
        Moment limit = std::chrono::steady_clock::now() + std::chrono::seconds(60);
        while (measurements.finished() < taken && std::chrono::steady_clock::now() < limit)
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        actors.stop();
        if (auto ended = actors.join_blocking(); !ended)
            return fail(ended.error());
        double seconds = milliseconds(begun, measurements.last_final()) / 1000;
        result = {
            {"network", config.network},
            {"transactions_per_second", static_cast<double>(measurements.finished()) / seconds},
            {"transactions", measurements.finished()},
            {"seconds", seconds},
            {"final_ms_p50", percentile(measurements.final_ms(), 0.5)},
            {"final_ms_p99", percentile(measurements.final_ms(), 0.99)},
            {"cpu_seconds", cpu_seconds() - cpu_before},
            {"peak_rss_bytes", peak_rss_bytes()},
            {"block_ms_p99", percentile(timed.block_ms(), 0.99)},
            {"signatures_verified", load.size()},
            {"mean_block_fill", measurements.mean_fill()}};
        if (auto stopped = executors.stop(); !stopped)
            return fail(stopped.error());
    }
    auto on_disk = count_on_disk(folder / "chain");
    if (!on_disk)
        return fail(on_disk.error());
    result.set("transactions_on_disk", *on_disk);
    return result;
}

} // namespace

int run_throughput(const ThroughputConfig& config) {
    std::filesystem::path folder = config.folder;
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
    std::filesystem::create_directories(folder, ignored);
    auto result = measure(config, folder);
    std::filesystem::remove_all(folder, ignored);
    if (!result) {
        std::cerr << "rustchain-bench: " << result.error().message << std::endl;
        return 1;
    }
    std::cout << json::write_pretty(*result) << std::endl;
    return 0;
}

} // namespace rustchain::bench
