// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The steps of a block: room and order of its parts, tips, turns, and the records that close it.
#include "core/consensus/block_execution.hpp"

#include "core/attestation/work_proof.hpp"
#include "core/chain/gas.hpp"
#include "core/crypto/sha256.hpp"
#include "core/merkle/block_filter.hpp"
#include "core/merkle/merkle_tree.hpp"
#include "tests/core/consensus/map_chain.hpp"
#include "tests/fixtures/hardware/constructed_reports.hpp"
#include "tests/fixtures/test_program.hpp"

namespace block_execution_test {

using namespace rustchain;
using namespace rustchain::consensus;

namespace {

Amount micro(std::uint64_t amount) {
    return Amount::from_micro_rtc(amount);
}

Hash256 work_hash(const MapChain& chain, const Transaction& transaction) {
    return attestation::transaction_work_hash(work_digest(transaction, chain.network.chain_id),
                                              work_fields(transaction.payload).work_nonce,
                                              chain.tip_hash);
}

void sort_by_work(const MapChain& chain, std::vector<Transaction>& transactions) {
    std::ranges::sort(transactions, {}, [&](const Transaction& transaction) {
        return work_hash(chain, transaction);
    });
}

//! Commits of as many people, ascending by work.
std::vector<Transaction> some_commits(const MapChain& chain, std::size_t count) {
    std::vector<Transaction> commits;
    for (std::size_t i = 0; i < count; ++i) {
        Person person("committer" + std::to_string(i));
        EnrolCommit commit;
        commit.commit[0] = static_cast<std::uint8_t>(i + 1);
        commits.push_back(chain.work(person, 0, commit));
    }
    sort_by_work(chain, commits);
    return commits;
}

//! As many bound machines that may be renewed, and their renewals, ascending by work.
std::vector<Transaction> some_renewals(MapChain& chain, std::size_t count) {
    std::vector<Transaction> renewals;
    for (std::size_t i = 0; i < count; ++i) {
        Person key("key" + std::to_string(i));
        auto report = fixtures::constructed_modern_pc();
        report.processor =
            attestation::ProcessorIdentity{"AuthenticAMD", 25, 0x61, static_cast<std::uint32_t>(i)};
        auto machine = attestation::hardware_hash(report).value();
        chain.view.put(StateKey::hardware(machine),
                       HardwareRecord{.owner = chain.bob.address, .attest_key = key.public_key()});
        renewals.push_back(
            chain.work(key, 0, RenewHardware{.hardware_hash = machine, .report = encode(report)}));
    }
    sort_by_work(chain, renewals);
    return renewals;
}

BlockExecution begin(const MapChain& chain) {
    return {chain.network, chain.view,
            BlockPlace{.height = chain.next_height(),
                       .view = chain.next_view(),
                       .parent = chain.tip_hash,
                       .validator = chain.validators[0].address}};
}

QString add(BlockExecution& execution, const MapChain& chain, const Transaction& transaction) {
    auto added = execution.add(*chain.checked(transaction));
    return added ? "none" : QString::fromStdString(std::string(name_of(added.error())));
}

Transaction tipping(const MapChain& chain, const Person& from, std::uint64_t nonce, Amount amount,
                    std::uint64_t tip, const Person& to) {
    Transaction transaction = chain.pay(from, nonce, to, amount);
    transaction.max_tip = tip;
    return fixtures::signed_by(from, transaction, chain.network.chain_id);
}

} // namespace

class BlockExecutionTest : public QObject {
    Q_OBJECT
private slots:
    void takes_32_commits_and_no_more() {
        MapChain chain;
        auto commits = some_commits(chain, 33);
        auto execution = begin(chain);
        for (std::size_t i = 0; i < 32; ++i)
            QCOMPARE(add(execution, chain, commits[i]), QString("none"));
        QCOMPARE(add(execution, chain, commits[32]), QString("too_many_work_paid"));
        QCOMPARE(add(execution, chain, chain.pay(chain.alice, 0, chain.bob, micro(1))),
                 QString("none"));
        QCOMPARE(execution.finish(chain.nodes)->receipts.size(), 33U);
    }

    void counts_renewals_on_their_own() {
        MapChain chain;
        for (Height height = 1; height <= 8 * 145; ++height)
            chain.view.hashes[height] = BlockHash{};
        chain.tip.height = 8 * 145;
        chain.view.hashes[chain.tip.height] = chain.tip_hash;
        chain.view.put(StateKey::epoch(145), EpochRecord{});
        auto renewals = some_renewals(chain, 33);
        auto commits = some_commits(chain, 32);
        auto execution = begin(chain);
        for (std::size_t i = 0; i < 32; ++i) {
            QCOMPARE(add(execution, chain, renewals[i]), QString("none"));
            QCOMPARE(add(execution, chain, commits[i]), QString("none"));
        }
        QCOMPARE(add(execution, chain, renewals[32]), QString("too_many_work_paid"));
    }

