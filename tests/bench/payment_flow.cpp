// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Payments at a steady rate.
#include "tests/bench/payment_flow.hpp"

#include <algorithm>

namespace rustchain::bench {
namespace {

constexpr std::uint64_t kBatch = 250;

} // namespace

PaymentFlow::PaymentFlow(node::Node& node, runtime::Executors& executors, const PaymentLoad& load,
                         std::uint64_t rate)
    : load_(load), rate_(rate),
      blocks_(node.ledger().final_blocks().subscribe(
          [this](const ledger::LedgerSnapshotPtr& snapshot) { final_ += snapshot->transactions; })),
      thread_([this, &node, &executors](const std::stop_token& stop) {
          runtime::prepare_this_thread("payments");
          offer(stop, node, executors);
      }) {}

void PaymentFlow::offer(const std::stop_token& stop, node::Node& node,
                        runtime::Executors& executors) {
    const auto strand = executors.make_strand();
    const auto begun = std::chrono::steady_clock::now();
    for (std::uint64_t first = 0; first < load_.size() && !stop.stop_requested(); first += kBatch) {
        std::this_thread::sleep_until(begun + std::chrono::microseconds(first * 1'000'000 / rate_));
        const std::uint64_t last = std::min(first + kBatch, load_.size());
        std::vector<Bytes> batch;
        for (std::uint64_t i = first; i < last; ++i)
            batch.push_back(load_.encoded(i));
        offered_ += batch.size();
        auto results = runtime::block_on(strand, node.submission().transactions(std::move(batch)));
        taken_ += static_cast<std::uint64_t>(
            std::ranges::count_if(results, [](const auto& result) { return result.has_value(); }));
    }
}

} // namespace rustchain::bench
