// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Payments: read from anyone, and each way in which one is not what was asked for.
#include "core/bounty/x402/payment.hpp"

#include "core/primitives/base64.hpp"
#include "core/runtime/random.hpp"
#include "tests/core/bounty/x402/sample_payments.hpp"
#include "tests/fixtures/test_program.hpp"

#include <set>

namespace payment_test {

using namespace rustchain;
using namespace rustchain::bounty::x402;
using namespace rustchain::bounty::x402::samples;

namespace {

//! The fault's name, or "none".
std::string judge(const Payment& payment, const Requirement& requirement,
                  TimestampMs now_ms = kNow) {
    auto fault = find_fault(payment, requirement, now_ms);
    return fault ? std::string(name_of(*fault)) : "none";
}

std::string read_fault(Version version, std::string_view field) {
    auto payment = read_payment(version, field);
    return payment ? "none" : std::string(name_of(payment.error()));
}

Transfer transfer_for(const Requirement& requirement) {
    return std::get<Transfer>(payload_for(requirement));
}

std::string field_of(json::Object document) {
    return to_field(document);
}

json::Object payload_of(std::string transaction) {
    return {{"transaction", std::move(transaction)}};
}

} // namespace

class PaymentTest : public QObject {
    Q_OBJECT

private slots:
    void takes_what_was_asked_for() {
        for (const Requirement& requirement : {read_price(), bounty_price()})
            for (Version version : {Version::v1, Version::v2}) {
                const Transaction transaction = signed_with(payload_for(requirement));
                const Payment payment = payment_for(requirement, transaction, version);
                QCOMPARE(payment.transaction, transaction);
                QCOMPARE(payment.hash, transaction_hash(transaction));
                QCOMPARE(judge(payment, requirement), std::string("none"));
            }
    }

    void names_what_cannot_be_read() {
        const Requirement asked = read_price();
        const Transaction paid = signed_with(payload_for(asked));
        QCOMPARE(read_fault(Version::v1, "{}"), std::string("not_base64"));
        QCOMPARE(read_fault(Version::v1, ""), std::string("malformed"));
        QCOMPARE(read_fault(Version::v1, to_base64(as_bytes("no json"))), std::string("malformed"));
        QCOMPARE(read_fault(Version::v1, field_of({{"x402Version", "1"}})),
                 std::string("malformed"));
        QCOMPARE(read_fault(Version::v1, std::string(kMaxPaymentField + 1, 'A')),
                 std::string("too_long"));
        QCOMPARE(read_fault(Version::v1, write_payment(Version::v2, asked, paid)),
                 std::string("wrong_version"));
        QCOMPARE(read_fault(Version::v2, write_payment(Version::v1, asked, paid)),
                 std::string("wrong_version"));
        auto with = [](std::string transaction) {
            return field_of({{"x402Version", 1},
                             {"scheme", "exact"},
                             {"network", "rtc:dev"},
                             {"payload", payload_of(std::move(transaction))}});
        };
        QCOMPARE(read_fault(Version::v1, with("??")), std::string("not_base64"));
        QCOMPARE(read_fault(Version::v1, with("AAAA")), std::string("malformed"));
        QCOMPARE(
            read_fault(Version::v1,
                       field_of({{"x402Version", 1}, {"scheme", "exact"}, {"network", "rtc:dev"}})),
            std::string("malformed"));
        QCOMPARE(read_fault(Version::v2, field_of({{"x402Version", 2},
                                                   {"accepted", json::Object{}},
                                                   {"payload", payload_of("AAAA")}})),
                 std::string("malformed"));
        QCOMPARE(read_fault(Version::v1, with(to_base64(encode(paid)))), std::string("none"));
    }

