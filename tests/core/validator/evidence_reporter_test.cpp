// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The reporter: keeps first, reports while it can pay, tries again, and forgets what is over.
#include "core/validator/evidence_reporter.hpp"

#include "core/chain/gas.hpp"
#include "core/consensus/transaction_rules.hpp"
#include "core/runtime/task_group.hpp"
#include "tests/core/consensus/staking/signed_faults.hpp"
#include "tests/fixtures/test_program.hpp"

#include <boost/asio/io_context.hpp>

#include <QTemporaryDir>

namespace evidence_reporter_test {

using namespace rustchain;
using namespace rustchain::validator;
using consensus::staking::signed_both_ways;
using fixtures::Person;

namespace {

const ChainId kChain{std::array<std::uint8_t, 32>{7}};

struct FakeDoor final : ReportDoor {
    runtime::Task<Result<bool>> is_punishable(Evidence) override { co_return is_open; }
    runtime::Task<Result<ReportPlace>> place(Address sender) override {
        asked = sender;
        co_return where;
    }
    runtime::Task<Result<void>> submit(Transaction report) override {
        reports.push_back(std::move(report));
        co_return Result<void>();
    }
    bool is_open = true;
    ReportPlace where{.nonce = 4, .balance = Amount::from_rtc(1), .height = 50, .base_price = 100};
    std::optional<Address> asked;
    std::vector<Transaction> reports;
};

struct House {
    explicit House(bool has_key = true) : has_key_(has_key) { start(); }
    ~House() { stop(); }
    void start() {
        reporter = std::make_unique<EvidenceReporter>(
            clock, door, has_key_ ? &key.key : nullptr,
            ReporterConfig{.chain_id = kChain,
                           .file = runtime::Path(folder.path().toStdString()) / "evidence"});
        group = std::make_unique<runtime::TaskGroup>("test");
        group->spawn("evidence", context.get_executor(), reporter->run());
        settle();
    }
    void stop() {
        group->stop();
        settle();
        group.reset();
        reporter.reset();
    }
    void settle() {
        context.restart();
        context.poll();
    }
    void pass(std::chrono::seconds time) {
        clock.advance(time, [this] { settle(); });
        settle();
    }
    void accuse(const Evidence& evidence) {
        QVERIFY(reporter->accuse(evidence));
        settle();
    }

    boost::asio::io_context context;
    runtime::ManualClock clock;
    QTemporaryDir folder;
    FakeDoor door;
    Person key{"the node"}, traitor{"traitor"};
    std::unique_ptr<EvidenceReporter> reporter;
    std::unique_ptr<runtime::TaskGroup> group;

private:
    bool has_key_;
};

} // namespace

class EvidenceReporterTest : public QObject {
    Q_OBJECT
private slots:
    void reports_from_the_account_of_its_key() {
        House house;
        const Evidence evidence = signed_both_ways(house.traitor, 3, 5, kChain);
        house.accuse(evidence);
        QCOMPARE(house.door.reports.size(), std::size_t{1});
        const Transaction& report = house.door.reports[0];
        QCOMPARE(std::get<Evidence>(report.payload), evidence);
        QCOMPARE(report.nonce, std::uint64_t{4});
        QCOMPARE(report.sender(), house.key.address);
        QVERIFY(house.door.asked == house.key.address);
        QCOMPARE(report.max_gas_price, std::uint64_t{200});
        QCOMPARE(report.valid_until, Height{50 + kDefaultValidity});
        QVERIFY(consensus::check_transaction(report, kChain).has_value());
        QCOMPARE(*house.reporter->kept(), std::vector<Evidence>{evidence});
    }

    void pays_only_what_it_has() {
        House house;
        const Evidence evidence = signed_both_ways(house.traitor, 3, 5, kChain);
        ReportPlace place = house.door.where;
        const Transaction report = make_report(evidence, house.key.key, place, kChain).value();
        place.balance = fee_for(report.gas_limit, report.max_gas_price).value();
        QVERIFY(make_report(evidence, house.key.key, place, kChain));
        place.balance = place.balance.minus(Amount::from_micro_rtc(1)).value();
        QVERIFY(!make_report(evidence, house.key.key, place, kChain));
    }

    void keeps_and_tries_again_until_it_can_pay() {
        House house;
        house.door.where.balance = {};
        house.accuse(signed_both_ways(house.traitor, 3, 5, kChain));
        QVERIFY(house.door.reports.empty());
        house.pass(std::chrono::seconds(30));
        QVERIFY(house.door.reports.empty());
        house.door.where.balance = Amount::from_rtc(1);
        house.pass(std::chrono::seconds(30));
        QCOMPARE(house.door.reports.size(), std::size_t{1});
    }

    void forgets_what_is_over() {
        House house;
        house.accuse(signed_both_ways(house.traitor, 3, 5, kChain));
        house.door.is_open = false;
        house.pass(std::chrono::seconds(30));
        QVERIFY(house.reporter->kept()->empty());
        QCOMPARE(house.door.reports.size(), std::size_t{1});
    }

    void reports_a_fault_once_for_each_accusation_that_is_new() {
        House house;
        house.accuse(signed_both_ways(house.traitor, 3, 5, kChain));
        house.accuse(signed_both_ways(house.traitor, 3, 6, kChain));
        QCOMPARE(house.door.reports.size(), std::size_t{1});
        QCOMPARE(house.reporter->kept()->size(), std::size_t{1});
    }

    void remembers_over_a_restart() {
        House house;
        house.door.where.balance = {};
        house.accuse(signed_both_ways(house.traitor, 3, 5, kChain));
        house.stop();
        house.door.where.balance = Amount::from_rtc(1);
        house.start();
        QCOMPARE(house.door.reports.size(), std::size_t{1});
    }

    void keeps_without_a_key() {
        House house(false);
        house.accuse(signed_both_ways(house.traitor, 3, 5, kChain));
        QVERIFY(house.door.reports.empty());
        QCOMPARE(house.reporter->kept()->size(), std::size_t{1});
    }
};

RUSTCHAIN_TEST(EvidenceReporterTest)

} // namespace evidence_reporter_test
#include "evidence_reporter_test.moc"
