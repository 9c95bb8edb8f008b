// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Real processes agree on one chain: with some killed, with too many killed, cut in two and healed.
#include "tests/integration/cluster/agreement.hpp"
#include "tests/integration/cluster/cluster.hpp"

#include <QTemporaryDir>
#include <QtTest>

using namespace rustchain;
using namespace rustchain::integration;
using namespace std::chrono_literals;

namespace {

std::unique_ptr<Cluster> a_cluster(const QTemporaryDir& folder, std::size_t validators,
                                   std::size_t observers = 0) {
    auto made = Cluster::create({.daemon = RUSTCHAIN_DAEMON,
                                 .folder = folder.filePath("net").toStdString(),
                                 .validators = validators,
                                 .observers = observers});
    if (!made)
        qFatal("%s", made.error().message.c_str());
    return std::move(*made);
}

} // namespace

class ClusterTest : public QObject {
    Q_OBJECT

private slots:
    void goes_on_without_a_third_and_halts_without_more() {
        QTemporaryDir folder;
        auto cluster = a_cluster(folder, 7);
        auto started = cluster->start_all();
        QVERIFY2(started.has_value(), started ? "" : started.error().message.c_str());
        QVERIFY2(all_reach(*cluster, 5), cluster->log_tail(0).c_str());

        cluster->kill(5);
        cluster->kill(6);
        const Height with_five = best_height(*cluster) + 5;
        QVERIFY2(all_reach(*cluster, with_five), cluster->log_tail(0).c_str());

        cluster->kill(4);
        // What was under way may still become final; then nothing does.
        const Height halted = best_height(*cluster) + 2;
        QVERIFY(!Cluster::wait_until([&] { return best_height(*cluster) > halted; }, 12s));
        QCOMPARE(disagreement(*cluster, best_height(*cluster)), QString());

        const Height before = best_height(*cluster);
        QVERIFY(cluster->start(4).has_value());
        const auto restarted = std::chrono::steady_clock::now();
        QVERIFY2(Cluster::wait_until([&] { return best_height(*cluster) > before; }, kPatience),
                 cluster->log_tail(0).c_str());
        const auto taken = std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now() - restarted);
        qInfo("final again %lld ms after the restart", static_cast<long long>(taken.count()));

        QVERIFY(cluster->start_all().has_value());
        QVERIFY2(all_reach(*cluster, best_height(*cluster) + 3), cluster->log_tail(6).c_str());
        QCOMPARE(disagreement(*cluster, before), QString());
    }

    void heals_after_it_was_cut_in_two() {
        QTemporaryDir folder;
        auto cluster = a_cluster(folder, 4, 1);
        QVERIFY(cluster->start_all().has_value());
        QVERIFY2(all_reach(*cluster, 3), cluster->log_tail(4).c_str());
        QVERIFY(cluster->cut_off({0, 1}).has_value());
        const Height at_cut = best_height(*cluster) + 2;
        QVERIFY(!Cluster::wait_until([&] { return best_height(*cluster) > at_cut; }, 10s));
        QVERIFY(cluster->heal().has_value());
        QVERIFY2(all_reach(*cluster, at_cut + 3), cluster->log_tail(0).c_str());
        QCOMPARE(disagreement(*cluster, at_cut), QString());
    }

    void a_late_node_catches_up() {
        QTemporaryDir folder;
        auto cluster = a_cluster(folder, 4, 1);
        for (std::size_t i = 0; i < 4; ++i)
            QVERIFY(cluster->start(i).has_value());
        // Beyond the first epoch, so that it cannot follow by votes alone.
        const Height ahead = cluster->genesis().params.epoch_blocks() + 5;
        QVERIFY2(all_reach(*cluster, ahead), cluster->log_tail(0).c_str());
        QVERIFY(cluster->start(4).has_value());
        QVERIFY2(all_reach(*cluster, ahead + 5), cluster->log_tail(4).c_str());
        QCOMPARE(disagreement(*cluster, ahead + 5), QString());
    }
};

QTEST_GUILESS_MAIN(ClusterTest)
#include "cluster_test.moc"
