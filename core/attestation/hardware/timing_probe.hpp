// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Measures time: memory latency, rates, jitter, interruptions, the cycle counter, the cost of
// CPUID.
#pragma once

#include "core/attestation/timing_report.hpp"

#include <functional>
#include <stop_token>

namespace rustchain::attestation::hardware {

//! The parts of a scan, in order; for showing how far it is.
enum class ScanStep : std::uint8_t {
    identity,
    memory_ladder,
    rates,
    variation,
    interruptions,
    cycle_counter,
    cpuid_cost,
    firmware,
    done,
    kCount,
};
using ScanProgress = std::function<void(ScanStep)>;

struct TimingSample {
    TimingReport report;
    Measured<std::uint64_t> cpuid_picoseconds;

    bool operator==(const TimingSample&) const = default;
};

//! Measures, or plays back.
class TimingProbe {
public:
    virtual ~TimingProbe() = default;
    //! A stop is seen within a tenth of a second; what was not reached is `interrupted`.
    virtual TimingSample sample(std::stop_token stop, const ScanProgress& progress) = 0;
};

//! This machine, on the calling thread: about three seconds; under ten where the thread gets a
//! tenth of a processor.
class MachineTimingProbe final : public TimingProbe {
public:
    TimingSample sample(std::stop_token stop, const ScanProgress& progress) override;
};

class RecordedTimingProbe final : public TimingProbe {
public:
    explicit RecordedTimingProbe(TimingSample recorded) : recorded_(std::move(recorded)) {}
    TimingSample sample(std::stop_token stop, const ScanProgress& progress) override;

private:
    TimingSample recorded_;
};

} // namespace rustchain::attestation::hardware
