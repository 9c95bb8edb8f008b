// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A quiet measurement, then one under each kind of attack.
#include "tests/bench/hostile/hostile_run.hpp"

#include "core/json/field.hpp"
#include "core/json/write.hpp"
#include "core/primitives/hex.hpp"
#include "tests/bench/hostile/hostile_peers.hpp"
#include "tests/bench/hostile/node_watch.hpp"
#include "tests/bench/hostile/propagation.hpp"
#include "tests/bench/payers.hpp"
#include "tests/bench/percentile.hpp"

#include <atomic>
#include <iostream>

#include <sys/resource.h>

namespace rustchain::bench {
namespace {

using integration::Cluster;
using Moment = Propagation::Moment;
using namespace std::chrono_literals;

constexpr std::uint64_t kPayers = 64;
constexpr auto kTurn = 2ms;
constexpr auto kAskAgain = 100ms;
constexpr auto kSilence = 2s; //!< after which a node is asked whether a block held a payment
constexpr auto kWarmUp = 120s;
constexpr auto kLastNews = 10s;     //!< for payments that are under way when an attack ends
constexpr auto kComeTogether = 60s; //!< for honest nodes that lost each other
constexpr auto kRest = 5s;          //!< between two kinds
constexpr Height kWarmHeight = 5;
constexpr double kSlowdown = 2;
constexpr double kFastEnough_ms = 50;
constexpr std::uint64_t kMostGrowth = 300u << 20;
constexpr rlim_t kFiles = 8192;

Moment now() {
    return std::chrono::steady_clock::now();
}

std::uint64_t mebibytes(std::uint64_t bytes) {
    return bytes >> 20;
}

//! The connections of the attackers are this program's files; the nodes inherit the limit.
void raise_file_limit() {
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = std::min(limit.rlim_max, std::max(limit.rlim_cur, kFiles));
    setrlimit(RLIMIT_NOFILE, &limit);
}

Result<std::vector<HostileKind>> read_kinds(const std::vector<std::string>& names) {
    std::vector<HostileKind> kinds;
    for (const std::string& name : names) {
        const auto kind = hostile_kind(name);
        if (!kind && name != "all")
            return fail(ErrorCode::invalid_input, "no kind of attack is called " + name);
        for (std::uint8_t each = 0; each < static_cast<std::uint8_t>(HostileKind::kCount); ++each)
            if (!kind || *kind == static_cast<HostileKind>(each))
                kinds.push_back(static_cast<HostileKind>(each));
    }
    return kinds;
}

//! What one stretch of time was like, with or without an attack.
struct Stretch {
    std::string name;
    PropagationFigures spread;
    std::uint64_t refused = 0;
    std::uint64_t blocks = 0;
    std::vector<std::uint64_t> resident_before; //!< by node
    std::vector<std::uint64_t> resident_after;
    NodeWatch::Seen seen;
    HonestLinks links_after;
    std::optional<HostileTally> tally;

    double p50() const { return percentile(spread.known_ms, 0.5); }
    double p99() const { return percentile(spread.known_ms, 0.99); }
    //! Of the node that grew most.
    std::uint64_t growth() const {
        std::uint64_t most = 0;
        for (std::size_t node = 0; node < resident_before.size(); ++node)
            if (seen.most_resident[node] > resident_before[node])
                most = std::max(most, seen.most_resident[node] - resident_before[node]);
        return most;
    }
    json::Object report() const;
};

json::Array in_mebibytes(const std::vector<std::uint64_t>& all) {
    json::Array array;
    for (std::uint64_t bytes : all)
        array.push_back(mebibytes(bytes));
    return array;
}

json::Object Stretch::report() const {
    json::Object object{{"kind", name},
                        {"payments", spread.payments},
                        {"refused", refused},
                        {"known_by_block", spread.by_block},
                        {"missing", spread.missing},
                        {"known_ms_p50", p50()},
                        {"known_ms_p99", p99()},
                        {"blocks_final", blocks},
                        {"resident_mib_before", in_mebibytes(resident_before)},
                        {"resident_mib_most", in_mebibytes(seen.most_resident)},
                        {"resident_mib_after", in_mebibytes(resident_after)},
                        {"growth_mib", mebibytes(growth())},
                        {"honest_links_least", seen.least_links},
                        {"honest_links_after", links_after.open},
                        {"honest_bans", links_after.banned}};
    if (!tally)
        return object;
    object.set("connections", tally->connections);
    object.set("shaken_hands", tally->shaken_hands);
    object.set("refused_connections", tally->refused);
    object.set("closed_by_node", tally->closed);
    object.set("stayed", tally->stayed);
    object.set("sent_mib", mebibytes(tally->bytes_sent));
    object.set("seconds", tally->seconds);
    return object;
}

class Measurement {
public:
    Measurement(const HostileRunConfig& config, Cluster& cluster, const Payers& payers)
        : config_(config), cluster_(cluster), payers_(payers), nonces_(payers.count(), 0),
          chain_id_(chain_id_of(cluster.genesis())), news_(rpcs_of(cluster)), watch_(cluster) {}

