// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Typed reading, with errors that name the field.
#include "core/json/field.hpp"
#include "core/json/parse.hpp"
#include "core/primitives/fixed_bytes.hpp"
#include "tests/fixtures/test_program.hpp"

namespace field_test {

using namespace rustchain;
using json::Field;

class FieldTest : public QObject {
    Q_OBJECT

    json::Value value_ = *json::parse(R"({
        "params": {"block_time_ms": "3000", "limit": 65536, "exact": 65535, "minus": -5,
                   "half": 1.5, "round": 1.0, "big": 18446744073709551615,
                   "bigger": 18446744073709551616},
        "peers": [{"host": "a"}, {"host": 7}],
        "hash": "00ff", "odd": "0f0", "amount": "12500000", "bad_amount": "012",
        "none": null, "on": true})");

    Field root() const { return Field(value_); }

    template <class T>
    static std::string message(const Result<T>& result) {
        return result ? "no error" : result.error().message;
    }

private slots:
    void gives_what_is_there() {
        QCOMPARE(*root().at("params").at("limit").u64(), std::uint64_t{65536});
        QCOMPARE(*root().at("params").at("big").u64(), ~std::uint64_t{0});
        QCOMPARE(*root().at("params").at("minus").i64(), std::int64_t{-5});
        QCOMPARE(*root().at("params").at("half").real(), 1.5);
        QCOMPARE(*root().at("params").at("half").number_text(), std::string("1.5"));
        QCOMPARE(*root().at("params").at("exact").uint<std::uint16_t>(), std::uint16_t{65535});
        QCOMPARE(*root().at("peers").at(0).at("host").text(), std::string("a"));
        QCOMPARE(*root().at("amount").u64_text(), std::uint64_t{12'500'000});
        QCOMPARE(*root().at("hash").hex_bytes(), (Bytes{0x00, 0xFF}));
        QCOMPARE((*root().at("hash").fixed<FixedBytes<struct TwoTag, 2>>())[1], std::uint8_t{0xFF});
        QCOMPARE(*root().at("on").boolean(), true);
    }

    void names_the_field_that_is_wrong() {
        const Field params = root().at("params");
        QCOMPARE(message(params.at("block_time_ms").u64()),
                 std::string("params.block_time_ms: expected an integer, got a string"));
        QCOMPARE(message(params.at("missing").at("deep").u64()),
                 std::string("params.missing.deep: missing, expected an integer"));
        QCOMPARE(message(root().at("peers").at(1).at("host").text()),
                 std::string("peers[1].host: expected a string, got a number"));
        QCOMPARE(message(root().at("peers").at(2).text()),
                 std::string("peers[2]: missing, expected a string"));
        QCOMPARE(message(root().text()),
                 std::string("the value: expected a string, got an object"));
        QCOMPARE(message(root().at("hash").fixed<Hash256>()),
                 std::string("hash: expected 64 hex digits, got 4"));
        QVERIFY(message(root().at("odd").hex_bytes()).starts_with("odd: expected hex digits"));
        QCOMPARE(message(root().at("on").at("x").boolean()),
                 std::string("on.x: missing, expected a boolean"));
    }

    void holds_integers_to_their_range() {
        const Field params = root().at("params");
        QCOMPARE(message(params.at("limit").uint<std::uint16_t>()),
                 std::string("params.limit: expected an integer from 0 to 65535, got 65536"));
        QVERIFY(params.at("exact").u64(65535, 65535).has_value());
        QVERIFY(!params.at("exact").u64(65536));
        QVERIFY(!params.at("exact").u64(0, 65534));
        QVERIFY(!params.at("minus").u64());
        QVERIFY(!params.at("half").u64());
        QVERIFY(!params.at("round").u64());
        QVERIFY(!params.at("bigger").u64());
        QVERIFY(!params.at("big").i64());
        QVERIFY(!root().at("bad_amount").u64_text());
        QVERIFY(!params.at("limit").u64_text());
    }

    void tells_missing_from_null() {
        QVERIFY(root().at("none").exists());
        QVERIFY(root().at("none").is_null());
        QVERIFY(!root().at("none"));
        QVERIFY(!root().at("nothing").exists());
        QVERIFY(!root().at("nothing").is_null());
        QVERIFY(bool(root().at("on")));
        QVERIFY(!root().at("nothing").value());
        QVERIFY((*root().at("none").value())->is_null());
    }

    void walks_items_and_members() {
        auto peers = root().at("peers").items();
        QVERIFY(peers.has_value());
        QCOMPARE(peers->size(), std::size_t{2});
        QCOMPARE((*peers)[1].path(), std::string("peers[1]"));
        QCOMPARE(message(root().at("peers").items(1)),
                 std::string("peers: expected at most 1 items, got 2"));
        auto members = root().at("params").members();
        QVERIFY(members.has_value());
        QCOMPARE((*members)[1].first, std::string("limit"));
        QCOMPARE((*members)[1].second.path(), std::string("params.limit"));
        QVERIFY(!root().at("peers").members());
        QVERIFY(!root().at("params").items());
    }

    void refuses_unknown_members() {
        const Field peer = root().at("peers").at(0);
        QVERIFY(peer.refuse_unknown({"host", "port"}).has_value());
        QCOMPARE(message(peer.refuse_unknown({"port"})), std::string("peers[0].host: unknown"));
    }
};

RUSTCHAIN_TEST(FieldTest)

} // namespace field_test
#include "field_test.moc"
