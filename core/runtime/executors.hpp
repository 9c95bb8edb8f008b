// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The threads of a program: a network context, a verify pool, and strands on demand.
#pragma once

#include "core/primitives/result.hpp"
#include "core/runtime/clock.hpp"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/thread_pool.hpp>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace rustchain::runtime {

struct ExecutorsConfig {
    unsigned network_threads = 1; //!< 1 or 2
    unsigned verify_threads = 0;  //!< 0: one per core
    int verify_nice = 5; //!< added to the verify threads' niceness, so that consensus goes first
};

//! Names the calling thread (at most 15 bytes are kept) and lowers its priority by `nice` steps,
//! where the system allows.
void prepare_this_thread(const std::string& name, int nice = 0);

//! Owns every pool thread of a program. Nothing runs before start().
class Executors {
public:
    explicit Executors(ExecutorsConfig config = {});
    //! Stops and joins.
    ~Executors();
    Executors(const Executors&) = delete;
    Executors& operator=(const Executors&) = delete;

    //! Starts the threads. Fails when the system gives none.
    Result<void> start();
    //! Tells every thread to end after the handler it runs; work that did not start is dropped.
    //! First stop the TaskGroups. Fails with the names of the threads that still run after `limit`;
    //! the destructor waits for those.
    Result<void> stop(std::chrono::milliseconds limit = std::chrono::seconds(5));

    //! Sockets, timers and whatever has no strand of its own.
    Executor network() { return context_.get_executor(); }
    //! Work that burns a core: signatures, proofs. Reach it with run_on.
    Executor verify() { return pool_.get_executor(); }
    //! A new strand on the network threads: one per component that owns state.
    Executor make_strand();
    unsigned verify_threads() const { return verify_threads_; }

private:
    template <class Run>
    void launch(std::string name, int nice, Run run);

    ExecutorsConfig config_;
    unsigned verify_threads_;
    asio::io_context context_;
    asio::thread_pool pool_;
    asio::executor_work_guard<asio::io_context::executor_type> keep_running_;
    std::mutex mutex_;
    std::condition_variable ended_;
    std::set<std::string> running_;
    std::vector<std::jthread> threads_;
};

} // namespace rustchain::runtime
