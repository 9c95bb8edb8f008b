// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Authenticated encryption against Wycheproof's vectors and the XChaCha draft's.
#include "core/crypto/cipher.hpp"

#include "core/crypto/random.hpp"
#include "tests/core/crypto/vectors.hpp"
#include "tests/fixtures/test_program.hpp"

namespace cipher_test {

using namespace rustchain;
using namespace rustchain::crypto;

namespace {
CipherKeyView key_of(const Bytes& bytes) {
    return ByteView(bytes).first<kCipherKeySize>();
}
} // namespace

class CipherTest : public QObject {
    Q_OBJECT
private slots:
    void agrees_with_wycheproof_data() {
        vectors::add_wycheproof_rows("chacha20_poly1305_test.json");
    }

    void agrees_with_wycheproof() {
        QFETCH(QJsonObject, test);
        Bytes key = vectors::json_hex(test["key"]);
        QCOMPARE(key.size(), kCipherKeySize);
        auto nonce = CipherNonce::from(vectors::json_hex(test["iv"]));
        if (!nonce) {
            // Nonces of other sizes do not exist for us.
            QCOMPARE(test["result"].toString(), "invalid");
            return;
        }
        Bytes associated = vectors::json_hex(test["aad"]);
        Bytes plain = vectors::json_hex(test["msg"]);
        Bytes sealed = vectors::json_hex(test["ct"]);
        append(sealed, vectors::json_hex(test["tag"]));
        auto opened = decrypt(key_of(key), *nonce, associated, sealed);
        QCOMPARE(opened.has_value(), test["result"] == "valid");
        if (!opened) {
            QCOMPARE(opened.error(), CipherFault::not_authentic);
            return;
        }
        QCOMPARE(*opened, plain);
        QCOMPARE(encrypt(key_of(key), *nonce, associated, plain), sealed);
    }

    void agrees_with_the_xchacha_draft() {
        Bytes key = vectors::unhex("808182838485868788898a8b8c8d8e8f"
                                   "909192939495969798999a9b9c9d9e9f");
        auto nonce = LongCipherNonce::from(
                         vectors::unhex("404142434445464748494a4b4c4d4e4f5051525354555657"))
                         .value();
        Bytes associated = vectors::unhex("50515253c0c1c2c3c4c5c6c7");
        std::string_view plain = "Ladies and Gentlemen of the class of '99: If I could offer you "
                                 "only one tip for the future, sunscreen would be it.";
        Bytes sealed = encrypt(key_of(key), nonce, associated, as_bytes(plain));
        QCOMPARE(to_hex(sealed),
                 std::string("bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb"
                             "731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452"
                             "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
                             "21f9664c97637da9768812f615c68b13b52e"
                             "c0875924c1c7987947deafd8780acf49"));
        QCOMPARE(decrypt(key_of(key), nonce, associated, sealed)->text(), plain);
    }

    void opens_only_what_is_unchanged() {
        Bytes key(32, 3);
        auto nonce = random_fixed<LongCipherNonce>();
        Bytes sealed = encrypt(key_of(key), nonce, as_bytes("for"), as_bytes("secret"));
        for (std::size_t i = 0; i < sealed.size(); ++i) {
            Bytes changed = sealed;
            changed[i] ^= 0x80;
            QCOMPARE(decrypt(key_of(key), nonce, as_bytes("for"), changed).error(),
                     CipherFault::not_authentic);
        }
        for (std::size_t size = 0; size < sealed.size(); ++size) {
            auto opened =
                decrypt(key_of(key), nonce, as_bytes("for"), ByteView(sealed).first(size));
            QCOMPARE(opened.error(),
                     size < kCipherTagSize ? CipherFault::truncated : CipherFault::not_authentic);
        }
        QVERIFY(!decrypt(key_of(key), nonce, as_bytes("other"), sealed));
        QVERIFY(!decrypt(key_of(Bytes(32, 4)), nonce, as_bytes("for"), sealed));
        QVERIFY(!decrypt(key_of(key), random_fixed<LongCipherNonce>(), as_bytes("for"), sealed));
        QVERIFY(decrypt(key_of(key), nonce, as_bytes("for"), sealed));
    }

    void works_in_place_as_it_does_with_copies() {
        Bytes key(32, 3);
        auto nonce = CipherNonce::from(Bytes(12, 9)).value();
        for (std::size_t size : {0U, 1U, 64U, 1000U}) {
            const Bytes plain(size, 7);
            Bytes buffer = plain;
            buffer.resize(size + kCipherTagSize);
            encrypt_in_place(key_of(key), nonce, buffer);
            QCOMPARE(buffer, encrypt(key_of(key), nonce, {}, plain));
            Bytes changed = buffer;
            changed[size / 2] ^= 1;
            QCOMPARE(decrypt_in_place(key_of(key), nonce, changed).error(),
                     CipherFault::not_authentic);
            auto opened = decrypt_in_place(key_of(key), nonce, buffer);
            QCOMPARE(opened->data(), buffer.data());
            QCOMPARE(Bytes(opened->begin(), opened->end()), plain);
        }
        Bytes short_one(kCipherTagSize - 1);
        QCOMPARE(decrypt_in_place(key_of(key), nonce, short_one).error(), CipherFault::truncated);
    }

    // Test case 14 of the GCM specification.
    void opens_aes_gcm_of_other_programs() {
        Bytes key(32);
        Bytes sealed =
            vectors::unhex("cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919");
        auto plain = decrypt_aes_gcm(key_of(key), CipherNonce(), sealed);
        QVERIFY(plain);
        QCOMPARE(to_hex(plain->view()), std::string(32, '0'));
        for (std::size_t i = 0; i < sealed.size(); ++i) {
            Bytes bad = sealed;
            bad[i] ^= 1;
            QVERIFY(decrypt_aes_gcm(key_of(key), CipherNonce(), bad).error() ==
                    CipherFault::not_authentic);
        }
        QVERIFY(decrypt_aes_gcm(key_of(key), CipherNonce(), Bytes(15)).error() ==
                CipherFault::truncated);
    }

    void seals_nothing_too() {
        Bytes key(32, 3);
        Bytes sealed = encrypt(key_of(key), CipherNonce(), {}, {});
        QCOMPARE(sealed.size(), kCipherTagSize);
        QVERIFY(decrypt(key_of(key), CipherNonce(), {}, sealed)->empty());
        QCOMPARE(decrypt(key_of(key), CipherNonce(), {}, {}).error(), CipherFault::truncated);
    }
};

RUSTCHAIN_TEST(CipherTest)

} // namespace cipher_test
#include "cipher_test.moc"
