// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Payment files: read back as they were written, and every field of a hostile one checked.
#include "core/wallet/keys/offline_payment.hpp"

#include "core/chain/gas.hpp"
#include "tests/core/wallet/wallet_samples.hpp"
#include "tests/fixtures/test_program.hpp"

namespace offline_payment_test {

using namespace rustchain;
using namespace rustchain::wallet;
using namespace rustchain::wallet::samples;

namespace {

UnsignedPayment payment_from(const Address& from, std::size_t outputs = 1) {
    UnsignedPayment payment{.network = "dev", .chain_id = {}, .from = from, .transaction = {}};
    payment.chain_id[0] = 5;
    Transfer transfer{.outputs = {}, .memo = "for \"ü\""};
    for (std::size_t i = 0; i < outputs; ++i)
        transfer.outputs.push_back({.to = from, .amount = Amount::from_micro_rtc(1 + i)});
    payment.transaction.payload = std::move(transfer);
    payment.transaction.nonce = 7;
    payment.transaction.valid_until = 3600;
    payment.transaction.max_gas_price = 200;
    payment.transaction.max_tip = 3;
    payment.transaction.gas_limit = gas_of(payment.transaction);
    return payment;
}

std::string replaced(std::string text, std::string_view what, std::string_view with) {
    const std::size_t at = text.find(what);
    return at == std::string::npos ? std::string() : text.replace(at, what.size(), with);
}

} // namespace

class OfflinePaymentTest : public QObject {
    Q_OBJECT
private slots:
    void reads_back_what_it_wrote() {
        auto keys = WalletKeys::of(secret_of(kWords));
        for (std::size_t outputs : {std::size_t{1}, std::size_t{2}, kMaxOutputs}) {
            UnsignedPayment payment = payment_from(*keys->address({}), outputs);
            std::string text = write_unsigned_payment(payment, "drtc");
            QVERIFY(text.size() < kMaxPaymentFileBytes);
            QVERIFY(read_unsigned_payment(text, "drtc") == payment);
            auto done = sign_payment(payment, *keys, {});
            QVERIFY(done);
            QVERIFY(done->transaction.sender() == payment.from);
            QVERIFY(read_signed_payment(write_signed_payment(*done)) == *done);
        }
    }

    void fits_a_qr_code() {
        UnsignedPayment payment = payment_from({});
        QVERIFY(write_unsigned_payment(payment, "drtc").size() < 1000); // a QR code takes 2,953
    }

    void says_which_field_is_wrong_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("with");
        QTest::addColumn<QString>("says");
        auto row = [](const char* what, const char* with, const char* says) {
            QTest::newRow(with) << QString(what) << QString(with) << QString(says);
        };
        row("rustchain-unsigned-payment", "rustchain-signed-payment", "format");
        row("\"version\": 1", "\"version\": 2", "version 2");
        row("\"nonce\": \"7\"", "\"nonce\": \"-7\"", "nonce");
        row("\"nonce\": \"7\"", "\"nonces\": \"7\"", "nonces");
        row("\"amount_micro_rtc\": \"1\"", "\"amount_micro_rtc\": \"0\"", "pays nothing");
        row("\"amount_micro_rtc\": \"1\"", "\"amount_micro_rtc\": \"18446744073709551616\"",
            "amount");
        row("\"max_gas_price\": \"200\"", "\"max_gas_price\": \"18446744073709551615\"", "RTC");
        row("\"gas_limit\": \"", "\"gas_limit\": \"9", "gas_limit");
        row("\"from\": \"drtc1", "\"from\": \"drtc1x", "from");
        row("\"from\": \"drtc1", "\"from\": \"trtc1", "from");
        row("\"chain_id\": \"05", "\"chain_id\": \"", "chain_id");
    }

    void says_which_field_is_wrong() {
        QFETCH(QString, what);
        QFETCH(QString, with);
        QFETCH(QString, says);
        std::string text = replaced(write_unsigned_payment(payment_from({}), "drtc"),
                                    what.toStdString(), with.toStdString());
        QVERIFY(!text.empty());
        auto read = read_unsigned_payment(text, "drtc");
        QVERIFY(!read);
        QVERIFY2(QString::fromStdString(read.error().message).contains(says),
                 read.error().message.c_str());
    }

    void takes_no_signature_that_does_not_fit() {
        auto keys = WalletKeys::of(secret_of(kWords));
        auto done = sign_payment(payment_from(*keys->address({})), *keys, {});
        done->transaction.nonce = 8;
        QVERIFY(!read_signed_payment(write_signed_payment(*done)));
        QVERIFY(!sign_payment(payment_from({}), *keys, {}));
        QVERIFY(!read_signed_payment("{}"));
        QVERIFY(!read_signed_payment(""));
    }
};

RUSTCHAIN_TEST(OfflinePaymentTest)

} // namespace offline_payment_test
#include "offline_payment_test.moc"
