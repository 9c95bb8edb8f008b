// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// SipHash-2-4.
#include "core/crypto/siphash.hpp"

#include <bit>

namespace rustchain::crypto {
namespace {

std::uint64_t read_little_endian(ByteView bytes) {
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        word |= static_cast<std::uint64_t>(bytes[i]) << (8 * i);
    return word;
}

struct State {
    std::uint64_t a, b, c, d;

    void rounds(int count) {
        for (; count > 0; --count) {
            a += b;
            b = std::rotl(b, 13) ^ a;
            a = std::rotl(a, 32);
            c += d;
            d = std::rotl(d, 16) ^ c;
            a += d;
            d = std::rotl(d, 21) ^ a;
            c += b;
            b = std::rotl(b, 17) ^ c;
            c = std::rotl(c, 32);
        }
    }
    void mix(std::uint64_t word) {
        d ^= word;
        rounds(2);
        a ^= word;
    }
};

} // namespace

std::uint64_t siphash_2_4(const SipHashKey& key, ByteView bytes) {
    std::uint64_t k0 = read_little_endian(ByteView(key).first(8));
    std::uint64_t k1 = read_little_endian(ByteView(key).subspan(8));
    State state{k0 ^ 0x736f6d6570736575ULL, k1 ^ 0x646f72616e646f6dULL, k0 ^ 0x6c7967656e657261ULL,
                k1 ^ 0x7465646279746573ULL};
    std::uint64_t last = static_cast<std::uint64_t>(bytes.size()) << 56;
    for (; bytes.size() >= 8; bytes = bytes.subspan(8))
        state.mix(read_little_endian(bytes.first(8)));
    state.mix(last | read_little_endian(bytes));
    state.c ^= 0xFF;
    state.rounds(4);
    return state.a ^ state.b ^ state.c ^ state.d;
}

} // namespace rustchain::crypto
