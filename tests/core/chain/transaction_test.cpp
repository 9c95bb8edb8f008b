// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Transactions: limits of their parts, and digests that cover what they should and nothing else.
#include "core/chain/transaction.hpp"

#include "tests/core/chain/sample_genesis.hpp"
#include "tests/fixtures/test_program.hpp"

#include <functional>
#include <set>

namespace transaction_test {

using namespace rustchain;
using rustchain::tests::filled;

namespace {

constexpr std::size_t kPayloadTagAt = 1 + 1 + 32 + 5 * 8;

Transaction carrying(Payload payload) {
    return {.key = filled<crypto::PublicKey>(1),
            .nonce = 2,
            .valid_until = 3,
            .gas_limit = 4,
            .max_gas_price = 5,
            .max_tip = 6,
            .payload = std::move(payload),
            .signature = filled<crypto::Signature>(7)};
}

Transfer a_transfer(std::size_t outputs = 1, std::string memo = "rent") {
    return {.outputs = std::vector<TransferOutput>(outputs,
                                                   {filled<Address>(8), Amount::from_micro_rtc(9)}),
            .memo = std::move(memo)};
}

QString fault_of(const Bytes& bytes) {
    auto read = decode<Transaction>(bytes);
    return read ? "none" : QString::fromStdString(std::string(describe(read.error())));
}
QString fault_of(Payload payload) {
    return fault_of(encode(carrying(std::move(payload))));
}
QString words(DecodeFault fault) {
    return QString::fromStdString(std::string(describe(fault)));
}

//! Hashes of the transaction and of each version of it that one of the changes makes.
template <class Digest>
std::set<Hash256> digests(const Transaction& transaction, Digest digest,
                          const std::vector<std::function<void(Transaction&)>>& changes) {
    std::set<Hash256> found{digest(transaction)};
    for (const auto& change : changes) {
        Transaction other = transaction;
        change(other);
        found.insert(digest(other));
    }
    return found;
}

using Changes = std::vector<std::function<void(Transaction&)>>;

//! Each field before the payload, changed.
Changes envelope_changes() {
    Changes changes;
    changes.push_back([](Transaction& t) { ++t.version; });
    changes.push_back([](Transaction& t) { t.scheme = KeyScheme::ed25519; });
    changes.push_back([](Transaction& t) { ++t.key[0]; });
    changes.push_back([](Transaction& t) { ++t.nonce; });
    changes.push_back([](Transaction& t) { ++t.valid_until; });
    changes.push_back([](Transaction& t) { ++t.gas_limit; });
    changes.push_back([](Transaction& t) { ++t.max_gas_price; });
    changes.push_back([](Transaction& t) { ++t.max_tip; });
    return changes;
}

} // namespace

class TransactionTest : public QObject {
    Q_OBJECT
private slots:
    void holds_each_part_to_its_limits_data() {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("expected");
        auto row = [](const char* name, const QString& said, const QString& expected) {
            QTest::newRow(name) << said << expected;
        };
        QString beyond = words(DecodeFault::out_of_limits);
        row("no output", fault_of(a_transfer(0)), beyond);
        row("one output", fault_of(a_transfer(1)), "none");
        row("256 outputs", fault_of(a_transfer(256)), "none");
        row("257 outputs", fault_of(a_transfer(257)), beyond);
        row("no memo", fault_of(a_transfer(1, "")), "none");
        row("256 bytes of memo", fault_of(a_transfer(1, std::string(256, 'm'))), "none");
        row("257 bytes of memo", fault_of(a_transfer(1, std::string(257, 'm'))), beyond);
        row("a memo that is no text", fault_of(a_transfer(1, "\xc3(")),
            words(DecodeFault::bad_text));
        row("a report of 4 KiB", fault_of(EnrolHardware{.report = Bytes(4096)}), "none");
        row("a longer report", fault_of(EnrolHardware{.report = Bytes(4097)}), beyond);
        row("a renewal's of 4 KiB", fault_of(RenewHardware{.report = Bytes(4096)}), "none");
        row("a renewal's longer report", fault_of(RenewHardware{.report = Bytes(4097)}), beyond);
        row("a name of 32 bytes", fault_of(Bond{.name = std::string(32, 'n')}), "none");
        row("a name of 33 bytes", fault_of(Bond{.name = std::string(33, 'n')}), beyond);
        row("a name that is no text", fault_of(Bond{.name = "\xc3("}),
            words(DecodeFault::bad_text));
        Bytes evidence = encode(carrying(Evidence{}));
        // The tag of the fault comes after key, epoch and view.
        evidence[kPayloadTagAt + 1 + 32 + 8 + 8] = 3;
        row("an unknown fault", fault_of(evidence), words(DecodeFault::bad_tag));
    }

    void holds_each_part_to_its_limits() {
        QFETCH(QString, said);
        QFETCH(QString, expected);
        QCOMPARE(said, expected);
    }

    void knows_its_kinds_and_schemes_only() {
        for (std::uint8_t tag = 0; tag < 255; ++tag) {
            Bytes bytes = encode(carrying(a_transfer()));
            bytes[kPayloadTagAt] = tag;
            bool known = tag <= 13;
            if (!known)
                QCOMPARE(fault_of(bytes), words(DecodeFault::bad_tag));
            bytes = encode(carrying(a_transfer()));
            bytes[1] = tag;
            QCOMPARE(fault_of(bytes), tag < 2 ? "none" : words(DecodeFault::bad_tag));
        }
    }

