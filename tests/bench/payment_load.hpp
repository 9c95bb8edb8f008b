// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Signed payments made before the clock starts, and what became of them.
#pragma once

#include "core/chain/genesis.hpp"
#include "core/crypto/key_pair.hpp"

#include <unordered_map>

namespace rustchain::bench {

//! Thousands of senders with money in genesis, and their payments, round by round: each sender's
//! nonces in order.
class PaymentLoad {
public:
    PaymentLoad(std::uint64_t senders, std::uint64_t payments);

    //! Adds the senders' allocations, ascending.
    void fund(Genesis& genesis) const;
    //! Signs every payment, on two threads.
    void sign(const ChainId& chain_id);

    std::uint64_t size() const { return payments_; }
    const Bytes& encoded(std::uint64_t index) const { return encoded_[index]; }
    //! Which payment a transaction of a block is.
    std::uint64_t index_of(const Transaction& transaction) const;

private:
    Transaction make(std::uint64_t index, const ChainId& chain_id) const;

    std::uint64_t payments_;
    std::vector<crypto::KeyPair> keys_;
    std::vector<Address> addresses_;
    std::unordered_map<crypto::PublicKey, std::uint64_t> sender_of_;
    std::vector<Bytes> encoded_;
};

} // namespace rustchain::bench