    void wants_work_ascending_within_its_group() {
        MapChain chain;
        auto commits = some_commits(chain, 3);
        auto execution = begin(chain);
        QCOMPARE(add(execution, chain, commits[1]), QString("none"));
        QCOMPARE(add(execution, chain, commits[0]), QString("work_order"));
        QCOMPARE(add(execution, chain, chain.pay(chain.alice, 0, chain.bob, micro(1))),
                 QString("none"));
        QCOMPARE(add(execution, chain, commits[0]), QString("work_order"));
        QCOMPARE(add(execution, chain, commits[2]), QString("none"));
    }

    void holds_transactions_to_12_mib() {
        MapChain chain;
        auto execution = begin(chain);
        Transaction large = chain.pay(chain.alice, 0, chain.bob, micro(1));
        auto& transfer = std::get<Transfer>(large.payload);
        transfer.outputs.assign(256, transfer.outputs[0]);
        transfer.memo.assign(256, 'm');
        large.gas_limit = gas_of(large);
        large.max_gas_price = 100;
        const std::size_t size = encode(large).size();
        for (std::size_t bytes = size; bytes <= kBlockBytesLimit; bytes += size) {
            QVERIFY(!execution.is_full());
            QCOMPARE(add(execution, chain,
                         fixtures::signed_by(chain.alice, large, chain.network.chain_id)),
                     QString("none"));
            ++large.nonce;
        }
        QCOMPARE(
            add(execution, chain, fixtures::signed_by(chain.alice, large, chain.network.chain_id)),
            QString("block_full"));
        QVERIFY(!execution.is_full());
        QCOMPARE(add(execution, chain, chain.pay(chain.bob, 0, chain.alice, micro(1))),
                 QString("none"));
        auto outcome = execution.finish(chain.nodes).value();
        QCOMPARE(outcome.receipts.size(), kBlockBytesLimit / size + 1);
        QVERIFY(outcome.is_supply_kept);
    }

    void holds_transactions_to_120_million_gas() {
        MapChain chain;
        auto execution = begin(chain);
        // Twelve outputs: the gas runs out before the bytes do.
        Transaction dense = chain.pay(chain.alice, 0, chain.bob, micro(1));
        auto& transfer = std::get<Transfer>(dense.payload);
        transfer.outputs.assign(12, transfer.outputs[0]);
        dense.gas_limit = gas_of(dense);
        dense.max_gas_price = 100;
        const std::uint64_t most = kBlockGasLimit / dense.gas_limit;
        QVERIFY(most * encode(dense).size() < kBlockBytesLimit);
        auto next = [&] {
            return add(execution, chain,
                       fixtures::signed_by(chain.alice, dense, chain.network.chain_id));
        };
        for (; dense.nonce < most; ++dense.nonce)
            QCOMPARE(next(), QString("none"));
        QCOMPARE(next(), QString("block_full"));
        auto outcome = execution.finish(chain.nodes).value();
        QCOMPARE(outcome.gas_used, most * dense.gas_limit);
        chain.view.apply(outcome.changes);
        QCOMPARE(chain.view.get<NumberRecord>(StateKey::system("base_price"))->number,
                 next_base_price(100, outcome.gas_used));
        QVERIFY(next_base_price(100, outcome.gas_used) > 100);
    }

    void gives_tips_to_the_validator_after_the_last_transaction() {
        MapChain chain;
        const Person& validator = chain.validators[0];
        auto gas = chain.pay(chain.alice, 0, chain.bob, micro(1)).gas_limit;
        Amount reserve = fee_for(gas, 1000).value();
        chain.grow({chain.pay(chain.alice, 0, validator, reserve)});
        QCOMPARE(chain.account(validator).balance, reserve);
        Amount tip = fee_for(gas, 1000).value().minus(fee_for(gas, 100).value()).value();
        // The tip is not there to be spent in the block that pays it.
        auto produced = chain.grow({tipping(chain, chain.alice, 1, micro(1), 900, chain.bob),
                                    tipping(chain, validator, 0, reserve, 0, chain.bob)});
        const BlockOutcome& outcome = produced.executed.outcome();
        QCOMPARE(outcome.receipts.size(), 2U);
        QCOMPARE(outcome.receipts[1].status, ReceiptStatus::balance_too_low);
        QCOMPARE(outcome.tips, tip);
        QCOMPARE(chain.account(validator).balance.micro_rtc(),
                 reserve.micro_rtc() - outcome.receipts[1].fee.micro_rtc() + tip.micro_rtc());
        QCOMPARE(chain.supply(), kTotalSupply.micro_rtc());
    }

    void gives_the_base_part_of_fees_to_the_pool() {
        MapChain chain;
        auto pool = [&] {
            return chain.view.get<AmountRecord>(StateKey::system("pool"))->amount.micro_rtc();
        };
        auto before = pool();
        chain.grow({tipping(chain, chain.alice, 0, micro(1), 37, chain.bob),
                    tipping(chain, chain.bob, 0, micro(1), 0, chain.alice)});
        QCOMPARE(pool(), before + 2 * 198);
    }

