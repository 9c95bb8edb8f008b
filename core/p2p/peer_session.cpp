// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The life of one connection.
#include "core/p2p/peer_session.hpp"

#include "core/p2p/peers/network_group.hpp"
#include "core/runtime/task.hpp"

#include <boost/asio/post.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>

namespace rustchain::p2p {

using runtime::Task;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kHelloLimit = 5s;
constexpr std::chrono::milliseconds kPingPause = 20s;
constexpr std::chrono::milliseconds kDeadAfter = 60s;
constexpr std::chrono::milliseconds kFloodPause = 1s;
constexpr std::uint64_t kMessagesOfTurn = 32; //!< then other peers have theirs
//! Addresses it may tell of: enough for a few full lists, then one in ten seconds.
constexpr RateLimit kAddressRate{.per_second = 0.1, .burst = 1000};

std::string host_of(const boost::asio::ip::tcp::endpoint& endpoint) {
    const std::string text = endpoint.address().to_string();
    const auto address = IpAddress::parse(text);
    return address ? address->text() : text;
}

} // namespace

PeerSession::PeerSession(std::unique_ptr<SecureConnection> connection, SessionOrigin origin,
                         SessionHost& host, runtime::Clock& clock, runtime::Random& random,
                         const LaneRates& rates)
    : addresses(kAddressRate, clock.monotonic()), connection_(std::move(connection)),
      kind_(origin.kind), dialled_port_(origin.dialled_port), host_(host), clock_(clock),
      random_(random), connected_ms_(clock.now_ms()), connected_(clock.monotonic()),
      last_heard_(connected_) {
    const auto& endpoint = connection_->remote_endpoint();
    facts_.id = origin.id;
    facts_.host = host_of(endpoint);
    facts_.port = endpoint.port();
    facts_.group = network_group(facts_.host);
    facts_.is_outbound = kind_ != SlotKind::inbound;
    for (const LaneRate& rate : rates)
        buckets_.push_back(
            {TokenBucket(rate.messages, connected_), TokenBucket(rate.bytes, connected_)});
}

Task<void> PeerSession::run() {
    co_await runtime::race(connection_->run(), converse());
}

bool PeerSession::send(const Outgoing& message) {
    const bool is_queued = connection_->send(message.bytes, message.lane);
    const auto answers = answers_to(message.bytes->front());
    if (is_queued && answers)
        connection_->owe(answers->tag, answers->messages);
    return is_queued;
}

Task<void> PeerSession::converse() {
    const bool is_welcome = co_await greet();
    if (!is_welcome)
        co_return;
    co_await runtime::race(listen(), ping_for_ever());
}

//! Both send their Hello at once; nothing else is said before.
Task<bool> PeerSession::greet() {
    send(make_outgoing(host_.greeting()));
    auto first = co_await runtime::with_timeout(clock_, kHelloLimit, connection_->receive());
    if (!first) {
        close("no greeting in time");
        co_return false;
    }
    if (!*first) {
        if (first->error().trouble == Trouble::malformed_message)
            host_.offended(*this, Offence::malformed_message, first->error().message);
        close(first->error().message);
        co_return false;
    }
    auto* hello = std::get_if<Hello>(&**first);
    if (hello == nullptr) {
        host_.offended(*this, Offence::malformed_message, "it did not greet first");
        close("it did not greet first");
        co_return false;
    }
    facts_.hello = std::move(*hello);
    final_height_ = facts_.hello.final_height;
    clock_offset_ms_ = static_cast<std::int64_t>(facts_.hello.now_ms - clock_.now_ms());
    last_heard_ = clock_.monotonic();
    if (auto refused = host_.introduced(*this)) {
        close(*refused);
        co_return false;
    }
    co_return connection_->is_open();
}

Task<void> PeerSession::listen() {
    for (std::uint64_t heard = 1; connection_->is_open(); ++heard) {
        // Thousands of messages may have arrived at once, and none of them need wait for anything.
        if (heard % kMessagesOfTurn == 0) {
            const auto executor = co_await boost::asio::this_coro::executor;
            co_await boost::asio::post(executor, boost::asio::use_awaitable);
        }
        auto message = co_await connection_->receive();
        last_heard_ = clock_.monotonic();
        if (!message) {
            const ConnectionEnd& end = message.error();
            if (end.trouble == Trouble::malformed_message || end.trouble == Trouble::broken_framing)
                host_.offended(*this, Offence::malformed_message, end.message);
            // What a later version says is no fault, and is measured as gossip.
            const bool was_unknown = end.trouble == Trouble::unknown_messages;
            if (was_unknown && !is_within_rates(Lane::gossip, newly_skipped()))
                co_await slow_down("unknown messages");
            if (!was_unknown && end.trouble != Trouble::malformed_message)
                co_return;
            continue;
        }
        is_paused_ = true;
        if (!is_within_rates(lane_of(*message)))
            co_await slow_down(p2p::name_of(static_cast<std::uint8_t>(message->index())));
        if (connection_->is_open())
            co_await take(std::move(*message));
        is_paused_ = false;
    }
}