    void says_bad_signature_for_each_changed_byte() {
        for (const Requirement& asked : {read_price(), bounty_price()}) {
            const Bytes whole = encode(signed_with(payload_for(asked)));
            std::set<std::string> seen;
            for (std::size_t at = 0; at < whole.size(); ++at) {
                Bytes bytes = whole;
                bytes[at] ^= 1;
                auto changed = decode<Transaction>(bytes);
                if (!changed)
                    continue; // it cannot be read: malformed
                const std::string fault = judge(payment_for(asked, *changed), asked);
                seen.insert(fault);
            }
            QVERIFY(seen == std::set<std::string>{"bad_signature"});
        }
    }

    void refuses_another_scheme_network_or_chain() {
        const Requirement asked = read_price();
        const Transaction paid = signed_with(payload_for(asked));
        Payment payment = payment_for(asked, paid);
        payment.scheme = "upto";
        QCOMPARE(judge(payment, asked), std::string("wrong_scheme"));
        payment = payment_for(asked, paid);
        payment.network = "rtc:test";
        QCOMPARE(judge(payment, asked), std::string("wrong_network"));
        ChainId other = asked.place.chain_id;
        other[0] = 9;
        payment = payment_for(asked, signed_with(payload_for(asked), 0, other));
        QCOMPARE(judge(payment, asked), std::string("bad_signature"));
    }

    void refuses_what_version_2_agreed_to_and_was_not_asked() {
        const Requirement asked = read_price();
        const Payment good = payment_for(asked, signed_with(payload_for(asked)), Version::v2);
        auto judge_with = [&](auto change) {
            Payment payment = good;
            change(*payment.accepted);
            return judge(payment, asked);
        };
        QCOMPARE(judge_with([](Accepted& a) { a.asset = "USDC"; }), std::string("wrong_asset"));
        QCOMPARE(judge_with([](Accepted& a) { a.resource = "http://127.0.0.1:8099/v1/fees"; }),
                 std::string("wrong_resource"));
        QCOMPARE(judge_with([](Accepted& a) { a.pay_to = "escrow"; }),
                 std::string("wrong_recipient"));
        QCOMPARE(judge_with([](Accepted& a) { a.amount = "9999"; }), std::string("amount_short"));
        QCOMPARE(judge_with([](Accepted& a) { a.amount = "10001"; }), std::string("amount_over"));
        QCOMPARE(judge_with([](Accepted& a) { a.amount = "1e4"; }), std::string("malformed"));
        QCOMPARE(judge_with([](Accepted& a) { a.resource.reset(); }), std::string("none"));
    }

