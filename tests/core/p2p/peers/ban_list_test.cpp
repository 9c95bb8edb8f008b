// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Bans cover what one machine can change, end when they say so, and are bounded.
#include "core/p2p/peers/ban_list.hpp"
#include "core/primitives/borsh.hpp"
#include "core/primitives/utf8.hpp"
#include "tests/fixtures/test_program.hpp"

namespace ban_list_test {

using namespace rustchain;
using namespace rustchain::p2p;

class BanListTest : public QObject {
    Q_OBJECT

private slots:
    void ends_when_it_says() {
        BanList bans;
        bans.add({.host = "192.0.2.7", .identity = {}, .since_ms = 1, .until_ms = 100});
        QVERIFY(bans.is_banned("192.0.2.7", 99));
        QVERIFY(!bans.is_banned("192.0.2.7", 100));
        QVERIFY(!bans.is_banned("192.0.2.8", 50));
        QVERIFY(!bans.expire(99));
        QVERIFY(bans.expire(100));
        QCOMPARE(bans.size(), std::size_t{0});
    }

    void never_ends_when_it_is_for_good() {
        BanList bans;
        bans.add({.host = "192.0.2.7", .identity = {}});
        QVERIFY(bans.is_banned("192.0.2.7", ~TimestampMs{0}));
        QVERIFY(!bans.expire(~TimestampMs{0}));
    }

    void covers_a_whole_64_of_ipv6() {
        BanList bans;
        bans.add({.host = "2001:db8:1:2:3::7", .identity = {}});
        QVERIFY(bans.is_banned("2001:db8:1:2:ffff::1", 1));
        QVERIFY(!bans.is_banned("2001:db8:1:3::7", 1));
        QCOMPARE(bans.list().front().host, std::string("2001:db8:1:2::/64"));
    }

    void knows_a_host_by_any_spelling() {
        BanList bans;
        bans.add({.host = "::ffff:192.0.2.7", .identity = {}});
        QVERIFY(bans.is_banned("192.0.2.7", 1));
        QVERIFY(bans.lift("192.0.2.7"));
        QVERIFY(!bans.lift("192.0.2.7"));
    }

    void is_lifted_by_the_name_it_is_shown_with() {
        BanList bans;
        bans.add({.host = "2001:db8::7", .identity = {}});
        QVERIFY(bans.lift(bans.list().front().host));
        QVERIFY(!bans.is_banned("2001:db8::7", 1));
    }

    void follows_an_identity_to_another_host() {
        crypto::PublicKey identity;
        identity[0] = 7;
        BanList bans;
        bans.add({.host = "192.0.2.7", .identity = identity, .until_ms = 100});
        QVERIFY(bans.is_banned(identity, 99));
        QVERIFY(!bans.is_banned(identity, 100));
        QVERIFY(!bans.is_banned(crypto::PublicKey(), 99));
    }

    void keeps_the_last_word_about_a_host() {
        BanList bans;
        bans.add({.host = "192.0.2.7", .identity = {}, .reason = "a", .until_ms = 100});
        bans.add({.host = "192.0.2.7", .identity = {}, .reason = "b", .until_ms = 50});
        QCOMPARE(bans.list().size(), std::size_t{1});
        QCOMPARE(bans.list().front().reason, std::string("b"));
    }

    void drops_the_one_that_ends_first_when_full() {
        BanList bans;
        bans.add({.host = "192.0.2.1", .identity = {}, .until_ms = 0});
        for (std::uint32_t i = 1; i < kMostBans; ++i)
            bans.add({.host = "10.0." + std::to_string(i / 250) + "." + std::to_string(i % 250),
                      .identity = {},
                      .until_ms = 1000 + i});
        QCOMPARE(bans.size(), kMostBans);
        bans.add({.host = "192.0.2.2", .identity = {}, .until_ms = 500});
        QCOMPARE(bans.size(), kMostBans);
        QVERIFY(!bans.is_banned("10.0.0.1", 1));
        QVERIFY(bans.is_banned("10.0.0.2", 1));
        QVERIFY(bans.is_banned("192.0.2.1", 1));
        QVERIFY(bans.is_banned("192.0.2.2", 1));
    }

    void cuts_reasons_between_letters() {
        BanList bans;
        std::string reason(255, 'x');
        for (int i = 0; i < 10; ++i)
            reason += "ä";
        bans.add({.host = "192.0.2.7", .identity = {}, .reason = reason});
        const std::string kept = bans.list().front().reason;
        QCOMPARE(kept.size(), std::size_t{255});
        QVERIFY(is_utf8(kept));
        QVERIFY(decode<BanRecord>(encode(bans.record())));
    }

    void reads_back_what_it_wrote() {
        crypto::PublicKey identity;
        identity[5] = 1;
        BanList bans;
        bans.add({.host = "192.0.2.7", .identity = identity, .reason = "spam", .since_ms = 5});
        bans.add({.host = "2001:db8::7", .identity = {}, .reason = "", .until_ms = 9});
        const auto record = decode<BanRecord>(encode(bans.record()));
        QVERIFY(record);
        QVERIFY(BanList(*record).list() == bans.list());
    }

    void ignores_what_is_no_host() {
        BanList bans;
        bans.add({.host = "", .identity = {}});
        bans.add({.host = std::string(65, 'x'), .identity = {}});
        QCOMPARE(bans.size(), std::size_t{0});
    }
};

RUSTCHAIN_TEST(BanListTest)

} // namespace ban_list_test
#include "ban_list_test.moc"
