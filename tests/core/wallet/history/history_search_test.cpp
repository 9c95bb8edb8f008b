// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Which lines of the activity are wanted.
#include "core/wallet/history/history_search.hpp"

#include "core/primitives/hex.hpp"
#include "tests/fixtures/test_program.hpp"

namespace history_search_test {

using namespace rustchain;
using namespace rustchain::wallet;

namespace {

Address address(std::uint8_t first) {
    Address made;
    made[0] = first;
    return made;
}

ActivityEntry payment(std::uint64_t micro_rtc, bool is_incoming) {
    ActivityEntry line;
    line.entry.time_ms = 1000;
    line.entry.is_final = true;
    line.entry.transaction = TransactionHash{};
    (*line.entry.transaction)[0] = 0xAB;
    line.entry.from = address(is_incoming ? 2 : 1);
    line.entry.outputs = {
        {.to = address(is_incoming ? 1 : 2), .amount = Amount::from_micro_rtc(micro_rtc)}};
    (is_incoming ? line.entry.received : line.entry.sent) = Amount::from_micro_rtc(micro_rtc);
    return line;
}

bool finds(const ActivityEntry& line, const std::string& text) {
    return HistoryFilter({.text = text}, "drtc").fits(line);
}

bool is_kind(const ActivityEntry& line, ActivityKind kind) {
    return HistoryFilter({.kind = kind}, "drtc").fits(line);
}

} // namespace

class HistorySearchTest : public QObject {
    Q_OBJECT
private slots:
    void finds_by_every_text_of_a_line() {
        ActivityEntry line = payment(12'345'678, false);
        line.label = "Rent of May";
        line.name = "Zoë Müller";
        line.entry.memo = "Счёт 7";
        for (const char* text : {"rent", "OF MAY", " may ", "zoË", "MÜLLER", "счЁт", "12.345",
                                 "12,345678", "-12.34", "ab0000", "AB00", ""})
            QVERIFY2(finds(line, text), text);
        for (const char* text : {"april", "zoé", "12.346", "ac0000", "12.3.4", "rent may"})
            QVERIFY2(!finds(line, text), text);
        const std::string to = to_text(address(2), "drtc");
        QVERIFY(finds(line, to));
        QVERIFY(finds(line, to.substr(5, 12)));
        QVERIFY(!finds(line, to_text(address(3), "drtc")));
    }

    void tells_the_kinds_apart() {
        const ActivityEntry in = payment(5, true);
        ActivityEntry out = payment(5, false);
        QVERIFY(is_kind(in, ActivityKind::incoming) && !is_kind(in, ActivityKind::outgoing));
        QVERIFY(!is_kind(out, ActivityKind::incoming) && is_kind(out, ActivityKind::outgoing));
        QVERIFY(!is_kind(out, ActivityKind::pending) && !is_kind(out, ActivityKind::failed));
        QVERIFY(!is_kind(out, ActivityKind::bounties));
        out.entry.memo = "Bounty #87";
        QVERIFY(is_kind(out, ActivityKind::bounties));
        out.entry.is_final = false;
        QVERIFY(is_kind(out, ActivityKind::pending));
        out.entry.status = ReceiptStatus::balance_too_low;
        QVERIFY(is_kind(out, ActivityKind::failed));
        for (auto [kind, wanted] : {std::pair(HistoryKind::mining_reward, ActivityKind::mining),
                                    std::pair(HistoryKind::enrolment, ActivityKind::mining),
                                    std::pair(HistoryKind::bond, ActivityKind::staking),
                                    std::pair(HistoryKind::unbond, ActivityKind::staking)}) {
            ActivityEntry other = payment(0, true);
            other.entry.kind = kind;
            for (auto each : {ActivityKind::mining, ActivityKind::staking, ActivityKind::bounties})
                QCOMPARE(is_kind(other, each), each == wanted);
        }
    }

    void keeps_to_a_time_and_knows_when_to_stop() {
        const ActivityEntry line = payment(5, true);
        const auto within = [&](TimestampMs from, TimestampMs before) {
            return HistoryFilter({.from_ms = from, .before_ms = before}, "drtc").fits(line);
        };
        QVERIFY(within(1000, 1001));
        QVERIFY(!within(1001, 2000));
        QVERIFY(!within(0, 1000));
        QVERIFY(HistoryFilter({.from_ms = 1001}, "drtc").is_over_at(line.entry));
        QVERIFY(!HistoryFilter({.from_ms = 1000}, "drtc").is_over_at(line.entry));
        QVERIFY(HistoryFilter({.kind = ActivityKind::pending}, "drtc").is_over_at(line.entry));
        QVERIFY(!HistoryFilter({}, "drtc").is_over_at(line.entry));
    }

    void names_who_is_on_the_other_side() {
        const ContactNames names = names_of({{.name = "Ilse", .address = address(2)}});
        QCOMPARE(counterparty_name(payment(5, true).entry, names), std::string("Ilse"));
        QCOMPARE(counterparty_name(payment(5, false).entry, names), std::string("Ilse"));
        QCOMPARE(counterparty_name(payment(5, true).entry, {}), std::string());
    }
};

RUSTCHAIN_TEST(HistorySearchTest)

} // namespace history_search_test
#include "history_search_test.moc"
