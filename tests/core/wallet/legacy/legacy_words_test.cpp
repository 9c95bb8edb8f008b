// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Keys of words: the wallet CLI's recorded ones; the others as an independent program derives them.
#include "core/wallet/legacy/legacy_words.hpp"

#include "core/primitives/hex.hpp"
#include "tests/core/crypto/vectors.hpp"
#include "tests/core/wallet/wallet_samples.hpp"
#include "tests/fixtures/test_program.hpp"

namespace legacy_words_test {

using namespace rustchain;
using namespace rustchain::wallet;

class LegacyWordsTest : public QObject {
    Q_OBJECT
private slots:
    void gives_the_recorded_keys_of_the_wallet_cli() {
        const QJsonArray all = vectors::read_json("legacy/keystores.json")["vectors"].toArray();
        QVERIFY(all.size() >= 2);
        for (const QJsonValue& each : all) {
            auto words = RecoveryWords::parse(each["mnemonic"].toString().toStdString());
            auto keys = legacy_keys_of(*words, kUsualLegacyPath);
            QVERIFY(keys);
            QCOMPARE(keys->front().client, std::string("wallet CLI"));
            QVERIFY(keys->front().is_verified);
            QCOMPARE(keys->front().old_address(), each["address"].toString().toStdString());
            QCOMPARE(to_hex(keys->front().key), each["public_key_hex"].toString().toStdString());
        }
    }

    // Made with hashlib and hmac of Python from the rules in the guide, not by the clients.
    void gives_a_candidate_of_each_other_client() {
        auto words = RecoveryWords::parse(samples::kWords);
        auto keys = legacy_keys_of(*words, kUsualLegacyPath);
        QVERIFY(keys);
        QCOMPARE(keys->size(), std::size_t{4});
        const char* secrets[] = {
            nullptr, "ca8a67c2d59cc49f04787f3ed54bec90dca1891f0b42c2c8e7edcb6dccc5daac",
            "d7144ced1df5faca6325eb3ce57bd9ccdb4014dd19fb77a57714d98db77b4eba",
            "f49792f4a261394f1e00356f99b34104760c96977263799d0392b597f341c420"};
        for (std::size_t i = 1; i < keys->size(); ++i) {
            QCOMPARE(to_hex((*keys)[i].secret.key.view()), std::string(secrets[i]));
            QVERIFY(!(*keys)[i].is_verified);
        }
        auto other = legacy_keys_of(*words, "m/0");
        QVERIFY((*other)[1].address != (*keys)[1].address);
        QVERIFY((*other)[2].address != (*keys)[2].address);
        QVERIFY(!legacy_keys_of(*words, ""));
        QVERIFY(!legacy_keys_of(*words, std::string(65, 'm')));
    }

    void takes_words_of_another_list_for_the_python_sdk() {
        auto keys = legacy_keys_of(*RecoveryWords::parse(samples::kWords), kUsualLegacyPath);
        auto same = python_key_of("  " + std::string(samples::kWords) + " \n");
        QVERIFY(same && same->address == keys->back().address);
        QVERIFY(python_key_of("a b c d e f g h i j k l"));
        QVERIFY(!python_key_of("a b c d e f g h i j k"));
        QVERIFY(!python_key_of("a b c d e f g h i j k L"));
        QVERIFY(!python_key_of(""));
        QVERIFY(!python_key_of(std::string(kMaxLegacyWordsBytes + 1, 'a')));
    }
};

RUSTCHAIN_TEST(LegacyWordsTest)

} // namespace legacy_words_test
#include "legacy_words_test.moc"
