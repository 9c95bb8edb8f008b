// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Judging reports: what fits together, what it is worth.
#include "core/attestation/fingerprint.hpp"

#include <algorithm>

namespace rustchain::attestation {
namespace {

struct Prerequisite {
    Feature feature, needs;
};

//! Instruction sets and what each builds on, by the makers' manuals.
constexpr Prerequisite kPrerequisites[] = {
    {Feature::sse2, Feature::sse},
    {Feature::sse3, Feature::sse2},
    {Feature::ssse3, Feature::sse3},
    {Feature::sse4_1, Feature::ssse3},
    {Feature::sse4_2, Feature::sse4_1},
    {Feature::aes_ni, Feature::sse2},
    {Feature::sha_ni, Feature::sse2},
    {Feature::avx, Feature::sse4_2},
    {Feature::avx2, Feature::avx},
    {Feature::fma, Feature::avx},
    {Feature::f16c, Feature::avx},
    {Feature::vaes, Feature::avx},
    {Feature::avx512f, Feature::avx2},
    {Feature::avx512dq, Feature::avx512f},
    {Feature::avx512bw, Feature::avx512f},
    {Feature::avx512vl, Feature::avx512f},
    {Feature::avx512_vnni, Feature::avx512f},
    {Feature::avx512_bf16, Feature::avx512f},
    {Feature::long_mode, Feature::sse2},
    {Feature::sve2, Feature::sve},
    {Feature::vsx, Feature::altivec},
    {Feature::power_isa_2_07, Feature::power_isa_2_06},
    {Feature::power_isa_3_00, Feature::power_isa_2_07},
    {Feature::power_isa_3_1, Feature::power_isa_3_00},
};

//! A core may be driven this much beyond the fastest ever sold, in percent.
constexpr std::uint64_t kOverclockPercent = 135;
constexpr std::uint32_t kMostCounterSpread = 10'000'000; // 1 %
//! The next load of a chain begins two cycles after the last at the earliest (486, K6, R3000; three
//! on a PowerPC G4, four on what is sold today), less an eighth for clocks that move.
constexpr std::uint64_t kLeastLoadMillicycles = 1'750;

bool has_foreign_features(const HardwareReport& report) {
    constexpr std::uint64_t kArmBits = 0x00000000'FFFFFFFF;
    const FeatureSet& features = *report.features;
    bool has_x86 = features.low() != 0;
    bool has_arm = (features.high() & kArmBits) != 0;
    bool has_power = (features.high() & ~kArmBits) != 0;
    switch (report.architecture) {
    case Architecture::x86:
    case Architecture::x86_64:
        return has_arm || has_power;
    case Architecture::arm:
    case Architecture::aarch64:
        return has_x86 || has_power;
    case Architecture::powerpc:
    case Architecture::powerpc64:
        return has_x86 || has_arm;
    default:
        return !features.is_empty();
    }
}

bool has_impossible_features(const FeatureSet& features) {
    return std::any_of(std::begin(kPrerequisites), std::end(kPrerequisites), [&](auto rule) {
        return features.contains(rule.feature) && !features.contains(rule.needs);
    });
}

bool is_malformed(const CacheGeometry& geometry) {
    constexpr std::uint64_t kMostCacheBytes = std::uint64_t{1} << 40;
    for (std::size_t i = 0; i < geometry.caches.size(); ++i) {
        const Cache& cache = geometry.caches[i];
        if (cache.level < 1 || cache.level > 4 || cache.line_bytes == 0 ||
            cache.size_bytes < cache.line_bytes || cache.size_bytes > kMostCacheBytes)
            return true;
        if (i == 0)
            continue;
        const Cache& before = geometry.caches[i - 1];
        if (std::pair{before.level, before.type} >= std::pair{cache.level, cache.type})
            return true;
    }
    return false;
}

bool is_malformed(const MemoryLadder& ladder) {
    for (std::size_t i = 0; i < ladder.steps.size(); ++i) {
        if (ladder.steps[i].picoseconds == 0)
            return true;
        if (i > 0 && ladder.steps[i - 1].size_kib >= ladder.steps[i].size_kib)
            return true;
    }
    return ladder.steps.empty();
}

//! True when some step takes less than half the time of an earlier, smaller one.
bool falls(const MemoryLadder& ladder) {
    std::uint64_t slowest = 0;
    for (const LatencyStep& step : ladder.steps) {
        if (std::uint64_t{step.picoseconds} * 2 < slowest)
            return true;
        slowest = std::max<std::uint64_t>(slowest, step.picoseconds);
    }
    return false;
}

//! True when there is a first cache, the ladder goes from inside it to 16 times beyond, and nothing
//! gets slower.
bool is_flat(const MemoryLadder& ladder, const CacheGeometry& geometry) {
    auto first_cache =
        std::find_if(geometry.caches.begin(), geometry.caches.end(), [](const Cache& cache) {
            return cache.level == 1 && cache.type != CacheType::instruction;
        });
    if (first_cache == geometry.caches.end())
        return false;
    const LatencyStep& first = ladder.steps.front();
    const LatencyStep& last = ladder.steps.back();
    std::uint64_t cache_kib = first_cache->size_bytes / 1024;
    if (first.size_kib > cache_kib || last.size_kib / 16 < cache_kib)
        return false;
    return last.picoseconds < std::uint64_t{first.picoseconds} * 2;
}

//! True when the quickest step of four times the largest cache and more takes less than 5/4 of the
//! quickest within a quarter to a half of it: then that cache is not the largest.
bool is_unlike(const MemoryLadder& ladder, const CacheGeometry& geometry) {
    std::uint64_t largest = 0;
    for (const Cache& cache : geometry.caches)
        if (cache.type != CacheType::instruction)
            largest = std::max(largest, cache.size_bytes / 1024);
    constexpr std::uint64_t kNone = ~std::uint64_t{0};
    std::uint64_t within = kNone;
    std::uint64_t beyond = kNone;
    for (const LatencyStep& step : ladder.steps) {
        if (step.size_kib >= largest / 4 && step.size_kib <= largest / 2)
            within = std::min<std::uint64_t>(within, step.picoseconds);
        if (step.size_kib >= largest * 4)
            beyond = std::min<std::uint64_t>(beyond, step.picoseconds);
    }
    return within != kNone && beyond != kNone && beyond * 4 < within * 5;
}

//! True when a load inside the first cache takes fewer cycles than on any core.
bool is_too_quick(const MemoryLadder& ladder, std::uint64_t cycles_a_second) {
    // Picoseconds times kilohertz are millionths of thousandths of a cycle.
    constexpr std::uint64_t kToMillicycles = 1'000'000;
    std::uint64_t kilohertz = std::min<std::uint64_t>(cycles_a_second / 1000, 0xFFFFFFFF);
    std::uint64_t millicycles = ladder.steps.front().picoseconds * kilohertz / kToMillicycles;
    return millicycles < kLeastLoadMillicycles;
}

class ClaimJudge {
public:
    //! `base`: the multiplier above which a class has something to gain.
    ClaimJudge(const HardwareReport& report, const HardwareClass& claimed, std::uint32_t base)
        : report_(report), claimed_(claimed), has_bonus_(claimed.multiplier_thousandths > base) {}

