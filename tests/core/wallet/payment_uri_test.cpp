// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Payment links: what is understood, what is refused whole, and both ways for any text.
#include "core/wallet/payment_uri.hpp"

#include "core/runtime/random.hpp"
#include "tests/fixtures/test_program.hpp"

namespace payment_uri_test {

using namespace rustchain;
using namespace rustchain::wallet;

namespace {

Address some_address(std::uint8_t first = 1) {
    Address address;
    for (std::size_t i = 0; i < Address::kSize; ++i)
        address[i] = static_cast<std::uint8_t>(first + i);
    return address;
}

std::string link(const std::string& query = {}) {
    return "rustchain:" + to_text(some_address(), "drtc") + query;
}

} // namespace

class PaymentUriTest : public QObject {
    Q_OBJECT
private slots:
    void reads_every_field() {
        auto uri =
            parse_payment_uri(link("?amount=1.5&label=Caf%C3%A9&message=a%20b+c%26d"), "drtc");
        QVERIFY(uri);
        QCOMPARE(uri->recipient.address, some_address());
        QVERIFY(uri->recipient.is_checked);
        QCOMPARE(uri->amount->micro_rtc(), 1'500'000U);
        QCOMPARE(uri->label, std::string("Café"));
        QCOMPARE(uri->message, std::string("a b+c&d"));
    }

    void reads_the_short_scheme_capitals_and_the_old_address() {
        std::string address = to_text(some_address(), "drtc");
        QVERIFY(parse_payment_uri("rtc:" + address, "drtc"));
        QVERIFY(parse_payment_uri("RUSTCHAIN:" + address, "drtc"));
        QString upper = QString::fromStdString(address).toUpper();
        QVERIFY(parse_payment_uri("RTC:" + upper.toStdString(), "drtc"));
        auto old = parse_payment_uri("rtc:RTC0102030405060708090a0b0c0d0e0f1011121314", "drtc");
        QVERIFY(old);
        QCOMPARE(old->recipient.address, some_address());
        QVERIFY(!old->recipient.is_checked);
    }

    void ignores_what_it_need_not_know() {
        auto uri = parse_payment_uri(link("?lang=de&amount=2&x="), "drtc");
        QVERIFY(uri);
        QCOMPARE(uri->amount->micro_rtc(), 2'000'000U);
    }

    void refuses_each_fault_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("fault");
        auto row = [](const char* name, const std::string& text, PaymentUriFault fault) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << static_cast<int>(fault);
        };
        using enum PaymentUriFault;
        row("another scheme", "bitcoin:" + to_text(some_address(), "drtc"), not_a_payment_link);
        row("no scheme", to_text(some_address(), "drtc"), not_a_payment_link);
        row("nothing", "", not_a_payment_link);
        row("no address", "rustchain:", bad_address);
        row("slashes", "rustchain://" + to_text(some_address(), "drtc"), bad_address);
        row("another network", "rustchain:" + to_text(some_address(), "rtc"), wrong_network);
        row("zero", link("?amount=0"), bad_amount);
        row("comma", link("?amount=1,5"), bad_amount);
        row("seven decimals", link("?amount=0.0000001"), bad_amount);
        row("exponent", link("?amount=1e3"), bad_amount);
        row("no amount", link("?amount="), bad_amount);
        row("cut percent", link("?label=a%2"), bad_encoding);
        row("lone percent", link("?label=100%"), bad_encoding);
        row("no hex", link("?label=%G0"), bad_encoding);
        row("not UTF-8", link("?label=%FF"), bad_encoding);
        row("control", link("?message=a%0Ab"), bad_encoding);
        row("direction", link("?message=%E2%80%AE"), bad_encoding);
        row("raw blank", link("?label=a b"), bad_encoding);
        row("raw UTF-8", link("?label=é"), bad_encoding);
        row("fragment", link("?amount=1#x"), bad_encoding);
        row("empty query", link("?"), bad_encoding);
        row("empty part", link("?amount=1&"), bad_encoding);
        row("no equals sign", link("?label"), bad_encoding);
        row("second equals sign", link("?label=a=b"), bad_encoding);
        row("amount twice", link("?amount=1&amount=2"), repeated_key);
        row("unknown twice", link("?x=1&x=1"), repeated_key);
        row("hidden twice", link("?amount=1&%61mount=2"), repeated_key);
        row("required", link("?amount=1&req-expiry=5"), unknown_requirement);
        row("required without value", link("?req-expiry"), unknown_requirement);
        row("required, encoded", link("?%72eq-expiry=5"), unknown_requirement);
        row("long label", link("?label=" + std::string(129, 'a')), too_long);
        row("long message", link("?message=" + std::string(257, 'a')), too_long);
        row("long link", link("?x=" + std::string(2048, 'a')), too_long);
    }

    void refuses_each_fault() {
        QFETCH(QByteArray, text);
        QFETCH(int, fault);
        auto uri = parse_payment_uri(text.toStdString(), "drtc");
        QVERIFY(!uri);
        QCOMPARE(static_cast<int>(uri.error()), fault);
        QVERIFY(!describe(uri.error()).empty());
    }

    void notices_each_changed_character_of_the_address() {
        const std::string good = link();
        for (std::size_t i = std::string("rustchain:").size(); i < good.size(); ++i) {
            std::string bad = good;
            bad[i] = bad[i] == 'q' ? 'p' : 'q';
            QVERIFY(!parse_payment_uri(bad, "drtc"));
        }
    }

    void accepts_texts_up_to_their_limits() {
        QVERIFY(parse_payment_uri(link("?label=" + std::string(128, 'a')), "drtc"));
        QVERIFY(parse_payment_uri(link("?message=" + std::string(256, 'a')), "drtc"));
    }

    void reads_back_what_it_writes() {
        runtime::SeededRandom random(3);
        const std::string alphabet = "ab &=?%#/+\"'<>é日";
        auto some_text = [&](std::size_t most) {
            std::string text;
            for (std::uint64_t n = random.below(most); n > 0; --n)
                text += QString::fromStdString(alphabet)
                            .mid(static_cast<qsizetype>(random.below(17)), 1)
                            .toStdString();
            return text;
        };
        for (int i = 0; i < 2000; ++i) {
            PaymentUri uri{.recipient = {.address = random.bytes<Address>()},
                           .label = some_text(40),
                           .message = some_text(80)};
            if (random.below(2) == 0)
                uri.amount = Amount::from_micro_rtc(1 + random.below(1'000'000'000'000));
            std::string text = write_payment_uri(uri, "trtc");
            auto back = parse_payment_uri(text, "trtc");
            QVERIFY2(back, text.c_str());
            QVERIFY2(*back == uri, text.c_str());
        }
    }

    void survives_any_bytes() {
        runtime::SeededRandom random(4);
        const std::string good = link("?amount=1.5&label=Caf%C3%A9&message=x");
        for (int i = 0; i < 20'000; ++i) {
            std::string text = good;
            for (int n = 0; n < 3; ++n)
                text[random.below(text.size())] = static_cast<char>(random.below(256));
            text.resize(random.below(text.size() + 1));
            if (auto uri = parse_payment_uri(text, "drtc"))
                QVERIFY(parse_payment_uri(write_payment_uri(*uri, "drtc"), "drtc"));
        }
    }
};

RUSTCHAIN_TEST(PaymentUriTest)

} // namespace payment_uri_test
#include "payment_uri_test.moc"
