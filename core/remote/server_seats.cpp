// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Keeping and dropping servers.
#include "core/remote/server_seats.hpp"

#include "core/runtime/log.hpp"

#include <algorithm>

namespace rustchain::remote {
namespace {

ServerWarning warning_of(const RemoteServer& server, const ServerFailure& failure) {
    return {.server = server.name(), .fault = failure.fault, .detail = failure.detail};
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

ServerSeats::Seat& ServerSeats::seat_of(const RemoteServer& server) {
    return *std::ranges::find_if(seats_,
                                 [&](const Seat& seat) { return seat.server.get() == &server; });
}

void ServerSeats::failed(const RemoteServer& server, const ServerFailure& failure) {
    Seat& seat = seat_of(server);
    if (seat.lie)
        return;
    log::warning("remote", "{}: {} ({})", server.name(), name_of(failure.fault), failure.detail);
    if (failure.fault != ServerFault::unreachable) {
        seat.lie = warning_of(server, failure);
        return;
    }
    seat.silence = warning_of(server, failure);
    seat.rests_until = clock_.monotonic() + kRest;
}

void ServerSeats::answered(const RemoteServer& server) {
    Seat& seat = seat_of(server);
    seat.silence.reset();
    seat.rests_until = {};
}

void ServerSeats::note(const RemoteServer& server, std::optional<ServerFailure> doubt) {
    seat_of(server).noted = doubt ? std::optional(warning_of(server, *doubt)) : std::nullopt;
}

std::vector<ServerWarning> ServerSeats::warnings() const {
    std::vector<ServerWarning> warnings;
    for (const Seat& seat : seats_)
        for (const auto& warning : {seat.lie, seat.noted, seat.silence})
            if (warning)
                warnings.push_back(*warning);
    return warnings;
}

Error ServerSeats::nobody() const {
    return {ErrorCode::unavailable,
            "No server gave an answer that could be proven. " + list_of(warnings())};
}

} // namespace rustchain::remote
