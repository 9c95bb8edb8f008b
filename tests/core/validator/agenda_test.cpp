// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Alarms and appointments at their time.
#include "core/validator/agenda.hpp"

#include "core/runtime/task_group.hpp"
#include "tests/fixtures/test_program.hpp"

#include <boost/asio/io_context.hpp>

#include <string>

namespace agenda_test {

using namespace rustchain;
using namespace rustchain::validator;

class AgendaTest : public QObject {
    Q_OBJECT

private:
    struct Desk {
        boost::asio::io_context context;
        runtime::ManualClock clock{1'000'000};
        Agenda agenda{clock};
        runtime::TaskGroup group{"test"};
        std::string calls;

        Desk() { group.spawn("agenda", context.get_executor(), agenda.run()); }
        ~Desk() {
            group.stop();
            settle();
        }
        void settle() {
            context.restart();
            context.poll();
        }
        void pass(int ms) {
            clock.advance(std::chrono::milliseconds(ms), [this] { settle(); });
            settle();
        }
        Agenda::Call note(char letter) {
            return [this, letter] { calls += letter; };
        }
    };

private slots:
    void the_alarm_rings_once_at_its_time() {
        Desk desk;
        desk.agenda.set_alarm(desk.agenda.monotonic_ms() + 2500, desk.note('a'));
        desk.pass(2499);
        QCOMPARE(desk.calls, std::string());
        desk.pass(1);
        QCOMPARE(desk.calls, std::string("a"));
        desk.pass(5000);
        QCOMPARE(desk.calls, std::string("a"));
    }

    void an_alarm_takes_the_place_of_the_one_before() {
        Desk desk;
        desk.agenda.set_alarm(desk.agenda.monotonic_ms() + 100, desk.note('a'));
        desk.settle();
        desk.agenda.set_alarm(desk.agenda.monotonic_ms() + 50, desk.note('b'));
        desk.pass(200);
        QCOMPARE(desk.calls, std::string("b"));
    }

    void an_alarm_may_set_the_next() {
        Desk desk;
        std::function<void()> ring = [&] {
            desk.calls += 'x';
            if (desk.calls.size() < 3)
                desk.agenda.set_alarm(desk.agenda.monotonic_ms() + 10, ring);
        };
        desk.agenda.set_alarm(0, ring);
        desk.pass(100);
        QCOMPARE(desk.calls, std::string("xxx"));
    }

    void calls_come_by_wall_time_in_order() {
        Desk desk;
        desk.agenda.at(1'000'300, desk.note('c'));
        desk.agenda.at(1'000'100, desk.note('a'));
        desk.agenda.at(1'000'100, desk.note('b'));
        desk.agenda.at(0, desk.note('0'));
        desk.pass(0);
        QCOMPARE(desk.calls, std::string("0"));
        desk.pass(100);
        QCOMPARE(desk.calls, std::string("0ab"));
        desk.pass(200);
        QCOMPARE(desk.calls, std::string("0abc"));
    }

    void notices_within_a_second_that_the_wall_clock_jumped() {
        Desk desk;
        desk.agenda.at(9'000'000, desk.note('a'));
        desk.settle();
        desk.clock.set_now_ms(9'000'000);
        desk.pass(1000);
        QCOMPARE(desk.calls, std::string("a"));
    }
};

RUSTCHAIN_TEST(AgendaTest)

} // namespace agenda_test
#include "agenda_test.moc"
