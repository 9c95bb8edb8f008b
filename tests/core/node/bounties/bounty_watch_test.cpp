// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The board's owner: publishes what changed, takes a listing that changes, keeps the good one.
#include "core/node/bounties/bounty_watch.hpp"

#include "core/json/field.hpp"
#include "core/runtime/file.hpp"
#include "core/runtime/task_group.hpp"
#include "tests/core/node/bounties/bounty_chain.hpp"
#include "tests/fixtures/test_program.hpp"

#include <boost/asio/io_context.hpp>

#include <QTemporaryDir>

namespace bounty_watch_test {

using namespace rustchain;
using namespace rustchain::node;
using namespace std::chrono_literals;
using bounty::BoardNews;
using fixtures::BountyChain;

namespace {

std::string listing_of(int rows) {
    std::string text = R"({"repo":"a/b","updated_at":"2026-01-01T00:00:00Z","bounties":[)";
    for (int id = 1; id <= rows; ++id)
        text += std::string(id == 1 ? "" : ",") + R"({"id":)" + std::to_string(id) +
                R"(,"title":"[BOUNTY: 5 RTC] Work","url":"https://x.org/","state":"open",)"
                R"("created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-01T00:00:00Z",)"
                R"("labels":["bounty"]})";
    return text + "]}";
}

struct House {
    explicit House(bool has_listing = false) {
        BountyWatchConfig config;
        if (has_listing)
            config.listing = file();
        watch = std::make_unique<BountyWatch>(clock, *chain.ledger, context.get_executor(),
                                              std::move(config));
        heard_ = watch->news().subscribe([this](const BoardNews& each) { news.push_back(each); });
    }
    ~House() {
        group.stop();
        settle();
    }
    void start() {
        QVERIFY(watch->load().has_value());
        group.spawn("bounties", context.get_executor(), watch->run());
        settle();
    }
    void settle() {
        context.restart();
        context.poll();
    }
    void look() {
        clock.advance(2s, [this] { settle(); });
        settle();
    }
    std::filesystem::path file() const { return folder.filePath("listing.json").toStdString(); }
    //! The file's time moves with each writing, as it does between two looks of seconds.
    void write(const std::string& text) {
        QVERIFY(runtime::replace_file(file(), as_bytes(text)).has_value());
        std::filesystem::last_write_time(file(), std::filesystem::file_time_type(++writings_ * 1s));
    }

    QTemporaryDir folder;
    BountyChain chain;
    boost::asio::io_context context;
    runtime::ManualClock clock;
    std::unique_ptr<BountyWatch> watch;
    runtime::TaskGroup group{"test"};
    std::vector<BoardNews> news;

private:
    int writings_ = 0;
    runtime::Subscription heard_;
};

} // namespace

class BountyWatchTest : public QObject {
    Q_OBJECT
private slots:
    void has_a_board_before_it_runs() {
        House house;
        QVERIFY(house.watch->latest() && house.watch->latest()->size() == 0);
        house.chain.make(house.chain.alice, house.chain.terms());
        QVERIFY(house.watch->load().has_value());
        QCOMPARE(house.watch->latest()->on_chain(), std::size_t(1));
        QVERIFY(house.news.empty());
    }

    void publishes_what_moved() {
        House house;
        house.start();
        house.chain.make(house.chain.alice, house.chain.terms());
        house.settle();
        QCOMPARE(house.news.size(), std::size_t(1));
        QCOMPARE(house.news[0].changes.size(), std::size_t(1));
        QCOMPARE(house.news[0].board, house.watch->latest());
        house.chain.next_block();
        house.settle();
        QCOMPARE(house.news.size(), std::size_t(1)); // nothing moved, but the height is known
        QCOMPARE(house.watch->latest()->height(), house.chain.height());
        // Two blocks before it gets to run: one board, all changes.
        house.chain.make(house.chain.bob, house.chain.bobs_claim());
        house.chain.make(house.chain.bob, BountySubmit{.id = 1, .pull_request = 3});
        house.settle();
        QCOMPARE(house.news.size(), std::size_t(2));
        QCOMPARE(house.news[1].changes.size(), std::size_t(2));
    }

    void takes_a_listing_and_its_changes() {
        House house(true);
        house.write(listing_of(2));
        house.start();
        QCOMPARE(house.watch->latest()->size(), std::size_t(2));
        house.look();
        QVERIFY(house.news.empty());
        house.write(listing_of(3));
        house.look();
        QCOMPARE(house.news.size(), std::size_t(1));
        QVERIFY(house.news[0].changes.empty());
        QCOMPARE(house.news[0].board->size(), std::size_t(3));
    }

    void keeps_the_listing_when_the_file_is_damaged_or_gone() {
        House house(true);
        house.write(listing_of(2));
        house.start();
        house.write("{\"repo\":");
        house.look();
        std::filesystem::remove(house.file());
        house.look();
        QVERIFY(house.news.empty());
        QCOMPARE(house.watch->latest()->size(), std::size_t(2));
        house.write(listing_of(1));
        house.look();
        QCOMPARE(house.watch->latest()->size(), std::size_t(1));
    }

    void a_file_that_comes_later_is_taken() {
        House house(true);
        house.start();
        QCOMPARE(house.watch->latest()->size(), std::size_t(0));
        house.write(listing_of(4));
        house.look();
        QCOMPARE(house.watch->latest()->size(), std::size_t(4));
    }

    void gives_a_bounty_with_its_steps() {
        House house;
        house.start();
        house.chain.make(house.chain.alice, house.chain.terms());
        const auto detail = house.watch->detail(1).value();
        QVERIFY(detail.has_value());
        const json::Value document(*detail);
        QCOMPARE(json::Field(document).at("steps").items().value().size(), std::size_t(1));
        QVERIFY(!house.watch->detail(2).value());
    }

    void ends_when_it_is_stopped() {
        House house;
        house.start();
        QCOMPARE(house.group.running(), std::size_t(1));
        house.group.stop();
        house.settle();
        QCOMPARE(house.group.running(), std::size_t(0));
    }
};

RUSTCHAIN_TEST(BountyWatchTest)

} // namespace bounty_watch_test
#include "bounty_watch_test.moc"
