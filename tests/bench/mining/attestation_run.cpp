// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What mining costs a node.
#include "tests/bench/mining/attestation_run.hpp"

#include "core/attestation/work_proof.hpp"
#include "core/chain/system_records.hpp"
#include "core/consensus/attestation_rules.hpp"
#include "core/consensus/settlement.hpp"
#include "core/crypto/key_pair.hpp"
#include "core/json/write.hpp"
#include "core/ledger/stored_state.hpp"
#include "core/storage/rocksdb_store.hpp"
#include "tests/bench/percentile.hpp"

#include <chrono>
#include <ctime>
#include <filesystem>
#include <iostream>

namespace rustchain::bench {
namespace {

using consensus::BlockContext;
using state::StateKey;

constexpr EpochNumber kEpoch = 10; //!< the one that closes
//! Finding work is the miner's; checking it costs the same at any target.
constexpr std::uint64_t kEasyWork = 4;

double milliseconds_since(std::chrono::steady_clock::time_point begun) {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun)
        .count();
}

template <class Fixed>
Fixed numbered(std::uint64_t number, std::uint8_t salt) {
    // Spread, as hashes are.
    std::uint64_t mixed = (number + 1) * 0x9E37'79B9'7F4A'7C15;
    Fixed bytes;
    for (std::size_t i = 0; i < 8; ++i)
        bytes[i] = static_cast<std::uint8_t>(mixed >> (8 * i));
    bytes[8] = salt;
    return bytes;
}

//! On a busy machine the processor's time tells more than the clock's.
struct SettlementTime {
    double elapsed_ms = 0;
    double cpu_ms = 0;
};

struct Bench {
    const AttestationRunConfig& config;
    consensus::Network network{ChainParams{.work_target = kEasyWork}, ChainId{},
                               attestation::AntiquityTable::embedded()};
    crypto::KeyPair key = crypto::KeyPair::generate();
    std::unique_ptr<storage::RocksdbStore> store = nullptr;

    HardwareHash machine(std::uint32_t number) const { return numbered<HardwareHash>(number, 1); }