    std::vector<ConsistencyFault> faults() {
        add_if(!report_.processor, ConsistencyFault::processor_unmeasured);
        judge_features();
        judge_evidence();
        judge_timing();
        std::sort(faults_.begin(), faults_.end());
        return std::move(faults_);
    }

private:
    void add_if(bool is_fault, ConsistencyFault fault) {
        if (is_fault)
            faults_.push_back(fault);
    }

    void judge_features() {
        if (!report_.features)
            return;
        const FeatureSet& features = *report_.features;
        add_if(has_foreign_features(report_), ConsistencyFault::foreign_features);
        add_if(has_impossible_features(features), ConsistencyFault::impossible_features);
        add_if(!features.contains_all(claimed_.required), ConsistencyFault::lacks_required);
        add_if(features.intersects(claimed_.forbidden), ConsistencyFault::has_forbidden);
    }

    void judge_evidence() {
        const TimingReport& timing = report_.timing;
        bool is_whole = report_.features && timing.memory_ladder && timing.integer_rate;
        add_if(claimed_.multiplier_thousandths > 1000 && !is_whole,
               ConsistencyFault::evidence_missing);
        if (timing.integer_rate && claimed_.most_megahertz > 0) {
            std::uint64_t most = std::uint64_t{claimed_.most_megahertz} * kOverclockPercent / 100;
            add_if(*timing.integer_rate / 1'000'000 > most, ConsistencyFault::faster_than_class);
        }
    }

