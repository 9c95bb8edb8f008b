// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Bounded queues: what each policy does when full, closing, cancelling, and many threads at once.
#include "core/runtime/channel.hpp"
#include "core/runtime/executors.hpp"
#include "core/runtime/task.hpp"
#include "core/runtime/task_group.hpp"
#include "tests/fixtures/test_program.hpp"

#include <boost/asio/io_context.hpp>

#include <numeric>

namespace channel_test {

using namespace rustchain;
using namespace rustchain::runtime;
using namespace std::chrono_literals;

class ChannelTest : public QObject {
    Q_OBJECT

    static Task<> send_all(Channel<int>& channel, int first, int count, std::vector<int>& sent) {
        for (int i = first; i < first + count; ++i)
            if (co_await channel.send(i) == Sent::yes)
                sent.push_back(i);
    }

    static Task<> receive_all(Channel<int>& channel, std::vector<int>& received) {
        while (auto value = co_await channel.receive())
            received.push_back(*value);
    }

private slots:
    void waits_for_room() {
        asio::io_context context;
        TaskGroup group("test");
        Channel<int> channel(2, WhenFull::wait);
        std::vector<int> sent;
        std::vector<int> received;
        group.spawn("sender", context.get_executor(), send_all(channel, 0, 5, sent));
        context.poll();
        QCOMPARE(channel.size(), std::size_t{2});
        QCOMPARE(sent.size(), std::size_t{2});
        QCOMPARE(channel.try_send(99), Sent::full);
        QCOMPARE(*channel.try_receive(), 0);
        context.restart();
        context.poll();
        QCOMPARE(sent.size(), std::size_t{3});
        group.spawn("receiver", context.get_executor(), receive_all(channel, received));
        context.restart();
        context.poll();
        QCOMPARE(sent, (std::vector<int>{0, 1, 2, 3, 4}));
        QCOMPARE(received, (std::vector<int>{1, 2, 3, 4}));
        QCOMPARE(channel.lost(), std::uint64_t{0});
        channel.close();
        context.restart();
        context.poll();
        QCOMPARE(group.running(), std::size_t{0});
    }

    void drops_the_oldest_and_counts() {
        Channel<int> channel(2, WhenFull::drop_oldest);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(channel.try_send(i), Sent::yes);
        QCOMPARE(channel.lost(), std::uint64_t{3});
        QCOMPARE(*channel.try_receive(), 3);
        QCOMPARE(*channel.try_receive(), 4);
        QVERIFY(!channel.try_receive());
    }

    void refuses_and_counts() {
        Channel<int> channel(2, WhenFull::refuse);
        QCOMPARE(channel.try_send(0), Sent::yes);
        QCOMPARE(channel.try_send(1), Sent::yes);
        QCOMPARE(channel.try_send(2), Sent::full);
        QCOMPARE(channel.lost(), std::uint64_t{1});
        QCOMPARE(*channel.try_receive(), 0);
        QCOMPARE(channel.try_send(3), Sent::yes);
        QCOMPARE(channel.lost(), std::uint64_t{1});
        asio::io_context context;
        TaskGroup group("test");
        std::vector<int> sent;
        group.spawn("sender", context.get_executor(), send_all(channel, 4, 2, sent));
        context.run();
        QVERIFY(sent.empty());
        QCOMPARE(channel.lost(), std::uint64_t{3});
    }

    void gives_what_is_queued_after_closing() {
        asio::io_context context;
        TaskGroup group("test");
        Channel<int> channel(4, WhenFull::wait);
        std::vector<int> received;
        QCOMPARE(channel.try_send(1), Sent::yes);
        QCOMPARE(channel.try_send(2), Sent::yes);
        channel.close();
        QVERIFY(channel.is_closed());
        QCOMPARE(channel.try_send(3), Sent::closed);
        group.spawn("receiver", context.get_executor(), receive_all(channel, received));
        context.run();
        QCOMPARE(received, (std::vector<int>{1, 2}));
    }

