// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Whom a node dials: those it must, then one of each group, and nobody too often.
#include "core/p2p/dial_plan.hpp"

#include "tests/fixtures/test_program.hpp"

#include <set>

namespace dial_plan_test {

using namespace rustchain;
using namespace rustchain::p2p;
using namespace std::chrono_literals;

namespace {

bool nobody(const PeerAddress&) {
    return false;
}

PeerAddress in_group(int group, int host = 1) {
    return {"11." + std::to_string(group) + ".0." + std::to_string(host), 8098};
}

} // namespace

class DialPlanTest : public QObject {
    Q_OBJECT

    runtime::SeededRandom random_{5};
    const SlotLimits limits_{.outbound = 3, .anchors = 2};

    static DialPlan::Now at(std::chrono::milliseconds time) {
        return {.wall_ms = 1'700'000'000'000 + static_cast<TimestampMs>(time.count()),
                .monotonic = runtime::MonotonicTime(1h + time)};
    }
    AddressBook book_of(int groups) {
        AddressBook book(random_);
        for (int i = 0; i < groups; ++i)
            book.mark_answered(in_group(i), at(0ms).wall_ms);
        return book;
    }

private slots:
    void dials_kept_peers_whatever_the_limits() {
        DialPlan plan(random_, {.outbound = 0, .anchors = 0}, {});
        AddressBook book(random_);
        for (int i = 0; i < 20; ++i)
            plan.keep(in_group(1, i + 1));
        const auto dials = plan.next(at(0ms), book, nobody);
        QCOMPARE(dials.size(), std::size_t{20});
        QVERIFY(dials.front().kind == SlotKind::kept);
        QVERIFY(plan.next(at(1h), book, nobody).empty());
    }

    void waits_longer_for_a_kept_peer_that_fails() {
        DialPlan plan(random_, limits_, {});
        AddressBook book(random_);
        plan.keep(in_group(1));
        std::chrono::milliseconds now = 0ms;
        for (std::chrono::milliseconds pause = 1s; pause < 200s; pause *= 2) {
            const auto dials = plan.next(at(now), book, nobody);
            QCOMPARE(dials.size(), std::size_t{1});
            plan.done(dials[0], false, at(now).monotonic);
            const auto shortest = std::min<std::chrono::milliseconds>(pause, 60s);
            QVERIFY(plan.next(at(now + shortest - 1ms), book, nobody).empty());
            now += shortest + shortest / 4;
        }
        const auto dials = plan.next(at(now), book, nobody);
        QCOMPARE(dials.size(), std::size_t{1});
        plan.done(dials[0], true, at(now).monotonic);
        QCOMPARE(plan.next(at(now + 1250ms), book, nobody).size(), std::size_t{1});
    }

    void dials_no_longer_whom_it_dropped() {
        DialPlan plan(random_, limits_, {});
        AddressBook book(random_);
        plan.keep(in_group(1));
        QVERIFY(plan.keeps(in_group(1)));
        QVERIFY(plan.drop(in_group(1)));
        QVERIFY(!plan.drop(in_group(1)));
        QVERIFY(plan.next(at(0ms), book, nobody).empty());
    }

    void fills_its_places_from_the_book_and_stops() {
        DialPlan plan(random_, limits_, {});
        AddressBook book = book_of(50);
        std::size_t dialled = 0;
        for (int i = 0; i < 10; ++i)
            dialled += plan.next(at(0ms), book, nobody).size();
        QCOMPARE(dialled, limits_.outbound + limits_.anchors);
    }

    void takes_one_of_each_group() {
        DialPlan plan(random_, limits_, {});
        AddressBook book(random_);
        for (int host = 1; host < 40; ++host)
            book.mark_answered(in_group(host % 2, host), at(0ms).wall_ms);
        const auto dials = plan.next(at(0ms), book, nobody);
        QCOMPARE(dials.size(), std::size_t{2});
        QVERIFY(dials[0].address.host.substr(0, 5) != dials[1].address.host.substr(0, 5));
        QVERIFY(plan.next(at(0ms), book, nobody).empty());
    }

