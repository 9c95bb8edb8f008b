// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What is done about messages: in order, out of order, without fees, without a chain, over a
// restart, never twice.
#include "core/bounty/github/webhook_actor.hpp"
#include "tests/core/bounty/github/webhook_house.hpp"
#include "tests/fixtures/test_program.hpp"

namespace webhook_actor_test {

using namespace rustchain;
using namespace rustchain::bounty::github;

namespace {

Address alice() {
    Address address;
    address[0] = 1;
    return address;
}

json::Object the_claim() {
    return a_comment("Claim " + to_text(alice(), "drtc"));
}

json::Object the_merge(std::uint64_t number = 7) {
    return a_pull_request({.action = "closed", .merged = true, .number = number});
}

void give_fees(WebhookHouse& house) {
    house.chain.give(address_of(KeyScheme::schnorr, house.key.public_key()), Amount::from_rtc(1));
}

void claimed(BountyRecord& bounty) {
    bounty.state = BountyState::claimed;
    bounty.claimant = alice();
    bounty.claim_end = 5000;
}

void submitted(BountyRecord& bounty) {
    claimed(bounty);
    bounty.state = BountyState::submitted;
    bounty.pull_request = 7;
}

void approved(BountyRecord& bounty) {
    submitted(bounty);
    bounty.state = BountyState::approved;
}

} // namespace

class WebhookActorTest : public QObject {
    Q_OBJECT

private slots:
    void carries_a_bounty_from_claim_to_payment() {
        WebhookHouse house;
        give_fees(house);
        BountyRecord& bounty = house.post();
        QCOMPARE(house.deliver("issue_comment", the_claim()).code, std::string("accepted"));
        QVERIFY(house.waiting_move<BountyClaim>());
        QVERIFY(house.waiting_move<BountyClaim>()->claimant == alice());
        claimed(bounty);
        house.mine();
        QCOMPARE(house.ended(), std::string("final in block 11"));
        house.deliver("pull_request", a_pull_request());
        QVERIFY(house.waiting_move<BountySubmit>());
        submitted(bounty);
        house.mine();
        house.deliver("pull_request_review", a_review("approved"));
        QVERIFY(house.waiting_move<BountyReview>()->approve);
        approved(bounty);
        house.mine();
        house.deliver("pull_request", the_merge());
        QCOMPARE(to_hex(house.waiting_move<BountyRelease>()->merge_commit), std::string(kMergeSha));
        house.mine();
        QVERIFY(house.status().pending.empty());
        QVERIFY(house.status().outcomes.back().is_done);
        QCOMPARE(house.chain.submissions, 4);
    }

    void takes_everything_in_the_wrong_order() {
        WebhookHouse house;
        give_fees(house);
        house.deliver("pull_request", the_merge());
        house.deliver("pull_request_review", a_review("approved"));
        house.deliver("pull_request", a_pull_request());
        QCOMPARE(house.chain.submissions, 0);
        BountyRecord& bounty = house.post();
        house.mine();
        house.deliver("issue_comment", the_claim());
        QVERIFY(house.waiting_move<BountyClaim>());
        claimed(bounty);
        house.mine();
        QVERIFY(house.waiting_move<BountySubmit>());
        submitted(bounty);
        house.mine();
        QVERIFY(house.waiting_move<BountyReview>());
        approved(bounty);
        house.mine();
        QVERIFY(house.waiting_move<BountyRelease>());
        house.mine();
        QVERIFY(house.status().pending.empty());
        QCOMPARE(house.chain.submissions, 4);
    }

    void keeps_a_merge_until_the_approval_over_a_restart() {
        WebhookHouse house;
        give_fees(house);
        submitted(house.post());
        house.deliver("pull_request", the_merge());
        QCOMPARE(house.waits_for(), std::string("the maintainer's approval"));
        house.restart();
        QCOMPARE(house.waits_for(), std::string("the maintainer's approval"));
        approved(house.bounties[0]);
        house.mine();
        QVERIFY(house.waiting_move<BountyRelease>());
    }

    void sends_the_same_bytes_after_a_restart() {
        WebhookHouse house;
        give_fees(house);
        approved(house.post());
        house.deliver("pull_request", the_merge());
        const auto first = house.chain.mempool.at(0);
        house.chain.mempool.clear(); // the node forgot what waited
        house.restart();
        QCOMPARE(house.chain.mempool.size(), std::size_t{1});
        QVERIFY(house.chain.mempool.at(0) == first);
        house.mine();
        QVERIFY(house.status().outcomes.back().is_done);
        // Delivered anew under another identifier: the bounty is closed by now.
        house.bounties[0].state = BountyState::paid;
        house.deliver("pull_request", the_merge());
        QCOMPARE(house.ended(), std::string("the bounty is paid"));
        QVERIFY(house.chain.mempool.empty());
    }

