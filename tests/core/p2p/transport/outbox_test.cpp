// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Bounded queues, a lane each, and what a full one does.
#include "core/p2p/transport/outbox.hpp"

#include "tests/fixtures/test_program.hpp"

namespace outbox_test {

using namespace rustchain;
using namespace rustchain::p2p;

namespace {

//! A message of this length: part of a snapshot, which may be long.
Outbox::Message message(std::size_t size, std::uint8_t mark = 0) {
    Bytes bytes(size, mark);
    bytes[0] = SnapshotPart::kTag;
    return std::make_shared<const Bytes>(std::move(bytes));
}

OutboxLimits all(LaneLimit limit) {
    return {.consensus = limit, .block = limit, .gossip = limit, .bulk = limit};
}

constexpr std::array kLanes{Lane::consensus, Lane::block, Lane::gossip, Lane::bulk};

} // namespace

class OutboxTest : public QObject {
    Q_OBJECT

private slots:
    void gives_a_lane_in_order() {
        Outbox outbox({});
        QVERIFY(outbox.empty());
        const auto first = message(10), second = message(20), other = message(30);
        QCOMPARE(outbox.push(first, Lane::bulk), Queued::yes);
        QCOMPARE(outbox.push(second, Lane::bulk), Queued::yes);
        QCOMPARE(outbox.push(other, Lane::gossip), Queued::yes);
        QCOMPARE(outbox.waiting(Lane::bulk), std::size_t{2});
        QCOMPARE(outbox.waiting_bytes(), std::size_t{60});
        QVERIFY(!outbox.empty());
        QCOMPARE(outbox.pop(Lane::bulk), first);
        QCOMPARE(outbox.pop(Lane::bulk), second);
        QCOMPARE(outbox.pop(Lane::bulk), nullptr);
        QCOMPARE(outbox.pop(Lane::gossip), other);
        QVERIFY(outbox.empty());
        QCOMPARE(outbox.waiting_bytes(), std::size_t{0});
        QCOMPARE(outbox.lost(), std::uint64_t{0});
    }

    void keeps_the_limit_of_messages() {
        for (Lane lane : kLanes) {
            Outbox outbox(all({.messages = 3, .bytes = 1000}));
            for (int i = 0; i < 3; ++i)
                QCOMPARE(outbox.push(message(10), lane), Queued::yes);
            const Queued fourth = outbox.push(message(10), lane);
            QCOMPARE(fourth, lane == Lane::consensus ? Queued::congested
                             : lane == Lane::gossip  ? Queued::yes
                                                     : Queued::refused);
            QCOMPARE(outbox.waiting(lane), std::size_t{3});
            QCOMPARE(outbox.lost(), std::uint64_t{1});
            // One lane's crowd is no other lane's business.
            const Lane next = kLanes[(static_cast<std::size_t>(lane) + 1) % kLanes.size()];
            QCOMPARE(outbox.push(message(10), next), Queued::yes);
        }
    }

    void keeps_the_limit_of_bytes() {
        for (Lane lane : {Lane::consensus, Lane::block, Lane::bulk}) {
            Outbox outbox(all({.messages = 100, .bytes = 50}));
            QCOMPARE(outbox.push(message(30), lane), Queued::yes);
            QVERIFY(outbox.push(message(21), lane) != Queued::yes);
            QCOMPARE(outbox.push(message(20), lane), Queued::yes);
            QVERIFY(outbox.push(message(1), lane) != Queued::yes);
            outbox.pop(lane);
            QCOMPARE(outbox.push(message(30), lane), Queued::yes);
        }
    }

    void takes_one_message_of_any_length() {
        for (Lane lane : kLanes) {
            Outbox outbox(all({.messages = 10, .bytes = 50}));
            QCOMPARE(outbox.push(message(kMostChunkBytes), lane), Queued::yes);
            QCOMPARE(outbox.lost(), std::uint64_t{0});
        }
    }

    void forgets_the_oldest_gossip() {
        Outbox outbox(all({.messages = 100, .bytes = 50}));
        for (std::uint8_t mark = 1; mark <= 5; ++mark)
            outbox.push(message(10, mark), Lane::gossip);
        QCOMPARE(outbox.push(message(25, 6), Lane::gossip), Queued::yes);
        QCOMPARE(outbox.lost(), std::uint64_t{3});
        QCOMPARE(outbox.pop(Lane::gossip)->back(), std::uint8_t{4});
        QCOMPARE(outbox.pop(Lane::gossip)->back(), std::uint8_t{5});
        QCOMPARE(outbox.pop(Lane::gossip)->back(), std::uint8_t{6});
    }

    void refuses_what_the_other_side_would_refuse() {
        Outbox outbox({});
        const auto of_tag = [](std::uint8_t tag, std::size_t size) {
            Bytes bytes(size);
            bytes[0] = tag;
            return std::make_shared<const Bytes>(std::move(bytes));
        };
        const std::size_t longest = longest_encoding(VoteMessage::kTag);
        QCOMPARE(outbox.push(nullptr, Lane::bulk), Queued::refused);
        QCOMPARE(outbox.push(std::make_shared<const Bytes>(), Lane::bulk), Queued::refused);
        QCOMPARE(outbox.push(of_tag(200, 10), Lane::bulk), Queued::refused);
        QCOMPARE(outbox.push(of_tag(VoteMessage::kTag, longest + 1), Lane::consensus),
                 Queued::refused);
        QCOMPARE(outbox.lost(), std::uint64_t{4});
        QVERIFY(outbox.empty());
        QCOMPARE(outbox.push(of_tag(VoteMessage::kTag, longest), Lane::consensus), Queued::yes);
    }
};

RUSTCHAIN_TEST(OutboxTest)

} // namespace outbox_test
#include "outbox_test.moc"
