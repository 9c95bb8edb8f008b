// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One hostile connection and its tricks.
#pragma once

#include "core/p2p/transport/frame_format.hpp"
#include "core/p2p/transport/peer_handshake.hpp"
#include "core/runtime/random.hpp"
#include "core/runtime/task.hpp"
#include "tests/bench/hostile/hostile_peers.hpp"

#include <boost/asio/ip/tcp.hpp>

namespace rustchain::bench {

//! What every attacker uses: made once, since making it takes longer than an attack.
struct Arsenal {
    Bytes too_large; //!< zeros, packed: a byte more than Transactions may have
    Bytes largest;   //!< as many as Blocks may have
    Bytes fitting;   //!< as long, and with so much noise that it may be unpacked
    Bytes proposal;  //!< likewise, as many as a proposal may have: nobody has to ask for those
    Bytes lying;     //!< says that it holds 1,000 bytes and holds as many as `largest`

    Arsenal();
};

//! What an onlooker could have recorded of one good connection.
struct Recording {
    Bytes first;
    Bytes third;
    Bytes hello;
};

//! One connection and its tricks.
class Attacker {
public:
    Attacker(boost::asio::ip::tcp::socket& socket, const HostileConfig& config,
             const Arsenal& arsenal, runtime::Random& random, HostileTally& tally,
             std::uint64_t number)
        : socket_(socket), config_(config), arsenal_(arsenal), random_(random), tally_(tally),
          variant_(number / (2 * config.hosts.size())) {}

    //! Ends when the node has closed the connection.
    runtime::Task<void> behave(HostileKind kind, const Recording& recording) {
        co_await act(kind, recording);
        co_await listen();
    }
    //! A good beginning, and what was said for it.
    runtime::Task<Recording> record();

private:
    runtime::Task<void> act(HostileKind kind, const Recording& recording);
    runtime::Task<void> send_slowly();
    runtime::Task<void> speak_of_another_chain();
    runtime::Task<void> repeat(const Recording& recording);
    runtime::Task<void> claim_too_much();
    runtime::Task<void> talk_nonsense();
    runtime::Task<void> throw_bombs();
    runtime::Task<void> flood();
    runtime::Task<void> hoard();
    runtime::Task<void> fill_up(p2p::Lane lane, Bytes piece);

    runtime::Task<bool> enter();
    runtime::Task<bool> shake_hands(ChainId chain_id, Recording* said);
    runtime::Task<bool> send(Bytes bytes);
    runtime::Task<void> send_only(Bytes bytes) { co_await send(std::move(bytes)); }
    runtime::Task<Bytes> read(std::size_t size);
    runtime::Task<void> listen();
    //! Sends what `make` gives for as long as the node takes it, and reads what it answers.
    template <class Make>
    runtime::Task<void> pour(Make make) {
        co_await runtime::race(pour_only(std::move(make)), listen());
    }
    template <class Make>
    runtime::Task<void> pour_only(Make make) {
        for (bool is_taken = true; is_taken;)
            is_taken = co_await send(make());
    }

    Bytes random_bytes(std::size_t size) {
        Bytes bytes(size);
        random_.fill(bytes);
        return bytes;
    }
    Bytes hello() const;
    //! A frame of its own.
    Bytes sealed(ByteView plain);
    //! A message whose body is packed.
    Bytes packed(std::uint8_t tag, p2p::Lane lane, const Bytes& body);
    Bytes small_messages();
    Bytes unknown_messages();

    boost::asio::ip::tcp::socket& socket_;
    const HostileConfig& config_;
    const Arsenal& arsenal_;
    runtime::Random& random_;
    HostileTally& tally_;
    std::uint64_t variant_;
    bool is_closed_ = false; //!< the node has ended it
    std::optional<p2p::CipherPair> ciphers_;
};

} // namespace rustchain::bench
