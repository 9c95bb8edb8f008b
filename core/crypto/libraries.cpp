// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// libsodium and libsecp256k1, made ready once.
#include "core/crypto/libraries.hpp"

#include "core/crypto/random.hpp"
#include "core/crypto/secure_buffer.hpp"

#include <array>
#include <cstdio>
#include <cstdlib>

#include <secp256k1.h>
#include <sodium.h>

namespace rustchain::crypto {
namespace {

[[noreturn]] void give_up(const char* reason) {
    std::fprintf(stderr, "rustchain: %s\n", reason);
    std::abort();
}

const secp256k1_context* make_secp256k1() {
    secp256k1_context* context = secp256k1_context_create(SECP256K1_CONTEXT_NONE);
    if (context == nullptr)
        give_up("libsecp256k1 cannot start");
    std::array<std::uint8_t, 32> blinding;
    fill_random(blinding);
    if (secp256k1_context_randomize(context, blinding.data()) != 1)
        give_up("libsecp256k1 cannot be blinded");
    wipe(blinding.data(), blinding.size());
    return context;
}

} // namespace

void require_sodium() {
    static const int kState = sodium_init();
    if (kState < 0)
        give_up("the system has no source of randomness");
}

const secp256k1_context_struct* secp256k1() {
    static const secp256k1_context* const kContext = make_secp256k1();
    return kContext;
}

} // namespace rustchain::crypto
