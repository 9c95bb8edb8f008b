// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Keys: derived as an independent program derives them, used only while unlocked, guarded by a
// pause.
#include "core/wallet/key_manager.hpp"

#include "core/crypto/signature.hpp"
#include "core/primitives/hex.hpp"
#include "tests/core/wallet/test_loop.hpp"
#include "tests/core/wallet/wallet_samples.hpp"
#include "tests/fixtures/test_program.hpp"

namespace key_manager_test {

using namespace rustchain;
using namespace rustchain::wallet;
using namespace rustchain::wallet::samples;
using std::chrono::milliseconds;

namespace {

int is(ErrorCode code) {
    return static_cast<int>(code);
}

crypto::SecureBuffer password(std::string_view text) {
    return crypto::SecureBuffer(text);
}

} // namespace

class KeyManagerTest : public QObject {
    Q_OBJECT
private slots:
    // Made with PBKDF2 and HMAC of Python's hashlib and textbook curve arithmetic.
    void derives_what_an_independent_program_derives_data() {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<quint32>("account");
        QTest::addColumn<quint32>("index");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("address");
        const QByteArray words(kWords.data(), kWords.size());
        QTest::newRow("first") << words << QByteArray() << 0U << 0U
                               << QByteArray("99cae13a623e15d31dfa7e786e62a912"
                                             "d9508625c78b56ce3051bdb41a92dce0")
                               << QByteArray("c73b46c90353619bdacf73ab876254af474972a5");
        QTest::newRow("second account") << words << QByteArray() << 1U << 0U
                                        << QByteArray("87aaf2808635569b5fb8cbcac191b083"
                                                      "f0a5a930be3e0a9dd7c25432b4cb711f")
                                        << QByteArray("ab301abe65bb572784fc1f42c7b1d95f6f2f6875");
        QTest::newRow("sixth index") << words << QByteArray() << 0U << 5U
                                     << QByteArray("d66a2b7896a1912ea0129ce8e0c784af"
                                                   "8403d1c4418b04cc3169a6467fb6173d")
                                     << QByteArray("8b0c4fc552d2cad132d09be3c79f7b48a22e073a");
        QTest::newRow("passphrase") << words << QByteArray("TREZOR") << 0U << 0U
                                    << QByteArray("b8b12160ebddfea9872ffc02d2c6f6ba"
                                                  "dfabb20de82d9be816a2847b99628792")
                                    << QByteArray("6511a2837b9cb9884f341ec0c11bce20616e241a");
    }

    void derives_what_an_independent_program_derives() {
        QFETCH(QByteArray, words);
        QFETCH(QByteArray, passphrase);
        QFETCH(quint32, account);
        QFETCH(quint32, index);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, address);
        auto coin_key = coin_key_of(secret_of(words.toStdString(), passphrase.toStdString()));
        QVERIFY(coin_key);
        auto pair = derive_key_pair(*coin_key, account, index);
        QVERIFY(pair);
        QCOMPARE(to_hex(pair->public_key()), key.toStdString());
        QCOMPARE(to_hex(derive_address(*coin_key, account, index).value()), address.toStdString());
    }

    void names_its_path() {
        QCOMPARE(account_path(2, 3).to_text(), std::string("m/44'/7225'/2'/0/3"));
        QVERIFY(!derive_key_pair(coin_key_of(secret_of(kWords)).value(), crypto::kHardened, 0));
    }

    void signs_only_while_unlocked_and_only_for_its_own_key() {
        TestLoop loop;
        KeyManager keys(loop.executor(), loop.clock);
        Keystore keystore = keystore_of();
        const WalletAccount account = keystore.identity.accounts[0];
        const ChainId chain_id{};
        Transaction transaction;
        QCOMPARE(is(keys.sign(transaction, account, chain_id).error().code),
                 is(ErrorCode::unavailable));
        QVERIFY(loop.await(keys.unlock(keystore, password("secret"))));
        QVERIFY(keys.unlocked() == keystore.identity.id);
        transaction.key = keys.public_key(account).value();
        QCOMPARE(transaction.sender(), account.address);
        auto is_signed = keys.sign(transaction, account, chain_id);
        QVERIFY(is_signed);
        QVERIFY(crypto::verify_schnorr(transaction.key, signing_digest(transaction, chain_id),
                                       is_signed->signature));
        WalletAccount other = account;
        other.account = 1;
        QCOMPARE(is(keys.sign(transaction, other, chain_id).error().code),
                 is(ErrorCode::invalid_input));
        transaction.scheme = KeyScheme::ed25519;
        QVERIFY(!keys.sign(transaction, account, chain_id));
        transaction.scheme = KeyScheme::schnorr;
        keys.lock();
        QVERIFY(!keys.is_unlocked());
        QVERIFY(!keys.sign(transaction, account, chain_id));
        QVERIFY(!keys.public_key(account));
    }

