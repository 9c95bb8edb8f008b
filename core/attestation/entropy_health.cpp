// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The repetition count test and the adaptive proportion test.
#include "core/attestation/entropy_health.hpp"

#include <cmath>

namespace rustchain::attestation {
namespace {

//! A source as good as its claim fails with a probability of 2^-20 (section 4.4 allows 2^-20 to
//! 2^-40).
constexpr std::uint32_t kAlphaBits = 20;

// A sound generator gives 8 bits a byte and 1 a bit; claiming half finds one that lost the rest.
constexpr EntropyClaim kProcessorBytes{.millibits_per_sample = 4000, .is_binary = false};
constexpr EntropyClaim kProcessorBits{.millibits_per_sample = 500, .is_binary = true};
// A clock may tick as seldom as each 40 or 100 ns: most timings are then one of two values.
constexpr EntropyClaim kTimings{.millibits_per_sample = 100, .is_binary = false};

bool is_repeating(ByteView samples, std::uint32_t cutoff) {
    std::uint32_t run = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        run = i > 0 && samples[i] == samples[i - 1] ? run + 1 : 1;
        if (run >= cutoff)
            return true;
    }
    return false;
}

bool is_lopsided(ByteView samples, std::uint32_t window, std::uint32_t cutoff) {
    for (; samples.size() >= window; samples = samples.subspan(window)) {
        ByteView part = samples.first(window);
        if (std::count(part.begin(), part.end(), part[0]) >= cutoff)
            return true;
    }
    return false;
}

Bytes bits_of(ByteView bytes) {
    Bytes bits;
    bits.reserve(bytes.size() * 8);
    for (std::uint8_t byte : bytes) {
        for (unsigned i = 0; i < 8; ++i)
            bits.push_back((byte >> i) & 1);
    }
    return bits;
}

std::optional<Unmeasured> find_failure(const RandomBytes& random) {
    auto failure = find_failure(random.bytes, kProcessorBytes);
    return failure ? failure : find_failure(bits_of(random.bytes), kProcessorBits);
}

std::optional<Unmeasured> find_failure(const WorkTimings& timings) {
    Bytes low;
    low.reserve(timings.nanoseconds.size());
    for (std::uint32_t duration : timings.nanoseconds)
        low.push_back(static_cast<std::uint8_t>(duration & 0xFF));
    return find_failure(low, kTimings);
}

template <class Source>
void drop_failing(Measured<Source>& source) {
    if (!source)
        return;
    if (auto failure = find_failure(*source))
        source = *failure;
}

Measured<std::uint32_t> count_samples(const Measured<WorkTimings>& timings) {
    if (!timings)
        return timings.reason();
    return static_cast<std::uint32_t>(timings->nanoseconds.size());
}

} // namespace

std::uint32_t repetition_cutoff(EntropyClaim claim) {
    std::uint32_t entropy = std::max(claim.millibits_per_sample, 1U);
    return 1 + (kAlphaBits * 1000 + entropy - 1) / entropy;
}

std::uint32_t proportion_cutoff(EntropyClaim claim) {
    const double p =
        std::exp2(-static_cast<double>(std::max(claim.millibits_per_sample, 1U)) / 1000);
    const double alpha = std::ldexp(1.0, -static_cast<int>(kAlphaBits));
    const std::uint32_t window = claim.window();
    // The tail is summed from its far end, where the terms are smallest; as logarithms, because
    // p^window is no double for large claims.
    double log_term = window * std::log(p);
    double tail = 0;
    std::uint32_t count = window;
    while (count > 0) {
        tail += std::exp(log_term);
        if (tail > alpha)
            break;
        log_term += std::log(count / (window - count + 1.0)) + std::log1p(-p) - std::log(p);
        --count;
    }
    // P(X >= count) exceeds alpha and P(X > count) does not: count is the critical value.
    return 1 + count;
}

std::optional<Unmeasured> find_failure(ByteView samples, EntropyClaim claim) {
    if (samples.size() < claim.window())
        return Unmeasured::not_offered;
    if (is_repeating(samples, repetition_cutoff(claim)))
        return Unmeasured::stuck;
    if (is_lopsided(samples, claim.window(), proportion_cutoff(claim)))
        return Unmeasured::biased;
    return std::nullopt;
}

void drop_failing_sources(EntropySample& sample) {
    drop_failing(sample.processor);
    drop_failing(sample.jitter);
    drop_failing(sample.memory);
}

EntropyHealth health_of(const EntropySample& sample) {
    Measured<std::uint32_t> processor =
        sample.processor
            ? Measured<std::uint32_t>(static_cast<std::uint32_t>(sample.processor->bytes.size()))
            : sample.processor.reason();
    return {static_cast<std::uint32_t>(sample.system.size()), processor,
            count_samples(sample.jitter), count_samples(sample.memory)};
}

} // namespace rustchain::attestation
