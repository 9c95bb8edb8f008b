// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Publishing across threads, and subscriptions that end for certain.
#include "core/runtime/executors.hpp"
#include "core/runtime/publisher.hpp"
#include "tests/fixtures/test_program.hpp"

#include <boost/asio/io_context.hpp>

#include <atomic>
#include <thread>

namespace publisher_test {

using namespace rustchain;
using namespace rustchain::runtime;

constexpr int kPatienceMs = 60000; // a busy machine is no failure

class PublisherTest : public QObject {
    Q_OBJECT

private slots:
    void calls_subscribers_on_the_publishing_thread() {
        Publisher<std::string> publisher;
        std::vector<std::string> seen;
        std::thread::id where;
        const std::string* address = nullptr;
        Subscription subscription = publisher.subscribe([&](const std::string& text) {
            seen.push_back(text);
            where = std::this_thread::get_id();
            address = &text;
        });
        const std::string value = "news";
        publisher.publish(value);
        QCOMPARE(seen, std::vector<std::string>{"news"});
        QVERIFY(where == std::this_thread::get_id());
        QVERIFY(address == &value);
    }

    void calls_nobody_after_the_end() {
        Publisher<int> publisher;
        int calls = 0;
        {
            Subscription subscription = publisher.subscribe([&](int) { ++calls; });
            Subscription moved = std::move(subscription);
            QVERIFY(!subscription.is_active());
            publisher.publish(1);
            QCOMPARE(publisher.subscribers(), std::size_t{1});
        }
        publisher.publish(2);
        QCOMPARE(calls, 1);
        QCOMPARE(publisher.subscribers(), std::size_t{0});
    }

    void may_be_outlived_by_subscriptions() {
        Subscription subscription;
        {
            Publisher<int> publisher;
            subscription = publisher.subscribe([](int) {});
        }
        QVERIFY(subscription.is_active());
        subscription.reset();
        QVERIFY(!subscription.is_active());
    }

    void lets_a_callback_end_its_own_subscription() {
        Publisher<int> publisher;
        int calls = 0;
        Subscription subscription;
        subscription = publisher.subscribe([&](int) {
            ++calls;
            subscription.reset();
        });
        publisher.publish(1);
        publisher.publish(2);
        QCOMPARE(calls, 1);
    }

    void survives_a_callback_that_throws() {
        Publisher<int> publisher;
        int calls = 0;
        Subscription bad = publisher.subscribe([](int) { throw std::runtime_error("bad"); });
        Subscription good = publisher.subscribe([&](int) { ++calls; });
        publisher.publish(1);
        QCOMPARE(calls, 1);
    }

    void delivers_on_an_executor_in_order() {
        asio::io_context context;
        Publisher<int> publisher;
        std::vector<int> seen;
        Subscription subscription = publisher.subscribe_on(
            context.get_executor(), [&](int value) { seen.push_back(value); });
        for (int i = 0; i < 5; ++i)
            publisher.publish(i);
        QVERIFY(seen.empty());
        context.run();
        QCOMPARE(seen, (std::vector<int>{0, 1, 2, 3, 4}));
        publisher.publish(5);
        subscription.reset();
        context.restart();
        context.run();
        QCOMPARE(seen.size(), std::size_t{5});
    }

    void keeps_only_the_newest_where_asked() {
        asio::io_context context;
        Publisher<int> publisher;
        std::vector<int> latest;
        std::vector<int> two;
        Subscription a = publisher.subscribe_on(
            context.get_executor(), [&](int value) { latest.push_back(value); }, 1);
        Subscription b = publisher.subscribe_on(
            context.get_executor(), [&](int value) { two.push_back(value); }, 2);
        for (int i = 0; i < 100; ++i)
            publisher.publish(i);
        context.run();
        QCOMPARE(latest, std::vector<int>{99});
        QCOMPARE(two, (std::vector<int>{98, 99}));
    }

    void waits_for_a_running_callback_before_the_end() {
        Publisher<int> publisher;
        std::atomic<bool> entered = false;
        std::atomic<bool> left = false;
        Subscription subscription = publisher.subscribe([&](int) {
            entered = true;
            std::this_thread::sleep_for(std::chrono::milliseconds(30));
            left = true;
        });
        std::jthread publishing([&] { publisher.publish(1); });
        while (!entered)
            std::this_thread::yield();
        subscription.reset();
        QVERIFY(left);
    }

    void serves_many_threads_at_once() {
        Executors executors({.network_threads = 2, .verify_threads = 1});
        QVERIFY(executors.start().has_value());
        Publisher<int> publisher;
        std::atomic<int> direct = 0;
        std::atomic<int> posted = 0;
        Subscription one = publisher.subscribe([&](int) { ++direct; });
        Subscription two = publisher.subscribe_on(
            executors.network(), [&](int) { ++posted; }, 100'000);
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i)
                threads.emplace_back([&] {
                    for (int k = 0; k < 1000; ++k) {
                        publisher.publish(k);
                        Subscription passing = publisher.subscribe([](int) {});
                    }
                });
        }
        QCOMPARE(direct.load(), 4000);
        QTRY_COMPARE_WITH_TIMEOUT(posted.load(), 4000, kPatienceMs);
        QCOMPARE(publisher.subscribers(), std::size_t{2});
    }

    void holds_the_latest_snapshot() {
        Latest<std::string> latest;
        QVERIFY(!latest.get());
        latest.set(std::make_shared<const std::string>("one"));
        auto kept = latest.get();
        std::atomic<bool> stop = false;
        std::atomic<bool> torn = false;
        std::jthread reading([&] {
            while (!stop)
                if (auto now = latest.get(); now->empty())
                    torn = true;
        });
        for (int i = 0; i < 1000; ++i)
            latest.set(std::make_shared<const std::string>(std::to_string(i)));
        stop = true;
        reading.join();
        QVERIFY(!torn);
        QCOMPARE(*latest.get(), std::string("999"));
        QCOMPARE(*kept, std::string("one"));
    }
};

RUSTCHAIN_TEST(PublisherTest)

} // namespace publisher_test
#include "publisher_test.moc"
