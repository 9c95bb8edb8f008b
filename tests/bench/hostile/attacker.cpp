// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What each kind of hostile peer says and when.
#include "tests/bench/hostile/attacker.hpp"

#include "core/p2p/transport/compression.hpp"
#include "tests/core/p2p/transport/frame_maker.hpp"

#include <boost/asio/read.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include <algorithm>
#include <array>

namespace rustchain::bench {

namespace asio = boost::asio;
namespace frame = p2p::frame;
using boost::system::error_code;
using p2p::Lane;
using p2p::tests::first_piece;
using p2p::tests::make_frame;
using p2p::tests::next_piece;
using p2p::tests::whole_message;
using runtime::Task;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kBetweenBytes = 50ms;
constexpr std::size_t kBatchFrames = 512; //!< written at once by a flood
constexpr std::size_t kMostGarbage = 4096;
//! The third message of a handshake: key and introduction, each with a tag.
constexpr std::size_t kThirdMessage =
    crypto::ExchangePublicKey::kSize + p2p::kIntroductionSize + 2 * crypto::kCipherTagSize;
constexpr std::size_t kNoise = 300; //!< bytes that do not shrink, of so many:
constexpr std::size_t kNoiseEvery = 1024;
constexpr std::size_t kPiece = 60'000;
constexpr std::uint8_t kUnknownTag = 200;

} // namespace

Arsenal::Arsenal() {
    const auto zeros = [](std::size_t size) { return *p2p::compress(Bytes(size)); };
    too_large = zeros(p2p::longest_encoding(p2p::Transactions::kTag));
    largest = zeros(p2p::longest_encoding(p2p::Blocks::kTag) - 1);
    lying = largest;
    runtime::SeededRandom random(1);
    const auto noisy = [&random](std::uint8_t tag) {
        Bytes plain(p2p::longest_encoding(tag) - 1);
        for (std::size_t at = 0; at + kNoiseEvery < plain.size(); at += kNoiseEvery)
            random.fill(std::span(plain).subspan(at, kNoise));
        return *p2p::compress(plain);
    };
    fitting = noisy(p2p::Blocks::kTag);
    proposal = noisy(p2p::CompactProposal::kTag);
    // zstd: magic (4), descriptor, window byte unless it is one segment, then the content size.
    const std::size_t at = (lying[4] & 0x20) != 0 ? 5 : 6;
    const std::array<std::uint8_t, 4> claimed{0xe8, 0x03, 0, 0};
    std::ranges::copy(claimed, lying.begin() + static_cast<std::ptrdiff_t>(at));
}

Task<Recording> Attacker::record() {
    Recording said;
    const bool is_in = co_await shake_hands(config_.chain_id, &said);
    if (is_in)
        said.hello = sealed(whole_message(Lane::consensus, hello()));
    co_return said;
}

Bytes Attacker::hello() const {
    p2p::Hello hello;
    hello.agent = "hostile";
    hello.listen_port = config_.port;
    return p2p::encode_message(hello);
}

Bytes Attacker::sealed(ByteView plain) {
    return make_frame(ciphers_->sending, plain);
}

Bytes Attacker::packed(std::uint8_t tag, Lane lane, const Bytes& body) {
    Bytes message{tag};
    append(message, body);
    const ByteView all(message);
    std::size_t sent = std::min(kPiece, all.size());
    Bytes frames = sealed(first_piece(lane, static_cast<std::uint32_t>(all.size()), all.first(sent),
                                      frame::kCompressedFlag));
    for (std::size_t more = 0; sent < all.size(); sent += more) {
        more = std::min(kPiece, all.size() - sent);
        append(frames, sealed(next_piece(lane, all.subspan(sent, more))));
    }
    return frames;
}

Task<void> Attacker::act(HostileKind kind, const Recording& recording) {
    switch (kind) {
    case HostileKind::garbage:
        return send_only(random_bytes(1 + random_.below(kMostGarbage)));
    case HostileKind::oversize:
        return claim_too_much();
    case HostileKind::half_handshake: {
        const auto key = crypto::ExchangeKeyPair::generate();
        Bytes first;
        append(first, key.public_key());
        return send_only(std::move(first));
    }
    case HostileKind::slow_bytes:
        return send_slowly();
    case HostileKind::wrong_chain:
        return speak_of_another_chain();
    case HostileKind::replay:
        return repeat(recording);
    case HostileKind::garbage_after:
        return talk_nonsense();
    case HostileKind::zip_bomb:
        return throw_bombs();
    case HostileKind::flood:
        return flood();
    case HostileKind::hoard:
        return hoard();
    case HostileKind::silent:
    case HostileKind::kCount:
        break;
    }
    return listen();
}

