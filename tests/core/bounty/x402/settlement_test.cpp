// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Settling: final, once, within a time, and what the chain says against it.
#include "core/bounty/x402/settlement.hpp"

#include "tests/core/bounty/x402/sample_payments.hpp"
#include "tests/core/wallet/fake_chain_client.hpp"
#include "tests/core/wallet/test_loop.hpp"
#include "tests/fixtures/test_program.hpp"

namespace settlement_test {

using namespace rustchain;
using namespace rustchain::bounty::x402;
using namespace rustchain::bounty::x402::samples;
using namespace std::chrono_literals;

namespace {

using Answer = Result<Settled, PaymentFault>;

struct House {
    House() { chain.give(payer().address, Amount::from_rtc(1)); }

    auto start(const Payment& payment) { return loop.start(settlement.settle(payment)); }
    //! The fault's name, or "none"; the chain makes a final block meanwhile.
    std::string settle(const Payment& payment) {
        auto pending = start(payment);
        loop.settle();
        finalise();
        return said(pending);
    }
    void finalise() {
        chain.mine();
        chain.finalise();
        loop.advance(200ms);
    }
    std::string said(const wallet::TestLoop::Pending<Answer>& pending) {
        if (!*pending)
            return "still waiting";
        return **pending ? "none" : std::string(name_of((**pending).error()));
    }

    wallet::TestLoop loop;
    wallet::FakeChainClient chain;
    Settlement settlement{chain, loop.clock, {.most_at_once = 2, .longest_wait = 5s}};
};

Payment paid(std::uint64_t nonce = 0, const Requirement& requirement = read_price()) {
    return payment_for(requirement, signed_with(payload_for(requirement), nonce));
}

} // namespace

class SettlementTest : public QObject {
    Q_OBJECT

private slots:
    void answers_when_the_payment_is_final() {
        House house;
        auto pending = house.start(paid());
        house.loop.advance(1s);
        QCOMPARE(house.said(pending), std::string("still waiting"));
        house.chain.mine();
        house.loop.advance(1s);
        QCOMPARE(house.said(pending), std::string("still waiting")); // in a block that may fall
        house.chain.finalise();
        house.loop.advance(1s);
        const Answer answer = **pending;
        QVERIFY(answer.has_value());
        QCOMPARE(answer->transaction, paid().hash);
        QCOMPARE(answer->payer, payer().address);
        QCOMPARE(answer->height, Height{11});
        QCOMPARE(house.chain.balance_of(payee().address), Amount::from_micro_rtc(10'000));
    }

    void refuses_the_same_payment_again() {
        House house;
        QCOMPARE(house.settle(paid()), std::string("none"));
        QCOMPARE(house.settle(paid()), std::string("reused"));
        QCOMPARE(house.chain.submissions, 1);
    }

    void refuses_it_after_a_restart_too() {
        House house;
        QCOMPARE(house.settle(paid()), std::string("none"));
        Settlement fresh(house.chain, house.loop.clock);
        auto pending = house.loop.start(fresh.settle(paid()));
        house.loop.settle();
        QCOMPARE(house.said(pending), std::string("reused"));
    }

    void refuses_what_somebody_else_handed_over() {
        House house;
        house.chain.mempool.push_back(paid().transaction);
        QCOMPARE(house.settle(paid()), std::string("reused"));
    }

    void refuses_the_same_payment_while_it_is_in_hand() {
        House house;
        auto first = house.start(paid());
        house.loop.settle();
        auto second = house.start(paid());
        house.loop.settle();
        QCOMPARE(house.said(second), std::string("reused"));
        house.finalise();
        QCOMPARE(house.said(first), std::string("none"));
    }

    void lets_a_payer_come_again_when_it_gave_up() {
        House house;
        auto first = house.start(paid());
        house.loop.advance(6s);
        QCOMPARE(house.said(first), std::string("not_final"));
        auto second = house.start(paid());
        house.loop.settle();
        house.finalise();
        QCOMPARE(house.said(second), std::string("none"));
        QCOMPARE(house.chain.submissions, 1);
        QCOMPARE(house.settle(paid()), std::string("reused"));
    }

    void settles_so_many_at_once_only() {
        House house;
        auto first = house.start(paid(0));
        auto second = house.start(paid(1));
        house.loop.settle();
        auto third = house.start(paid(2));
        house.loop.settle();
        QCOMPARE(house.said(third), std::string("busy"));
        house.finalise();
        QCOMPARE(house.said(first), std::string("none"));
        QCOMPARE(house.said(second), std::string("none"));
        QCOMPARE(house.settle(paid(2)), std::string("none"));
    }

    void names_what_the_chain_says_against_it() {
        House house;
        Requirement dear = read_price();
        std::get<TransferOrder>(dear.order).amount = Amount::from_rtc(1); // leaves nothing for fees
        QCOMPARE(house.settle(paid(0, dear)), std::string("insufficient_balance"));
        QCOMPARE(house.settle(paid(0)), std::string("none"));
        QCOMPARE(house.settle(paid(0, read_price("http://127.0.0.1/other"))),
                 std::string("nonce_used"));
        const std::pair<wallet::SubmitFault, const char*> expected[] = {
            {wallet::SubmitFault::fee_too_low, "fee_too_low"},
            {wallet::SubmitFault::already_known, "reused"},
            {wallet::SubmitFault::nonce_used, "nonce_used"},
            {wallet::SubmitFault::balance_too_low, "insufficient_balance"},
            {wallet::SubmitFault::expired, "expired"},
            {wallet::SubmitFault::too_many, "busy"},
            {wallet::SubmitFault::unavailable, "unavailable"},
            {wallet::SubmitFault::malformed, "refused"}};
        for (const auto& [fault, name] : expected) {
            house.chain.refuse_with = fault;
            QCOMPARE(house.settle(paid(1)), std::string(name));
        }
        house.chain.refuse_with.reset();
        house.chain.is_silent = true;
        QCOMPARE(house.settle(paid(1)), std::string("unavailable"));
        house.chain.is_silent = false;
        QCOMPARE(house.settle(paid(1)), std::string("none")); // nothing of that was lost
    }
};

RUSTCHAIN_TEST(SettlementTest)

} // namespace settlement_test
#include "settlement_test.moc"
