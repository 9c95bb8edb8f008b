// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Private keys as text: each spelling, and nothing else.
#include "core/wallet/legacy/key_text.hpp"

#include "tests/fixtures/test_program.hpp"

namespace key_text_test {

using namespace rustchain;
using namespace rustchain::wallet;

class KeyTextTest : public QObject {
    Q_OBJECT
private slots:
    void reads_back_what_it_wrote() {
        for (KeyScheme scheme : {KeyScheme::ed25519, KeyScheme::schnorr}) {
            KeySecret secret{.scheme = scheme, .key = crypto::SecureBuffer(Bytes(32, 0xAB))};
            crypto::SecureBuffer text = write_key_text(secret);
            auto keys = read_key_text(text.text());
            QVERIFY(keys);
            QCOMPARE(keys->size(), std::size_t{1});
            QVERIFY(keys->front().secret.scheme == scheme);
            QVERIFY(keys->front().secret.key.text() == secret.key.text());
        }
    }

    void gives_both_schemes_for_bare_bytes() {
        // The bytes 1 … 32 as hex and as Base58 (from another program).
        const std::string hex = "0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20";
        for (const std::string& text :
             {hex, "0x" + hex, " " + hex + "\n",
              std::string("4wBqpZM9xaSheZzJSMawUKKwhdpChKbZ5eu5ky4Vigw")}) {
            auto keys = read_key_text(text);
            QVERIFY2(keys, text.c_str());
            QCOMPARE(keys->size(), std::size_t{2});
            QVERIFY((*keys)[0].secret.scheme == KeyScheme::ed25519);
            QVERIFY((*keys)[1].secret.scheme == KeyScheme::schnorr);
            QVERIFY((*keys)[0].secret.key.view()[31] == 32);
            QCOMPARE((*keys)[0].old_address().size(), std::size_t{43});
        }
        // What is no scalar of secp256k1 can only be the other.
        QCOMPARE(read_key_text(std::string(64, 'f'))->size(), std::size_t{1});
    }

    void refuses_everything_else() {
        for (const std::string& text :
             {std::string(), std::string("ed25519:"), std::string(63, '1'), std::string(65, '1'),
              "ed25519:" + std::string(64, 'g'), "secp256k1:" + std::string(64, '0'),
              std::string(300, '1'), std::string("0OIl"), std::string("abc")}) {
            auto keys = read_key_text(text);
            QVERIFY2(!keys, text.c_str());
            QVERIFY(text.empty() || keys.error().message.find(text) == std::string::npos);
        }
    }
};

RUSTCHAIN_TEST(KeyTextTest)

} // namespace key_text_test
#include "key_text_test.moc"
