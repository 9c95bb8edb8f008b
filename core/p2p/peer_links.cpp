// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How connections of the manager begin and end.
#include "core/p2p/peer_manager.hpp"

#include "core/p2p/peers/network_group.hpp"
#include "core/runtime/log.hpp"
#include "core/runtime/task.hpp"

#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace rustchain::p2p {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
using runtime::Task;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kAcceptPause = 100ms;
constexpr std::chrono::milliseconds kShortestStay = 10s;
constexpr std::size_t kMostOwn = 64;

Error listen_error(const PeerAddress& address, const error_code& ec) {
    const std::string where = "listen for peers on " + to_text(address) + ": ";
    if (ec == asio::error::address_in_use)
        return {ErrorCode::busy, where + "another program uses this port; stop it, or choose "
                                         "another port"};
    if (ec == asio::error::access_denied)
        return {ErrorCode::permission, where + "the system does not allow this port; choose one "
                                               "above 1023"};
    if (ec == boost::system::errc::address_not_available)
        return {ErrorCode::invalid_input, where + "this machine does not have that address"};
    return {ErrorCode::internal, where + ec.message()};
}

//! Runs a function at the end of a scope, however it ends.
template <class Last>
class AtEnd {
public:
    explicit AtEnd(Last last) : last_(std::move(last)) {}
    ~AtEnd() { last_(); }
    AtEnd(const AtEnd&) = delete;
    AtEnd& operator=(const AtEnd&) = delete;

private:
    Last last_;
};

Task<void> accept_into(std::optional<SecureConnection::Created>& created, tcp::socket socket,
                       const NodeIdentity& identity, runtime::Clock& clock,
                       ConnectionConfig config) {
    created.emplace(
        co_await SecureConnection::accept(std::move(socket), identity, clock, std::move(config)));
}

} // namespace

Result<void> PeerManager::listen() {
    if (!config_.listen)
        return {};
    const PeerAddress& wanted = *config_.listen;
    const auto address = IpAddress::parse(wanted.host);
    if (!address)
        return fail(ErrorCode::invalid_input, "listen for peers on \"" + wanted.host +
                                                  "\": expected an address such as 0.0.0.0");
    error_code ec;
    const tcp::endpoint endpoint(asio::ip::make_address(address->text(), ec), wanted.port);
    acceptor_.emplace(*strand_);
    acceptor_->open(endpoint.protocol(), ec);
    if (!ec)
        acceptor_->set_option(tcp::acceptor::reuse_address(true), ec);
    if (!ec && !address->is_v4())
        acceptor_->set_option(asio::ip::v6_only(false), ec);
    if (!ec)
        acceptor_->bind(endpoint, ec);
    if (!ec)
        acceptor_->listen(asio::socket_base::max_listen_connections, ec);
    if (!ec)
        listening_ = {address->text(), acceptor_->local_endpoint(ec).port()};
    if (ec) {
        acceptor_.reset();
        listening_ = {};
        return fail(listen_error(wanted, ec));
    }
    log::info("p2p", "listening for peers on {}", to_text(listening_));
    return {};
}

Task<void> PeerManager::accept_all() {
    error_code ec;
    while (ec != asio::error::operation_aborted) {
        tcp::socket socket(*strand_);
        co_await acceptor_->async_accept(socket, asio::redirect_error(asio::use_awaitable, ec));
        if (!ec) {
            admit(std::move(socket));
        } else if (ec != asio::error::operation_aborted) {
            // Out of file descriptors or memory: what is open gets time to end.
            log::warning("p2p", "accept a peer: {}", ec.message());
            co_await clock_.sleep_for(kAcceptPause);
        }
    }
}

//! The cheap checks, before a key is computed for a stranger.
void PeerManager::admit(tcp::socket socket) {
    error_code ec;
    const tcp::endpoint endpoint = socket.remote_endpoint(ec);
    const auto address = ec ? std::nullopt : IpAddress::parse(endpoint.address().to_string());
    if (!address || memory_.bans().is_banned(address->text(), clock_.now_ms()))
        return;
    const DoorGuard::Answer answer = guard_.knock(address->group(), clock_.monotonic());
    if (answer.dropped) {
        if (const auto found = tickets_.find(*answer.dropped); found != tickets_.end())
            found->second->fire();
    }
    if (!answer.id)
        return;
    tickets_[*answer.id] = runtime::OneShot::make();
    if (!links_.spawn("guest", *strand_, receive_guest(std::move(socket), *answer.id))) {
        tickets_.erase(*answer.id);
        guard_.leave(*answer.id);
    }
}

