// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Hopping between executors, races, time limits, and how failures travel.
#include "core/runtime/executors.hpp"
#include "core/runtime/one_shot.hpp"
#include "core/runtime/task.hpp"
#include "tests/fixtures/test_program.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <future>

#undef emit // Qt's word, and Asio's

namespace task_test {

using namespace rustchain;
using namespace rustchain::runtime;
using namespace std::chrono_literals;

class TaskTest : public QObject {
    Q_OBJECT

    Executors executors_{{.network_threads = 2, .verify_threads = 2}};
    SystemClock clock_;

    template <class T>
    T run(Task<T> task) {
        return block_on(executors_.make_strand(), std::move(task));
    }

    static Task<int> throwing() {
        throw std::runtime_error("broken");
        co_return 1;
    }

private slots:
    void initTestCase() { QVERIFY(executors_.start().has_value()); }

    void runs_functions_elsewhere_and_comes_back() {
        struct Ids {
            std::thread::id before, work, after;
        };
        auto there = [](Executor elsewhere) -> Task<Ids> {
            Ids ids;
            ids.before = std::this_thread::get_id();
            ids.work = co_await run_on(elsewhere, [] { return std::this_thread::get_id(); });
            ids.after = std::this_thread::get_id();
            co_return ids;
        };
        Executors single({.network_threads = 1, .verify_threads = 1});
        QVERIFY(single.start().has_value());
        const Ids ids = block_on(single.network(), there(executors_.verify()));
        QVERIFY(ids.before == ids.after);
        QVERIFY(ids.work != ids.before);
    }

    void runs_functions_that_give_nothing() {
        int done = 0;
        auto task = [](Executor elsewhere, int& count) -> Task<> {
            co_await run_on(elsewhere, [&count] { ++count; });
            co_await run_on(elsewhere, [&count]() -> Task<> {
                ++count;
                co_return;
            });
        };
        run(task(executors_.make_strand(), done));
        QCOMPARE(done, 2);
    }

    void runs_coroutines_elsewhere() {
        auto task = [](Executor elsewhere, Clock& clock) -> Task<std::string> {
            auto work = [&clock]() -> Task<std::string> {
                co_await clock.sleep_for(1ms);
                co_return "from there";
            };
            co_return co_await run_on(elsewhere, work);
        };
        QCOMPARE(run(task(executors_.make_strand(), clock_)), std::string("from there"));
    }

    void brings_exceptions_to_the_caller() {
        auto function = [](Executor elsewhere) -> Task<std::string> {
            std::string seen;
            try {
                co_await run_on(elsewhere,
                                []() -> int { throw std::runtime_error("in function"); });
            } catch (const std::exception& e) {
                seen = e.what();
            }
            try {
                co_await run_on(elsewhere, [] { return throwing(); });
            } catch (const std::exception& e) {
                seen += std::string(", ") + e.what();
            }
            co_return seen;
        };
        QCOMPARE(run(function(executors_.verify())), std::string("in function, broken"));
        QVERIFY_EXCEPTION_THROWN(run(throwing()), std::runtime_error);
    }

    void spreads_pieces_over_a_pool_and_waits_for_all() {
        std::array<std::atomic<int>, 100> calls{};
        run(spread_on(executors_.verify(), calls.size(), [&](std::size_t i) { ++calls[i]; }));
        QVERIFY(std::ranges::all_of(calls, [](const auto& count) { return count == 1; }));
        run(spread_on(executors_.verify(), 0, [](std::size_t) {}));
    }

    void spreads_what_a_piece_threw_after_the_others_ended() {
        std::atomic<int> calls = 0;
        QVERIFY_EXCEPTION_THROWN(run(spread_on(executors_.verify(), 10,
                                               [&](std::size_t i) {
                                                   ++calls;
                                                   if (i == 3)
                                                       throw std::runtime_error("broken");
                                               })),
                                 std::runtime_error);
        QCOMPARE(calls.load(), 10);
    }

    void ends_a_race_with_the_first() {
        auto quick = [](Clock& clock) -> Task<> { co_await clock.sleep_for(5ms); };
        auto slow = [](Clock& clock, bool& cancelled) -> Task<> {
            try {
                co_await clock.sleep_for(1h);
            } catch (const boost::system::system_error& e) {
                cancelled = e.code() == asio::error::operation_aborted;
                throw;
            }
        };
        bool cancelled = false;
        QCOMPARE(run(race(quick(clock_), slow(clock_, cancelled))), 0);
        QVERIFY(cancelled);
        cancelled = false;
        QCOMPARE(run(race(slow(clock_, cancelled), quick(clock_))), 1);
        QVERIFY(cancelled);
    }

    void ends_a_race_of_many_with_the_first() {
        auto note = [](Clock& clock, std::chrono::milliseconds after, int& ends) -> Task<void> {
            co_await clock.sleep_for(after);
            ++ends;
        };
        int ends = 0;
        std::vector<Task<void>> tasks;
        for (auto after : {1h, 1h})
            tasks.push_back(note(clock_, after, ends));
        tasks.push_back(note(clock_, 1ms, ends));
        run(race_all(std::move(tasks)));
        QCOMPARE(ends, 1);
        std::vector<Task<void>> one;
        one.push_back(note(clock_, 0ms, ends));
        run(race_all(std::move(one)));
        QCOMPARE(ends, 2);
    }

