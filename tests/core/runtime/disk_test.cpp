// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The system's disk does what its interface says.
#include "core/runtime/disk.hpp"

#include "tests/fixtures/test_program.hpp"

#include <QTemporaryDir>

#include <filesystem>

namespace disk_test {

using namespace rustchain;
using namespace rustchain::runtime;

class DiskTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> folder_;
    Disk& disk_ = system_disk();

    Path path(const char* name) const { return Path(folder_->path().toStdString()) / name; }
    void write(const char* name, std::string_view text) {
        auto file = disk_.open(path(name));
        QVERIFY(file);
        QVERIFY((*file)->append(as_bytes(text)));
        QVERIFY((*file)->sync());
    }
    bool holds(const char* name, std::string_view text) {
        const auto bytes = disk_.read(path(name), 100);
        return bytes && as_text(*bytes) == text;
    }

private slots:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void appends_to_what_is_there_and_cuts_it() {
        write("a", "one");
        write("a", "two");
        QVERIFY(holds("a", "onetwo"));
        auto file = disk_.open(path("a"));
        QCOMPARE((*file)->size(), std::uint64_t{6});
        QVERIFY((*file)->truncate(2));
        QVERIFY(!(*file)->truncate(3));
        QVERIFY(holds("a", "on"));
    }

    void says_what_is_missing_or_too_long() {
        QCOMPARE(static_cast<int>(disk_.read(path("a"), 1).error().code),
                 static_cast<int>(ErrorCode::not_found));
        QCOMPARE(static_cast<int>(disk_.identify(path("a")).error().code),
                 static_cast<int>(ErrorCode::not_found));
        QVERIFY(!disk_.list(path("a")));
        QVERIFY(!disk_.rename(path("a"), path("b")));
        write("a", "one");
        QVERIFY(!disk_.read(path("a"), 2));
    }

    void lists_names_in_order() {
        for (const char* name : {"b", "c", "a"})
            write(name, "");
        QVERIFY(disk_.list(folder_->path().toStdString()) ==
                (std::vector<std::string>{"a", "b", "c"}));
    }

    void moving_keeps_the_file_and_copying_does_not() {
        write("a", "one");
        write("b", "two");
        const auto identity = disk_.identify(path("a"));
        QVERIFY(identity);
        std::filesystem::copy_file(path("a"), path("copy"));
        QVERIFY(disk_.identify(path("copy")) != identity);
        QVERIFY(disk_.rename(path("a"), path("b")));
        QVERIFY(disk_.identify(path("b")) == identity);
        QVERIFY(holds("b", "one"));
    }

    void removes_what_is_there_or_not() {
        write("a", "one");
        QVERIFY(disk_.remove(path("a")));
        QVERIFY(disk_.remove(path("a")));
        QVERIFY(!disk_.read(path("a"), 10));
        std::filesystem::create_directories(path("full") / "inner");
        QVERIFY(!disk_.remove(path("full")));
    }
};

RUSTCHAIN_TEST(DiskTest)

} // namespace disk_test
#include "disk_test.moc"