    void judge_timing() {
        bool are_caches_whole = report_.caches && !is_malformed(*report_.caches);
        add_if(report_.caches && !are_caches_whole, ConsistencyFault::caches_malformed);
        add_if(are_caches_whole && has_too_large_cache(), ConsistencyFault::caches_unlike_class);
        if (const auto& ladder = report_.timing.memory_ladder) {
            bool is_whole = !is_malformed(*ladder);
            add_if(!is_whole, ConsistencyFault::ladder_malformed);
            add_if(is_whole && falls(*ladder), ConsistencyFault::ladder_falls);
            add_if(is_whole && are_caches_whole && is_flat(*ladder, *report_.caches),
                   ConsistencyFault::ladder_flat);
            add_if(is_whole && are_caches_whole && has_bonus_ &&
                       is_unlike(*ladder, *report_.caches),
                   ConsistencyFault::ladder_unlike_caches);
            // An Itanium 2 loads in one cycle.
            bool is_counted = has_bonus_ && report_.timing.integer_rate &&
                              report_.architecture != Architecture::ia64;
            add_if(is_whole && is_counted && is_too_quick(*ladder, *report_.timing.integer_rate),
                   ConsistencyFault::ladder_unlike_core);
        }
        const auto& counter = report_.timing.cycle_counter;
        bool is_uneven = counter && counter->spread_per_billion > kMostCounterSpread;
        bool has_drifted = report_.timing.drift_per_billion.value_or(0) > kMostCounterSpread;
        add_if(is_uneven || has_drifted, ConsistencyFault::counter_unsteady);
    }

    bool has_too_large_cache() const {
        return claimed_.most_cache_kib > 0 &&
               std::ranges::any_of(report_.caches->caches, [&](const Cache& cache) {
                   return cache.size_bytes > std::uint64_t{claimed_.most_cache_kib} * 1024;
               });
    }

