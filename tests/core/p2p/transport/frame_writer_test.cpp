// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Messages to frames: sizes, order, compression, and who goes first.
#include "core/p2p/transport/frame_writer.hpp"

#include "core/crypto/random.hpp"
#include "core/p2p/transport/frame_format.hpp"
#include "core/p2p/transport/frame_reader.hpp"
#include "tests/core/p2p/transport/session_pair.hpp"
#include "tests/fixtures/test_program.hpp"

namespace frame_writer_test {

using namespace rustchain;
using namespace rustchain::p2p;
using namespace rustchain::p2p::tests;

namespace {

//! The plaintexts of the frames in a batch, which holds whole frames.
std::vector<Bytes> plain_frames(CipherState& cipher, Bytes batch) {
    std::vector<Bytes> frames;
    std::span<std::uint8_t> rest = batch;
    while (!rest.empty()) {
        const std::size_t size = static_cast<std::size_t>(rest[0]) << 8 | rest[1];
        const auto plain = cipher.open(rest.subspan(2, size));
        if (!plain)
            qFatal("a frame does not open");
        frames.emplace_back(plain->begin(), plain->end());
        rest = rest.subspan(2 + size);
    }
    return frames;
}

Lane lane_of_frame(const Bytes& plain) {
    return static_cast<Lane>(plain.at(0) & frame::kLaneMask);
}

Outbox::Message encoded(const WireMessage& message) {
    return std::make_shared<const Bytes>(encode_message(message));
}

WireMessage noise_of(std::size_t size) {
    Bytes noise(size);
    crypto::fill_random(noise);
    return SnapshotPart{.bytes = noise};
}

} // namespace

class FrameWriterTest : public QObject {
    Q_OBJECT

private slots:
    void writes_a_short_message_as_one_frame() {
        Outbox outbox({});
        FrameWriter writer(fixed_cipher(), outbox);
        Bytes batch;
        writer.fill(batch, 1000);
        QVERIFY(batch.empty());
        const auto ping = encoded(Ping{.nonce = 5});
        outbox.push(ping, Lane::consensus);
        writer.fill(batch, 1000);
        CipherState cipher = fixed_cipher();
        const auto frames = plain_frames(cipher, batch);
        QCOMPARE(frames.size(), std::size_t{1});
        Bytes expected{frame::kFirstFlag, static_cast<std::uint8_t>(ping->size()), 0, 0, 0};
        append(expected, *ping);
        QCOMPARE(frames[0], expected);
        QCOMPARE(writer.messages(), std::uint64_t{1});
        const Bytes before = batch;
        writer.fill(batch, 1000);
        QCOMPARE(batch, before);
    }

