// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Votes, certificates and proposals: limits, digests and quorums.
#include "core/chain/certificate.hpp"

#include "tests/core/chain/codec_checks.hpp"
#include "tests/core/chain/sample_genesis.hpp"
#include "tests/fixtures/test_program.hpp"

#include <set>

namespace certificate_test {

using namespace rustchain;
using namespace rustchain::tests;

namespace {

Certificate a_certificate() {
    return {.kind = VoteKind::finalize,
            .epoch = 1,
            .view = 2,
            .hash = filled<BlockHash>(3),
            .bitmap = {0b101},
            .signatures = std::vector<crypto::Signature>(2, filled<crypto::Signature>(4))};
}

template <class T>
std::optional<DecodeFault> fault_of(const T& record) {
    auto read = decode<T>(encode(record));
    return read ? std::nullopt : std::optional(read.error());
}

} // namespace

class CertificateTest : public QObject {
    Q_OBJECT
private slots:
    void keeps_to_one_spelling() {
        QCOMPARE(complaint_about_record(a_certificate()), QString());
        Proposal proposal{.epoch = 1,
                          .view = 2,
                          .parent_view = 3,
                          .certificates = {a_certificate(), a_certificate()},
                          .signature = filled<crypto::Signature>(5)};
        proposal.block.transactions.push_back({.payload = EnrolCommit{}});
        QCOMPARE(complaint_about_record(proposal), QString());
    }

    void holds_at_most_400_members() {
        Certificate certificate = a_certificate();
        certificate.bitmap.assign(50, 0xFF);
        certificate.signatures.resize(400);
        QVERIFY(!fault_of(certificate));
        certificate.signatures.resize(401);
        QCOMPARE(fault_of(certificate), std::optional(DecodeFault::out_of_limits));
        certificate.signatures.resize(400);
        certificate.bitmap.resize(51);
        QCOMPARE(fault_of(certificate), std::optional(DecodeFault::out_of_limits));
    }

    void knows_three_kinds_of_votes() {
        for (std::uint8_t kind = 0; kind < 5; ++kind) {
            Bytes vote = encode(Vote{});
            vote[0] = kind;
            QCOMPARE(decode<Vote>(vote).has_value(), kind < 3);
            Bytes certificate = encode(a_certificate());
            certificate[0] = kind;
            QCOMPARE(decode<Certificate>(certificate).has_value(), kind < 3);
        }
    }

    void signs_every_part_of_a_vote_and_a_proposal() {
        auto chain = filled<ChainId>(1);
        auto hash = filled<BlockHash>(2);
        auto kind = VoteKind::notarize;
        std::set<Hash256> digests{vote_digest(kind, 1, 2, hash, chain),
                                  vote_digest(VoteKind::nullify, 1, 2, hash, chain),
                                  vote_digest(VoteKind::finalize, 1, 2, hash, chain),
                                  vote_digest(kind, 2, 2, hash, chain),
                                  vote_digest(kind, 1, 1, hash, chain),
                                  vote_digest(kind, 1, 2, filled<BlockHash>(3), chain),
                                  vote_digest(kind, 1, 2, hash, filled<ChainId>(3)),
                                  proposal_digest(1, 2, 3, hash, chain),
                                  proposal_digest(2, 2, 3, hash, chain),
                                  proposal_digest(1, 3, 3, hash, chain),
                                  proposal_digest(1, 2, 2, hash, chain),
                                  proposal_digest(1, 2, 3, filled<BlockHash>(3), chain),
                                  proposal_digest(1, 2, 3, hash, filled<ChainId>(3))};
        QCOMPARE(digests.size(), 13U);
    }

    void needs_more_than_two_thirds_data() {
        QTest::addColumn<std::size_t>("members");
        QTest::addColumn<std::size_t>("quorum");
        for (auto [members, quorum] : std::vector<std::pair<std::size_t, std::size_t>>{
                 {1, 1}, {2, 2}, {3, 3}, {4, 3}, {5, 4}, {6, 5}, {7, 5}, {100, 67}, {400, 267}})
            QTest::addRow("%zu of %zu", quorum, members) << members << quorum;
    }

    void needs_more_than_two_thirds() {
        QFETCH(std::size_t, members);
        QFETCH(std::size_t, quorum);
        QCOMPARE(quorum_of(members), quorum);
    }

    void has_an_honest_member_in_common_with_every_other_quorum() {
        for (std::size_t members = 1; members <= kMaxValidators; ++members) {
            std::size_t faulty = (members - 1) / 3;
            QVERIFY(2 * quorum_of(members) - members > faulty);
            QVERIFY(members - faulty >= quorum_of(members));
        }
    }

    void roots_a_set_in_its_order() {
        ValidatorMember first{filled<Address>(1), filled<crypto::PublicKey>(2), {}};
        ValidatorMember second{filled<Address>(3), filled<crypto::PublicKey>(4), {}};
        QVERIFY(validator_set_root({}).is_zero());
        std::set<Hash256> roots{validator_set_root({first}), validator_set_root({second}),
                                validator_set_root({first, second}),
                                validator_set_root({second, first})};
        QCOMPARE(roots.size(), 4U);
    }
};

RUSTCHAIN_TEST(CertificateTest)

} // namespace certificate_test
#include "certificate_test.moc"
