// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// /v1/bounties: filters, pages, a bounty with its steps, and every parameter that is refused by
// its name.
#include "tests/core/rpc/rpc_house.hpp"
#include "tests/fixtures/test_program.hpp"

#include <QElapsedTimer>
#include <QThread>

namespace bounty_endpoints_test {

using namespace rustchain;
using namespace rustchain::rpc;

namespace {

//! Bounties 1 to 5 of 10 to 50 RTC: 2 is claimed by bob, 3 is elsewhere, 4 is cancelled.
struct House : RpcHouse {
    House() {
        on_ledger([&] {
            for (std::uint64_t i = 1; i <= 5; ++i) {
                BountyPost terms = chain.terms("[Docs] Task " + std::to_string(i), 10 * i);
                if (i == 3)
                    terms.repository = "slate/mirror";
                chain.make(chain.alice, terms);
            }
            chain.make(chain.bob, chain.bobs_claim(2));
            chain.make(chain.alice, BountyCancel{.id = 4});
        });
        wait_for(chain.height());
    }
    //! The board follows the chain on another thread.
    void wait_for(Height height) {
        QElapsedTimer timer;
        timer.start();
        while (get("/v1/bounties").number("height") < height && timer.elapsed() < 60'000)
            QThread::msleep(2);
    }
    //! "5 4 3": the numbers on the page.
    QString ids(const std::string& query) {
        const Answer answer = get("/v1/bounties" + query);
        if (answer.status != 200)
            return QString::fromStdString(answer.text("detail"));
        QStringList numbers;
        const auto rows = answer["bounties"].items().value();
        for (const json::Field& row : rows)
            numbers << QString::number(row.at("id").u64().value());
        return numbers.join(' ');
    }
};

} // namespace

class BountyEndpointsTest : public QObject {
    Q_OBJECT
private slots:
    void filters_and_sorts() {
        House house;
        QCOMPARE(house.ids(""), "5 4 3 2 1");
        QCOMPARE(house.ids("?state=funded"), "5 3 1");
        QCOMPARE(house.ids("?state=claimed,cancelled"), "4 2");
        QCOMPARE(house.ids("?repository=slate/mirror"), "3");
        QCOMPARE(house.ids("?tag=docs&limit=2"), "5 4");
        QCOMPARE(house.ids("?tag=mirror"), "3");
        QCOMPARE(house.ids("?claimant=" + house.address(house.chain.bob)), "2");
        QCOMPARE(house.ids("?sponsor=" + house.address(house.chain.bob)), "");
        QCOMPARE(house.ids("?maintainer=" + house.address(house.chain.carol)), "5 4 3 2 1");
        QCOMPARE(house.ids("?min_reward=20000000&max_reward=40000000"), "4 3 2");
        QCOMPARE(house.ids("?sort=reward&state=funded"), "5 3 1");
        QCOMPARE(house.ids("?sort=ends_soon"), "1 2 3 5 4");
        QCOMPARE(house.ids("?query=task%203"), "3");
        QCOMPARE(house.ids("?source=listing"), "");
        QCOMPARE(house.ids("?deadline_before=103"), "3 2 1");
        QCOMPARE(house.ids("?deadline_before=102"), "2 1");
    }

    void pages_are_walked_by_cursor() {
        House house;
        QStringList all;
        std::string cursor;
        do {
            const Answer page = house.get("/v1/bounties?limit=2" + cursor);
            QCOMPARE(page.status, 200U);
            QCOMPARE(page.number("total"), std::uint64_t(5));
            const auto rows = page["bounties"].items().value();
            QVERIFY(!rows.empty() && rows.size() <= 2);
            for (const json::Field& row : rows)
                all << QString::number(row.at("id").u64().value());
            cursor = page["next"] ? "&cursor=" + page.text("next") : "";
        } while (!cursor.empty());
        QCOMPARE(all.join(' '), "5 4 3 2 1");
    }

    void rows_say_what_a_bounty_is() {
        House house;
        const Answer answer = house.get("/v1/bounties?query=%232");
        const auto rows = answer["bounties"].items().value();
        QCOMPARE(rows.size(), std::size_t(1));
        const json::Field& row = rows[0];
        QVERIFY(row.at("source").text() == "chain" && row.at("state").text() == "claimed");
        QVERIFY(row.at("title").text() == "[Docs] Task 2" && row.at("reward").text() == "20000000");
        QVERIFY(row.at("claimant").text() == house.address(house.chain.bob));
        QVERIFY(row.at("tags").at(std::size_t(0)).text() == "docs");
        QVERIFY(row.at("created_ms").u64().value() > 0);
    }

    void one_bounty_comes_with_its_steps() {
        House house;
        const Answer answer = house.get("/v1/bounties/2");
        QCOMPARE(answer.status, 200U);
        QCOMPARE(answer.text("state"), std::string("claimed"));
        const auto steps = answer["steps"].items().value();
        QCOMPARE(steps.size(), std::size_t(2));
        QVERIFY(steps[1].at("kind").text() == "claimed");
        QCOMPARE(steps[1].at("transaction").text().value().size(), std::size_t(64));
        QCOMPARE(house.get("/v1/bounties/6").problem(), std::string("404 not_found"));
        for (const char* id : {"0", "x", "-1", "1.5", "18446744073709551616"})
            QCOMPARE(house.get(std::string("/v1/bounties/") + id).problem(),
                     std::string("400 invalid_input"));
    }

    void bad_parameters_are_refused_by_name_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* query, const char* named) {
            QTest::newRow(query) << QString(query) << QString(named);
        };
        row("state=open", "state:");
        row("state=", "state:");
        row("state=funded,", "state:");
        row("source=github", "source:");
        row("tag=", "tag:");
        row("repository=Oxide/Probe", "repository:");
        row("sponsor=rtc1nobody", "sponsor:");
        row("claimant=", "claimant:");
        row("maintainer=0x00", "maintainer:");
        row("min_reward=1.5", "min_reward:");
        row("max_reward=-1", "max_reward:");
        row("deadline_before=soon", "deadline_before:");
        row("query=", "query:");
        row("sort=oldest", "sort:");
        row("cursor=7", "cursor:");
        row("cursor=reward.1.chain.2", "cursor:");
        row("limit=0", "limit");
        row("limit=201", "limit");
        row("stat=funded", "\"stat\"");
    }
    void bad_parameters_are_refused_by_name() {
        QFETCH(QString, query);
        QFETCH(QString, named);
        static House house;
        const Answer answer = house.get("/v1/bounties?" + query.toStdString());
        QCOMPARE(answer.problem(), std::string("400 invalid_input"));
        const std::string detail = answer.text("detail");
        QVERIFY2(detail.find(named.toStdString()) != std::string::npos, detail.c_str());
    }

    void the_search_finds_numbers_and_words() {
        House house;
        const auto kinds = [&](const std::string& text) {
            QStringList found;
            const Answer answer = house.get("/v1/search?q=" + text);
            const auto results = answer["results"].items().value();
            for (const json::Field& each : results)
                found << QString::fromStdString(each.at("kind").text().value() + " " +
                                                each.at("id").text().value());
            return found.join(", ");
        };
        QCOMPARE(kinds("2"), "block 2, bounty 2");
        QCOMPARE(kinds("%232"), "bounty 2");
        QCOMPARE(kinds("task%204"), "bounty 4");
        QCOMPARE(kinds("%239"), "");
    }
};

RUSTCHAIN_TEST(BountyEndpointsTest)

} // namespace bounty_endpoints_test
#include "bounty_endpoints_test.moc"
