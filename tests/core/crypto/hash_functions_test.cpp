// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// HMAC, HKDF, PBKDF2 and RIPEMD-160 against published vectors.
#include "core/crypto/hash_functions.hpp"

#include "tests/core/crypto/vectors.hpp"
#include "tests/fixtures/test_program.hpp"

namespace hash_functions_test {

using namespace rustchain;
using namespace rustchain::crypto;

class HashFunctionsTest : public QObject {
    Q_OBJECT
private slots:
    void hmac_sha256_agrees_with_wycheproof_data() {
        vectors::add_wycheproof_rows("hmac_sha256_test.json");
    }

    void hmac_sha256_agrees_with_wycheproof() {
        QFETCH(QJsonObject, group);
        QFETCH(QJsonObject, test);
        Bytes message = vectors::json_hex(test["msg"]);
        Hash256 digest = hmac_sha256(vectors::json_hex(test["key"]), {message});
        auto size = static_cast<std::size_t>(group["tagSize"].toInt()) / 8;
        bool same = to_hex(digest.view().first(size)) == test["tag"].toString().toStdString();
        QCOMPARE(same, test["result"] == "valid");
        ByteView view(message);
        auto half = message.size() / 2;
        QCOMPARE(
            hmac_sha256(vectors::json_hex(test["key"]), {view.first(half), view.subspan(half)}),
            digest);
    }

    void hkdf_agrees_with_wycheproof_data() {
        vectors::add_wycheproof_rows("hkdf_sha256_test.json");
    }

    void hkdf_agrees_with_wycheproof() {
        QFETCH(QJsonObject, test);
        auto derived = hkdf_sha256(vectors::json_hex(test["ikm"]), vectors::json_hex(test["salt"]),
                                   vectors::json_hex(test["info"]),
                                   static_cast<std::size_t>(test["size"].toInt()));
        QCOMPARE(derived.has_value(), test["result"] == "valid");
        if (derived)
            QCOMPARE(to_hex(derived->view()), test["okm"].toString().toStdString());
    }

    void hmac_sha512_agrees_with_rfc4231() {
        Bytes key(20, 0x0b);
        QCOMPARE(to_hex(hmac_sha512(key, {as_bytes("Hi "), as_bytes("There")}).view()),
                 std::string("87aa7cdea5ef619d4ff0b4241a1d6cb02379f4e2ce4ec2787ad0b30545e17cde"
                             "daa833b7d6b8a702038b274eaea3f4e4be9d914eeb61f1702e696c203a126854"));
        Bytes long_key(131, 0xaa); // longer than a block: hashed first
        std::string_view text = "Test Using Larger Than Block-Size Key - Hash Key First";
        QCOMPARE(to_hex(hmac_sha512(long_key, {as_bytes(text)}).view()),
                 std::string("80b24263c7c1a3ebb71493c1dd7be8b49b46d1f41b4aeec1121b013783f8f352"
                             "6b56d037e05f2598bd0fd2215d6a1e5295e64f73f63f0aec8b915a985d786598"));
    }

    void pbkdf2_counts_its_rounds() {
        // One round is one HMAC of the salt and the block number.
        Bytes salt = {'s', 'a', 'l', 't'};
        Bytes first = salt;
        append(first, Bytes{0, 0, 0, 1});
        SecureBuffer u1 = hmac_sha512(as_bytes("password"), {first});
        SecureBuffer u2 = hmac_sha512(as_bytes("password"), {u1.view()});
        QCOMPARE(to_hex(pbkdf2_hmac_sha512(as_bytes("password"), salt, 1).view()),
                 to_hex(u1.view()));
        for (std::size_t i = 0; i < u1.size(); ++i)
            u1.data()[i] ^= u2.data()[i];
        QCOMPARE(to_hex(pbkdf2_hmac_sha512(as_bytes("password"), salt, 2).view()),
                 to_hex(u1.view()));
        QCOMPARE(to_hex(pbkdf2_hmac_sha512({}, salt, 1).view()),
                 to_hex(hmac_sha512({}, {first}).view()));
    }

    // As Python's hashlib gives them.
    void other_programs_hashes_agree() {
        QCOMPARE(to_hex(pbkdf2_hmac_sha256(as_bytes("password"), as_bytes("salt"), 1).view()),
                 std::string("120fb6cffcf8b32c43e7225256c4f837a86548c92ccc35480805987cb70be17b"));
        QCOMPARE(to_hex(pbkdf2_hmac_sha256(as_bytes("password"), as_bytes("salt"), 2).view()),
                 std::string("ae4d0c95af6b46d32d0adff928f06dd02a303f8ef3c251dfd6e2d85a95474c43"));
        QCOMPARE(to_hex(sha512(as_bytes("abc")).view()),
                 std::string("ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                             "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"));
    }

    void ripemd160_agrees_with_its_authors() {
        QCOMPARE(to_hex(ripemd160({})), std::string("9c1185a5c5e9fc54612808977ee8f548b2258d31"));
        QCOMPARE(to_hex(ripemd160(as_bytes("abc"))),
                 std::string("8eb208f7e05d987a9b044a8e98c6b087f15a0bfc"));
        QCOMPARE(to_hex(ripemd160(as_bytes("abcdefghijklmnopqrstuvwxyz"))),
                 std::string("f71c27109c692c1b56bbdceb5b9d2865b3708dbc"));
    }
};

RUSTCHAIN_TEST(HashFunctionsTest)

} // namespace hash_functions_test
#include "hash_functions_test.moc"
