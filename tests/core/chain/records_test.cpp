// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The records of state and consensus: each has one spelling, and its lists and texts have limits.
#include "core/chain/records.hpp"

#include "core/chain/receipt.hpp"
#include "core/chain/system_records.hpp"
#include "core/crypto/sha256.hpp"
#include "tests/core/chain/codec_checks.hpp"
#include "tests/core/chain/sample_genesis.hpp"
#include "tests/fixtures/test_program.hpp"

#include <set>

namespace records_test {

using namespace rustchain;
using namespace rustchain::tests;

namespace {

Amount micro(std::uint64_t amount) {
    return Amount::from_micro_rtc(amount);
}

HardwareRecord a_machine() {
    return {.owner = filled<Address>(1),
            .attest_key = filled<crypto::PublicKey>(2),
            .commit = {.height = 3, .index = 4},
            .enrolled_height = 5,
            .renewed_epoch = 6,
            .rules_version = 7,
            .class_id = "powerpc_g4",
            .multiplier = 2500,
            .is_virtual = true,
            .faults = 0x201,
            .signs = 3,
            .tally_epoch = 8,
            .slot_bits = 9,
            .tally = {{filled<Address>(10), 11}, {filled<Address>(12), 13}},
            .miner_id = "attic",
            .is_released = true};
}

ValidatorRecord a_validator() {
    return {.consensus_key = filled<crypto::PublicKey>(2),
            .bond = micro(1),
            .hardware_hash = filled<Hash256>(3),
            .name = "me",
            .is_genesis = true,
            .jailed_until = 4,
            .led_turns = 5,
            .missed_turns = 6,
            .unbonding = {{micro(7), 8}, {micro(9), kNever}},
            .unbonding_since = 10,
            .sets_end = 11,
            .attested_end = 12,
            .punished = 5};
}

template <class T>
std::optional<DecodeFault> fault_of(const T& record) {
    auto read = decode<T>(encode(record));
    return read ? std::nullopt : std::optional(read.error());
}

constexpr std::optional<DecodeFault> kBeyond = DecodeFault::out_of_limits;

} // namespace

class RecordsTest : public QObject {
    Q_OBJECT
private slots:
    void keep_to_one_spelling() {
        auto key = filled<crypto::PublicKey>(2);
        auto hash = filled<Hash256>(3);
        QCOMPARE(complaint_about_record(Account{micro(1), 2, 3}), QString());
        QCOMPARE(complaint_about_record(a_validator()), QString());
        QCOMPARE(complaint_about_record(ConsensusKeyRecord{filled<Address>(1), true}), QString());
        QCOMPARE(complaint_about_record(BondHardwareRecord{filled<Address>(1)}), QString());
        QCOMPARE(complaint_about_record(TallyEntry{filled<Address>(1), 2}), QString());
        QCOMPARE(complaint_about_record(a_machine()), QString());
        QCOMPARE(complaint_about_record(CommitRecord{{1, 2}}), QString());
        QCOMPARE(complaint_about_record(
                     EpochRecord{{{filled<Address>(1), key, micro(2)}}, true, 3, 4, micro(5)}),
                 QString());
        QCOMPARE(complaint_about_record(Reward{hash, filled<Address>(1), 2, micro(3)}), QString());
        QCOMPARE(complaint_about_record(RootRecord{hash}), QString());
        QCOMPARE(complaint_about_record(NumberRecord{1}), QString());
        QCOMPARE(complaint_about_record(AmountRecord{micro(1)}), QString());
        QCOMPARE(complaint_about_record(HeaderMmrRecord{hash, 3, {hash, hash}}), QString());
        QCOMPARE(complaint_about_record(ValidatorSetsRecord{hash, hash, hash}), QString());
        QCOMPARE(complaint_about_record(AttestKeyRecord{hash}), QString());
        QCOMPARE(
            complaint_about_record(Receipt{hash, ReceiptStatus::balance_too_low, 1975, micro(198)}),
            QString());
    }

