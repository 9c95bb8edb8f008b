// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Thousands of attackers on one thread.
#include "tests/bench/hostile/hostile_peers.hpp"

#include "core/runtime/executors.hpp"
#include "core/runtime/task_group.hpp"
#include "tests/bench/hostile/attacker.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>
#include <array>
#include <map>

namespace rustchain::bench {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
using runtime::Task;
using namespace std::chrono_literals;

constexpr std::array<std::string_view, static_cast<std::size_t>(HostileKind::kCount)> kNames{
    "garbage",       "oversize", "half_handshake", "slow_bytes", "wrong_chain", "replay",
    "garbage_after", "zip_bomb", "silent",         "flood",      "hoard"};

constexpr std::chrono::milliseconds kPace = 10ms;

//! All connections of one kind, on one thread.
class Assault {
public:
    Assault(const HostileConfig& config, HostileKind kind)
        : config_(config), kind_(kind), random_(1 + static_cast<std::uint64_t>(kind)) {}

    HostileTally run() {
        const runtime::MonotonicTime begun = clock_.monotonic();
        group_.spawn("march", context_.get_executor(), march());
        context_.run();
        tally_.seconds = std::chrono::duration<double>(clock_.monotonic() - begun).count();
        return tally_;
    }

private:
    //! Begins connections as fast as wanted, as long as there is room.
    Task<void> march() {
        if (kind_ == HostileKind::replay)
            co_await record_all();
        const runtime::MonotonicTime begun = clock_.monotonic();
        while (tally_.connections < config_.connections) {
            const std::chrono::duration<double> passed = clock_.monotonic() - begun;
            const auto due = static_cast<std::uint64_t>(passed.count() *
                                                        static_cast<double>(config_.per_second));
            while (tally_.connections < std::min<std::uint64_t>(due, config_.connections) &&
                   open_ < config_.at_once) {
                ++open_;
                group_.spawn("attacker", context_.get_executor(), visit(tally_.connections++));
            }
            co_await clock_.sleep_for(kPace);
        }
    }

    Task<void> record_all() {
        for (std::uint64_t target = 0; target < config_.hosts.size(); ++target) {
            tcp::socket socket(context_);
            const bool is_connected = co_await reach(socket, target, address_of_its_own());
            if (!is_connected)
                continue;
            Attacker onlooker(socket, config_, arsenal_, random_, tally_, target);
            recordings_[target] = co_await onlooker.record();
        }
    }

    Task<void> visit(std::uint64_t number) {
        const std::uint64_t target = (number / 2) % config_.hosts.size();
        const auto from = number % 2 == 0 ? shared_address() : address_of_its_own();
        tcp::socket socket(context_);
        const bool is_connected = co_await reach(socket, target, from);
        if (!is_connected) {
            ++tally_.refused;
            --open_;
            co_return;
        }
        Attacker attacker(socket, config_, arsenal_, random_, tally_, number);
        const bool has_ended = co_await runtime::with_timeout(
            clock_, config_.longest_stay, attacker.behave(kind_, recordings_[target]));
        ++(has_ended ? tally_.closed : tally_.stayed);
        --open_;
    }

    Task<bool> reach(tcp::socket& socket, std::uint64_t target, asio::ip::address_v4 from) {
        error_code ec;
        const tcp::endpoint to(asio::ip::make_address_v4(config_.hosts[target], ec), config_.port);
        if (!ec)
            socket.open(tcp::v4(), ec);
        if (!ec)
            socket.bind({from, 0}, ec);
        if (!ec)
            co_await socket.async_connect(to, asio::redirect_error(asio::use_awaitable, ec));
        co_return !ec;
    }

    asio::ip::address_v4 shared_address() const {
        return asio::ip::address_v4(
            asio::ip::address_v4::bytes_type{127, 255, static_cast<std::uint8_t>(kind_), 250});
    }
    //! Nodes of this and other measurements end in small numbers.
    asio::ip::address_v4 address_of_its_own() {
        const auto draw = [this] { return static_cast<std::uint8_t>(1 + random_.below(254)); };
        return asio::ip::address_v4(asio::ip::address_v4::bytes_type{
            127, draw(), draw(), static_cast<std::uint8_t>(100 + random_.below(150))});
    }

    const HostileConfig& config_;
    HostileKind kind_;
    asio::io_context context_{1};
    runtime::SystemClock clock_;
    runtime::SeededRandom random_;
    runtime::TaskGroup group_{"hostile", runtime::TaskGroup::OnFailure::keep_going};
    Arsenal arsenal_;
    std::map<std::uint64_t, Recording> recordings_;
    std::size_t open_ = 0;
    HostileTally tally_;
};

} // namespace

std::string_view name_of(HostileKind kind) {
    return kNames[static_cast<std::size_t>(kind)];
}

std::optional<HostileKind> hostile_kind(std::string_view name) {
    const auto found = std::ranges::find(kNames, name);
    if (found == kNames.end())
        return std::nullopt;
    return static_cast<HostileKind>(found - kNames.begin());
}

HostileTally attack(const HostileConfig& config, HostileKind kind) {
    runtime::prepare_this_thread("hostile", config.nice);
    return Assault(config, kind).run();
}

} // namespace rustchain::bench
