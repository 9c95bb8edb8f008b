// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Opening, renewing and closing, with the blocking calls on threads of their own.
#include "core/p2p/ports/port_keeper.hpp"

#include "core/p2p/ports/nat_pmp_mapper.hpp"
#include "core/p2p/ports/upnp_mapper.hpp"
#include "core/runtime/executors.hpp"
#include "core/runtime/log.hpp"
#include "core/runtime/one_shot.hpp"
#include "core/runtime/task.hpp"

#include <boost/asio/this_coro.hpp>

#include <algorithm>
#include <system_error>
#include <thread>

namespace rustchain::p2p {

using namespace std::chrono_literals;
using runtime::Task;

namespace {

constexpr std::chrono::milliseconds kOpenLimit = 12s;
constexpr std::chrono::milliseconds kCloseLimit = 2s;
constexpr std::chrono::milliseconds kRetryPause = 10min;
constexpr std::chrono::milliseconds kShortestRenewal = 1min;
constexpr std::chrono::milliseconds kLongestRenewal = 30min;

} // namespace

//! What a thread works on. It holds all it needs, so that it may outlive whoever asked.
struct PortKeeper::Call {
    std::shared_ptr<PortMapper> mapper;
    std::function<void(Call&)> work;
    Result<PortMapping> opened = fail(ErrorCode::unavailable, "no answer from the router");
    std::shared_ptr<runtime::OneShot> done = runtime::OneShot::make();
};

PortMappers make_port_mappers() {
    return {std::make_shared<UpnpMapper>(), std::make_shared<NatPmpMapper>()};
}

PortKeeper::PortKeeper(runtime::Clock& clock, PortMappers mappers, std::uint16_t port,
                       Report report)
    : clock_(clock), mappers_(std::move(mappers)), running_(mappers_.size()), port_(port),
      report_(std::move(report)) {}

Task<void> PortKeeper::run() {
    std::exception_ptr ended;
    try {
        for (;;) {
            const std::chrono::milliseconds pause = co_await keep();
            co_await clock_.sleep_for(pause);
        }
    } catch (...) {
        ended = std::current_exception();
    }
    // Closing the door has its own deadline and is not cut short by the cancellation.
    co_await boost::asio::this_coro::reset_cancellation_state(boost::asio::disable_cancellation());
    co_await close();
    std::rethrow_exception(ended);
}

Task<std::chrono::milliseconds> PortKeeper::keep() {
    for (std::size_t i = 0; i < mappers_.size(); ++i) {
        const std::size_t mapper = (mapper_ + i) % mappers_.size();
        auto opened = co_await open(mapper);
        if (!opened) {
            log::debug("p2p", "port {} stays closed: {}", port_, opened.error());
            continue;
        }
        mapper_ = mapper;
        const std::chrono::milliseconds half = opened->lifetime / 2;
        set(std::move(*opened));
        co_return half == 0ms ? kLongestRenewal
                              : std::clamp(half, kShortestRenewal, kLongestRenewal);
    }
    set(std::nullopt);
    co_return kRetryPause;
}

bool PortKeeper::is_running(std::size_t mapper) const {
    const auto last = running_[mapper].lock();
    return last && !last->done->has_fired();
}

Task<Result<PortMapping>> PortKeeper::open(std::size_t mapper) {
    if (is_running(mapper))
        co_return fail(ErrorCode::busy, "the router still has to answer the last question");
    auto work = std::make_shared<Call>();
    work->mapper = mappers_[mapper];
    work->work = [port = port_](Call& self) { self.opened = self.mapper->open(port); };
    running_[mapper] = work;
    const bool has_answered = co_await call(work, kOpenLimit);
    if (!has_answered)
        co_return fail(ErrorCode::unavailable, "no answer from the router");
    co_return std::move(work->opened);
}

Task<void> PortKeeper::close() {
    if (!mapping_ || is_running(mapper_))
        co_return;
    auto work = std::make_shared<Call>();
    work->mapper = mappers_[mapper_];
    work->work = [mapping = *mapping_](Call& self) { self.mapper->close(mapping); };
    mapping_.reset();
    co_await call(work, kCloseLimit);
}

//! True when it returned in time; only then may its outcome be looked at.
Task<bool> PortKeeper::call(std::shared_ptr<Call> work, std::chrono::milliseconds limit) {
    try {
        std::thread([work] {
            runtime::prepare_this_thread("rc-port", 5);
            work->work(*work);
            work->done->fire();
        }).detach();
    } catch (const std::system_error& error) {
        log::warning("p2p", "no thread to ask the router with: {}", error.what());
        co_return false;
    }
    co_return co_await runtime::with_timeout(clock_, limit, runtime::OneShot::wait(work->done));
}

void PortKeeper::set(std::optional<PortMapping> mapping) {
    if (mapping == mapping_)
        return;
    mapping_ = std::move(mapping);
    if (mapping_)
        log::info("p2p", "{} opened port {}", mapping_->method, mapping_->port);
    report_(mapping_);
}

} // namespace rustchain::p2p
