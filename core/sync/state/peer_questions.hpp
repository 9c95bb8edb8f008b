// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Questions to peers about the state, each with a time limit, and their answers as they come.
#pragma once

#include "core/p2p/peer_network.hpp"
#include "core/runtime/channel.hpp"

#include <map>
#include <set>

namespace rustchain::sync {

//! How a question ended.
struct PeerAnswer {
    struct TooLate {};
    struct PeerLeft {};

    p2p::PeerId peer = 0;
    std::uint64_t about = 0; //!< what the asker attached to the question
    std::variant<TooLate, PeerLeft, p2p::State, p2p::SnapshotPart> content;
};

//! Belongs to one strand. At most one question a peer is under way, so answers in memory are
//! bounded by the number of peers asked.
class PeerQuestions {
public:
    PeerQuestions(p2p::PeerNetwork& peers, runtime::Clock& clock, std::chrono::milliseconds limit)
        : peers_(peers), clock_(clock), limit_(limit) {}

    //! `about` comes back with the answer. The peer must not be busy.
    void ask(p2p::PeerId peer, p2p::GetState question, std::uint64_t about = 0);
    void ask(p2p::PeerId peer, p2p::GetSnapshot question, std::uint64_t about = 0);
    bool is_busy(p2p::PeerId peer) const { return open_.contains(peer); }
    bool is_idle() const { return open_.empty(); }
    //! The next question's end; there must be an open one.
    runtime::Task<PeerAnswer> next();
    //! Forgets what is open; answers to it are ignored.
    void drop_all();

    //! From the network. An answer that nobody asked for costs its sender; one that comes after the
    //! limit does not.
    void received(p2p::PeerId from, p2p::State state);
    void received(p2p::PeerId from, p2p::SnapshotPart part);
    //! From any thread.
    void left(p2p::PeerId peer);

private:
    enum class Kind : std::uint8_t { state, snapshot };
    struct Open {
        std::uint32_t request = 0;
        Kind kind = Kind::state;
        std::uint64_t about = 0;
        runtime::MonotonicTime deadline;
        std::optional<PeerAnswer> answer;
        std::uint64_t arrival = 0; //!< of the answer; the first to come is the first to go
    };
    static constexpr std::size_t kMostLate = 1024;

    std::uint32_t open(p2p::PeerId peer, Kind kind, std::uint64_t about);
    void end(p2p::PeerId peer, Open& question, decltype(PeerAnswer::content) content);
    template <class Message>
    void take(p2p::PeerId from, Kind kind, Message message);
    std::optional<PeerAnswer> take_ended();
    void take_gone();
    void forget(p2p::PeerId peer, std::uint32_t request);

    p2p::PeerNetwork& peers_;
    runtime::Clock& clock_;
    std::chrono::milliseconds limit_;
    std::uint32_t last_request_ = 0;
    std::uint64_t arrivals_ = 0;
    std::map<p2p::PeerId, Open> open_;
    std::set<std::pair<p2p::PeerId, std::uint32_t>> late_; // may still come
    runtime::Channel<p2p::PeerId> gone_{1024, runtime::WhenFull::drop_oldest};
    runtime::Channel<bool> wake_{1, runtime::WhenFull::drop_oldest};
};

} // namespace rustchain::sync
