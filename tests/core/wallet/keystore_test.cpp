// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Wallet files: sealed and opened again, and every kind of damage told apart.
#include "core/wallet/keystore.hpp"

#include "core/crypto/sha256.hpp"
#include "core/runtime/file.hpp"
#include "core/runtime/random.hpp"
#include "tests/core/wallet/wallet_samples.hpp"
#include "tests/fixtures/test_program.hpp"

namespace keystore_test {

using namespace rustchain;
using namespace rustchain::wallet;
using namespace rustchain::wallet::samples;

namespace {

//! The file with another checksum: what a patient attacker writes.
Bytes with_right_checksum(Bytes bytes) {
    bytes.resize(bytes.size() - Hash256::kSize);
    append(bytes, crypto::TaggedHash("RTC/wallet-file")(bytes));
    return bytes;
}

int is(ErrorCode code) {
    return static_cast<int>(code);
}

} // namespace

class KeystoreTest : public QObject {
    Q_OBJECT
private slots:
    void opens_what_it_sealed_data() {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::newRow("12 words") << QByteArray(kWords.data(), kWords.size()) << QByteArray();
        QTest::newRow("passphrase")
            << QByteArray(kOtherWords.data(), kOtherWords.size()) << QByteArray("13. Wort ü");
        QTest::newRow("24 words") << QByteArray(
                                         "zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo "
                                         "zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo vote")
                                  << QByteArray(256, 'p');
    }

    void opens_what_it_sealed() {
        QFETCH(QByteArray, words);
        QFETCH(QByteArray, passphrase);
        WalletSecret secret = secret_of(words.toStdString(), passphrase.toStdString());
        auto sealed =
            seal_keystore(identity_of(secret), {.name = "A"}, secret, as_bytes("pw"), kCheap);
        QVERIFY(sealed);
        auto parsed = parse_keystore(write_keystore(*sealed));
        QVERIFY(parsed);
        QVERIFY(*parsed == *sealed);
        auto opened = open_keystore(*parsed, as_bytes("pw"));
        QVERIFY(opened);
        QVERIFY(opened->words.text() == secret.words.text());
        QVERIFY(opened->passphrase.text() == secret.passphrase.text());
    }

    void keeps_random_words_bit_by_bit() {
        for (auto length : {RecoveryLength::words_12, RecoveryLength::words_24})
            for (int i = 0; i < 10; ++i) {
                WalletSecret secret{.words = RecoveryWords::generate(length), .passphrase = {}};
                auto sealed = seal_keystore(identity_of(secret), {.name = "A"}, secret,
                                            as_bytes("pw"), kCheap);
                auto opened = open_keystore(*sealed, as_bytes("pw"));
                QVERIFY(opened && opened->words.text() == secret.words.text());
            }
    }

    void hides_the_words_and_shows_the_public_part() {
        Bytes bytes = write_keystore(keystore_of());
        std::string text(as_text(bytes));
        QVERIFY(text.find("abandon") == std::string::npos);
        QVERIFY(text.find(std::string(16, '\0')) == std::string::npos); // the entropy of kWords
        QVERIFY(text.find("Everyday") != std::string::npos);
        QVERIFY(write_keystore(keystore_of()) != bytes); // fresh salt and nonce
    }

    void tells_a_wrong_password() {
        Keystore keystore = keystore_of();
        for (std::string_view wrong : {"", "Secret", "secret ", "secre"}) {
            auto opened = open_keystore(keystore, as_bytes(wrong));
            QVERIFY(!opened);
            QCOMPARE(is(opened.error().code), is(ErrorCode::wrong_password));
        }
    }

    void tells_every_truncation() {
        Bytes bytes = write_keystore(keystore_of());
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            auto parsed = parse_keystore(ByteView(bytes).first(size));
            QVERIFY(!parsed);
            QCOMPARE(is(parsed.error().code), is(ErrorCode::corrupt));
        }
        bytes.push_back(0);
        QCOMPARE(is(parse_keystore(bytes).error().code), is(ErrorCode::corrupt));
    }

