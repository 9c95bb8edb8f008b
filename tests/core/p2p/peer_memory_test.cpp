// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What is known outlives a restart; what is damaged is begun anew.
#include "core/p2p/peer_memory.hpp"

#include "tests/fixtures/test_program.hpp"

#include <QTemporaryDir>

#include <fstream>

namespace peer_memory_test {

using namespace rustchain;
using namespace rustchain::p2p;

class PeerMemoryTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> temporary_;
    runtime::Path folder_;
    runtime::SeededRandom random_{1};

    void fill(PeerMemory& memory) {
        memory.book.add({"192.0.2.7", 8098}, "198.51/16", 1000);
        memory.book.anchors = {{"192.0.2.7", 8098}};
        memory.ban({.host = "203.0.113.1", .identity = {}, .reason = "spam", .since_ms = 5});
    }

private slots:
    void init() {
        temporary_ = std::make_unique<QTemporaryDir>();
        folder_ = temporary_->path().toStdString();
    }

    void outlives_a_restart() {
        PeerMemory memory(folder_, random_);
        memory.load();
        fill(memory);
        QVERIFY(write_files(memory.changes(true)));
        PeerMemory again(folder_, random_);
        again.load();
        QCOMPARE(again.book.size(), std::size_t{1});
        QVERIFY(again.book.anchors == memory.book.anchors);
        QVERIFY(again.bans().list() == memory.bans().list());
    }

    void writes_bans_only_when_they_changed() {
        PeerMemory memory(folder_, random_);
        QVERIFY(memory.changes(false).empty());
        fill(memory);
        QCOMPARE(memory.changes(false).size(), std::size_t{1});
        QVERIFY(memory.changes(false).empty());
        QVERIFY(!memory.lift("203.0.113.2"));
        QVERIFY(memory.changes(false).empty());
        QVERIFY(memory.lift("203.0.113.1"));
        QCOMPARE(memory.changes(false).size(), std::size_t{1});
        memory.ban({.host = "203.0.113.1", .identity = {}, .until_ms = 100});
        QCOMPARE(memory.changes(false).size(), std::size_t{1});
        memory.expire_bans(99);
        QVERIFY(memory.changes(false).empty());
        memory.expire_bans(100);
        QCOMPARE(memory.changes(false).size(), std::size_t{1});
    }

    void begins_anew_when_a_file_is_damaged() {
        PeerMemory memory(folder_, random_);
        fill(memory);
        QVERIFY(write_files(memory.changes(true)));
        {
            std::fstream file(folder_ / "peers.dat",
                              std::ios::binary | std::ios::in | std::ios::out);
            file.seekp(40);
            file.put('\x7f');
        }
        PeerMemory again(folder_, random_);
        again.load();
        QCOMPARE(again.book.size(), std::size_t{0});
        QCOMPARE(again.bans().size(), std::size_t{1});
    }

    void says_when_it_cannot_write() {
        PeerMemory memory(folder_ / "nowhere", random_);
        fill(memory);
        QVERIFY(!write_files(memory.changes(true)));
    }
};

RUSTCHAIN_TEST(PeerMemoryTest)

} // namespace peer_memory_test
#include "peer_memory_test.moc"
