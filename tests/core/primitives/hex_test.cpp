// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Hexadecimal text both ways.
#include "core/primitives/hex.hpp"

#include "tests/fixtures/test_program.hpp"

namespace hex_test {

using namespace rustchain;

class HexTest : public QObject {
    Q_OBJECT
private slots:
    void reads_what_it_writes() {
        Bytes all;
        for (int i = 0; i < 256; ++i)
            all.push_back(static_cast<std::uint8_t>(i));
        QCOMPARE(from_hex(to_hex(all)).value(), all);
        QCOMPARE(to_hex(Bytes{0x00, 0x0F, 0xA0, 0xFF}), std::string("000fa0ff"));
        QCOMPARE(from_hex("000FA0fF").value(), (Bytes{0x00, 0x0F, 0xA0, 0xFF}));
        QVERIFY(from_hex("")->empty());
        QVERIFY(to_hex({}).empty());
    }

    void knows_the_22_digits() {
        for (int c = 0; c < 256; ++c) {
            const char text[] = {'0', static_cast<char>(c)};
            bool is_digit =
                (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
            QCOMPARE(from_hex({text, 2}).has_value(), is_digit);
        }
    }

    void says_where_it_went_wrong() {
        QCOMPARE(from_hex("00g0").error().message, std::string("not a hex digit at position 2"));
        QCOMPARE(from_hex("000x").error().message, std::string("not a hex digit at position 3"));
        QCOMPARE(from_hex("0x00").error().message, std::string("not a hex digit at position 1"));
        QCOMPARE(from_hex("abc").error().code, ErrorCode::invalid_input);
    }

    void fixed_lengths_are_exact() {
        QCOMPARE(to_hex(fixed_from_hex<Hash256>(std::string(64, 'a')).value()),
                 std::string(64, 'a'));
        for (std::size_t digits : {0U, 62U, 66U}) {
            Error error = fixed_from_hex<Hash256>(std::string(digits, 'a')).error();
            QCOMPARE(error.code, ErrorCode::invalid_input);
            QVERIFY(error.message.find("expected 64 hex digits") != std::string::npos);
        }
        QVERIFY(!fixed_from_hex<Hash256>(std::string(64, 'g')));
    }
};

RUSTCHAIN_TEST(HexTest)

} // namespace hex_test
#include "hex_test.moc"
