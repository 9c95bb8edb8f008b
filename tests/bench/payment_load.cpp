// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Signed payments made before the clock starts.
#include "tests/bench/payment_load.hpp"

#include "core/chain/gas.hpp"

#include <algorithm>
#include <thread>

namespace rustchain::bench {
namespace {

constexpr std::uint64_t kHighPrice = 1'000'000; //!< a cap that the base price never reaches here
constexpr Amount kEach = Amount::from_rtc(1000);

} // namespace

PaymentLoad::PaymentLoad(std::uint64_t senders, std::uint64_t payments) : payments_(payments) {
    for (std::uint64_t i = 0; i < senders; ++i) {
        keys_.push_back(crypto::KeyPair::generate());
        addresses_.push_back(address_of(KeyScheme::schnorr, keys_.back().public_key()));
        sender_of_.emplace(keys_.back().public_key(), i);
    }
}

void PaymentLoad::fund(Genesis& genesis) const {
    std::vector<Address> sorted = addresses_;
    std::sort(sorted.begin(), sorted.end());
    for (const Address& address : sorted)
        genesis.allocations.push_back({.address = address, .amount = kEach});
}

Transaction PaymentLoad::make(std::uint64_t index, const ChainId& chain_id) const {
    std::uint64_t sender = index % keys_.size();
    Transaction payment{
        .key = keys_[sender].public_key(),
        .nonce = index / keys_.size(),
        .valid_until = 1'000'000'000,
        .max_gas_price = kHighPrice,
        .max_tip = 10,
        .payload = Transfer{.outputs = {{.to = addresses_[(sender + 1) % addresses_.size()],
                                         .amount = Amount::from_micro_rtc(1)}},
                            .memo = {}},
        .signature = {}};
    payment.gas_limit = gas_of(payment);
    payment.signature = keys_[sender].sign(signing_digest(payment, chain_id));
    return payment;
}

void PaymentLoad::sign(const ChainId& chain_id) {
    encoded_.resize(payments_);
    auto half = [this, chain_id](std::uint64_t first) {
        for (std::uint64_t i = first; i < payments_; i += 2)
            encoded_[i] = encode(make(i, chain_id));
    };
    std::jthread other(half, 1);
    half(0);
}

std::uint64_t PaymentLoad::index_of(const Transaction& transaction) const {
    return transaction.nonce * keys_.size() + sender_of_.at(transaction.key);
}

} // namespace rustchain::bench