    Result<void> start() { return news_.start(); }

    Stretch quiet() {
        const Moment end = now() + std::chrono::seconds(config_.baseline_seconds);
        return measure("none", [end] { return now() < end; });
    }

    Stretch under(HostileKind kind) {
        std::atomic<bool> is_over = false;
        HostileTally tally;
        std::jthread attackers([&] {
            tally = attack(attack_config(), kind);
            is_over = true;
        });
        Stretch stretch = measure(std::string(name_of(kind)), [&] { return !is_over; });
        attackers.join();
        stretch.tally = tally;
        return stretch;
    }

private:
    static std::vector<std::string> rpcs_of(const Cluster& cluster) {
        std::vector<std::string> rpcs;
        for (std::size_t node = 0; node < cluster.size(); ++node)
            rpcs.push_back(cluster.rpc(node));
        return rpcs;
    }

    HostileConfig attack_config() const {
        HostileConfig attack{.hosts = {},
                             .chain_id = chain_id_,
                             .connections = config_.connections,
                             .at_once = config_.at_once,
                             .per_second = config_.per_second};
        for (std::size_t node = 0; node < cluster_.size(); ++node)
            attack.hosts.push_back(cluster_.host(node));
        return attack;
    }

    template <class GoesOn>
    Stretch measure(std::string name, GoesOn goes_on) {
        Stretch stretch;
        stretch.name = std::move(name);
        stretch.resident_before = resident();
        watch_.take();
        const Height height = cluster_.final_height(0);
        pay_while(goes_on, stretch);
        const Moment limit = now() + kLastNews;
        while (news_.waiting() > 0 && now() < limit) {
            std::this_thread::sleep_for(kAskAgain);
            for (const auto& open : news_.open_since(kSilence))
                look_into_blocks(open);
        }
        stretch.blocks = cluster_.final_height(0) - height;
        stretch.spread = news_.take();
        stretch.seen = watch_.take();
        const auto are_together = [&] {
            stretch.links_after = honest_links(cluster_);
            return stretch.links_after.open == all_links(cluster_);
        };
        Cluster::wait_until(are_together, kComeTogether);
        std::this_thread::sleep_for(kRest);
        stretch.resident_after = resident();
        return stretch;
    }

    void look_into_blocks(const Propagation::Open& open) {
        const auto answer = cluster_.get(open.node, "/v1/transactions/" + open.hash);
        const auto height = answer ? json::Field(*answer).at("height").u64() : 0;
        if (height)
            news_.found_in_block(open, *height);
    }

    template <class GoesOn>
    void pay_while(const GoesOn& goes_on, Stretch& stretch) {
        const Moment begun = now();
        for (std::uint64_t paid = 0; goes_on();) {
            if (now() < begun + std::chrono::microseconds(paid * 1'000'000 / config_.rate)) {
                std::this_thread::sleep_for(kTurn);
                continue;
            }
            ++paid;
            stretch.refused += pay() ? 0 : 1;
        }
    }

    bool pay() {
        const std::uint64_t payer = turn_++ % payers_.count();
        const Bytes raw = encode(payers_.payment(payer, nonces_[payer], chain_id_));
        const std::string hash = to_hex(transaction_hash(ByteView(raw)));
        news_.submitted(hash, now());
        const auto answer = cluster_.post(0, "/v1/transactions", {{"raw", to_hex(raw)}});
        if (!answer) {
            news_.forget(hash);
            std::cerr << "a payment was refused: " << answer.error().message << std::endl;
            return false;
        }
        ++nonces_[payer];
        return true;
    }

    std::vector<std::uint64_t> resident() const {
        std::vector<std::uint64_t> all;
        for (std::size_t node = 0; node < cluster_.size(); ++node)
            all.push_back(resident_bytes(cluster_.process_id(node)));
        return all;
    }

