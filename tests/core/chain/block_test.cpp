// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Blocks, their headers and attestations: views in versions, miner ids, digests and list limits.
#include "core/chain/block.hpp"

#include "tests/core/chain/sample_genesis.hpp"
#include "tests/fixtures/test_program.hpp"

#include <functional>
#include <set>

namespace block_test {

using namespace rustchain;
using rustchain::tests::filled;

namespace {

template <class T, class Digest>
std::size_t count_digests(Digest digest, const std::vector<std::function<void(T&)>>& changes) {
    std::set<Hash256> found{digest(T{})};
    for (const auto& change : changes) {
        T other;
        change(other);
        found.insert(digest(other));
    }
    return found.size();
}

const std::vector<std::function<void(BlockHeader&)>> kHeaderParts{
    [](BlockHeader& h) { ++h.version; },        [](BlockHeader& h) { ++h.height; },
    [](BlockHeader& h) { ++h.timestamp; },      [](BlockHeader& h) { ++h.prev_block[0]; },
    [](BlockHeader& h) { ++h.merkle_root[0]; }, [](BlockHeader& h) { ++h.attest_root[0]; },
    [](BlockHeader& h) { ++h.state_root[0]; },  [](BlockHeader& h) { ++h.validator[0]; }};

const std::vector<std::function<void(Attestation&)>> kAttestationParts{
    [](Attestation& a) { a.miner_id = "a"; },     [](Attestation& a) { ++a.block_height; },
    [](Attestation& a) { ++a.hardware_hash[0]; }, [](Attestation& a) { ++a.nonce; },
    [](Attestation& a) { ++a.proof[63]; },        [](Attestation& a) { ++a.timestamp; }};

} // namespace

class BlockTest : public QObject {
    Q_OBJECT
private slots:
    void carries_the_view_in_the_version() {
        for (View view : {View{1}, View{255}, View{256}, kMostViews - 1}) {
            BlockHeader header{.version = header_version(view)};
            QCOMPARE(header.view(), view);
            QCOMPARE(header.version & 0xFF, kHeaderVersion);
        }
    }

    void signs_a_header_without_and_names_it_with_its_signature() {
        auto chain = filled<ChainId>(1);
        auto signed_digest = [&](const BlockHeader& h) { return signing_digest(h, chain); };
        QCOMPARE(count_digests<BlockHeader>(signed_digest, kHeaderParts), 9U);
        QCOMPARE(count_digests<BlockHeader>(block_hash, kHeaderParts), 9U);
        BlockHeader resigned{.signature = filled<crypto::Signature>(2)};
        QCOMPARE(signing_digest(resigned, chain), signing_digest(BlockHeader{}, chain));
        QVERIFY(block_hash(resigned) != block_hash(BlockHeader{}));
        QVERIFY(signing_digest(resigned, chain) != signing_digest(resigned, filled<ChainId>(2)));
    }

    void signs_an_attestation_without_and_names_it_with_its_signature() {
        auto chain = filled<ChainId>(1);
        auto signed_digest = [&](const Attestation& a) { return signing_digest(a, chain); };
        QCOMPARE(count_digests<Attestation>(signed_digest, kAttestationParts), 7U);
        QCOMPARE(count_digests<Attestation>(attestation_hash, kAttestationParts), 7U);
        Attestation resigned{.signature = filled<crypto::Signature>(2)};
        QCOMPARE(signing_digest(resigned, chain), signing_digest(Attestation{}, chain));
        QVERIFY(attestation_hash(resigned) != attestation_hash(Attestation{}));
        QVERIFY(signing_digest(resigned, chain) != signing_digest(resigned, filled<ChainId>(2)));
    }

    void takes_miner_ids_of_the_alphabet_only() {
        for (int c = 0; c < 256; ++c) {
            bool good = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
                        (c >= 'a' && c <= 'z') || c == '.' || c == '_' || c == ':' || c == '-';
            QCOMPARE(is_miner_id(std::string(1, static_cast<char>(c))), good);
            QCOMPARE(is_miner_id("ok" + std::string(1, static_cast<char>(c))), good);
        }
        QVERIFY(!is_miner_id(""));
        QVERIFY(is_miner_id(std::string(64, 'm')));
        QVERIFY(!is_miner_id(std::string(65, 'm')));
    }

    void holds_at_most_4096_attestations() {
        Block block;
        block.attestations.resize(4096);
        QVERIFY(decode<Block>(encode(block)).has_value());
        block.attestations.resize(4097);
        QCOMPARE(decode<Block>(encode(block)).error(), DecodeFault::out_of_limits);
    }

    void allocates_nothing_for_a_count_that_lies() {
        Bytes bytes = encode(Block{});
        std::size_t count_at = encode(BlockHeader{}).size();
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(count_at), 4, std::uint8_t{0xFF});
        QCOMPARE(decode<Block>(bytes).error(), DecodeFault::out_of_limits);
        bytes[count_at + 1] = bytes[count_at + 2] = bytes[count_at + 3] = 0;
        QCOMPARE(decode<Block>(bytes).error(), DecodeFault::truncated);
    }

    void roots_depend_on_order() {
        auto one = filled<TransactionHash>(1);
        auto two = filled<TransactionHash>(2);
        QVERIFY(transactions_root({}).is_zero());
        QVERIFY(transactions_root({one, two}) != transactions_root({two, one}));
        QVERIFY(attestations_root({}).is_zero());
        Attestation later{.block_height = 1};
        QVERIFY(attestations_root({Attestation{}, later}) !=
                attestations_root({later, Attestation{}}));
    }
};

RUSTCHAIN_TEST(BlockTest)

} // namespace block_test
#include "block_test.moc"
