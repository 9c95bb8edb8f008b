// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Form and signature of transactions: each reason to refuse one, and the words for it.
#include "core/consensus/transaction_rules.hpp"

#include "core/crypto/ed25519_key_pair.hpp"
#include "tests/core/consensus/staking/signed_faults.hpp"
#include "tests/core/consensus/world.hpp"
#include "tests/fixtures/test_program.hpp"

#include <functional>
#include <set>

namespace transaction_rules_test {

using namespace rustchain;
using namespace rustchain::consensus;

using Change = std::function<void(Transaction&)>;

namespace {

const World kWorld;

QString fault_of(const Result<CheckedTransactionPtr, TransactionFault>& result) {
    return result ? "none" : QString::fromStdString(std::string(name_of(result.error())));
}
QString fault_of(const Transaction& transaction) {
    return fault_of(check_transaction(transaction, kWorld.network.chain_id));
}
QString fault_of(const Bytes& bytes) {
    return fault_of(check_transaction(ByteView(bytes), kWorld.network.chain_id));
}

Transaction a_payment() {
    return kWorld.pay(0, micro(1));
}
Transaction unpaid(Payload payload) {
    return kWorld.sign({.key = kWorld.alice.public_key(), .payload = std::move(payload)});
}
Transfer& transfer_of(Transaction& transaction) {
    return std::get<Transfer>(transaction.payload);
}

} // namespace

class TransactionRulesTest : public QObject {
    Q_OBJECT
private slots:
    void asks_a_bond_for_possession_of_its_key() {
        auto bond_of = [](const Person& owner) {
            return Bond{.consensus_key = kWorld.key1.public_key(),
                        .possession = kWorld.key1.sign(
                            possession_digest(kWorld.network.chain_id, owner.address))};
        };
        auto move = [](Payload payload) {
            Transaction transaction = a_payment();
            transaction.payload = std::move(payload);
            return kWorld.sign(std::move(transaction));
        };
        QCOMPARE(fault_of(move(bond_of(kWorld.alice))), QString("none"));
        QCOMPARE(fault_of(move(bond_of(kWorld.bob))), QString("possession_missing"));
        Bond named = bond_of(kWorld.alice);
        named.name = std::string(33, 'n');
        QCOMPARE(fault_of(move(named)), QString("malformed"));
        named.name = "\xc3(";
        QCOMPARE(fault_of(move(named)), QString("malformed"));
        QCOMPARE(fault_of(move(Unbond{})), QString("none"));
        QCOMPARE(fault_of(move(ReleaseHardware{})), QString("none"));
    }

    void asks_evidence_to_show_a_fault() {
        Transaction report = a_payment();
        Evidence evidence = staking::signed_both_ways(kWorld.key1, 3, 4, kWorld.network.chain_id);
        report.payload = evidence;
        QCOMPARE(fault_of(kWorld.sign(report)), QString("none"));
        evidence.view = 5;
        report.payload = evidence;
        QCOMPARE(fault_of(kWorld.sign(report)), QString("no_fault_shown"));
    }

