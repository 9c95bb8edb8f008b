// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Preloaded into a node (LD_PRELOAD), kills it at a chosen record of its vote journal: when the
// record has just been synced and nothing was sent yet. What it leaves of the record is chosen too.
#include "tests/integration/kill_after_journal.hpp"

#include <sys/stat.h>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <unistd.h>

namespace {

using namespace rustchain::tests;

struct Order {
    const char* journal = nullptr; //!< none: nothing is asked
    long record = 0;
    bool is_torn = false;
};

//! The journal when it was last synced, which the node does on one thread at a time.
struct Seen {
    std::atomic<ino_t> inode = 0;
    std::atomic<off_t> bytes = 0;
    std::atomic<long> records = 0;
};

[[noreturn]] void give_up(const char* why) {
    std::fprintf(stderr, "kill_after_journal: %s\n", why);
    std::abort();
}

Order read_order() {
    const char* journal = std::getenv(kKillJournal);
    if (journal == nullptr)
        return {};
    const char* record = std::getenv(kKillRecord);
    const char* leaves = std::getenv(kKillLeaves);
    const Order order{.journal = journal,
                      .record = record == nullptr ? 0 : std::strtol(record, nullptr, 10),
                      .is_torn = leaves != nullptr && std::strcmp(leaves, kRecordTorn) == 0};
    if (order.record < 1)
        give_up("which record?");
    return order;
}

Order order;
Seen seen;

//! Before main(), so that what the journal holds then does not count.
__attribute__((constructor)) void begin() {
    order = read_order();
    struct stat found {};
    if (order.journal == nullptr || stat(order.journal, &found) != 0)
        return;
    seen.inode = found.st_ino;
    seen.bytes = found.st_size;
}

bool is_journal(const struct stat& file) {
    struct stat named {};
    return order.journal != nullptr && stat(order.journal, &named) == 0 &&
           named.st_dev == file.st_dev && named.st_ino == file.st_ino;
}

[[noreturn]] void die() {
    kill(getpid(), SIGKILL);
    for (;;)
        pause();
}

int sync_counting(const char* name, int file) {
    auto* const real = reinterpret_cast<int (*)(int)>(dlsym(RTLD_NEXT, name));
    struct stat found {};
    if (order.journal == nullptr || fstat(file, &found) != 0 || !is_journal(found))
        return real(file);
    // Cutting off a torn end is synced too, and is no record; a journal that was written anew and
    // is shorter gets its next one.
    const bool is_other = seen.inode.exchange(found.st_ino) != found.st_ino;
    const bool has_grown = seen.bytes.exchange(found.st_size) < found.st_size;
    const bool is_last = (is_other || has_grown) && ++seen.records == order.record;
    const int result = real(file);
    if (!is_last || result != 0)
        return result;
    // Torn only now: a sync takes its time, in which a node that sends too early has sent.
    if (order.is_torn && ftruncate(file, found.st_size - 1) != 0)
        give_up("the record cannot be torn");
    die();
}

} // namespace

extern "C" {

int fsync(int file) {
    return sync_counting("fsync", file);
}
int fdatasync(int file) {
    return sync_counting("fdatasync", file);
}

} // extern "C"
