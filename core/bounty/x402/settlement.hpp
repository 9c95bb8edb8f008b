// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Hands a payment to the chain and waits until it is final; each is used once.
//
// The chain itself remembers what was used: a transaction that it knows before it is handed over
// here was used, by whom ever, and no restart forgets that. The exception is one that this process
// handed over and gave up waiting for: its payer may come again, and is answered once.
#pragma once

#include "core/bounty/x402/payment.hpp"
#include "core/runtime/clock.hpp"
#include "core/wallet/chain_client.hpp"

#include <mutex>
#include <set>

namespace rustchain::bounty::x402 {

struct SettlementConfig {
    std::size_t most_at_once = 32;
    std::size_t most_unanswered = 4096; //!< payments that were given up and may come again
    std::chrono::milliseconds longest_wait = std::chrono::seconds(20);
    std::chrono::milliseconds between_looks = std::chrono::milliseconds(100);
};

//! A payment that arrived for good.
struct Settled {
    TransactionHash transaction;
    Address payer;
    Height height = 0;

    bool operator==(const Settled&) const = default;
};

//! Every function may be called from any executor.
class Settlement {
public:
    //! Both must outlive it.
    Settlement(wallet::ChainClient& chain, runtime::Clock& clock, SettlementConfig config = {})
        : chain_(chain), clock_(clock), config_(config) {}

    //! `payment` is one without a fault. The answer comes within the longest wait, plus what the
    //! chain takes for three answers.
    runtime::Task<Result<Settled, PaymentFault>> settle(Payment payment);

private:
    class Turn;
    runtime::Task<std::optional<PaymentFault>> hand_over(const Payment& payment);
    runtime::Task<Result<Settled, PaymentFault>> wait_until_final(const Payment& payment);
    void set_unanswered(const TransactionHash& hash, bool is_unanswered);
    bool is_unanswered(const TransactionHash& hash);

    wallet::ChainClient& chain_;
    runtime::Clock& clock_;
    SettlementConfig config_;
    std::mutex mutex_;
    std::set<TransactionHash> in_hand_;
    std::set<TransactionHash> unanswered_;
};

} // namespace rustchain::bounty::x402