    void refuses_each_fault_of_form_data() {
        QTest::addColumn<Transaction>("good");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("fault");
        auto row = [](const char* name, const Transaction& good, const char* fault, Change change) {
            QTest::newRow(name) << good << change << QString(fault);
        };
        const Address bob = kWorld.bob.address;
        Transaction pay = a_payment();
        row("another version", pay, "unknown_version", [](auto& t) { t.version = 2; });
        row("version zero", pay, "unknown_version", [](auto& t) { t.version = 0; });
        row("nothing to pay", pay, "zero_output",
            [](auto& t) { transfer_of(t).outputs[0].amount = {}; });
        row("nothing in the last output", pay, "zero_output", [bob](auto& t) {
            transfer_of(t).outputs.push_back({bob, {}});
        });
        row("a sum beyond 64 bits", pay, "output_overflow", [bob](auto& t) {
            transfer_of(t).outputs.push_back({bob, micro(~0ULL)});
        });
        row("the largest sum", pay, "none", [bob](auto& t) {
            transfer_of(t).outputs.push_back({bob, micro(~0ULL - 1)});
        });
        row("no output", pay, "malformed", [](auto& t) { transfer_of(t).outputs.clear(); });
        row("257 outputs", pay, "malformed", [bob](auto& t) {
            transfer_of(t).outputs.assign(257, {bob, micro(1)});
        });
        row("256 outputs", pay, "none", [bob](auto& t) {
            transfer_of(t).outputs.assign(256, {bob, micro(1)});
        });
        row("a long memo", pay, "malformed", [](auto& t) { transfer_of(t).memo.assign(257, 'm'); });
        row("the longest memo", pay, "none", [](auto& t) { transfer_of(t).memo.assign(256, 'm'); });
        row("a memo that is no text", pay, "malformed",
            [](auto& t) { transfer_of(t).memo = "\xff"; });
        row("an unknown scheme", pay, "malformed", [](auto& t) { t.scheme = KeyScheme::kCount; });
        row("a long report", unpaid(EnrolHardware{}), "malformed",
            [](auto& t) { std::get<EnrolHardware>(t.payload).report.resize(4097); });
        row("a renewal's long report", unpaid(RenewHardware{}), "malformed",
            [](auto& t) { std::get<RenewHardware>(t.payload).report.resize(4097); });
        for (const Transaction& kind :
             {unpaid(EnrolCommit{}), unpaid(EnrolHardware{}), unpaid(RenewHardware{})}) {
            row("work-paid", kind, "none", [](auto&) {});
            row("work-paid with gas", kind, "gas_fields_not_zero",
                [](auto& t) { t.gas_limit = 1; });
            row("work-paid with a price", kind, "gas_fields_not_zero",
                [](auto& t) { t.max_gas_price = 1; });
            row("work-paid with a tip", kind, "gas_fields_not_zero",
                [](auto& t) { t.max_tip = 1; });
        }
        row("a renewal with a nonce", unpaid(RenewHardware{}), "wrong_scheme",
            [](auto& t) { t.nonce = 1; });
        row("a renewal by Ed25519", unpaid(RenewHardware{}), "wrong_scheme",
            [](auto& t) { t.scheme = KeyScheme::ed25519; });
        row("a commit with a nonce", unpaid(EnrolCommit{}), "none", [](auto& t) { t.nonce = 1; });
    }

    void refuses_each_fault_of_form() {
        QFETCH(Transaction, good);
        QFETCH(Change, change);
        QFETCH(QString, fault);
        QCOMPARE(fault_of(good), QString("none"));
        change(good);
        good = kWorld.sign(good);
        QCOMPARE(fault_of(good), fault);
        // From bytes it is the same, but that some of them do not even decode.
        QString from_bytes = fault_of(encode(good));
        QVERIFY(from_bytes == fault || from_bytes == "malformed");
    }

    void refuses_every_change_after_signing() {
        Transaction good = a_payment();
        for (const Change& change : std::vector<Change>{
                 [](auto& t) { t.signature[0] ^= 1; }, [](auto& t) { t.signature[63] ^= 1; },
                 [](auto& t) { t.key[5] ^= 1; }, [](auto& t) { ++t.nonce; },
                 [](auto& t) { ++t.valid_until; }, [](auto& t) { ++t.gas_limit; },
                 [](auto& t) { ++t.max_gas_price; }, [](auto& t) { ++t.max_tip; },
                 [](auto& t) { transfer_of(t).memo = "!"; },
                 [](auto& t) { transfer_of(t).outputs[0].amount = micro(2); },
                 [](auto& t) { transfer_of(t).outputs[0].to[0] ^= 1; },
                 [](auto& t) { t.scheme = KeyScheme::ed25519; }}) {
            Transaction changed = good;
            change(changed);
            QCOMPARE(fault_of(changed), QString("bad_signature"));
        }
    }

    void refuses_the_signature_for_another_network() {
        ChainId other = kWorld.network.chain_id;
        other[0] ^= 1;
        QCOMPARE(fault_of(check_transaction(a_payment(), other)), QString("bad_signature"));
    }

