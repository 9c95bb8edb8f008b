// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The manager's loops: orders, the daily round, and the picture people see.
#include "core/p2p/peer_manager.hpp"

#include "core/p2p/peers/network_group.hpp"
#include "core/runtime/log.hpp"
#include "core/runtime/task.hpp"

#include <boost/asio/this_coro.hpp>

namespace rustchain::p2p {

using runtime::Task;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t kMostOrders = 65'536;
constexpr std::chrono::milliseconds kRoundPause = 500ms;
constexpr std::chrono::milliseconds kSavePause = 5min;
constexpr std::chrono::milliseconds kKnownPause = 10s;
constexpr std::size_t kMostKnown = 1000;
constexpr std::chrono::milliseconds kAskPauseAlone = 1min;
constexpr std::chrono::milliseconds kAskPause = 10min;
//! Peers visit what they hear of within minutes; after that silence means a closed door.
constexpr std::chrono::milliseconds kUnreachedAfter = 20min;

} // namespace

PeerManager::PeerManager(runtime::Clock& clock, runtime::Random& random,
                         const NodeIdentity& identity, PeerListener& listener, PeerConfig config)
    : clock_(clock), random_(random), identity_(identity), listener_(listener),
      config_(std::move(config)), memory_(config_.folder, random_),
      plan_(random_, config_.limits, config_.bootstrap), guard_(config_.limits, config_.handshakes),
      orders_(kMostOrders, runtime::WhenFull::refuse),
      links_("peers", runtime::TaskGroup::OnFailure::keep_going),
      status_(std::make_shared<const NetworkStatus>()) {
    config_.connection.parts = std::make_shared<PartsPool>();
    for (const PeerAddress& address : config_.connect)
        plan_.keep(address);
}

PeerManager::~PeerManager() = default;

Task<Result<void>> PeerManager::run() {
    strand_ = co_await boost::asio::this_coro::executor;
    if (config_.disk)
        co_await runtime::run_on(*config_.disk, [this] { memory_.load(); });
    else
        memory_.load();
    if (auto listening = listen(); !listening)
        co_return listening;
    plan_.set_anchors(memory_.book.anchors);
    asked_ = saved_ = clock_.monotonic();
    publish();
    Result<void> worked = co_await work();
    // From here on nothing is cut short: the cancellation that ended the work is spent.
    orders_.close();
    boost::system::error_code ignored;
    if (acceptor_)
        acceptor_->close(ignored);
    memory_.book.anchors = table_.anchors();
    links_.stop();
    if (auto joined = co_await links_.join(); !joined)
        log::error("p2p", "{}", joined.error());
    co_await save(true);
    publish();
    co_return worked;
}

Task<Result<void>> PeerManager::work() {
    runtime::TaskGroup loops("p2p");
    loops.spawn("orders", *strand_, obey());
    loops.spawn("round", *strand_, tend());
    if (acceptor_)
        loops.spawn("listener", *strand_, accept_all());
    const auto own = IpAddress::parse(listening_.host);
    std::optional<PortKeeper> keeper;
    if (acceptor_ && !config_.port_mappers.empty() && (!own || own->reach() != Reach::machine)) {
        keeper.emplace(clock_, config_.port_mappers, listening_.port,
                       [this](const std::optional<PortMapping>& mapping) { mapping_ = mapping; });
        loops.spawn("port", *strand_, keeper->run());
    }
    Result<void> joined = co_await loops.join();
    co_return joined;
}

Task<void> PeerManager::obey() {
    while (auto order = co_await orders_.receive())
        (*order)();
}

bool PeerManager::order(Order order) {
    // What does not fit is counted by the channel.
    return orders_.try_send(std::move(order)) == runtime::Sent::yes;
}

Task<void> PeerManager::tend() {
    for (bool is_full_second = true;; is_full_second = !is_full_second) {
        dial_due();
        if (is_full_second) {
            memory_.expire_bans(clock_.now_ms());
            ask_for_addresses();
            refresh_known();
            publish();
        }
        const bool is_book_due = clock_.monotonic() - saved_ >= kSavePause;
        co_await save(is_book_due);
        co_await clock_.sleep_for(kRoundPause);
    }
}

Task<void> PeerManager::save(bool with_book) {
    if (with_book) {
        saved_ = clock_.monotonic();
        if (auto anchors = table_.anchors(); !anchors.empty())
            memory_.book.anchors = std::move(anchors);
    }
    const std::vector<PendingFile> files = memory_.changes(with_book);
    if (files.empty())
        co_return;
    Result<void> written;
    if (config_.disk)
        written = co_await runtime::run_on(*config_.disk, [&files] { return write_files(files); });
    else
        written = write_files(files);
    if (!written)
        log::warning("p2p", "what is known of peers is not saved: {}", written.error());
}

