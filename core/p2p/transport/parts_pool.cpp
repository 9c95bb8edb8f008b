// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Counting what is held, and whose turn it is to let go.
#include "core/p2p/transport/parts_pool.hpp"

#include <utility>

namespace rustchain::p2p {

PartsPool::Share::Share(std::shared_ptr<PartsPool> pool, std::function<void()> let_go)
    : pool_(std::move(pool)), let_go_(std::move(let_go)) {}

PartsPool::Share::~Share() {
    if (pool_)
        pool_->change(*this, 0);
}

void PartsPool::Share::hold(std::size_t bytes) {
    if (!pool_ || bytes == bytes_)
        return;
    pool_->change(*this, bytes);
    pool_->make_room();
}

void PartsPool::change(Share& share, std::size_t bytes) {
    const bool held_some = share.bytes_ > 0;
    held_ = held_ - share.bytes_ + bytes;
    share.bytes_ = bytes;
    if (!held_some && bytes > 0)
        share.place_ = holders_.insert(holders_.end(), &share);
    else if (held_some && bytes == 0)
        holders_.erase(share.place_);
}

void PartsPool::make_room() {
    while (held_ > most_) {
        Share& first = *holders_.front();
        change(first, 0);
        first.let_go_();
    }
}

} // namespace rustchain::p2p
