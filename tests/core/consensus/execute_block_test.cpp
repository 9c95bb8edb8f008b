// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Blocks on their parent's state: what a proposer makes a checker takes, and each lie is named.
#include "core/consensus/execute_block.hpp"

#include "tests/core/consensus/map_chain.hpp"
#include "tests/fixtures/test_program.hpp"

#include <functional>

namespace execute_block_test {

using namespace rustchain;
using namespace rustchain::consensus;

namespace {

//! What a receiver does with a block from the wire.
Result<ExecutedBlock, ExecutionFailure> receive(const MapChain& chain, const Block& sent) {
    Block block = decode<Block>(encode(sent)).value();
    std::vector<CheckedTransactionPtr> transactions;
    for (const Transaction& transaction : block.transactions)
        transactions.push_back(chain.checked(transaction));
    auto checked = check_block(std::make_shared<Block>(block), std::move(transactions), {}).value();
    return execute_block(chain.network, chain.parent(), std::move(checked));
}

QString fault_of(const Result<ExecutedBlock, ExecutionFailure>& result) {
    if (result)
        return "none";
    const auto* fault = std::get_if<BlockFault>(&result.error());
    return fault ? QString::fromStdString(std::string(name_of(*fault)))
                 : "error: " + QString::fromStdString(std::get<Error>(result.error()).message);
}

void sign(const MapChain& chain, Block& block, const Person& signer) {
    block.header.signature = signer.sign(signing_digest(block.header, chain.network.chain_id));
}

//! The block with a change, signed again by whose turn its view is.
QString fault_with(const MapChain& chain, const std::function<void(Block&)>& change,
                   const Block& good) {
    Block block = good;
    change(block);
    sign(chain, block, chain.leader(block.header.view()));
    return fault_of(receive(chain, block));
}

//! Three blocks in, the fourth not the first of an epoch.
struct Young : MapChain {
    Young() : MapChain(4) {
        grow_to(3);
        good = produce({pay(alice, 0, bob, Amount::from_rtc(1))}).executed.checked().block();
    }
    Block good;
};

} // namespace

class ExecuteBlockTest : public QObject {
    Q_OBJECT
private slots:
    void takes_what_a_proposer_made() {
        Young chain;
        auto received = receive(chain, chain.good);
        QCOMPARE(fault_of(received), QString("none"));
        QCOMPARE(received->hash(), block_hash(chain.good.header));
        QCOMPARE(received->outcome().trie.root, chain.good.header.state_root);
        QCOMPARE(received->outcome().receipts.size(), 1U);
        QVERIFY(received->outcome().is_supply_kept);
    }

    void does_the_same_as_the_proposer() {
        Young chain;
        auto produced = chain.produce({chain.pay(chain.alice, 0, chain.bob, Amount::from_rtc(1))});
        auto received = receive(chain, produced.executed.checked().block()).value();
        const BlockOutcome& mine = produced.executed.outcome();
        QVERIFY(received.outcome().changes == mine.changes);
        QVERIFY(received.outcome().trie.writes == mine.trie.writes);
        QCOMPARE(received.outcome().receipts, mine.receipts);
        QCOMPARE(received.outcome().gas_used, mine.gas_used);
        QCOMPARE(received.outcome().base_price, mine.base_price);
        QCOMPARE(received.outcome().tips, mine.tips);
    }

    void refuses_a_wrong_place() {
        Young chain;
        auto with = [&](auto change) { return fault_with(chain, change, chain.good); };
        QCOMPARE(with([](Block& b) { b.header.height += 1; }), QString("wrong_parent"));
        QCOMPARE(with([](Block& b) { b.header.height -= 1; }), QString("wrong_parent"));
        QCOMPARE(with([](Block& b) { b.header.prev_block[0] ^= 1; }), QString("wrong_parent"));
    }