    void wakes_all_who_wait_when_closing() {
        asio::io_context context;
        TaskGroup group("test");
        Channel<int> empty(1, WhenFull::wait);
        Channel<int> full(1, WhenFull::wait);
        QCOMPARE(full.try_send(0), Sent::yes);
        std::vector<int> ignored;
        for (int i = 0; i < 3; ++i) {
            group.spawn("receiver", context.get_executor(), receive_all(empty, ignored));
            group.spawn("sender", context.get_executor(), send_all(full, 1, 1, ignored));
        }
        context.poll();
        QCOMPARE(group.running(), std::size_t{6});
        empty.close();
        full.close();
        context.run();
        QCOMPARE(group.running(), std::size_t{0});
        QVERIFY(ignored.empty());
        QCOMPARE(full.size(), std::size_t{1});
    }

    void loses_nothing_to_a_cancelled_receiver() {
        asio::io_context context;
        Channel<int> channel(4, WhenFull::wait);
        TaskGroup first("first");
        TaskGroup second("second");
        std::vector<int> to_first;
        std::vector<int> to_second;
        first.spawn("receiver", context.get_executor(), receive_all(channel, to_first));
        context.poll();
        second.spawn("receiver", context.get_executor(), receive_all(channel, to_second));
        context.restart();
        context.poll();
        // The first receiver is woken for the value and cancelled before it can run.
        first.stop();
        QCOMPARE(channel.try_send(7), Sent::yes);
        context.restart();
        context.poll();
        QCOMPARE(first.running(), std::size_t{0});
        QCOMPARE(to_first.size() + to_second.size(), std::size_t{1});
        QCOMPARE(channel.size(), std::size_t{0});
        // A receiver cancelled while it waits leaves no trace.
        QCOMPARE(channel.try_send(8), Sent::yes);
        context.restart();
        context.poll();
        QCOMPARE(to_second.back(), 8);
        second.stop();
        context.restart();
        context.poll();
        QCOMPARE(second.running(), std::size_t{0});
    }

    void moves_values_that_cannot_be_copied() {
        asio::io_context context;
        Channel<std::unique_ptr<int>> channel(1, WhenFull::wait);
        QCOMPARE(channel.try_send(std::make_unique<int>(5)), Sent::yes);
        QCOMPARE(**channel.try_receive(), 5);
    }

    void carries_everything_between_many_threads() {
        Executors executors({.network_threads = 2, .verify_threads = 2});
        QVERIFY(executors.start().has_value());
        constexpr int kSenders = 4;
        constexpr int kEach = 300;
        Channel<int> channel(3, WhenFull::wait);
        TaskGroup senders("senders");
        TaskGroup receivers("receivers");
        std::vector<std::vector<int>> sent(kSenders);
        std::vector<std::vector<int>> received(3);
        for (std::size_t i = 0; i < received.size(); ++i)
            receivers.spawn("receiver", executors.make_strand(), receive_all(channel, received[i]));
        for (std::size_t i = 0; i < sent.size(); ++i)
            senders.spawn("sender", i % 2 ? executors.verify() : executors.network(),
                          send_all(channel, static_cast<int>(i) * kEach, kEach, sent[i]));
        QVERIFY(senders.join_blocking(60s).has_value());
        channel.close();
        QVERIFY(receivers.join_blocking(60s).has_value());
        std::vector<int> all;
        for (const auto& part : received)
            all.insert(all.end(), part.begin(), part.end());
        std::sort(all.begin(), all.end());
        std::vector<int> expected(kSenders * kEach);
        std::iota(expected.begin(), expected.end(), 0);
        QVERIFY(all == expected);
        QVERIFY(executors.stop(60s).has_value());
    }
};

RUSTCHAIN_TEST(ChannelTest)

} // namespace channel_test
#include "channel_test.moc"
