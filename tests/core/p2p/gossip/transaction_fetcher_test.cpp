// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Each id is asked of one announcer at a time; memory is bounded.
#include "core/p2p/gossip/transaction_fetcher.hpp"

#include "tests/fixtures/test_program.hpp"

namespace transaction_fetcher_test {

using namespace rustchain;
using namespace rustchain::p2p;
using namespace rustchain::p2p::gossip;

class TransactionFetcherTest : public QObject {
    Q_OBJECT

    static std::vector<std::uint64_t> ids(std::uint64_t first, std::uint64_t count) {
        std::vector<std::uint64_t> result;
        for (std::uint64_t id = first; id < first + count; ++id)
            result.push_back(id);
        return result;
    }

private slots:
    void asks_one_announcer_and_the_next_when_time_is_up() {
        TransactionFetcher fetcher;
        fetcher.add(1);
        fetcher.add(2);
        QVERIFY(fetcher.announced(1, {7}));
        QVERIFY(fetcher.announced(2, {7}));
        auto questions = fetcher.due(0);
        QCOMPARE(questions.size(), std::size_t{1});
        QCOMPARE(questions[0].peer, PeerId{1});
        QVERIFY(fetcher.due(1999).empty());
        QVERIFY(fetcher.take_broken().empty());
        questions = fetcher.due(2000);
        QCOMPARE(questions.size(), std::size_t{1});
        QCOMPARE(questions[0].peer, PeerId{2});
        QVERIFY(fetcher.take_broken() == std::set<PeerId>{1});
        QVERIFY(fetcher.due(4000).empty());
        QVERIFY(fetcher.take_broken() == std::set<PeerId>{2});
        QCOMPARE(fetcher.size(), std::size_t{0});
    }

    void an_arrival_ends_it_and_names_the_others() {
        TransactionFetcher fetcher;
        fetcher.add(1);
        fetcher.add(2);
        fetcher.announced(1, {7});
        fetcher.announced(2, {7});
        fetcher.due(0);
        QVERIFY(!fetcher.arrived(2, 7)); // it was not asked
        const auto others = fetcher.arrived(1, 7);
        QVERIFY(others == (std::vector<PeerId>{1, 2}));
        QCOMPARE(fetcher.size(), std::size_t{0});
        QVERIFY(fetcher.due(9000).empty());
        QVERIFY(fetcher.take_broken().empty());
    }

    void a_late_answer_is_no_offence() {
        TransactionFetcher fetcher;
        fetcher.add(1);
        fetcher.announced(1, {7});
        fetcher.due(0);
        fetcher.due(2000);
        QCOMPARE(fetcher.size(), std::size_t{0});
        QVERIFY(fetcher.arrived(1, 7).has_value());
        QVERIFY(!fetcher.arrived(1, 8).has_value());
    }

    void what_came_by_another_way_is_not_asked() {
        TransactionFetcher fetcher;
        fetcher.add(1);
        fetcher.announced(1, {7, 8});
        fetcher.settle(7);
        const auto questions = fetcher.due(0);
        QVERIFY(questions.at(0).ids == (std::vector<std::uint64_t>{8}));
        fetcher.settle(8);
        fetcher.settle(99);
        QVERIFY(fetcher.due(5000).empty());
        QVERIFY(fetcher.take_broken().empty());
    }

    void a_peer_that_leaves_is_replaced_without_blame() {
        TransactionFetcher fetcher;
        fetcher.add(1);
        fetcher.add(2);
        fetcher.announced(1, {7, 8});
        fetcher.announced(2, {7});
        fetcher.due(0);
        fetcher.remove(1);
        const auto questions = fetcher.due(1);
        QCOMPARE(questions.size(), std::size_t{1});
        QCOMPARE(questions[0].peer, PeerId{2});
        QCOMPARE(fetcher.size(), std::size_t{1});
        QVERIFY(fetcher.due(2000).empty());
        QVERIFY(fetcher.take_broken().empty());
    }

    void one_peers_flood_is_bounded_and_named() {
        TransactionFetcher fetcher;
        fetcher.add(1);
        fetcher.add(2);
        QVERIFY(fetcher.announced(1, ids(0, 8192)));
        QVERIFY(!fetcher.announced(1, ids(10'000, 1)));
        QCOMPARE(fetcher.size(), std::size_t{8192});
        QVERIFY(fetcher.announced(2, ids(20'000, 10)));
        const auto questions = fetcher.due(0);
        std::map<PeerId, std::size_t> asked;
        for (const FetchQuestion& question : questions) {
            QVERIFY(question.ids.size() <= 256);
            asked[question.peer] += question.ids.size();
        }
        QCOMPARE(asked[1], std::size_t{2048});
        QCOMPARE(asked[2], std::size_t{10});
        for (std::uint64_t id = 0; id < 2048; ++id)
            QVERIFY(fetcher.arrived(1, id).has_value());
        QVERIFY(fetcher.announced(1, ids(10'000, 1)));
        QCOMPARE(fetcher.due(1).size(), std::size_t{8});
    }

    void many_peers_together_are_bounded() {
        TransactionFetcher fetcher({.most = 100, .most_of_peer = 60});
        for (PeerId peer = 1; peer <= 4; ++peer) {
            fetcher.add(peer);
            fetcher.announced(peer, ids(peer * 1000, 50));
        }
        QCOMPARE(fetcher.size(), std::size_t{100});
        QVERIFY(fetcher.announced(9, ids(9000, 1))); // unknown: left already
        QCOMPARE(fetcher.size(), std::size_t{100});
    }
};

RUSTCHAIN_TEST(TransactionFetcherTest)

} // namespace transaction_fetcher_test
#include "transaction_fetcher_test.moc"
