// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Randomness: fills all that it is given, and differently each time.
#include "core/crypto/random.hpp"

#include "tests/fixtures/test_program.hpp"

#include <set>

namespace random_test {

using namespace rustchain;
using namespace rustchain::crypto;

class RandomTest : public QObject {
    Q_OBJECT
private slots:
    void fills_every_byte() {
        // A byte that stays zero through 64 draws was not written (chance 2^-512 each).
        for (std::size_t size : {1U, 31U, 32U, 1000U}) {
            Bytes seen(size, 0);
            for (int draw = 0; draw < 64; ++draw) {
                Bytes bytes(size, 0);
                fill_random(bytes);
                for (std::size_t i = 0; i < size; ++i)
                    seen[i] |= bytes[i];
            }
            QVERIFY(std::ranges::none_of(seen, [](std::uint8_t b) { return b == 0; }));
        }
    }

    void stays_inside_what_it_is_given() {
        Bytes bytes(16, 0);
        for (int draw = 0; draw < 64; ++draw)
            fill_random(std::span(bytes).subspan(4, 8));
        QVERIFY(std::ranges::all_of(std::span(bytes).first(4), [](auto b) { return b == 0; }));
        QVERIFY(std::ranges::all_of(std::span(bytes).last(4), [](auto b) { return b == 0; }));
    }

    void does_not_repeat() {
        std::set<Hash256> seen;
        for (int draw = 0; draw < 1000; ++draw)
            seen.insert(random_fixed<Hash256>());
        QCOMPARE(seen.size(), std::size_t{1000});
    }
};

RUSTCHAIN_TEST(RandomTest)

} // namespace random_test
#include "random_test.moc"
