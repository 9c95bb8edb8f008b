// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Payments that flow into a node of this process at a steady rate, and how many became final.
#pragma once

#include "core/node/node.hpp"
#include "tests/bench/payment_load.hpp"

#include <atomic>
#include <thread>

namespace rustchain::bench {

//! Offers from a thread of its own, through the node's one door, until the load or its life ends.
class PaymentFlow {
public:
    //! All must outlive it.
    PaymentFlow(node::Node& node, runtime::Executors& executors, const PaymentLoad& load,
                std::uint64_t rate);

    std::uint64_t offered() const { return offered_; }
    std::uint64_t taken() const { return taken_; }
    std::uint64_t final() const { return final_; }

private:
    void offer(const std::stop_token& stop, node::Node& node, runtime::Executors& executors);

    const PaymentLoad& load_;
    std::uint64_t rate_;
    std::atomic<std::uint64_t> offered_ = 0;
    std::atomic<std::uint64_t> taken_ = 0;
    std::atomic<std::uint64_t> final_ = 0;
    runtime::Subscription blocks_;
    std::jthread thread_; // first to go
};

} // namespace rustchain::bench