void PeerManager::ask_for_addresses() {
    const bool has_room = plan_.in_hand(SlotKind::outbound) < config_.limits.outbound;
    if (clock_.monotonic() - asked_ < (has_room ? kAskPauseAlone : kAskPause))
        return;
    asked_ = clock_.monotonic();
    const Outgoing question = make_outgoing(PeerList{.wants_answer = true, .addresses = {}});
    const auto is_outbound = [](const PeerSession& peer) { return peer.facts().is_outbound; };
    for (const Session& peer : table_.choose(1, random_, is_outbound))
        peer->send(question);
}

void PeerManager::send(PeerId peer, Outgoing message) {
    order([this, peer, message = std::move(message)] {
        if (const Session session = table_.find(peer))
            session->send(message);
    });
}

void PeerManager::punish(PeerId peer, Offence offence, std::string_view reason) {
    order([this, peer, offence, text = std::string(reason)] {
        if (const Session session = table_.find(peer))
            offended(*session, offence, text);
    });
}

void PeerManager::reward(PeerId peer) {
    order([this, peer] {
        if (const Session session = table_.find(peer))
            session->score.reward(clock_.monotonic());
    });
}

void PeerManager::disconnect(PeerId peer, std::string_view reason) {
    order([this, peer, text = std::string(reason)] {
        if (const Session session = table_.find(peer))
            session->close(text);
    });
}

Result<void> PeerManager::ban(std::string_view host,
                              std::optional<std::chrono::milliseconds> duration,
                              std::string_view reason) {
    const auto address = IpAddress::parse(host);
    if (!address || (duration && duration->count() <= 0))
        return fail(ErrorCode::invalid_input, "ban: expected an address such as 192.0.2.7 and a "
                                              "time that is not over yet");
    order([this, owner = address->owner(), duration, text = std::string(reason)] {
        const TimestampMs now = clock_.now_ms();
        const TimestampMs until =
            duration ? now + static_cast<TimestampMs>(duration->count()) : TimestampMs{0};
        memory_.ban(
            {.host = owner, .identity = {}, .reason = text, .since_ms = now, .until_ms = until});
        close_banned();
        publish();
    });
    return {};
}

Task<bool> PeerManager::unban(std::string host) {
    struct Outcome {
        bool was_banned = false;
        std::shared_ptr<runtime::OneShot> done = runtime::OneShot::make();
    };
    auto outcome = std::make_shared<Outcome>();
    const bool is_taken = order([this, host = std::move(host), outcome] {
        outcome->was_banned = memory_.lift(host);
        publish();
        outcome->done->fire();
    });
    if (!is_taken)
        co_return false;
    co_await runtime::OneShot::wait(outcome->done);
    co_return outcome->was_banned;
}

Result<void> PeerManager::add_peer(const PeerAddress& address) {
    const auto normal = normal_address(address.host, address.port);
    if (!normal)
        return fail(ErrorCode::invalid_input,
                    "add a peer: expected an address such as 192.0.2.7:8098");
    order([this, address = *normal] { plan_.keep(address); });
    return {};
}

void PeerManager::remove_peer(const PeerAddress& address) {
    order([this, address = normal_address(address.host, address.port).value_or(address)] {
        plan_.drop(address);
    });
}

void PeerManager::refresh_known() {
    const runtime::MonotonicTime now = clock_.monotonic();
    if (known_at_ && now - *known_at_ < kKnownPause && known_.size() >= kMostKnown)
        return;
    known_at_ = now;
    known_ =
        memory_.book.sample(kMostKnown, clock_.now_ms(), [](const PeerAddress&) { return true; });
}

std::optional<bool> PeerManager::is_reachable() const {
    if (was_reached_)
        return true;
    const bool had_time =
        first_outbound_ && clock_.monotonic() - *first_outbound_ >= kUnreachedAfter;
    return acceptor_ && had_time ? std::optional(false) : std::nullopt;
}

NetworkStatus PeerManager::make_status() const {
    NetworkStatus status;
    status.bytes_in = bytes_in_;
    status.bytes_out = bytes_out_;
    for (const auto& [id, session] : table_.all()) {
        status.peers.push_back(session->status());
        status.bytes_in += status.peers.back().bytes_in;
        status.bytes_out += status.peers.back().bytes_out;
    }
    for (const Ban& ban : memory_.bans().list())
        status.bans.push_back({ban.host, ban.reason, ban.since_ms, ban.until_ms});
    status.known = known_;
    status.known_count = memory_.book.size();
    if (listening_.port != 0)
        status.listening = to_text(listening_);
    status.is_reachable = is_reachable();
    if (mapping_)
        status.mapping = mapping_->method + " " + to_text({mapping_->host, mapping_->port});
    status.clock_offset_ms = table_.clock_offset_ms();
    if (status.peers.empty())
        status.last_attempt = last_attempt_;
    return status;
}

void PeerManager::publish() {
    status_.set(std::make_shared<const NetworkStatus>(make_status()));
}

} // namespace rustchain::p2p
