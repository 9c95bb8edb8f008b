// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A process that forbids core dumps leaves none when it crashes.
#include "core/runtime/process.hpp"

#include "tests/fixtures/test_program.hpp"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

namespace process_test {

using namespace rustchain;

class ProcessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void no_limit_is_left_for_core_dumps() {
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            rlimit limit{.rlim_cur = 1, .rlim_max = 1};
            const bool is_none = runtime::forbid_core_dumps() &&
                                 getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0 &&
                                 limit.rlim_max == 0;
            std::signal(SIGABRT, SIG_DFL);
            is_none ? raise(SIGABRT) : raise(SIGKILL);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGABRT);
        QVERIFY(!WCOREDUMP(status));
    }
};

RUSTCHAIN_TEST(ProcessTest)

} // namespace process_test
#include "process_test.moc"
