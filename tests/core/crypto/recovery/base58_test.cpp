// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Base58Check: known texts, leading zeros, typing errors.
#include "core/crypto/recovery/base58.hpp"

#include "tests/core/crypto/vectors.hpp"
#include "tests/fixtures/test_program.hpp"

namespace base58_test {

using namespace rustchain;
using namespace rustchain::crypto;

class Base58Test : public QObject {
    Q_OBJECT
private slots:
    void agrees_with_known_texts() {
        // Bitcoin's genesis address, and the text of nothing.
        Bytes genesis = vectors::unhex("0062e907b15cbf27d5425399ebf6f0fb50ebb88f18");
        QCOMPARE(encode_base58check(genesis).text(),
                 std::string_view("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"));
        QCOMPARE(encode_base58check({}).text(), std::string_view("3QJmnh"));
        QVERIFY(decode_base58check("3QJmnh")->empty());
    }

    void reads_what_it_writes() {
        for (std::size_t size : {0U, 1U, 20U, 33U, 78U}) {
            for (int fill : {0, 1, 57, 58, 255}) {
                Bytes payload(size, static_cast<std::uint8_t>(fill));
                if (size > 2)
                    payload[0] = payload[1] = 0;
                SecureBuffer text = encode_base58check(payload);
                auto read = decode_base58check(text.text());
                QVERIFY(read.has_value());
                QCOMPARE(to_hex(read->view()), to_hex(payload));
            }
        }
    }

    void notices_every_wrong_character() {
        const std::string text = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa";
        QVERIFY(decode_base58check(text));
        for (std::size_t i = 0; i < text.size(); ++i) {
            for (char c : std::string_view("z2Q0OIl+ \x80")) {
                if (c == text[i])
                    continue;
                std::string wrong = text;
                wrong[i] = c;
                QCOMPARE(decode_base58check(wrong).error().code, ErrorCode::invalid_input);
            }
            QVERIFY(!decode_base58check(text.substr(0, i)));
        }
        QVERIFY(!decode_base58check("1" + text));
    }

    void reads_no_long_texts() {
        QVERIFY(!decode_base58check(std::string(kMostBase58Characters + 1, '1')));
        QVERIFY(!decode_base58check(std::string(100'000, 'z')));
    }
};

RUSTCHAIN_TEST(Base58Test)

} // namespace base58_test
#include "base58_test.moc"
