// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// rustchain-bench: measurements of the whole node. Every subcommand prints one JSON object.
#include "tests/bench/bounty_run.hpp"
#include "tests/bench/chain_run.hpp"
#include "tests/bench/cluster_finality.hpp"
#include "tests/bench/hostile/hostile_run.hpp"
#include "tests/bench/mining/attestation_run.hpp"
#include "tests/bench/payment_stream.hpp"
#include "tests/bench/replay.hpp"
#include "tests/bench/snapshot_run.hpp"
#include "tests/bench/throughput.hpp"
#ifdef RUSTCHAIN_BENCH_WINDOW
#include "tests/bench/window/window_history.hpp"
#include "tests/bench/window/window_stalls.hpp"
#endif

#include <CLI/CLI.hpp>

#include <filesystem>

namespace {

CLI::App* add_chain(CLI::App& app, rustchain::bench::ChainRunConfig& config, bool& json) {
    auto* chain = app.add_subcommand("chain", "write a long valid chain into a new data folder");
    chain->add_option("--blocks", config.blocks, "how many")
        ->required()
        ->check(CLI::PositiveNumber);
    chain->add_option("--transactions", config.transactions, "payments, spread over all blocks");
    chain->add_option("--validators", config.validators, "whose keys follow from their number")
        ->check(CLI::Range(1, 400));
    chain->add_option("--senders", config.senders, "of the payments")->check(CLI::Range(2, 8000));
    chain->add_option("--network", config.network, "dev (epochs of 40 blocks) or test (200)")
        ->check(CLI::IsMember({"dev", "test"}));
    chain->add_option("--datadir", config.data_root, "a data root without a chain")->required();
    chain->add_flag("--json", json, "JSON is what is printed in any case");
    return chain;
}

CLI::App* add_snapshot(CLI::App& app, rustchain::bench::SnapshotRunConfig& config, bool& json) {
    auto* snapshot = app.add_subcommand("snapshot", "write one, begin a new chain from it");
    snapshot->add_option("--network", config.network, "dev or test")
        ->check(CLI::IsMember({"dev", "test"}));
    snapshot->add_option("--datadir", config.data_root, "whose chain ends with an epoch")
        ->required();
    snapshot->add_flag("--json", json, "JSON is what is printed in any case");
    return snapshot;
}

CLI::App* add_cluster(CLI::App& app, rustchain::bench::ClusterFinalityConfig& config, bool& json) {
    auto* cluster = app.add_subcommand("cluster", "finality in a network of real processes");
    cluster->add_option("--network", config.network, "dev (1 s blocks) or test (3 s)")
        ->check(CLI::IsMember({"dev", "test"}));
    cluster->add_option("--validators", config.validators, "processes")->check(CLI::Range(1, 64));
    cluster->add_option("--seconds", config.seconds, "how long payments are offered");
    cluster->add_option("--rate", config.rate, "payments a second")->check(CLI::PositiveNumber);
    cluster->add_option("--daemon", config.daemon, "rustchaind (default: beside this program)");
    cluster->add_option("--folder", config.folder, "working folder; it is emptied");
    cluster->add_flag("--json", json, "JSON is what is printed in any case");
    return cluster;
}

CLI::App* add_attestation(CLI::App& app, rustchain::bench::AttestationRunConfig& config,
                          bool& json) {
    auto* mining = app.add_subcommand("attestation", "settlement of an epoch, checks a second");
    mining->add_option("--miners", config.miners, "that attested in it")
        ->check(CLI::PositiveNumber);
    mining->add_option("--rounds", config.rounds, "of which the median counts")
        ->check(CLI::PositiveNumber);
    mining->add_option("--folder", config.folder, "working folder; it is emptied");
    mining->add_flag("--json", json, "JSON is what is printed in any case");
    return mining;
}

CLI::App* add_bounties(CLI::App& app, rustchain::bench::BountyRunConfig& config, bool& json) {
    auto* bounties = app.add_subcommand("bounties", "loading a listing, a keystroke in its search");
    bounties->add_option("listing", config.listing, "JSON file")->required();
    bounties->add_option("--rounds", config.rounds, "of loading")->check(CLI::PositiveNumber);
    bounties->add_option("--copies", config.copies, "of each row")->check(CLI::Range(1, 1000));
    bounties->add_option("--searches", config.searches, "titles to type")
        ->check(CLI::PositiveNumber);
    bounties->add_flag("--json", json, "JSON is what is printed in any case");
    return bounties;
}

CLI::App* add_hostile(CLI::App& app, rustchain::bench::HostileRunConfig& config, bool& json) {
    auto* hostile = app.add_subcommand("hostile", "payments spread while strangers attack");
    hostile->add_option("--connections", config.connections, "hostile ones, of each kind")
        ->check(CLI::PositiveNumber);
    hostile->add_option("--kinds", config.kinds, "of attacks: all, or names with commas between")
        ->delimiter(',');
    hostile->add_option("--validators", config.validators, "processes")->check(CLI::Range(2, 64));
    hostile->add_option("--network", config.network, "dev (1 s blocks) or test (3 s)")
        ->check(CLI::IsMember({"dev", "test"}));
    hostile->add_option("--at-once", config.at_once, "hostile connections open at a time")
        ->check(CLI::Range(1, 4000));
    hostile->add_option("--per-second", config.per_second, "new hostile connections")
        ->check(CLI::PositiveNumber);
    hostile->add_option("--baseline", config.baseline_seconds, "seconds without an attack")
        ->check(CLI::PositiveNumber);
    hostile->add_option("--rate", config.rate, "payments a second")->check(CLI::PositiveNumber);
    hostile->add_option("--daemon", config.daemon, "rustchaind (default: beside this program)");
    hostile->add_option("--folder", config.folder, "working folder; it is emptied");
    hostile->add_flag("--keep", config.keeps_folder, "the folder, for its logs");
    hostile->add_flag("--json", json, "JSON is what is printed in any case");
    return hostile;
}

} // namespace