    void cuts_long_messages_into_full_frames() {
        Outbox outbox({});
        FrameWriter writer(fixed_cipher(), outbox);
        const auto part = encoded(noise_of(200'000));
        outbox.push(part, Lane::bulk);
        Bytes batch;
        writer.fill(batch, 1u << 20);
        CipherState cipher = fixed_cipher();
        const auto frames = plain_frames(cipher, batch);
        QCOMPARE(frames.size(), std::size_t{4});
        Bytes joined;
        for (std::size_t i = 0; i < frames.size(); ++i) {
            QCOMPARE(frames[i].at(0), static_cast<std::uint8_t>(i == 0 ? 7 : 3));
            QVERIFY(i == 3 || frames[i].size() == frame::kMostPlain);
            append(joined, ByteView(frames[i]).subspan(i == 0 ? 5 : 1));
        }
        QCOMPARE(joined, *part);
    }

    void stops_when_the_batch_is_long_enough() {
        Outbox outbox({});
        FrameWriter writer(fixed_cipher(), outbox);
        outbox.push(encoded(noise_of(1'000'000)), Lane::bulk);
        Bytes batch;
        writer.fill(batch, 100'000);
        QVERIFY(batch.size() >= 100'000);
        QVERIFY(batch.size() < 100'000 + 2 + frame::kMostSealed);
        QCOMPARE(writer.messages(), std::uint64_t{0});
    }

    void lets_urgent_messages_between_the_frames_of_a_long_one() {
        Outbox outbox({});
        FrameWriter writer(fixed_cipher(), outbox);
        CipherState cipher = fixed_cipher();
        outbox.push(encoded(noise_of(150'000)), Lane::bulk);
        Bytes batch;
        writer.fill(batch, 1);
        QCOMPARE(lane_of_frame(plain_frames(cipher, batch).at(0)), Lane::bulk);
        outbox.push(encoded(Inventory{}), Lane::gossip);
        outbox.push(encoded(GetBlocks{}), Lane::block);
        outbox.push(encoded(VoteMessage{}), Lane::consensus);
        batch.clear();
        writer.fill(batch, 1u << 20);
        std::vector<Lane> order;
        for (const Bytes& plain : plain_frames(cipher, batch))
            order.push_back(lane_of_frame(plain));
        QCOMPARE(order,
                 (std::vector{Lane::consensus, Lane::block, Lane::gossip, Lane::bulk, Lane::bulk}));
    }

    void compresses_where_the_kind_allows_and_it_helps() {
        const auto travelling = [](const WireMessage& message) {
            Outbox outbox({});
            FrameWriter writer(fixed_cipher(), outbox);
            outbox.push(encoded(message), Lane::bulk);
            Bytes batch;
            writer.fill(batch, 1u << 20);
            CipherState cipher = fixed_cipher();
            const auto frames = plain_frames(cipher, batch);
            return std::pair((frames.at(0).at(0) & frame::kCompressedFlag) != 0, batch.size());
        };
        Bytes shrinking(1'000'000, 1);
        for (std::size_t at = 0; at < shrinking.size(); at += 1000)
            crypto::fill_random(std::span(shrinking).subspan(at, 400));
        const auto [is_packed, size] = travelling(State{.proof = shrinking});
        QVERIFY(is_packed);
        QVERIFY(size < 600'000);
        QVERIFY(!travelling(State{.proof = Bytes(1'000'000, 1)}).first); // nobody would unpack it
        Bytes noise(100'000);
        crypto::fill_random(noise);
        QVERIFY(!travelling(State{.proof = noise}).first);                 // would not shrink
        QVERIFY(!travelling(SnapshotPart{.bytes = Bytes(1000, 1)}).first); // is compressed already
        QVERIFY(!travelling(State{.proof = Bytes(100, 1)}).first);         // not worth the time
    }

    void is_read_by_the_reader() {
        Outbox outbox({});
        FrameWriter writer(fixed_cipher(), outbox);
        FrameReader reader(fixed_cipher());
        for (std::uint8_t tag : {State::kTag, SnapshotPart::kTag})
            reader.owe(tag, 1000);
        std::vector<Outbox::Message> sent;
        for (std::size_t size :
             {1U, 100U, 65'509U, 65'510U, 65'511U, 65'514U, 131'000U, 300'000U}) {
            sent.push_back(encoded(noise_of(size)));
            sent.push_back(encoded(State{.proof = Bytes(size, 3)}));
        }
        std::size_t read = 0;
        for (const auto& message : sent) {
            outbox.push(message, Lane::bulk);
            Bytes batch;
            writer.fill(batch, 1u << 20);
            ByteView rest = batch;
            while (!rest.empty()) {
                const auto space = reader.space();
                const std::size_t count = std::min(space.size(), rest.size());
                std::copy_n(rest.begin(), count, space.begin());
                reader.received(count);
                rest = rest.subspan(count);
                while (const auto found = reader.next().value()) {
                    QCOMPARE(Bytes(found->begin(), found->end()), *sent.at(read));
                    ++read;
                }
            }
        }
        QCOMPARE(read, sent.size());
    }
};

RUSTCHAIN_TEST(FrameWriterTest)

} // namespace frame_writer_test
#include "frame_writer_test.moc"
