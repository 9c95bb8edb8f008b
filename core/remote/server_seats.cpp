// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Keeping and dropping servers.
#include "core/remote/server_seats.hpp"

#include "core/runtime/log.hpp"

#include <algorithm>
#include <iterator>

namespace rustchain::remote {
namespace {

ServerWarning warning_of(const RemoteServer& server, const ServerFailure& failure) {
    return {.server = server.name(), .fault = failure.fault, .detail = failure.detail};
}

//! What time mends; the answer itself is not believed.
bool may_pass(ServerFault fault) {
    return fault == ServerFault::unreachable || fault == ServerFault::old_head ||
           fault == ServerFault::stale_head;
}

} // namespace

ServerSeats::ServerSeats(runtime::Executor strand, runtime::Clock& clock,
                         std::vector<http::Url> urls, const ServerRules& rules)
    : clock_(clock) {
    for (http::Url& url : urls)
        seats_.push_back({.server = std::make_unique<RemoteServer>(strand, std::move(url), rules)});
}

std::vector<RemoteServer*> ServerSeats::open() const {
    const auto now = clock_.monotonic();
    std::vector<RemoteServer*> awake;
    std::vector<RemoteServer*> all;
    for (const Seat& seat : seats_) {
        if (seat.lie)
            continue;
        all.push_back(seat.server.get());
        if (seat.rests_until <= now)
            awake.push_back(seat.server.get());
    }
    return awake.empty() ? all : awake;
}

const ServerSeats::Seat& ServerSeats::seat_of(const RemoteServer& server) const {
    return *std::ranges::find_if(seats_,
                                 [&](const Seat& seat) { return seat.server.get() == &server; });
}

void ServerSeats::failed(const RemoteServer& server, const ServerFailure& failure) {
    Seat& seat = seat_of(server);
    if (seat.lie)
        return;
    const bool is_news = !seat.pause || seat.pause->fault != failure.fault;
    if (is_news)
        log::warning("remote", "{}: {} ({})", server.name(), name_of(failure.fault),
                     failure.detail);
    if (!may_pass(failure.fault)) {
        seat.lie = warning_of(server, failure);
        seat.pause.reset();
        return;
    }
    // The first words stay: a server that is behind would say another height each time.
    if (is_news)
        seat.pause = warning_of(server, failure);
    seat.rests_until = clock_.monotonic() + kRest;
}

void ServerSeats::answered(const RemoteServer& server) {
    Seat& seat = seat_of(server);
    seat.pause.reset();
    seat.rests_until = {};
    seat.has_answered = true;
}

void ServerSeats::proved(const RemoteServer& server, Height height, TimestampMs block_time_ms) {
    Seat& seat = seat_of(server);
    if (height < seat.height)
        return;
    seat.height = height;
    seat.block_time_ms = block_time_ms;
}

bool ServerSeats::is_behind(const RemoteServer& server) const {
    const auto& pause = seat_of(server).pause;
    return pause && pause->fault != ServerFault::unreachable;
}

void ServerSeats::note(const RemoteServer& server, std::optional<ServerFailure> doubt) {
    seat_of(server).noted = doubt ? std::optional(warning_of(server, *doubt)) : std::nullopt;
}

std::vector<ServerWarning> ServerSeats::Seat::warnings() const {
    std::vector<ServerWarning> warnings;
    for (const auto& warning : {lie, noted, pause})
        if (warning)
            warnings.push_back(*warning);
    return warnings;
}

std::vector<ServerWarning> ServerSeats::warnings() const {
    std::vector<ServerWarning> warnings;
    for (const Seat& seat : seats_)
        std::ranges::move(seat.warnings(), std::back_inserter(warnings));
    return warnings;
}

std::vector<ServerView> ServerSeats::views() const {
    std::vector<ServerView> views;
    for (const Seat& seat : seats_)
        views.push_back({.name = seat.server->name(),
                         .is_answering = seat.is_answering(),
                         .height = seat.height,
                         .block_time_ms = seat.block_time_ms,
                         .warnings = seat.warnings()});
    return views;
}

std::size_t ServerSeats::answering() const {
    return static_cast<std::size_t>(std::ranges::count_if(seats_, &Seat::is_answering));
}

Error ServerSeats::nobody() const {
    return {ErrorCode::unavailable,
            "No server gave an answer that could be proven. " + list_of(warnings())};
}

} // namespace rustchain::remote
