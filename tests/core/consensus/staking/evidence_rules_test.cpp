// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What evidence shows, and what it costs: the three kinds, each once, and what is no fault.
#include "core/consensus/staking/evidence_rules.hpp"

#include "tests/core/consensus/staking/signed_faults.hpp"
#include "tests/core/consensus/staking/stakes.hpp"
#include "tests/fixtures/test_program.hpp"

namespace evidence_rules_test {

using namespace rustchain;
using namespace rustchain::consensus::staking;

namespace {

const ChainId kChain{std::array<std::uint8_t, 32>{7}};

//! Alice validates with key1 and sits in the sets of 200 and 201.
struct Bench : Stakes {
    Bench() {
        bond(alice, 2010, key1, 1);
        unbond(alice, 1010);
        seat(alice);
    }
    Evidence two_proposals(EpochNumber in = 200) const {
        return signed_proposals(key1, in, 5, kChain);
    }
    Evidence two_notarizations(EpochNumber in = 200) const {
        return signed_notarizations(key1, in, 5, kChain);
    }
    Evidence both_ways(EpochNumber in = 200) const { return signed_both_ways(key1, in, 5, kChain); }
};

} // namespace

class EvidenceRulesTest : public QObject {
    Q_OBJECT
private slots:
    void sees_each_kind() {
        Bench bench;
        QVERIFY(shows_fault(bench.two_proposals(), kChain));
        QVERIFY(shows_fault(bench.two_notarizations(), kChain));
        QVERIFY(shows_fault(bench.both_ways(), kChain));
        QCOMPARE(bench.two_proposals().kind_bit(), std::uint8_t{1});
        QCOMPARE(bench.two_notarizations().kind_bit(), std::uint8_t{2});
        QCOMPARE(bench.both_ways().kind_bit(), std::uint8_t{4});
    }

    void sees_none_in_the_same_block_again() {
        Bench bench;
        Evidence evidence = bench.two_proposals();
        auto& proposals = std::get<TwoProposals>(evidence.fault);
        // The last block of an epoch, proposed again upon a later parent view.
        proposals.second.parent_view = 4;
        proposals.second.hash = proposals.first.hash;
        proposals.second.signature =
            bench.key1.sign(proposal_digest(200, 5, 4, proposals.first.hash, kChain));
        QVERIFY(!shows_fault(evidence, kChain));
        evidence = bench.two_notarizations();
        auto& votes = std::get<TwoNotarizations>(evidence.fault);
        votes.second = votes.first;
        QVERIFY(!shows_fault(evidence, kChain));
    }

    void sees_none_without_both_signatures() {
        Bench bench;
        for (const Evidence& good :
             {bench.two_proposals(), bench.two_notarizations(), bench.both_ways()}) {
            Evidence other = good;
            other.accused = bench.key2.public_key();
            QVERIFY(!shows_fault(other, kChain));
            other = good;
            other.view += 1;
            QVERIFY(!shows_fault(other, kChain));
            other = good;
            other.epoch += 1;
            QVERIFY(!shows_fault(other, kChain));
            QVERIFY(!shows_fault(good, ChainId{}));
        }
        Evidence evidence = bench.two_proposals();
        std::get<TwoProposals>(evidence.fault).first.signature[0] ^= 1;
        QVERIFY(!shows_fault(evidence, kChain));
        evidence = bench.two_proposals();
        std::get<TwoProposals>(evidence.fault).second.parent_view += 1;
        QVERIFY(!shows_fault(evidence, kChain));
        evidence = bench.two_notarizations();
        std::get<TwoNotarizations>(evidence.fault).second.signature[0] ^= 1;
        QVERIFY(!shows_fault(evidence, kChain));
        evidence = bench.both_ways();
        std::get<FinalizedAndNullified>(evidence.fault).nullify[0] ^= 1;
        QVERIFY(!shows_fault(evidence, kChain));
        evidence = bench.both_ways();
        std::get<FinalizedAndNullified>(evidence.fault).finalize.signature[0] ^= 1;
        QVERIFY(!shows_fault(evidence, kChain));
    }

    void sees_none_in_votes_of_another_kind() {
        Bench bench;
        Evidence evidence = bench.two_notarizations();
        auto& votes = std::get<TwoNotarizations>(evidence.fault);
        // Notarise one block, finalise another: the second says nothing about this view's first.
        votes.second.signature =
            bench.key1.sign(vote_digest(VoteKind::finalize, 200, 5, votes.second.hash, kChain));
        QVERIFY(!shows_fault(evidence, kChain));
    }

