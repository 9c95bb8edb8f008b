// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The threads of a program.
#include "core/runtime/executors.hpp"

#include "core/runtime/log.hpp"
#include "core/runtime/task.hpp"

#include <boost/asio/strand.hpp>

#include <algorithm>
#include <system_error>

#ifdef __linux__
#include <pthread.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace rustchain::runtime {

void prepare_this_thread([[maybe_unused]] const std::string& name, [[maybe_unused]] int nice) {
#ifdef __linux__
    pthread_setname_np(pthread_self(), name.substr(0, 15).c_str());
    if (nice != 0) {
        // Linux keeps niceness per thread. A refusal leaves the thread as fast as the others, which
        // is no failure.
        auto thread = static_cast<id_t>(gettid());
        setpriority(PRIO_PROCESS, thread, getpriority(PRIO_PROCESS, thread) + nice);
    }
#endif
}

Executors::Executors(ExecutorsConfig config)
    : config_(config), verify_threads_(config.verify_threads > 0
                                           ? config.verify_threads
                                           : std::max(1U, std::thread::hardware_concurrency())),
      context_(static_cast<int>(std::max(1U, config.network_threads))),
      pool_(0), // its threads are ours, so that they have names and niceness
      keep_running_(context_.get_executor()) {}

Executors::~Executors() {
    if (auto stopped = stop(); !stopped)
        log::error("executors", "{}", stopped.error());
}

Result<void> Executors::start() {
    try {
        for (unsigned i = 0; i < std::max(1U, config_.network_threads); ++i)
            launch("network-" + std::to_string(i), 0, [this] { context_.run(); });
        for (unsigned i = 0; i < verify_threads_; ++i)
            launch("verify-" + std::to_string(i), config_.verify_nice, [this] { pool_.attach(); });
    } catch (const std::system_error& e) {
        return fail(ErrorCode::unavailable, "start threads: " + std::string(e.what()));
    }
    return {};
}

template <class Run>
void Executors::launch(std::string name, int nice, Run run) {
    std::lock_guard launching(mutex_);
    threads_.emplace_back([this, name, nice, run] {
        prepare_this_thread(name, nice);
        for (;;) {
            try {
                run();
                break;
            } catch (...) {
                log::error("executors", "a handler on thread {} threw: {}", name,
                           describe(std::current_exception()));
            }
        }
        std::lock_guard lock(mutex_);
        running_.erase(name);
        ended_.notify_all();
    });
    running_.insert(name);
}

Result<void> Executors::stop(std::chrono::milliseconds limit) {
    keep_running_.reset();
    context_.stop();
    pool_.stop();
    std::unique_lock lock(mutex_);
    if (ended_.wait_for(lock, limit, [this] { return running_.empty(); })) {
        auto ended = std::move(threads_);
        threads_.clear();
        lock.unlock();
        return {}; // `ended` joins here
    }
    std::string names;
    for (const std::string& name : running_)
        names += (names.empty() ? "" : ", ") + name;
    return fail(ErrorCode::unavailable, "threads that do not stop: " + names);
}

Executor Executors::make_strand() {
    return asio::make_strand(context_.get_executor());
}

} // namespace rustchain::runtime
