// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Processor time of threads.
#include "core/mining/thread_load.hpp"

#if !defined(_WIN32) && !defined(__APPLE__)
#include <pthread.h>
#endif

namespace rustchain::mining {
namespace {

constexpr std::chrono::minutes kLoadWindow{1};
constexpr std::chrono::seconds kShortestWindow{1};

} // namespace

#if defined(_WIN32) || defined(__APPLE__)

ThreadClock ThreadClock::of_this_thread() {
    return {};
}

attestation::Measured<std::uint64_t> ThreadClock::nanoseconds() const {
    return attestation::Unmeasured::not_supported;
}

#else

ThreadClock ThreadClock::of_this_thread() {
    ThreadClock clock;
    clock.is_known_ = pthread_getcpuclockid(pthread_self(), &clock.clock_) == 0;
    return clock;
}

attestation::Measured<std::uint64_t> ThreadClock::nanoseconds() const {
    timespec used{};
    if (!is_known_ || clock_gettime(clock_, &used) != 0)
        return attestation::Unmeasured::not_offered;
    return static_cast<std::uint64_t>(used.tv_sec) * 1'000'000'000 +
           static_cast<std::uint64_t>(used.tv_nsec);
}

#endif

void LoadWindow::add(Time now, std::uint64_t used_ns) {
    marks_.push_back({now, used_ns});
    while (marks_.size() > 2 && now - marks_[1].when >= kLoadWindow)
        marks_.pop_front();
}

attestation::Measured<std::uint32_t> LoadWindow::thousandths() const {
    if (marks_.empty() || marks_.back().when - marks_.front().when < kShortestWindow)
        return attestation::Unmeasured::not_tried;
    const auto span = std::chrono::nanoseconds(marks_.back().when - marks_.front().when);
    const std::uint64_t used = marks_.back().used_ns - marks_.front().used_ns;
    return static_cast<std::uint32_t>(used * 1000 / static_cast<std::uint64_t>(span.count()));
}

} // namespace rustchain::mining
