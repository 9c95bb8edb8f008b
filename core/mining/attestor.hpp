// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The miner: measures the machine, and attests it once a slot, on one low-priority thread.
#pragma once

#include "core/attestation/entropy.hpp"
#include "core/attestation/hardware/drift_watch.hpp"
#include "core/crypto/key_pair.hpp"
#include "core/mining/chain_pace.hpp"
#include "core/mining/machine_condition.hpp"
#include "core/mining/mining_status.hpp"
#include "core/mining/pause_rules.hpp"
#include "core/mining/thread_load.hpp"
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
    ConditionSource& condition;
    Scan scan;
    //! How often the machine's condition is looked at while mining is on.
    std::chrono::milliseconds look_every = std::chrono::seconds(10);
};

//! Two threads: one mines, one looks at the machine and holds the other when a rule asks for it.
//! Every function may be called from any thread.
class Attestor {
public:
    //! Starts the threads, which sleep until they are asked for something.
    Attestor(AttestorParts parts, crypto::KeyPair attest_key);
    //! Stops the threads at once.
    ~Attestor();

    //! Switches mining; off stops a running search within a millisecond.
    void set_enabled(bool is_enabled);
    //! Measures the machine (again) even while mining is off.
    void measure();
    //! Judges by these from now on; rules that check_rules() accepts.
    void set_rules(const MiningRules& rules);
    //! Holds mining until then, a running search at once; 0 ends the pause.
    void pause_until(TimestampMs until_ms);
    //! Somebody who sees the user's input says how long ago it was. Say it again within a minute.
    void note_user_idle(std::chrono::seconds idle);

    MiningStatusPtr status() const { return status_.get(); }
    //! The newest status after each change, on the thread that made it: a subscriber's callback
    //! must not call back.
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
    void renew(const std::stop_token& stop, const ledger::LedgerSnapshot& snapshot);
    bool joins_slot(const ledger::LedgerSnapshot& snapshot, Height slot);
    void wake(std::function<void()> change);
    void update(const std::function<void(MiningStatus&)>& change);
    void set_state(MiningState state);
    static void hold(MiningStatus& status);

    void watch(const std::stop_token& stop);
    std::chrono::milliseconds until_next_look() const;
    void look();
    void notice_sleep();
    MachineCondition read_condition();
    void judge();
    void begin_drift();
    void join_drift();

    AttestorParts parts_;
    crypto::KeyPair key_;
    runtime::Latest<MiningStatus> status_;
    runtime::Publisher<MiningStatusPtr> changes_;

    std::mutex mutex_; // guards the wishes below
    std::condition_variable_any wake_;
    bool is_enabled_ = false;
    bool wants_measure_ = false;
    bool has_news_ = false;
    bool wants_look_ = false;
    bool is_scanning_ = false;
    bool has_slept_ = false;
    std::optional<std::pair<runtime::MonotonicTime, std::chrono::seconds>> user_idle_;
    std::stop_source search_; // the running search's; replaced at each start

    std::mutex update_mutex_; // one writer of status_ at a time
    PauseJudge judge_;        // asked inside update() alone
    std::mutex publish_mutex_;

    std::mutex look_mutex_; // guards what looks remember
    std::vector<ThreadClock> clocks_;
    LoadWindow load_;
    std::optional<std::pair<TimestampMs, runtime::MonotonicTime>> looked_;
    attestation::hardware::DriftWatch drift_;

    // The mining thread's own.
    EpochNumber renewal_sent_ = 0;
    EpochNumber measured_epoch_ = 0; // when a doubted report was last measured again
    ChainPace pace_;
    MiningState sent_state_ = MiningState::sent; // what became of the slot last attested

    runtime::Subscription news_;
    std::jthread watch_thread_;
    std::jthread thread_; // last: they use all of the above
};

} // namespace rustchain::mining