    void hold_lists_and_texts_within_limits() {
        HardwareRecord machine = a_machine();
        machine.class_id.assign(48, 'c');
        machine.tally.assign(8, {});
        machine.miner_id.assign(64, 'm');
        QVERIFY(!fault_of(machine));
        machine.class_id += 'c';
        QCOMPARE(fault_of(machine), kBeyond);
        machine = a_machine();
        machine.tally.assign(9, {});
        QCOMPARE(fault_of(machine), kBeyond);
        machine = a_machine();
        machine.miner_id.assign(65, 'm');
        QCOMPARE(fault_of(machine), kBeyond);
        QVERIFY(!fault_of(ValidatorRecord{.name = std::string(32, 'n')}));
        QCOMPARE(fault_of(ValidatorRecord{.name = std::string(33, 'n')}), kBeyond);
        ValidatorRecord parts{.unbonding = std::vector<UnbondingPart>(32)};
        QVERIFY(!fault_of(parts));
        parts.unbonding.emplace_back();
        QCOMPARE(fault_of(parts), kBeyond);
        QVERIFY(!fault_of(EpochRecord{.members = std::vector<ValidatorMember>(400)}));
        QCOMPARE(fault_of(EpochRecord{.members = std::vector<ValidatorMember>(401)}), kBeyond);
        QVERIFY(!fault_of(HeaderMmrRecord{.peaks = std::vector<Hash256>(64)}));
        QCOMPARE(fault_of(HeaderMmrRecord{.peaks = std::vector<Hash256>(65)}), kBeyond);
    }

    void order_positions_by_height_then_index() {
        QVERIFY((ChainPosition{1, 9} < ChainPosition{2, 0}));
        QVERIFY((ChainPosition{2, 0} < ChainPosition{2, 1}));
        QVERIFY((ChainPosition{2, 1} <= ChainPosition{2, 1}));
    }

    void call_an_account_empty_only_without_anything() {
        QVERIFY(Account{}.is_empty());
        QVERIFY(!(Account{.balance = micro(1)}).is_empty());
        QVERIFY(!(Account{.nonce = 1}).is_empty());
        QVERIFY(!(Account{.legacy_nonce = 1}).is_empty());
    }

    void hash_receipts_by_each_field() {
        Receipt receipt{filled<Hash256>(1), ReceiptStatus::success, 2, micro(3)};
        std::set<Hash256> hashes{receipt_hash(receipt)};
        Receipt other = receipt;
        other.transaction[0] = 0;
        hashes.insert(receipt_hash(other));
        other = receipt;
        other.status = ReceiptStatus::balance_too_low;
        hashes.insert(receipt_hash(other));
        other = receipt;
        other.gas_used = 0;
        hashes.insert(receipt_hash(other));
        other = receipt;
        other.fee = {};
        hashes.insert(receipt_hash(other));
        QCOMPARE(hashes.size(), 5U);
        QCOMPARE(receipt_hash(receipt), crypto::TaggedHash("RTC/receipt")(encode(receipt)));
    }

    void tell_whether_a_binding_lasts() {
        HardwareRecord machine = a_machine();
        QVERIFY(!machine.is_bound(6));
        machine.is_released = false;
        QVERIFY(machine.is_bound(6 + kBindingLasts));
        QVERIFY(!machine.is_bound(6 + kBindingLasts + 1));
    }

    void tell_how_a_validator_stands() {
        ValidatorRecord validator = a_validator();
        QVERIFY(validator.is_jailed(3) && !validator.is_jailed(4));
        QVERIFY(validator.is_unbonding());
        QVERIFY(validator.is_in_use(10) && !validator.is_in_use(11));
        validator.unbonding_since = 0;
        QVERIFY(!validator.is_unbonding() && validator.is_in_use(11));
        validator.jailed_until = kNever;
        QVERIFY(validator.is_jailed(1'000'000'000));
    }

    void read_a_status_by_its_name() {
        std::set<std::string_view> names;
        for (std::uint8_t i = 0; i < static_cast<std::uint8_t>(ReceiptStatus::kCount); ++i) {
            const auto status = static_cast<ReceiptStatus>(i);
            names.insert(name_of(status));
            QVERIFY(receipt_status_of(name_of(status)) == status);
        }
        QCOMPARE(names.size(), static_cast<std::size_t>(ReceiptStatus::kCount));
        QVERIFY(!receipt_status_of("unknown"));
        QCOMPARE(name_of(ReceiptStatus::kCount), std::string_view("unknown"));
    }

    void name_each_receipt_status() {
        QCOMPARE(name_of(ReceiptStatus::success), std::string_view("success"));
        QCOMPARE(name_of(ReceiptStatus::balance_too_low), std::string_view("balance_too_low"));
        Bytes unknown = encode(Receipt{});
        unknown[Hash256::kSize] = static_cast<std::uint8_t>(ReceiptStatus::kCount);
        QCOMPARE(decode<Receipt>(unknown).error(), DecodeFault::bad_tag);
    }
};

RUSTCHAIN_TEST(RecordsTest)

} // namespace records_test
#include "records_test.moc"
