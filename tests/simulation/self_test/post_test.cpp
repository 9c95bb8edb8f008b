// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Messages arrive when, as often and where the plan says.
#include "tests/simulation/post.hpp"

#include <QTest>

using namespace rustchain;
using namespace rustchain::simulation;

class PostTest : public QObject {
    Q_OBJECT

private:
    static std::size_t take_all(Post& post, std::uint64_t* last_ms = nullptr) {
        std::size_t count = 0;
        while (post.next_ms()) {
            if (last_ms != nullptr)
                *last_ms = *post.next_ms();
            count += post.take_next().size();
        }
        return count;
    }
    const Message message_ = make_message(RangeAsked{1});

private slots:
    void reaches_everyone_but_the_sender_within_the_delay() {
        Post post(5, {.shortest_ms = 10, .longest_ms = 20}, 1);
        post.set_now(100);
        post.send_all(2, message_);
        std::set<NodeIndex> reached;
        while (post.next_ms()) {
            QVERIFY(*post.next_ms() >= 110 && *post.next_ms() <= 120);
            for (const Delivery& delivery : post.take_next()) {
                QCOMPARE(delivery.from, NodeIndex{2});
                reached.insert(delivery.to);
            }
        }
        QVERIFY(reached == (std::set<NodeIndex>{0, 1, 3, 4}));
    }

    void a_steady_link_keeps_its_delay() {
        Post post(2, {.shortest_ms = 100, .longest_ms = 1100, .is_steady = true}, 7);
        std::uint64_t least = 10'000;
        std::uint64_t most = 0;
        for (int i = 0; i < 200; ++i) {
            post.send(0, 1, message_);
            least = std::min(least, *post.next_ms());
            most = std::max(most, *post.next_ms());
            post.take_next();
        }
        QVERIFY(most - least <= 100);
        QVERIFY(least >= 100 && most <= 1100);
    }

    void loses_and_doubles_about_as_many_as_planned() {
        Post lossy(2, {.loss_percent = 25}, 1);
        Post doubling(2, {.twice_percent = 25}, 1);
        for (int i = 0; i < 1000; ++i) {
            lossy.send(0, 1, message_);
            doubling.send(0, 1, message_);
        }
        const std::size_t left = take_all(lossy);
        const std::size_t doubled = take_all(doubling);
        QVERIFY(left > 650 && left < 850);
        QVERIFY(doubled > 1150 && doubled < 1350);
    }

    void sides_do_not_hear_each_other_until_healed() {
        Post post(3, {}, 1);
        post.divide({1, 2, 0});
        post.send(0, 1, message_);
        QCOMPARE(take_all(post), std::size_t{0});
        post.send(0, 2, message_);
        post.send(2, 1, message_);
        QCOMPARE(take_all(post), std::size_t{2});
        post.heal();
        post.send(0, 1, message_);
        QCOMPARE(take_all(post), std::size_t{1});
    }

    void a_narrow_line_makes_messages_wait_for_each_other() {
        const std::size_t size = bytes_of(*message_);
        Post post(2, {.shortest_ms = 1, .longest_ms = 1, .bytes_per_ms = 1}, 1);
        for (int i = 0; i < 10; ++i)
            post.send(0, 1, message_);
        std::uint64_t last_ms = 0;
        QCOMPARE(take_all(post, &last_ms), std::size_t{10});
        QCOMPARE(last_ms, 10 * size + 1);
    }

    void one_seed_is_one_history() {
        const auto history = [&](std::uint64_t seed) {
            Post post(4, {.longest_ms = 500, .loss_percent = 10, .twice_percent = 10}, seed);
            std::vector<std::pair<std::uint64_t, NodeIndex>> arrivals;
            for (int i = 0; i < 100; ++i)
                post.send_all(0, message_);
            while (const auto at_ms = post.next_ms()) {
                for (const Delivery& delivery : post.take_next())
                    arrivals.emplace_back(*at_ms, delivery.to);
            }
            return arrivals;
        };
        QVERIFY(history(1) == history(1));
        QVERIFY(history(1) != history(2));
    }
};

QTEST_GUILESS_MAIN(PostTest)
#include "post_test.moc"