    void keeps_the_spacing_of_blocks() {
        Young chain;
        auto at = [&](std::int64_t offset) {
            return fault_with(
                chain,
                [&](Block& b) {
                    b.header.timestamp = chain.tip.timestamp + 1000;
                    b.header.timestamp += static_cast<TimestampMs>(offset);
                },
                chain.good);
        };
        QCOMPARE(at(-1), QString("wrong_time"));
        QCOMPARE(at(0), QString("none"));
        QCOMPARE(at(3'600'000), QString("none"));
        QCOMPARE(at(-1000), QString("wrong_time"));
    }

    void keeps_the_spacing_at_the_end_of_time() {
        Young chain;
        chain.tip.timestamp = ~0ULL - 10;
        chain.tip_hash = block_hash(chain.tip);
        auto refused = [&](TimestampMs timestamp) {
            return fault_with(
                chain,
                [&](Block& b) {
                    b.header.prev_block = chain.tip_hash;
                    b.header.timestamp = timestamp;
                },
                chain.good);
        };
        QCOMPARE(refused(5000), QString("wrong_time"));
        QCOMPARE(refused(~0ULL), QString("wrong_time"));
    }

    void wants_views_above_the_parents_inside_an_epoch() {
        Young chain;
        QCOMPARE(chain.tip.view(), View{3});
        for (View view : {1, 2, 3})
            QCOMPARE(fault_with(
                         chain,
                         [&](Block& b) {
                             b.header.version = header_version(view);
                             b.header.validator = chain.leader(view).address;
                         },
                         chain.good),
                     QString("wrong_view"));
        auto later = chain.produce({}, {}, 9).executed.checked().block();
        QCOMPARE(fault_of(receive(chain, later)), QString("none"));
    }

    void begins_views_anew_in_an_epoch() {
        MapChain chain(4);
        chain.grow_to(7);
        chain.append(chain.produce({}, {}, 30).executed);
        QCOMPARE(chain.tip.view(), View{30});
        QCOMPARE(chain.next_view(), View{1});
        auto first = chain.produce().executed.checked().block();
        QCOMPARE(first.header.view(), View{1});
        QCOMPARE(fault_of(receive(chain, first)), QString("none"));
    }

    void wants_the_leader_of_the_view_and_its_signature() {
        Young chain;
        const Person& leader = chain.leader(4);
        for (const Person& other : chain.validators) {
            if (other.address == leader.address)
                continue;
            Block block = chain.good;
            block.header.validator = other.address;
            sign(chain, block, other);
            QCOMPARE(fault_of(receive(chain, block)), QString("wrong_leader"));
            block = chain.good;
            sign(chain, block, other);
            QCOMPARE(fault_of(receive(chain, block)), QString("bad_signature"));
        }
        Block block = chain.good;
        block.header.signature[63] ^= 1;
        QCOMPARE(fault_of(receive(chain, block)), QString("bad_signature"));
        block = chain.good;
        block.header.timestamp += 1;
        QCOMPARE(fault_of(receive(chain, block)), QString("bad_signature"));
        block.header.validator = chain.alice.address;
        sign(chain, block, chain.alice);
        QCOMPARE(fault_of(receive(chain, block)), QString("wrong_leader"));
    }

    void has_no_leader_without_members_or_seed() {
        Young chain;
        chain.view.put(StateKey::epoch(0), EpochRecord{});
        QCOMPARE(fault_of(receive(chain, chain.good)), QString("wrong_leader"));
        Young other;
        other.view.hashes.erase(0);
        QCOMPARE(fault_of(receive(other, other.good)), QString("wrong_leader"));
    }

    void refuses_wrong_roots() {
        Young chain;
        QCOMPARE(fault_with(
                     chain, [](Block& b) { b.receipt_root[0] ^= 1; }, chain.good),
                 QString("wrong_receipt_root"));
        auto other_state = [](Block& b) { b.state_root = b.header.state_root = Hash256{}; };
        QCOMPARE(fault_with(chain, other_state, chain.good), QString("wrong_state_root"));
    }

