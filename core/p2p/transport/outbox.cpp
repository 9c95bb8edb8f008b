// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What waits to be sent on one connection.
#include "core/p2p/transport/outbox.hpp"

#include <algorithm>

namespace rustchain::p2p {
namespace {

//! What the other side would refuse is not sent.
bool is_sendable(const Outbox::Message& message) {
    return message && !message->empty() && message->size() <= longest_encoding(message->front());
}

} // namespace

Outbox::Outbox(const OutboxLimits& limits) {
    queue(Lane::consensus).limit = limits.consensus;
    queue(Lane::block).limit = limits.block;
    queue(Lane::gossip).limit = limits.gossip;
    queue(Lane::bulk).limit = limits.bulk;
}

Queued Outbox::push(Message message, Lane lane) {
    if (!is_sendable(message)) {
        ++lost_;
        return Queued::refused;
    }
    Queue& to = queue(lane);
    const auto is_full = [&] {
        return !to.messages.empty() && (to.messages.size() >= to.limit.messages ||
                                        to.bytes + message->size() > to.limit.bytes);
    };
    while (lane == Lane::gossip && is_full()) {
        pop(lane);
        ++lost_;
    }
    if (is_full()) {
        ++lost_;
        return lane == Lane::consensus ? Queued::congested : Queued::refused;
    }
    to.bytes += message->size();
    to.messages.push_back(std::move(message));
    return Queued::yes;
}

Outbox::Message Outbox::pop(Lane lane) {
    Queue& from = queue(lane);
    if (from.messages.empty())
        return nullptr;
    Message message = std::move(from.messages.front());
    from.messages.pop_front();
    from.bytes -= message->size();
    return message;
}

bool Outbox::empty() const {
    return std::all_of(queues_.begin(), queues_.end(),
                       [](const Queue& queue) { return queue.messages.empty(); });
}

std::size_t Outbox::waiting_bytes() const {
    std::size_t bytes = 0;
    for (const Queue& queue : queues_)
        bytes += queue.bytes;
    return bytes;
}

} // namespace rustchain::p2p
