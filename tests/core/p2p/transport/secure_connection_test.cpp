// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Connections over real sockets: two honest ends, and an honest end with a rude peer.
#include "core/p2p/transport/secure_connection.hpp"

#include "core/crypto/random.hpp"
#include "core/p2p/transport/compression.hpp"
#include "tests/core/p2p/transport/loopback.hpp"
#include "tests/fixtures/test_program.hpp"

namespace secure_connection_test {

using namespace rustchain;
using namespace rustchain::p2p;
using namespace rustchain::p2p::tests;
using namespace std::chrono_literals;

namespace {

constexpr int kPatienceMs = 60000; // a busy machine is no failure

struct Pair {
    std::unique_ptr<End> client;
    std::unique_ptr<End> server;
};

bool is_ready(const auto& future) {
    return future.wait_for(0s) == std::future_status::ready;
}

WireMessage noise_of(std::size_t size) {
    Bytes noise(size);
    crypto::fill_random(noise);
    return SnapshotPart{.bytes = noise};
}

} // namespace

class SecureConnectionTest : public QObject {
    Q_OBJECT

    Loopback loopback_;
    runtime::SystemClock system_clock_;
    const NodeIdentity alice_ = identity_of("alice");
    const NodeIdentity bob_ = identity_of("bob");

    Pair honest_pair(ConnectionConfig config = {}) {
        const auto here = loopback_.strand(), there = loopback_.strand();
        auto accepted = loopback_.accept(there, bob_, system_clock_, config);
        Created connected = loopback_.connect(here, alice_, system_clock_, config);
        if (!connected)
            qFatal("%s", connected.error().message.c_str());
        Pair pair{std::make_unique<End>(here, std::move(connected)),
                  std::make_unique<End>(there, accepted.get())};
        pair.client->start();
        pair.server->start();
        return pair;
    }

    //! Bob's end of a connection with a rude peer, who has shaken hands as alice.
    std::unique_ptr<End> end_with(std::optional<RudePeer>& rude, runtime::Clock& clock,
                                  ConnectionConfig config = {}, int receive_buffer = 0) {
        const auto strand = loopback_.strand();
        auto accepted = loopback_.accept(strand, bob_, clock, config);
        rude.emplace(loopback_.port(), receive_buffer);
        if (!rude->shake_hands(alice_))
            qFatal("an honest handshake is refused");
        auto end = std::make_unique<End>(strand, accepted.get());
        end->start();
        return end;
    }

    //! How a connection ends after a rude peer has sent this plaintext.
    ConnectionEnd end_after(ByteView plain) {
        std::optional<RudePeer> rude;
        auto end = end_with(rude, system_clock_);
        rude->send(rude->frame(plain));
        auto received = end->receive();
        if (received)
            qFatal("a message arrived");
        if (received.error().trouble != Trouble::malformed_message &&
            end->end()->message != received.error().message)
            qFatal("the connection does not say why it ended");
        return received.error();
    }

private slots:
    void shakes_hands_and_talks_both_ways() {
        Pair pair = honest_pair();
        QCOMPARE((**pair.client).remote_identity(), bob_.public_key());
        QCOMPARE((**pair.server).remote_identity(), alice_.public_key());
        QCOMPARE((**pair.client).remote_endpoint().port(), loopback_.port());
        QVERIFY((**pair.client).remote_endpoint() == (**pair.server).local_endpoint());
        QVERIFY((**pair.client).local_endpoint() == (**pair.server).remote_endpoint());
        for (std::uint64_t i = 0; i < 50; ++i) {
            QVERIFY(pair.client->send(Ping{.nonce = i}));
            QVERIFY(pair.server->send(Ping{.nonce = 1000 + i}));
        }
        for (std::uint64_t i = 0; i < 50; ++i) {
            QCOMPARE(std::get<Ping>(*pair.server->receive()).nonce, i);
            QCOMPARE(std::get<Ping>(*pair.client->receive()).nonce, 1000 + i);
        }
        const auto sent = pair.client->statistics();
        const auto received = pair.server->statistics();
        QCOMPARE(sent.messages_out, std::uint64_t{50});
        QCOMPARE(received.messages_in, std::uint64_t{50});
        QCOMPARE(sent.bytes_out, received.bytes_in);
        QCOMPARE(sent.bytes_out, std::uint64_t{32 + 160 + 50 * (2 + 5 + 18 + 16)});
        QCOMPARE(sent.waiting_bytes, std::size_t{0});
    }

