// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Every way in which a proposal can be wrong before its block is executed.
#include "core/consensus/simplex/proposal_rules.hpp"

#include "tests/core/consensus/simplex/signed_things.hpp"
#include "tests/fixtures/test_program.hpp"

namespace proposal_rules_test {

using namespace rustchain;
using namespace rustchain::consensus::simplex;
using namespace rustchain::consensus::simplex::testing;

class ProposalRulesTest : public QObject {
    Q_OBJECT

private:
    static std::vector<Validator> others_than(const std::vector<Validator>& set) {
        auto others = make_validators(7);
        std::erase_if(others, [&](const Validator& validator) {
            return std::ranges::find(set, validator.member, &Validator::member) != set.end();
        });
        return others;
    }
    // Epoch 2 of four blocks: heights 9 … 12.
    const std::vector<Validator> set_ = make_validators(4);
    const std::vector<Validator> before_ = others_than(set_);
    const Committee committee_{2, kChainId, members_of(set_), hash_of("seed")};
    const Committee previous_{1, kChainId, members_of(before_), hash_of("older seed")};

    const Validator& leader(View view) const { return leader_in(set_, committee_, view); }
    Certificate notarized(View view, const BlockHash& hash) const {
        return certify(set_, VoteKind::notarize, 2, view, hash);
    }
    Certificate skipped(View view) const { return certify(set_, VoteKind::nullify, 2, view); }
    Certificate epoch_end() const {
        return certify(before_, VoteKind::finalize, 1, 6, hash_of("block 8"));
    }
    //! Height 10 in view 5, on a parent notarised in view 3; view 4 was skipped.
    SharedProposal good() const {
        return make_proposal(leader(5), 2, 5, 3,
                             make_block(leader(5), {5, 10, 0, hash_of("block 9")}),
                             {notarized(3, hash_of("block 9")), skipped(4)});
    }
    //! Height 9 in view 2, on the last block of epoch 1.
    SharedProposal first() const {
        return make_proposal(leader(2), 2, 2, 0,
                             make_block(leader(2), {2, 9, 0, hash_of("block 8")}),
                             {epoch_end(), skipped(1)});
    }
    //! Height 12, notarised in view 5, again in view 7.
    SharedProposal again() const {
        auto block = make_block(leader(5), {5, 12, 0, hash_of("block 11")});
        const BlockHash hash = block_hash(block->header);
        return make_proposal(leader(7), 2, 7, 5, block, {notarized(5, hash), skipped(6)});
    }
    Result<void, ProposalFault> check(const SharedProposal& proposal) const {
        return check_proposal(proposal, {committee_, &previous_, 9, 12, {}});
    }
    void expect(const SharedProposal& proposal, ProposalFault fault) const {
        const auto checked = check(proposal);
        QVERIFY(!checked);
        QCOMPARE(static_cast<int>(checked.error()), static_cast<int>(fault));
        QVERIFY(!describe(fault).empty());
    }
    SharedProposal with_block(View view, const BlockPlan& plan) const {
        return make_proposal(leader(5), 2, 5, 3, make_block(leader(view), plan),
                             {notarized(3, hash_of("block 9")), skipped(4)});
    }

private slots:
    void accepts_a_block_on_a_notarised_parent() { QVERIFY(check(good())); }
    void accepts_the_first_block_of_an_epoch() { QVERIFY(check(first())); }
    void accepts_the_last_block_again() {
        QVERIFY(check(again()));
        QVERIFY(is_repeat(again()));
        QVERIFY(!is_repeat(good()));
    }
    void accepts_a_different_last_block_on_an_older_parent() {
        QVERIFY(check(make_proposal(leader(6), 2, 6, 4,
                                    make_block(leader(6), {6, 12, 0, hash_of("block 11")}),
                                    {notarized(4, hash_of("block 11")), skipped(5)})));
    }
    void accepts_a_finalisation_as_proof_of_the_parent() {
        QVERIFY(check(
            make_proposal(leader(4), 2, 4, 3, make_block(leader(4), {4, 10, 0, hash_of("block 9")}),
                          {certify(set_, VoteKind::finalize, 2, 3, hash_of("block 9"))})));
    }
    void genesis_needs_no_proof() {
        const Committee start{0, kChainId, members_of(set_), hash_of("genesis")};
        const Validator& first_leader = leader_in(set_, start, 1);
        const auto proposal = make_proposal(
            first_leader, 0, 1, 0, make_block(first_leader, {1, 1, 0, hash_of("genesis")}));
        QVERIFY(check_proposal(proposal, {start, nullptr, 1, 4, {}}));
    }
    void asks_for_no_signature_of_a_known_certificate() {
        SharedProposal proposal = good();
        for (Certificate& certificate : proposal.certificates)
            certificate.signatures.clear();
        proposal = sign_proposal(leader(5), proposal);
        QVERIFY(check_proposal(
            proposal, {committee_, &previous_, 9, 12, [](const Certificate&) { return true; }}));
    }

