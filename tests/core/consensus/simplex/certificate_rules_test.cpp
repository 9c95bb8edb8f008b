// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Every way in which a certificate can be wrong.
#include "core/consensus/simplex/certificate_rules.hpp"

#include "tests/core/consensus/simplex/signed_things.hpp"
#include "tests/fixtures/test_program.hpp"

namespace certificate_rules_test {

using namespace rustchain;
using namespace rustchain::consensus::simplex;
using namespace rustchain::consensus::simplex::testing;

class CertificateRulesTest : public QObject {
    Q_OBJECT

private:
    const std::vector<Validator> set_ = make_validators(10);

    Result<void, CertificateFault> check(const Certificate& certificate) const {
        return check_certificate(certificate, 5, members_of(set_), kChainId);
    }
    Certificate good(VoteKind kind = VoteKind::notarize) const {
        return certify(set_, kind, 5, 8, kind == VoteKind::nullify ? BlockHash{} : hash_of("b"));
    }
    void expect(const Certificate& certificate, CertificateFault fault) const {
        const auto checked = check(certificate);
        QVERIFY(!checked);
        QCOMPARE(static_cast<int>(checked.error()), static_cast<int>(fault));
        QVERIFY(!describe(fault).empty());
    }

private slots:
    void accepts_a_quorum_of_each_kind() {
        for (VoteKind kind : {VoteKind::notarize, VoteKind::nullify, VoteKind::finalize})
            QVERIFY(check(good(kind)));
    }
    void accepts_more_than_a_quorum() {
        QVERIFY(check(certify(set_, VoteKind::notarize, 5, 8, hash_of("b"), 10)));
    }
    void accepts_any_quorum_of_the_set() {
        std::map<std::size_t, crypto::Signature> signatures;
        for (std::size_t i = 3; i < 10; ++i)
            signatures[i] = make_vote(set_[i], VoteKind::nullify, 5, 8).signature;
        QVERIFY(check(make_certificate(VoteKind::nullify, 5, 8, {}, signatures, 10)));
    }

    void refuses_another_epoch() {
        expect(certify(set_, VoteKind::nullify, 4, 8), CertificateFault::wrong_epoch);
    }
    void refuses_views_out_of_range() {
        expect(certify(set_, VoteKind::nullify, 5, 0), CertificateFault::wrong_view);
        expect(certify(set_, VoteKind::nullify, 5, kMostViews), CertificateFault::wrong_view);
        QVERIFY(check(certify(set_, VoteKind::nullify, 5, kMostViews - 1)));
    }
    void refuses_a_hash_that_does_not_go_with_the_kind() {
        expect(certify(set_, VoteKind::nullify, 5, 8, hash_of("b")), CertificateFault::wrong_hash);
        expect(certify(set_, VoteKind::notarize, 5, 8), CertificateFault::wrong_hash);
        expect(certify(set_, VoteKind::finalize, 5, 8), CertificateFault::wrong_hash);
    }
    void refuses_bitmaps_of_another_length() {
        Certificate longer = good();
        longer.bitmap.push_back(0);
        expect(longer, CertificateFault::wrong_bitmap);
        Certificate shorter = good();
        shorter.bitmap.pop_back();
        expect(shorter, CertificateFault::wrong_bitmap);
        Certificate none = good();
        none.bitmap.clear();
        none.signatures.clear();
        expect(none, CertificateFault::wrong_bitmap);
    }
    void refuses_bits_beyond_the_last_member() {
        Certificate extra = good();
        extra.bitmap[1] = static_cast<std::uint8_t>(extra.bitmap[1] | 0b100);
        extra.signatures.push_back(extra.signatures.back());
        expect(extra, CertificateFault::wrong_bitmap);
    }
    void refuses_another_count_of_signatures_than_bits() {
        Certificate fewer = good();
        fewer.signatures.pop_back();
        expect(fewer, CertificateFault::wrong_count);
        Certificate more = good();
        more.signatures.push_back(more.signatures.back());
        expect(more, CertificateFault::wrong_count);
    }
    void refuses_less_than_a_quorum() {
        expect(certify(set_, VoteKind::notarize, 5, 8, hash_of("b"), 6),
               CertificateFault::below_quorum);
    }
    void refuses_each_wrong_signature() {
        for (std::size_t i = 0; i < 7; ++i) {
            Certificate wrong = good();
            wrong.signatures[i][10] = static_cast<std::uint8_t>(wrong.signatures[i][10] ^ 1);
            expect(wrong, CertificateFault::wrong_signature);
        }
    }
    void refuses_signatures_in_another_order() {
        Certificate swapped = good();
        std::swap(swapped.signatures[0], swapped.signatures[1]);
        expect(swapped, CertificateFault::wrong_signature);
    }
    void refuses_signatures_for_something_else() {
        Certificate other_view = good();
        other_view.view = 9;
        expect(other_view, CertificateFault::wrong_signature);
        Certificate other_kind = good();
        other_kind.kind = VoteKind::finalize;
        expect(other_kind, CertificateFault::wrong_signature);
        Certificate other_hash = good();
        other_hash.hash = hash_of("c");
        expect(other_hash, CertificateFault::wrong_signature);
        const ChainId other_chain{std::array<std::uint8_t, 32>{8}};
        QVERIFY(!check_certificate(good(), 5, members_of(set_), other_chain));
    }
    void works_for_sets_of_whole_bytes() {
        const auto eight = make_validators(8);
        const auto members = members_of(eight);
        QVERIFY(check_certificate(certify(eight, VoteKind::nullify, 5, 1, {}, 8), 5, members,
                                  kChainId));
        const auto one = make_validators(1);
        QVERIFY(
            check_certificate(certify(one, VoteKind::nullify, 5, 1), 5, members_of(one), kChainId));
    }
};

RUSTCHAIN_TEST(CertificateRulesTest)

} // namespace certificate_rules_test
#include "certificate_rules_test.moc"
