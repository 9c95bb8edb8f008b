// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What is remembered, for how long, in how much memory.
#include "core/p2p/gossip/seen_cache.hpp"

#include "tests/fixtures/test_program.hpp"

namespace seen_cache_test {

using namespace rustchain::p2p::gossip;

class SeenCacheTest : public QObject {
    Q_OBJECT
private slots:
    void takes_an_id_once() {
        SeenCache cache(4);
        QVERIFY(cache.insert(7));
        QVERIFY(!cache.insert(7));
        QVERIFY(cache.contains(7));
        QVERIFY(!cache.contains(8));
    }

    void remembers_the_last_and_forgets_the_first_in_bounded_memory() {
        SeenCache cache(10);
        for (std::uint64_t id = 0; id < 1000; ++id) {
            QVERIFY(cache.insert(id));
            for (std::uint64_t last = id < 9 ? 0 : id - 9; last <= id; ++last)
                QVERIFY(cache.contains(last));
            QVERIFY(cache.size() <= 20);
        }
        QVERIFY(!cache.contains(0));
    }

    void forgets_on_request_in_both_generations() {
        SeenCache cache(2);
        for (std::uint64_t id = 0; id < 3; ++id)
            cache.insert(id);
        cache.forget(0);
        cache.forget(2);
        QVERIFY(!cache.contains(0) && cache.contains(1) && !cache.contains(2));
    }
};

RUSTCHAIN_TEST(SeenCacheTest)

} // namespace seen_cache_test
#include "seen_cache_test.moc"
