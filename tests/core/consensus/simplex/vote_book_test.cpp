// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Counting votes of a view.
#include "core/consensus/simplex/vote_book.hpp"

#include "tests/core/consensus/simplex/signed_things.hpp"
#include "tests/fixtures/test_program.hpp"

namespace vote_book_test {

using namespace rustchain;
using namespace rustchain::consensus::simplex;
using namespace rustchain::consensus::simplex::testing;

class VoteBookTest : public QObject {
    Q_OBJECT

private slots:
    void makes_a_good_certificate_at_the_quorum_and_not_before() {
        const auto set = make_validators(4);
        const Committee committee(2, kChainId, members_of(set), hash_of("seed"));
        const BlockHash hash = hash_of("block");
        VoteBook book;
        for (std::size_t i : {std::size_t{3}, std::size_t{0}}) {
            book.add(i, hash, make_vote(set[i], VoteKind::notarize, 2, 9, hash).signature);
            QVERIFY(!book.certificate(VoteKind::notarize, 9, hash, committee));
        }
        book.add(1, hash, make_vote(set[1], VoteKind::notarize, 2, 9, hash).signature);
        const auto certificate = book.certificate(VoteKind::notarize, 9, hash, committee);
        QVERIFY(certificate.has_value());
        QVERIFY(certificate->bitmap == Bytes{0b1011});
        QVERIFY(check_certificate(*certificate, 2, committee.members(), kChainId));
    }

    void counts_the_first_vote_of_a_member_only() {
        VoteBook book;
        book.add(0, hash_of("a"), {});
        book.add(0, hash_of("b"), {});
        QVERIFY(book.has(0));
        QVERIFY(!book.has(1));
        QCOMPARE(book.count(hash_of("a")), std::size_t{1});
        QCOMPARE(book.count(hash_of("b")), std::size_t{0});
        QCOMPARE(book.size(), std::size_t{1});
    }

    void votes_for_different_hashes_do_not_add_up() {
        const auto set = make_validators(3);
        const Committee committee(0, kChainId, members_of(set), hash_of("seed"));
        VoteBook book;
        book.add(0, hash_of("a"), {});
        book.add(1, hash_of("a"), {});
        book.add(2, hash_of("b"), {});
        QVERIFY(!book.certificate(VoteKind::notarize, 1, hash_of("a"), committee));
        QVERIFY(!book.certificate(VoteKind::notarize, 1, hash_of("b"), committee));
    }
};

RUSTCHAIN_TEST(VoteBookTest)

} // namespace vote_book_test
#include "vote_book_test.moc"
