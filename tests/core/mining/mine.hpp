// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A miner on a small chain: a recorded machine, entropy from a test, a clock that stands still.
#pragma once

#include "core/mining/attestor.hpp"
#include "core/runtime/executors.hpp"
#include "tests/fixtures/chain_fixture.hpp"
#include "tests/fixtures/hardware/constructed_reports.hpp"

#include <atomic>

namespace rustchain::mining {

class FakeEntropy final : public attestation::EntropySource {
public:
    Result<attestation::Entropy> collect() override {
        is_asked = true;
        ++times;
        is_held.wait(true);
        if (fails)
            return fail(ErrorCode::unavailable, "the system gives no randomness");
        return attestation::Entropy{};
    }
    void let_go() {
        is_held = false;
        is_held.notify_all();
    }

    std::atomic<bool> fails = false;
    std::atomic<bool> is_held = false; //!< collect() waits until let_go()
    std::atomic<bool> is_asked = false;
    std::atomic<int> times = 0; //!< once a search
};

//! A machine whose condition the test says.
class FakeCondition final : public ConditionSource {
public:
    MachineCondition read() override {
        std::lock_guard lock(mutex_);
        ++reads;
        return condition_;
    }
    void set(const MachineCondition& condition) {
        std::lock_guard lock(mutex_);
        condition_ = condition;
    }

    std::atomic<int> reads = 0;

private:
    std::mutex mutex_;
    MachineCondition condition_;
};

class Mine {
public:
    explicit Mine(const fixtures::ChainConfig& config = {}) : chain(config) {
        [[maybe_unused]] auto started = executors_.start();
        scan = [](std::stop_token, const attestation::hardware::ScanProgress&) {
            return Result<attestation::HardwareReport>(fixtures::constructed_powerpc_g4());
        };
    }
    ~Mine() {
        entropy.let_go();
        attestor.reset();
    }

    //! Starts the miner; `scan` may be changed before.
    Attestor& start() {
        attestor = std::make_unique<Attestor>(
            AttestorParts{.ledger = *chain.ledger,
                          .submission = submission_,
                          .executor = executors_.network(),
                          .clock = chain.clock,
                          .entropy = entropy,
                          .condition = condition,
                          .scan =
                              [this](std::stop_token stop,
                                     const attestation::hardware::ScanProgress& progress) {
                                  ++scans;
                                  return scan(std::move(stop), progress);
                              },
                          .look_every = std::chrono::milliseconds(10)},
            crypto::KeyPair::create(key.key.secret()).value());
        return *attestor;
    }
    MiningStatus now() const { return *attestor->status(); }
    MiningState state() const { return attestor->status()->state; }

    //! Works on the chain where the ledger belongs.
    template <class F>
    auto on_ledger(F work) {
        return runtime::block_on(executors_.network(), runtime::run_on(strand_, std::move(work)));
    }
    std::size_t waiting_attestations() {
        return on_ledger([this] { return chain.ledger->attestations().size(); });
    }

    fixtures::ChainFixture chain;
    fixtures::Person key{"attest key"};
    FakeEntropy entropy;
    FakeCondition condition;
    Scan scan;
    std::atomic<int> scans = 0;
    std::unique_ptr<Attestor> attestor;

private:
    runtime::Executors executors_{{.network_threads = 1, .verify_threads = 1}};
    runtime::Executor strand_ = executors_.make_strand();
    ledger::Submission submission_{*chain.ledger, strand_, executors_.verify()};
};

} // namespace rustchain::mining
