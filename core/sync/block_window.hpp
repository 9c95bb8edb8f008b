// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Fetching blocks in order from several peers at once: which ranges of whom, and what came.
#pragma once

#include "core/p2p/gossip/seen_cache.hpp"
#include "core/p2p/peer_network.hpp"

#include <map>
#include <set>

namespace rustchain::sync {

using p2p::PeerId;

struct WindowConfig {
    std::uint16_t first_in_question = 16; //!< of a new peer; twice as many with each answer
    std::uint16_t most_in_question = 64;
    std::size_t most_ahead = 2'048;           //!< blocks above the first one missing
    std::size_t most_bytes = 64u << 20;       //!< held, and expected of open questions
    std::size_t bytes_of_question = 4u << 20; //!< expected
    std::size_t most_questions_of_peer = 2;
    std::uint64_t limit_ms = 20'000;       //!< for an answer
    std::uint64_t first_limit_ms = 10'000; //!< for the one that all others wait for
    std::uint64_t rest_ms = 10'000;        //!< of a peer that was late
};

//! A block that came and waits for its turn.
struct HeldBlock {
    std::shared_ptr<const Block> block;
    BlockHash hash;
    std::optional<Certificate> certificate;
    PeerId from = 0;
    std::size_t bytes = 0;
};

//! A question for one peer.
struct RangeQuestion {
    PeerId peer = 0;
    p2p::GetBlocks question;
};

//! Bookkeeping in bounded memory; times are monotonic.
class BlockWindow {
public:
    enum class Taken : std::uint8_t {
        kept,
        nothing, //!< the peer has none of them
        late,    //!< asked for once; others were asked meanwhile
        wrong,   //!< other blocks than asked for, or not on each other
        unknown, //!< never asked for
    };

    explicit BlockWindow(const WindowConfig& config = {}) : config_(config) {}

    //! Everything up to this height is here. What is held above it stays.
    void set_final(Height height);
    //! Drops all that is held and asked.
    void reset();
    //! The peer says it has blocks up to this height.
    void set_peer(PeerId peer, Height best);
    void remove(PeerId peer);
    //! The highest height that a peer says it has; 0 when there is none.
    Height best() const;

    //! What to ask now. Peers whose time is up are replaced and rest.
    std::vector<RangeQuestion> due(std::uint64_t now_ms);
    //! Peers that were late since the last call.
    std::set<PeerId> take_late() { return std::exchange(late_, {}); }
    Taken take(PeerId from, p2p::Blocks answer, std::size_t bytes);
    //! The next blocks in order, at most `count` of them.
    std::vector<HeldBlock> next(std::size_t count) const;
    //! Forgets what this peer sent and will send; it is not asked again before its rest is over.
    void discard(PeerId peer, std::uint64_t now_ms);

    std::size_t held() const { return held_.size(); }
    std::size_t bytes() const { return bytes_; }
    //! Peers with open questions.
    std::size_t sources() const;

private:
    struct Asked {
        PeerId peer = 0;
        Height first = 0;
        std::size_t count = 0;
        std::uint64_t asked_ms = 0;
    };
    struct Peer {
        Height best = 0;
        std::size_t asked = 0;
        std::size_t most_in_question = 0; //!< halves when it is late: its link may be slow
        std::uint64_t rests_until_ms = 0;
        std::uint64_t answers = 0;
    };

    void expire(std::uint64_t now_ms);
    void close(std::map<std::uint32_t, Asked>::iterator question);
    //! The first height from `from` on that is neither held nor asked for, and how many follow.
    std::pair<Height, std::size_t> gap(Height from) const;
    Peer* pick(Height first, std::uint64_t now_ms, PeerId& id);
    bool hold(PeerId from, const Asked& asked, p2p::Blocks& answer, std::size_t bytes);

    WindowConfig config_;
    Height final_ = 0;
    std::map<Height, HeldBlock> held_;
    std::map<std::uint32_t, Asked> asked_; //!< by request
    std::map<PeerId, Peer> peers_;
    std::set<PeerId> late_;
    p2p::gossip::SeenCache past_{1'024}; //!< requests whose time was up
    std::uint32_t next_request_ = 1;
    std::size_t bytes_ = 0;
};

} // namespace rustchain::sync