    void carries_long_messages_and_packs_what_shrinks() {
        Pair pair = honest_pair();
        const WireMessage noise = noise_of(kMostChunkBytes);
        Bytes mostly_zeros(kMostProofBytes);
        for (std::size_t at = 0; at < mostly_zeros.size(); at += 512)
            crypto::fill_random(std::span(mostly_zeros).subspan(at, 170));
        const WireMessage zeros = State{.request = 1, .proof = std::move(mostly_zeros)};
        QVERIFY(pair.client->send(noise));
        QVERIFY(pair.server->send(zeros));
        QVERIFY(*pair.server->receive() == noise);
        QVERIFY(*pair.client->receive() == zeros);
        QVERIFY(pair.client->statistics().bytes_out > kMostChunkBytes);
        QVERIFY(pair.server->statistics().bytes_out < kMostProofBytes / 2);
    }

    void puts_urgent_messages_first() {
        const auto here = loopback_.strand(), there = loopback_.strand();
        auto accepted = loopback_.accept(there, bob_, system_clock_);
        End client(here, loopback_.connect(here, alice_, system_clock_));
        End server(there, accepted.get());
        QVERIFY(client.send(noise_of(1'000'000)));
        QVERIFY(client.send(Inventory{}));
        QVERIFY(client.send(VoteMessage{}));
        QCOMPARE(client.statistics().bytes_out, std::uint64_t{32 + 160}); // run() has not begun
        client.start();
        QVERIFY(std::holds_alternative<VoteMessage>(*server.receive()));
        QVERIFY(std::holds_alternative<Inventory>(*server.receive()));
        QVERIFY(std::holds_alternative<SnapshotPart>(*server.receive()));
    }

    void overtakes_a_long_message_on_its_way() {
        Pair pair = honest_pair();
        // More than the sockets hold: some of it waits here until the server reads.
        for (int i = 0; i < 2; ++i)
            QVERIFY(pair.client->send(noise_of(kMostChunkBytes)) || i > 0);
        QVERIFY(pair.client->send(VoteMessage{}));
        QVERIFY(std::holds_alternative<VoteMessage>(*pair.server->receive()));
        QVERIFY(std::holds_alternative<SnapshotPart>(*pair.server->receive()));
    }

    void goes_on_past_the_change_of_keys() {
        Pair pair = honest_pair();
        const auto ping = std::make_shared<const Bytes>(encode_message(Ping{.nonce = 4}));
        static constexpr int kBatch = 4000;
        auto read_batch = [](SecureConnection& connection) -> runtime::Task<int> {
            for (int i = 0; i < kBatch; ++i)
                if (!co_await connection.receive())
                    co_return i;
            co_return kBatch;
        };
        for (int sent = 0; sent < 66'000; sent += kBatch) {
            pair.client->call([&] {
                for (int i = 0; i < kBatch; ++i)
                    (**pair.client).send(ping, Lane::consensus);
            });
            QCOMPARE(pair.server->await(read_batch(**pair.server)), kBatch);
        }
        QVERIFY(pair.client->statistics().messages_out > CipherState::kRekeyInterval);
        QVERIFY(pair.server->send(Ping{}));
        QVERIFY(pair.client->receive().has_value());
    }

    void ends_both_sides_when_one_closes() {
        Pair pair = honest_pair();
        auto waiting = pair.client->start_receiving();
        pair.client->call([&] { (**pair.client).close("enough"); });
        const auto here = waiting.get();
        QVERIFY(here.error().trouble == Trouble::closed);
        QCOMPARE(here.error().message, std::string("enough"));
        QVERIFY(!pair.client->send(Ping{}));
        QCOMPARE(pair.client->receive().error().message, std::string("enough"));
        QVERIFY(pair.server->receive().error().trouble == Trouble::closed);
        QTRY_COMPARE_WITH_TIMEOUT(pair.client->running() + pair.server->running(), std::size_t{0},
                                  kPatienceMs);
    }

    void stops_when_cancelled() {
        Pair pair = honest_pair();
        auto read_all = [](SecureConnection& connection) -> runtime::Task<void> {
            while (co_await connection.receive())
                continue;
        };
        pair.client->spawn(read_all(**pair.client));
        QTRY_COMPARE_WITH_TIMEOUT(pair.client->running(), std::size_t{2}, kPatienceMs);
        QVERIFY(pair.client->stop());
    }

    void refuses_another_network() {
        const NodeIdentity stranger = identity_of("bob", "main");
        const auto here = loopback_.strand(), there = loopback_.strand();
        auto accepted = loopback_.accept(there, stranger, system_clock_);
        QCOMPARE(loopback_.connect(here, alice_, system_clock_).error().code,
                 ErrorCode::invalid_input);
        QVERIFY(!accepted.get());
    }

