// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The servers of one session: who may still be asked, who was caught, who rests.
#pragma once

#include "core/remote/remote_server.hpp"
#include "core/runtime/clock.hpp"

#include <memory>

namespace rustchain::remote {

//! For one strand. A server that lied is not asked again; one that did not answer rests a while.
class ServerSeats {
public:
    static constexpr std::size_t kMost = 16;
    static constexpr auto kRest = std::chrono::seconds(30);

    ServerSeats(runtime::Executor strand, runtime::Clock& clock, std::vector<http::Url> urls,
                const ServerRules& rules);

    //! Who can be asked, in the order they were named; all that rest when nobody else is left.
    std::vector<RemoteServer*> open() const;
    //! Takes note of a failure: a lie ends the server's part in this session.
    void failed(const RemoteServer& server, const ServerFailure& failure);
    //! It gave a good answer.
    void answered(const RemoteServer& server);
    //! A warning that leaves the server its place; nothing ends it.
    void note(const RemoteServer& server, std::optional<ServerFailure> doubt);

    std::vector<ServerWarning> warnings() const;
    //! What to say when nobody gave an answer.
    Error nobody() const;

private:
    struct Seat {
        std::unique_ptr<RemoteServer> server;
        std::optional<ServerWarning> lie;
        std::optional<ServerWarning> silence;
        std::optional<ServerWarning> noted;
        runtime::MonotonicTime rests_until{};
    };
    Seat& seat_of(const RemoteServer& server);

    runtime::Clock& clock_;
    std::vector<Seat> seats_;
};

} // namespace rustchain::remote