    void is_never_longer_than_its_limit() {
        QVERIFY(encode(carrying(a_transfer(256, std::string(256, 'm')))).size() <
                kMaxTransactionBytes);
        QVERIFY(encode(carrying(EnrolHardware{.report = Bytes(4096)})).size() <
                kMaxTransactionBytes);
    }

    void signs_all_but_the_signature() {
        auto chain_id = filled<ChainId>(1);
        auto digest = [&](const Transaction& t) { return signing_digest(t, chain_id); };
        Changes changes = envelope_changes();
        changes.push_back([](Transaction& t) { std::get<Transfer>(t.payload).memo += '!'; });
        changes.push_back([](Transaction& t) { std::get<Transfer>(t.payload).outputs[0].to[0]++; });
        changes.push_back([](Transaction& t) {
            std::get<Transfer>(t.payload).outputs[0].amount = Amount::from_micro_rtc(10);
        });
        Transaction transaction = carrying(a_transfer());
        QCOMPARE(digests(transaction, digest, changes).size(), changes.size() + 1);
        QCOMPARE(digests(transaction, digest, {[](Transaction& t) { ++t.signature[0]; }}).size(),
                 1U);
        QVERIFY(signing_digest(transaction, chain_id) !=
                signing_digest(transaction, filled<ChainId>(2)));
    }

    void is_named_by_all_of_it() {
        Changes changes = envelope_changes();
        changes.push_back([](Transaction& t) { ++t.signature[63]; });
        auto digest = [](const Transaction& t) { return transaction_hash(t); };
        QCOMPARE(digests(carrying(a_transfer()), digest, changes).size(), changes.size() + 1);
    }

    void works_on_all_but_the_work_nonce() {
        auto chain_id = filled<ChainId>(1);
        auto digest = [&](const Transaction& t) { return work_digest(t, chain_id); };
        const Changes fixed{
            [](Transaction& t) { ++t.key[0]; }, [](Transaction& t) { ++t.nonce; },
            [](Transaction& t) { ++std::get<EnrolCommit>(t.payload).anchor_height; },
            [](Transaction& t) { ++std::get<EnrolCommit>(t.payload).commit[0]; }};
        const Changes loose{[](Transaction& t) { ++std::get<EnrolCommit>(t.payload).work_nonce; },
                            [](Transaction& t) { ++t.signature[0]; },
                            [](Transaction& t) { ++t.valid_until; }};
        Transaction transaction = carrying(EnrolCommit{});
        QCOMPARE(digests(transaction, digest, fixed).size(), 5U);
        QCOMPARE(digests(transaction, digest, loose).size(), 1U);
        QVERIFY(work_digest(transaction, chain_id) != work_digest(transaction, filled<ChainId>(2)));
    }

    void shows_the_work_of_the_kinds_that_have_it() {
        auto shows = [](const Payload& payload, Height anchor, std::uint64_t nonce) {
            WorkFields work = work_fields(payload);
            return work.anchor_height == anchor && work.work_nonce == nonce;
        };
        QVERIFY(shows(EnrolCommit{.anchor_height = 1, .work_nonce = 2}, 1, 2));
        QVERIFY(shows(EnrolHardware{.anchor_height = 3, .work_nonce = 4}, 3, 4));
        QVERIFY(shows(RenewHardware{.anchor_height = 5, .work_nonce = 6}, 5, 6));
        QVERIFY(shows(a_transfer(), 0, 0));
    }

    void tells_what_leaves_the_balance() {
        auto micro = [](std::uint64_t amount) { return Amount::from_micro_rtc(amount); };
        QCOMPARE(amount_spent(a_transfer(3)), micro(27));
        QCOMPARE(amount_spent(Bond{.amount = micro(5)}), micro(5));
        QCOMPARE(amount_spent(Unbond{.amount = micro(5)}), Amount{});
        QCOMPARE(amount_spent(EnrolCommit{}), Amount{});
        Transfer all = a_transfer(2);
        all.outputs[1].amount = micro(~0ULL);
        QVERIFY(!amount_spent(all));
        QVERIFY(!sum_of_outputs(all));
        all.outputs[0].amount = {};
        QCOMPARE(sum_of_outputs(all), micro(~0ULL));
    }

    void pays_by_work_only_to_enrol_and_renew() {
        for (const Payload& payload :
             {Payload(EnrolCommit{}), Payload(EnrolHardware{}), Payload(RenewHardware{})})
            QVERIFY(carrying(payload).is_work_paid());
        for (const Payload& payload : {Payload(a_transfer()), Payload(Bond{}), Payload(Unbond{}),
                                       Payload(ReleaseHardware{}), Payload(Evidence{})})
            QVERIFY(!carrying(payload).is_work_paid());
    }

    void commits_to_owner_hardware_and_salt() {
        auto owner = filled<Address>(1);
        auto hardware = filled<HardwareHash>(2);
        auto salt = filled<Hash256>(3);
        std::set<Hash256> hashes{commit_hash(owner, hardware, salt),
                                 commit_hash(filled<Address>(4), hardware, salt),
                                 commit_hash(owner, filled<HardwareHash>(4), salt),
                                 commit_hash(owner, hardware, filled<Hash256>(4)),
                                 possession_digest(filled<ChainId>(1), owner),
                                 possession_digest(filled<ChainId>(2), owner),
                                 possession_digest(filled<ChainId>(1), filled<Address>(4))};
        QCOMPARE(hashes.size(), 7U);
    }
};

RUSTCHAIN_TEST(TransactionTest)

} // namespace transaction_test
#include "transaction_test.moc"