    void refuses_itself() {
        const auto here = loopback_.strand(), there = loopback_.strand();
        auto accepted = loopback_.accept(there, alice_, system_clock_);
        const Created connected = loopback_.connect(here, alice_, system_clock_);
        QVERIFY(connected.error().message.find("itself") != std::string::npos);
        QVERIFY(!accepted.get());
    }

    void refuses_garbage_for_a_handshake() {
        auto accepted = loopback_.accept(loopback_.strand(), bob_, system_clock_);
        RudePeer rude(loopback_.port());
        rude.send(Bytes(500, 0x47));
        QCOMPARE(accepted.get().error().code, ErrorCode::invalid_input);
    }

    void refuses_a_replayed_handshake() {
        std::optional<RudePeer> honest;
        end_with(honest, system_clock_);
        auto accepted = loopback_.accept(loopback_.strand(), bob_, system_clock_);
        RudePeer thief(loopback_.port());
        QVERIFY(thief.send(honest->said().at(0)));
        QCOMPARE(thief.read(192).size(), std::size_t{192});
        QVERIFY(thief.send(honest->said().at(1)));
        QCOMPARE(accepted.get().error().code, ErrorCode::invalid_input);
    }

    void refuses_who_is_not_vouched_for() {
        auto accepted = loopback_.accept(loopback_.strand(), bob_, system_clock_);
        RudePeer rude(loopback_.port());
        const auto key = exchange_key("thief");
        NoiseHandshake noise(NoiseHandshake::Role::initiator, alice_.prologue(), key);
        rude.send(*noise.write_message({}));
        QVERIFY(noise.read_message(rude.read(192)).has_value());
        rude.send(*noise.write_message(alice_.introduction()));
        const Created created = accepted.get();
        QVERIFY(created.error().message.find("vouch") != std::string::npos);
    }

    void does_not_wait_for_half_a_handshake() {
        runtime::ManualClock clock;
        auto accepted = loopback_.accept(loopback_.strand(), bob_, clock);
        RudePeer rude(loopback_.port());
        rude.send(Bytes(20, 1));
        QTRY_COMPARE_WITH_TIMEOUT(clock.sleepers(), std::size_t{1}, kPatienceMs);
        clock.advance(4999ms);
        QVERIFY(!is_ready(accepted));
        clock.advance(1ms);
        QCOMPARE(accepted.get().error().code, ErrorCode::unavailable);
        QVERIFY(rude.read(1).empty());
    }

    void reports_who_cannot_be_reached() {
        const auto dial = [&](std::string host, ConnectionConfig config) {
            return runtime::block_on(
                loopback_.strand(),
                SecureConnection::connect(host, loopback_.port(), alice_, system_clock_, config));
        };
        QCOMPARE(dial("no such name", {}).error().code, ErrorCode::unavailable);
        QCOMPARE(dial("127.0.0.1", {.local_host = "here"}).error().code, ErrorCode::invalid_input);
    }

    void dials_from_the_address_it_is_told() {
        const auto here = loopback_.strand(), there = loopback_.strand();
        auto accepted = loopback_.accept(there, bob_, system_clock_);
        End client(here,
                   loopback_.connect(here, alice_, system_clock_, {.local_host = "127.0.0.9"}));
        End server(there, accepted.get());
        QCOMPARE((*server).remote_endpoint().address().to_string(), std::string("127.0.0.9"));
    }