    void runs_both_to_their_ends() {
        auto note = [](Clock& clock, std::chrono::milliseconds after, int& ends) -> Task<void> {
            co_await clock.sleep_for(after);
            ++ends;
        };
        auto failing = []() -> Task<void> {
            throw std::runtime_error("broken");
            co_return;
        };
        int ends = 0;
        run(both(note(clock_, 1ms, ends), note(clock_, 5ms, ends)));
        QCOMPARE(ends, 2);
        QVERIFY_EXCEPTION_THROWN(run(both(failing(), note(clock_, 1ms, ends))), std::runtime_error);
        QVERIFY_EXCEPTION_THROWN(run(both(note(clock_, 1ms, ends), failing())), std::runtime_error);
        QCOMPARE(ends, 4);
    }

    void fails_a_race_with_what_its_winner_threw() {
        auto failing = []() -> Task<> { co_await throwing(); };
        QVERIFY_EXCEPTION_THROWN(run(race(failing(), clock_.sleep_for(1h))), std::runtime_error);
        QVERIFY_EXCEPTION_THROWN(run(race(clock_.sleep_for(1h), failing())), std::runtime_error);
    }

    void limits_time() {
        auto answer = [](Clock& clock, std::chrono::milliseconds after) -> Task<int> {
            co_await clock.sleep_for(after);
            co_return 7;
        };
        QCOMPARE(run(with_timeout(clock_, 1h, answer(clock_, 1ms))), std::optional<int>(7));
        QCOMPARE(run(with_timeout(clock_, 5ms, answer(clock_, 1h))), std::optional<int>());
        QCOMPARE(run(with_timeout(clock_, 1h, clock_.sleep_for(1ms))), true);
        QCOMPARE(run(with_timeout(clock_, 5ms, clock_.sleep_for(1h))), false);
        QVERIFY_EXCEPTION_THROWN(run(with_timeout(clock_, 1h, throwing())), std::runtime_error);
    }

    void limits_a_coroutine_on_another_strand() {
        auto task = [](Executor elsewhere, Clock& clock) -> Task<bool> {
            auto there = [elsewhere, &clock]() -> Task<> {
                auto wait = [&clock] { return clock.sleep_for(1h); };
                co_await run_on(elsewhere, wait);
            };
            co_return co_await with_timeout(clock, 5ms, there());
        };
        QCOMPARE(run(task(executors_.make_strand(), clock_)), false);
    }

    void a_late_cancellation_does_not_reach_what_runs_there_next() {
        Executors other({.network_threads = 1, .verify_threads = 1});
        QVERIFY(other.start().has_value());
        const Executor home = executors_.make_strand();
        const Executor elsewhere = other.make_strand();
        asio::cancellation_signal signal;
        std::promise<void> go_on;
        std::future<void> may_go_on = go_on.get_future();
        // Cancelled just after the first task's end: the other strand is busy, and learns of it
        // when the second task is about to begin.
        auto first = [&]() -> Task<> {
            co_await asio::post(elsewhere, asio::use_awaitable);
            asio::post(home, [&] { signal.emit(asio::cancellation_type::terminal); });
            asio::post(elsewhere, [&] { may_go_on.wait(); });
        };
        auto second = [&]() -> Task<> { co_await asio::post(elsewhere, asio::use_awaitable); };
        auto all = [&]() -> Task<> {
            co_await asio::this_coro::throw_if_cancelled(false);
            co_await run_on(elsewhere, first);
            co_await asio::this_coro::reset_cancellation_state(
                asio::enable_terminal_cancellation());
            asio::post(home, [&] { go_on.set_value(); });
            co_await run_on(elsewhere, second);
        };
        std::promise<std::exception_ptr> ended;
        asio::co_spawn(home, all(),
                       asio::bind_cancellation_slot(
                           signal.slot(), [&](std::exception_ptr e) { ended.set_value(e); }));
        auto end = ended.get_future();
        if (end.wait_for(60s) != std::future_status::ready)
            qFatal("the second task never ends"); // what it refers to must not go
        const std::exception_ptr failure = end.get();
        QVERIFY2(!failure, failure ? describe(failure).c_str() : "");
        QVERIFY(other.stop().has_value());
    }

    void wakes_a_waiter_in_either_order() {
        for (int round = 0; round < 200; ++round) {
            auto shot = OneShot::make();
            std::jthread firing([shot] { shot->fire(); });
            run(OneShot::wait(shot));
            QVERIFY(shot->has_fired());
        }
    }

    void tells_cancellation_from_failure() {
        auto caught = [this](Task<> task) {
            try {
                run(std::move(task));
            } catch (...) {
                return std::current_exception();
            }
            return std::exception_ptr();
        };
        auto cancelled = []() -> Task<> {
            throw boost::system::system_error(asio::error::operation_aborted);
            co_return;
        };
        auto failed = []() -> Task<> { co_await throwing(); };
        QVERIFY(is_cancellation(caught(cancelled())));
        QVERIFY(!is_cancellation(caught(failed())));
        QVERIFY(!is_cancellation(nullptr));
        QCOMPARE(describe(caught(failed())), std::string("broken"));
    }
};

RUSTCHAIN_TEST(TaskTest)

} // namespace task_test
#include "task_test.moc"
