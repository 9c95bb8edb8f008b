// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Signed messages: they hold for one address and one text, and for nothing else.
#include "core/wallet/keys/signed_message.hpp"

#include "tests/core/wallet/wallet_samples.hpp"
#include "tests/fixtures/test_program.hpp"

namespace signed_message_test {

using namespace rustchain;
using namespace rustchain::wallet;
using namespace rustchain::wallet::samples;

namespace {

int fault_of(const Result<void, SignedMessageFault>& result) {
    return result ? -1 : static_cast<int>(result.error());
}

int is(SignedMessageFault fault) {
    return static_cast<int>(fault);
}

} // namespace

class SignedMessageTest : public QObject {
    Q_OBJECT
private slots:
    void verifies_by_the_address_alone() {
        for (const WalletKeys& keys : all_kinds()) {
            WalletAccount account{.account = 0, .index = 0, .address = *keys.address({})};
            for (std::string message :
                 {std::string(), std::string("I own this ü"), std::string(kMaxMessageBytes, 'm')}) {
                auto text = sign_message(keys, account, message);
                QVERIFY(text);
                QCOMPARE(text->size(), std::size_t{140});
                QVERIFY(verify_message(account.address, *text, message));
                QCOMPARE(fault_of(verify_message(account.address, *text, message + " ")),
                         is(SignedMessageFault::wrong_signature));
                Address other = account.address;
                other[0] ^= 1U;
                QCOMPARE(fault_of(verify_message(other, *text, message)),
                         is(SignedMessageFault::other_address));
            }
            QVERIFY(!sign_message(keys, account, std::string(kMaxMessageBytes + 1, 'm')));
        }
    }

    void tells_every_changed_character() {
        const WalletKeys& keys = all_kinds().front();
        WalletAccount account{.account = 0, .index = 0, .address = *keys.address({})};
        const std::string good = *sign_message(keys, account, "text");
        for (std::size_t i = 0; i < good.size(); ++i) {
            std::string bad = good;
            bad[i] = bad[i] == 'A' ? 'B' : 'A';
            QVERIFY(!verify_message(account.address, bad, "text"));
            QVERIFY(!verify_message(account.address, good.substr(0, i), "text"));
        }
        QCOMPARE(fault_of(verify_message(account.address, good + "A", "text")),
                 is(SignedMessageFault::malformed));
    }

    void cannot_be_taken_for_a_payment() {
        // The digest of a message has a tag of its own, whatever the message says.
        Transaction payment;
        payment.payload =
            Transfer{.outputs = {{.to = {}, .amount = Amount::from_rtc(1)}}, .memo = {}};
        Bytes unsigned_bytes;
        BorshWriter writer(unsigned_bytes);
        Transaction::code_unsigned(writer, payment);
        QVERIFY(message_digest({}, as_text(unsigned_bytes)) != signing_digest(payment, {}));
    }

private:
    static const std::vector<WalletKeys>& all_kinds() {
        static const std::vector<WalletKeys> kKinds = [] {
            std::vector<WalletKeys> kinds;
            kinds.push_back(*WalletKeys::of(secret_of(kWords)));
            for (KeyScheme scheme : {KeyScheme::ed25519, KeyScheme::schnorr})
                kinds.push_back(*WalletKeys::of(
                    KeySecret{.scheme = scheme, .key = crypto::SecureBuffer(Bytes(32, 9))}));
            return kinds;
        }();
        return kKinds;
    }
};

RUSTCHAIN_TEST(SignedMessageTest)

} // namespace signed_message_test
#include "signed_message_test.moc"
