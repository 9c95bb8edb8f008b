// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The servers of one session: who may still be asked, who was caught, who rests.
#pragma once

#include "core/remote/remote_server.hpp"
#include "core/runtime/clock.hpp"

#include <memory>
#include <utility>

namespace rustchain::remote {

//! What is known of one server in this session.
struct ServerView {
    std::string name;              //!< "https://node.example:8099"
    bool is_answering = false;     //!< its last answer was good
    Height height = 0;             //!< the newest final block that it proved; 0: none yet
    TimestampMs block_time_ms = 0; //!< of that block
    std::vector<ServerWarning> warnings;

    bool operator==(const ServerView&) const = default;
};

//! For one strand. A server that lied is not asked again; one that did not answer, or that is
//! behind, rests a while.
class ServerSeats {
public:
    static constexpr std::size_t kMost = 16;
    static constexpr auto kRest = std::chrono::seconds(30);

    ServerSeats(runtime::Executor strand, runtime::Clock& clock, std::vector<http::Url> urls,
                const ServerRules& rules);

    //! Who can be asked, in the order they were named; all that rest when nobody else is left.
    std::vector<RemoteServer*> open() const;
    //! Takes note of a failure: a lie ends the server's part in this session. An old head is none:
    //! who is honest catches up.
    void failed(const RemoteServer& server, const ServerFailure& failure);
    //! It gave a good answer.
    void answered(const RemoteServer& server);
    //! It proved a final block.
    void proved(const RemoteServer& server, Height height, TimestampMs block_time_ms);
    //! Its newest block was too old when it was asked last: waiting for it is no use.
    bool is_behind(const RemoteServer& server) const;
    //! A warning that leaves the server its place; nothing ends it.
    void note(const RemoteServer& server, std::optional<ServerFailure> doubt);

    std::vector<ServerWarning> warnings() const;
    std::vector<ServerView> views() const;
    //! How many gave a good answer when they were asked last.
    std::size_t answering() const;
    //! What to say when nobody gave an answer.
    Error nobody() const;

private:
    struct Seat {
        std::unique_ptr<RemoteServer> server;
        std::optional<ServerWarning> lie;
        std::optional<ServerWarning> noted;
        std::optional<ServerWarning> pause; //!< why it rests
        runtime::MonotonicTime rests_until{};
        bool has_answered = false;
        Height height = 0;
        TimestampMs block_time_ms = 0;

        bool is_answering() const { return has_answered && !lie && !pause; }
        std::vector<ServerWarning> warnings() const;
    };
    const Seat& seat_of(const RemoteServer& server) const;
    Seat& seat_of(const RemoteServer& server) {
        return const_cast<Seat&>(std::as_const(*this).seat_of(server));
    }

    runtime::Clock& clock_;
    std::vector<Seat> seats_;
};

} // namespace rustchain::remote
