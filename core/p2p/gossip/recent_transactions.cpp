// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Two generations of transactions.
#include "core/p2p/gossip/recent_transactions.hpp"

#include <algorithm>
#include <utility>

namespace rustchain::p2p::gossip {

bool RecentTransactions::add(const TransactionHash& hash, SharedTransaction transaction,
                             std::size_t bytes) {
    if (find(hash) != nullptr)
        return false;
    if (young_.order.size() >= config_.most || young_.bytes >= config_.most_bytes)
        old_ = std::exchange(young_, {});
    young_.by_hash.emplace(hash, std::move(transaction));
    young_.order.push_back(hash);
    young_.bytes += bytes;
    return true;
}

SharedTransaction RecentTransactions::find(const TransactionHash& hash) const {
    for (const Generation* generation : {&young_, &old_}) {
        auto found = generation->by_hash.find(hash);
        if (found != generation->by_hash.end())
            return found->second;
    }
    return nullptr;
}

void RecentTransactions::each(
    const std::function<void(const TransactionHash&, const SharedTransaction&)>& visit) const {
    for (const Generation* generation : {&old_, &young_}) {
        for (const TransactionHash& hash : generation->order)
            visit(hash, generation->by_hash.at(hash));
    }
}

std::vector<TransactionHash> RecentTransactions::newest(std::size_t count) const {
    const std::size_t taken = std::min(count, young_.order.size());
    return {young_.order.end() - static_cast<std::ptrdiff_t>(taken), young_.order.end()};
}

} // namespace rustchain::p2p::gossip
