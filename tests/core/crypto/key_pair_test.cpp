// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Schnorr key pairs: what makes one, and that its signatures hold.
#include "core/crypto/key_pair.hpp"

#include "core/crypto/sha256.hpp"
#include "core/crypto/signature.hpp"
#include "tests/core/crypto/vectors.hpp"
#include "tests/fixtures/test_program.hpp"

namespace key_pair_test {

using namespace rustchain;
using namespace rustchain::crypto;

namespace {
constexpr auto kOrder = "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141";
constexpr auto kOrderLess1 = "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364140";
constexpr auto kOne = "0000000000000000000000000000000000000000000000000000000000000001";
} // namespace

class KeyPairTest : public QObject {
    Q_OBJECT
private slots:
    void takes_scalars_from_one_to_the_order_less_one() {
        QVERIFY(KeyPair::create(vectors::unhex(kOne)));
        QVERIFY(KeyPair::create(vectors::unhex(kOrderLess1)));
        for (const Bytes& bad :
             std::vector<Bytes>{Bytes(32, 0), vectors::unhex(kOrder), Bytes(32, 255), Bytes(31, 1),
                                Bytes(33, 1), Bytes()})
            QCOMPARE(KeyPair::create(bad).error().code, ErrorCode::invalid_input);
    }

    void signs_what_verifies_and_nothing_else() {
        KeyPair pair = KeyPair::generate();
        Hash256 digest = sha256(as_bytes("a message"));
        Signature signature = pair.sign(digest);
        QVERIFY(verify_schnorr(pair.public_key(), digest, signature));
        QVERIFY(!verify_schnorr(pair.public_key(), sha256(as_bytes("another")), signature));
        QVERIFY(!verify_schnorr(KeyPair::generate().public_key(), digest, signature));
        for (std::size_t i = 0; i < Signature::kSize; ++i) {
            Signature changed = signature;
            changed[i] ^= 1;
            QVERIFY(!verify_schnorr(pair.public_key(), digest, changed));
        }
    }

    void blinds_each_signature_anew() {
        KeyPair pair = KeyPair::generate();
        Hash256 digest = sha256(as_bytes("a message"));
        QVERIFY(pair.sign(digest) != pair.sign(digest));
        QCOMPARE(pair.sign(digest, digest), pair.sign(digest, digest));
    }

    void comes_back_from_its_secret() {
        KeyPair pair = KeyPair::generate();
        QCOMPARE(pair.secret().size(), std::size_t{32});
        KeyPair again = KeyPair::create(pair.secret()).value();
        QCOMPARE(again.public_key(), pair.public_key());
        QVERIFY(KeyPair::generate().public_key() != pair.public_key());
    }

    void keeps_working_after_a_move() {
        KeyPair pair = KeyPair::generate();
        PublicKey key = pair.public_key();
        KeyPair moved = std::move(pair);
        Hash256 digest = sha256(as_bytes("moved"));
        QVERIFY(verify_schnorr(key, digest, moved.sign(digest)));
    }
};

RUSTCHAIN_TEST(KeyPairTest)

} // namespace key_pair_test
#include "key_pair_test.moc"
