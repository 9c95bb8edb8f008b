// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Funding a bounty by a paid request: the terms that are asked for are those that are posted.
#include "core/rpc/payments/bounty_funding.hpp"

#include "core/bounty/x402/terms_json.hpp"
#include "core/json/write.hpp"
#include "tests/core/rpc/payments/paying.hpp"
#include "tests/fixtures/test_program.hpp"

namespace bounty_funding_test {

using namespace rustchain;
using namespace rustchain::rpc;

namespace {

constexpr auto kTarget = "/v1/bounties/fund";

BountyPost terms_of(const RpcHouse& house) {
    return {.reward = Amount::from_rtc(25),
            .deadline = 500,
            .claim_blocks = 20,
            .maintainer = house.chain.bob.address,
            .release_key = house.chain.carol.public_key(),
            .repository = "owner/name",
            .url = "https://github.com/owner/name/issues/7",
            .title = "Draw the antiquity chart",
            .terms_hash = {}};
}

std::string body_of(const RpcHouse& house, const BountyPost& terms) {
    return json::write(
        bounty::x402::terms_to_json(terms, house.chain.network.params.address_prefix));
}

} // namespace

class BountyFundingTest : public QObject {
    Q_OBJECT

private slots:
    void asks_for_the_terms_to_be_signed() {
        RpcHouse house;
        auto answer = house.post(kTarget, body_of(house, terms_of(house)));
        QCOMPARE(answer.status, 402U);
        const Requirement asked = asked_by(house, answer);
        QVERIFY(std::get<BountyPost>(asked.order) == terms_of(house));
        QCOMPARE(asked.amount(), Amount::from_rtc(25));
    }

    void gives_the_number_once_it_is_final() {
        RpcHouse house;
        const BountyPost terms = terms_of(house);
        const std::string body = body_of(house, terms);
        const http::ClientRequest request{.method = "POST", .target = kTarget, .body = body};
        const Requirement asked = asked_by(house, house.send(request));
        for (std::uint64_t nonce : {0U, 1U}) {
            const Transaction paid = signed_for(house, asked, nonce);
            const auto field = write_payment(Version::v2, asked, paid);
            auto answer = send_and_finalise(house, with_payment(request, Version::v2, field), paid);
            QCOMPARE(answer.status, 200U);
            QCOMPARE(answer.number("bounty"), nonce + 1);
            QCOMPARE(answer.text("escrow"), std::string("25000000"));
            QCOMPARE(answer.text("sponsor"), house.address(house.chain.alice));
            QCOMPARE(answer.text("transaction"), to_hex(transaction_hash(paid)));
            auto record = house.chain.record<BountyRecord>(state::StateKey::bounty(nonce + 1));
            QVERIFY(record.has_value());
            QVERIFY(record->terms == terms);
            QCOMPARE(record->escrow, terms.reward);
            QCOMPARE(record->sponsor, house.chain.alice.address);
            auto again = house.send(with_payment(request, Version::v2, field));
            QCOMPARE(again.text("error"), std::string("reused"));
        }
    }

    void numbers_several_of_one_block_by_their_place() {
        RpcHouse house;
        const BountyPost terms = terms_of(house);
        const http::ClientRequest request{
            .method = "POST", .target = kTarget, .body = body_of(house, terms)};
        const Requirement asked = asked_by(house, house.send(request));
        const Transaction first = signed_for(house, asked, 0);
        const Transaction second = signed_for(house, asked, 1);
        house.on_ledger([&] { house.admit(first); });
        auto answer = std::async(std::launch::async, [&] {
            return house.send(
                with_payment(request, Version::v1, write_payment(Version::v1, asked, second)));
        });
        while (house.on_ledger([&] { return house.chain.ledger->mempool().size(); }) < 2)
            answer.wait_for(std::chrono::milliseconds(5));
        house.on_ledger([&] { house.chain.next_block({first, second}); });
        while (answer.wait_for(std::chrono::milliseconds(5)) != std::future_status::ready)
            house.chain.clock.advance(std::chrono::milliseconds(100));
        QCOMPARE(answer.get().number("bounty"), 2U);
    }

    void refuses_other_terms_than_were_offered() {
        RpcHouse house;
        BountyPost terms = terms_of(house);
        const http::ClientRequest request{
            .method = "POST", .target = kTarget, .body = body_of(house, terms)};
        Requirement asked = asked_by(house, house.send(request));
        std::get<BountyPost>(asked.order).maintainer = house.chain.alice.address;
        const Transaction paid = signed_for(house, asked, 0);
        auto answer =
            house.send(with_payment(request, Version::v1, write_payment(Version::v1, asked, paid)));
        QCOMPARE(answer.status, 402U);
        QCOMPARE(answer.text("error"), std::string("wrong_terms"));
        QVERIFY(!house.chain.record<BountyRecord>(state::StateKey::bounty(1)));
    }

    void refuses_terms_that_no_block_would_take() {
        RpcHouse house;
        auto refusal = [&](auto change) {
            BountyPost terms = terms_of(house);
            change(terms);
            return house.post(kTarget, body_of(house, terms)).problem();
        };
        QCOMPARE(refusal([](BountyPost& t) { t.reward = Amount::from_micro_rtc(9'999); }),
                 std::string("422 reward_too_small"));
        QCOMPARE(refusal([](BountyPost& t) { t.deadline = 1; }), std::string("422 bad_deadline"));
        QCOMPARE(refusal([](BountyPost& t) { t.deadline = 1'000'000'000; }),
                 std::string("422 bad_deadline"));
        QCOMPARE(refusal([](BountyPost& t) { t.claim_blocks = 0; }),
                 std::string("422 bad_deadline"));
        QCOMPARE(refusal([](BountyPost& t) { t.repository = "Owner/Name"; }),
                 std::string("400 malformed"));
        QCOMPARE(refusal([](BountyPost& t) { t.title = "\x1b[2J"; }), std::string("400 malformed"));
        QCOMPARE(refusal([](BountyPost& t) { t.url = "http://x"; }), std::string("400 malformed"));
        QCOMPARE(house.post(kTarget, "{}").problem(), std::string("400 invalid_input"));
        QCOMPARE(house.post(kTarget, "[").problem(), std::string("400 invalid_input"));
        QCOMPARE(house.post(kTarget, std::string(9000, ' ')).problem(),
                 std::string("400 invalid_input"));
    }
};

RUSTCHAIN_TEST(BountyFundingTest)

} // namespace bounty_funding_test
#include "bounty_funding_test.moc"