    void slashes_bond_and_unbonding_and_jails_for_ever() {
        Bench bench;
        const auto pool = bench.pool();
        QCOMPARE(bench.apply(bench.bob, bench.two_notarizations()), "success");
        const auto record = *bench.validator(bench.alice);
        QCOMPARE(record.bond, micro(950));
        QCOMPARE(record.unbonding, (std::vector<UnbondingPart>{{micro(960), 205}}));
        QCOMPARE(record.jailed_until, kNever);
        QCOMPARE(record.punished, std::uint8_t{2});
        QVERIFY(bench.key_record(bench.key1)->is_banned);
        QCOMPARE(bench.balance(bench.bob), 10'010U);
        QCOMPARE(bench.pool(), pool + 90);
    }

    void takes_one_percent_for_proposals() {
        Bench bench;
        QCOMPARE(bench.apply(bench.bob, bench.two_proposals()), "success");
        QCOMPARE(bench.validator(bench.alice)->bond, micro(990));
        QCOMPARE(bench.validator(bench.alice)->unbonding[0].amount, micro(1000));
        QCOMPARE(bench.balance(bench.bob), 10'002U);
        QCOMPARE(bench.validator(bench.alice)->jailed_until, kNever);
    }

    void rounds_what_it_takes_down() {
        Bench bench;
        const Evidence vote = bench.both_ways();
        QCOMPARE(slashed_of(micro(19), vote), Amount{});
        QCOMPARE(slashed_of(micro(20), vote), micro(1));
        QCOMPARE(slashed_of(micro(99), bench.two_proposals()), Amount{});
        QCOMPARE(slashed_of(micro(100), bench.two_proposals()), micro(1));
        QCOMPARE(slashed_of(kTotalSupply, vote), micro(kTotalSupply.micro_rtc() / 20));
    }

    void punishes_each_kind_once() {
        Bench bench;
        QCOMPARE(bench.apply(bench.bob, bench.two_proposals()), "success");
        QCOMPARE(bench.apply(bench.bob, bench.two_proposals()), "punished_before");
        QCOMPARE(bench.apply(bench.bob, bench.two_proposals(201)), "punished_before");
        QCOMPARE(bench.apply(bench.carol, bench.two_notarizations()), "success");
        QCOMPARE(bench.apply(bench.carol, bench.two_notarizations()), "punished_before");
        QCOMPARE(bench.apply(bench.carol, bench.both_ways()), "success");
        QCOMPARE(bench.apply(bench.carol, bench.both_ways()), "punished_before");
        QCOMPARE(bench.validator(bench.alice)->punished, std::uint8_t{7});
    }

    void asks_for_a_member_of_the_epochs_set() {
        Bench bench;
        QCOMPARE(bench.apply(bench.bob, bench.both_ways(199)), "not_a_member");
        QCOMPARE(bench.apply(bench.bob, bench.both_ways(202)), "not_a_member");
        QCOMPARE(bench.apply(bench.bob, signed_both_ways(bench.key2, 200, 5, kChain)),
                 "no_validator");
        QCOMPARE(bench.apply(bench.bob, bench.both_ways(201)), "success");
    }

    void tells_beforehand_what_would_be_punished() {
        Bench bench;
        auto tells = [&](const Evidence& evidence) {
            return is_punishable(bench.view, evidence).value();
        };
        QVERIFY(tells(bench.two_notarizations()));
        QVERIFY(!tells(bench.two_notarizations(199)));
        QVERIFY(!tells(signed_both_ways(bench.key2, 200, 5, kChain)));
        bench.apply(bench.bob, bench.two_notarizations());
        QVERIFY(!tells(bench.two_notarizations(201)));
        QVERIFY(tells(bench.both_ways()));
        bench.view.is_broken = true;
        QVERIFY(!is_punishable(bench.view, bench.both_ways()));
    }

    void counts_as_long_as_anything_can_be_slashed() {
        Bench bench;
        bench.bond(bench.bob, 1000, bench.key2, 2);
        bench.seat(bench.bob);
        bench.unbond(bench.alice, 1000);
        bench.close_epoch(); // 201; the set of 202 is without alice
        QVERIFY(!bench.is_in_set(bench.alice, 202));
        bench.close_epochs(2); // 203: the clock started when 201 ended
        QCOMPARE(bench.validator(bench.alice)->unbonding.front().due, EpochNumber{204});
        QCOMPARE(bench.apply(bench.bob, bench.two_notarizations()), "success");
        QCOMPARE(bench.validator(bench.alice)->unbonding[0].amount, micro(950));
        bench.close_epochs(2);
        QVERIFY(!bench.validator(bench.alice));
        QCOMPARE(bench.apply(bench.bob, bench.two_proposals()), "no_validator");
        QCOMPARE(bench.balance(bench.alice), 9900U);
    }

    void keeps_a_jailed_key_out_for_ever() {
        Bench bench;
        bench.bond(bench.bob, 1000, bench.key2, 2);
        bench.seat(bench.bob);
        bench.apply(bench.bob, bench.two_notarizations());
        QCOMPARE(bench.bond(bench.alice, 1000, bench.key1, 1), "key_jailed");
        QCOMPARE(bench.unbond(bench.alice, 950), "success");
        bench.close_epochs(6);
        QVERIFY(!bench.validator(bench.alice));
        QCOMPARE(bench.bond(bench.alice, 1000, bench.key1, 1), "key_jailed");
        QCOMPARE(bench.bond(bench.carol, 1000, bench.key1, 3), "key_jailed");
        QCOMPARE(bench.bond(bench.alice, 1000, bench.key3, 1), "success");
    }
};

RUSTCHAIN_TEST(EvidenceRulesTest)

} // namespace evidence_rules_test
#include "evidence_rules_test.moc"
