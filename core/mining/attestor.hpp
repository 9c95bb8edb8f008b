// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The miner: measures the machine, and attests it once a slot, on one low-priority thread.
#pragma once

#include "core/attestation/entropy.hpp"
#include "core/crypto/key_pair.hpp"
#include "core/mining/mining_status.hpp"
#include "core/runtime/publisher.hpp"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace rustchain::mining {

//! Scans the machine; a test hands in a recorded one. Fails with unavailable when stopped.
using Scan = std::function<Result<attestation::HardwareReport>(
    std::stop_token, const attestation::hardware::ScanProgress&)>;

struct AttestorParts {
    ledger::Ledger& ledger; //!< for snapshots and news only
    ledger::Submission& submission;
    runtime::Executor executor; //!< where submissions run; not this thread's
    runtime::Clock& clock;
    attestation::EntropySource& entropy;
    Scan scan;
};

//! Every function may be called from any thread.
class Attestor {
public:
    //! Starts the thread, which sleeps until it is asked for something.
    Attestor(AttestorParts parts, crypto::KeyPair attest_key);
    //! Stops the thread at once.
    ~Attestor();

    //! Switches mining; off stops a running search within a millisecond.
    void set_enabled(bool is_enabled);
    void set_rules(const MiningRules& rules);
    //! Holds mining until then; 0 ends the pause.
    void pause_until(TimestampMs until_ms);
    //! Measures the machine (again) even while mining is off.
    void measure();

    MiningStatusPtr status() const { return status_.get(); }
    runtime::Publisher<MiningStatusPtr>& changes() { return changes_; }

    //! Fails with unavailable until the machine was measured.
    Result<EnrolmentOffer> offer(const Address& owner) const;

private:
    void work(const std::stop_token& stop);
    void measure_now(const std::stop_token& stop);
    void mine(const std::stop_token& stop);
    void follow_registration(const ledger::LedgerSnapshot& snapshot,
                             const std::optional<HardwareRecord>& record);
    void attest(const std::stop_token& stop, const ledger::LedgerSnapshot& snapshot, Height slot);
    void renew_if_due(const std::stop_token& stop, const ledger::LedgerSnapshot& snapshot,
                      const HardwareRecord& record);
    void wake(std::function<void()> change);
    void update(const std::function<void(MiningStatus&)>& change);
    void set_state(MiningState state);

    AttestorParts parts_;
    crypto::KeyPair key_;
    runtime::Latest<MiningStatus> status_;
    runtime::Publisher<MiningStatusPtr> changes_;

    std::mutex mutex_; // guards the wishes below
    std::condition_variable_any wake_;
    bool is_enabled_ = false;
    bool wants_measure_ = false;
    bool has_news_ = false;
    std::stop_source search_; // the running search's; replaced at each start

    std::mutex update_mutex_; // one writer of status_ at a time
    EpochNumber renewal_sent_ = 0;
    runtime::Subscription news_;
    std::jthread thread_; // last: it uses all of the above
};

} // namespace rustchain::mining
