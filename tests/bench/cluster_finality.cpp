// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Payments into a network of real processes, each followed to its finality where it was submitted.
#include "tests/bench/cluster_finality.hpp"

#include "core/json/field.hpp"
#include "core/json/write.hpp"
#include "core/primitives/hex.hpp"
#include "tests/bench/payers.hpp"
#include "tests/bench/percentile.hpp"
#include "tests/integration/cluster/cluster.hpp"

#include <QCoreApplication>

#include <iostream>
#include <map>
#include <thread>

namespace rustchain::bench {
namespace {

using integration::Cluster;
using Moment = std::chrono::steady_clock::time_point;

constexpr std::uint64_t kPayers = 64;
constexpr auto kBetweenLooks = std::chrono::milliseconds(20);
constexpr auto kWarmUp = std::chrono::seconds(90);
constexpr auto kLastOnes = std::chrono::seconds(30);
constexpr Height kWarmHeight = 5;

double milliseconds_since(Moment moment) {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - moment)
        .count();
}

struct Waiting {
    std::size_t node = 0;
    Moment submitted;
};

class Measurement {
public:
    Measurement(const ClusterFinalityConfig& config, Cluster& cluster, const Payers& payers)
        : config_(config), cluster_(cluster), payers_(payers), nonces_(payers.count(), 0),
          chain_id_(chain_id_of(cluster.genesis())) {}

    void run() {
        const Moment begun = std::chrono::steady_clock::now();
        const Moment end = begun + std::chrono::seconds(config_.seconds);
        for (std::uint64_t turn = 0; std::chrono::steady_clock::now() < end;) {
            const Moment due = begun + std::chrono::microseconds(turn * 1'000'000 / config_.rate);
            if (std::chrono::steady_clock::now() >= due)
                submit(turn++);
            look();
            std::this_thread::sleep_for(kBetweenLooks);
        }
        const Moment last = std::chrono::steady_clock::now() + kLastOnes;
        while (!waiting_.empty() && std::chrono::steady_clock::now() < last) {
            look();
            std::this_thread::sleep_for(kBetweenLooks);
        }
    }

    json::Object report() const {
        return {{"validators", config_.validators},
                {"network", config_.network},
                {"payments", final_ms_.size()},
                {"refused", refused_},
                {"never_final", waiting_.size()},
                {"submitted_to_final_ms_p50", percentile(final_ms_, 0.5)},
                {"submitted_to_final_ms_p99", percentile(final_ms_, 0.99)},
                {"blocks", proposed_ms_.size()},
                {"proposed_to_final_ms_p50", percentile(proposed_ms_, 0.5)},
                {"proposed_to_final_ms_p99", percentile(proposed_ms_, 0.99)}};
    }
    bool is_good() const { return !final_ms_.empty() && waiting_.empty(); }

private:
    void submit(std::uint64_t turn) {
        const std::uint64_t payer = turn % payers_.count();
        const std::size_t node = turn % cluster_.size();
        const Bytes raw = encode(payers_.payment(payer, nonces_[payer], chain_id_));
        const Moment submitted = std::chrono::steady_clock::now();
        auto answer = cluster_.post(node, "/v1/transactions", {{"raw", to_hex(raw)}});
        if (!answer) {
            ++refused_;
            return;
        }
        ++nonces_[payer];
        waiting_[to_hex(transaction_hash(ByteView(raw)))] = {node, submitted};
    }

    void look() {
        std::erase_if(waiting_, [this](const auto& entry) {
            auto found = cluster_.get(entry.second.node, "/v1/transactions/" + entry.first);
            if (!found || json::Field(*found).at("stage").text().value_or("") != "final")
                return false;
            final_ms_.push_back(milliseconds_since(entry.second.submitted));
            return true;
        });
        look_at_head();
    }

    //! A block's own time is when it was proposed; the status says when this node knew it final.
    void look_at_head() {
        auto status = cluster_.get(0, "/v1/status");
        if (!status)
            return;
        const json::Field root(*status);
        const Height height = root.at("final_height").u64().value_or(0);
        if (height <= seen_)
            return;
        seen_ = height;
        auto block = cluster_.get(0, "/v1/blocks/" + std::to_string(height));
        const auto proposed = block ? json::Field(*block).at("timestamp_ms").u64() : 0;
        const auto known = root.at("final_time_ms").u64();
        if (proposed && known && *known >= *proposed)
            proposed_ms_.push_back(static_cast<double>(*known - *proposed));
    }

    ClusterFinalityConfig config_;
    Cluster& cluster_;
    const Payers& payers_;
    std::vector<std::uint64_t> nonces_;
    ChainId chain_id_;
    std::map<std::string, Waiting> waiting_;
    std::vector<double> final_ms_;
    std::vector<double> proposed_ms_;
    std::uint64_t refused_ = 0;
    Height seen_ = 0;
};

int complain(const std::string& message) {
    std::cerr << "rustchain-bench: " << message << std::endl;
    return 1;
}

} // namespace

int run_cluster_finality(const ClusterFinalityConfig& config) {
    const Payers payers(kPayers);
    std::error_code ignored;
    std::filesystem::remove_all(config.folder, ignored);
    auto cluster = Cluster::create({.daemon = config.daemon,
                                    .folder = config.folder,
                                    .network = config.network,
                                    .validators = config.validators,
                                    .bond = Amount::from_rtc(config.network == "dev" ? 0 : 100),
                                    .allocations = payers.allocations(Amount::from_rtc(100))});
    if (!cluster)
        return complain(cluster.error().message);
    if (auto started = (*cluster)->start_all(); !started)
        return complain(started.error().message);
    auto is_warm = [&] { return (*cluster)->final_height(0) >= kWarmHeight; };
    if (!Cluster::wait_until(is_warm, kWarmUp))
        return complain("no block became final: " + (*cluster)->log_tail(0));
    Measurement measurement(config, **cluster, payers);
    measurement.run();
    std::cout << json::write_pretty(measurement.report()) << std::endl;
    cluster->reset();
    std::filesystem::remove_all(config.folder, ignored);
    return measurement.is_good() ? 0 : complain("not every payment became final");
}

} // namespace rustchain::bench