    void ends_at_garbage_after_the_handshake() {
        std::optional<RudePeer> rude;
        auto end = end_with(rude, system_clock_);
        rude->send(Bytes(70'000, 0x47));
        QVERIFY(end->receive().error().trouble == Trouble::broken_framing);
        QVERIFY(!end->send(Ping{}));
    }

    void ends_at_a_length_beyond_the_kind() {
        const auto longest = static_cast<std::uint32_t>(longest_encoding(VoteMessage::kTag));
        // One byte has arrived, and nobody waits for the rest.
        const auto end =
            end_after(first_piece(Lane::consensus, longest + 1, Bytes{VoteMessage::kTag}));
        QVERIFY(end.trouble == Trouble::broken_framing);
    }

    void ends_at_a_zip_bomb() {
        Bytes bomb{Blocks::kTag};
        append(bomb, *compress(Bytes(longest_encoding(Blocks::kTag), 0)));
        const auto end = end_after(first_piece(Lane::bulk, static_cast<std::uint32_t>(bomb.size()),
                                               bomb, frame::kCompressedFlag));
        QVERIFY(end.trouble == Trouble::broken_framing);
    }

    void lets_go_of_the_oldest_unfinished_message_when_all_hold_too_much() {
        const auto strand = loopback_.strand();
        ConnectionConfig config;
        config.parts = std::make_shared<PartsPool>(150'000);
        const auto meet = [&](RudePeer& rude, auto& accepted) {
            if (!rude.shake_hands(alice_))
                qFatal("an honest handshake is refused");
            auto end = std::make_unique<End>(strand, accepted.get());
            end->start();
            return end;
        };
        const auto begin = [](RudePeer& rude) {
            rude.send(rude.frame(first_piece(Lane::bulk, 1'000'000, Bytes(60'000, Blocks::kTag))));
        };
        auto accepted = loopback_.accept(strand, bob_, system_clock_, config);
        RudePeer first(loopback_.port());
        auto first_end = meet(first, accepted);
        auto first_waits = first_end->start_receiving();
        begin(first);
        QTRY_COMPARE_WITH_TIMEOUT(first_end->call([&] { return config.parts->held(); }),
                                  std::size_t{60'000}, kPatienceMs);
        accepted = loopback_.accept(strand, bob_, system_clock_, config);
        RudePeer second(loopback_.port());
        auto second_end = meet(second, accepted);
        auto second_waits = second_end->start_receiving();
        begin(second);
        QTRY_COMPARE_WITH_TIMEOUT(first_end->call([&] { return config.parts->held(); }),
                                  std::size_t{120'000}, kPatienceMs);
        QVERIFY(!is_ready(first_waits) && !is_ready(second_waits));
        second.send(second.frame(next_piece(Lane::bulk, Bytes(60'000, 1))));
        const auto lost = first_waits.get();
        QVERIFY(lost.error().trouble == Trouble::too_slow);
        QCOMPARE(first_end->call([&] { return config.parts->held(); }), std::size_t{120'000});
        QVERIFY(!second_end->end());
        second.hang_up();
        QVERIFY(second_waits.get().error().trouble == Trouble::closed);
    }

    void reports_what_does_not_decode_and_goes_on() {
        std::optional<RudePeer> rude;
        auto end = end_with(rude, system_clock_);
        rude->send(rude->frame(whole_message(Lane::consensus, Bytes(9, VoteMessage::kTag))));
        rude->send(rude->frame(whole_message(Lane::gossip, Bytes(9, 0xEE)))); // unknown
        rude->send(rude->frame(whole_message(Lane::consensus, encode_message(Ping{.nonce = 6}))));
        const auto malformed = end->receive();
        QVERIFY(malformed.error().trouble == Trouble::malformed_message);
        QVERIFY(malformed.error().message.starts_with("vote: "));
        QVERIFY(!end->end());
        auto next = end->receive();
        if (!next && next.error().trouble == Trouble::unknown_messages)
            next = end->receive(); // the ping had not arrived with it
        QCOMPARE(std::get<Ping>(*next).nonce, std::uint64_t{6});
        QCOMPARE(end->statistics().unknown_skipped, std::uint64_t{1});
    }

    void tells_of_unknown_messages_before_it_waits() {
        std::optional<RudePeer> rude;
        auto end = end_with(rude, system_clock_);
        rude->send(rude->frame(whole_message(Lane::gossip, Bytes(9, 0xEE))));
        QVERIFY(end->receive().error().trouble == Trouble::unknown_messages);
        QVERIFY(!end->end());
        rude->send(rude->frame(whole_message(Lane::consensus, encode_message(Ping{.nonce = 7}))));
        QCOMPARE(std::get<Ping>(*end->receive()).nonce, std::uint64_t{7});
    }

    void notices_that_the_peer_is_gone() {
        std::optional<RudePeer> rude;
        auto end = end_with(rude, system_clock_);
        rude->hang_up();
        QVERIFY(end->receive().error().trouble == Trouble::closed);
    }

    void drops_a_peer_that_trickles_a_frame() {
        runtime::ManualClock clock;
        std::optional<RudePeer> rude;
        auto end = end_with(rude, clock);
        auto waiting = end->start_receiving();
        const auto before = clock.monotonic();
        const Bytes frame = rude->frame(whole_message(Lane::consensus, encode_message(Ping{})));
        for (std::size_t i = 0; i + 1 < frame.size() && !is_ready(waiting); ++i) {
            rude->send(ByteView(frame).subspan(i, 1));
            clock.advance(1s);
            QTRY_VERIFY_WITH_TIMEOUT(is_ready(waiting) || clock.sleepers() > 0, kPatienceMs);
        }
        QTRY_VERIFY_WITH_TIMEOUT((clock.advance(5s), is_ready(waiting)), kPatienceMs);
        QVERIFY(waiting.get().error().trouble == Trouble::too_slow);
        QVERIFY(clock.monotonic() - before >= 20s);
    }

    void bears_a_slow_peer_that_gets_on() {
        runtime::ManualClock clock;
        std::optional<RudePeer> rude;
        auto end = end_with(rude, clock);
        auto waiting = end->start_receiving();
        const Bytes message = encode_message(noise_of(1000));
        const auto length = static_cast<std::uint32_t>(message.size());
        Bytes stream = rude->frame(first_piece(Lane::bulk, length, ByteView(message).first(200)));
        for (std::size_t at = 200; at < length; at += 200)
            append(stream, rude->frame(next_piece(
                               Lane::bulk, ByteView(message).subspan(
                                               at, std::min<std::size_t>(200, length - at)))));
        std::uint64_t expected = end->statistics().bytes_in;
        for (std::size_t at = 0; at < stream.size(); at += 200) {
            const auto some =
                ByteView(stream).subspan(at, std::min<std::size_t>(200, stream.size() - at));
            rude->send(some);
            expected += some.size();
            QTRY_COMPARE_WITH_TIMEOUT(end->statistics().bytes_in, expected, kPatienceMs);
            clock.advance(12s); // each frame is split over two of these
            QTRY_VERIFY_WITH_TIMEOUT(clock.sleepers() > 0 || is_ready(waiting), kPatienceMs);
        }
        QVERIFY(std::holds_alternative<SnapshotPart>(*waiting.get()));
    }

    void drops_a_peer_that_says_nothing() {
        runtime::ManualClock clock;
        std::optional<RudePeer> rude;
        auto end = end_with(rude, clock);
        auto waiting = end->start_receiving();
        const auto before = clock.monotonic();
        QTRY_VERIFY_WITH_TIMEOUT((clock.advance(5s), is_ready(waiting)), kPatienceMs);
        QVERIFY(waiting.get().error().trouble == Trouble::silent);
        QVERIFY(clock.monotonic() - before >= 120s);
    }

    void does_not_blame_the_peer_while_nobody_receives() {
        runtime::ManualClock clock;
        std::optional<RudePeer> rude;
        auto end = end_with(rude, clock);
        const Bytes frame = rude->frame(whole_message(Lane::consensus, encode_message(Ping{})));
        rude->send(ByteView(frame).first(10));
        for (int i = 0; i < 20; ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(clock.sleepers() > 0, kPatienceMs);
            clock.advance(30s);
        }
        QVERIFY(!end->end());
        auto waiting = end->start_receiving();
        rude->send(ByteView(frame).subspan(10));
        QVERIFY(waiting.get().has_value());
    }

    void drops_a_peer_that_takes_nothing() {
        runtime::ManualClock clock;
        std::optional<RudePeer> rude;
        auto end = end_with(rude, clock,
                            {.outbox = {.bulk = {.messages = 100, .bytes = 64u << 20}}}, 4096);
        for (int i = 0; i < 6; ++i)
            QVERIFY(end->send(noise_of(kMostChunkBytes)));
        QTRY_VERIFY_WITH_TIMEOUT((clock.advance(5s), end->end().has_value()), kPatienceMs);
        QVERIFY(end->end()->trouble == Trouble::too_slow);
        QTRY_COMPARE_WITH_TIMEOUT(end->running(), std::size_t{0}, kPatienceMs);
    }

    void gives_up_a_peer_that_votes_cannot_reach() {
        const auto here = loopback_.strand(), there = loopback_.strand();
        const ConnectionConfig config{.outbox = {.consensus = {.messages = 2, .bytes = 1000},
                                                 .gossip = {.messages = 2, .bytes = 1000},
                                                 .bulk = {.messages = 2, .bytes = 1000}}};
        auto accepted = loopback_.accept(there, bob_, system_clock_);
        End client(here, loopback_.connect(here, alice_, system_clock_, config));
        End server(there, accepted.get());
        for (int i = 0; i < 3; ++i) {
            QVERIFY(client.send(Inventory{}));
            QCOMPARE(client.send(GetFilters{}), i < 2);
        }
        QCOMPARE(client.statistics().messages_lost, std::uint64_t{2});
        QVERIFY(!client.end());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(client.send(VoteMessage{}), i < 2);
        QVERIFY(client.end()->trouble == Trouble::congested);
    }
};

RUSTCHAIN_TEST(SecureConnectionTest)

} // namespace secure_connection_test
#include "secure_connection_test.moc"
