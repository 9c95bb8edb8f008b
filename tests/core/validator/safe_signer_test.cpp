// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Nothing is signed that is not on disk.
#include "core/validator/safe_signer.hpp"

#include "core/crypto/signature.hpp"
#include "tests/core/consensus/simplex/signed_things.hpp"
#include "tests/fixtures/test_program.hpp"

#include <QTemporaryDir>

namespace safe_signer_test {

using namespace rustchain;
using namespace rustchain::validator;
using namespace rustchain::consensus::simplex::testing;

class SafeSignerTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> folder_;
    const Validator self_ = make_validators(1)[0];

    Result<SafeSigner> open(EpochNumber epoch = 2, View final_view = 0) const {
        return SafeSigner::open(*self_.key, {.chain_id = kChainId,
                                             .directory = folder_->path().toStdString(),
                                             .epoch = epoch,
                                             .final_view = final_view,
                                             .final_height = 0,
                                             .now_ms = 1,
                                             .accept_copy = false});
    }

private slots:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void a_signed_vote_is_good_and_comes_back_verbatim() {
        Vote vote;
        {
            auto signer = open();
            QVERIFY(signer);
            auto cast =
                signer->sign({VoteKind::notarize, 2, 5, hash_of("block")}, self_.member.owner, 0);
            QVERIFY(cast);
            vote = *cast;
        }
        QVERIFY(crypto::verify_schnorr(
            self_.member.consensus_key,
            vote_digest(VoteKind::notarize, 2, 5, hash_of("block"), kChainId), vote.signature));
        auto signer = open();
        QVERIFY(signer->take_kept().votes == std::vector<Vote>{vote});
    }

    void a_signed_proposal_comes_back_with_its_bytes() {
        auto block = make_block(self_, {.view = 5, .height = 9});
        consensus::simplex::SharedProposal proposal;
        {
            auto signer = open();
            auto result = signer->sign({.epoch = 2,
                                        .view = 5,
                                        .parent_view = 4,
                                        .block = block,
                                        .hash = block_hash(block->header),
                                        .certificates = {},
                                        .signature = {}},
                                       0);
            QVERIFY(result);
            proposal = *result;
        }
        auto signer = open();
        const auto kept = signer->take_kept();
        QVERIFY(kept.proposed == std::vector<View>{5});
        QCOMPARE(kept.proposals.size(), std::size_t{1});
        Bytes before;
        Bytes after;
        encode_proposal(proposal, before);
        encode_proposal(kept.proposals[0], after);
        QVERIFY(before == after);
    }

    void gives_back_only_what_is_open() {
        {
            auto signer = open();
            QVERIFY(signer->sign({VoteKind::nullify, 2, 5, {}}, self_.member.owner, 0));
            QVERIFY(signer->sign({VoteKind::nullify, 2, 6, {}}, self_.member.owner, 0));
        }
        QCOMPARE(open(2, 5)->take_kept().votes.size(), std::size_t{1});
        QCOMPARE(open(3, 0)->take_kept().votes.size(), std::size_t{0});
    }

    void refuses_a_second_vote_and_a_second_proposal() {
        auto signer = open();
        QVERIFY(signer->sign({VoteKind::notarize, 2, 5, hash_of("a")}, self_.member.owner, 0));
        QVERIFY(!signer->sign({VoteKind::notarize, 2, 5, hash_of("b")}, self_.member.owner, 0));
        for (const char* salt : {"a", "b"}) {
            auto block = make_block(self_, {.view = 5, .height = 9, .salt = salt});
            const auto result = signer->sign({.epoch = 2,
                                              .view = 5,
                                              .parent_view = 4,
                                              .block = block,
                                              .hash = block_hash(block->header),
                                              .certificates = {},
                                              .signature = {}},
                                             0);
            QCOMPARE(result.has_value(), std::string_view(salt) == "a");
        }
    }
};

RUSTCHAIN_TEST(SafeSignerTest)

} // namespace safe_signer_test
#include "safe_signer_test.moc"
