// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Whoever floods a node with connections evicts itself, not the peers that are worth something.
#include "core/p2p/peers/peer_slots.hpp"
#include "core/runtime/random.hpp"
#include "tests/fixtures/test_program.hpp"

namespace peer_slots_test {

using namespace rustchain;
using namespace rustchain::p2p;
using namespace std::chrono_literals;

namespace {

SlotPeer inbound(std::uint64_t id, std::string group) {
    return {.id = id,
            .group = std::move(group),
            .connected = runtime::MonotonicTime(std::chrono::seconds(id))};
}

} // namespace

class PeerSlotsTest : public QObject {
    Q_OBJECT

private slots:
    void evicts_nobody_when_there_are_few() {
        std::vector<SlotPeer> peers;
        QVERIFY(!choose_victim(peers, "new"));
        for (std::uint64_t i = 1; i <= 20; ++i)
            peers.push_back(inbound(i, std::to_string(i)));
        QVERIFY(!choose_victim(peers, "new"));
        peers.push_back(inbound(21, "21"));
        QVERIFY(choose_victim(peers, "new"));
    }

    void evicts_the_youngest_of_the_largest_group() {
        std::vector<SlotPeer> peers;
        for (std::uint64_t i = 1; i <= 32; ++i)
            peers.push_back(inbound(i, std::to_string(i)));
        for (std::uint64_t i = 33; i <= 64; ++i)
            peers.push_back(inbound(i, "flood"));
        QVERIFY(choose_victim(peers, "new") == 64);
    }

    void refuses_one_more_of_the_largest_group() {
        std::vector<SlotPeer> peers;
        for (std::uint64_t i = 1; i <= 64; ++i)
            peers.push_back(inbound(i, i <= 40 ? "flood" : std::to_string(i)));
        QVERIFY(!choose_victim(peers, "flood"));
        QVERIFY(choose_victim(peers, "new"));
    }

    void never_evicts_outgoing_or_kept_peers() {
        std::vector<SlotPeer> peers;
        for (std::uint64_t i = 1; i <= 64; ++i) {
            peers.push_back(inbound(i, "g"));
            peers.back().kind = i % 2 == 0 ? SlotKind::outbound : SlotKind::kept;
        }
        QVERIFY(!choose_victim(peers, "new"));
    }

    void protects_fast_useful_and_old_peers() {
        runtime::SeededRandom random(3);
        for (int round = 0; round < 50; ++round) {
            std::vector<SlotPeer> peers;
            for (std::uint64_t i = 1; i <= 64; ++i) {
                peers.push_back(inbound(i, std::to_string(random.below(12))));
                peers.back().ping_ms = 100 + i;
            }
            peers[50].ping_ms = 1;
            peers[51].usefulness = 9;
            random.shuffle(peers);
            const auto victim = choose_victim(peers, "new");
            QVERIFY(victim);
            QVERIFY(*victim != 51 && *victim != 52);
            QVERIFY(*victim > 22);
        }
    }

    void protects_rare_groups() {
        std::vector<SlotPeer> peers;
        for (std::uint64_t i = 1; i <= 60; ++i)
            peers.push_back(inbound(i, i % 2 == 0 ? "a" : "b"));
        for (std::uint64_t i = 61; i <= 64; ++i)
            peers.push_back(inbound(i, std::to_string(i)));
        for (std::uint64_t left = 64; left > 24; --left) {
            const auto victim = choose_victim(peers, "new");
            QVERIFY(victim && *victim <= 60);
            std::erase_if(peers, [&](const SlotPeer& peer) { return peer.id == *victim; });
        }
    }

    void counts_by_kind() {
        std::vector<SlotPeer> peers{inbound(1, "a"), inbound(2, "b"), inbound(3, "c")};
        peers[1].kind = SlotKind::outbound;
        QCOMPARE(count_kind(peers, SlotKind::inbound), std::size_t{2});
        QCOMPARE(count_kind(peers, SlotKind::outbound), std::size_t{1});
        QCOMPARE(count_kind(peers, SlotKind::feeler), std::size_t{0});
    }
};

RUSTCHAIN_TEST(PeerSlotsTest)

} // namespace peer_slots_test
#include "peer_slots_test.moc"
