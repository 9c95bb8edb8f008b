// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Five of sixteen validators are killed whose turns follow each other.
#include "tests/integration/cluster/agreement.hpp"

#include <QTemporaryDir>
#include <QtTest>

#include <map>

using namespace rustchain;
using namespace rustchain::integration;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t kValidators = 16;
constexpr std::size_t kCrashed = 5;
constexpr auto kLongPatience = 180s;
constexpr auto kLongestStall = 30s;

//! Which node leads at each turn of the running epoch.
std::map<std::uint64_t, std::size_t> nodes_by_turn(Cluster& cluster) {
    std::map<std::uint64_t, std::size_t> nodes;
    auto document = cluster.get(0, "/v1/validators");
    if (!document)
        return nodes;
    for (const json::Field& each : items_of(json::Field(*document).at("validators"))) {
        // make_network names them "validator 1", "validator 2", … in the order of the nodes.
        const QString name = QString::fromStdString(each.at("name").text().value_or(""));
        const auto turn = each.at("turn").u64();
        if (turn)
            nodes[*turn] = name.section(' ', 1).toULongLong() - 1;
    }
    return nodes;
}

std::uint64_t view_of(Cluster& cluster, Height height) {
    auto block = cluster.get(0, "/v1/blocks/" + std::to_string(height));
    return block ? json::Field(*block).at("view").u64().value_or(0) : 0;
}

} // namespace

class CrashedLeadersTest : public QObject {
    Q_OBJECT

private slots:
    void five_in_a_row_stop_it_for_less_than_30_seconds() {
        QTemporaryDir folder;
        auto made = Cluster::create({.daemon = RUSTCHAIN_DAEMON,
                                     .folder = folder.filePath("net").toStdString(),
                                     .validators = kValidators});
        QVERIFY2(made.has_value(), made ? "" : made.error().message.c_str());
        Cluster& cluster = **made;
        auto started = cluster.start_all();
        QVERIFY2(started.has_value(), started ? "" : started.error().message.c_str());
        // The order of turns holds for an epoch: so early in one that all have their turn in it.
        const Height epoch = cluster.genesis().params.epoch_blocks();
        QVERIFY(epoch > 2 * kValidators);
        QVERIFY2(Cluster::wait_until(
                     [&] {
                         const Height height = cluster.final_height(0);
                         return height > 3 && height % epoch > 0 && height % epoch < 6;
                     },
                     kLongPatience),
                 cluster.log_tail(0).c_str());
        const auto nodes = nodes_by_turn(cluster);
        QCOMPARE(nodes.size(), kValidators);

        // Not node 0, which is asked.
        std::uint64_t first = 0;
        auto holds_node_0 = [&](std::uint64_t from) {
            for (std::uint64_t turn = from; turn < from + kCrashed; ++turn)
                if (nodes.at(turn) == 0)
                    return true;
            return false;
        };
        while (holds_node_0(first))
            ++first;
        for (std::uint64_t turn = first; turn < first + kCrashed; ++turn)
            cluster.kill(nodes.at(turn));

        const Height at_kill = cluster.final_height(0);
        Height newest = at_kill;
        auto last_news = std::chrono::steady_clock::now();
        std::chrono::steady_clock::duration longest{};
        QVERIFY2(Cluster::wait_until(
                     [&] {
                         const Height height = cluster.final_height(0);
                         const auto now = std::chrono::steady_clock::now();
                         longest = std::max(longest, now - last_news);
                         if (height > newest)
                             last_news = now;
                         newest = std::max(newest, height);
                         return newest >= at_kill + kValidators;
                     },
                     kLongPatience),
                 cluster.log_tail(0).c_str());

        std::uint64_t most_skipped = 0;
        for (Height height = at_kill; height < newest; ++height)
            most_skipped =
                std::max(most_skipped, view_of(cluster, height + 1) - view_of(cluster, height) - 1);
        qInfo("%llu views in a row without a block, longest time without a final one %lld ms",
              static_cast<unsigned long long>(most_skipped),
              static_cast<long long>(
                  std::chrono::duration_cast<std::chrono::milliseconds>(longest).count()));
        QVERIFY(most_skipped >= kCrashed);
        QVERIFY(longest < kLongestStall);
    }
};

QTEST_GUILESS_MAIN(CrashedLeadersTest)
#include "crashed_leaders_test.moc"
