// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Memory of the nodes of a cluster, and whether they still hold on to each other.
#pragma once

#include "tests/integration/cluster/cluster.hpp"

#include <mutex>
#include <thread>

namespace rustchain::bench {

//! Resident bytes of a process; 0 when there is none.
std::uint64_t resident_bytes(std::int64_t process_id);

//! How the honest nodes stand to each other; a link is counted at both of its ends.
struct HonestLinks {
    std::size_t open = 0;
    std::size_t banned = 0;
};
//! Asks every node; who does not answer has no link.
HonestLinks honest_links(const integration::Cluster& cluster);
//! What it is when each node is connected to each other one.
std::size_t all_links(const integration::Cluster& cluster);

//! Looks again and again, on a thread of its own, for as long as it lives.
class NodeWatch {
public:
    struct Seen {
        std::vector<std::uint64_t> most_resident; //!< by node
        std::size_t least_links = 0;
    };

    //! The cluster outlives it; its nodes run.
    explicit NodeWatch(const integration::Cluster& cluster);

    //! What was seen since the last call.
    Seen take();

private:
    Seen nothing() const;
    void look(const std::stop_token& stop);

    const integration::Cluster& cluster_;
    std::mutex mutex_;
    Seen seen_;
    std::jthread thread_;
};

} // namespace rustchain::bench
