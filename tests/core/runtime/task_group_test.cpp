// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Supervision: failures are named and stop the others, stopping has a deadline.
#include "core/runtime/channel.hpp"
#include "core/runtime/executors.hpp"
#include "core/runtime/task.hpp"
#include "core/runtime/task_group.hpp"
#include "tests/fixtures/test_program.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/this_coro.hpp>

#include <atomic>

namespace task_group_test {

using namespace rustchain;
using namespace rustchain::runtime;
using namespace std::chrono_literals;

constexpr int kPatienceMs = 60000; // a busy machine is no failure

class TaskGroupTest : public QObject {
    Q_OBJECT

    Executors executors_{{.network_threads = 2, .verify_threads = 1}};
    SystemClock clock_;

    static Task<> wait_always(Clock& clock, std::atomic<int>& ended) {
        struct Count {
            std::atomic<int>& count;
            ~Count() { ++count; }
        } guard{ended};
        for (;;)
            co_await clock.sleep_for(1h);
    }

    static Task<> fail_after(Clock& clock, std::chrono::milliseconds time) {
        co_await clock.sleep_for(time);
        throw std::runtime_error("the disk burns");
    }

    static Task<Result<void>> end_with_error() {
        co_return fail(ErrorCode::disk_full, "write blocks: no space left");
    }

    //! Ignores cancellation until the gate opens.
    static Task<> stubborn(std::shared_ptr<Channel<int>> gate, std::atomic<bool>& begun) {
        co_await asio::this_coro::reset_cancellation_state(asio::disable_cancellation());
        begun = true;
        co_await gate->receive();
    }

private slots:
    void initTestCase() { QVERIFY(executors_.start().has_value()); }

    void joins_tasks_that_end_by_themselves() {
        TaskGroup group("node");
        for (int i = 0; i < 5; ++i)
            QVERIFY(group.spawn("nap", executors_.make_strand(), clock_.sleep_for(5ms)));
        QVERIFY(group.join_blocking(60s).has_value());
        QVERIFY(!group.is_stopping());
        QCOMPARE(group.running(), std::size_t{0});
    }

    void stops_the_others_when_one_fails_and_names_it() {
        TaskGroup group("node");
        std::atomic<int> ended = 0;
        for (int i = 0; i < 3; ++i)
            group.spawn("worker", executors_.make_strand(), wait_always(clock_, ended));
        group.spawn("ledger", executors_.make_strand(), fail_after(clock_, 10ms));
        auto result = group.join_blocking(60s);
        QVERIFY(!result);
        QCOMPARE(result.error().message, std::string("ledger: the disk burns"));
        QCOMPARE(result.error().code, ErrorCode::internal);
        QCOMPARE(ended.load(), 3);
        QVERIFY(!group.spawn("too late", executors_.make_strand(), clock_.sleep_for(1ms)));
    }

    void keeps_an_actors_error_code() {
        TaskGroup group("node");
        group.spawn("ledger", executors_.make_strand(), end_with_error());
        auto result = group.join_blocking(60s);
        QVERIFY(!result);
        QCOMPARE(result.error(),
                 (Error{ErrorCode::disk_full, "ledger: write blocks: no space left"}));
    }

    void keeps_going_where_failures_are_single() {
        TaskGroup group("peers", TaskGroup::OnFailure::keep_going);
        std::atomic<int> ended = 0;
        group.spawn("peer", executors_.make_strand(), fail_after(clock_, 1ms));
        group.spawn("other", executors_.make_strand(), wait_always(clock_, ended));
        QTRY_COMPARE_WITH_TIMEOUT(group.running(), std::size_t{1}, kPatienceMs);
        QVERIFY(!group.is_stopping());
        QCOMPARE(ended.load(), 0);
        group.stop();
        QVERIFY(group.join_blocking(60s).has_value());
        QCOMPARE(ended.load(), 1);
    }

