// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Ranges are asked of several peers at once, in order, in bounded memory.
#include "core/sync/block_window.hpp"

#include "tests/fixtures/test_program.hpp"

namespace block_window_test {

using namespace rustchain;
using namespace rustchain::sync;
using Taken = BlockWindow::Taken;

class BlockWindowTest : public QObject {
    Q_OBJECT

    //! An unsigned chain; the height alone tells the blocks apart.
    static const std::vector<Block>& chain() {
        static const std::vector<Block> blocks = [] {
            std::vector<Block> made(4'000);
            for (std::size_t i = 1; i < made.size(); ++i) {
                made[i].header.height = i;
                made[i].header.prev_block = block_hash(made[i - 1].header);
            }
            return made;
        }();
        return blocks;
    }
    static p2p::Blocks answer_to(const p2p::GetBlocks& question, std::size_t most = 1'000) {
        p2p::Blocks answer{.request = question.request, .blocks = {}};
        for (std::size_t i = 0; i < std::min<std::size_t>(question.count, most); ++i)
            answer.blocks.push_back({chain()[question.first + i], std::nullopt});
        return answer;
    }

private slots:
    void asks_several_peers_for_ranges_that_follow_each_other() {
        BlockWindow window({.most_in_question = 10});
        window.set_final(5);
        window.set_peer(1, 100);
        window.set_peer(2, 100);
        const auto questions = window.due(0);
        QCOMPARE(questions.size(), std::size_t{4}); // two of each
        Height next = 6;
        for (const RangeQuestion& asked : questions) {
            QCOMPARE(asked.question.first, next);
            QCOMPARE(asked.question.count, std::uint16_t{10});
            next += 10;
        }
        QVERIFY(window.due(1).empty());
        QCOMPARE(window.sources(), std::size_t{2});
        QVERIFY(window.take(questions[1].peer, answer_to(questions[1].question), 100) ==
                Taken::kept);
        QVERIFY(window.next(100).empty());
        QVERIFY(window.take(questions[0].peer, answer_to(questions[0].question), 100) ==
                Taken::kept);
        QCOMPARE(window.next(100).size(), std::size_t{20});
        QCOMPARE(window.next(3).back().block->header.height, Height{8});
        QCOMPARE(window.bytes(), std::size_t{200});
        window.set_final(15);
        QCOMPARE(window.held(), std::size_t{10});
        QCOMPARE(window.bytes(), std::size_t{100});
    }

    void asks_nobody_for_more_than_it_has() {
        BlockWindow window;
        window.set_peer(1, 3);
        window.set_peer(2, 7);
        QCOMPARE(window.best(), Height{7});
        const auto questions = window.due(0);
        QCOMPARE(questions.size(), std::size_t{2});
        for (const RangeQuestion& asked : questions) {
            const Height best = asked.peer == 1 ? 3 : 7;
            QVERIFY(asked.question.first + asked.question.count - 1 <= best);
        }
        window.set_final(7);
        QVERIFY(window.due(60'000).empty());
    }

    void asks_again_for_what_an_answer_left_out() {
        BlockWindow window({.most_in_question = 10});
        window.set_peer(1, 10);
        auto questions = window.due(0);
        window.take(1, answer_to(questions.at(0).question, 4), 10);
        questions = window.due(1);
        QCOMPARE(questions.at(0).question.first, Height{5});
        QCOMPARE(questions.at(0).question.count, std::uint16_t{6});
    }

    void who_is_late_is_named_replaced_and_rests() {
        BlockWindow window({.most_in_question = 10, .first_limit_ms = 3'000});
        window.set_peer(1, 10);
        auto questions = window.due(0);
        const p2p::GetBlocks first = questions.at(0).question;
        window.set_peer(2, 10);
        QVERIFY(window.due(2'999).empty());
        questions = window.due(3'000);
        QCOMPARE(questions.at(0).peer, PeerId{2});
        QCOMPARE(questions.at(0).question.first, Height{1});
        QVERIFY(window.take_late() == std::set<PeerId>{1});
        QVERIFY(window.take_late().empty());
        QVERIFY(window.take(1, answer_to(first), 10) == Taken::late);
        window.remove(2);
        QVERIFY(window.due(12'999).empty());
        const auto again = window.due(13'000);
        QCOMPARE(again.at(0).peer, PeerId{1});
        QCOMPARE(again.at(0).question.count, std::uint16_t{5}); // its link may be slow
    }

    void a_new_peer_is_asked_for_little_and_a_quick_one_for_more() {
        BlockWindow window({.most_questions_of_peer = 1});
        window.set_peer(1, 3'000);
        for (int expected : {16, 32, 64, 64}) {
            const auto questions = window.due(0);
            QCOMPARE(int{questions.at(0).question.count}, expected);
            window.take(1, answer_to(questions[0].question), 10);
        }
    }

    void wrong_answers_are_told_apart() {
        BlockWindow window({.most_in_question = 10});
        window.set_peer(1, 100);
        window.set_peer(2, 100);
        const auto questions = window.due(0);
        const RangeQuestion& asked = questions[0];
        const PeerId other = asked.peer == 1 ? 2 : 1;
        QVERIFY(window.take(other, answer_to(asked.question), 10) == Taken::unknown);
        p2p::Blocks shifted = answer_to(asked.question);
        shifted.blocks.erase(shifted.blocks.begin());
        QVERIFY(window.take(asked.peer, shifted, 10) == Taken::wrong);
        QVERIFY(window.take(asked.peer, answer_to(asked.question), 10) == Taken::late);
        p2p::Blocks broken = answer_to(questions[1].question);
        broken.blocks[4].block.header.timestamp += 1;
        QVERIFY(window.take(questions[1].peer, broken, 10) == Taken::wrong);
        p2p::Blocks longer = answer_to(questions[2].question);
        longer.blocks.push_back({chain()[longer.blocks.back().block.header.height + 1], {}});
        QVERIFY(window.take(questions[2].peer, longer, 10) == Taken::wrong);
        p2p::Blocks empty{.request = questions[3].question.request, .blocks = {}};
        QVERIFY(window.take(questions[3].peer, empty, 0) == Taken::nothing);
        QCOMPARE(window.held(), std::size_t{0});
        QVERIFY(window.take(1, {.request = 999, .blocks = {}}, 0) == Taken::unknown);
    }

    void who_has_nothing_is_not_asked_for_it_again() {
        BlockWindow window;
        window.set_peer(1, 100);
        const auto questions = window.due(0);
        window.take(1, {.request = questions.at(0).question.request, .blocks = {}}, 0);
        for (const RangeQuestion& asked : window.due(20'000))
            QVERIFY(asked.question.first > 1);
        QVERIFY(window.best() == 0);
    }

    void memory_is_bounded_but_the_first_is_always_asked_for() {
        BlockWindow window({.most_in_question = 10,
                            .most_bytes = 1'000,
                            .bytes_of_question = 400,
                            .most_questions_of_peer = 8});
        window.set_peer(1, 100);
        auto questions = window.due(0);
        QCOMPARE(questions.size(), std::size_t{2});
        window.take(1, answer_to(questions[1].question), 5'000);
        QVERIFY(window.due(1).empty());
        window.take(1, answer_to(questions[0].question, 1), 10);
        questions = window.due(2); // blocks 2 … 10 hold the others up
        QCOMPARE(questions.size(), std::size_t{1});
        QCOMPARE(questions[0].question.first, Height{2});
        QVERIFY(window.due(3).empty());
    }

    void it_does_not_run_further_ahead_than_allowed() {
        BlockWindow window(
            {.most_in_question = 10, .most_ahead = 25, .most_questions_of_peer = 100});
        window.set_peer(1, 3'000);
        Height highest = 0;
        for (const RangeQuestion& asked : window.due(0))
            highest = asked.question.first;
        QCOMPARE(highest, Height{21});
    }

    void a_liars_blocks_go_and_others_stay() {
        BlockWindow window({.most_in_question = 10, .most_questions_of_peer = 1});
        window.set_peer(1, 100);
        window.set_peer(2, 100);
        for (const RangeQuestion& asked : window.due(0))
            window.take(asked.peer, answer_to(asked.question), 100);
        QCOMPARE(window.held(), std::size_t{20});
        window.discard(1, 1);
        QCOMPARE(window.held(), std::size_t{10});
        QCOMPARE(window.bytes(), std::size_t{100});
        for (const RangeQuestion& asked : window.due(2))
            QCOMPARE(asked.peer, PeerId{2});
        window.reset();
        QCOMPARE(window.held(), std::size_t{0});
        QCOMPARE(window.bytes(), std::size_t{0});
        QCOMPARE(window.sources(), std::size_t{0});
    }
};

RUSTCHAIN_TEST(BlockWindowTest)

} // namespace block_window_test
#include "block_window_test.moc"
