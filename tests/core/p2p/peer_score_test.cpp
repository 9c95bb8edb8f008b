// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Offences cost, time heals, and leaving does not help.
#include "core/p2p/peer_score.hpp"
#include "core/primitives/utf8.hpp"
#include "tests/fixtures/test_program.hpp"

namespace peer_score_test {

using namespace rustchain;
using namespace rustchain::p2p;
using namespace std::chrono_literals;

class PeerScoreTest : public QObject {
    Q_OBJECT

    const runtime::MonotonicTime start_{1h};

private slots:
    void begins_full_and_without_reasons() {
        PeerScore score;
        QCOMPARE(score.value(start_), 100);
        QVERIFY(score.reasons(start_).empty());
    }

    void takes_what_an_offence_costs() {
        for (int i = 0; i < static_cast<int>(Offence::kCount); ++i) {
            const auto offence = static_cast<Offence>(i);
            PeerScore score;
            QVERIFY(cost_of(offence) > 0);
            QCOMPARE(score.punish(offence, "", start_), 100 - cost_of(offence));
            QVERIFY(!name_of(offence).empty());
        }
    }

    void never_falls_below_nothing() {
        PeerScore score;
        for (int i = 0; i < 5; ++i)
            score.punish(Offence::invalid_block, "", start_);
        QCOMPARE(score.value(start_), 0);
        QCOMPARE(score.value(start_ + 1min), 1);
    }

    void heals_a_point_a_minute() {
        PeerScore score;
        score.punish(Offence::broken_promise, "", start_);
        QCOMPARE(score.value(start_ + 59s), 90);
        QCOMPARE(score.value(start_ + 1min), 91);
        QCOMPARE(score.value(start_ + 10min), 100);
        QVERIFY(score.reasons(start_ + 10min).empty());
    }

    void keeps_the_newest_eight_reasons() {
        PeerScore score;
        for (int i = 0; i < 12; ++i)
            score.punish(Offence::broken_promise, std::to_string(i), start_);
        const auto reasons = score.reasons(start_);
        QCOMPARE(reasons.size(), std::size_t{8});
        QCOMPARE(reasons.front(), std::string("broken promise: 11"));
        QCOMPARE(reasons.back(), std::string("broken promise: 4"));
    }

    void cuts_long_reasons_between_letters() {
        PeerScore score;
        std::string text;
        for (int i = 0; i < 100; ++i)
            text += "ä";
        score.punish(Offence::flooding, text, start_);
        QVERIFY(score.reasons(start_).front().size() <= 120);
        QVERIFY(is_utf8(score.reasons(start_).front()));
    }

    void gives_back_no_more_than_a_point_in_ten_seconds() {
        PeerScore score;
        score.punish(Offence::flooding, "", start_);
        for (int i = 0; i < 100; ++i)
            score.reward(start_);
        QCOMPARE(score.value(start_), 81);
        QCOMPARE(score.usefulness(), std::uint64_t{100});
        score.reward(start_ + 10s);
        QCOMPARE(score.value(start_ + 10s), 82);
    }

    void remembers_who_left_with_a_bad_name() {
        PenaltyMemory memory(2);
        PeerScore bad;
        bad.punish(Offence::bad_signature, "", start_);
        memory.remember("192.0.2.7", bad, start_);
        QCOMPARE(memory.recall("192.0.2.7", start_).value(start_), 50);
        QCOMPARE(memory.recall("192.0.2.7", start_).value(start_ + 10min), 60);
        QCOMPARE(memory.recall("192.0.2.8", start_).value(start_), 100);
        // A second connection that behaves does not wash the first one clean.
        memory.remember("192.0.2.7", PeerScore(), start_);
        QCOMPARE(memory.recall("192.0.2.7", start_).value(start_), 50);
    }

    void forgets_the_smallest_penalty_first() {
        PenaltyMemory memory(2);
        memory.remember("a", PeerScore(50, start_), start_);
        memory.remember("b", PeerScore(10, start_), start_);
        memory.remember("c", PeerScore(30, start_), start_);
        QCOMPARE(memory.size(), std::size_t{2});
        QCOMPARE(memory.recall("b", start_).value(start_), 100);
        QCOMPARE(memory.recall("c", start_).value(start_), 70);
    }
};

RUSTCHAIN_TEST(PeerScoreTest)

} // namespace peer_score_test
#include "peer_score_test.moc"