    void stops_from_any_thread() {
        TaskGroup group("node");
        std::atomic<int> ended = 0;
        for (int i = 0; i < 50; ++i)
            group.spawn("worker", executors_.network(), wait_always(clock_, ended));
        std::jthread stopping([&group] { group.stop(); });
        QVERIFY(group.join_blocking(60s).has_value());
        QCOMPARE(group.running(), std::size_t{0});
        QVERIFY(ended.load() <= 50); // what had not begun never began
    }

    void names_the_tasks_that_do_not_stop_in_time() {
        TaskGroup group("node");
        auto gate = std::make_shared<Channel<int>>(1, WhenFull::wait);
        std::atomic<bool> begun = false;
        group.spawn("miner", executors_.make_strand(), stubborn(gate, begun));
        QTRY_VERIFY_WITH_TIMEOUT(begun, kPatienceMs);
        group.stop();
        auto result = group.join_blocking(30ms);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::unavailable);
        QCOMPARE(result.error().message, std::string("node: tasks that do not stop: miner"));
        QCOMPARE(group.running_names(), std::vector<std::string>{"miner"});
        gate->close();
        QVERIFY(group.join_blocking(60s).has_value());
    }

    void joins_from_a_coroutine() {
        TaskGroup group("node");
        std::atomic<int> ended = 0;
        group.spawn("worker", executors_.make_strand(), wait_always(clock_, ended));
        group.spawn("ledger", executors_.make_strand(), fail_after(clock_, 10ms));
        auto result = block_on(executors_.make_strand(), group.join(60s));
        QVERIFY(!result);
        QCOMPARE(result.error().message, std::string("ledger: the disk burns"));
        QCOMPARE(ended.load(), 1);
    }

    void drains_when_the_one_who_joins_is_cancelled() {
        TaskGroup inner("inner");
        TaskGroup outer("outer");
        std::atomic<int> ended = 0;
        std::atomic<bool> joined = false;
        inner.spawn("worker", executors_.make_strand(), wait_always(clock_, ended));
        std::atomic<bool> begun = false;
        auto joining = [&begun](TaskGroup& group, std::atomic<bool>& flag) -> Task<Result<void>> {
            begun = true;
            auto result = co_await group.join(60s);
            flag = true;
            co_return result;
        };
        outer.spawn("join", executors_.make_strand(), joining(inner, joined));
        QTRY_VERIFY_WITH_TIMEOUT(begun, kPatienceMs);
        QVERIFY(!joined);
        outer.stop();
        QVERIFY(outer.join_blocking(60s).has_value());
        QVERIFY(joined);
        QCOMPARE(ended.load(), 1);
        QVERIFY(inner.is_stopping());
    }

    void gives_up_draining_in_a_coroutine_too() {
        TaskGroup group("node");
        auto gate = std::make_shared<Channel<int>>(1, WhenFull::wait);
        std::atomic<bool> begun = false;
        group.spawn("miner", executors_.make_strand(), stubborn(gate, begun));
        QTRY_VERIFY_WITH_TIMEOUT(begun, kPatienceMs);
        group.stop();
        auto result = block_on(executors_.make_strand(), group.join(30ms));
        QVERIFY(!result);
        QCOMPARE(result.error().message, std::string("node: tasks that do not stop: miner"));
        gate->close();
        QVERIFY(block_on(executors_.make_strand(), group.join(60s)).has_value());
    }

    void survives_starting_and_stopping_at_once() {
        for (int round = 0; round < 100; ++round) {
            TaskGroup group("node");
            std::atomic<int> ended = 0;
            std::jthread starting([&] {
                for (int i = 0; i < 20; ++i)
                    group.spawn("worker", executors_.network(), wait_always(clock_, ended));
            });
            group.stop();
            starting.join();
            QVERIFY(group.join_blocking(60s).has_value());
        }
    }
};

RUSTCHAIN_TEST(TaskGroupTest)

} // namespace task_group_test
#include "task_group_test.moc"
