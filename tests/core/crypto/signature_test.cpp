// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Checking signatures against BIP340's and Wycheproof's vectors.
#include "core/crypto/signature.hpp"

#include "core/crypto/key_pair.hpp"
#include "tests/core/crypto/vectors.hpp"
#include "tests/fixtures/test_program.hpp"

namespace signature_test {

using namespace rustchain;
using namespace rustchain::crypto;

class SignatureTest : public QObject {
    Q_OBJECT
private slots:
    void agrees_with_bip340_data() {
        QTest::addColumn<QByteArrayList>("fields");
        QByteArrayList lines = vectors::read_file("bip340/test-vectors.csv").trimmed().split('\n');
        QCOMPARE(lines.size(), 20);
        for (qsizetype i = 1; i < lines.size(); ++i)
            QTest::addRow("%d", static_cast<int>(i - 1)) << lines[i].trimmed().split(',');
    }

    void agrees_with_bip340() {
        QFETCH(QByteArrayList, fields);
        auto bytes = [&](int i) { return vectors::unhex(fields[i].toStdString()); };
        auto key = PublicKey::from(bytes(2)).value();
        Bytes message = bytes(4);
        auto signature = Signature::from(bytes(5)).value();
        QVERIFY(fields[6] == "TRUE" || fields[6] == "FALSE");
        QCOMPARE(verify_schnorr(key, message, signature), fields[6] == "TRUE");
        if (fields[1].isEmpty())
            return;
        auto pair = KeyPair::create(bytes(1));
        QVERIFY(pair.has_value());
        QCOMPARE(pair->public_key(), key);
        // The vectors' later rows sign messages of other lengths, which only verification takes.
        if (auto digest = Hash256::from(message)) {
            Signature made = pair->sign(*digest, Hash256::from(bytes(3)).value());
            QCOMPARE(to_hex(made), to_hex(signature));
        }
    }

    void agrees_with_wycheproof_ed25519_data() {
        vectors::add_wycheproof_rows("ed25519_test.json");
    }

    void agrees_with_wycheproof_ed25519() {
        QFETCH(QJsonObject, group);
        QFETCH(QJsonObject, test);
        auto key = PublicKey::from(vectors::json_hex(group["publicKey"].toObject()["pk"])).value();
        auto signature = Signature::from(vectors::json_hex(test["sig"]));
        bool accepted =
            signature && verify_ed25519(key, vectors::json_hex(test["msg"]), *signature);
        QCOMPARE(accepted, test["result"] == "valid");
    }

    void refuses_small_order_ed25519_keys() {
        // The neutral element as key and as R, S = 0: the equation holds, the rule says no.
        Bytes neutral(32, 0);
        neutral[0] = 1;
        Signature signature;
        signature[0] = 1;
        QVERIFY(!verify_ed25519(PublicKey::from(neutral).value(), as_bytes("any"), signature));
    }
};

RUSTCHAIN_TEST(SignatureTest)

} // namespace signature_test
#include "signature_test.moc"
