// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Skipping verification: how much of the trusted set must have signed, and when.
#include "core/sync/state/trusted_header.hpp"

#include "core/storage/trie_store.hpp"
#include "tests/core/snapshot/snapshot_chain.hpp"
#include "tests/fixtures/test_program.hpp"

namespace trusted_header_test {

using namespace rustchain;
using namespace rustchain::sync;
using snapshot::CertifiedEpoch;
using snapshot::testing::SnapshotChain;

class TrustedHeaderTest : public QObject {
    Q_OBJECT

private:
    Result<TrustedHeader, TrustFault> advanced(const TrustedHeader& from, const CertifiedEpoch& end,
                                               TimestampMs now_ms = 1'700'000'001'000) const {
        return advance_trust(from, end, world_.params(), world_.chain.chain_id(), now_ms);
    }
    //! Genesis as trusted, with the first `strangers` members replaced.
    TrustedHeader trusted(std::size_t strangers) const {
        TrustedHeader header{.height = 0,
                             .hash = world_.chain.hash_at(0),
                             .timestamp = world_.chain.genesis.timestamp};
        for (const GenesisValidator& validator : world_.chain.genesis.validators)
            header.members.push_back({validator.owner, validator.consensus_key, validator.bond});
        header.next = header.members;
        for (std::size_t i = 0; i < strangers; ++i)
            header.members[i].consensus_key =
                fixtures::Person("stranger" + std::to_string(i)).public_key();
        return header;
    }

    //! The newest block of any chain, with the two sets of its epoch.
    static CertifiedEpoch newest_of(const SnapshotChain& world) {
        CertifiedEpoch header{.header = world.chain.tip(),
                              .certificate = world.chain.certificate_for(world.chain.tip())};
        std::vector<Hash256> paths;
        for (const state::StateKey& key :
             snapshot::proved_keys(world.params().epoch_of(header.height())))
            paths.push_back(key.path());
        std::ranges::sort(paths);
        const std::vector<ByteView> views(paths.begin(), paths.end());
        header.proof =
            merkle::prove_keys(storage::StoredNodes(world.chain.store), views).value().proof;
        return header;
    }

    SnapshotChain world_{3, 6};
    CertifiedEpoch end_ =
        snapshot::certify_newest_epoch(world_.chain.store, world_.params()).value();

private slots:
    void begins_with_the_own_final_block() {
        auto own = trust_in_own(*world_.chain.ledger->snapshot()).value();
        QCOMPARE(own.height, Height{32});
        QCOMPARE(own.hash, world_.chain.hash_at(32));
        QCOMPARE(own.epoch, EpochNumber{3});
        QCOMPARE(own.members, trusted(0).members);
        QCOMPARE(own.next, own.members);
    }

    void gives_the_new_header_and_its_set() {
        auto next = advanced(trusted(0), end_).value();
        QCOMPARE(next.height, Height{32});
        QCOMPARE(next.hash, world_.chain.hash_at(32));
        QCOMPARE(next.timestamp, end_.header.timestamp);
        QCOMPARE(next.epoch, EpochNumber{3});
        QCOMPARE(next.members.size(), std::size_t{6});
        QCOMPARE(next.next, next.members);
    }

    void needs_more_than_a_third_while_bonds_answer_for_it() {
        // Of six, more than a third is three.
        QVERIFY(advanced(trusted(3), end_));
        QCOMPARE(advanced(trusted(4), end_).error(), TrustFault::too_few_trusted);
    }

    void needs_a_quorum_once_the_trusting_period_is_over() {
        const TimestampMs start = world_.chain.genesis.timestamp;
        const std::uint64_t period = trusting_period_ms(world_.params());
        QCOMPARE(period, world_.params().unbonding_epochs * 8 * 1000 / 2);
        QCOMPARE(needed_of_trusted(trusted(0), world_.params(), start + period), std::size_t{3});
        QCOMPARE(needed_of_trusted(trusted(0), world_.params(), start + period + 1),
                 std::size_t{5});
        QVERIFY(advanced(trusted(1), end_, start + period + 1));
        QCOMPARE(advanced(trusted(2), end_, start + period + 1).error(),
                 TrustFault::too_few_trusted);
        QVERIFY(advanced(trusted(2), end_, start + period));
    }

    void believes_the_very_next_set_whoever_is_in_it() {
        const TimestampMs late =
            world_.chain.genesis.timestamp + 1000 * trusting_period_ms(world_.params());
        TrustedHeader before = trusted(6);
        before.epoch = 2;
        before.height = 24;
        QVERIFY(advanced(before, end_, late));
        before.next.pop_back(); // the state named another set
        QCOMPARE(advanced(before, end_, late).error(), TrustFault::too_few_trusted);
        before = trusted(6);
        before.epoch = 1; // the set is named, but for the epoch in between
        QCOMPARE(advanced(before, end_, late).error(), TrustFault::too_few_trusted);
    }

    void goes_to_the_middle_of_an_epoch_where_that_is_wanted() {
        SnapshotChain world(3, 6);
        world.chain.grow_to(35);
        const CertifiedEpoch middle = newest_of(world);
        const TimestampMs now = 1'700'000'001'000;
        QCOMPARE(advanced(trusted(0), middle).error(), TrustFault::not_certified);
        auto within = [&](const TrustedHeader& from) {
            return advance_trust_within(from, middle, world.params(), world.chain.chain_id(), now);
        };
        auto there = within(trusted(3));
        QVERIFY(there.has_value());
        QCOMPARE(there->height, Height{35});
        QCOMPARE(there->epoch, EpochNumber{4});
        QCOMPARE(within(trusted(4)).error(), TrustFault::too_few_trusted);
        // Inside an epoch there is one set: the slightest other one is a lie.
        TrustedHeader before = *there;
        before.height = 34;
        QVERIFY(within(before).has_value());
        before.members[0].bond = Amount::from_micro_rtc(1);
        QCOMPARE(within(before).error(), TrustFault::not_certified);
    }

    void counts_only_those_who_signed() {
        // Quorum of six is five: the member at place 5 did not sign.
        CertifiedEpoch end = end_;
        end.certificate.bitmap[0] = 0b01'1111;
        end.certificate.signatures.pop_back();
        QVERIFY(advanced(trusted(2), end));
        QCOMPARE(advanced(trusted(3), end).error(), TrustFault::too_few_trusted);
    }

    void refuses_what_is_not_ahead() {
        TrustedHeader later = trusted(0);
        later.height = 32;
        QCOMPARE(advanced(later, end_).error(), TrustFault::not_ahead);
    }

    void refuses_what_is_not_certified() {
        CertifiedEpoch end = end_;
        end.certificate.signatures[0][0] ^= 1;
        QCOMPARE(advanced(trusted(0), end).error(), TrustFault::not_certified);
    }
};

RUSTCHAIN_TEST(TrustedHeaderTest)

} // namespace trusted_header_test
#include "trusted_header_test.moc"
