// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Measuring with a timer of the event loop itself.
#include "tests/bench/window/stall_meter.hpp"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace rustchain::bench {
namespace {

double thread_ms() {
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

double p99(const std::vector<double>& ascending) {
    return ascending[static_cast<std::size_t>(0.99 * static_cast<double>(ascending.size() - 1))];
}

} // namespace

StallMeter StallMeter::measure(std::chrono::milliseconds duration) {
    StallMeter meter;
    QEventLoop loop;
    QElapsedTimer since_tick;
    QElapsedTimer since_begin;
    double computed_before = thread_ms();
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        meter.gaps_ms_.push_back(static_cast<double>(since_tick.nsecsElapsed()) / 1e6);
        const double computed = thread_ms();
        meter.computed_ms_.push_back(computed - computed_before);
        computed_before = computed;
        since_tick.start();
        if (since_begin.elapsed() >= duration.count())
            loop.quit();
    });
    since_begin.start();
    since_tick.start();
    tick.start(1);
    loop.exec();
    std::ranges::sort(meter.gaps_ms_);
    std::ranges::sort(meter.computed_ms_);
    return meter;
}

double StallMeter::p99_ms() const {
    return p99(gaps_ms_);
}

double StallMeter::longest_ms() const {
    return gaps_ms_.back();
}

void StallMeter::write(json::Object& object) const {
    auto later_than = [this](double limit_ms) {
        return static_cast<std::uint64_t>(
            gaps_ms_.end() - std::upper_bound(gaps_ms_.begin(), gaps_ms_.end(), limit_ms));
    };
    object.set("p99_ms", p99_ms());
    object.set("longest_ms", longest_ms());
    object.set("over_16_ms", later_than(16));
    object.set("over_100_ms", later_than(100));
    object.set("computed_p99_ms", p99(computed_ms_));
    object.set("computed_longest_ms", computed_ms_.back());
}

} // namespace rustchain::bench
