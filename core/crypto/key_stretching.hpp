// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// From a password to a key: Argon2id with bounded parameters.
#pragma once

#include "core/crypto/secure_buffer.hpp"
#include "core/primitives/result.hpp"

#include <cstdint>

namespace rustchain::crypto {

//! What one guess at a password costs. Travels in files, so it is checked before it is used.
struct StretchParameters {
    std::uint32_t memory_kib = 64 * 1024;
    std::uint32_t iterations = 3;
    std::uint32_t lanes = 4;

    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.memory_kib, self.iterations, self.lanes);
    }
    bool operator==(const StretchParameters&) const = default;
};

//! Hard limits, so that a hostile file can neither exhaust memory nor spin for minutes.
inline constexpr std::uint32_t kMostStretchMemoryKib = 1024 * 1024; //!< 1 GiB
inline constexpr std::uint32_t kMostStretchIterations = 1024;
inline constexpr std::uint32_t kMostStretchLanes = 16;
inline constexpr std::uint64_t kMostStretchWorkKib = 16 * 1024 * 1024; //!< memory × iterations
inline constexpr std::size_t kLeastSaltSize = 16;

//! Fails with invalid_input, naming the parameter, when one is outside the limits of Argon2 or
//! ours.
Result<void> check(const StretchParameters& parameters);

//! `size` (16 to 64) key bytes by Argon2id version 1.3 (RFC 9106). Blocks for the time the
//! parameters cost. Fails with invalid_input on bad parameters or a salt under 16 bytes,
//! unavailable when memory is short.
Result<SecureBuffer> stretch_key(ByteView password, ByteView salt,
                                 const StretchParameters& parameters, std::size_t size = 32);

//! Parameters that cost about `target_ms` on this machine, by measuring; never weaker than 64 MiB
//! and 3 passes, never above 256 MiB. Takes up to about twice the target.
StretchParameters calibrate(std::uint32_t target_ms = 1000);

} // namespace rustchain::crypto