    void counts_led_and_missed_turns() {
        MapChain chain(4);
        chain.grow();
        chain.append(chain.produce({}, {}, 7).executed);
        std::map<Address, std::pair<std::uint64_t, std::uint64_t>> expected;
        // Views 2 … 6 passed; 1 and 7 were led. The epoch's order is that of height 2.
        MapChain same(4);
        for (View view = 1; view <= 7; ++view) {
            auto& [led, missed] = expected[same.leader(view).address];
            (view == 1 || view == 7 ? led : missed) += 1;
        }
        for (const Person& validator : chain.validators) {
            auto record = chain.validator(validator);
            QCOMPARE(std::pair(record.led_turns, record.missed_turns), expected[validator.address]);
        }
    }

    void counts_from_the_first_view_of_an_epoch() {
        MapChain chain(4);
        chain.grow_to(8);
        std::uint64_t before = 0, after = 0;
        for (const Person& validator : chain.validators)
            before += chain.validator(validator).missed_turns;
        chain.append(chain.produce({}, {}, 4).executed);
        for (const Person& validator : chain.validators)
            after += chain.validator(validator).missed_turns;
        QCOMPARE(before, 0U);
        QCOMPARE(after, 3U);
    }

    void writes_the_records_that_close_a_block() {
        MapChain chain;
        chain.grow_to(2);
        auto produced = chain.grow({chain.pay(chain.alice, 0, chain.bob, micro(1)),
                                    chain.pay(chain.alice, 1, chain.carol, micro(1))});
        const BlockOutcome& outcome = produced.executed.outcome();
        std::vector<Hash256> receipts;
        for (const Receipt& receipt : outcome.receipts)
            receipts.push_back(receipt_hash(receipt));
        QCOMPARE(chain.view.get<RootRecord>(StateKey::system("receipts_root"))->root,
                 merkle::merkle_root(receipts));
        QCOMPARE(outcome.receipt_root, merkle::merkle_root(receipts));
        QCOMPARE(chain.view.get<NumberRecord>(StateKey::system("view"))->number, 3U);
        auto mmr = chain.view.get<HeaderMmrRecord>(StateKey::system("header_mmr")).value();
        QCOMPARE(mmr.leaf_count, 3U);
        QCOMPARE(mmr.root, merkle::merkle_root(std::vector<Hash256>{
                               chain.view.hashes[0], chain.view.hashes[1], chain.view.hashes[2]}));
        QCOMPARE(chain.view.get<NumberRecord>(StateKey::system("base_price"))->number, 100U);
    }

    void prices_the_block_by_the_record_of_its_parent() {
        MapChain chain;
        chain.view.put(StateKey::system("base_price"), NumberRecord{800});
        auto execution = begin(chain);
        QCOMPARE(add(execution, chain, chain.pay(chain.alice, 0, chain.bob, micro(1))),
                 QString("none"));
        auto outcome = execution.finish(chain.nodes).value();
        QCOMPARE(outcome.base_price, 800U);
        QCOMPARE(outcome.receipts[0].fee, fee_for(1975, 800).value());
        chain.view.apply(outcome.changes);
        QCOMPARE(chain.view.get<NumberRecord>(StateKey::system("base_price"))->number,
                 next_base_price(800, 1975));
    }

    void filters_the_accounts_that_changed_by_their_first_nibble() {
        MapChain chain;
        auto produced = chain.grow({tipping(chain, chain.alice, 0, micro(1), 9, chain.bob)});
        auto key = merkle::BlockFilter::key_of(produced.executed.header().prev_block);
        std::array<std::vector<ByteView>, 16> changed;
        const Person* people[] = {&chain.alice, &chain.bob, &chain.validators[0]};
        for (const Person* person : people)
            changed[person->address[0] >> 4].push_back(person->address.view());
        std::vector<Hash256> items;
        for (const auto& addresses : changed) {
            Bytes encoded;
            BorshWriter(encoded).blob(merkle::BlockFilter::build(key, addresses).encoded(), 0);
            items.push_back(crypto::TaggedHash("RTC/filter")(encoded));
        }
        QCOMPARE(chain.view.get<RootRecord>(StateKey::system("filter_root"))->root,
                 merkle::merkle_root(items));
    }

    void settles_only_in_the_first_block_of_an_epoch() {
        MapChain chain;
        chain.grow_to(8);
        QVERIFY(!chain.view.get<EpochRecord>(StateKey::epoch(0))->is_closed);
        chain.grow();
        QVERIFY(chain.view.get<EpochRecord>(StateKey::epoch(0))->is_closed);
        QVERIFY(!chain.view.get<EpochRecord>(StateKey::epoch(1))->is_closed);
        QCOMPARE(chain.view.get<EpochRecord>(StateKey::epoch(2))->members.size(), 1U);
    }
};

RUSTCHAIN_TEST(BlockExecutionTest)

} // namespace block_execution_test
#include "block_execution_test.moc"
