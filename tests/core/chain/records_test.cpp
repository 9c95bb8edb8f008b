// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The records of state and consensus: each has one spelling, and its lists and texts have limits.
#include "core/chain/records.hpp"

#include "core/chain/receipt.hpp"
#include "core/chain/system_records.hpp"
#include "core/crypto/sha256.hpp"
#include "tests/core/chain/codec_checks.hpp"
#include "tests/core/chain/sample_genesis.hpp"

#include <QTest>

#include <set>

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
            .tally_epoch = 8,
            .slot_bits = 9,
            .tally = {{filled<Address>(10), 11}, {filled<Address>(12), 13}},
            .miner_id = "attic"};
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
        QCOMPARE(complaint_about_record(ValidatorRecord{key, micro(1), hash, "me", true, 4, 5, 6}),
                 QString());
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

    void name_each_receipt_status() {
        QCOMPARE(name_of(ReceiptStatus::success), std::string_view("success"));
        QCOMPARE(name_of(ReceiptStatus::balance_too_low), std::string_view("balance_too_low"));
        Bytes unknown = encode(Receipt{});
        unknown[Hash256::kSize] = static_cast<std::uint8_t>(ReceiptStatus::kCount);
        QCOMPARE(decode<Receipt>(unknown).error(), DecodeFault::bad_tag);
    }
};

QTEST_GUILESS_MAIN(RecordsTest)
#include "records_test.moc"