    void refuses_another_epoch() {
        SharedProposal proposal = good();
        proposal.epoch = 3;
        expect(sign_proposal(leader(5), proposal), ProposalFault::wrong_epoch);
    }
    void refuses_views_out_of_range() {
        SharedProposal proposal = good();
        proposal.view = 0;
        expect(proposal, ProposalFault::wrong_view);
        proposal = good();
        proposal.parent_view = 5;
        expect(proposal, ProposalFault::wrong_view);
        proposal = good();
        proposal.view = kMostViews;
        expect(proposal, ProposalFault::wrong_view);
    }
    void refuses_a_signature_that_is_not_the_leaders() {
        expect(sign_proposal(leader(6), good()), ProposalFault::wrong_signature);
        SharedProposal proposal = good();
        proposal.signature[0] = static_cast<std::uint8_t>(proposal.signature[0] ^ 1);
        expect(proposal, ProposalFault::wrong_signature);
        proposal = good();
        proposal.hash = hash_of("another");
        expect(proposal, ProposalFault::wrong_signature);
    }
    void refuses_missing_and_surplus_certificates() {
        SharedProposal proposal = good();
        proposal.certificates.pop_back();
        expect(proposal, ProposalFault::wrong_certificates);
        proposal.certificates.clear();
        expect(proposal, ProposalFault::wrong_certificates);
        proposal = good();
        proposal.certificates.push_back(skipped(5));
        expect(proposal, ProposalFault::wrong_certificates);
        proposal = first();
        proposal.certificates.erase(proposal.certificates.begin());
        expect(proposal, ProposalFault::wrong_certificates);
    }
    void refuses_a_wrong_proof_of_the_parent() {
        SharedProposal proposal = good();
        proposal.certificates[0] = notarized(2, hash_of("block 9"));
        expect(proposal, ProposalFault::wrong_parent_proof);
        proposal.certificates[0] = certify(set_, VoteKind::notarize, 2, 3, hash_of("block 9"), 2);
        expect(proposal, ProposalFault::wrong_parent_proof);
        proposal = first();
        proposal.certificates[0] = certify(before_, VoteKind::notarize, 1, 6, hash_of("block 8"));
        expect(proposal, ProposalFault::wrong_parent_proof);
        proposal.certificates[0] = certify(before_, VoteKind::finalize, 0, 6, hash_of("block 8"));
        expect(proposal, ProposalFault::wrong_parent_proof);
        proposal.certificates[0] = certify(set_, VoteKind::finalize, 1, 6, hash_of("block 8"));
        expect(proposal, ProposalFault::wrong_parent_proof);
    }
    void refuses_wrong_nullifications() {
        SharedProposal proposal = good();
        proposal.certificates[1] = skipped(5);
        expect(proposal, ProposalFault::wrong_nullification);
        proposal.certificates[1] = notarized(4, hash_of("block 10"));
        expect(proposal, ProposalFault::wrong_nullification);
        proposal.certificates[1] = certify(set_, VoteKind::nullify, 2, 4, {}, 2);
        expect(proposal, ProposalFault::wrong_nullification);
    }
    void refuses_nullifications_out_of_order() {
        auto block = make_block(leader(6), {6, 10, 0, hash_of("block 9")});
        const auto parent = notarized(3, hash_of("block 9"));
        QVERIFY(check(make_proposal(leader(6), 2, 6, 3, block, {parent, skipped(4), skipped(5)})));
        expect(make_proposal(leader(6), 2, 6, 3, block, {parent, skipped(5), skipped(4)}),
               ProposalFault::wrong_nullification);
    }
    void refuses_another_parent_than_shown() {
        expect(with_block(5, {5, 10, 0, hash_of("block 9, another")}), ProposalFault::wrong_parent);
    }
    void refuses_heights_outside_the_epoch() {
        expect(with_block(5, {5, 13, 0, hash_of("block 9")}), ProposalFault::wrong_height);
        expect(with_block(5, {5, 9, 0, hash_of("block 9")}), ProposalFault::wrong_height);
        expect(make_proposal(leader(2), 2, 2, 0,
                             make_block(leader(2), {2, 10, 0, hash_of("block 8")}),
                             {epoch_end(), skipped(1)}),
               ProposalFault::wrong_height);
    }
    void refuses_a_header_of_another_view() {
        expect(with_block(5, {4, 10, 0, hash_of("block 9")}), ProposalFault::wrong_header_view);
    }
    void refuses_a_header_of_another_proposer() {
        expect(with_block(6, {5, 10, 0, hash_of("block 9")}), ProposalFault::wrong_proposer);
    }
    void refuses_a_header_that_the_leader_did_not_sign() {
        Block block = *good().block;
        block.header.state_root = hash_of("changed");
        expect(make_proposal(leader(5), 2, 5, 3, std::make_shared<const Block>(block),
                             {notarized(3, hash_of("block 9")), skipped(4)}),
               ProposalFault::wrong_header_signature);
    }
    void refuses_to_repeat_a_block_that_is_not_the_last() {
        auto block = make_block(leader(5), {5, 11, 0, hash_of("block 10")});
        const BlockHash hash = block_hash(block->header);
        expect(make_proposal(leader(6), 2, 6, 5, block, {notarized(5, hash)}),
               ProposalFault::wrong_height);
    }
    void refuses_to_repeat_a_block_before_its_own_view() {
        auto block = make_block(leader(5), {5, 12, 0, hash_of("block 11")});
        const BlockHash hash = block_hash(block->header);
        expect(make_proposal(leader(5), 2, 5, 4, block, {notarized(4, hash)}),
               ProposalFault::wrong_header_view);
    }
};

RUSTCHAIN_TEST(ProposalRulesTest)

} // namespace proposal_rules_test
#include "proposal_rules_test.moc"
