// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Payments on the state: what they move, what they cost, and each reason to refuse one.
#include "core/consensus/apply_transaction.hpp"

#include "core/attestation/work_proof.hpp"
#include "core/crypto/ed25519_key_pair.hpp"
#include "tests/core/consensus/world.hpp"
#include "tests/fixtures/test_program.hpp"

namespace apply_transaction_test {

using namespace rustchain;
using namespace rustchain::consensus;

class ApplyTransactionTest : public QObject {
    Q_OBJECT
private slots:
    void splits_the_fee_between_pool_and_validator() {
        World world;
        Transaction transaction = world.pay(0, Amount::from_rtc(2));
        transaction.max_tip = 37;
        transaction = world.sign(transaction);
        auto applied = world.apply(transaction);
        QVERIFY(applied.has_value());
        std::uint64_t gas = gas_of(transaction);
        QCOMPARE(gas, 1000 + 5 * encode(transaction).size() + 100);
        QCOMPARE(applied->to_pool.micro_rtc(), (gas * 100 + 999) / 1000);
        QCOMPARE(applied->receipt.fee.micro_rtc(), (gas * 137 + 999) / 1000);
        QCOMPARE(applied->to_pool.plus(applied->to_validator).value(), applied->receipt.fee);
        QCOMPARE(world.account(world.bob).balance, Amount::from_rtc(2));
        QCOMPARE(world.account(world.alice).balance,
                 Amount::from_rtc(98).minus(applied->receipt.fee).value());
        QCOMPARE(world.account(world.alice).nonce, 1U);
    }

    void charges_a_bond_that_fails_inside() {
        World world;
        Transaction transaction = world.pay(0, micro(1));
        transaction.payload = Bond{.amount = Amount::from_rtc(1),
                                   .consensus_key = world.key1.public_key(),
                                   .possession = world.key1.sign(possession_digest(
                                       world.network.chain_id, world.alice.address))};
        transaction.gas_limit = gas_of(transaction);
        auto applied = world.apply(world.sign(transaction));
        QVERIFY(applied.has_value());
        QCOMPARE(applied->receipt.status, ReceiptStatus::hardware_unbound);
        QCOMPARE(applied->receipt.gas_used, 3000 + 5 * encode(transaction).size());
        QCOMPARE(world.account(world.alice).nonce, 1U);
        QCOMPARE(world.account(world.alice).balance,
                 Amount::from_rtc(100).minus(applied->receipt.fee).value());
    }

    void bonds_what_the_fee_leaves() {
        World world;
        const HardwareHash machine({1});
        world.view.put(StateKey::hardware(machine),
                       HardwareRecord{.owner = world.alice.address, .renewed_epoch = world.epoch});
        Transaction transaction = world.pay(0, micro(1));
        transaction.payload = Bond{.amount = Amount::from_rtc(99),
                                   .consensus_key = world.key1.public_key(),
                                   .possession = world.key1.sign(possession_digest(
                                       world.network.chain_id, world.alice.address)),
                                   .hardware_hash = machine};
        transaction.gas_limit = gas_of(transaction);
        state::StateOverlay overlay(world.view);
        const BlockContext context{world.network, world.height, world.epoch, world.base_price};
        auto checked = fixtures::checked(world.sign(transaction), world.network.chain_id);
        auto applied = apply_transaction(overlay, context, 0, *checked);
        QCOMPARE(applied->receipt.status, ReceiptStatus::success);
        QCOMPARE(overlay.account(world.alice.address).balance,
                 Amount::from_rtc(1).minus(applied->receipt.fee).value());
        auto validator =
            overlay.read<ValidatorRecord>(StateKey::validator(world.alice.address)).value();
        QCOMPARE(validator.bond, Amount::from_rtc(99));
    }

    void needs_the_balance_for_limit_times_price_and_not_one_less() {
        World world;
        Transaction transaction = world.pay(0, micro(1));
        Amount reserve = fee_for(transaction.gas_limit, transaction.max_gas_price).value();
        world.fund(world.alice, reserve.minus(micro(1)).value());
        QCOMPARE(world.fault(transaction), QString("balance_too_low"));
        world.fund(world.alice, reserve);
        QCOMPARE(world.fault(transaction), QString("none"));
    }

    void charges_a_payment_that_the_balance_does_not_cover() {
        World world;
        auto applied = world.apply(world.pay(0, Amount::from_rtc(100)));
        QVERIFY(applied.has_value());
        QCOMPARE(applied->receipt.status, ReceiptStatus::balance_too_low);
        QCOMPARE(world.account(world.bob).balance, Amount{});
        QCOMPARE(world.account(world.alice).nonce, 1U);
        QCOMPARE(world.account(world.alice).balance,
                 Amount::from_rtc(100).minus(applied->receipt.fee).value());
    }

    void pays_every_output_or_none() {
        World world;
        Transaction transaction = world.pay(0, micro(1));
        std::get<Transfer>(transaction.payload).outputs = {{world.key1.address, micro(5)},
                                                           {world.key2.address, micro(6)},
                                                           {world.key1.address, micro(7)},
                                                           {world.alice.address, micro(8)}};
        transaction.gas_limit = 10'000;
        QCOMPARE(world.apply(world.sign(transaction))->receipt.status, ReceiptStatus::success);
        QCOMPARE(world.account(world.key1).balance, micro(12));
        QCOMPARE(world.account(world.key2).balance, micro(6));
        transaction.nonce = 1;
        std::get<Transfer>(transaction.payload).outputs[3].amount = Amount::from_rtc(100);
        QCOMPARE(world.apply(world.sign(transaction))->receipt.status,
                 ReceiptStatus::balance_too_low);
        QCOMPARE(world.account(world.key1).balance, micro(12));
        QCOMPARE(world.account(world.key2).balance, micro(6));
    }