    void pauses_after_the_fifth_wrong_password_and_longer_each_time() {
        TestLoop loop;
        KeyManager keys(loop.executor(), loop.clock);
        Keystore keystore = keystore_of();
        const WalletId id = keystore.identity.id;
        auto code_of = [&](std::string_view text) {
            auto unlocked = loop.await(keys.unlock(keystore, password(text)));
            return unlocked ? -1 : is(unlocked.error().code);
        };
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(code_of("wrong"), is(ErrorCode::wrong_password));
            QCOMPARE(keys.pause_left(id), milliseconds(0));
        }
        QCOMPARE(code_of("wrong"), is(ErrorCode::wrong_password));
        QCOMPARE(keys.failures(id), 5U);
        QCOMPARE(keys.pause_left(id), milliseconds(5000));
        QCOMPARE(code_of("secret"), is(ErrorCode::busy)); // not even the right one
        loop.advance(milliseconds(4999));
        QCOMPARE(code_of("secret"), is(ErrorCode::busy));
        loop.advance(milliseconds(1));
        QCOMPARE(code_of("wrong"), is(ErrorCode::wrong_password));
        QCOMPARE(keys.pause_left(id), milliseconds(10'000));
        QCOMPARE(is(loop.await(keys.open(keystore, password("secret"))).error().code),
                 is(ErrorCode::busy));
        QCOMPARE(keys.pause_left(keystore_of(kWords, 2).identity.id), milliseconds(0));
        loop.advance(milliseconds(10'000));
        QCOMPARE(code_of("secret"), -1);
        QCOMPARE(keys.failures(id), 0U);
    }

    void grows_the_pause_to_five_minutes() {
        QCOMPARE(pause_after(0), milliseconds(0));
        QCOMPARE(pause_after(4), milliseconds(0));
        QCOMPARE(pause_after(5), milliseconds(5'000));
        QCOMPARE(pause_after(6), milliseconds(10'000));
        QCOMPARE(pause_after(10), milliseconds(160'000));
        QCOMPARE(pause_after(11), milliseconds(300'000));
        QCOMPARE(pause_after(4'000'000'000U), milliseconds(300'000));
    }

    void does_not_punish_a_damaged_file() {
        TestLoop loop;
        KeyManager keys(loop.executor(), loop.clock);
        Keystore keystore = keystore_of();
        keystore.sealed.resize(10);
        for (int i = 0; i < 6; ++i)
            QCOMPARE(is(loop.await(keys.unlock(keystore, password("secret"))).error().code),
                     is(ErrorCode::corrupt));
        QCOMPARE(keys.failures(keystore.identity.id), 0U);
    }

    void finds_addresses_that_are_not_its_own() {
        TestLoop loop;
        KeyManager keys(loop.executor(), loop.clock);
        WalletSecret secret = secret_of(kWords);
        WalletIdentity identity = identity_of(secret);
        identity.accounts[0].address = identity_of(secret_of(kOtherWords)).accounts[0].address;
        Keystore keystore =
            seal_keystore(identity, {.name = "A"}, secret, as_bytes("pw"), kCheap).value();
        QCOMPARE(is(loop.await(keys.unlock(keystore, password("pw"))).error().code),
                 is(ErrorCode::corrupt));
        QVERIFY(!keys.is_unlocked());
    }

    void stays_locked_when_locked_while_stretching() {
        TestLoop loop;
        KeyManager keys(loop.executor(), loop.clock);
        auto pending = loop.start(keys.unlock(keystore_of(), password("secret")));
        loop.step();
        keys.lock();
        auto unlocked = loop.finish(pending);
        QVERIFY(!unlocked);
        QCOMPARE(is(unlocked.error().code), is(ErrorCode::unavailable));
        QVERIFY(!keys.is_unlocked());
    }
};

RUSTCHAIN_TEST(KeyManagerTest)

} // namespace key_manager_test
#include "key_manager_test.moc"
