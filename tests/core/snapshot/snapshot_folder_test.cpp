// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Snapshots as files: whole or not there, two kept, damaged ones gone.
#include "core/snapshot/snapshot_folder.hpp"

#include "tests/core/snapshot/snapshot_chain.hpp"
#include "tests/fixtures/test_program.hpp"

#include <fstream>

namespace snapshot_folder_test {

using namespace rustchain;
using namespace rustchain::snapshot;
using rustchain::snapshot::testing::SnapshotChain;

class SnapshotFolderTest : public QObject {
    Q_OBJECT

private:
    static void write_file(const runtime::Path& path, std::string_view text) {
        std::ofstream(path, std::ios::binary) << text;
    }

private slots:
    void gives_back_what_was_written() {
        SnapshotChain world{1};
        auto summary = world.write();
        auto folder = world.folder(); // opened again
        QCOMPARE(folder.heights(), std::vector<Height>{16});
        QCOMPARE(folder.summary(16).value(), summary);
        QCOMPARE(folder.summary_bytes(16).value(), encode(summary));
        QVERIFY(folder.check(16).has_value());
        QCOMPARE(folder.certified_epoch(16).value(), summary.end);
        QCOMPARE(folder.certified_epoch(8).error().code, ErrorCode::not_found);
        QCOMPARE(folder.summary(8).error().code, ErrorCode::not_found);
        QCOMPARE(folder.chunk(16, 1).error().code, ErrorCode::not_found);
    }

    void shows_nothing_unfinished_and_removes_it_at_the_next_start() {
        SnapshotChain world{1};
        auto folder = world.folder();
        QVERIFY(folder.begin(16).has_value());
        QVERIFY(folder.add_chunk(16, 0, Bytes{1, 2, 3}).has_value());
        QVERIFY(folder.heights().empty());
        QVERIFY(std::filesystem::exists(world.path() / "16.unfinished"));
        QVERIFY(world.folder().heights().empty());
        QVERIFY(!std::filesystem::exists(world.path() / "16.unfinished"));
    }

    void keeps_the_newest() {
        SnapshotChain world{0};
        for (EpochNumber epoch = 0; epoch < 3; ++epoch) {
            world.chain.grow_to(world.params().last_height(epoch));
            world.write();
        }
        auto folder = world.folder();
        QCOMPARE(folder.heights(), (std::vector<Height>{24, 16, 8}));
        QVERIFY(folder.keep_newest(2).has_value());
        QCOMPARE(folder.heights(), (std::vector<Height>{24, 16}));
        QVERIFY(folder.certified_epoch(8).has_value());
    }

    void removes_damaged_ones_data() {
        QTest::addColumn<QString>("file");
        QTest::newRow("chunk") << "0.zst";
        QTest::newRow("summary") << "summary";
    }
    void removes_damaged_ones() {
        QFETCH(QString, file);
        SnapshotChain world{0};
        world.write();
        world.chain.grow_to(16);
        world.write();
        auto folder = world.folder();
        QVERIFY(folder.remove_damaged().value().empty());
        write_file(world.path() / "16" / file.toStdString(), "damaged");
        QCOMPARE(folder.remove_damaged().value(), std::vector<Height>{16});
        QCOMPARE(folder.heights(), std::vector<Height>{8});
    }

    void notices_a_missing_chunk() {
        SnapshotChain world{0};
        world.write();
        std::filesystem::remove(world.path() / "8" / "0.zst");
        QCOMPARE(world.folder().check(8).error().code, ErrorCode::not_found);
    }

    void does_not_take_strange_names_for_snapshots() {
        SnapshotChain world{0};
        auto folder = world.folder();
        for (const char* name : {"12x", "-3", "note", "99999999999999999999999"})
            std::filesystem::create_directory(world.path() / name);
        QVERIFY(folder.heights().empty());
    }
};

RUSTCHAIN_TEST(SnapshotFolderTest)

} // namespace snapshot_folder_test
#include "snapshot_folder_test.moc"
