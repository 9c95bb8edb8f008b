// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Merkle trees against the rule written out, and proofs spoiled in every way.
#include "core/merkle/merkle_tree.hpp"

#include "core/crypto/sha256.hpp"
#include "core/primitives/hex.hpp"
#include "tests/fixtures/test_program.hpp"

namespace merkle_tree_test {

using namespace rustchain;
using namespace rustchain::merkle;

namespace {

std::vector<Hash256> items_of(std::size_t count) {
    std::vector<Hash256> items;
    for (std::size_t i = 0; i < count; ++i)
        items.push_back(crypto::sha256(Bytes{static_cast<std::uint8_t>(i), 0x55}));
    return items;
}

} // namespace

class MerkleTreeTest : public QObject {
    Q_OBJECT
private slots:
    void hashes_leaves_and_nodes_by_their_tags() {
        Hash256 item = items_of(1)[0];
        Hash256 tag = crypto::sha256(as_bytes("RTC/leaf"));
        QCOMPARE(leaf_hash(item), crypto::sha256({tag.view(), tag.view(), item.view()}));
        tag = crypto::sha256(as_bytes("RTC/node"));
        QCOMPARE(node_hash(item, tag),
                 crypto::sha256({tag.view(), tag.view(), item.view(), tag.view()}));
    }

    void joins_pairs_and_promotes_the_odd_one() {
        QVERIFY(merkle_root({}).is_zero());
        std::vector<Hash256> items = items_of(5);
        std::vector<Hash256> leaves;
        for (const Hash256& item : items)
            leaves.push_back(leaf_hash(item));
        std::span<const Hash256> all(items);
        Hash256 first = node_hash(leaves[0], leaves[1]);
        Hash256 second = node_hash(leaves[2], leaves[3]);
        QCOMPARE(merkle_root(all.first(1)), leaves[0]);
        QCOMPARE(merkle_root(all.first(2)), first);
        QCOMPARE(merkle_root(all.first(3)), node_hash(first, leaves[2]));
        QCOMPARE(merkle_root(all.first(4)), node_hash(first, second));
        QCOMPARE(merkle_root(all), node_hash(node_hash(first, second), leaves[4]));
    }

    void proves_each_item_of_each_size() {
        for (std::size_t count = 1; count <= 40; ++count) {
            std::vector<Hash256> items = items_of(count);
            Hash256 root = merkle_root(items);
            for (std::size_t i = 0; i < count; ++i) {
                MerkleProof proof = prove_item(items, i).value();
                QVERIFY(verify_item(root, items[i], proof));
                QCOMPARE(decode<MerkleProof>(encode(proof)).value(), proof);
                QVERIFY(count == 1 || !verify_item(root, items[(i + 1) % count], proof));

                MerkleProof longer = proof;
                longer.siblings.push_back(root);
                QVERIFY(!verify_item(root, items[i], longer));
                if (proof.siblings.empty())
                    continue;
                MerkleProof shorter = proof;
                shorter.siblings.pop_back();
                QVERIFY(!verify_item(root, items[i], shorter));
                MerkleProof changed = proof;
                changed.siblings[i % proof.siblings.size()][0] ^= 1;
                QVERIFY(!verify_item(root, items[i], changed));
            }
        }
    }

    void refuses_places_outside_the_tree() {
        std::vector<Hash256> items = items_of(3);
        QCOMPARE(prove_item(items, 3).error().code, ErrorCode::invalid_input);
        QCOMPARE(prove_item({}, 0).error().code, ErrorCode::invalid_input);
        MerkleProof proof = prove_item(items, 2).value();
        proof.index = 3;
        QVERIFY(!verify_item(merkle_root(items), items[2], proof));
        QVERIFY(!verify_item(Hash256(), items[2], MerkleProof()));
        MerkleProof huge{.index = ~0ULL - 1, .count = ~0ULL, .siblings = {}};
        QVERIFY(!verify_item(Hash256(), items[0], huge));
    }
};

RUSTCHAIN_TEST(MerkleTreeTest)

} // namespace merkle_tree_test
#include "merkle_tree_test.moc"
