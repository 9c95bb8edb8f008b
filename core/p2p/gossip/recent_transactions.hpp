// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The transactions that came last, to be told, sent, and found again in compact proposals.
#pragma once

#include "core/chain/transaction.hpp"

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace rustchain::p2p::gossip {

using SharedTransaction = std::shared_ptr<const Transaction>;

struct RecentConfig {
    std::size_t most = 131'072;         //!< of one generation
    std::size_t most_bytes = 32u << 20; //!< encoded, of one generation
};

//! Two generations, of which the older goes when the younger is full.
class RecentTransactions {
public:
    explicit RecentTransactions(const RecentConfig& config = {}) : config_(config) {}

    //! False when it is there already.
    bool add(const TransactionHash& hash, SharedTransaction transaction, std::size_t bytes);
    //! Null when it is not among them.
    SharedTransaction find(const TransactionHash& hash) const;
    void
    each(const std::function<void(const TransactionHash&, const SharedTransaction&)>& visit) const;
    //! At most `count` of the younger generation, oldest first.
    std::vector<TransactionHash> newest(std::size_t count) const;
    std::size_t size() const { return young_.by_hash.size() + old_.by_hash.size(); }

private:
    struct Generation {
        std::unordered_map<TransactionHash, SharedTransaction> by_hash;
        std::vector<TransactionHash> order;
        std::size_t bytes = 0;
    };

    RecentConfig config_;
    Generation young_;
    Generation old_;
};

} // namespace rustchain::p2p::gossip
