// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A genesis that keeps every rule, for tests to break one at a time.
#pragma once

#include "core/chain/genesis.hpp"

namespace rustchain::tests {

template <class Fixed>
Fixed filled(std::uint8_t byte) {
    Fixed fixed;
    std::fill_n(fixed.data(), Fixed::kSize, byte);
    return fixed;
}

//! Network `test`: two allocations, two validators with 100 RTC each, one bootstrap address.
inline Genesis sample_genesis() {
    Genesis genesis;
    genesis.params.network = "test";
    genesis.params.address_prefix = "trtc";
    genesis.timestamp = 1'700'000'000'000;
    genesis.allocations = {{filled<Address>(1), Amount::from_rtc(50)},
                           {filled<Address>(2), Amount::from_micro_rtc(7)}};
    genesis.validators = {
        {filled<Address>(3), filled<crypto::PublicKey>(4), Amount::from_rtc(100), "first"},
        {filled<Address>(5), filled<crypto::PublicKey>(6), Amount::from_rtc(100), "second"}};
    genesis.bootstrap = {"seed.example:8098"};
    genesis.antiquity_hash = filled<Hash256>(7);
    genesis.legacy_chain_id = "rustchain-desktop-test";
    return genesis;
}

} // namespace rustchain::tests
