// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// However many knock, places at the door are bounded and go to those who hurry.
#include "core/p2p/door_guard.hpp"

#include "tests/fixtures/test_program.hpp"

namespace door_guard_test {

using namespace rustchain;
using namespace rustchain::p2p;
using namespace std::chrono_literals;

class DoorGuardTest : public QObject {
    Q_OBJECT

    const runtime::MonotonicTime start_{1h};

private slots:
    void bounds_the_half_open_connections_of_a_group() {
        DoorGuard guard({.half_open = 64, .half_open_of_a_group = 2},
                        {.per_second = 100, .burst = 100});
        const auto first = guard.knock("a", start_);
        QVERIFY(first.id && guard.knock("a", start_).id);
        QVERIFY(!guard.knock("a", start_).id);
        QVERIFY(guard.knock("b", start_).id);
        QCOMPARE(guard.turned_away(), std::uint64_t{1});
        guard.leave(*first.id);
        QVERIFY(guard.knock("a", start_).id);
    }

    void bounds_how_often_a_group_knocks() {
        DoorGuard guard({}, {.per_second = 1, .burst = 3});
        for (int i = 0; i < 3; ++i)
            guard.leave(*guard.knock("a", start_).id);
        QVERIFY(!guard.knock("a", start_).id);
        QVERIFY(guard.knock("b", start_).id);
        QVERIFY(guard.knock("a", start_ + 1s).id);
    }

    void drops_who_hesitates_longest_when_all_places_are_taken() {
        DoorGuard guard({.half_open = 3}, {.per_second = 1, .burst = 3});
        std::vector<DoorGuard::Id> ids;
        for (const char* group : {"a", "b", "c"}) {
            const auto answer = guard.knock(group, start_);
            QVERIFY(answer.id && !answer.dropped);
            ids.push_back(*answer.id);
        }
        guard.leave(ids[0]);
        QVERIFY(!guard.knock("d", start_).dropped);
        const auto answer = guard.knock("e", start_);
        QVERIFY(answer.id);
        QVERIFY(answer.dropped == ids[1]);
        QCOMPARE(guard.half_open(), std::size_t{3});
    }

    void forgets_nobody_twice() {
        DoorGuard guard({}, {.per_second = 1, .burst = 3});
        const auto answer = guard.knock("a", start_);
        guard.leave(*answer.id);
        guard.leave(*answer.id);
        QCOMPARE(guard.half_open(), std::size_t{0});
    }
};

RUSTCHAIN_TEST(DoorGuardTest)

} // namespace door_guard_test
#include "door_guard_test.moc"
