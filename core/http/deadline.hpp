// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A time limit on socket operations that leaves the socket usable for a last word. Private to this
// folder.
#pragma once

#include <boost/asio/any_io_executor.hpp>

#include <chrono>
#include <functional>
#include <memory>

namespace rustchain::http {

//! When the limit passes, calls `interrupt` on the executor, again and again until set() or
//! clear(): an operation of many steps may be between two of them. Lives on that executor, a
//! strand; `interrupt` is not called after its destruction.
class Deadline {
public:
    Deadline(boost::asio::any_io_executor executor, std::function<void()> interrupt);
    ~Deadline();
    Deadline(const Deadline&) = delete;
    Deadline& operator=(const Deadline&) = delete;

    void set(std::chrono::milliseconds limit);
    void clear();
    bool has_passed() const;

private:
    struct State;
    std::shared_ptr<State> state_;
};

} // namespace rustchain::http
