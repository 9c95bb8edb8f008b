// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Listening to the nodes' events.
#include "tests/bench/hostile/propagation.hpp"

#include "core/http/websocket.hpp"
#include "core/json/field.hpp"
#include "core/json/parse.hpp"

#include <thread>
#include <utility>

namespace rustchain::bench {
namespace {

using namespace std::chrono_literals;

constexpr auto kSubscribeLimit = 30s;
constexpr const char* kSubscription = R"({"subscribe": ["transactions", "blocks"]})";

} // namespace

Propagation::Propagation(std::vector<std::string> rpcs) : rpcs_(std::move(rpcs)) {}

Propagation::~Propagation() {
    {
        std::lock_guard lock(mutex_);
        for (const auto& socket : sockets_)
            socket->close();
    }
    group_.stop();
    (void)group_.join_blocking();
    std::lock_guard lock(mutex_);
    sockets_.clear();
}

Result<void> Propagation::start() {
    if (auto started = executors_.start(); !started)
        return started;
    for (std::size_t node = 0; node < rpcs_.size(); ++node)
        group_.spawn("follow", executors_.make_strand(), follow(node));
    const Moment limit = std::chrono::steady_clock::now() + kSubscribeLimit;
    while (subscribed_ < rpcs_.size()) {
        if (std::chrono::steady_clock::now() > limit)
            return fail(ErrorCode::unavailable, "a node does not tell of its transactions");
        std::this_thread::sleep_for(10ms);
    }
    return {};
}

runtime::Task<void> Propagation::follow(std::size_t node) {
    auto connected = co_await http::connect_websocket("ws://" + rpcs_[node] + "/v1/events");
    if (!connected)
        co_return;
    const std::shared_ptr<http::WebSocket> socket = *connected;
    {
        std::lock_guard lock(mutex_);
        sockets_.push_back(socket);
    }
    socket->send(kSubscription);
    for (;;) {
        const auto text = co_await socket->receive();
        if (!text)
            co_return;
        heard(node, *text, std::chrono::steady_clock::now());
    }
}

void Propagation::heard(std::size_t node, const std::string& text, Moment when) {
    auto parsed = json::parse(text);
    if (!parsed)
        return;
    const json::Field root(*parsed);
    if (root.at("subscribed")) {
        ++subscribed_;
        return;
    }
    std::lock_guard lock(mutex_);
    if (root.at("event").text().value_or("") == "block")
        blocks_.emplace(std::pair(node, root.at("height").u64().value_or(0)), when);
    else
        note(node, root.at("hash").text().value_or(""), when);
}

bool Propagation::note(std::size_t node, const std::string& hash, Moment when) {
    auto found = waiting_.find(hash);
    if (found == waiting_.end() || node == 0 || found->second.is_known[node])
        return false;
    Payment& payment = found->second;
    payment.is_known[node] = true;
    figures_.known_ms.push_back(
        std::chrono::duration<double, std::milli>(when - payment.submitted).count());
    if (--payment.left == 0)
        waiting_.erase(found);
    return true;
}

std::vector<Propagation::Open> Propagation::open_since(std::chrono::milliseconds least) const {
    const Moment limit = std::chrono::steady_clock::now() - least;
    std::vector<Open> open;
    std::lock_guard lock(mutex_);
    for (const auto& [hash, payment] : waiting_)
        for (std::size_t node = 1; node < rpcs_.size() && payment.submitted <= limit; ++node)
            if (!payment.is_known[node])
                open.push_back({hash, node});
    return open;
}

void Propagation::found_in_block(const Open& open, std::uint64_t height) {
    std::lock_guard lock(mutex_);
    const auto block = blocks_.find({open.node, height});
    if (block != blocks_.end() && note(open.node, open.hash, block->second))
        ++figures_.by_block;
}

void Propagation::submitted(const std::string& hash, Moment when) {
    std::lock_guard lock(mutex_);
    ++figures_.payments;
    if (rpcs_.size() > 1)
        waiting_[hash] = {when, std::vector<bool>(rpcs_.size()), rpcs_.size() - 1};
}

void Propagation::forget(const std::string& hash) {
    std::lock_guard lock(mutex_);
    --figures_.payments;
    waiting_.erase(hash);
}

std::size_t Propagation::waiting() const {
    std::lock_guard lock(mutex_);
    return waiting_.size();
}

PropagationFigures Propagation::take() {
    std::lock_guard lock(mutex_);
    for (const auto& [hash, payment] : std::exchange(waiting_, {}))
        figures_.missing += payment.left;
    return std::exchange(figures_, {});
}

} // namespace rustchain::bench
