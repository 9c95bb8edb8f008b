// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Argon2id on libargon2.
#include "core/crypto/key_stretching.hpp"

#include "core/crypto/random.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <thread>

#include <argon2.h>

namespace rustchain::crypto {
namespace {

constexpr std::uint32_t kLeastMemoryPerLaneKib = 8; // RFC 9106, 3.1
constexpr std::size_t kMostPasswordSize = 4096;

Result<void> within(const char* name, std::uint64_t value, std::uint64_t least,
                    std::uint64_t most) {
    if (value >= least && value <= most)
        return {};
    return fail(ErrorCode::invalid_input,
                std::string("key stretching: ") + name + " is " + std::to_string(value) +
                    ", allowed are " + std::to_string(least) + " to " + std::to_string(most));
}

double measure_ms(const StretchParameters& parameters) {
    std::array<std::uint8_t, kLeastSaltSize> salt{};
    auto start = std::chrono::steady_clock::now();
    // Short of memory counts as too slow: the caller stays with what it has.
    if (!stretch_key(as_bytes("calibration"), salt, parameters))
        return 1e9;
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

} // namespace

Result<void> check(const StretchParameters& parameters) {
    const auto& [memory_kib, iterations, lanes] = parameters;
    if (auto checked = within("lanes", lanes, 1, kMostStretchLanes); !checked)
        return checked;
    if (auto checked =
            within("memory_kib", memory_kib, kLeastMemoryPerLaneKib * lanes, kMostStretchMemoryKib);
        !checked)
        return checked;
    if (auto checked = within("iterations", iterations, 1, kMostStretchIterations); !checked)
        return checked;
    return within("memory_kib times iterations", std::uint64_t{memory_kib} * iterations, 1,
                  kMostStretchWorkKib);
}

Result<SecureBuffer> stretch_key(ByteView password, ByteView salt,
                                 const StretchParameters& parameters, std::size_t size) {
    if (auto checked = check(parameters); !checked)
        return fail(checked.error());
    if (auto checked = within("salt size", salt.size(), kLeastSaltSize, 1024); !checked)
        return fail(checked.error());
    if (auto checked = within("key size", size, 16, 64); !checked)
        return fail(checked.error());
    if (auto checked = within("password size", password.size(), 0, kMostPasswordSize); !checked)
        return fail(checked.error());
    SecureBuffer key(size);
    int status = argon2id_hash_raw(parameters.iterations, parameters.memory_kib, parameters.lanes,
                                   password.data(), password.size(), salt.data(), salt.size(),
                                   key.data(), key.size());
    if (status == ARGON2_MEMORY_ALLOCATION_ERROR || status == ARGON2_THREAD_FAIL)
        return fail(ErrorCode::unavailable,
                    "key stretching needs " + std::to_string(parameters.memory_kib / 1024) +
                        " MiB of memory, which are not free: close other programs and try again");
    if (status != ARGON2_OK)
        return fail(ErrorCode::internal,
                    std::string("key stretching: ") + argon2_error_message(status));
    return key;
}

StretchParameters calibrate(std::uint32_t target_ms) {
    constexpr std::uint32_t kMostCalibratedKib = 256 * 1024;
    StretchParameters chosen;
    chosen.lanes = std::clamp(std::thread::hardware_concurrency(), 1U, 4U);
    double spent_ms = measure_ms(chosen);
    // More memory first: it is what makes guessing dear on special hardware.
    while (chosen.memory_kib < kMostCalibratedKib && 2 * spent_ms <= target_ms) {
        StretchParameters larger = chosen;
        larger.memory_kib *= 2;
        double larger_ms = measure_ms(larger);
        if (larger_ms > 1.25 * target_ms)
            return chosen;
        chosen = larger;
        spent_ms = larger_ms;
    }
    double per_pass_ms = std::max(spent_ms / chosen.iterations, 1.0);
    double passes = static_cast<double>(target_ms) / per_pass_ms;
    double most = static_cast<double>(kMostStretchWorkKib / chosen.memory_kib);
    chosen.iterations =
        std::max(chosen.iterations, static_cast<std::uint32_t>(std::min(passes, most)));
    return chosen;
}

} // namespace rustchain::crypto
