// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The certified end of an epoch: header, set and signatures must agree.
#include "core/snapshot/certified_epoch.hpp"

#include "tests/core/snapshot/snapshot_chain.hpp"
#include "tests/fixtures/test_program.hpp"

namespace certified_epoch_test {

using namespace rustchain;
using namespace rustchain::snapshot;
using rustchain::snapshot::testing::SnapshotChain;

class CertifiedEpochTest : public QObject {
    Q_OBJECT

private:
    Result<EpochSets, EpochFault> judged(const CertifiedEpoch& end) const {
        return check_certified_epoch(end, world_.params(), world_.chain.chain_id());
    }

    SnapshotChain world_{1};
    CertifiedEpoch good_ = certify_newest_epoch(world_.chain.store, world_.params()).value();

private slots:
    void proves_its_set_and_the_next() {
        auto sets = judged(good_).value();
        const auto& members = sets.members;
        QCOMPARE(members.size(), std::size_t{4});
        QCOMPARE(sets.next, members);
        for (std::size_t i = 0; i < members.size(); ++i)
            QCOMPARE(members[i].owner, world_.chain.genesis.validators[i].owner);
        QCOMPARE(good_.epoch(), EpochNumber{1});
        QCOMPARE(decode<CertifiedEpoch>(encode(good_)).value(), good_);
    }

    void is_made_only_at_an_epochs_end() {
        SnapshotChain inside{1};
        inside.chain.next_block();
        auto made = certify_newest_epoch(inside.chain.store, inside.params());
        QCOMPARE(made.error().code, ErrorCode::not_found);
    }

    void refuses_another_height() {
        CertifiedEpoch end = good_;
        end.certificate.epoch = 0;
        QCOMPARE(judged(end).error(), EpochFault::wrong_height);
        end = good_;
        end.header.height = 15;
        QCOMPARE(judged(end).error(), EpochFault::wrong_height);
        end.header.height = 0;
        end.certificate.epoch = 0;
        QCOMPARE(judged(end).error(), EpochFault::wrong_height);
    }

    void refuses_a_certificate_for_something_else() {
        CertifiedEpoch end = good_;
        end.header.timestamp += 1;
        QCOMPARE(judged(end).error(), EpochFault::wrong_hash);
        end = good_;
        end.certificate.kind = VoteKind::notarize;
        QCOMPARE(judged(end).error(), EpochFault::wrong_hash);
    }

    void refuses_a_wrong_proof() {
        CertifiedEpoch end = good_;
        end.proof.nodes[0].rlp[5] ^= 1;
        QCOMPARE(judged(end).error(), EpochFault::wrong_proof);
        end.proof.nodes.clear();
        QCOMPARE(judged(end).error(), EpochFault::wrong_proof);
    }

    void refuses_signatures_short_of_a_quorum_or_wrong() {
        CertifiedEpoch end = good_;
        end.certificate.signatures[1][0] ^= 1;
        QCOMPARE(judged(end).error(), EpochFault::bad_certificate);
        end = good_;
        end.certificate.bitmap[0] = 0b0011;
        end.certificate.signatures.resize(2);
        QCOMPARE(judged(end).error(), EpochFault::bad_certificate);
        end = good_; // three of four are a quorum
        end.certificate.bitmap[0] = 0b0111;
        end.certificate.signatures.resize(3);
        QVERIFY(judged(end));
    }
};

RUSTCHAIN_TEST(CertifiedEpochTest)

} // namespace certified_epoch_test
#include "certified_epoch_test.moc"
