// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// X25519 against Wycheproof's vectors.
#include "core/crypto/key_exchange.hpp"

#include "tests/core/crypto/vectors.hpp"
#include "tests/fixtures/test_program.hpp"

namespace key_exchange_test {

using namespace rustchain;
using namespace rustchain::crypto;

class KeyExchangeTest : public QObject {
    Q_OBJECT
private slots:
    void agrees_with_wycheproof_data() { vectors::add_wycheproof_rows("x25519_test.json"); }

    void agrees_with_wycheproof() {
        QFETCH(QJsonObject, test);
        auto pair = ExchangeKeyPair::create(vectors::json_hex(test["private"])).value();
        auto peer = ExchangePublicKey::from(vectors::json_hex(test["public"])).value();
        Bytes expected = vectors::json_hex(test["shared"]);
        auto shared = pair.agree(peer);
        // "acceptable" leaves the choice for weak keys: ours refuses exactly the all-zero results.
        bool is_zero = std::ranges::all_of(expected, [](std::uint8_t b) { return b == 0; });
        QVERIFY(!is_zero || test["result"] == "acceptable");
        QCOMPARE(shared.has_value(), !is_zero);
        if (shared)
            QCOMPARE(to_hex(shared->view()), to_hex(expected));
        else
            QCOMPARE(shared.error().code, ErrorCode::invalid_input);
    }

    void gives_both_sides_the_same() {
        auto one = ExchangeKeyPair::generate();
        auto other = ExchangeKeyPair::generate();
        QCOMPARE(to_hex(one.agree(other.public_key())->view()),
                 to_hex(other.agree(one.public_key())->view()));
        QVERIFY(one.public_key() != other.public_key());
    }

    void takes_only_32_bytes() {
        QVERIFY(!ExchangeKeyPair::create(Bytes(31, 1)));
        QVERIFY(!ExchangeKeyPair::create(Bytes(33, 1)));
    }
};

RUSTCHAIN_TEST(KeyExchangeTest)

} // namespace key_exchange_test
#include "key_exchange_test.moc"
