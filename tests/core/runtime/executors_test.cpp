// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Threads with names and niceness that end when told.
#include "core/runtime/executors.hpp"
#include "core/runtime/task.hpp"
#include "tests/fixtures/test_program.hpp"

#include <boost/asio/post.hpp>

#include <atomic>
#include <future>

#include <pthread.h>
#include <sys/resource.h>
#include <unistd.h>

namespace executors_test {

using namespace rustchain;
using namespace rustchain::runtime;
using namespace std::chrono_literals;

class ExecutorsTest : public QObject {
    Q_OBJECT

    struct Thread {
        std::string name;
        int nice = 0;
    };

    static Thread this_thread() {
        char name[16] = {};
        pthread_getname_np(pthread_self(), name, sizeof name);
        return {name, getpriority(PRIO_PROCESS, static_cast<id_t>(gettid()))};
    }

    static Thread thread_of(Executor executor) {
        std::promise<Thread> found;
        asio::post(executor, [&] { found.set_value(this_thread()); });
        return found.get_future().get();
    }

private slots:
    void names_its_threads_and_puts_verification_behind() {
        Executors executors({.network_threads = 1, .verify_threads = 1, .verify_nice = 3});
        QVERIFY(executors.start().has_value());
        const Thread network = thread_of(executors.network());
        const Thread verify = thread_of(executors.verify());
        QCOMPARE(network.name, std::string("network-0"));
        QCOMPARE(verify.name, std::string("verify-0"));
        QCOMPARE(verify.nice, std::min(network.nice + 3, 19));
        QVERIFY(executors.stop(60s).has_value());
    }

    void verifies_on_every_core_by_default() {
        Executors executors;
        QCOMPARE(executors.verify_threads(), std::max(1U, std::thread::hardware_concurrency()));
    }

    void keeps_a_strand_to_one_thread_at_a_time() {
        Executors executors({.network_threads = 2, .verify_threads = 1});
        QVERIFY(executors.start().has_value());
        Executor strand = executors.make_strand();
        int count = 0; // not atomic: the strand guards it
        std::atomic<int> inside = 0;
        std::atomic<bool> overlapped = false;
        for (int i = 0; i < 2000; ++i)
            asio::post(strand, [&] {
                if (++inside > 1)
                    overlapped = true;
                ++count;
                --inside;
            });
        std::promise<void> done;
        asio::post(strand, [&] { done.set_value(); });
        done.get_future().wait();
        QCOMPARE(count, 2000);
        QVERIFY(!overlapped);
    }

    void goes_on_after_a_handler_that_throws() {
        Executors executors({.network_threads = 1, .verify_threads = 1});
        QVERIFY(executors.start().has_value());
        asio::post(executors.network(), [] { throw std::runtime_error("thrown in a handler"); });
        QCOMPARE(thread_of(executors.network()).name, std::string("network-0"));
    }

    void names_a_thread_that_does_not_stop() {
        Executors executors({.network_threads = 1, .verify_threads = 1});
        QVERIFY(executors.start().has_value());
        std::promise<void> gate;
        std::promise<void> entered;
        asio::post(executors.verify(), [&] {
            entered.set_value();
            gate.get_future().wait();
        });
        entered.get_future().wait();
        auto stopped = executors.stop(20ms);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::unavailable);
        QVERIFY(stopped.error().message.starts_with("threads that do not stop: "));
        QVERIFY(stopped.error().message.ends_with("verify-0"));
        gate.set_value();
        QVERIFY(executors.stop(60s).has_value());
    }

    void stops_without_having_started() {
        Executors executors;
        QVERIFY(executors.stop(1s).has_value());
    }
};

RUSTCHAIN_TEST(ExecutorsTest)

} // namespace executors_test
#include "executors_test.moc"