Task<void> PeerManager::receive_guest(tcp::socket socket, DoorGuard::Id ticket) {
    const auto dropped = tickets_.at(ticket);
    AtEnd at_end([&] { leave_door(ticket); });
    std::optional<SecureConnection::Created> created;
    co_await runtime::race(
        accept_into(created, std::move(socket), identity_, clock_, config_.connection),
        runtime::OneShot::wait(dropped));
    if (!created || !*created) {
        if (created)
            log::debug("p2p", "a guest went: {}", created->error());
        co_return;
    }
    const PeerId id = next_id_++;
    AtEnd forget_guest([&] { guests_.erase(id); });
    guests_[id] = ticket;
    Session session = make_session(std::move(**created), {.id = id});
    co_await runtime::race(attend(std::move(session)), runtime::OneShot::wait(dropped));
}

void PeerManager::leave_door(DoorGuard::Id ticket) {
    tickets_.erase(ticket);
    guard_.leave(ticket);
}

void PeerManager::dial_due() {
    const DialPlan::Now now{clock_.now_ms(), clock_.monotonic()};
    const auto is_unwanted_here = [this](const PeerAddress& address) {
        return is_unwanted(address);
    };
    for (const Dial& dial : plan_.next(now, memory_.book, is_unwanted_here)) {
        if (!links_.spawn("dial", *strand_, visit(dial)))
            return; // the node stops
    }
}

bool PeerManager::is_unwanted(const PeerAddress& address) const {
    return own_.contains(address) || address == listening_ || table_.reaches(address) ||
           memory_.bans().is_banned(address.host, clock_.now_ms());
}

//! Who listens on one loopback address is that address for others too.
std::string PeerManager::host_to_dial_from(const std::string& host) const {
    const auto own = IpAddress::parse(listening_.host);
    const auto other = IpAddress::parse(host);
    const bool are_local = own && other && own->reach() == Reach::machine &&
                           other->reach() == Reach::machine && own->is_v4() == other->is_v4();
    return are_local ? listening_.host : std::string();
}

Task<void> PeerManager::visit(Dial dial) {
    bool was_useful = false;
    AtEnd at_end([&] { plan_.done(dial, was_useful, clock_.monotonic()); });
    memory_.book.mark_tried(dial.address, clock_.now_ms());
    ConnectionConfig config = config_.connection;
    config.local_host = host_to_dial_from(dial.address.host);
    auto created = co_await SecureConnection::connect(dial.address.host, dial.address.port,
                                                      identity_, clock_, std::move(config));
    if (!created) {
        note_failure(dial, created.error());
        co_return;
    }
    if ((*created)->remote_identity() == identity_.public_key()) {
        note_own(dial.address);
        co_return;
    }
    const SessionOrigin origin{next_id_++, dial.kind, dial.address.port};
    const Session session = make_session(std::move(*created), origin);
    const runtime::MonotonicTime begin = clock_.monotonic();
    co_await attend(session);
    // Who greets and closes at once has no place for us: that too is a reason to wait.
    const bool has_lasted = clock_.monotonic() - begin >= kShortestStay;
    was_useful = session->is_settled && (has_lasted || dial.kind == SlotKind::feeler);
    if (!was_useful)
        note_failure(dial, {ErrorCode::unavailable, session->end()});
}

PeerManager::Session PeerManager::make_session(std::unique_ptr<SecureConnection> connection,
                                               SessionOrigin origin) {
    SessionHost& host = *this;
    return std::make_shared<PeerSession>(std::move(connection), origin, host, clock_, random_,
                                         config_.rates);
}

void PeerManager::note_failure(const Dial& dial, const Error& error) {
    last_attempt_ = to_text(dial.address) + ": " + error.message;
    log::debug("p2p", "dialled in vain: {}", last_attempt_);
    // Another network, or no node at all: nothing to come back for.
    if (error.code == ErrorCode::invalid_input)
        memory_.book.remove(dial.address);
    else
        memory_.book.mark_failed(dial.address);
}

void PeerManager::note_own(const PeerAddress& address) {
    last_attempt_ = to_text(address) + ": it is this node itself";
    if (own_.size() < kMostOwn)
        own_.insert(address);
    memory_.book.remove(address);
}

Task<void> PeerManager::attend(Session session) {
    const std::string owner = host_owner(session->facts().host);
    session->score = memory_.penalties.recall(owner, clock_.monotonic());
    AtEnd at_end([&] {
        part(*session);
        memory_.penalties.remember(owner, session->score, clock_.monotonic());
        const ConnectionStatistics statistics = session->statistics();
        bytes_in_ += statistics.bytes_in;
        bytes_out_ += statistics.bytes_out;
    });
    co_await session->run();
}

void PeerManager::part(const PeerSession& session) {
    if (!table_.remove(session.id()))
        return;
    log::debug("p2p", "peer {} left: {}", session.id(), session.end());
    listener_.left(session.id());
}

} // namespace rustchain::p2p