    Result<void> fill() {
        std::filesystem::remove_all(config.folder);
        auto opened = storage::RocksdbStore::open({.folder = config.folder});
        if (!opened)
            return fail(opened.error());
        store = std::move(*opened);
        storage::WriteBatch batch;
        auto put = [&](const StateKey& at, const auto& record) {
            batch.put(storage::Column::state, at.flat_key(), encode(record));
        };
        for (std::uint32_t i = 0; i < config.miners; ++i) {
            HardwareRecord record{.owner = numbered<Address>(i, 2),
                                  .attest_key = key.public_key(),
                                  .renewed_epoch = kEpoch,
                                  .class_id = "powerpc_g4",
                                  .multiplier = 2500,
                                  .tally_epoch = kEpoch,
                                  .slot_bits = 31,
                                  .miner_id = "rtc-miner-0123456789abcdef"};
            record.tally = {{record.owner, 12'500 + i % 7}};
            put(StateKey::hardware(machine(i)), record);
            put(StateKey::account(record.owner), Account{.balance = Amount::from_rtc(1)});
        }
        put(StateKey::system(state::system_names::kPool),
            AmountRecord{Amount::from_rtc(1'000'000)});
        return store->write(batch, storage::Sync::yes);
    }

    Result<SettlementTime> settle_once(const state::StateView& below, bool& is_exact) const {
        state::StateOverlay overlay(below);
        const BlockContext context{network, network.params.first_height(kEpoch + 1), kEpoch + 1, 1};
        const auto begun = std::chrono::steady_clock::now();
        const std::clock_t begun_cpu = std::clock();
        auto rewards = consensus::settle_epoch(overlay, context);
        const SettlementTime took{.elapsed_ms = milliseconds_since(begun),
                                  .cpu_ms = 1000.0 * static_cast<double>(std::clock() - begun_cpu) /
                                            CLOCKS_PER_SEC};
        if (overlay.error())
            return fail(*overlay.error());
        Amount paid;
        for (const Reward& reward : rewards)
            paid = *paid.plus(reward.amount);
        is_exact =
            is_exact && paid == network.params.epoch_reward && rewards.size() == config.miners;
        return took;
    }

    //! Signature checks a second, then whole acceptances: lookup, work, tally.
    Result<json::Object> check_attestations() const {
        const Height slot = network.params.slot_start(network.params.first_height(kEpoch + 1));
        const Hash256 slot_hash;
        std::vector<Attestation> sent;
        for (std::uint32_t i = 0; i < config.miners; ++i) {
            auto found = attestation::search_work_proof(
                {.hardware_hash = machine(i), .prev_block_hash = slot_hash}, {},
                network.params.work_target, 0, {});
            if (!found)
                return fail(ErrorCode::internal, "no work was found");
            Attestation one{.miner_id = "rtc-miner-0123456789abcdef",
                            .block_height = slot,
                            .hardware_hash = machine(i),
                            .nonce = found->nonce,
                            .proof = found->proof,
                            .timestamp = 1};
            one.signature = key.sign(signing_digest(one, network.chain_id));
            sent.push_back(std::move(one));
        }
        auto begun = std::chrono::steady_clock::now();
        std::vector<consensus::CheckedAttestation> checked;
        for (const Attestation& one : sent) {
            auto good = consensus::check_attestation(one, key.public_key(), network.chain_id);
            if (!good)
                return fail(ErrorCode::internal, std::string(consensus::describe(good.error())));
            checked.push_back(std::move(*good));
        }
        const double checking = milliseconds_since(begun);
        struct OneHash final : ledger::StoredState {
            using StoredState::StoredState;
            Result<std::optional<BlockHash>> block_hash(Height) const override {
                return BlockHash{};
            }
        } below(*store);
        state::StateOverlay overlay(below);
        const BlockContext context{network, slot + 1, kEpoch + 1, 1};
        begun = std::chrono::steady_clock::now();
        for (const auto& one : checked)
            if (auto taken = consensus::apply_attestation(overlay, context, one); !taken)
                return fail(ErrorCode::internal, std::string(consensus::describe(taken.error())));
        const double applying = milliseconds_since(begun);
        auto a_second = [&](double took) { return config.miners * 1000.0 / took; };
        return json::Object{{"checked_per_second_and_core", a_second(checking)},
                            {"accepted_per_second", a_second(applying)}};
    }
};

Result<json::Object> measure(const AttestationRunConfig& config, bool& is_exact) {
    Bench bench{config};
    if (auto filled = bench.fill(); !filled)
        return fail(filled.error());
    // As the ledger settles: the first time accounts come from disk, later from memory.
    ledger::CachedState state(*bench.store);
    SettlementTime first;
    std::vector<double> elapsed, cpu;
    for (std::uint32_t round = 0; round <= config.rounds; ++round) {
        auto once = bench.settle_once(state, is_exact);
        if (!once)
            return fail(once.error());
        if (round == 0) {
            first = *once;
            continue;
        }
        elapsed.push_back(once->elapsed_ms);
        cpu.push_back(once->cpu_ms);
    }
    auto rates = bench.check_attestations();
    if (!rates)
        return fail(rates.error());
    rates->set("miners", config.miners);
    rates->set("first_settlement_ms", first.elapsed_ms);
    rates->set("first_settlement_cpu_ms", first.cpu_ms);
    rates->set("settlement_ms_median", percentile(elapsed, 0.5));
    rates->set("settlement_ms_most", percentile(elapsed, 1));
    rates->set("settlement_cpu_ms_median", percentile(cpu, 0.5));
    rates->set("exact", is_exact);
    return rates;
}

} // namespace

int run_attestation(const AttestationRunConfig& config) {
    bool is_exact = true;
    auto result = measure(config, is_exact);
    std::filesystem::remove_all(config.folder);
    if (!result) {
        std::cerr << "rustchain-bench: " << result.error().message << std::endl;
        return 1;
    }
    std::cout << json::write_pretty(*result) << std::endl;
    return is_exact ? 0 : 1;
}

} // namespace rustchain::bench