Task<void> PeerSession::take(WireMessage message) {
    if (const auto* ping = std::get_if<Ping>(&message))
        take_ping(*ping);
    else if (const auto* list = std::get_if<PeerList>(&message))
        host_.told(*this, *list);
    else if (std::holds_alternative<Hello>(message))
        host_.offended(*this, Offence::malformed_message, "it greeted twice");
    else
        co_await host_.heard(*this, std::move(message));
}

void PeerSession::take_ping(const Ping& ping) {
    final_height_ = std::max(final_height_, ping.final_height);
    if (!ping.is_answer) {
        send(make_outgoing(
            Ping{.nonce = ping.nonce, .is_answer = true, .final_height = host_.final_height()}));
        return;
    }
    if (ping_nonce_ == 0 || ping.nonce != ping_nonce_)
        return; // late, or made up
    ping_nonce_ = 0;
    const auto passed =
        std::chrono::duration_cast<std::chrono::milliseconds>(clock_.monotonic() - ping_sent_);
    ping_ms_ = std::max<std::uint64_t>(1, static_cast<std::uint64_t>(passed.count()));
}

Task<void> PeerSession::ping_for_ever() {
    runtime::MonotonicTime due = clock_.monotonic();
    for (;;) {
        const runtime::MonotonicTime now = clock_.monotonic();
        if (is_paused_)
            last_heard_ = now;
        if (now - last_heard_ >= kDeadAfter) {
            close("not a word for a minute");
            co_return;
        }
        if (now >= due) {
            ping_nonce_ = random_.next() | 1; // 0 stands for none
            ping_sent_ = now;
            due = now + kPingPause;
            send(make_outgoing(Ping{.nonce = ping_nonce_, .final_height = host_.final_height()}));
        }
        const runtime::MonotonicTime wake = std::min(due, last_heard_ + kDeadAfter);
        co_await clock_.sleep_until(wake);
    }
}

Task<void> PeerSession::slow_down(std::string_view what) {
    host_.offended(*this, Offence::flooding, what);
    co_await clock_.sleep_for(kFloodPause);
}

//! Unknown messages since the last call.
std::uint64_t PeerSession::newly_skipped() {
    const std::uint64_t skipped = connection_->statistics().unknown_skipped;
    return skipped - std::exchange(skipped_counted_, skipped);
}

bool PeerSession::is_within_rates(Lane lane, std::uint64_t messages) {
    const runtime::MonotonicTime now = clock_.monotonic();
    // What the network brought since the last message is counted as this one's.
    const std::uint64_t bytes = connection_->statistics().bytes_in;
    const auto more = static_cast<double>(bytes - std::exchange(bytes_counted_, bytes));
    LaneBuckets& bucket = buckets_[static_cast<std::size_t>(lane)];
    const bool may_count = bucket.messages.take(static_cast<double>(messages), now);
    return bucket.bytes.take(more, now) && may_count;
}

std::string PeerSession::end() const {
    const auto end = connection_->end();
    return end ? end->message : std::string();
}

std::optional<PeerAddress> PeerSession::listening() const {
    return normal_address(facts_.host,
                          dialled_port_ != 0 ? dialled_port_ : facts_.hello.listen_port);
}

SlotPeer PeerSession::slot() const {
    return {.id = facts_.id,
            .group = facts_.group,
            .kind = kind_,
            .ping_ms = ping_ms_,
            .usefulness = score.usefulness(),
            .connected = connected_};
}

PeerStatus PeerSession::status() const {
    const runtime::MonotonicTime now = clock_.monotonic();
    const ConnectionStatistics statistics = connection_->statistics();
    return {.id = facts_.id,
            .address = to_text(PeerAddress{facts_.host, facts_.port}),
            .agent = facts_.hello.agent,
            .is_outbound = facts_.is_outbound,
            .protocol = facts_.hello.protocol,
            .ping_ms = ping_ms_,
            .final_height = final_height_,
            .score = score.value(now),
            .reasons = score.reasons(now),
            .connected_ms = connected_ms_,
            .bytes_in = statistics.bytes_in,
            .bytes_out = statistics.bytes_out};
}

} // namespace rustchain::p2p