    void refuses_a_transfer_that_is_not_the_one_asked_for() {
        const Requirement asked = read_price();
        auto judge_with = [&](auto change) {
            Transfer transfer = transfer_for(asked);
            change(transfer);
            return judge(payment_for(asked, signed_with(transfer)), asked);
        };
        QCOMPARE(
            judge_with([](Transfer& t) { t.outputs[0].amount = Amount::from_micro_rtc(9'999); }),
            std::string("amount_short"));
        QCOMPARE(
            judge_with([](Transfer& t) { t.outputs[0].amount = Amount::from_micro_rtc(10'001); }),
            std::string("amount_over"));
        QCOMPARE(judge_with([](Transfer& t) { t.outputs[0].to = payer().address; }),
                 std::string("wrong_recipient"));
        QCOMPARE(judge_with([](Transfer& t) { t.outputs.push_back(t.outputs[0]); }),
                 std::string("wrong_recipient"));
        QCOMPARE(judge_with([](Transfer& t) { t.memo = "hello"; }), std::string("wrong_resource"));
        QCOMPARE(judge_with([](Transfer& t) { t.memo.back() ^= 1; }),
                 std::string("wrong_resource"));
        QCOMPARE(judge(payment_for(asked, signed_with(BountyCancel{.id = 1})), asked),
                 std::string("wrong_kind"));
    }

    void binds_a_transfer_to_its_resource() {
        const Requirement one = read_price();
        const Requirement other = read_price("http://127.0.0.1:8099/v1/blocks?limit=6");
        const Transaction paid = signed_with(payload_for(one));
        QCOMPARE(judge(payment_for(other, paid), other), std::string("wrong_resource"));
        Requirement elsewhere = one;
        elsewhere.resource = "http://other.example:8099/v1/blocks?limit=5";
        QCOMPARE(judge(payment_for(elsewhere, paid), elsewhere), std::string("wrong_resource"));
    }

    void takes_a_memo_until_its_time_is_over() {
        const Requirement asked = read_price();
        const Payment payment = payment_for(asked, signed_with(payload_for(asked)));
        // The requirement that is made for the paid request has a later time.
        Requirement later = asked;
        std::get<TransferOrder>(later.order).memo =
            paid_memo(later.place, payee().address, later.resource, kUntil + 300);
        QCOMPARE(judge(payment, later, kUntil * 1000 + 999), std::string("none"));
        QCOMPARE(judge(payment, later, (kUntil + 1) * 1000), std::string("expired"));
        QCOMPARE(until_of(std::get<TransferOrder>(asked.order).memo), std::optional(kUntil));
        const std::string binding(64, 'a');
        for (const std::string& memo :
             {"x402::" + binding, "x402:1:" + binding + "a", "x402:-1:" + binding,
              "x402:99999999999999999999:" + binding, "y402:1:" + binding, std::string("x402:1")})
            QVERIFY2(!until_of(memo), memo.c_str());
    }

    void refuses_a_bounty_of_other_terms() {
        const Requirement asked = bounty_price();
        auto judge_with = [&](auto change) {
            BountyPost post = good_terms();
            change(post);
            return judge(payment_for(asked, signed_with(post)), asked);
        };
        QCOMPARE(judge_with([](BountyPost& p) { p.reward = Amount::from_rtc(24); }),
                 std::string("amount_short"));
        QCOMPARE(judge_with([](BountyPost& p) { p.reward = Amount::from_rtc(26); }),
                 std::string("amount_over"));
        const std::string wrong = "wrong_terms";
        QCOMPARE(judge_with([](BountyPost& p) { ++p.deadline; }), wrong);
        QCOMPARE(judge_with([](BountyPost& p) { ++p.claim_blocks; }), wrong);
        QCOMPARE(judge_with([](BountyPost& p) { p.maintainer = payer().address; }), wrong);
        QCOMPARE(judge_with([](BountyPost& p) { p.release_key.reset(); }), wrong);
        QCOMPARE(judge_with([](BountyPost& p) { p.repository = "other/name"; }), wrong);
        QCOMPARE(judge_with([](BountyPost& p) { p.url += "7"; }), wrong);
        QCOMPARE(judge_with([](BountyPost& p) { p.title += "!"; }), wrong);
        QCOMPARE(judge_with([](BountyPost& p) { p.terms_hash[0] = 1; }), wrong);
        QCOMPARE(judge(payment_for(asked, signed_with(payload_for(read_price()))), asked),
                 std::string("wrong_kind"));
    }

    void has_a_name_and_a_sentence_for_every_fault() {
        std::set<std::string_view> names;
        for (int i = 0; i < static_cast<int>(PaymentFault::kCount); ++i) {
            const auto fault = static_cast<PaymentFault>(i);
            QVERIFY(names.insert(name_of(fault)).second);
            QVERIFY(!name_of(fault).empty() && describe(fault).size() > 20);
        }
    }

    void survives_any_bytes() {
        runtime::SeededRandom random(7);
        const Requirement asked = bounty_price();
        const std::string good = write_payment(Version::v2, asked, signed_with(payload_for(asked)));
        const std::string text(as_text(from_base64(good).value()));
        for (int i = 0; i < 5'000; ++i) {
            std::string changed = text;
            for (int n = 0; n < 3; ++n)
                changed[random.below(changed.size())] = static_cast<char>(random.below(256));
            changed.resize(random.below(changed.size() + 1));
            if (auto payment = read_payment(Version::v2, to_base64(as_bytes(changed))))
                QVERIFY(judge(*payment, asked) != "");
        }
    }
};

RUSTCHAIN_TEST(PaymentTest)

} // namespace payment_test
#include "payment_test.moc"
