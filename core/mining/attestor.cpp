// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The miner's thread: wishes, scans, and the state it shows.
#include "core/mining/attestor.hpp"

#include "core/attestation/hardware_hash.hpp"
#include "core/runtime/executors.hpp"
#include "core/runtime/log.hpp"

namespace rustchain::mining {
namespace {

constexpr int kLowPriority = 19;

} // namespace

std::string_view name_of(MiningState state) {
    switch (state) {
    case MiningState::off:
        return "off";
    case MiningState::measuring:
        return "measuring";
    case MiningState::unregistered:
        return "unregistered";
    case MiningState::waiting_for_slot:
        return "waiting_for_slot";
    case MiningState::searching:
        return "searching";
    case MiningState::sent:
        return "sent";
    case MiningState::accepted:
        return "accepted";
    case MiningState::refused:
        return "refused";
    case MiningState::failed:
        return "failed";
    case MiningState::paused:
        return "paused";
    }
    return "unknown";
}

Attestor::Attestor(AttestorParts parts, crypto::KeyPair attest_key)
    : parts_(std::move(parts)), key_(std::move(attest_key)),
      status_(std::make_shared<const MiningStatus>()), pace_(parts_.ledger.network().params) {
    news_ = parts_.ledger.final_blocks().subscribe(
        [this](const ledger::LedgerSnapshotPtr&) { wake([this] { has_news_ = true; }); });
    thread_ = std::jthread([this](std::stop_token stop) {
        // Not low: a scan that others starve measures them, and a search takes milliseconds.
        runtime::prepare_this_thread("miner", 0);
        work(stop);
    });
    watch_thread_ = std::jthread([this](std::stop_token stop) {
        runtime::prepare_this_thread("miner-watch", kLowPriority);
        watch(stop);
    });
}

Attestor::~Attestor() {
    thread_.request_stop();
    watch_thread_.request_stop();
    {
        std::lock_guard lock(mutex_);
        search_.request_stop();
    }
    wake_.notify_all();
}

void Attestor::wake(std::function<void()> change) {
    {
        std::lock_guard lock(mutex_);
        change();
    }
    wake_.notify_all();
}

void Attestor::set_enabled(bool is_enabled) {
    // Shown first: the thread looks at what is shown when it has ended a round.
    update([&](MiningStatus& status) {
        status.is_enabled = is_enabled;
        if (is_enabled)
            return;
        if (status.state != MiningState::measuring)
            status.state = MiningState::off;
        status.pause = PauseReason::none;
        status.condition = {}; // nobody looks at it any more
    });
    wake([&] {
        is_enabled_ = is_enabled;
        has_news_ = true;
        wants_look_ = true;
        if (!is_enabled)
            search_.request_stop();
    });
}

void Attestor::measure() {
    wake([this] { wants_measure_ = true; });
}

void Attestor::update(const std::function<void(MiningStatus&)>& change) {
    {
        std::lock_guard lock(update_mutex_);
        auto next = std::make_shared<MiningStatus>(*status_.get());
        change(*next);
        if (*next == *status_.get())
            return;
        status_.set(std::move(next));
    }
    // Two threads change it: whoever comes last tells the newest, never an older one.
    std::lock_guard order(publish_mutex_);
    changes_.publish(status_.get());
}

// Lets a pause show where it holds something: a machine that cannot mine anyway is not paused.
void Attestor::hold(MiningStatus& status) {
    const bool could_mine =
        status.state != MiningState::measuring && status.state != MiningState::failed &&
        status.state != MiningState::unregistered && status.state != MiningState::off;
    if (status.pause != PauseReason::none && could_mine)
        status.state = MiningState::paused;
}

void Attestor::set_state(MiningState state) {
    update([state](MiningStatus& status) {
        status.state = state;
        hold(status);
    });
}

void Attestor::work(const std::stop_token& stop) {
    {
        std::lock_guard lock(look_mutex_);
        clocks_.push_back(ThreadClock::of_this_thread());
    }
    while (!stop.stop_requested()) {
        bool measures = false;
        bool mines = false;
        std::stop_token search;
        {
            std::unique_lock lock(mutex_);
            wake_.wait(lock, stop, [this] { return wants_measure_ || has_news_; });
            if (stop.stop_requested())
                return;
            mines = is_enabled_;
            measures = wants_measure_ || (mines && !status_.get()->report &&
                                          status_.get()->state != MiningState::failed);
            wants_measure_ = false;
            has_news_ = false;
            search_ = std::stop_source();
            search = search_.get_token();
            is_scanning_ = measures;
        }
        if (measures)
            measure_now(search);
        wake([this] { is_scanning_ = false; });
        if (mines && !search.stop_requested())
            mine(search);
        // What was under way when mining was switched off or held may have shown its state after.
        update([](MiningStatus& status) {
            if (!status.is_enabled && status.state != MiningState::failed)
                status.state = MiningState::off;
            hold(status);
        });
    }
}

void Attestor::measure_now(const std::stop_token& stop) {
    MiningState before = status_.get()->state;
    set_state(MiningState::measuring);
    auto report = parts_.scan(stop, [this](attestation::hardware::ScanStep step) {
        update([step](MiningStatus& status) { status.scan_step = step; });
    });
    if (stop.stop_requested() && !report)
        return set_state(MiningState::off);
    if (!report) {
        log::warning("miner", "the machine could not be measured: {}", report.error().message);
        return update([&](MiningStatus& status) {
            status.state = MiningState::failed;
            status.problem = report.error().message;
        });
    }
    const consensus::Network& network = parts_.ledger.network();
    auto verdict = attestation::judge_report(
        *report, network.antiquity,
        {.virtual_machine_weight = network.params.virtual_machine_weight});
    auto hash = attestation::hardware_hash(*report);
    update([&](MiningStatus& status) {
        status.report = std::make_shared<const attestation::HardwareReport>(*report);
        status.verdict = std::move(verdict);
        status.measured_ms = parts_.clock.now_ms();
        status.hardware_hash.reset();
        if (hash) {
            status.hardware_hash = *hash;
            status.problem.clear();
            status.state = status.is_enabled                  ? MiningState::unregistered
                           : before == MiningState::measuring ? MiningState::off
                                                              : before;
        } else {
            status.state = MiningState::failed;
            status.problem = attestation::describe(hash.error());
        }
    });
    begin_drift();
}

Result<EnrolmentOffer> Attestor::offer(const Address& owner) const {
    auto status = status_.get();
    if (!status->report || !status->hardware_hash)
        return fail(ErrorCode::unavailable, status->problem.empty()
                                                ? "this machine has not been measured yet"
                                                : status->problem);
    auto snapshot = parts_.ledger.snapshot();
    const ChainId& chain_id = parts_.ledger.network().chain_id;
    return EnrolmentOffer{.hardware_hash = *status->hardware_hash,
                          .report = encode(*status->report),
                          .attest_key = key_.public_key(),
                          .possession = key_.sign(possession_digest(chain_id, owner)),
                          .anchor_height = snapshot->final.header.height,
                          .anchor_hash = snapshot->final.hash};
}

} // namespace rustchain::mining
