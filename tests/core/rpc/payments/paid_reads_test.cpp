// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reads with a price: asked for, paid for, answered once.
#include "core/rpc/payments/paid_reads.hpp"

#include "tests/core/rpc/payments/paying.hpp"
#include "tests/fixtures/test_program.hpp"

namespace paid_reads_test {

using namespace rustchain;
using namespace rustchain::rpc;

namespace {

PaidReads priced(const std::string& path = "/v1/blocks/{block}") {
    const Address owner = fixtures::Person("carol").address;
    return {.pay_to = to_text(owner, fixtures::small_params().address_prefix),
            .reads = {{.path = path, .amount = Amount::from_micro_rtc(10'000)}}};
}

//! The error with which a server with these prices is not made.
std::string refusal(const PaidReads& paid) {
    RpcHouse house;
    auto server = RpcServer::create(
        house.executors().network(), house.context(),
        {.port = 0, .cookie = house.cookie_path().string() + "2", .paid_reads = paid});
    return server ? "made" : server.error().message;
}

} // namespace

class PaidReadsTest : public QObject {
    Q_OBJECT

private slots:
    void costs_nothing_unless_a_price_is_set() {
        RpcHouse house;
        QCOMPARE(house.get("/v1/blocks/0").status, 200U);
        RpcHouse other({}, priced());
        QCOMPARE(other.get("/v1/blocks").status, 200U); // another route
    }

    void asks_with_402_however_the_path_is_spelled() {
        RpcHouse house({}, priced());
        for (const char* target : {"/v1/blocks/0", "/v1/%62locks/0", "/v1/blocks/0?x=1"}) {
            auto answer = house.get(target);
            QCOMPARE(answer.status, 402U);
            const Requirement asked = asked_by(house, answer);
            QCOMPARE(asked.resource,
                     "http://127.0.0.1:" + std::to_string(house.server->port()) + target);
            QCOMPARE(asked.amount(), Amount::from_micro_rtc(10'000));
            QCOMPARE(answer.headers.find("Cache-Control").value(), std::string_view("no-store"));
            QCOMPARE(answer.text("error"), std::string("payment_required"));
        }
        auto head = house.send({.method = "HEAD", .target = "/v1/blocks/0"});
        QCOMPARE(head.status, 402U);
        QVERIFY(head.headers.find("PAYMENT-REQUIRED").has_value());
    }

    void answers_once_the_payment_is_final_data() {
        QTest::addColumn<int>("number");
        QTest::addRow("version 1") << 1;
        QTest::addRow("version 2") << 2;
    }
    void answers_once_the_payment_is_final() {
        QFETCH(int, number);
        const auto version = static_cast<Version>(number);
        RpcHouse house({}, priced());
        const Requirement asked = asked_by(house, house.get("/v1/blocks/0"));
        const Transaction paid = signed_for(house, asked, 0);
        const auto request =
            with_payment({.target = "/v1/blocks/0"}, version, write_payment(version, asked, paid));
        auto answer = send_and_finalise(house, request, paid);
        QCOMPARE(answer.status, 200U);
        QCOMPARE(answer.number("height"), 0U);
        const json::Value receipt = receipt_of(answer, version);
        const json::Field field(receipt);
        QCOMPARE(field.at("success").boolean().value(), true);
        QCOMPARE(field.at("transaction").text().value(), to_hex(transaction_hash(paid)));
        QCOMPARE(field.at("network").text().value(), asked.network());
        QCOMPARE(field.at("payer").text().value(), house.address(house.chain.alice));

        auto again = house.send(request);
        QCOMPARE(again.status, 402U);
        QCOMPARE(again.text("error"), std::string("reused"));
        const json::Value refused = receipt_of(again, version);
        QCOMPARE(json::Field(refused).at("success").boolean().value(), false);
        QCOMPARE(json::Field(refused).at("errorReason").text().value(), std::string("reused"));
    }

    void takes_nothing_for_an_answer_that_is_an_error() {
        RpcHouse house({}, priced());
        const Requirement asked = asked_by(house, house.get("/v1/blocks/999"));
        const Transaction paid = signed_for(house, asked, 0);
        auto answer = house.send(with_payment({.target = "/v1/blocks/999"}, Version::v1,
                                              write_payment(Version::v1, asked, paid)));
        QCOMPARE(answer.problem(), std::string("404 not_found"));
        QCOMPARE(house.get("/v1/mempool").number("transactions"), 0U);
    }

    void names_what_is_wrong_and_takes_nothing() {
        RpcHouse house({}, priced());
        const Requirement asked = asked_by(house, house.get("/v1/blocks/0"));
        const std::string good = write_payment(Version::v1, asked, signed_for(house, asked, 0));
        auto error = [&](std::string target, Version version, std::string field) {
            auto answer =
                house.send(with_payment({.target = std::move(target)}, version, std::move(field)));
            return std::to_string(answer.status) + " " + answer.text("error");
        };
        QCOMPARE(error("/v1/blocks/0", Version::v1, "?"), std::string("402 not_base64"));
        QCOMPARE(error("/v1/blocks/0", Version::v2, good), std::string("402 wrong_version"));
        QCOMPARE(error("/v1/blocks/1", Version::v1, good), std::string("402 wrong_resource"));
        QCOMPARE(error("/v1/blocks/0", Version::v1, std::string(13'000, 'A')),
                 std::string("402 too_long"));
        auto both = with_payment(with_payment({.target = "/v1/blocks/0"}, Version::v1, good),
                                 Version::v2, good);
        QCOMPARE(house.send(both).text("error"), std::string("two_payments"));
        QCOMPARE(house.get("/v1/mempool").number("transactions"), 0U);
    }

    void refuses_prices_that_cannot_be() {
        QVERIFY(refusal(priced("/v1/blocks/0")).find("/openapi.json") != std::string::npos);
        QVERIFY(refusal(priced("/v1/transactions")).find("no GET route") != std::string::npos);
        PaidReads paid = priced();
        paid.pay_to = "drtc1nobody";
        QVERIFY(refusal(paid).starts_with("x402-pay-to: "));
        paid = priced();
        paid.reads[0].amount = {};
        QVERIFY(refusal(paid).find("nothing") != std::string::npos);
        QCOMPARE(refusal(priced()), std::string("made"));
    }
};

RUSTCHAIN_TEST(PaidReadsTest)

} // namespace paid_reads_test
#include "paid_reads_test.moc"
