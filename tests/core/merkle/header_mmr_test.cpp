// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The header MMR against the plain Merkle tree, which has the same shape.
#include "core/merkle/header_mmr.hpp"

#include "core/crypto/sha256.hpp"
#include "tests/fixtures/test_program.hpp"

namespace header_mmr_test {

using namespace rustchain;
using namespace rustchain::merkle;

namespace {

class MemoryMmr final : public MmrReader {
public:
    Result<std::optional<Hash256>> read_mmr_node(MmrPosition position) const override {
        if (position >= nodes.size())
            return std::nullopt;
        return nodes[position];
    }
    std::vector<Hash256> nodes;
};

Hash256 block(std::uint64_t height) {
    return crypto::sha256(Bytes{static_cast<std::uint8_t>(height), 0x42});
}

} // namespace

class HeaderMmrTest : public QObject {
    Q_OBJECT
private slots:
    void has_the_root_of_the_plain_tree() {
        HeaderMmr range;
        MemoryMmr kept;
        std::vector<Hash256> blocks;
        QVERIFY(range.root().is_zero());
        for (std::uint64_t height = 0; height < 70; ++height) {
            for (const MmrNode& node : range.append(block(height))) {
                QCOMPARE(node.position, kept.nodes.size());
                kept.nodes.push_back(node.hash);
            }
            blocks.push_back(block(height));
            QCOMPARE(range.leaf_count(), height + 1);
            QCOMPARE(range.root(), merkle_root(blocks));
            QVERIFY(HeaderMmr::read(kept, height + 1).value() == range);
        }
    }

    void bags_peaks_right_to_left() {
        HeaderMmr range;
        for (std::uint64_t height = 0; height < 7; ++height)
            range.append(block(height));
        const std::vector<Hash256>& peaks = range.peaks();
        QCOMPARE(peaks.size(), std::size_t{3});
        QCOMPARE(range.root(), node_hash(peaks[0], node_hash(peaks[1], peaks[2])));
    }

    void proves_each_block_of_each_length() {
        MemoryMmr kept;
        HeaderMmr range;
        std::vector<Hash256> roots{Hash256()};
        for (std::uint64_t height = 0; height < 40; ++height) {
            for (const MmrNode& node : range.append(block(height)))
                kept.nodes.push_back(node.hash);
            roots.push_back(range.root());
        }
        for (std::uint64_t count = 1; count <= 40; ++count) { // older roots from the same nodes
            for (std::uint64_t leaf = 0; leaf < count; ++leaf) {
                MerkleProof proof = prove_block(kept, leaf, count).value();
                QVERIFY(verify_item(roots[count], block(leaf), proof));
                QVERIFY(!verify_item(roots[count], block(leaf + 1), proof));
                QVERIFY(!verify_item(roots[count - 1], block(leaf), proof));
            }
        }
        QCOMPARE(prove_block(kept, 40, 40).error().code, ErrorCode::invalid_input);
    }

    void goes_on_from_peaks_that_fit_the_count() {
        HeaderMmr range;
        for (std::uint64_t height = 0; height < 7; ++height)
            range.append(block(height));
        QVERIFY(HeaderMmr::from_peaks(7, range.peaks()).value() == range);
        QVERIFY(HeaderMmr::from_peaks(0, {}).value() == HeaderMmr());
        for (std::uint64_t count : {0U, 6U, 8U, 15U})
            QCOMPARE(HeaderMmr::from_peaks(count, range.peaks()).error().code, ErrorCode::corrupt);
    }

    void says_which_node_is_missing() {
        MemoryMmr kept;
        auto range = HeaderMmr::read(kept, 3);
        QCOMPARE(range.error().code, ErrorCode::corrupt);
        QVERIFY(range.error().message.find("node 2") != std::string::npos);
        QCOMPARE(prove_block(kept, 0, 2).error().code, ErrorCode::corrupt);
        QVERIFY(HeaderMmr::read(kept, 0).value() == HeaderMmr());
    }
};

RUSTCHAIN_TEST(HeaderMmrTest)

} // namespace header_mmr_test
#include "header_mmr_test.moc"
