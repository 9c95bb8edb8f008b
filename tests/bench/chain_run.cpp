// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Writing a long chain.
#include "tests/bench/chain_run.hpp"

#include "core/json/write.hpp"
#include "core/ledger/ledger.hpp"
#include "core/node/data_directory.hpp"
#include "core/node/node_keys.hpp"
#include "core/primitives/hex.hpp"
#include "core/snapshot/write_snapshot.hpp"
#include "core/storage/rocksdb_store.hpp"
#include "core/storage/schema.hpp"
#include "core/sync/state/snapshot_keeper.hpp"
#include "tests/bench/chain_writer.hpp"
#include "tests/bench/payers.hpp"

#include <iostream>

namespace rustchain::bench {
namespace {

using Moment = std::chrono::steady_clock::time_point;

double seconds_since(Moment begun) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

Result<void> write_keys(const node::DataPaths& paths, const std::vector<crypto::KeyPair>& keys) {
    const auto folder = paths.folder / "validators";
    if (auto made = runtime::make_private_directory(folder); !made)
        return made;
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (auto written = node::write_key(folder / (std::to_string(i) + ".key"), keys[i]);
            !written)
            return written;
    return {};
}

Result<Genesis> make_genesis(const ChainRunConfig& config, const Payers& payers,
                             const std::vector<crypto::KeyPair>& keys) {
    auto genesis = node::shipped_genesis(config.network);
    if (!genesis)
        return genesis;
    payers.fund(*genesis);
    for (const crypto::KeyPair& key : keys)
        genesis->validators.push_back({.owner = address_of(KeyScheme::schnorr, key.public_key()),
                                       .consensus_key = key.public_key(),
                                       .bond = genesis->params.minimum_bond,
                                       .name = "bench"});
    std::ranges::sort(genesis->validators, {}, &GenesisValidator::owner);
    const std::uint64_t age_ms = (config.blocks + 1) * genesis->params.block_time_ms;
    genesis->timestamp = runtime::SystemClock().now_ms() - age_ms;
    if (config.network != "dev")
        genesis->legacy_chain_id = "rustchain-bench";
    if (auto checked = check_genesis(*genesis); !checked)
        return fail(checked.error());
    return genesis;
}

class Run {
public:
    Run(const ChainRunConfig& config, const node::DataPaths& paths)
        : config_(config), paths_(paths), payers_(config.senders) {
        for (std::uint64_t i = 0; i < config.validators; ++i)
            keys_.push_back(validator_key(i));
    }

    Result<json::Object> write() {
        auto genesis = make_genesis(config_, payers_, keys_);
        if (!genesis)
            return fail(genesis.error());
        if (auto written = write_keys(paths_, keys_); !written)
            return fail(written.error());
        const std::string text = genesis_to_json(*genesis);
        if (auto written = runtime::replace_file(paths_.genesis(), as_bytes(text)); !written)
            return fail(written.error());
        auto store = storage::RocksdbStore::open({.folder = paths_.chain()});
        if (!store)
            return fail(store.error());
        if (auto schema = storage::check_schema(**store); !schema)
            return fail(schema.error());
        const consensus::Network network{.params = genesis->params,
                                         .chain_id = chain_id_of(*genesis),
                                         .antiquity = attestation::AntiquityTable::embedded()};
        runtime::SystemClock clock;
        if (auto ledger = ledger::Ledger::open(**store, *genesis, network, clock, {}); !ledger)
            return fail(ledger.error()); // writes height 0
        return write_blocks(**store, network);
    }

private:
    Result<json::Object> write_blocks(storage::RocksdbStore& store,
                                      const consensus::Network& network) {
        auto folder = snapshot::SnapshotFolder::open(paths_.snapshots());
        if (!folder)
            return fail(folder.error());
        const Moment begun = std::chrono::steady_clock::now();
        ChainWriter writer(store, network, std::move(keys_));
        if (auto ready = writer.begin(); !ready)
            return fail(ready.error());
        while (writer.height() < config_.blocks) {
            auto transactions = payments_until(writer.height() + 1, network.chain_id);
            if (auto appended = writer.append(std::move(transactions)); !appended)
                return fail(appended.error().code, "block " + std::to_string(writer.height() + 1) +
                                                       ": " + appended.error().message);
            if (auto kept = keep_snapshots(store, network.params, writer.height(), *folder); !kept)
                return fail(kept.error());
        }
        if (auto finished = writer.finish(); !finished)
            return fail(finished.error());
        const double seconds = seconds_since(begun);
        return json::Object{{"blocks", config_.blocks},
                            {"transactions", paid_},
                            {"validators", config_.validators},
                            {"chain_id", to_hex(network.chain_id)},
                            {"head_hash", to_hex(writer.head().hash)},
                            {"state_root", to_hex(writer.head().header.state_root)},
                            {"seconds", seconds},
                            {"blocks_per_second", static_cast<double>(config_.blocks) / seconds},
                            {"snapshot_seconds", snapshot_seconds_},
                            {"disk_bytes", store.disk_bytes()},
                            {"folder", paths_.folder.string()}};
    }

    //! So many that payments and blocks end together.
    std::vector<consensus::CheckedTransactionPtr> payments_until(Height height,
                                                                 const ChainId& chain_id) {
        std::vector<consensus::CheckedTransactionPtr> transactions;
        for (; paid_ * config_.blocks < config_.transactions * height; ++paid_)
            transactions.push_back(
                consensus::check_transaction(
                    payers_.payment(paid_ % payers_.count(), paid_ / payers_.count(), chain_id),
                    chain_id)
                    .value());
        return transactions;
    }

    Result<void> keep_snapshots(const storage::KeyValueStore& store, const ChainParams& params,
                                Height height, snapshot::SnapshotFolder& folder) {
        const EpochNumber epoch = params.epoch_of(height);
        if (height != params.last_height(epoch))
            return {};
        const auto plan = sync::keeper_config_for(params);
        const Moment begun = std::chrono::steady_clock::now();
        if ((epoch + 1) % plan.snapshot_epochs == 0) {
            auto written = snapshot::write_snapshot(store, params, folder);
            if (!written)
                return fail(written.error());
            if (auto kept = folder.keep_newest(plan.kept); !kept)
                return kept;
        } else if ((epoch + 1) % plan.certified_epochs == 0) {
            auto end = snapshot::certify_newest_epoch(store, params);
            if (!end)
                return fail(end.error());
            if (auto kept = folder.keep_certified_epoch(*end); !kept)
                return kept;
        }
        snapshot_seconds_ += seconds_since(begun);
        return {};
    }

    const ChainRunConfig& config_;
    const node::DataPaths& paths_;
    Payers payers_;
    std::vector<crypto::KeyPair> keys_;
    std::uint64_t paid_ = 0;
    double snapshot_seconds_ = 0;
};

Result<json::Object> write_chain(const ChainRunConfig& config) {
    const node::NodeConfig folders{.network = config.network, .data_root = config.data_root};
    const node::DataPaths paths{.folder = folders.folder()};
    std::error_code ignored;
    if (std::filesystem::exists(paths.genesis(), ignored))
        return fail(ErrorCode::already_exists, paths.genesis().string() + " is there already");
    return Run(config, paths).write();
}

} // namespace

int run_chain(const ChainRunConfig& config) {
    auto result = write_chain(config);
    if (!result) {
        std::cerr << "rustchain-bench: " << result.error().message << std::endl;
        return 1;
    }
    std::cout << json::write_pretty(*result) << std::endl;
    return 0;
}

} // namespace rustchain::bench
