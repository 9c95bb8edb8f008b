// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A process that dies by a signal leaves a report, and still dies by that signal.
#include "core/runtime/crash_report.hpp"

#include "tests/fixtures/test_program.hpp"

#include <QTemporaryDir>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

namespace crash_report_test {

using namespace rustchain;

//! Endless recursion that no compiler turns into a loop.
[[gnu::noinline]] int fall(volatile int* depth) {
    volatile int here[256] = {*depth};
    *depth = here[0] + 1;
    return *depth < 0 ? 0 : fall(depth) + here[1];
}

class CrashReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_signal_leaves_a_report() {
        const int status = crash_in_child([] { std::raise(SIGSEGV); });
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGSEGV);
        auto report = runtime::read_crash_report(file());
        QVERIFY(report.has_value());
        QVERIFY(report->starts_with("some program 1.0\nsignal: SIGSEGV\nunix time: "));
        QVERIFY2(std::count(report->begin(), report->end(), '\n') > 5, report->c_str());
        struct stat facts {};
        QCOMPARE(::stat(file().c_str(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777U, 0600U);
    }

    void an_overflowed_stack_leaves_one_too() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("the sanitizer takes the signal itself");
#endif
        const int status = crash_in_child([] {
            volatile int depth = 0;
            fall(&depth);
        });
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGSEGV);
        auto report = runtime::read_crash_report(file());
        QVERIFY(report.has_value());
        QVERIFY(report->find("SIGSEGV") != std::string::npos);
    }

    void a_path_that_is_too_long_is_refused() {
        auto refused = runtime::report_crashes_to(std::string(2000, 'x'), "some program");
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::invalid_input);
    }

private:
    std::filesystem::path file() const {
        return std::filesystem::path(folder_.path().toStdString()) / "program" / "crash.txt";
    }

    template <class Crash>
    int crash_in_child(Crash crash) {
        std::filesystem::remove(file());
        const pid_t child = fork();
        if (child == 0) {
            // Qt Test has handlers of its own, and prints.
            ::close(STDERR_FILENO);
            for (int signal : {SIGSEGV, SIGABRT})
                std::signal(signal, SIG_DFL);
            if (runtime::report_crashes_to(file(), "some program 1.0"))
                crash();
            ::_exit(EXIT_FAILURE);
        }
        int status = 0;
        waitpid(child, &status, 0);
        return status;
    }

    QTemporaryDir folder_;
};

RUSTCHAIN_TEST(CrashReportTest)

} // namespace crash_report_test
#include "crash_report_test.moc"