Task<bool> Attacker::send(Bytes bytes) {
    error_code ec;
    tally_.bytes_sent += co_await asio::async_write(socket_, asio::buffer(bytes),
                                                    asio::redirect_error(asio::use_awaitable, ec));
    co_return !ec;
}

Task<Bytes> Attacker::read(std::size_t size) {
    Bytes bytes(size);
    error_code ec;
    const std::size_t count = co_await asio::async_read(
        socket_, asio::buffer(bytes), asio::redirect_error(asio::use_awaitable, ec));
    is_closed_ = is_closed_ || ec;
    bytes.resize(count);
    co_return bytes;
}

//! Asio does not tell of the end again: whoever has seen it must not wait for it.
Task<void> Attacker::listen() {
    Bytes heard(16 * 1024);
    while (!is_closed_) {
        error_code ec;
        co_await socket_.async_read_some(asio::buffer(heard),
                                         asio::redirect_error(asio::use_awaitable, ec));
        is_closed_ = is_closed_ || ec;
    }
}

Task<bool> Attacker::shake_hands(ChainId chain_id, Recording* said) {
    const p2p::NodeIdentity identity(chain_id, crypto::KeyPair::generate(),
                                     crypto::ExchangeKeyPair::generate());
    p2p::PeerHandshake handshake(p2p::PeerHandshake::Role::initiator, identity);
    auto first = handshake.write();
    if (!first)
        co_return false;
    if (said != nullptr)
        said->first = *first;
    const bool is_sent = co_await send(std::move(*first));
    if (!is_sent)
        co_return false;
    const Bytes answer = co_await read(handshake.next_size());
    const auto understood = handshake.read(answer);
    if (!understood)
        co_return false;
    auto third = handshake.write();
    if (!third)
        co_return false;
    if (said != nullptr)
        said->third = *third;
    const bool is_done = co_await send(std::move(*third));
    ciphers_.emplace(handshake.split());
    tally_.shaken_hands += is_done ? 1 : 0;
    co_return is_done;
}

Task<bool> Attacker::enter() {
    const bool is_in = co_await shake_hands(config_.chain_id, nullptr);
    if (!is_in)
        co_return false;
    const bool has_greeted = co_await send(sealed(whole_message(Lane::consensus, hello())));
    co_return has_greeted;
}

Task<void> Attacker::send_slowly() {
    runtime::SystemClock clock;
    Bytes message;
    append(message, crypto::ExchangeKeyPair::generate().public_key());
    append(message, random_bytes(kThirdMessage));
    for (std::uint8_t byte : message) {
        const Bytes one(1, byte);
        const bool is_sent = co_await send(one);
        if (!is_sent)
            co_return;
        co_await clock.sleep_for(kBetweenBytes);
    }
}

//! The node's answer means nothing on another chain; the third message is made up.
Task<void> Attacker::speak_of_another_chain() {
    const bool is_in = co_await shake_hands(random_.bytes<ChainId>(), nullptr);
    if (!is_in)
        co_await send(random_bytes(kThirdMessage));
}

Task<void> Attacker::repeat(const Recording& recording) {
    const bool is_sent = co_await send(recording.first);
    if (!is_sent)
        co_return;
    co_await read(1);
    Bytes rest = recording.third;
    append(rest, recording.hello);
    co_await send(std::move(rest));
}

