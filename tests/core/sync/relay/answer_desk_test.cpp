// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Questions for blocks: what is answered, how much of it, and for how many at a time.
#include "core/sync/relay/answer_desk.hpp"

#include "tests/core/sync/town.hpp"
#include "tests/fixtures/test_program.hpp"

namespace answer_desk_test {

using namespace rustchain;
using namespace rustchain::sync;
using namespace rustchain::sync::testing;
using fixtures::ChainFixture;

class AnswerDeskTest : public QObject {
    Q_OBJECT

    static constexpr PeerId kStranger = 99;

private slots:
    void reads_final_blocks_in_order_with_their_certificates() {
        ChainFixture chain;
        chain.grow_to(5);
        const auto snapshot = chain.ledger->snapshot();
        const auto answer = read_blocks(*snapshot, {.request = 7, .first = 2, .count = 100});
        QCOMPARE(answer.request, std::uint32_t{7});
        QCOMPARE(answer.blocks.size(), std::size_t{4});
        for (std::size_t i = 0; i < 4; ++i) {
            QVERIFY(block_hash(answer.blocks[i].block.header) == chain.hash_at(i + 2));
            QVERIFY(answer.blocks[i].certificate.has_value());
        }
        QCOMPARE(read_blocks(*snapshot, {.first = 2, .count = 2}).blocks.size(), std::size_t{2});
        QVERIFY(read_blocks(*snapshot, {.first = 6, .count = 2}).blocks.empty());
        QVERIFY(read_blocks(*snapshot, {.first = ~Height{0}, .count = 2}).blocks.empty());
        QVERIFY(read_blocks(*snapshot, {.first = 2, .count = 0}).blocks.empty());
    }

    void answers_by_height_and_by_hash() {
        ChainFixture chain;
        chain.next_block({chain.pay(chain.alice, 0, chain.bob.address, Amount::from_rtc(1))});
        const auto waiting = chain.produce_from_pools();
        Town town;
        House& house = town.add(chain);
        town.join_stranger(house, kStranger);
        town.inject(house, kStranger, p2p::GetBlocks{.request = 1, .first = 1, .count = 5});
        town.inject(house, kStranger, p2p::GetBlocks{.request = 2, .hash = chain.hash_at(1)});
        town.inject(house, kStranger, p2p::GetBlocks{.request = 3, .hash = waiting->hash()});
        town.inject(house, kStranger, p2p::GetBlocks{.request = 4, .hash = Hash256{}});
        const auto answers = town.heard_by<p2p::Blocks>(kStranger);
        QCOMPARE(answers.size(), std::size_t{4});
        QCOMPARE(answers[0].blocks.size(), std::size_t{1});
        QCOMPARE(answers[0].blocks.at(0).block.transactions.size(), std::size_t{1});
        QVERIFY(answers[1].blocks.at(0).block == answers[0].blocks[0].block);
        QVERIFY(answers[2].blocks.at(0).block == waiting->checked().block());
        QCOMPARE(answers[3].request, std::uint32_t{4});
        QVERIFY(answers[3].blocks.empty());
    }

    void sends_the_transactions_at_the_places_asked_for() {
        ChainFixture chain;
        std::vector<Transaction> payments;
        for (std::uint64_t nonce = 0; nonce < 3; ++nonce)
            payments.push_back(
                chain.pay(chain.alice, nonce, chain.bob.address, Amount::from_rtc(1)));
        chain.next_block(payments);
        Town town;
        House& house = town.add(chain);
        town.join_stranger(house, kStranger);
        const auto ask = [&](std::vector<std::uint32_t> places) {
            town.inject(house, kStranger,
                        p2p::GetTransactions{chain.hash_at(1), {}, std::move(places)});
            return town.heard_by<p2p::Transactions>(kStranger).back();
        };
        const auto answer = ask({0, 2});
        QVERIFY(answer.block == chain.hash_at(1));
        QVERIFY(answer.transactions == (std::vector<Transaction>{payments[0], payments[2]}));
        QVERIFY(ask({0, 3}).transactions.empty());
        QVERIFY(ask({2, 0}).transactions.empty());
        QVERIFY(ask({1, 1}).transactions.empty());
    }

    void more_questions_than_there_is_time_for_are_an_offence() {
        ChainFixture chain;
        Town town;
        House& house = town.add(chain);
        const RelayParts parts{.clock = town.clock,
                               .random = town.random,
                               .network = house.network,
                               .consensus = house.ear,
                               .ledger = *chain.ledger,
                               .submission = house.submission,
                               .strand = town.context.get_executor(),
                               .ledger_strand = town.context.get_executor(),
                               .verify = town.context.get_executor()};
        AnswerDesk desk(parts, [](const BlockHash&) { return nullptr; });
        for (std::size_t i = 0; i < AnswerDesk::kMostWaitingOfPeer; ++i)
            desk.take(kStranger, p2p::GetBlocks{.first = 1, .count = 1});
        QVERIFY(house.network.punishments.empty());
        desk.take(kStranger, p2p::GetBlocks{.first = 1, .count = 1});
        QVERIFY(house.network.has_punished(kStranger, p2p::Offence::flooding));
    }
};

RUSTCHAIN_TEST(AnswerDeskTest)

} // namespace answer_desk_test
#include "answer_desk_test.moc"