    const HardwareReport& report_;
    const HardwareClass& claimed_;
    bool has_bonus_;
    std::vector<ConsistencyFault> faults_;
};

} // namespace

std::string_view describe(ConsistencyFault fault) {
    switch (fault) {
    case ConsistencyFault::processor_unmeasured:
        return "the processor's identity is unmeasured";
    case ConsistencyFault::foreign_features:
        return "it reports instruction sets of another architecture";
    case ConsistencyFault::impossible_features:
        return "it reports an instruction set without the one it builds on";
    case ConsistencyFault::lacks_required:
        return "it lacks an instruction set that this class has";
    case ConsistencyFault::has_forbidden:
        return "it has an instruction set that is younger than this class";
    case ConsistencyFault::evidence_missing:
        return "instruction sets, memory ladder or integer rate are unmeasured";
    case ConsistencyFault::faster_than_class:
        return "its core is faster than this class was ever sold";
    case ConsistencyFault::caches_malformed:
        return "its caches cannot be";
    case ConsistencyFault::ladder_malformed:
        return "its memory ladder cannot be";
    case ConsistencyFault::ladder_falls:
        return "more memory is faster than less";
    case ConsistencyFault::ladder_flat:
        return "main memory is as fast as the first cache";
    case ConsistencyFault::counter_unsteady:
        return "its cycle counter and its clock disagree";
    case ConsistencyFault::caches_unlike_class:
        return "it has a larger cache than this class was ever sold with";
    case ConsistencyFault::ladder_unlike_caches:
        return "its memory ladder shows a larger cache than it reports";
    case ConsistencyFault::ladder_unlike_core:
        return "its memory answers faster than a core of its speed can ask";
    case ConsistencyFault::kCount:
        break;
    }
    return "unknown fault";
}

ReportGrade grade_of(ConsistencyFault fault) {
    switch (fault) {
    case ConsistencyFault::processor_unmeasured:
    case ConsistencyFault::evidence_missing:
        return ReportGrade::capped;
    case ConsistencyFault::ladder_falls:
    case ConsistencyFault::ladder_flat:
    case ConsistencyFault::counter_unsteady:
        return ReportGrade::doubtful;
    default:
        return ReportGrade::refused;
    }
}

std::string describe_refusal(std::uint32_t fault_bits) {
    std::string sentence;
    const auto faults = from_bits<ConsistencyFault>(fault_bits);
    for (ConsistencyFault fault : faults) {
        if (grade_of(fault) != ReportGrade::refused)
            continue;
        sentence += sentence.empty() ? "The hardware report contradicts itself: " : "; ";
        sentence += describe(fault);
    }
    return sentence.empty() ? sentence : sentence + ".";
}

std::vector<std::string> describe_bits(std::uint32_t fault_bits, std::uint32_t sign_bits) {
    auto faults = from_bits<ConsistencyFault>(fault_bits);
    std::ranges::stable_sort(faults, std::greater{}, grade_of);
    std::vector<std::string> words;
    for (ConsistencyFault fault : faults)
        words.emplace_back(describe(fault));
    const auto signs = from_bits<VirtualMachineSign>(sign_bits);
    for (VirtualMachineSign sign : signs)
        words.emplace_back(describe(sign));
    return words;
}

std::uint32_t Verdict::fault_bits() const {
    std::uint32_t bits = 0;
    for (ConsistencyFault fault : faults)
        bits |= bit_of(fault);
    return bits;
}

std::uint32_t Verdict::sign_bits() const {
    std::uint32_t bits = 0;
    for (const VirtualMachineReason& reason : virtual_machine.reasons)
        bits |= bit_of(reason.sign);
    return bits;
}

Verdict judge_report(const HardwareReport& report, const AntiquityTable& table,
                     const JudgeParams& params) {
    Verdict verdict;
    verdict.virtual_machine = judge_virtual_machine(report);
    verdict.is_virtual = verdict.virtual_machine.is_virtual();
    // An emulator's model is of no class: its numbers are an old processor's, the rest its host's.
    bool is_emulated = (verdict.sign_bits() & bit_of(VirtualMachineSign::emulated_model)) != 0;
    const HardwareClass& claimed = is_emulated ? table.unrecognised() : table.classify(report);
    verdict.class_id = claimed.id;
    verdict.class_name = claimed.name;
    verdict.class_multiplier_thousandths = claimed.multiplier_thousandths;
    const std::uint32_t base = table.unrecognised().multiplier_thousandths;
    verdict.faults = ClaimJudge(report, claimed, base).faults();
    for (ConsistencyFault fault : verdict.faults)
        verdict.grade = std::max(verdict.grade, grade_of(fault));

    std::uint64_t multiplier = claimed.multiplier_thousandths;
    if (verdict.grade == ReportGrade::capped)
        multiplier = std::min<std::uint64_t>(multiplier, base);
    else if (verdict.grade != ReportGrade::sound)
        multiplier = 0;
    if (verdict.is_virtual)
        multiplier =
            multiplier * std::min<std::uint64_t>(params.virtual_machine_weight, 1000) / 1000;
    verdict.multiplier_thousandths = static_cast<std::uint32_t>(multiplier);
    return verdict;
}

} // namespace rustchain::attestation
