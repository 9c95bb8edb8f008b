// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The memory disk keeps what was synced, and only that for certain.
#include "tests/simulation/memory_disk.hpp"

#include <QTest>

#include <set>

using namespace rustchain;
using namespace rustchain::simulation;

class MemoryDiskTest : public QObject {
    Q_OBJECT

private:
    static std::string text_of(MemoryDisk& disk, const char* path) {
        auto bytes = disk.read(path, 1000);
        return bytes ? std::string(as_text(*bytes)) : "no file";
    }
    static void write(MemoryDisk& disk, const char* path, std::string_view text) {
        auto file = disk.open(path);
        QVERIFY(file);
        QVERIFY((*file)->append(as_bytes(text)));
        QVERIFY((*file)->sync());
    }

private slots:
    void keeps_what_was_synced_and_perhaps_more() {
        std::set<std::string> seen;
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            MemoryDisk disk;
            runtime::SeededRandom random(seed);
            write(disk, "/a", "kept");
            auto file = disk.open("/a");
            QVERIFY((*file)->append(as_bytes("xy")));
            disk.cut_power();
            QVERIFY(!disk.read("/a", 1000));
            disk.restart(random);
            const std::string text = text_of(disk, "/a");
            QVERIFY(text.starts_with("kept") && text.size() <= 6);
            seen.insert(text);
        }
        QVERIFY(seen.contains("kept") && seen.contains("keptx") && seen.contains("keptxy"));
        QVERIFY(seen.contains(std::string("kept\0\0", 6)));
    }

    void a_name_survives_for_certain_once_a_file_was_opened() {
        std::set<std::string> unsynced;
        for (std::uint64_t seed = 1; seed <= 50; ++seed) {
            for (bool is_synced : {false, true}) {
                MemoryDisk disk;
                runtime::SeededRandom random(seed);
                write(disk, "/a", "old");
                write(disk, "/b", "new");
                QVERIFY(disk.rename("/b", "/a"));
                if (is_synced)
                    QVERIFY(disk.open("/a"));
                disk.cut_power();
                disk.restart(random);
                if (is_synced)
                    QVERIFY(text_of(disk, "/a") == "new");
                else
                    unsynced.insert(text_of(disk, "/a"));
            }
        }
        QVERIFY(unsynced == (std::set<std::string>{"old", "new"}));
    }

    void an_unsynced_cut_may_come_back() {
        std::set<std::string> seen;
        for (std::uint64_t seed = 1; seed <= 50; ++seed) {
            MemoryDisk disk;
            runtime::SeededRandom random(seed);
            write(disk, "/a", "abcd");
            QVERIFY((*disk.open("/a"))->truncate(2));
            disk.cut_power();
            disk.restart(random);
            seen.insert(text_of(disk, "/a"));
        }
        QVERIFY(seen == (std::set<std::string>{"ab", "abcd"}));
    }

    void the_power_goes_at_the_chosen_change() {
        for (bool is_done : {false, true}) {
            MemoryDisk disk;
            runtime::SeededRandom random(1);
            auto file = disk.open("/a");
            int cuts = 0;
            disk.cut_power_at(1, is_done, [&] { ++cuts; });
            QVERIFY((*file)->append(as_bytes("one")));
            QCOMPARE(cuts, 0);
            QCOMPARE((*file)->sync().has_value(), is_done);
            QCOMPARE(cuts, 1);
            QVERIFY(!(*file)->append(as_bytes("two")));
            QVERIFY(!disk.list("/"));
            disk.restart(random);
            QVERIFY(disk.list("/"));
            if (is_done)
                QCOMPARE(text_of(disk, "/a"), std::string("one"));
        }
    }

    void a_copy_has_the_synced_bytes_in_other_files() {
        MemoryDisk disk;
        write(disk, "/a", "one");
        auto file = disk.open("/a");
        QVERIFY((*file)->append(as_bytes("two")));
        MemoryDisk copy = disk.copy();
        QVERIFY(text_of(copy, "/a") == "one");
        QVERIFY(copy.identify("/a") != disk.identify("/a"));
        write(copy, "/a", "!");
        QVERIFY(text_of(disk, "/a") == "onetwo");
    }
};

QTEST_GUILESS_MAIN(MemoryDiskTest)
#include "memory_disk_test.moc"
