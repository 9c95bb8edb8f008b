// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Few peers are all members; of many, the useful and the different ones.
#include "core/p2p/gossip/mesh.hpp"

#include "tests/fixtures/test_program.hpp"

namespace mesh_test {

using namespace rustchain;
using namespace rustchain::p2p;
using namespace rustchain::p2p::gossip;

class MeshTest : public QObject {
    Q_OBJECT

    //! Peers 1 … count, each in a group of its own unless there is one for all.
    static void add(Mesh& mesh, PeerId count, const std::string& group = "") {
        for (PeerId id = 1; id <= count; ++id)
            mesh.add(id, group.empty() ? std::to_string(id) : group, 0);
    }
    static std::size_t count(const MeshOrders& orders, Subnet subnet, bool joins) {
        return static_cast<std::size_t>(std::ranges::count_if(orders, [&](const MeshOrder& order) {
            return order.change.subnet == subnet && order.change.joins == joins;
        }));
    }

private slots:
    void few_peers_are_all_members_of_all_subnets() {
        runtime::SeededRandom random(1);
        Mesh mesh(random);
        QCOMPARE(mesh.add(1, "a", 0).size(), std::size_t{kSubnets});
        for (PeerId id = 2; id <= 12; ++id)
            mesh.add(id, "a", 0);
        for (Subnet subnet = 0; subnet < kSubnets; ++subnet)
            QCOMPARE(mesh.members(subnet).size(), std::size_t{12});
        QVERIFY(mesh.add(13, "a", 0).empty());
        QVERIFY(mesh.heartbeat(1000).empty());
        QCOMPARE(mesh.members(kVotes).size(), std::size_t{12});
    }

    void too_many_members_are_let_go_and_told() {
        runtime::SeededRandom random(1);
        Mesh mesh(random);
        add(mesh, 12);
        for (PeerId id = 13; id <= 20; ++id) {
            mesh.add(id, std::to_string(id), 0);
            QVERIFY(mesh.take(id, {.subnet = kVotes, .joins = true}, 0).empty());
        }
        QCOMPARE(mesh.members(kVotes).size(), std::size_t{20});
        const auto orders = mesh.heartbeat(1000);
        QCOMPARE(mesh.members(kVotes).size(), std::size_t{8});
        QCOMPARE(count(orders, kVotes, false), std::size_t{12});
        for (const MeshOrder& order : orders)
            QVERIFY(!mesh.members(order.change.subnet).contains(order.peer));
    }

    void a_thin_subnet_takes_some_in_and_tells_them() {
        runtime::SeededRandom random(1);
        Mesh mesh(random);
        add(mesh, 20);
        for (PeerId id = 1; id <= 7; ++id)
            mesh.take(id, {.subnet = kBlocks, .joins = false}, 0);
        QCOMPARE(mesh.members(kBlocks).size(), std::size_t{5});
        const auto orders = mesh.heartbeat(1000);
        QCOMPARE(mesh.members(kBlocks).size(), std::size_t{8});
        QCOMPARE(count(orders, kBlocks, true), std::size_t{3});
        for (PeerId id = 1; id <= 7; ++id)
            QVERIFY(!mesh.members(kBlocks).contains(id));
    }

    void who_left_is_not_taken_in_again_before_its_time() {
        runtime::SeededRandom random(1);
        Mesh mesh(random);
        add(mesh, 2);
        mesh.take(1, {.subnet = kVotes, .joins = false}, 5);
        QVERIFY(mesh.heartbeat(60'004).empty());
        QCOMPARE(mesh.heartbeat(60'005).size(), std::size_t{1});
        QVERIFY(mesh.members(kVotes).contains(1));
    }

    void who_was_let_go_is_refused_before_its_time() {
        runtime::SeededRandom random(1);
        Mesh mesh(random);
        add(mesh, 12);
        for (PeerId id = 13; id <= 14; ++id) {
            mesh.add(id, "x", 0);
            mesh.take(id, {.subnet = kVotes, .joins = true}, 0);
        }
        PeerId gone = 0;
        for (const MeshOrder& order : mesh.heartbeat(1000))
            gone = order.peer;
        QVERIFY(gone != 0);
        const auto refused = mesh.take(gone, {.subnet = kVotes, .joins = true}, 60'999);
        QCOMPARE(count(refused, kVotes, false), std::size_t{1});
        QVERIFY(mesh.take(gone, {.subnet = kVotes, .joins = true}, 61'000).empty());
        QVERIFY(mesh.members(kVotes).contains(gone));
    }

    void keeps_one_of_each_group_and_the_useful_ones() {
        runtime::SeededRandom random(3);
        Mesh mesh(random);
        for (PeerId id = 1; id <= 24; ++id) {
            mesh.add(id, id <= 20 ? "crowd" : std::to_string(id), 0);
            mesh.take(id, {.subnet = kVotes, .joins = true}, 0);
        }
        mesh.credit(5);
        mesh.credit(5);
        mesh.credit(9);
        mesh.heartbeat(1000);
        QCOMPARE(mesh.members(kVotes).size(), std::size_t{8});
        for (PeerId id : {5, 9, 21, 22, 23, 24})
            QVERIFY(mesh.members(kVotes).contains(id));
    }

    void unknown_subnets_and_strangers_change_nothing() {
        runtime::SeededRandom random(1);
        Mesh mesh(random);
        add(mesh, 1);
        QVERIFY(mesh.take(1, {.subnet = kSubnets, .joins = true}, 0).empty());
        QVERIFY(mesh.take(1, {.subnet = 255, .joins = false}, 0).empty());
        QVERIFY(mesh.take(9, {.subnet = kVotes, .joins = true}, 0).empty());
        QCOMPARE(mesh.members(kVotes).size(), std::size_t{1});
        mesh.remove(1);
        QVERIFY(mesh.members(kVotes).empty());
    }

    void a_flood_of_joins_is_refused() {
        runtime::SeededRandom random(1);
        Mesh mesh(random);
        std::size_t refused = 0;
        for (PeerId id = 1; id <= 64; ++id) {
            mesh.add(id, "x", 0);
            refused += mesh.take(id, {.subnet = kVotes, .joins = true}, 0).size();
        }
        QCOMPARE(mesh.members(kVotes).size(), std::size_t{24});
        QCOMPARE(refused, std::size_t{40});
    }
};

RUSTCHAIN_TEST(MeshTest)

} // namespace mesh_test
#include "mesh_test.moc"
