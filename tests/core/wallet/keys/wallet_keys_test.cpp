// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Keys of every kind: the same address by the private and the public way, and good signatures.
#include "core/wallet/keys/wallet_keys.hpp"

#include "core/crypto/signature.hpp"
#include "tests/core/wallet/wallet_samples.hpp"
#include "tests/fixtures/test_program.hpp"

namespace wallet_keys_test {

using namespace rustchain;
using namespace rustchain::wallet;
using namespace rustchain::wallet::samples;

class WalletKeysTest : public QObject {
    Q_OBJECT
private slots:
    void signs_with_whatever_it_has() {
        std::vector<SealedSecret> secrets;
        secrets.emplace_back(secret_of(kWords));
        for (KeyScheme scheme : {KeyScheme::ed25519, KeyScheme::schnorr})
            secrets.emplace_back(
                KeySecret{.scheme = scheme, .key = crypto::SecureBuffer(Bytes(32, 9))});
        Hash256 digest;
        digest[3] = 3;
        for (const SealedSecret& secret : secrets) {
            auto keys = WalletKeys::of(secret);
            QVERIFY(keys);
            auto key = keys->public_key({});
            auto signature = keys->sign(digest, {});
            QVERIFY(key && signature);
            QVERIFY(keys->address({}) == address_of(keys->scheme(), *key));
            QVERIFY(keys->scheme() == KeyScheme::schnorr
                        ? crypto::verify_schnorr(*key, digest, *signature)
                        : crypto::verify_ed25519(*key, digest, *signature));
        }
    }

    void exports_a_key_that_opens_the_same_account() {
        auto keys = WalletKeys::of(secret_of(kWords));
        WalletAccount account{.account = 2, .index = 0, .address = {}};
        SealedSecret exported = std::move(*keys->export_key(account));
        QVERIFY(WalletKeys::of(exported)->address({}) == keys->address(account));
    }

    void watches_by_an_xpub_what_the_words_receive() {
        auto keys = WalletKeys::of(secret_of(kWords));
        auto xpub = keys->export_xpub(1);
        QVERIFY(xpub && xpub->starts_with("xpub"));
        for (std::uint32_t index : {0U, 1U, 7U})
            QVERIFY(address_of_xpub(*xpub, index) ==
                    keys->address({.account = 1, .index = index, .address = {}}));
        QVERIFY(!keys->export_xpub(crypto::kHardened));
        QVERIFY(!address_of_xpub("xpub", 0));
        SealedSecret single =
            KeySecret{.scheme = KeyScheme::ed25519, .key = crypto::SecureBuffer(Bytes(32, 9))};
        QVERIFY(!WalletKeys::of(single)->export_xpub(0));
    }

    void refuses_what_is_no_scalar() {
        SealedSecret zero =
            KeySecret{.scheme = KeyScheme::schnorr, .key = crypto::SecureBuffer(32)};
        QVERIFY(!WalletKeys::of(zero));
    }
};

RUSTCHAIN_TEST(WalletKeysTest)

} // namespace wallet_keys_test
#include "wallet_keys_test.moc"
