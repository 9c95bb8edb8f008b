// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// BIP32 against its own vectors, valid and invalid.
#include "core/crypto/recovery/hd_key.hpp"

#include "core/crypto/sha256.hpp"
#include "core/crypto/signature.hpp"
#include "tests/core/crypto/vectors.hpp"
#include "tests/fixtures/test_program.hpp"

namespace hd_key_test {

using namespace rustchain;
using namespace rustchain::crypto;

class HdKeyTest : public QObject {
    Q_OBJECT
private slots:
    void agrees_with_bip32_data() {
        QTest::addColumn<QString>("seed");
        QTest::addColumn<QJsonArray>("chain");
        QJsonArray valid = vectors::read_json("bip32/vectors.json")["valid"].toArray();
        QCOMPARE(valid.size(), 4);
        for (const QJsonValue& row : valid)
            QTest::newRow(qPrintable(row["seed"].toString().left(16)))
                << row["seed"].toString() << row["chain"].toArray();
    }

    void agrees_with_bip32() {
        QFETCH(QString, seed);
        QFETCH(QJsonArray, chain);
        HdKey master = HdKey::from_seed(vectors::unhex(seed.toStdString())).value();
        QVERIFY(!chain.isEmpty());
        for (const QJsonValue& step : chain) {
            HdPath path = HdPath::parse(step["path"].toString().toStdString()).value();
            std::string xprv = step["xprv"].toString().toStdString();
            std::string xpub = step["xpub"].toString().toStdString();
            HdKey key = master.derive(path).value();
            QCOMPARE(key.to_text().text(), std::string_view(xprv));
            QCOMPARE(key.to_public().to_text(), xpub);
            QCOMPARE(HdKey::parse(xprv)->to_text().text(), std::string_view(xprv));
            QVERIFY(HdPublicKey::parse(xpub).value() == key.to_public());
            QCOMPARE(HdPublicKey::parse(xpub)->to_text(), xpub);
            QCOMPARE(static_cast<std::size_t>(key.position().depth), path.steps.size());
        }
    }

    void refuses_bip32s_invalid_keys_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        // Our words for the vectors' reasons.
        const QMap<QString, QString> kReasons{
            {"pubkey version / prvkey mismatch", "begin with 02 or 03"},
            {"prvkey version / pubkey mismatch", "begin with 00"},
            {"invalid pubkey prefix 04", "begin with 02 or 03"},
            {"invalid prvkey prefix 04", "begin with 00"},
            {"invalid pubkey prefix 01", "begin with 02 or 03"},
            {"invalid prvkey prefix 01", "begin with 00"},
            {"zero depth with non-zero parent fingerprint", "names no parent"},
            {"zero depth with non-zero index", "has index 0"},
            {"private key 0 not in 1..n-1", "zero or not below"},
            {"private key n not in 1..n-1", "zero or not below"},
            {"invalid checksum", "checksum"},
        };
        QJsonArray invalid = vectors::read_json("bip32/vectors.json")["invalid"].toArray();
        QCOMPARE(invalid.size(), 14);
        for (const QJsonValue& row : invalid) {
            QString why = row["why"].toString();
            QString reason = why.startsWith("invalid pubkey 02") ? "not a point" : kReasons[why];
            QVERIFY2(!reason.isEmpty(), qPrintable(why));
            QTest::addRow("%s, %s", qPrintable(why), qPrintable(row["key"].toString().left(4)))
                << row["key"].toString() << reason;
        }
    }

    void refuses_bip32s_invalid_keys() {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        auto as_private = HdKey::parse(text.toStdString());
        auto as_public = HdPublicKey::parse(text.toStdString());
        QVERIFY(!as_private);
        QVERIFY(!as_public);
        const Error& error = text.startsWith("xprv") ? as_private.error() : as_public.error();
        QCOMPARE(error.code, ErrorCode::invalid_input);
        QVERIFY2(QString::fromStdString(error.message).contains(reason), error.message.c_str());
    }

    void derives_the_same_children_in_public() {
        HdKey account =
            HdKey::from_seed(Bytes(32, 1))->derive(HdPath::parse("m/44'/7225'/0'").value()).value();
        HdPublicKey watched = account.to_public();
        for (std::uint32_t index : {0U, 1U, 7U, kHardened - 1}) {
            HdPath path{{0, index}};
            HdPublicKey expected = account.derive(path)->to_public();
            QVERIFY(watched.derive(path).value() == expected);
            QVERIFY(watched.derive(path)->position() == expected.position());
        }
        QCOMPARE(watched.child(kHardened).error().code, ErrorCode::invalid_input);
        QVERIFY(!watched.derive(HdPath{{0, kHardened}}));
    }

    void makes_key_pairs_that_sign() {
        for (std::uint32_t index = 0; index < 8; ++index) {
            HdKey key = HdKey::from_seed(Bytes(16, 5))->child(index).value();
            KeyPair pair = key.to_key_pair();
            QCOMPARE(pair.public_key(), key.to_public().public_key());
            Hash256 digest = sha256(as_bytes("pay"));
            QVERIFY(verify_schnorr(pair.public_key(), digest, pair.sign(digest)));
        }
    }

    void takes_seeds_of_16_to_64_bytes() {
        for (std::size_t size : {16U, 17U, 63U, 64U})
            QVERIFY(HdKey::from_seed(Bytes(size, 1)));
        for (std::size_t size : {0U, 15U, 65U})
            QCOMPARE(HdKey::from_seed(Bytes(size, 1)).error().code, ErrorCode::invalid_input);
    }

    void ends_at_depth_255() {
        HdKey key = HdKey::from_seed(Bytes(16, 5)).value();
        for (int depth = 0; depth < 255; ++depth)
            key = std::move(*key.child(0));
        QCOMPARE(int{key.position().depth}, 255);
        QVERIFY(!key.child(0));
        QVERIFY(!key.to_public().child(0));
    }

    void says_when_the_halves_are_mixed_up() {
        HdKey key = HdKey::from_seed(Bytes(16, 5)).value();
        auto as_private = HdKey::parse(key.to_public().to_text());
        QVERIFY(as_private.error().message.find("public key, not a private") != std::string::npos);
        auto as_public = HdPublicKey::parse(key.to_text().text());
        QVERIFY(as_public.error().message.find("private key, not a public") != std::string::npos);
        QVERIFY(!HdKey::parse(""));
        QVERIFY(!HdPublicKey::parse("3QJmnh"));
    }
};

RUSTCHAIN_TEST(HdKeyTest)

} // namespace hd_key_test
#include "hd_key_test.moc"
