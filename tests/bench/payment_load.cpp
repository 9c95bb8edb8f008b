// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Signed payments made before the clock starts.
#include "tests/bench/payment_load.hpp"

#include <thread>

namespace rustchain::bench {

void PaymentLoad::sign(const ChainId& chain_id) {
    encoded_.resize(payments_);
    auto half = [this, chain_id](std::uint64_t first) {
        for (std::uint64_t i = first; i < payments_; i += 2) {
            const bool is_for_guest = guest_ && i % share_ == 0;
            encoded_[i] = encode(payers_.payment(i % payers_.count(), i / payers_.count(), chain_id,
                                                 is_for_guest ? guest_ : std::nullopt));
        }
    };
    std::jthread other(half, 1);
    half(0);
}

std::uint64_t PaymentLoad::index_of(const Transaction& transaction) const {
    return transaction.nonce * payers_.count() + payers_.payer_of(transaction.key).value();
}

} // namespace rustchain::bench