    void takes_both_schemes_with_their_own_keys_only() {
        auto key = crypto::Ed25519KeyPair::create(kWorld.salt).value();
        Transaction transaction = a_payment();
        transaction.scheme = KeyScheme::ed25519;
        transaction.key = key.public_key();
        transaction.signature = key.sign(signing_digest(transaction, kWorld.network.chain_id));
        auto checked = check_transaction(transaction, kWorld.network.chain_id);
        QCOMPARE(fault_of(checked), QString("none"));
        QCOMPARE((*checked)->sender(), address_of(KeyScheme::ed25519, key.public_key()));
        QCOMPARE(fault_of(kWorld.sign(transaction)), QString("bad_signature"));
    }

    void takes_enrolments_of_todays_wallets() {
        auto key = crypto::Ed25519KeyPair::create(kWorld.salt).value();
        for (Payload payload : {Payload(EnrolCommit{}), Payload(EnrolHardware{})}) {
            Transaction transaction{.scheme = KeyScheme::ed25519,
                                    .key = key.public_key(),
                                    .nonce = 3,
                                    .payload = payload};
            transaction.signature = key.sign(signing_digest(transaction, kWorld.network.chain_id));
            QCOMPARE(fault_of(transaction), QString("none"));
        }
    }

    void refuses_bytes_that_are_no_transaction() {
        Bytes bytes = encode(a_payment());
        QCOMPARE(fault_of(bytes), QString("none"));
        bytes.push_back(0);
        QCOMPARE(fault_of(bytes), QString("malformed"));
        bytes.resize(bytes.size() - 2);
        QCOMPARE(fault_of(bytes), QString("malformed"));
        QCOMPARE(fault_of(Bytes{}), QString("malformed"));
        bytes.resize(kMaxTransactionBytes);
        QCOMPARE(fault_of(bytes), QString("malformed"));
        bytes.resize(kMaxTransactionBytes + 1);
        QCOMPARE(fault_of(bytes), QString("too_large"));
    }

    void knows_what_it_has_checked() {
        Transaction transaction = a_payment();
        auto checked = check_transaction(transaction, kWorld.network.chain_id).value();
        QCOMPARE(checked->transaction(), transaction);
        QCOMPARE(checked->hash(), transaction_hash(transaction));
        QCOMPARE(checked->sender(), kWorld.alice.address);
        QCOMPARE(checked->encoded_size(), encode(transaction).size());
        QCOMPARE(checked->gas(), gas_of(transaction));
        QVERIFY(checked->work_digest().is_zero());
        Transaction commit = unpaid(EnrolCommit{});
        checked = check_transaction(commit, kWorld.network.chain_id).value();
        QCOMPARE(checked->gas(), 0U);
        QCOMPARE(checked->work_digest(), work_digest(commit, kWorld.network.chain_id));
    }

    void says_each_fault_in_its_own_words() {
        std::set<std::string_view> names, sentences;
        constexpr auto kLast = static_cast<int>(TransactionFault::renewed_too_soon);
        for (int fault = 0; fault <= kLast; ++fault) {
            names.insert(name_of(static_cast<TransactionFault>(fault)));
            sentences.insert(describe(static_cast<TransactionFault>(fault)));
            QVERIFY(describe(static_cast<TransactionFault>(fault)).ends_with('.'));
        }
        QCOMPARE(names.size(), std::size_t{kLast + 1});
        QCOMPARE(sentences.size(), std::size_t{kLast + 1});
        QCOMPARE(name_of(TransactionFault::nonce_used), std::string_view("nonce_used"));
        QCOMPARE(name_of(TransactionFault::block_full), std::string_view("block_full"));
        QCOMPARE(name_of(TransactionFault::key_in_use), std::string_view("key_in_use"));
    }
};

RUSTCHAIN_TEST(TransactionRulesTest)

} // namespace transaction_rules_test
#include "transaction_rules_test.moc"
