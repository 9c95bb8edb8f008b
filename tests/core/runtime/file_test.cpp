// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Files that survive: replacement, appending, limits, permissions, locks, full disks.
#include "core/runtime/file.hpp"

#include "tests/fixtures/test_program.hpp"

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace file_test {

using namespace rustchain;
using namespace rustchain::runtime;

class FileTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    Path path(const char* name) const { return folder_.filePath(name).toStdString(); }

    static mode_t mode_of(const Path& path) {
        struct stat found {};
        return ::stat(path.c_str(), &found) == 0 ? found.st_mode & 0777 : 0;
    }

    static Bytes bytes(std::string_view text) {
        const ByteView view = as_bytes(text);
        return Bytes(view.begin(), view.end());
    }

private slots:
    void replaces_a_file_and_leaves_nothing_else() {
        QVERIFY(replace_file(path("state"), as_bytes("one")).has_value());
        QVERIFY(replace_file(path("state"), as_bytes("two!")).has_value());
        QCOMPARE(*read_text_file(path("state"), 100), std::string("two!"));
        QCOMPARE(mode_of(path("state")), mode_t{0600});
        QVERIFY(!std::filesystem::exists(path("state.tmp")));
        QVERIFY(replace_file(path("state"), {}).has_value());
        QCOMPARE(read_file(path("state"), 0)->size(), std::size_t{0});
    }

    void replaces_a_leftover_of_a_crash() {
        QVERIFY(replace_file(path("crashed.tmp"), as_bytes("half")).has_value());
        QVERIFY(replace_file(path("crashed"), as_bytes("whole")).has_value());
        QCOMPARE(*read_text_file(path("crashed"), 100), std::string("whole"));
    }

    void reads_up_to_its_limit() {
        const std::string content(70'000, 'x'); // more than one part
        QVERIFY(replace_file(path("long"), as_bytes(content)).has_value());
        QCOMPARE(*read_text_file(path("long"), 70'000), content);
        auto longer = read_file(path("long"), 69'999);
        QVERIFY(!longer);
        QCOMPARE(longer.error().code, ErrorCode::invalid_input);
        QVERIFY(
            QByteArray::fromStdString(longer.error().message).endsWith("more than 69999 bytes"));
        QVERIFY(!read_file(path("long"), 0));
    }

    void names_path_and_reason() {
        auto missing = read_file(path("missing"), 10);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::not_found);
        QCOMPARE(missing.error().message,
                 "open " + path("missing").string() + ": No such file or directory");
        auto nowhere = replace_file(path("no/folder"), as_bytes("x"));
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, ErrorCode::not_found);
        QVERIFY(!read_file(folder_.path().toStdString(), 10));
    }

    void refuses_what_the_system_refuses() {
        QVERIFY(make_private_directory(path("locked")).has_value());
        QCOMPARE(::chmod(path("locked").c_str(), 0500), 0);
        // Root may write anywhere: then somebody else tries.
        constexpr uid_t kNobody = 65534;
        const bool is_root = ::geteuid() == 0;
        if (is_root)
            QCOMPARE(::seteuid(kNobody), 0);
        auto denied = replace_file(path("locked/x"), as_bytes("x"));
        if (is_root)
            QCOMPARE(::seteuid(0), 0);
        QVERIFY(!denied);
        QCOMPARE(denied.error().code, ErrorCode::permission);
        QVERIFY(QByteArray::fromStdString(denied.error().message).contains("locked/x.tmp"));
    }

    void says_that_the_disk_is_full() {
        auto full = AppendFile::open("/dev/full");
        QVERIFY(full.has_value());
        auto appended = full->append(as_bytes("x"));
        QVERIFY(!appended);
        QCOMPARE(appended.error().code, ErrorCode::disk_full);
        QVERIFY(QByteArray::fromStdString(appended.error().message).contains("free some space"));
        QCOMPARE(full->size(), std::uint64_t{0});
    }

    void cuts_a_half_written_record_away() {
        auto file = AppendFile::open(path("limited"));
        QVERIFY(file.has_value());
        QVERIFY(file->append(as_bytes("first")).has_value());
        // The system writes 100 of 200 bytes and then refuses, as a disk does that fills up on the
        // way.
        struct rlimit before {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        auto* old_handler = std::signal(SIGXFSZ, SIG_IGN);
        struct rlimit small = before;
        small.rlim_cur = 105;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        auto appended = file->append(Bytes(200, 7));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, old_handler);
        QVERIFY(!appended);
        QCOMPARE(*read_text_file(path("limited"), 1000), std::string("first"));
        QVERIFY(file->append(as_bytes(", second")).has_value());
        QCOMPARE(*read_text_file(path("limited"), 1000), std::string("first, second"));
    }

    void appends_and_goes_on_after_reopening() {
        {
            auto file = AppendFile::open(path("journal"));
            QVERIFY(file.has_value());
            QCOMPARE(file->size(), std::uint64_t{0});
            QVERIFY(file->append(as_bytes("abc")).has_value());
            QVERIFY(file->append(as_bytes("def")).has_value());
            QVERIFY(file->sync().has_value());
            QCOMPARE(file->size(), std::uint64_t{6});
        }
        QCOMPARE(mode_of(path("journal")), mode_t{0600});
        auto file = AppendFile::open(path("journal"));
        QVERIFY(file.has_value());
        QCOMPARE(file->size(), std::uint64_t{6});
        QVERIFY(file->truncate(4).has_value());
        QVERIFY(file->append(as_bytes("XY")).has_value());
        QCOMPARE(*read_file(path("journal"), 100), bytes("abcdXY"));
        auto longer = file->truncate(7);
        QVERIFY(!longer);
        QCOMPARE(longer.error().code, ErrorCode::invalid_input);
    }

    void makes_private_folders() {
        QVERIFY(make_private_directory(path("a/b/c")).has_value());
        QCOMPARE(mode_of(path("a/b/c")), mode_t{0700});
        QVERIFY(make_private_directory(path("a/b/c")).has_value());
        QVERIFY(make_private_directory(path("a/b/d/")).has_value());
        QVERIFY(replace_file(path("a/file"), as_bytes("x")).has_value());
        auto blocked = make_private_directory(path("a/file/b"));
        QVERIFY(!blocked);
        QCOMPARE(blocked.error().code, ErrorCode::already_exists);
    }

    void locks_a_folder_for_one() {
        QVERIFY(make_private_directory(path("data")).has_value());
        {
            auto first = DirectoryLock::acquire(path("data"));
            QVERIFY(first.has_value());
            auto second = DirectoryLock::acquire(path("data"));
            QVERIFY(!second);
            QCOMPARE(second.error().code, ErrorCode::busy);
            QVERIFY(QByteArray::fromStdString(second.error().message)
                        .contains("in use by process " + QByteArray::number(::getpid()) + ";"));
            auto moved = std::move(*first);
            QVERIFY(!DirectoryLock::acquire(path("data")));
        }
        QVERIFY(DirectoryLock::acquire(path("data")).has_value());
        QCOMPARE(DirectoryLock::acquire(path("nowhere")).error().code, ErrorCode::not_found);
    }

    void frees_the_lock_of_a_killed_process() {
        QVERIFY(make_private_directory(path("killed")).has_value());
        int ready[2] = {};
        QCOMPARE(::pipe(ready), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            auto lock = DirectoryLock::acquire(path("killed"));
            const char answer = lock ? 'y' : 'n';
            if (::write(ready[1], &answer, 1) == 1)
                ::pause();
            ::_exit(1);
        }
        char answer = 0;
        QCOMPARE(::read(ready[0], &answer, 1), ssize_t{1});
        QCOMPARE(answer, 'y');
        auto refused = DirectoryLock::acquire(path("killed"));
        QVERIFY(!refused);
        QVERIFY(
            QByteArray::fromStdString(refused.error().message).contains(QByteArray::number(child)));
        QCOMPARE(::kill(child, SIGKILL), 0);
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        QVERIFY(DirectoryLock::acquire(path("killed")).has_value());
    }
};

RUSTCHAIN_TEST(FileTest)

} // namespace file_test
#include "file_test.moc"
