// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Randomness: the same numbers for the same seed, the right ranges, and the system's generator
// alive.
#include "core/runtime/random.hpp"

#include "tests/fixtures/test_program.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>

namespace random_test {

using namespace rustchain;
using namespace rustchain::runtime;

class RandomTest : public QObject {
    Q_OBJECT

private slots:
    void follows_xoshiro256_starstar() {
        // From the reference implementation (prng.di.unimi.it) with its state from splitmix64(0).
        SeededRandom random(0);
        QCOMPARE(random.next(), std::uint64_t{0x99EC5F36CB75F2B4});
        QCOMPARE(random.next(), std::uint64_t{0xBF6E1F784956452A});
        QCOMPARE(random.next(), std::uint64_t{0x1A5F849D4933E6E0});
    }

    void repeats_itself_for_a_seed() {
        SeededRandom a(42);
        SeededRandom b(42);
        SeededRandom c(43);
        const auto first = a.bytes<Hash256>();
        QVERIFY(first == b.bytes<Hash256>());
        QVERIFY(first != c.bytes<Hash256>());
    }

    void stays_below_its_bound() {
        SeededRandom random(7);
        for (std::uint64_t bound : {std::uint64_t{1}, std::uint64_t{2}, std::uint64_t{3},
                                    std::uint64_t{1} << 63, ~std::uint64_t{0}})
            for (int i = 0; i < 1000; ++i)
                QVERIFY(random.below(bound) < bound);
        std::array<int, 6> counts{};
        for (int i = 0; i < 60'000; ++i)
            ++counts[static_cast<std::size_t>(random.below(6))];
        for (int count : counts)
            QVERIFY(count > 9'500 && count < 10'500);
    }

    void shuffles_without_loss() {
        SeededRandom random(1);
        std::vector<int> cards(52);
        std::iota(cards.begin(), cards.end(), 0);
        std::vector<int> shuffled = cards;
        random.shuffle(shuffled);
        QVERIFY(shuffled != cards);
        std::sort(shuffled.begin(), shuffled.end());
        QVERIFY(shuffled == cards);
    }

    void draws_from_the_system() {
        SystemRandom random;
        std::set<std::uint64_t> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(random.next());
        QCOMPARE(seen.size(), std::size_t{1000});
        std::vector<std::uint8_t> many(1000, 0); // more than the system gives at once
        random.fill(many);
        QVERIFY(std::any_of(many.begin() + 900, many.end(), [](std::uint8_t b) { return b != 0; }));
    }
};

RUSTCHAIN_TEST(RandomTest)

} // namespace random_test
#include "random_test.moc"