Task<void> Attacker::claim_too_much() {
    const bool is_in = co_await enter();
    if (!is_in)
        co_return;
    const auto tag =
        static_cast<std::uint8_t>(random_.below(std::variant_size_v<p2p::WireMessage>));
    const std::size_t longest = p2p::longest_encoding(tag);
    const auto claimed = static_cast<std::uint32_t>(variant_ % 2 == 0 ? longest + 1 : 0xffffffff);
    Bytes piece = random_bytes(30'000);
    piece[0] = tag;
    co_await send(sealed(first_piece(Lane::bulk, claimed, piece)));
}

Bytes Attacker::unknown_messages() {
    Bytes batch;
    for (std::size_t i = 0; i < kBatchFrames; ++i)
        append(batch, sealed(whole_message(Lane::gossip, Bytes{kUnknownTag})));
    return batch;
}

Task<void> Attacker::talk_nonsense() {
    const bool is_in = co_await enter();
    if (!is_in)
        co_return;
    switch (variant_ % 4) {
    case 0:
        co_await pour([this] { return random_bytes(kMostGarbage); });
        break;
    case 1:
        co_await pour([this] { return sealed(random_bytes(1 + random_.below(kMostGarbage))); });
        break;
    case 2:
        co_await pour([this] { return unknown_messages(); });
        break;
    default:
        co_await pour([this] {
            Bytes message = random_bytes(2 + random_.below(200));
            message[0] =
                static_cast<std::uint8_t>(message[0] % std::variant_size_v<p2p::WireMessage>);
            return sealed(whole_message(Lane::gossip, message));
        });
    }
}

Task<void> Attacker::throw_bombs() {
    const bool is_in = co_await enter();
    if (!is_in)
        co_return;
    switch (variant_ % 6) {
    case 0:
        co_await send(packed(p2p::Transactions::kTag, Lane::gossip, arsenal_.too_large));
        break;
    case 1:
        co_await send(packed(p2p::Blocks::kTag, Lane::bulk, arsenal_.lying));
        break;
    case 2:
        // No longer than it may be, and no message: what it costs the node is the unpacking.
        co_await pour([this] { return packed(p2p::Blocks::kTag, Lane::bulk, arsenal_.largest); });
        break;
    case 3:
        co_await pour([this] { return packed(p2p::Blocks::kTag, Lane::bulk, arsenal_.fitting); });
        break;
    case 4:
        co_await pour([this] {
            return packed(p2p::CompactProposal::kTag, Lane::consensus, arsenal_.proposal);
        });
        break;
    default:
        co_await send(packed(p2p::VoteMessage::kTag, Lane::consensus, arsenal_.largest));
    }
}

Bytes Attacker::small_messages() {
    Bytes batch;
    for (std::size_t i = 0; i < kBatchFrames; ++i) {
        p2p::WireMessage message = p2p::Ping{.nonce = random_.next()};
        switch (random_.below(8)) {
        case 0:
            message = p2p::GetCertificate{.epoch = 0, .view = random_.below(1000)};
            break;
        case 1:
            message = p2p::MeshChange{.subnet = static_cast<std::uint8_t>(random_.below(24)),
                                      .joins = random_.below(2) == 0};
            break;
        case 2:
            message = p2p::GetBlocks{.request = static_cast<std::uint32_t>(i),
                                     .first = 1 + random_.below(5),
                                     .count = 1,
                                     .hash = std::nullopt};
            break;
        default:
            break;
        }
        append(batch, sealed(whole_message(p2p::lane_of(message), p2p::encode_message(message))));
    }
    return batch;
}

Task<void> Attacker::flood() {
    const bool is_in = co_await enter();
    if (is_in)
        co_await pour([this] { return small_messages(); });
}

//! As much of one long message as its kind allows but for its end; then the peer just stays.
Task<void> Attacker::hoard() {
    const bool is_in = co_await enter();
    if (!is_in)
        co_return;
    // Answers are taken from nobody who was not asked, so half proposals are what is left.
    const bool is_answer = variant_ % 4 == 0;
    const Lane lane = is_answer ? Lane::bulk : Lane::consensus;
    Bytes piece(kPiece);
    piece[0] = is_answer ? p2p::Blocks::kTag : p2p::CompactProposal::kTag;
    co_await runtime::race(fill_up(lane, std::move(piece)), listen());
}

//! All but the end of the longest message.
Task<void> Attacker::fill_up(Lane lane, Bytes piece) {
    const std::size_t longest = p2p::longest_encoding(piece[0]);
    bool is_taken =
        co_await send(sealed(first_piece(lane, static_cast<std::uint32_t>(longest), piece)));
    for (std::size_t sent = 2 * piece.size(); is_taken && sent < longest; sent += piece.size())
        is_taken = co_await send(sealed(next_piece(lane, piece)));
}

} // namespace rustchain::bench
