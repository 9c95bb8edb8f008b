// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Proposals with shared blocks have the bytes of Proposal.
#include "core/consensus/simplex/shared_proposal.hpp"

#include "tests/core/consensus/simplex/signed_things.hpp"
#include "tests/fixtures/test_program.hpp"

namespace shared_proposal_test {

using namespace rustchain;
using namespace rustchain::consensus::simplex;
using namespace rustchain::consensus::simplex::testing;

class SharedProposalTest : public QObject {
    Q_OBJECT

private slots:
    void has_the_bytes_of_a_proposal() {
        const auto set = make_validators(4);
        auto block = make_block(set[1], {.view = 3, .height = 5, .timestamp = 9});
        const SharedProposal shared =
            make_proposal(set[1], 2, 3, 1, block,
                          {certify(set, VoteKind::notarize, 2, 1, hash_of("parent")),
                           certify(set, VoteKind::nullify, 2, 2)});
        const Proposal plain{2, 3, 1, *block, shared.certificates, shared.signature};
        Bytes bytes;
        encode_proposal(shared, bytes);
        QVERIFY(bytes == encode(plain));

        const auto decoded = decode<Proposal>(bytes);
        QVERIFY(decoded.has_value());
        const SharedProposal again = share(*decoded);
        QVERIFY(*again.block == *block);
        QVERIFY(again.hash == block_hash(block->header));
        QVERIFY(again.certificates == shared.certificates);
        QCOMPARE(again.view, shared.view);
        QCOMPARE(again.parent_view, shared.parent_view);
    }

    void no_prefix_of_the_bytes_is_a_proposal() {
        const auto set = make_validators(1);
        const SharedProposal shared =
            make_proposal(set[0], 0, 2, 0, make_block(set[0], {.view = 2}),
                          {certify(set, VoteKind::nullify, 0, 1)});
        Bytes bytes;
        encode_proposal(shared, bytes);
        for (std::size_t size = 0; size < bytes.size(); ++size)
            QVERIFY(!decode<Proposal>(ByteView(bytes).first(size)));
    }
};

RUSTCHAIN_TEST(SharedProposalTest)

} // namespace shared_proposal_test
#include "shared_proposal_test.moc"
