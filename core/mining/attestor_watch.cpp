// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The miner's second thread: what the machine does, and whether the rules hold mining.
#include "core/mining/attestor.hpp"

#include "core/runtime/log.hpp"

#include <algorithm>

namespace rustchain::mining {
namespace {

//! What somebody said of the user's input is believed so long.
constexpr std::chrono::minutes kUserIdleHolds{1};
//! The wall clock is set by hand or by the network in smaller steps than this.
constexpr std::chrono::seconds kShortestSleep{30};

} // namespace

void Attestor::set_rules(const MiningRules& rules) {
    update([&](MiningStatus& status) { status.rules = rules; });
    judge();
    wake([this] { wants_look_ = true; });
}

void Attestor::pause_until(TimestampMs until_ms) {
    update([&](MiningStatus& status) { status.paused_until_ms = until_ms; });
    judge();
    wake([this] { wants_look_ = true; });
}

void Attestor::note_user_idle(std::chrono::seconds idle) {
    wake([&] { user_idle_ = std::pair{parts_.clock.monotonic(), idle}; });
}

void Attestor::watch(const std::stop_token& stop) {
    {
        std::lock_guard lock(look_mutex_);
        clocks_.push_back(ThreadClock::of_this_thread());
    }
    auto is_asked = [this] { return wants_look_; };
    while (!stop.stop_requested()) {
        bool looks = false;
        {
            std::unique_lock lock(mutex_);
            if (is_enabled_)
                wake_.wait_for(lock, stop, until_next_look(), is_asked);
            else
                wake_.wait(lock, stop, is_asked);
            looks = is_enabled_;
            wants_look_ = false;
        }
        if (looks && !stop.stop_requested())
            look();
    }
}

std::chrono::milliseconds Attestor::until_next_look() const {
    const TimestampMs now = parts_.clock.now_ms();
    const TimestampMs until = status_.get()->paused_until_ms;
    const auto usual = static_cast<std::uint64_t>(parts_.look_every.count());
    if (until <= now || until - now >= usual)
        return parts_.look_every;
    return std::chrono::milliseconds(until - now);
}

void Attestor::look() {
    {
        std::lock_guard lock(look_mutex_);
        notice_sleep();
        join_drift();
        const MachineCondition condition = read_condition();
        update([&](MiningStatus& status) {
            if (status.is_enabled)
                status.condition = condition;
        });
    }
    judge();
}

//! A drift shows after minutes: the scan's report begins without it.
void Attestor::begin_drift() {
    std::lock_guard lock(look_mutex_);
    const auto report = status_.get()->report;
    if (report && report->timing.cycle_counter)
        drift_.begin(report->timing.cycle_counter->hertz);
}

void Attestor::join_drift() {
    const auto report = status_.get()->report;
    if (!report || !report->timing.cycle_counter || report->timing.drift_per_billion)
        return;
    const auto drift = drift_.look();
    if (!drift && drift.reason() == attestation::Unmeasured::interrupted)
        return drift_.begin(report->timing.cycle_counter->hertz);
    if (drift == report->timing.drift_per_billion)
        return;
    auto joined = std::make_shared<attestation::HardwareReport>(*report);
    joined->timing.drift_per_billion = drift;
    update([&](MiningStatus& status) {
        if (status.report == report) // else the machine was measured again meanwhile
            status.report = std::move(joined);
    });
}

void Attestor::notice_sleep() {
    const std::pair now{parts_.clock.now_ms(), parts_.clock.monotonic()};
    if (looked_) {
        // The monotonic clock stands still while the machine sleeps; the wall clock goes on.
        const auto ran =
            std::chrono::duration_cast<std::chrono::milliseconds>(now.second - looked_->second);
        const auto wall = std::chrono::milliseconds(static_cast<std::int64_t>(now.first) -
                                                    static_cast<std::int64_t>(looked_->first));
        if (wall - ran >= kShortestSleep) {
            log::info("miner", "the machine slept for {} s", (wall - ran).count() / 1000);
            wake([this] { has_slept_ = has_news_ = true; });
        }
    }
    looked_ = now;
}

MachineCondition Attestor::read_condition() {
    MachineCondition condition = parts_.condition.read();
    const auto now = parts_.clock.monotonic();
    wake([&] {
        if (!user_idle_ || now - user_idle_->first > kUserIdleHolds)
            return;
        const auto idle = std::chrono::duration_cast<std::chrono::seconds>(now - user_idle_->first +
                                                                           user_idle_->second);
        const auto said = static_cast<std::uint64_t>(std::max<std::int64_t>(idle.count(), 0));
        // Input at a terminal and input in a window: the later one counts.
        condition.idle_seconds = std::min(said, condition.idle_seconds.value_or(said));
    });
    std::uint64_t used = 0;
    for (const ThreadClock& clock : clocks_) {
        auto part = clock.nanoseconds();
        if (!part) {
            condition.load_thousandths = part.reason();
            return condition;
        }
        used += *part;
    }
    load_.add(now, used);
    condition.load_thousandths = load_.thousandths();
    return condition;
}

void Attestor::judge() {
    bool begins = false;
    bool ends = false;
    update([&](MiningStatus& status) {
        const TimestampMs now = parts_.clock.now_ms();
        if (status.paused_until_ms <= now)
            status.paused_until_ms = 0;
        if (!status.is_enabled)
            return;
        const bool was_held = status.pause != PauseReason::none;
        status.pause = judge_.judge(status.rules, status.condition,
                                    {.now_ms = now,
                                     .paused_until_ms = status.paused_until_ms,
                                     .local_minute = local_minute(now)});
        const bool is_held = status.pause != PauseReason::none;
        begins = is_held && !was_held;
        ends = was_held && !is_held;
        hold(status);
        if (ends && status.state == MiningState::paused)
            status.state = MiningState::waiting_for_slot;
    });
    if (begins || ends)
        wake([&] {
            if (begins && !is_scanning_)
                search_.request_stop();
            has_news_ = true;
        });
}

} // namespace rustchain::mining
