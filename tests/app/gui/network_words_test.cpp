// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Peers, catching up and traffic in words, rows and lines.
#include "app/gui/network/host_rows.hpp"
#include "app/gui/network/network_words.hpp"
#include "app/gui/network/peer_entry.hpp"
#include "app/gui/network/peer_rows.hpp"
#include "app/gui/network/traffic_chart.hpp"
#include "tests/app/gui/fake_doors.hpp"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace rustchain;
using namespace rustchain::gui;
using sync::SyncPhase;
using sync::SyncStatus;

namespace {

constexpr TimestampMs kNow = 1'800'000'000'000;

QStringList stages_of(const SyncWords& words) {
    QStringList stages;
    for (const QVariant& each : words.steps)
        stages.append(each.toMap()[QStringLiteral("stage")].toString());
    return stages;
}

QString note_of(const SyncWords& words, int step) {
    return words.steps[step].toMap()[QStringLiteral("note")].toString();
}

} // namespace

class NetworkWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void names_the_phase_and_how_far_it_is() {
        const SyncWords words = sync_words(tests::sample_sync(), 14, true);
        QCOMPARE(words.title, QStringLiteral("Downloading the state, 62 %"));
        QCOMPARE(words.text, QStringLiteral("About 5 min left at 8.1 MB/s, measured over the last "
                                            "2 minutes."));
        QCOMPARE(words.progress, 0.62);
        QCOMPARE(stages_of(words), QStringList({"2", "2", "2", "1", "0"}));
        QCOMPARE(note_of(words, 0), QStringLiteral("14 connected"));
        QCOMPARE(note_of(words, 1), QStringLiteral("4,812,337"));
        QCOMPARE(note_of(words, 2), QStringLiteral("checked"));
        QCOMPARE(note_of(words, 3), QStringLiteral("4.1 of 6.6 GB"));
        QCOMPARE(note_of(words, 4), QStringLiteral("waits"));
        QCOMPARE(sync_phase_name(SyncPhase::state), QStringLiteral("State"));
        QCOMPARE(sync_percent(tests::sample_sync()), QStringLiteral("62 %"));
    }

    void promises_no_time_before_it_is_measured() {
        SyncStatus status = tests::sample_sync();
        status.eta_s.reset();
        QCOMPARE(sync_words(status, 3, true).text, QStringLiteral("Measuring…"));
        status.total = 0;
        QCOMPARE(sync_words(status, 3, true).title, QStringLiteral("Downloading the state"));
        QCOMPARE(sync_words(status, 3, true).progress, -1.0);
        QCOMPARE(sync_percent(status), QString());
    }

    void does_not_count_beyond_a_day() {
        SyncStatus status = tests::sample_sync();
        status.eta_s = 24 * 3600;
        QVERIFY(sync_words(status, 3, true).text.startsWith("About 24 h left"));
        status.eta_s = 24 * 3600 + 1;
        QCOMPARE(sync_words(status, 3, true).text,
                 QStringLiteral("More than a day left at 8.1 MB/s, measured over the last 2 "
                                "minutes."));
    }

    void says_when_nothing_comes() {
        SyncStatus status = tests::sample_sync();
        status.is_stalled = true;
        QCOMPARE(sync_words(status, 8, true).text,
                 QStringLiteral("No data for 30 s. Trying other peers (3 of 8)."));
    }

    void leaves_out_the_state_where_a_node_is_close() {
        const SyncStatus status{.phase = SyncPhase::blocks,
                                .done = 10,
                                .total = 40,
                                .own_height = 70,
                                .best_height = 100,
                                .eta_s = 60};
        const SyncWords words = sync_words(status, 2, false);
        QCOMPARE(words.title, QStringLiteral("Downloading the last blocks, 25 %"));
        QCOMPARE(note_of(words, 3), QStringLiteral("not needed"));
        QCOMPARE(note_of(words, 4), QStringLiteral("10 of 40"));
        QCOMPARE(words.text, QStringLiteral("About 1 min left."));
    }

    void begins_with_peers_and_ends_in_sync() {
        const SyncWords first = sync_words({}, 0, false);
        QCOMPARE(first.title, QStringLiteral("Looking for peers"));
        QCOMPARE(stages_of(first), QStringList({"1", "0", "0", "0", "0"}));
        QCOMPARE(first.progress, -1.0);
        const SyncWords proving =
            sync_words({.phase = SyncPhase::certificates, .best_height = 9}, 1, false);
        QCOMPARE(stages_of(proving), QStringList({"2", "2", "1", "0", "0"}));
        const SyncWords unproved = sync_words({.phase = SyncPhase::certificates}, 1, false);
        QCOMPARE(stages_of(unproved), QStringList({"2", "1", "0", "0", "0"}));
        const SyncWords done = sync_words({.phase = SyncPhase::done, .own_height = 1000}, 1, true);
        QCOMPARE(done.title, QStringLiteral("In sync"));
        QCOMPARE(done.progress, 1.0);
        QCOMPARE(stages_of(done), QStringList({"2", "2", "2", "2", "2"}));
    }

    void writes_rates_and_finds_a_round_one_above() {
        QCOMPARE(rate_text(0), QStringLiteral("0 B/s"));
        QCOMPARE(rate_text(999), QStringLiteral("999 B/s"));
        QCOMPARE(rate_text(1000), QStringLiteral("1.0 kB/s"));
        QCOMPARE(rate_text(8'100'000), QStringLiteral("8.1 MB/s"));
        QCOMPARE(round_rate_above(0), 1000.0);
        QCOMPARE(round_rate_above(1000), 1000.0);
        QCOMPARE(round_rate_above(1001), 2000.0);
        QCOMPARE(round_rate_above(8'100'000), 10'000'000.0);
        QCOMPARE(round_rate_above(9'999), 10'000.0);
    }

    void reads_a_peers_own_words_with_care() {
        QCOMPARE(agent_words("rustchain/0.4.1 (kiln-01)").name, QStringLiteral("kiln-01"));
        QCOMPARE(agent_words("rustchain/0.4.1 (kiln-01)").version, QStringLiteral("0.4.1"));
        QCOMPARE(agent_words("rustchain/0.4.1").name, QString());
        QCOMPARE(agent_words("").version, QString());
        QCOMPARE(agent_words("a/1 (x\u202Ey\n\u0007z)").name, QStringLiteral("xyz"));
        QVERIFY(agent_words("a/1 (" + std::string(60, 'n') + ")").name.size() <= 32);
        QCOMPARE(agent_words(")(").name, QString());
    }

    void says_how_far_the_clock_is_off() {
        p2p::NetworkStatus status = tests::sample_network(kNow);
        QCOMPARE(clock_words(status), QStringLiteral("+8 ms from peers"));
        QVERIFY(!is_clock_off(status));
        status.clock_offset_ms = -2001;
        QVERIFY(is_clock_off(status));
        QCOMPARE(clock_words(status), QString(QChar(0x2212)) + "2,001 ms from peers");
        status.clock_offset_ms = std::numeric_limits<std::int64_t>::min();
        QVERIFY(clock_words(status).endsWith(" s from peers"));
        status.peers.clear();
        QCOMPARE(clock_words(status), QString(QChar(0x2014)));
        QVERIFY(!is_clock_off(status));
    }

    void reads_the_address_of_a_peer_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read");
        QTest::newRow("host and port") << "203.0.113.24:8100"
                                       << "203.0.113.24:8100";
        QTest::newRow("no port") << " 203.0.113.24 "
                                 << "203.0.113.24:8098";
        QTest::newRow("name") << "Node.Example.org:80"
                              << "node.example.org:80";
        QTest::newRow("IPv6") << "2001:db8::7"
                              << "[2001:db8::7]:8098";
        QTest::newRow("IPv6 with port") << "[2001:db8::7]:99"
                                        << "[2001:db8::7]:99";
        QTest::newRow("all of IPv6") << "1:2:3:4:5:6:7:8"
                                     << "[1:2:3:4:5:6:7:8]:8098";
        QTest::newRow("shortest") << "::1"
                                  << "[::1]:8098";
        QTest::newRow("empty") << ""
                               << "";
        QTest::newRow("port only") << ":8098"
                                   << "";
        QTest::newRow("port 0") << "a.b:0"
                                << "";
        QTest::newRow("port too large") << "a.b:65536"
                                        << "";
        QTest::newRow("port with a sign") << "a.b:+80"
                                          << "";
        QTest::newRow("number too large") << "203.0.113.256:1"
                                          << "";
        QTest::newRow("three numbers") << "203.0.113:1"
                                       << "";
        QTest::newRow("nine groups") << "1:2:3:4:5:6:7:8:9"
                                     << "";
        QTest::newRow("seven groups") << "1:2:3:4:5:6:7"
                                      << "";
        QTest::newRow("two gaps") << "1::2::3"
                                  << "";
        QTest::newRow("open end") << "1:2:3:4:5:6:7:"
                                  << "";
        QTest::newRow("no bracket") << "[2001:db8::7:99"
                                    << "";
        QTest::newRow("blank") << "a b:80"
                               << "";
        QTest::newRow("underscore") << "a_b:80"
                                    << "";
        QTest::newRow("hyphen first") << "-a.b:80"
                                      << "";
        QTest::newRow("other digits") << QStringLiteral("a.b:\u0668\u0660") << "";
        QTest::newRow("link") << "http://a.b:80"
                              << "";
        QTest::newRow("long label") << QString(64, QLatin1Char('a')) << "";
    }
    void reads_the_address_of_a_peer() {
        QFETCH(QString, typed);
        QFETCH(QString, read);
        const auto address = read_peer_entry(typed);
        QCOMPARE(address.has_value(), !read.isEmpty());
        QCOMPARE(QString::fromStdString(address.value_or("")), read);
    }

    void shows_peers_best_first_and_turns_round() {
        PeerRows rows;
        rows.show(tests::sample_network(kNow).peers, kNow);
        QCOMPARE(rows.count(), 6);
        QCOMPARE(text(rows, 0, PeerRows::Name), QStringLiteral("kiln-01"));
        QCOMPARE(text(rows, 0, PeerRows::Connected), QStringLiteral("2 d 4 h"));
        QCOMPARE(text(rows, 1, PeerRows::Host), QStringLiteral("2001:db8:4:9::17"));
        QCOMPARE(text(rows, 5, PeerRows::Name), QString());
        QVERIFY(rows.data(rows.index(5), PeerRows::IsBehind).toBool());
        QVERIFY(!rows.data(rows.index(4), PeerRows::IsBehind).toBool());
        rows.sortBy("score");
        QCOMPARE(text(rows, 0, PeerRows::Version), QStringLiteral("0.3.9"));
        rows.sortBy("ping");
        QCOMPARE(text(rows, 0, PeerRows::Ping), QStringLiteral("286 ms"));
        QVERIFY(rows.find("6") != nullptr);
        QVERIFY(rows.find("7") == nullptr);
    }

    void rows_that_stay_keep_their_place() {
        PeerRows rows;
        auto peers = tests::sample_network(kNow).peers;
        rows.show(peers, kNow);
        QSignalSpy reset(&rows, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&rows, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&rows, &QAbstractItemModel::rowsInserted);
        const auto left = peers[2];
        peers.erase(peers.begin() + 2);
        rows.show(peers, kNow);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(rows.count(), 5);
        peers.push_back(left);
        rows.show(peers, kNow);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(text(rows, 2, PeerRows::Name), QStringLiteral("sparc-barn"));
        rows.show({}, kNow);
        QCOMPARE(rows.count(), 0);
    }

    void a_score_stays_in_its_bounds() {
        PeerRows rows;
        rows.show({tests::sample_peer(1, "192.0.2.1:1", "", 0, 400)}, kNow);
        QCOMPARE(rows.data(rows.index(0), PeerRows::Score).toInt(), 100);
        QCOMPARE(text(rows, 0, PeerRows::Ping), QString(QChar(0x2014)));
    }

    void bans_say_how_long_they_last() {
        HostRows rows;
        const auto status = tests::sample_network(kNow);
        rows.show_bans(status.bans, kNow);
        QCOMPARE(text(rows, 0, HostRows::Until), QStringLiteral("48 min left"));
        QCOMPARE(text(rows, 0, HostRows::Since), QStringLiteral("12 min"));
        rows.show_bans({{.host = "a", .reason = "r", .since_ms = kNow, .until_ms = 0}}, kNow);
        QCOMPARE(text(rows, 0, HostRows::Until), QStringLiteral("for good"));
        rows.show_known(status.known);
        QCOMPARE(rows.count(), 3);
        QCOMPARE(text(rows, 1, HostRows::Address), QStringLiteral("[2001:db8:4:9::17]:8098"));
    }

    void traffic_is_a_mean_and_silence_a_gap() {
        TrafficHistory history;
        QVERIFY(!history.rate(kNow));
        for (TimestampMs second = 0; second <= 10; ++second)
            history.add(kNow + second * 1000, second * 5000, second * 1000);
        const TimestampMs now = kNow + 10'000;
        QCOMPARE(history.rate(now)->in, 5000.0);
        QCOMPARE(history.rate(now)->out, 1000.0);
        const auto line = history.line(TrafficHistory::FiveMinutes, now);
        QCOMPARE(line.size(), std::size_t{150});
        QVERIFY(!line.front());
        QCOMPARE(line.back()->in, 5000.0);
        QCOMPARE(history.line(TrafficHistory::Hour, now).back()->out, 1000.0);
        QVERIFY(!history.rate(now + 60'000));
        QVERIFY(!history.line(TrafficHistory::FiveMinutes, now + 60'000).back());
    }

    void a_node_that_starts_anew_is_no_negative_traffic() {
        TrafficHistory history;
        history.add(kNow, 1'000'000, 1'000'000);
        history.add(kNow + 1000, 0, 0);
        QVERIFY(!history.rate(kNow + 1000));
        history.add(kNow + 2000, 700, 0);
        QCOMPARE(history.rate(kNow + 2000)->in, 700.0);
        // After a long sleep nobody knows when the bytes went.
        history.add(kNow + 90'000, 9'000'000, 0);
        QVERIFY(!history.rate(kNow + 90'000));
    }

    void a_late_sample_is_no_gap() {
        TrafficHistory history;
        history.add(kNow + 1000, 0, 0);
        history.add(kNow + 9000, 8000, 800);
        const auto line = history.line(TrafficHistory::FiveMinutes, kNow + 9000);
        for (std::size_t back = 1; back <= 5; ++back)
            QCOMPARE(line[line.size() - back]->in, 1000.0);
        QVERIFY(!line[line.size() - 6]);
        QCOMPARE(history.rate(kNow + 9000)->out, 100.0);
    }

    void old_traffic_is_forgotten() {
        TrafficHistory history;
        for (TimestampMs second = 0; second <= 700; ++second)
            history.add(kNow + second * 1000, second * 5000, 0);
        const auto line = history.line(TrafficHistory::FiveMinutes, kNow + 700'000);
        QCOMPARE(line.size(), std::size_t{150});
        QVERIFY(std::ranges::all_of(line, [](const auto& each) { return each.has_value(); }));
    }

    void a_chart_reads_as_text() {
        TrafficHistory history;
        for (TimestampMs second = 0; second <= 10; ++second)
            history.add(kNow + second * 1000, second * 5000, second * 1000);
        const TrafficChart chart =
            traffic_chart(history, TrafficHistory::FiveMinutes, kNow + 10'000);
        QCOMPARE(chart.in.size(), chart.points.size());
        QVERIFY(qIsNaN(chart.in.first()));
        QCOMPARE(chart.in.last(), 5000.0 / 6000.0);
        QCOMPARE(chart.points.last(), QStringLiteral("now: in 5.0 kB/s, out 1.0 kB/s"));
        QCOMPARE(chart.points.first(), QStringLiteral("4 min ago: not measured"));
        QVERIFY(chart.summary.contains("highest 5.0 kB/s"));
        QCOMPARE(chart.levels[2].toMap()["text"].toString(), QStringLiteral("6 kB/s"));
        QCOMPARE(chart.dates.first(), QStringLiteral("5 min ago"));
        const TrafficChart empty = traffic_chart({}, TrafficHistory::Day, kNow);
        QCOMPARE(empty.summary, QStringLiteral("Not measured yet"));
    }

private:
    static QString text(const QAbstractItemModel& model, int row, int role) {
        return model.data(model.index(row, 0), role).toString();
    }
};

QTEST_MAIN(NetworkWordsTest)
#include "network_words_test.moc"
