// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Ed25519 key pairs against RFC 8032's vectors.
#include "core/crypto/ed25519_key_pair.hpp"

#include "core/crypto/signature.hpp"
#include "tests/core/crypto/vectors.hpp"
#include "tests/fixtures/test_program.hpp"

namespace ed25519_key_pair_test {

using namespace rustchain;
using namespace rustchain::crypto;

class Ed25519KeyPairTest : public QObject {
    Q_OBJECT
private slots:
    void agrees_with_rfc8032_data() {
        QTest::addColumn<QString>("seed");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("signature");
        QTest::newRow("test 1")
            << "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
            << "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
            << ""
            << "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
               "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b";
        QTest::newRow("test 2")
            << "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"
            << "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"
            << "72"
            << "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
               "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";
        QTest::newRow("test 3")
            << "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7"
            << "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025"
            << "af82"
            << "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
               "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a";
    }

    void agrees_with_rfc8032() {
        QFETCH(QString, seed);
        QFETCH(QString, key);
        QFETCH(QString, message);
        QFETCH(QString, signature);
        auto pair = Ed25519KeyPair::create(vectors::unhex(seed.toStdString())).value();
        Bytes text = vectors::unhex(message.toStdString());
        QCOMPARE(to_hex(pair.public_key()), key.toStdString());
        QCOMPARE(to_hex(pair.sign(text)), signature.toStdString());
        QVERIFY(verify_ed25519(pair.public_key(), text, pair.sign(text)));
        QCOMPARE(to_hex(pair.seed()), seed.toStdString());
    }

    void takes_only_32_bytes() {
        for (std::size_t size : {0U, 31U, 33U, 64U})
            QCOMPARE(Ed25519KeyPair::create(Bytes(size, 7)).error().code, ErrorCode::invalid_input);
    }

    void makes_a_new_key_each_time() {
        auto one = Ed25519KeyPair::generate();
        auto other = Ed25519KeyPair::generate();
        QVERIFY(one.public_key() != other.public_key());
        QVERIFY(!verify_ed25519(other.public_key(), as_bytes("x"), one.sign(as_bytes("x"))));
    }
};

RUSTCHAIN_TEST(Ed25519KeyPairTest)

} // namespace ed25519_key_pair_test
#include "ed25519_key_pair_test.moc"