    void tells_every_changed_byte() {
        const Bytes good = write_keystore(keystore_of());
        for (std::size_t i = 0; i < good.size(); ++i) {
            Bytes bad = good;
            bad[i] ^= 0x40U;
            auto parsed = parse_keystore(bad);
            QVERIFY(!parsed);
            QCOMPARE(is(parsed.error().code),
                     is(i == 8 ? ErrorCode::unsupported : ErrorCode::corrupt));
        }
    }

    void tells_a_newer_version() {
        Bytes bytes = write_keystore(keystore_of());
        bytes[8] = 3;
        auto parsed = parse_keystore(with_right_checksum(bytes));
        QVERIFY(!parsed);
        QCOMPARE(is(parsed.error().code), is(ErrorCode::unsupported));
        QVERIFY(parsed.error().message.find("version 3") != std::string::npos);
    }

    void binds_the_seal_to_the_addresses() {
        Keystore forged = keystore_of();
        forged.identity.accounts[0].address = keystore_of(kOtherWords).receive_address();
        auto parsed = parse_keystore(write_keystore(forged));
        QVERIFY(!parsed);
        QCOMPARE(is(parsed.error().code), is(ErrorCode::corrupt));
        QVERIFY(!open_keystore(forged, as_bytes("secret")));
    }

    void changes_notes_without_the_password() {
        Keystore keystore = keystore_of();
        keystore.notes = {.name = "Savings", .is_backup_checked = true};
        auto parsed = parse_keystore(write_keystore(keystore));
        QVERIFY(parsed);
        QCOMPARE(parsed->notes.name, std::string("Savings"));
        QVERIFY(parsed->notes.is_backup_checked);
        QVERIFY(open_keystore(*parsed, as_bytes("secret")));
    }

    void opens_the_recorded_file_of_version_1() {
        auto bytes = runtime::read_file(RUSTCHAIN_VECTORS "/wallet/version_1.wallet", 4096);
        QVERIFY(bytes);
        auto first = parse_keystore(*bytes);
        QVERIFY(first);
        QCOMPARE(int{first->seal_version}, 1);
        QCOMPARE(static_cast<int>(first->identity.kind), static_cast<int>(WalletKind::words));
        auto opened = open_keystore(*first, as_bytes("secret"));
        QVERIFY(opened && opened->words.text() == kWords);
        // Renamed without its password it is written as version 2, and the same password opens it.
        first->notes.name = "Savings";
        Bytes again = write_keystore(*first);
        QCOMPARE(int{again[8]}, 2);
        auto second = parse_keystore(again);
        QVERIFY(second && *second == *first);
        QVERIFY(open_keystore(*second, as_bytes("secret")));
        QCOMPARE(is(open_keystore(*second, as_bytes("other")).error().code),
                 is(ErrorCode::wrong_password));
        // The old seal does not cover the kind, so it may not carry another.
        second->identity.kind = WalletKind::single_key;
        QCOMPARE(is(parse_keystore(write_keystore(*second)).error().code), is(ErrorCode::corrupt));
    }

    void keeps_single_keys() {
        for (KeyScheme scheme : {KeyScheme::ed25519, KeyScheme::schnorr}) {
            KeySecret secret{.scheme = scheme, .key = crypto::SecureBuffer(Bytes(32, 7))};
            WalletIdentity identity = identity_of(secret_of(kWords));
            identity.kind = WalletKind::single_key;
            identity.scheme = scheme;
            auto sealed = seal_keystore(identity, {.name = "Key"}, secret, as_bytes("pw"), kCheap);
            QVERIFY(sealed);
            auto parsed = parse_keystore(write_keystore(*sealed));
            QVERIFY(parsed && *parsed == *sealed);
            auto opened = unseal_keystore(*parsed, as_bytes("pw"));
            QVERIFY(opened);
            QVERIFY(std::get<KeySecret>(*opened).scheme == scheme);
            QVERIFY(std::get<KeySecret>(*opened).key.text() == secret.key.text());
            QCOMPARE(is(open_keystore(*parsed, as_bytes("pw")).error().code),
                     is(ErrorCode::unsupported));
            // Kind and scheme are bound: nobody turns one key into another's.
            Keystore forged = *parsed;
            forged.identity.scheme =
                scheme == KeyScheme::schnorr ? KeyScheme::ed25519 : KeyScheme::schnorr;
            QVERIFY(!parse_keystore(write_keystore(forged)));
            secret.key = crypto::SecureBuffer(Bytes(31, 7));
            QVERIFY(!seal_keystore(identity, {.name = "Key"}, secret, as_bytes("pw"), kCheap));
        }
    }

