// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Who lied is out, who is behind or silent comes back.
#include "core/remote/server_seats.hpp"

#include "core/runtime/executors.hpp"
#include "tests/fixtures/test_program.hpp"

namespace server_seats_test {

using namespace rustchain;
using namespace rustchain::remote;

namespace {

std::vector<http::Url> two_servers() {
    return {http::Url::parse("https://a.example").value(),
            http::Url::parse("https://b.example").value()};
}

} // namespace

class ServerSeatsTest : public QObject {
    Q_OBJECT

private slots:
    void seats_again_who_was_behind_data() {
        QTest::addColumn<int>("fault");
        QTest::newRow("an old head") << static_cast<int>(ServerFault::old_head);
        QTest::newRow("a head that the clock calls old")
            << static_cast<int>(ServerFault::stale_head);
        QTest::newRow("no answer") << static_cast<int>(ServerFault::unreachable);
    }
    void seats_again_who_was_behind() {
        QFETCH(int, fault);
        RemoteServer& late = *seats_->open().front();
        seats_->answered(late);
        seats_->failed(late, {.fault = static_cast<ServerFault>(fault), .detail = "block 7"});
        seats_->failed(late, {.fault = static_cast<ServerFault>(fault), .detail = "block 8"});
        QCOMPARE(seats_->warnings().size(), std::size_t{1});
        QCOMPARE(seats_->warnings().front().detail, std::string("block 7"));
        QCOMPARE(seats_->is_behind(late), fault != static_cast<int>(ServerFault::unreachable));
        QCOMPARE(seats_->answering(), std::size_t{0});
        QCOMPARE(seats_->open().size(), std::size_t{1});
        clock_.advance(ServerSeats::kRest);
        QCOMPARE(seats_->open().size(), std::size_t{2});
        seats_->answered(late);
        QVERIFY(seats_->warnings().empty());
        QVERIFY(!seats_->is_behind(late));
        QCOMPARE(seats_->answering(), std::size_t{1});
    }

    void asks_who_is_behind_when_nobody_else_is_left() {
        const auto servers = seats_->open();
        for (RemoteServer* each : servers)
            seats_->failed(*each, {.fault = ServerFault::old_head, .detail = "block 7"});
        QCOMPARE(seats_->open().size(), std::size_t{2});
    }

    void never_seats_a_liar_again() {
        RemoteServer& liar = *seats_->open().front();
        seats_->failed(liar, {.fault = ServerFault::old_head, .detail = "block 7"});
        seats_->failed(liar, {.fault = ServerFault::wrong_balance, .detail = "a lie"});
        seats_->answered(liar);
        clock_.advance(std::chrono::hours(24));
        QCOMPARE(seats_->open().size(), std::size_t{1});
        QCOMPARE(seats_->warnings().size(), std::size_t{1});
        QCOMPARE(seats_->warnings().front().fault, ServerFault::wrong_balance);
    }

    void shows_each_server() {
        RemoteServer& first = *seats_->open().front();
        seats_->answered(first);
        seats_->proved(first, 9, 9000);
        seats_->proved(first, 8, 8000);
        const auto views = seats_->views();
        QCOMPARE(views.size(), std::size_t{2});
        QCOMPARE(views[0].name, std::string("https://a.example:443"));
        QVERIFY(views[0].is_answering);
        QCOMPARE(views[0].height, Height{9});
        QCOMPARE(views[0].block_time_ms, TimestampMs{9000});
        QVERIFY(!views[1].is_answering);
        QCOMPARE(views[1].height, Height{0});
    }

    void init() { seats_.emplace(executors_.make_strand(), clock_, two_servers(), ServerRules{}); }

private:
    runtime::Executors executors_{{.network_threads = 1, .verify_threads = 1}};
    runtime::ManualClock clock_;
    std::optional<ServerSeats> seats_;
};

RUSTCHAIN_TEST(ServerSeatsTest)

} // namespace server_seats_test
#include "server_seats_test.moc"