int main(int argc, char** argv) {
    CLI::App app("RustChain measurements");
    app.require_subcommand(1);
    bool json = false;
    rustchain::bench::ThroughputConfig config;
    config.folder = (std::filesystem::temp_directory_path() / "rustchain-bench").string();
    auto* throughput = app.add_subcommand("throughput", "payments a second, final on disk");
    throughput->add_option("--network", config.network, "dev (1 s blocks) or test (3 s)")
        ->check(CLI::IsMember({"dev", "test"}));
    throughput->add_option("--seconds", config.seconds, "how long payments are offered");
    throughput->add_option("--senders", config.senders, "at most 8000");
    throughput->add_option("--rate", config.rate, "payments offered a second");
    throughput->add_option("--folder", config.folder, "working folder; it is emptied");
    throughput->add_flag("--json", json, "JSON is what is printed in any case");
    std::string folder;
    auto* replay = app.add_subcommand("replay", "execute a stopped node's chain again");
    replay->add_option("folder", folder, "a network's folder: <data root>/<network>")->required();
    replay->add_flag("--json", json, "JSON is what is printed in any case");
    rustchain::bench::ChainRunConfig chain;
    auto* write = add_chain(app, chain, json);
    rustchain::bench::SnapshotRunConfig snapshot;
    auto* begin = add_snapshot(app, snapshot, json);
    rustchain::bench::StreamConfig stream;
    auto* found = app.add_subcommand("found", "make a dev chain on which senders have money");
    found->add_option("folder", stream.data_root, "a data root without a chain")->required();
    auto* pay = app.add_subcommand("pay", "pay into a running node until it is gone");
    pay->add_option("--port", stream.port, "of the node's RPC");
    pay->add_option("--rate", stream.rate, "payments a second")->check(CLI::PositiveNumber);
    for (auto* sub : {found, pay}) {
        sub->add_option("--senders", stream.senders, "of the chain; at most 8000")
            ->check(CLI::Range(2, 8000));
        sub->add_flag("--json", json, "JSON is what is printed in any case");
    }
    rustchain::bench::ClusterFinalityConfig network;
    network.folder = (std::filesystem::temp_directory_path() / "rustchain-cluster").string();
    network.daemon = (std::filesystem::path(argv[0]).parent_path() / "rustchaind").string();
    auto* cluster = add_cluster(app, network, json);
    rustchain::bench::AttestationRunConfig mining;
    mining.folder = (std::filesystem::temp_directory_path() / "rustchain-attestation").string();
    auto* attested = add_attestation(app, mining, json);
    rustchain::bench::HostileRunConfig hostile;
    hostile.folder = (std::filesystem::temp_directory_path() / "rustchain-hostile").string();
    hostile.daemon = network.daemon;
    auto* attacked = add_hostile(app, hostile, json);
    rustchain::bench::BountyRunConfig board;
    auto* looked_through = add_bounties(app, board, json);
#ifdef RUSTCHAIN_BENCH_WINDOW
    rustchain::bench::WindowConfig window;
    auto* stalls = app.add_subcommand("window", "stalls of the window while payments flow");
    stalls->add_option("--runs", window.runs, "each on a fresh chain")->check(CLI::PositiveNumber);
    stalls->add_option("--seconds", window.seconds, "on each page")->check(CLI::PositiveNumber);
    stalls->add_option("--rate", window.rate, "payments offered a second")
        ->check(CLI::PositiveNumber);
    stalls->add_option("--senders", window.senders, "at most 8000")->check(CLI::Range(2, 8000));
    stalls->add_option("--own-share", window.own_share,
                       "one payment in so many goes to the window's wallet; 0: none");
    stalls->add_flag("--json", json, "JSON is what is printed in any case");
    rustchain::bench::HistoryWindowConfig long_history;
    auto* scrolled = app.add_subcommand("history", "open and scroll a long history in the window");
    scrolled->add_option("--rows", long_history.rows, "payments to the window's wallet")
        ->check(CLI::PositiveNumber);
    scrolled->add_option("--step", long_history.step, "pixels scrolled a frame")
        ->check(CLI::PositiveNumber);
    scrolled->add_flag("--json", json, "JSON is what is printed in any case");
#endif
    CLI11_PARSE(app, argc, argv);
#ifdef RUSTCHAIN_BENCH_WINDOW
    if (stalls->parsed())
        return rustchain::bench::run_window(window);
    if (scrolled->parsed())
        return rustchain::bench::run_history(long_history);
#endif
    if (looked_through->parsed())
        return rustchain::bench::run_bounties(board);
    if (cluster->parsed())
        return rustchain::bench::run_cluster_finality(network);
    if (attested->parsed())
        return rustchain::bench::run_attestation(mining);
    if (attacked->parsed())
        return rustchain::bench::run_hostile(hostile);
    if (write->parsed())
        return rustchain::bench::run_chain(chain);
    if (begin->parsed())
        return rustchain::bench::run_snapshot(snapshot);
    if (found->parsed())
        return rustchain::bench::run_found(stream);
    if (pay->parsed())
        return rustchain::bench::run_pay(stream);
    return replay->parsed() ? rustchain::bench::run_replay(folder)
                            : rustchain::bench::run_throughput(config);
}