    void keeps_what_is_only_watched() {
        WalletIdentity identity = identity_of(secret_of(kWords));
        QVERIFY(!make_watch_only(identity, {.name = "Shop"}));
        identity.kind = WalletKind::watch_only;
        auto made = make_watch_only(identity, {.name = "Shop"});
        QVERIFY(made);
        auto parsed = parse_keystore(write_keystore(*made));
        QVERIFY(parsed && *parsed == *made);
        QVERIFY(!parsed->identity.can_spend());
        QCOMPARE(is(unseal_keystore(*parsed, as_bytes("pw")).error().code),
                 is(ErrorCode::unsupported));
        parsed->sealed = Bytes(8, 1);
        QCOMPARE(is(parse_keystore(write_keystore(*parsed)).error().code), is(ErrorCode::corrupt));
        Keystore words = keystore_of();
        words.identity.xpub = "xpub";
        QCOMPARE(is(parse_keystore(write_keystore(words)).error().code), is(ErrorCode::corrupt));
    }

    void refuses_what_cannot_be_kept() {
        WalletSecret secret = secret_of(kWords);
        WalletIdentity identity = identity_of(secret);
        auto code_of = [&](const WalletIdentity& who, std::string name, std::string password) {
            auto sealed =
                seal_keystore(who, {.name = std::move(name)}, secret, as_bytes(password), kCheap);
            return sealed ? -1 : is(sealed.error().code);
        };
        const int refused = is(ErrorCode::invalid_input);
        QCOMPARE(code_of(identity, "A", ""), refused);
        QCOMPARE(code_of(identity, "A", std::string(1024, 'p')), -1);
        QCOMPARE(code_of(identity, "A", std::string(1025, 'p')), refused);
        QCOMPARE(code_of(identity, "", "p"), refused);
        QCOMPARE(code_of(identity, "  ", "p"), refused);
        QCOMPARE(code_of(identity, std::string(64, 'n'), "p"), -1);
        QCOMPARE(code_of(identity, std::string(65, 'n'), "p"), refused);
        QCOMPARE(code_of(identity, "a\nb", "p"), refused);
        WalletIdentity nobody = identity;
        nobody.accounts.clear();
        QCOMPARE(code_of(nobody, "A", "p"), refused);
        WalletIdentity crowd = identity;
        crowd.accounts.assign(65, identity.accounts[0]);
        QCOMPARE(code_of(crowd, "A", "p"), refused);
        secret.passphrase = crypto::SecureBuffer(std::string(257, 'p'));
        QCOMPARE(code_of(identity, "A", "p"), refused);
        secret.passphrase = crypto::SecureBuffer(std::string_view("\xFF"));
        QCOMPARE(code_of(identity, "A", "p"), refused);
    }

    void survives_any_bytes() {
        runtime::SeededRandom random(11);
        const Bytes good = write_keystore(keystore_of());
        for (int i = 0; i < 20'000; ++i) {
            Bytes bad = good;
            for (int n = 0; n < 4; ++n)
                bad[9 + random.below(bad.size() - 9)] = static_cast<std::uint8_t>(random.next());
            bad.resize(9 + random.below(bad.size() - 8));
            if (bad.size() >= 41)
                bad = with_right_checksum(bad);
            auto parsed = parse_keystore(bad);
            QVERIFY(!parsed || !parsed->identity.accounts.empty());
        }
        Bytes huge(kMaxKeystoreBytes + 1, 0);
        std::copy(good.begin(), good.begin() + 9, huge.begin());
        QVERIFY(!parse_keystore(huge));
    }
};

RUSTCHAIN_TEST(KeystoreTest)

} // namespace keystore_test
#include "keystore_test.moc"
