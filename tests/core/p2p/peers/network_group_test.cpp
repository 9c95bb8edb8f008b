// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Addresses are read strictly, spelt one way and put into the group that one owner can fill.
#include "core/p2p/peers/network_group.hpp"

#include "tests/fixtures/test_program.hpp"

namespace network_group_test {

using namespace rustchain::p2p;

class NetworkGroupTest : public QObject {
    Q_OBJECT

private slots:
    void reads_numbers_only_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("spelt");
        QTest::newRow("v4") << "192.0.2.7"
                            << "192.0.2.7";
        QTest::newRow("v6") << "2001:DB8:0:0::7"
                            << "2001:db8::7";
        QTest::newRow("v4 within v6") << "::ffff:192.0.2.7"
                                      << "192.0.2.7";
        QTest::newRow("name") << "localhost"
                              << "";
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("three numbers") << "192.0.2"
                                       << "";
        QTest::newRow("too large") << "192.0.2.256"
                                   << "";
        QTest::newRow("octal") << "0300.0.2.7"
                               << "";
        QTest::newRow("one number") << "3221225991"
                                    << "";
        QTest::newRow("zone") << "fe80::1%eth0"
                              << "";
        QTest::newRow("brackets") << "[2001:db8::7]"
                                  << "";
        QTest::newRow("space") << " 192.0.2.7"
                               << "";
        QTest::newRow("long") << QString(1000, '1') << "";
    }
    void reads_numbers_only() {
        QFETCH(QString, text);
        QFETCH(QString, spelt);
        const auto address = IpAddress::parse(text.toStdString());
        QCOMPARE(address ? QString::fromStdString(address->text()) : QString(), spelt);
    }

    void does_not_read_past_a_zero_byte() {
        QVERIFY(!IpAddress::parse(std::string_view("127.0.0.1\0.example", 18)));
    }

    void knows_how_far_an_address_reaches_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("reach");
        const auto row = [](const char* text, Reach reach) {
            QTest::newRow(text) << text << static_cast<int>(reach);
        };
        row("0.0.0.0", Reach::nowhere);
        row("0.1.2.3", Reach::nowhere);
        row("224.0.0.1", Reach::nowhere);
        row("255.255.255.255", Reach::nowhere);
        row("::", Reach::nowhere);
        row("ff02::1", Reach::nowhere);
        row("fe80::1", Reach::nowhere);
        row("::ffff:0.0.0.0", Reach::nowhere);
        row("127.0.0.1", Reach::machine);
        row("127.200.3.4", Reach::machine);
        row("::1", Reach::machine);
        row("10.0.0.1", Reach::site);
        row("172.15.255.255", Reach::internet);
        row("172.16.0.0", Reach::site);
        row("172.31.255.255", Reach::site);
        row("172.32.0.0", Reach::internet);
        row("192.168.1.1", Reach::site);
        row("192.169.1.1", Reach::internet);
        row("100.63.0.1", Reach::internet);
        row("100.64.0.1", Reach::site);
        row("100.128.0.1", Reach::internet);
        row("169.254.9.9", Reach::site);
        row("fd00::1", Reach::site);
        row("223.255.255.255", Reach::internet);
        row("2001:db8::1", Reach::internet);
    }
    void knows_how_far_an_address_reaches() {
        QFETCH(QString, text);
        QFETCH(int, reach);
        const auto address = IpAddress::parse(text.toStdString());
        QVERIFY(address);
        QCOMPARE(static_cast<int>(address->reach()), reach);
    }

    void groups_by_what_one_owner_can_fill() {
        QCOMPARE(network_group("192.0.2.7"), std::string("192.0/16"));
        QCOMPARE(network_group("192.0.77.1"), std::string("192.0/16"));
        QCOMPARE(network_group("2001:db8:1::7"), std::string("2001:db8::/32"));
        QCOMPARE(network_group("127.0.0.2"), std::string("127.0.0.2"));
        QCOMPARE(network_group("example.org"), std::string());
        QCOMPARE(host_owner("192.0.2.7"), std::string("192.0.2.7"));
        QCOMPARE(host_owner("2001:db8:1:2:3::7"), std::string("2001:db8:1:2::/64"));
        QCOMPARE(host_owner("::1"), std::string("::1"));
        QCOMPARE(host_owner("anything"), std::string("anything"));
    }

    void reads_hosts_with_ports() {
        QVERIFY(parse_peer_address("192.0.2.7:8098") == (PeerAddress{"192.0.2.7", 8098}));
        QVERIFY(parse_peer_address("[2001:db8::7]:1") == (PeerAddress{"2001:db8::7", 1}));
        for (const char* bad :
             {"192.0.2.7", "192.0.2.7:", "192.0.2.7:0", "192.0.2.7:65536", "192.0.2.7:-1",
              "192.0.2.7:80x", "2001:db8::7:8098", "[192.0.2.7]:8098", "[]:8098", ":8098",
              "0.0.0.0:8098", "example.org:8098", "[2001:db8::7]"})
            QVERIFY2(!parse_peer_address(bad), bad);
    }

    void writes_what_it_reads() {
        for (const char* text : {"192.0.2.7:8098", "[2001:db8::7]:8098"})
            QCOMPARE(to_text(*parse_peer_address(text)), std::string(text));
    }

    void lets_nobody_speak_of_smaller_circles() {
        const std::array<const char*, 3> circles{"127.0.0.1", "192.168.0.1", "192.0.2.1"};
        for (std::size_t from = 0; from < circles.size(); ++from) {
            for (std::size_t of = 0; of < circles.size(); ++of)
                QCOMPARE(may_speak_of(circles[from], circles[of]), of >= from);
        }
        QVERIFY(!may_speak_of("127.0.0.1", "0.0.0.0"));
        QVERIFY(!may_speak_of("127.0.0.1", "example.org"));
        QVERIFY(!may_speak_of("", "192.0.2.1"));
    }
};

RUSTCHAIN_TEST(NetworkGroupTest)

} // namespace network_group_test
#include "network_group_test.moc"