    void submits_for_nobody_else() {
        WebhookHouse house;
        give_fees(house);
        BountyRecord& bounty = house.post();
        house.deliver("issue_comment", the_claim());
        claimed(bounty);
        house.mine();
        house.deliver("pull_request", a_pull_request({.author = "Mallory"}));
        QVERIFY(house.chain.mempool.empty());
        QCOMPARE(house.ended(),
                 std::string("the claim is that of alice, and pull request 7 is by mallory"));
    }

    void binds_no_login_to_a_claim_that_a_wallet_made() {
        WebhookHouse house;
        give_fees(house);
        claimed(house.post());
        house.deliver("issue_comment", a_comment("Claim " + to_text(alice(), "drtc"), "Mallory"));
        QCOMPARE(house.ended(), std::string("this claimant holds the claim already"));
        house.deliver("pull_request", a_pull_request({.author = "Mallory"}));
        QVERIFY(house.ended().starts_with("the claim was signed by a wallet"));
        QVERIFY(house.chain.mempool.empty());
    }

    void waits_for_the_fee_and_says_since_when() {
        WebhookHouse house;
        approved(house.post());
        house.deliver("pull_request", the_merge());
        QVERIFY(house.waits_for().starts_with("RTC for the fee: the release account drtc1"));
        const auto since = house.status().pending.at(0).waits_since_ms;
        house.the_loop().advance(std::chrono::seconds(20));
        QCOMPARE(house.status().pending.at(0).waits_since_ms, since);
        give_fees(house);
        house.mine();
        QVERIFY(house.waiting_move<BountyRelease>());
    }

    void tries_again_while_the_chain_is_silent() {
        WebhookHouse house;
        give_fees(house);
        approved(house.post());
        house.chain.is_silent = true;
        QCOMPARE(house.deliver("pull_request", the_merge()).status, 202U);
        house.the_loop().advance(std::chrono::seconds(30));
        QCOMPARE(house.status().pending.size(), std::size_t{1});
        house.chain.is_silent = false;
        house.the_loop().advance(std::chrono::seconds(6));
        QVERIFY(house.waiting_move<BountyRelease>());
    }

    void signs_anew_when_the_price_rose() {
        WebhookHouse house;
        give_fees(house);
        approved(house.post());
        house.chain.refuse_with = wallet::SubmitFault::fee_too_low;
        house.deliver("pull_request", the_merge());
        QVERIFY(house.waits_for().starts_with("the chain to take it"));
        house.chain.refuse_with.reset();
        house.mine();
        QCOMPARE(house.chain.mempool.size(), std::size_t{1});
        house.mine();
        QVERIFY(house.status().outcomes.back().is_done);
    }

    void leaves_reviews_to_the_maintainer() {
        WebhookHouse house;
        give_fees(house);
        submitted(house.post());
        house.bounties[0].terms.maintainer = alice();
        house.deliver("pull_request_review", a_review("approved"));
        QVERIFY(house.waits_for().starts_with("the maintainer's signature"));
        QVERIFY(house.chain.mempool.empty());
        approved(house.bounties[0]);
        house.mine();
        QCOMPARE(house.ended(), std::string("the work is approved already"));
    }

    void believes_the_newest_review() {
        WebhookHouse house;
        give_fees(house);
        claimed(house.post());
        house.deliver("pull_request_review", a_review("approved"));
        house.deliver("pull_request_review", a_review("changes_requested"));
        QCOMPARE(house.status().pending.size(), std::size_t{1});
        submitted(house.bounties[0]);
        house.mine();
        QVERIFY(!house.waiting_move<BountyReview>()->approve);
    }

    void gives_up_in_time() {
        WebhookHouse house;
        give_fees(house);
        house.deliver("pull_request", the_merge());
        house.the_loop().clock.set_now_ms(house.the_loop().clock.now_ms() + 25ULL * 3600 * 1000);
        house.mine();
        QVERIFY(house.ended().starts_with("no bounty of the issue"));
        submitted(house.post());
        house.deliver("pull_request", the_merge());
        house.the_loop().clock.set_now_ms(house.the_loop().clock.now_ms() + kIntentLasts_ms + 1);
        house.mine();
        QVERIFY(house.ended().starts_with("it waited 30 days for the maintainer's approval"));
        QVERIFY(house.chain.mempool.empty());
    }

    void pays_every_bounty_of_an_issue() {
        WebhookHouse house;
        give_fees(house);
        approved(house.post(1));
        approved(house.post(2));
        house.deliver("pull_request", the_merge());
        house.mine();
        QCOMPARE(house.chain.submissions, 2);
        house.mine();
        QCOMPARE(house.status().outcomes.size(), std::size_t{2});
    }
};

RUSTCHAIN_TEST(WebhookActorTest)

} // namespace webhook_actor_test
#include "webhook_actor_test.moc"
