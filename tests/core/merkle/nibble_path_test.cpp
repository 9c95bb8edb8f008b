// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Paths: their order, and their form as database keys.
#include "core/merkle/nibble_path.hpp"

#include "tests/fixtures/test_program.hpp"

#include <algorithm>
#include <random>
#include <vector>

namespace nibble_path_test {

using namespace rustchain;
using namespace rustchain::merkle;

namespace {

NibblePath path_of(std::initializer_list<int> nibbles) {
    NibblePath path;
    for (int nibble : nibbles)
        path.push(static_cast<std::uint8_t>(nibble));
    return path;
}

NibblePath random_path(std::mt19937_64& random) {
    NibblePath path;
    for (std::size_t size = random() % 65; path.size() < size;)
        path.push(static_cast<std::uint8_t>(random() % 3 == 0 ? 0 : random() % 16));
    return path;
}

} // namespace

class NibblePathTest : public QObject {
    Q_OBJECT
private slots:
    void takes_keys_apart() {
        NibblePath path = NibblePath::of_key(Bytes{0x12, 0xAF});
        QVERIFY(path == path_of({1, 2, 10, 15}));
        QVERIFY(path.prefix(3) == path_of({1, 2, 10}));
        QVERIFY(path.prefix(0).empty());
        QVERIFY(path.prefix(3).child(7) == path_of({1, 2, 10, 7}));
        QCOMPARE(path.common_prefix(path_of({1, 2, 11})), std::size_t{2});
        QCOMPARE(path.common_prefix(path_of({1, 2})), std::size_t{2});
        QCOMPARE(path.common_prefix(path), std::size_t{4});
    }

    void is_full_at_64() {
        NibblePath path = NibblePath::of_key(Bytes(32, 0xFF));
        QCOMPARE(path.size(), NibblePath::kMaxSize);
        QVERIFY(!path.push(1));
        QVERIFY(NibblePath::of_key(Bytes(33, 0xFF)) == path);
    }

    void comes_before_the_paths_that_go_on() {
        std::vector<NibblePath> ordered{path_of({}),        path_of({0}),       path_of({0, 0}),
                                        path_of({0, 0, 0}), path_of({0, 0, 1}), path_of({0, 1}),
                                        path_of({0, 15}),   path_of({1}),       path_of({15, 15})};
        QVERIFY(std::is_sorted(ordered.begin(), ordered.end()));
        QVERIFY(std::adjacent_find(ordered.begin(), ordered.end()) == ordered.end());
    }

    void keys_keep_the_order_and_are_read_back() {
        std::mt19937_64 random(1);
        std::vector<NibblePath> paths{NibblePath()};
        for (int i = 0; i < 3000; ++i) {
            paths.push_back(random_path(random));
            paths.push_back(paths.back().prefix(random() % 65));
        }
        std::sort(paths.begin(), paths.end());
        for (std::size_t i = 0; i < paths.size(); ++i) {
            PathKey key(paths[i]);
            QCOMPARE(key.view().size(), (5 * paths[i].size() + 7) / 8);
            QVERIFY(path_of_key(key) == paths[i]);
            if (i == 0 || paths[i] == paths[i - 1])
                continue;
            PathKey before(paths[i - 1]);
            QVERIFY(std::lexicographical_compare(before.view().begin(), before.view().end(),
                                                 key.view().begin(), key.view().end()));
        }
    }

    void refuses_keys_that_no_path_gives() {
        QVERIFY(!path_of_key(Bytes{0x00}));
        QVERIFY(!path_of_key(Bytes{0x08, 0x00}));
        QVERIFY(!path_of_key(Bytes{0x90}));
        QVERIFY(!path_of_key(Bytes{0x09}));
        QVERIFY(!path_of_key(Bytes(41, 0x08)));
        QVERIFY(path_of_key(Bytes{0x08}) == path_of({0}));
        QVERIFY(path_of_key(Bytes{}) == NibblePath());
    }
};

RUSTCHAIN_TEST(NibblePathTest)

} // namespace nibble_path_test
#include "nibble_path_test.moc"
