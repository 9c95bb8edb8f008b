// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How long a payment takes from the node that was given it to the others.
#pragma once

#include "core/primitives/result.hpp"
#include "core/runtime/executors.hpp"
#include "core/runtime/task_group.hpp"

#include <atomic>
#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace rustchain::http {
class WebSocket;
}

namespace rustchain::bench {

//! What was measured between two calls of Propagation::take().
struct PropagationFigures {
    std::vector<double> known_ms; //!< one for each payment and other node
    std::uint64_t payments = 0;
    std::uint64_t by_block = 0; //!< of these: known from a block before it was announced
    std::uint64_t missing = 0;  //!< pairs of payment and node that never came about
};

//! Follows the events of every node and notes when each tells of a payment: nobody is polled, so
//! measuring costs the machine little. Times count from before the payment was handed to the first
//! node, its own checks and the request included.
class Propagation {
public:
    using Moment = std::chrono::steady_clock::time_point;

    //! Of nodes with their RPC at these "host:port"; payments are given to the first.
    explicit Propagation(std::vector<std::string> rpcs);
    ~Propagation();

    //! Subscribes everywhere. Fails when a node does not take it in time.
    Result<void> start();

    void submitted(const std::string& hash, Moment when);
    //! The node did not want it.
    void forget(const std::string& hash);
    //! Payments that some node does not know yet.
    std::size_t waiting() const;
    //! A node that meets a payment in a block first does not tell of it: whoever asks that node
    //! where it is may say so here, and the time is that of the node's news of the block.
    struct Open {
        std::string hash;
        std::size_t node = 0;
    };
    std::vector<Open> open_since(std::chrono::milliseconds least) const;
    void found_in_block(const Open& open, std::uint64_t height);
    PropagationFigures take();

private:
    struct Payment {
        Moment submitted;
        std::vector<bool> is_known; //!< by node
        std::size_t left = 0;       //!< nodes that do not know it yet
    };

    runtime::Task<void> follow(std::size_t node);
    void heard(std::size_t node, const std::string& text, Moment when);
    //! With the mutex held. False when that was known, or nobody waits for it.
    bool note(std::size_t node, const std::string& hash, Moment when);

    std::vector<std::string> rpcs_;
    runtime::Executors executors_{{.network_threads = 1, .verify_threads = 1}};
    runtime::TaskGroup group_{"news", runtime::TaskGroup::OnFailure::keep_going};
    std::atomic<std::size_t> subscribed_ = 0;

    mutable std::mutex mutex_;
    std::vector<std::shared_ptr<http::WebSocket>> sockets_;
    std::map<std::string, Payment> waiting_;
    std::map<std::pair<std::size_t, std::uint64_t>, Moment> blocks_; //!< by node and height
    PropagationFigures figures_;
};

} // namespace rustchain::bench
