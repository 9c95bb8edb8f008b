// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Real processes agree on one chain: with some killed, with too many killed, cut in two and healed.
#include "tests/integration/cluster/cluster.hpp"

#include "core/json/field.hpp"

#include <QTemporaryDir>
#include <QtTest>

using namespace rustchain;
using namespace rustchain::integration;
using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 120s; //!< machines that build beside are slow

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

bool all_reach(Cluster& cluster, Height height, std::chrono::milliseconds limit = kPatience) {
    return Cluster::wait_until(
        [&] {
            for (std::size_t i = 0; i < cluster.size(); ++i)
                if (cluster.is_running(i) && cluster.final_height(i) < height)
                    return false;
            return true;
        },
        limit);
}

//! The highest final height of the running nodes.
Height best(Cluster& cluster) {
    Height height = 0;
    for (std::size_t i = 0; i < cluster.size(); ++i)
        if (cluster.is_running(i))
            height = std::max(height, cluster.final_height(i));
    return height;
}

//! One hash at each height, whoever is asked.
void agree_up_to(Cluster& cluster, Height height) {
    for (Height at = 1; at <= height; ++at) {
        QString first;
        for (std::size_t i = 0; i < cluster.size(); ++i) {
            if (!cluster.is_running(i) || cluster.final_height(i) < at)
                continue;
            const QString hash = QString::fromStdString(cluster.block_hash(i, at));
            QVERIFY2(!hash.isEmpty(), "a final block is missing");
            if (first.isEmpty())
                first = hash;
            QCOMPARE(hash, first);
        }
    }
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
        const Height with_five = best(*cluster) + 5;
        QVERIFY2(all_reach(*cluster, with_five), cluster->log_tail(0).c_str());

        cluster->kill(4);
        // What was under way may still become final; then nothing does.
        const Height halted = best(*cluster) + 2;
        QVERIFY(!Cluster::wait_until([&] { return best(*cluster) > halted; }, 12s));
        agree_up_to(*cluster, best(*cluster));

        const Height before = best(*cluster);
        QVERIFY(cluster->start(4).has_value());
        const auto restarted = std::chrono::steady_clock::now();
        QVERIFY2(Cluster::wait_until([&] { return best(*cluster) > before; }, kPatience),
                 cluster->log_tail(0).c_str());
        const auto taken = std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now() - restarted);
        qInfo("final again %lld ms after the restart", static_cast<long long>(taken.count()));

        QVERIFY(cluster->start_all().has_value());
        QVERIFY2(all_reach(*cluster, best(*cluster) + 3), cluster->log_tail(6).c_str());
        agree_up_to(*cluster, before);
    }

    void heals_after_it_was_cut_in_two() {
        QTemporaryDir folder;
        auto cluster = a_cluster(folder, 4, 1);
        QVERIFY(cluster->start_all().has_value());
        QVERIFY2(all_reach(*cluster, 3), cluster->log_tail(4).c_str());
        QVERIFY(cluster->cut_off({0, 1}).has_value());
        const Height at_cut = best(*cluster) + 2;
        QVERIFY(!Cluster::wait_until([&] { return best(*cluster) > at_cut; }, 10s));
        QVERIFY(cluster->heal().has_value());
        QVERIFY2(all_reach(*cluster, at_cut + 3), cluster->log_tail(0).c_str());
        agree_up_to(*cluster, at_cut);
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
        agree_up_to(*cluster, ahead + 5);
    }
};

QTEST_GUILESS_MAIN(ClusterTest)
#include "cluster_test.moc"
