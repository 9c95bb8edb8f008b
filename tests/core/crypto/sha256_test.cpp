// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// SHA-256 and the tagged hash.
#include "core/crypto/sha256.hpp"

#include "tests/core/crypto/vectors.hpp"
#include "tests/fixtures/test_program.hpp"

namespace sha256_test {

using namespace rustchain;
using namespace rustchain::crypto;

class Sha256Test : public QObject {
    Q_OBJECT
private slots:
    void agrees_with_fips_180() {
        QCOMPARE(to_hex(sha256(ByteView())),
                 std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(to_hex(sha256(as_bytes("abc"))),
                 std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(to_hex(sha256(Bytes(1'000'000, 'a'))),
                 std::string("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
    }

    void does_not_care_how_the_input_is_cut() {
        Bytes input;
        for (int i = 0; i < 300; ++i)
            input.push_back(static_cast<std::uint8_t>(i));
        ByteView view(input);
        Hash256 whole = sha256(input);
        for (std::size_t cut = 0; cut <= input.size(); ++cut)
            QCOMPARE(sha256({view.first(cut), view.subspan(cut)}), whole);
    }

    void forks_when_copied() {
        Sha256 one;
        one.update(as_bytes("a"));
        Sha256 other = one;
        one.update(as_bytes("b"));
        other.update(as_bytes("c"));
        QCOMPARE(one.finish(), sha256(as_bytes("ab")));
        QCOMPARE(other.finish(), sha256(as_bytes("ac")));
    }

    void puts_the_hashed_tag_twice_before_the_message() {
        TaggedHash hash("BIP0340/challenge");
        Hash256 tag = sha256(as_bytes("BIP0340/challenge"));
        QCOMPARE(hash(as_bytes("xyz")), sha256({tag, tag, as_bytes("xyz")}));
        QCOMPARE(hash({as_bytes("x"), as_bytes("yz")}), hash(as_bytes("xyz")));
        QVERIFY(hash(as_bytes("xyz")) != TaggedHash("BIP0340/nonce")(as_bytes("xyz")));
    }
};

RUSTCHAIN_TEST(Sha256Test)

} // namespace sha256_test
#include "sha256_test.moc"