    void charges_the_gas_used_and_not_the_limit() {
        World world;
        Transaction transaction = world.pay(0, micro(1));
        std::uint64_t used = transaction.gas_limit;
        transaction.gas_limit = 10 * used;
        auto applied = world.apply(world.sign(transaction));
        QCOMPARE(applied->receipt.gas_used, used);
        QCOMPARE(applied->receipt.fee, fee_for(used, 100).value());
        QCOMPARE(applied->receipt.transaction, transaction_hash(world.sign(transaction)));
    }

    void refuses_a_reserve_beyond_64_bits() {
        World world;
        Transaction transaction = world.pay(0, micro(1));
        transaction.gas_limit = ~0ULL;
        transaction.max_gas_price = ~0ULL;
        QCOMPARE(world.fault(world.sign(transaction)), QString("balance_too_low"));
    }

    void pays_out_to_the_last_micro_and_to_oneself() {
        World world;
        Transaction transaction = world.pay(0, micro(1));
        Amount fee = fee_for(transaction.gas_limit, 100).value();
        Amount rest = Amount::from_rtc(100).minus(fee).value();
        std::get<Transfer>(transaction.payload).outputs = {{world.alice.address, rest}};
        auto applied = world.apply(world.sign(transaction));
        QCOMPARE(applied->receipt.status, ReceiptStatus::success);
        QCOMPARE(world.account(world.alice).balance, rest);
    }

    void takes_nonces_in_order() {
        World world;
        QCOMPARE(world.fault(world.pay(1, micro(1))), QString("nonce_too_high"));
        QCOMPARE(world.fault(world.pay(0, micro(1))), QString("none"));
        QCOMPARE(world.fault(world.pay(0, micro(1))), QString("nonce_used"));
        QCOMPARE(world.fault(world.pay(1, micro(1))), QString("none"));
    }

    void judges_validity_gas_and_price_at_their_edges() {
        World world;
        auto with = [&](auto change) {
            Transaction transaction = world.pay(world.account(world.alice).nonce, micro(1));
            change(transaction);
            return world.fault(world.sign(transaction));
        };
        QCOMPARE(with([](auto& t) { t.valid_until = 299; }), QString("expired"));
        QCOMPARE(with([](auto& t) { t.valid_until = 300; }), QString("none"));
        QCOMPARE(with([](auto& t) { t.gas_limit -= 1; }), QString("gas_limit_too_low"));
        world.base_price = 1001;
        QCOMPARE(with([](auto&) {}), QString("price_below_base"));
        world.base_price = 1000;
        QCOMPARE(with([](auto& t) { t.max_tip = 50; }), QString("none"));
    }

    void takes_payments_of_todays_wallets() {
        World world;
        auto key = crypto::Ed25519KeyPair::create(world.salt).value();
        Transaction transaction = world.pay(0, micro(5));
        transaction.scheme = KeyScheme::ed25519;
        transaction.key = key.public_key();
        transaction.signature = key.sign(signing_digest(transaction, world.network.chain_id));
        world.view.put(StateKey::account(transaction.sender()),
                       Account{.balance = Amount::from_rtc(1)});
        QCOMPARE(world.fault(transaction), QString("none"));
        QCOMPARE(world.account(world.bob).balance, micro(5));
    }

    void judges_work_anchor_and_order() {
        World world;
        Transaction good = world.work(world.alice, 0, EnrolCommit{.commit = world.salt});
        auto anchored = [&](Height anchor) {
            return world.fault(fixtures::work_paid(world.network, world.alice, 0,
                                                   EnrolCommit{.commit = world.salt}, anchor,
                                                   world.view.hashes.at(anchor)));
        };
        QCOMPARE(anchored(300), QString("anchor_outside"));
        QCOMPARE(anchored(301), QString("anchor_outside"));
        QCOMPARE(anchored(99), QString("anchor_outside"));
        Transaction lazy = good;
        auto& work_nonce = std::get<EnrolCommit>(lazy.payload).work_nonce;
        QString fault;
        while (fault != "work_missing" && work_nonce < 10'000) {
            ++work_nonce;
            World fresh;
            fault = fresh.fault(fresh.sign(lazy));
        }
        QCOMPARE(fault, QString("work_missing"));
        Hash256 highest;
        std::fill_n(highest.data(), 32, 0xFF);
        QCOMPARE(world.fault(good, &highest), QString("work_order"));
        Hash256 own = attestation::transaction_work_hash(work_digest(good, world.network.chain_id),
                                                         work_fields(good.payload).work_nonce,
                                                         world.view.hashes.at(299));
        QCOMPARE(world.fault(good, &own), QString("work_order"));
        QCOMPARE(anchored(100), QString("none"));
    }
};

RUSTCHAIN_TEST(ApplyTransactionTest)

} // namespace apply_transaction_test
#include "apply_transaction_test.moc"