    void refuses_a_transaction_that_may_not_stand_there() {
        Young chain;
        auto with = [&](const Transaction& transaction) {
            return fault_with(
                chain,
                [&](Block& b) {
                    b.transactions.push_back(transaction);
                    std::vector<TransactionHash> hashes;
                    for (const Transaction& each : b.transactions)
                        hashes.push_back(transaction_hash(each));
                    b.header.merkle_root = transactions_root(hashes);
                },
                chain.good);
        };
        QCOMPARE(with(chain.good.transactions[0]), QString("bad_turn_order"));
        QCOMPARE(with(chain.pay(chain.alice, 2, chain.bob, Amount::from_rtc(1))),
                 QString("bad_turn_order"));
        // One that may stand there, yet is not in the roots.
        QCOMPARE(with(chain.pay(chain.alice, 1, chain.bob, Amount::from_rtc(1))),
                 QString("wrong_receipt_root"));
    }

    void tells_a_broken_store_from_a_broken_rule() {
        Young chain;
        chain.view.is_broken = true;
        QCOMPARE(fault_of(receive(chain, chain.good)), QString("error: map: broken on purpose"));
        chain.view.is_broken = false;
        for (auto& [path, node] : chain.nodes.nodes)
            node = {1, 2, 3};
        QVERIFY(fault_of(receive(chain, chain.good)).startsWith("error: "));
    }

    void takes_attestations_where_they_may_stand_and_leaves_out_others() {
        MapChain chain;
        chain.grow_to(2);
        HardwareHash machine;
        machine[0] = 1;
        chain.view.put(StateKey::hardware(machine),
                       HardwareRecord{.owner = chain.bob.address,
                                      .attest_key = chain.carol.public_key(),
                                      .multiplier = 800});
        auto good = chain.attest(machine, chain.carol, 1);
        auto unbound = chain.attest(HardwareHash{}, chain.carol, 1);
        auto produced = chain.produce({}, {good, good, unbound});
        const Block& block = produced.executed.checked().block();
        QCOMPARE(block.attestations, (std::vector{good.attestation()}));
        auto execute = [&](const Block& with, std::vector<CheckedAttestation> attestations) {
            auto checked = check_block(std::make_shared<Block>(with), {}, std::move(attestations));
            return fault_of(execute_block(chain.network, chain.parent(), checked.value()));
        };
        QCOMPARE(execute(block, {good}), QString("none"));
        Block other = block;
        other.attestations = {unbound.attestation(), good.attestation()};
        other.header.attest_root = attestations_root(other.attestations);
        sign(chain, other, chain.validators[0]);
        QCOMPARE(execute(other, {unbound, good}), QString("bad_turn_order"));
    }

    void leaves_out_what_may_not_stand_and_says_why() {
        Young chain;
        Amount one = Amount::from_rtc(1);
        auto stale = chain.pay(chain.bob, 0, chain.alice, one);
        stale.valid_until = chain.tip.height;
        stale = fixtures::signed_by(chain.bob, stale, chain.network.chain_id);
        auto produced = chain.produce({chain.pay(chain.alice, 1, chain.bob, one),
                                       chain.pay(chain.alice, 0, chain.bob, one), stale,
                                       chain.pay(chain.alice, 1, chain.bob, one)});
        QCOMPARE(produced.executed.outcome().receipts.size(), 2U);
        QCOMPARE(produced.refused.size(), 2U);
        QCOMPARE(produced.refused[0].fault, TransactionFault::nonce_too_high);
        QCOMPARE(produced.refused[1].fault, TransactionFault::expired);
        QCOMPARE(produced.refused[1].hash, transaction_hash(stale));
        QCOMPARE(fault_of(receive(chain, produced.executed.checked().block())), QString("none"));
    }
};

RUSTCHAIN_TEST(ExecuteBlockTest)

} // namespace execute_block_test
#include "execute_block_test.moc"
