// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What waits to be sent on one connection: a bounded queue a lane.
#pragma once

#include "core/p2p/wire/wire_message.hpp"

#include <array>
#include <deque>
#include <memory>

namespace rustchain::p2p {

inline constexpr std::size_t kLaneCount = static_cast<std::size_t>(Lane::kCount);

//! How much may wait on a lane. Whatever its size, one message fits an empty lane.
struct LaneLimit {
    std::size_t messages = 0;
    std::size_t bytes = 0;
};

struct OutboxLimits {
    LaneLimit consensus{.messages = 4096, .bytes = 16u << 20};
    LaneLimit block{.messages = 256, .bytes = 16u << 20};
    LaneLimit gossip{.messages = 4096, .bytes = 4u << 20};
    LaneLimit bulk{.messages = 64, .bytes = 8u << 20};
};

//! What became of a message that was to be sent.
enum class Queued : std::uint8_t {
    yes,
    refused,   //!< block, bulk: the lane is full
    congested, //!< consensus: the lane is full, and a peer so slow is of no use
};

//! The queues of one connection. A full gossip lane loses its oldest message instead.
class Outbox {
public:
    using Message = std::shared_ptr<const Bytes>; //!< encode_message()

    explicit Outbox(const OutboxLimits& limits);

    Queued push(Message message, Lane lane);
    //! The oldest message of a lane; null when it is empty.
    Message pop(Lane lane);

    bool empty() const;
    std::size_t waiting(Lane lane) const { return queue(lane).messages.size(); }
    std::size_t waiting_bytes() const;
    //! How many messages were refused or dropped.
    std::uint64_t lost() const { return lost_; }

private:
    struct Queue {
        LaneLimit limit;
        std::deque<Message> messages;
        std::size_t bytes = 0;
    };
    Queue& queue(Lane lane) { return queues_[static_cast<std::size_t>(lane)]; }
    const Queue& queue(Lane lane) const { return queues_[static_cast<std::size_t>(lane)]; }

    std::array<Queue, kLaneCount> queues_;
    std::uint64_t lost_ = 0;
};

} // namespace rustchain::p2p
