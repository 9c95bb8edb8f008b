// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Snapshots while the chain goes on: at the right ends of epochs, two kept.
#include "core/sync/state/snapshot_keeper.hpp"

#include "core/runtime/task_group.hpp"
#include "tests/core/snapshot/snapshot_chain.hpp"
#include "tests/fixtures/test_program.hpp"

#include <boost/asio/io_context.hpp>

#include <fstream>

namespace snapshot_keeper_test {

using namespace rustchain;
using namespace rustchain::sync;

class SnapshotKeeperTest : public QObject {
    Q_OBJECT

private:
    struct World {
        fixtures::ChainFixture chain;
        QTemporaryDir temporary;
        boost::asio::io_context context;
        runtime::TaskGroup actors{"test"};
        std::optional<SnapshotKeeper> keeper;

        void start() {
            keeper.emplace(
                *chain.ledger, folder(), context.get_executor(),
                SnapshotKeeperConfig{.snapshot_epochs = 2, .certified_epochs = 1, .kept = 2});
            actors.spawn("keeper", context.get_executor(), keeper->run());
            poll();
        }
        ~World() {
            actors.stop();
            poll();
        }
        snapshot::SnapshotFolder folder() const {
            return snapshot::SnapshotFolder::open(temporary.path().toStdString()).value();
        }
        void poll() {
            context.restart();
            context.poll();
        }
        void grow_to(Height height) {
            while (chain.height() < height) {
                chain.next_block();
                poll();
            }
        }
    };

private slots:
    void is_daily_and_hourly_but_on_dev() {
        ChainParams params;
        params.network = "main";
        QCOMPARE(keeper_config_for(params).snapshot_epochs, std::uint64_t{144});
        QCOMPARE(keeper_config_for(params).certified_epochs, std::uint64_t{6});
        params.network = "dev";
        QCOMPARE(keeper_config_for(params).snapshot_epochs, std::uint64_t{10});
        QCOMPARE(keeper_config_for(params).certified_epochs, std::uint64_t{1});
    }

    void writes_at_every_second_epochs_end_and_keeps_two() {
        World world;
        world.start();
        world.grow_to(15);
        QVERIFY(world.folder().heights().empty());
        world.grow_to(16);
        QCOMPARE(world.folder().heights(), std::vector<Height>{16});
        world.grow_to(50);
        QCOMPARE(world.folder().heights(), (std::vector<Height>{48, 32}));
        QVERIFY(world.folder().check(48).has_value());
        for (Height height = 8; height <= 48; height += 8)
            QCOMPARE(world.folder().certified_epoch(height).value().height(), height);
    }

    void writes_the_moment_although_the_chain_went_on() {
        World world;
        world.start();
        world.chain.grow_to(19); // the pool had no time until here
        world.poll();
        QCOMPARE(world.folder().heights(), std::vector<Height>{16});
        QVERIFY(world.folder().check(16).has_value());
    }

    void removes_damaged_ones_when_it_starts() {
        World world;
        world.start();
        world.grow_to(32);
        world.actors.stop();
        world.poll();
        std::ofstream(world.temporary.path().toStdString() + "/32/0.zst") << "damaged";
        World again;
        auto folder = world.folder();
        SnapshotKeeper keeper(*world.chain.ledger, folder, again.context.get_executor(), {});
        again.actors.spawn("keeper", again.context.get_executor(), keeper.run());
        again.poll();
        QCOMPARE(folder.heights(), std::vector<Height>{16});
        again.actors.stop();
        again.poll();
    }
};

RUSTCHAIN_TEST(SnapshotKeeperTest)

} // namespace snapshot_keeper_test
#include "snapshot_keeper_test.moc"
