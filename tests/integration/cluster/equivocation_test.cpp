// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One key on two machines: the chain goes on, the key's bond is slashed once for each fault, and
// who told of it is paid.
#include "tests/integration/cluster/agreement.hpp"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <map>

using namespace rustchain;
using namespace rustchain::integration;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t kValidators = 4;
constexpr std::size_t kAccused = 3;
constexpr auto kLongPatience = 180s;
constexpr std::uint64_t kStake = 1'000'000'000; //!< micro-RTC: the bond, and the money beside it
constexpr std::uint64_t kFees = 10'000;         //!< more than reports cost or earn in fees here

struct ValidatorLine {
    std::string owner;
    std::uint64_t bond = 0;
    bool is_banned = false;
};

std::vector<ValidatorLine> validators(Cluster& cluster, std::size_t node) {
    std::vector<ValidatorLine> lines;
    auto document = cluster.get(node, "/v1/validators");
    if (!document)
        return lines;
    for (const json::Field& each : items_of(json::Field(*document).at("validators")))
        lines.push_back({.owner = each.at("owner").text().value_or(""),
                         .bond = each.at("bond").u64_text().value_or(0),
                         .is_banned = each.at("is_jailed_for_ever").boolean().value_or(false)});
    return lines;
}

struct Report {
    std::string fault;
    std::string reporter;
};

//! The evidence that the chain took, in its order.
std::vector<Report> punished(Cluster& cluster, std::size_t node, Height last) {
    std::vector<Report> reports;
    for (Height height = 1; height <= last; ++height) {
        auto block = cluster.get(node, "/v1/blocks/" + std::to_string(height));
        if (!block)
            qFatal("block %llu: %s", static_cast<unsigned long long>(height),
                   block.error().message.c_str());
        for (const json::Field& each : items_of(json::Field(*block).at("transactions")))
            if (each.at("kind").text() == "evidence" &&
                each.at("receipt").at("status").text() == "success")
                reports.push_back({.fault = each.at("evidence").at("fault").text().value_or(""),
                                   .reporter = each.at("sender").text().value_or("")});
    }
    return reports;
}

std::uint64_t balance(Cluster& cluster, std::size_t node, const std::string& address) {
    auto account = cluster.get(node, "/v1/accounts/" + address);
    return account ? json::Field(*account).at("balance").u64_text().value_or(0) : 0;
}

} // namespace

class EquivocationTest : public QObject {
    Q_OBJECT

private slots:
    void a_key_on_two_machines_is_slashed_once_and_the_reporter_paid() {
        QTemporaryDir folder;
        auto made = Cluster::create({.daemon = RUSTCHAIN_DAEMON,
                                     .folder = folder.filePath("net").toStdString(),
                                     .validators = kValidators,
                                     .twins = {kAccused},
                                     .bond = Amount::from_micro_rtc(kStake)});
        QVERIFY2(made.has_value(), made ? "" : made.error().message.c_str());
        Cluster& cluster = **made;
        auto started = cluster.start_all();
        QVERIFY2(started.has_value(), started ? "" : started.error().message.c_str());

        auto is_banned = [](const ValidatorLine& line) { return line.is_banned; };
        QVERIFY2(Cluster::wait_until(
                     [&] { return std::ranges::any_of(validators(cluster, 0), is_banned); },
                     kLongPatience),
                 cluster.log_tail(0).c_str());
        // Time for the other reporters, and for the fault to be committed again.
        const Height later = cluster.final_height(0) + 20;
        QVERIFY2(
            Cluster::wait_until([&] { return cluster.final_height(0) >= later; }, kLongPatience),
            cluster.log_tail(0).c_str());
        cluster.kill(kAccused);
        cluster.kill(kValidators);

        std::uint64_t bond = kStake;
        std::map<std::string, int> times;
        std::map<std::string, std::uint64_t> rewards;
        for (const Report& report : punished(cluster, 0, cluster.final_height(0))) {
            const std::uint64_t taken = bond * (report.fault == "two_proposals" ? 1 : 5) / 100;
            bond -= taken;
            rewards[report.reporter] += taken / 10;
            ++times[report.fault];
        }
        QVERIFY(!times.empty());
        for (const auto& [fault, count] : times) {
            qInfo("%s: punished %d time(s)", fault.c_str(), count);
            QCOMPARE(count, 1);
        }
        const std::vector<ValidatorLine> lines = validators(cluster, 0);
        QCOMPARE(lines.size(), kValidators);
        QCOMPARE(std::ranges::count_if(lines, is_banned), std::ptrdiff_t{1});
        for (const ValidatorLine& line : lines) {
            QCOMPARE(line.bond, line.is_banned ? bond : kStake);
            QVERIFY(!line.is_banned || !rewards.contains(line.owner));
        }
        for (const auto& [reporter, reward] : rewards) {
            const std::uint64_t now = balance(cluster, 0, reporter);
            qInfo("%s: reward %llu, balance %llu", reporter.c_str(),
                  static_cast<unsigned long long>(reward), static_cast<unsigned long long>(now));
            QVERIFY(now + kFees > kStake + reward);
            QVERIFY(now < kStake + reward + kFees);
        }
    }
};

QTEST_GUILESS_MAIN(EquivocationTest)
#include "equivocation_test.moc"
