// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The form of blocks: each fault that shows without the state.
#include "core/consensus/block_rules.hpp"

#include "tests/core/consensus/map_chain.hpp"
#include "tests/fixtures/test_program.hpp"

#include <functional>
#include <set>

namespace block_rules_test {

using namespace rustchain;
using namespace rustchain::consensus;

namespace {

//! A block and its checked parts, to be spoilt.
struct Parts {
    Block block;
    std::vector<CheckedTransactionPtr> transactions;
    std::vector<CheckedAttestation> attestations;

    void seal() {
        std::vector<TransactionHash> hashes;
        for (const auto& transaction : transactions)
            hashes.push_back(transaction->hash());
        block.header.merkle_root = transactions_root(hashes);
        block.header.attest_root = attestations_root(block.attestations);
    }
    Result<CheckedBlock, BlockFault> check() const {
        return check_block(std::make_shared<Block>(block), transactions, attestations);
    }
};

using Change = std::function<void(Parts&)>;

const MapChain kChain;

CheckedAttestation attest(std::uint8_t machine, Height slot) {
    HardwareHash hash;
    hash[0] = machine;
    Attestation attestation{.miner_id = "m", .block_height = slot, .hardware_hash = hash};
    attestation.signature = kChain.bob.sign(signing_digest(attestation, kChain.network.chain_id));
    return check_attestation(attestation, kChain.bob.public_key(), kChain.network.chain_id).value();
}

Parts good_parts() {
    Parts parts;
    parts.block.header.version = header_version(1);
    for (std::uint64_t nonce = 0; nonce < 3; ++nonce) {
        Transaction transaction =
            kChain.pay(kChain.alice, nonce, kChain.bob, Amount::from_micro_rtc(1));
        parts.block.transactions.push_back(transaction);
        parts.transactions.push_back(kChain.checked(transaction));
    }
    for (auto [machine, slot] : {std::pair(2, 1), {3, 1}, {1, 5}}) {
        parts.attestations.push_back(
            attest(static_cast<std::uint8_t>(machine), static_cast<Height>(slot)));
        parts.block.attestations.push_back(parts.attestations.back().attestation());
    }
    parts.seal();
    return parts;
}

} // namespace

class BlockRulesTest : public QObject {
    Q_OBJECT
private slots:
    void takes_what_fits_together() {
        Parts parts = good_parts();
        auto checked = parts.check();
        QVERIFY(checked.has_value());
        QCOMPARE(checked->hash(), block_hash(parts.block.header));
        QCOMPARE(checked->block(), parts.block);
        QCOMPARE(checked->header(), parts.block.header);
        QCOMPARE(checked->transactions().size(), 3U);
        QCOMPARE(checked->attestations().size(), 3U);
        Parts empty;
        empty.block.header.version = header_version(1);
        QVERIFY(empty.check().has_value());
    }

    void names_each_fault_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("fault");
        auto row = [](const char* name, const char* fault, Change change) {
            QTest::newRow(name) << change << QString(fault);
        };
        row("another low byte", "unknown_version",
            [](Parts& p) { p.block.header.version = header_version(1) + 1; });
        row("no view", "unknown_version",
            [](Parts& p) { p.block.header.version = kHeaderVersion; });
        row("the highest view", "none",
            [](Parts& p) { p.block.header.version = header_version(kMostViews - 1); });
        row("two state roots", "unequal_state_roots", [](Parts& p) { p.block.state_root[0] ^= 1; });
        row("a transaction missing", "bad_transaction",
            [](Parts& p) { p.transactions.pop_back(); });
        row("a transaction unchecked", "bad_transaction", [](Parts& p) { p.transactions[1] = {}; });
        row("transactions in another order", "bad_transaction",
            [](Parts& p) { std::swap(p.transactions[0], p.transactions[1]); });
        row("a transaction changed since", "bad_transaction",
            [](Parts& p) { p.block.transactions[2].signature[0] ^= 1; });
        row("an attestation missing", "bad_attestation",
            [](Parts& p) { p.attestations.pop_back(); });
        row("an attestation changed since", "bad_attestation",
            [](Parts& p) { p.block.attestations[0].nonce += 1; });
        row("attestations by hardware first", "attestation_order", [](Parts& p) {
            std::rotate(p.attestations.begin(), p.attestations.begin() + 2, p.attestations.end());
            std::rotate(p.block.attestations.begin(), p.block.attestations.begin() + 2,
                        p.block.attestations.end());
            p.seal();
        });
        row("an attestation twice", "attestation_order", [](Parts& p) {
            p.attestations[1] = p.attestations[0];
            p.block.attestations[1] = p.block.attestations[0];
            p.seal();
        });
        row("another merkle root", "wrong_merkle_root",
            [](Parts& p) { p.block.header.merkle_root[31] ^= 1; });
        row("a merkle root of another order", "wrong_merkle_root", [](Parts& p) {
            std::swap(p.transactions[0], p.transactions[1]);
            std::swap(p.block.transactions[0], p.block.transactions[1]);
        });
        row("another attest root", "wrong_attest_root",
            [](Parts& p) { p.block.header.attest_root[31] ^= 1; });
    }

    void names_each_fault() {
        QFETCH(Change, change);
        QFETCH(QString, fault);
        Parts parts = good_parts();
        change(parts);
        auto checked = parts.check();
        QCOMPARE(checked ? QString("none")
                         : QString::fromStdString(std::string(name_of(checked.error()))),
                 fault);
    }

    void holds_transactions_to_12_mib() {
        Transaction large = kChain.pay(kChain.alice, 0, kChain.bob, Amount::from_micro_rtc(1));
        auto& transfer = std::get<Transfer>(large.payload);
        transfer.outputs.assign(256, transfer.outputs[0]);
        large = fixtures::signed_by(kChain.alice, large, kChain.network.chain_id);
        auto checked = kChain.checked(large);
        std::size_t most = kBlockBytesLimit / checked->encoded_size();
        Parts parts;
        parts.block.header.version = header_version(1);
        parts.transactions.assign(most, checked);
        parts.block.transactions.assign(most, large);
        parts.seal();
        QVERIFY(parts.check().has_value());
        parts.transactions.push_back(checked);
        parts.block.transactions.push_back(large);
        parts.seal();
        QCOMPARE(parts.check().error(), BlockFault::too_many_bytes);
    }

    void orders_attestations_by_slot_then_hardware() {
        Attestation a{.block_height = 1};
        Attestation b = a;
        b.hardware_hash[31] = 1;
        Attestation c{.block_height = 5};
        QVERIFY(is_before(a, b) && is_before(b, c) && is_before(a, c));
        QVERIFY(!is_before(a, a) && !is_before(b, a) && !is_before(c, b));
    }

    void says_each_fault_in_its_own_words() {
        std::set<std::string_view> names, sentences;
        constexpr auto kLast = static_cast<int>(BlockFault::supply_broken);
        for (int fault = 0; fault <= kLast; ++fault) {
            names.insert(name_of(static_cast<BlockFault>(fault)));
            sentences.insert(describe(static_cast<BlockFault>(fault)));
        }
        QCOMPARE(names.size(), std::size_t{kLast + 1});
        QCOMPARE(sentences.size(), std::size_t{kLast + 1});
        QCOMPARE(name_of(BlockFault::wrong_parent), std::string_view("wrong_parent"));
        QCOMPARE(name_of(BlockFault::supply_broken), std::string_view("supply_broken"));
    }
};

RUSTCHAIN_TEST(BlockRulesTest)

} // namespace block_rules_test
#include "block_rules_test.moc"
