// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Signed payments made before the clock starts, and what became of them.
#pragma once

#include "tests/bench/payers.hpp"

namespace rustchain::bench {

//! Thousands of payments, round by round: each payer's nonces in order.
class PaymentLoad {
public:
    //! Of the payments, one in `share` goes to `guest` when there is one.
    PaymentLoad(const Payers& payers, std::uint64_t payments,
                std::optional<Address> guest = std::nullopt, std::uint64_t share = 1000)
        : payers_(payers), payments_(payments), guest_(guest), share_(share) {}

    //! Signs every payment, on two threads.
    void sign(const ChainId& chain_id);

    std::uint64_t size() const { return payments_; }
    const Bytes& encoded(std::uint64_t index) const { return encoded_[index]; }
    //! Which payment a transaction of a block is.
    std::uint64_t index_of(const Transaction& transaction) const;

private:
    const Payers& payers_;
    std::uint64_t payments_;
    std::optional<Address> guest_;
    std::uint64_t share_;
    std::vector<Bytes> encoded_;
};

} // namespace rustchain::bench