    const HostileRunConfig& config_;
    Cluster& cluster_;
    const Payers& payers_;
    std::vector<std::uint64_t> nonces_;
    ChainId chain_id_;
    std::uint64_t turn_ = 0;
    Propagation news_;
    NodeWatch watch_;
};

//! What the attack broke; nothing: all is as it should be.
std::vector<std::string> complaints(const Stretch& quiet, const Stretch& attacked,
                                    std::size_t all) {
    std::vector<std::string> found;
    const auto check = [&](bool holds, const char* complaint) {
        if (!holds)
            found.push_back(attacked.name + ": " + complaint);
    };
    const double limit = std::max(kSlowdown * quiet.p99(), kFastEnough_ms);
    check(!attacked.spread.known_ms.empty(), "no payment spread");
    check(attacked.p99() < limit, "payments spread too slowly");
    check(attacked.spread.missing == 0, "payments did not reach every node");
    check(attacked.refused == 0, "payments were refused");
    check(attacked.growth() < kMostGrowth, "a node grew too much");
    check(attacked.blocks > 0, "no block became final");
    check(attacked.links_after.open == all, "honest nodes are not connected");
    check(attacked.links_after.banned == 0, "honest nodes banned each other");
    return found;
}

int complain(const std::string& message) {
    std::cerr << "rustchain-bench: " << message << std::endl;
    return 1;
}

Result<std::unique_ptr<Cluster>> make_cluster(const HostileRunConfig& config,
                                              const Payers& payers) {
    auto cluster = Cluster::create({.daemon = config.daemon,
                                    .folder = config.folder,
                                    .network = config.network,
                                    .validators = config.validators,
                                    .bond = Amount::from_rtc(config.network == "dev" ? 0 : 100),
                                    .allocations = payers.allocations(Amount::from_rtc(1000))});
    if (!cluster)
        return cluster;
    if (auto started = (*cluster)->start_all(); !started)
        return fail(started.error());
    const auto is_warm = [&] {
        return (*cluster)->final_height(0) >= kWarmHeight &&
               honest_links(**cluster).open == all_links(**cluster);
    };
    if (!Cluster::wait_until(is_warm, kWarmUp))
        return fail(ErrorCode::unavailable,
                    "the network did not come about: " + (*cluster)->log_tail(0));
    return cluster;
}

//! Prints the whole report; the exit status.
int conclude(const HostileRunConfig& config, const Stretch& quiet,
             const std::vector<Stretch>& attacked, std::size_t all) {
    json::Array kinds;
    json::Array wrong;
    for (const Stretch& stretch : attacked) {
        kinds.push_back(stretch.report());
        for (const std::string& complaint : complaints(quiet, stretch, all))
            wrong.push_back(complaint);
    }
    const bool is_good = wrong.empty();
    const json::Object report{
        {"validators", config.validators},
        {"network", config.network},
        {"connections_of_each_kind", config.connections},
        {"attackers_nice", static_cast<std::uint64_t>(HostileConfig{}.nice)},
        {"new_connections_per_second", config.per_second},
        {"known_ms_p99_limit", std::max(kSlowdown * quiet.p99(), kFastEnough_ms)},
        {"baseline", quiet.report()},
        {"kinds", std::move(kinds)},
        {"complaints", std::move(wrong)}};
    std::cout << json::write_pretty(report) << std::endl;
    return is_good ? 0 : complain("the network did not hold; see \"complaints\"");
}

} // namespace

int run_hostile(const HostileRunConfig& config) {
    const auto kinds = read_kinds(config.kinds);
    if (!kinds)
        return complain(kinds.error().message);
    raise_file_limit();
    const Payers payers(kPayers);
    std::error_code ignored;
    std::filesystem::remove_all(config.folder, ignored);
    auto cluster = make_cluster(config, payers);
    if (!cluster)
        return complain(cluster.error().message);
    const std::size_t all = all_links(**cluster);
    Stretch quiet;
    std::vector<Stretch> attacked;
    {
        Measurement measurement(config, **cluster, payers);
        if (auto started = measurement.start(); !started)
            return complain(started.error().message);
        quiet = measurement.quiet();
        std::cerr << json::write(quiet.report()) << std::endl;
        for (HostileKind kind : *kinds) {
            attacked.push_back(measurement.under(kind));
            std::cerr << json::write(attacked.back().report()) << std::endl;
        }
    }
    const int status = conclude(config, quiet, attacked, all);
    cluster->reset();
    if (!config.keeps_folder)
        std::filesystem::remove_all(config.folder, ignored);
    return status;
}

} // namespace rustchain::bench
