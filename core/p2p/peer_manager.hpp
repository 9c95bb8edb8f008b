// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The actor that keeps a node connected: listens, dials, greets, scores, bans and remembers.
#pragma once

#include "core/p2p/dial_plan.hpp"
#include "core/p2p/door_guard.hpp"
#include "core/p2p/peer_memory.hpp"
#include "core/p2p/peer_table.hpp"
#include "core/p2p/ports/port_keeper.hpp"
#include "core/runtime/channel.hpp"
#include "core/runtime/one_shot.hpp"
#include "core/runtime/publisher.hpp"
#include "core/runtime/task_group.hpp"

#include <set>

namespace rustchain::p2p {

//! Real sockets. Everything but run() may be called from any thread.
class PeerManager final : public PeerNetwork, private SessionHost {
public:
    //! All of them outlive it; `random` is drawn from on the network's strand.
    PeerManager(runtime::Clock& clock, runtime::Random& random, const NodeIdentity& identity,
                PeerListener& listener, PeerConfig config);
    ~PeerManager() override;

    //! Runs until cancelled; then every connection ends and the book is written. Fails at the
    //! start with busy, permission or invalid_input when it cannot listen. Run it once, on a
    //! strand, which is the network's strand from then on.
    runtime::Task<Result<void>> run();

    void send(PeerId peer, Outgoing message) override;
    void punish(PeerId peer, Offence offence, std::string_view reason) override;
    void reward(PeerId peer) override;
    void disconnect(PeerId peer, std::string_view reason) override;

    //! Bans a host in numbers and disconnects its peers; nothing: for good. Fails with
    //! invalid_input when it is none.
    Result<void> ban(std::string_view host, std::optional<std::chrono::milliseconds> duration,
                     std::string_view reason);
    //! `host` as ban() takes it or as BanStatus shows it. False when it was not banned. For while
    //! run() runs.
    runtime::Task<bool> unban(std::string host);
    //! Keeps a connection to it from now on, until the node ends. Fails with invalid_input when
    //! nobody can be reached there.
    Result<void> add_peer(const PeerAddress& address);
    //! Keeps it no longer; a connection that stands stays until it ends.
    void remove_peer(const PeerAddress& address);

    //! Refreshed each second; never null.
    NetworkStatusPtr status() const { return status_.get(); }
    //! Orders that were lost because too many waited.
    std::uint64_t lost() const { return orders_.lost(); }

private:
    using Order = std::function<void()>;
    using Session = PeerTable::Session;

    // The loops, in peer_manager.cpp.
    runtime::Task<Result<void>> work();
    runtime::Task<void> obey();
    runtime::Task<void> tend();
    runtime::Task<void> save(bool with_book);
    bool order(Order order);
    void ask_for_addresses();
    void refresh_known();
    void publish();
    NetworkStatus make_status() const;
    std::optional<bool> is_reachable() const;

    // Connections, in peer_links.cpp.
    Result<void> listen();
    runtime::Task<void> accept_all();
    void admit(boost::asio::ip::tcp::socket socket);
    runtime::Task<void> receive_guest(boost::asio::ip::tcp::socket socket, DoorGuard::Id ticket);
    void leave_door(DoorGuard::Id ticket);
    void dial_due();
    runtime::Task<void> visit(Dial dial);
    std::string host_to_dial_from(const std::string& host) const;
    bool is_unwanted(const PeerAddress& address) const;
    void note_failure(const Dial& dial, const Error& error);
    void note_own(const PeerAddress& address);
    Session make_session(std::unique_ptr<SecureConnection> connection, SessionOrigin origin);
    runtime::Task<void> attend(Session session);
    void part(const PeerSession& session);

    // What peers say and do, in peer_talk.cpp.
    Hello greeting() override;
    Height final_height() override;
    std::optional<std::string> introduced(PeerSession& session) override;
    void told(PeerSession& session, const PeerList& list) override;
    runtime::Task<void> heard(PeerSession& session, WireMessage message) override;
    void offended(PeerSession& session, Offence offence, std::string_view reason) override;
    std::optional<std::string> make_room(PeerSession& session);
    void settle(const Session& session);
    void tell_others_of(const PeerSession& session);
    void ban_peer(PeerSession& session, std::string_view reason);
    void close_banned();

    runtime::Clock& clock_;
    runtime::Random& random_;
    const NodeIdentity& identity_;
    PeerListener& listener_;
    PeerConfig config_;

    PeerMemory memory_;
    PeerTable table_;
    DialPlan plan_;
    DoorGuard guard_;
    runtime::Channel<Order> orders_;
    runtime::TaskGroup links_;
    std::optional<runtime::Executor> strand_;
    std::optional<boost::asio::ip::tcp::acceptor> acceptor_;

    //! Fired when who holds the ticket has to make room at the door.
    std::map<DoorGuard::Id, std::shared_ptr<runtime::OneShot>> tickets_;
    std::map<PeerId, DoorGuard::Id> guests_; //!< connected, not introduced
    std::set<PeerAddress> own_;              //!< addresses that turned out to be this node
    std::optional<PortMapping> mapping_;
    PeerAddress listening_; //!< port 0: not
    PeerId next_id_ = 1;
    std::uint64_t bytes_in_ = 0; //!< of connections that ended
    std::uint64_t bytes_out_ = 0;
    std::string last_attempt_;
    std::optional<runtime::MonotonicTime> first_outbound_;
    bool was_reached_ = false;
    runtime::MonotonicTime asked_{};
    runtime::MonotonicTime saved_{};
    std::vector<PeerAddress> known_; //!< some of the book, for people
    std::optional<runtime::MonotonicTime> known_at_;
    runtime::Latest<NetworkStatus> status_;
};

} // namespace rustchain::p2p