    void fills_its_places_within_a_private_network() {
        DialPlan plan(random_, limits_, {});
        AddressBook book(random_);
        for (int host = 1; host < 40; ++host)
            book.mark_answered({"192.168.7." + std::to_string(host), 8098}, at(0ms).wall_ms);
        const std::size_t first = plan.next(at(0ms), book, nobody).size();
        QCOMPARE(first + plan.next(at(0ms), book, nobody).size(), std::size_t{5});
    }

    void dials_the_peers_of_the_last_run_once() {
        DialPlan plan(random_, limits_, {});
        AddressBook book(random_);
        plan.set_anchors({in_group(1), in_group(2), in_group(3)});
        const auto dials = plan.next(at(0ms), book, nobody);
        QVERIFY(dials == (std::vector<Dial>{{in_group(1), SlotKind::anchor},
                                            {in_group(2), SlotKind::anchor}}));
        plan.done(dials[0], false, at(0ms).monotonic);
        QVERIFY(plan.next(at(1h), book, nobody).empty());
    }

    void asks_a_bootstrap_node_only_when_alone() {
        DialPlan plan(random_, limits_, {in_group(1), in_group(2)});
        AddressBook book(random_);
        const auto dials = plan.next(at(0ms), book, nobody);
        QCOMPARE(dials.size(), std::size_t{1});
        QVERIFY(plan.next(at(0ms), book, nobody).empty());
        plan.done(dials[0], false, at(0ms).monotonic);
        const auto others = plan.next(at(0ms), book, nobody);
        QCOMPARE(others.size(), std::size_t{1});
        QVERIFY(others[0].address != dials[0].address);
        plan.done(others[0], false, at(0ms).monotonic);
        QVERIFY(plan.next(at(999ms), book, nobody).empty());
        QCOMPARE(plan.next(at(1250ms), book, nobody).size(), std::size_t{1});
    }

    void leaves_bootstrap_nodes_alone_when_it_knows_others() {
        DialPlan plan(random_, limits_, {{"192.0.2.1", 8098}});
        AddressBook book = book_of(5);
        for (const Dial& dial : plan.next(at(0ms), book, nobody))
            QVERIFY(dial.address.host != "192.0.2.1");
    }

    void visits_a_stranger_every_two_minutes() {
        DialPlan plan(random_, {.outbound = 1, .anchors = 0}, {});
        AddressBook book = book_of(1);
        QCOMPARE(plan.next(at(0ms), book, nobody).size(), std::size_t{1});
        book.add({"192.0.2.9", 8098}, "a", at(0ms).wall_ms);
        QVERIFY(plan.next(at(2min - 1ms), book, nobody).empty());
        const auto dials = plan.next(at(2min), book, nobody);
        QVERIFY(dials == (std::vector<Dial>{{{"192.0.2.9", 8098}, SlotKind::feeler}}));
        QVERIFY(plan.next(at(10min), book, nobody).empty());
        plan.done(dials[0], true, at(10min).monotonic);
        QCOMPARE(plan.next(at(10min), book, nobody).size(), std::size_t{1});
    }

    void dials_nobody_who_is_unwanted() {
        DialPlan plan(random_, limits_, {{"192.0.2.1", 8098}});
        AddressBook book = book_of(20);
        plan.keep({"192.0.2.2", 8098});
        plan.set_anchors({{"192.0.2.3", 8098}});
        const auto everybody = [](const PeerAddress&) { return true; };
        QVERIFY(plan.next(at(0ms), book, everybody).empty());
        QVERIFY(plan.next(at(1h), book, everybody).empty());
    }
};

RUSTCHAIN_TEST(DialPlanTest)

} // namespace dial_plan_test
#include "dial_plan_test.moc"
