// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Proofs of records and of transactions, checked as a stranger would.
#include "core/chain/system_records.hpp"
#include "core/merkle/merkle_tree.hpp"
#include "core/merkle/trie_proof.hpp"
#include "tests/core/rpc/rpc_house.hpp"
#include "tests/fixtures/test_program.hpp"

namespace proof_endpoints_test {

using namespace rustchain;
using namespace rustchain::rpc;

class ProofEndpointsTest : public QObject {
    Q_OBJECT

    template <class T>
    static T record(const json::Field& field) {
        return decode<T>(field.hex_bytes().value()).value();
    }
    static std::string key_of(const state::StateKey& key) { return to_hex(key.flat_key()); }
    static std::optional<Bytes> proved(const json::Field& answer, const state::StateKey& key) {
        auto header = record<BlockHeader>(answer.at("header"));
        const Hash256 path = key.path();
        return merkle::verify_key(header.state_root, path,
                                  record<merkle::TrieProof>(answer.at("proof")))
            .value();
    }

private slots:
    void proves_records_at_the_newest_heights() {
        RpcHouse house;
        house.on_ledger([&] { house.chain.grow_to(3); });
        const auto key = state::StateKey::account(house.chain.alice.address);
        for (const Height height : {Height{2}, Height{3}}) {
            auto answer = house.get("/v1/proofs/state?keys=" + key_of(key) +
                                    "&height=" + std::to_string(height));
            QCOMPARE(answer.status, 200U);
            QCOMPARE(answer.number("height"), height);
            const json::Field root(answer.body);
            auto account = decode<Account>(*proved(root, key)).value();
            QCOMPARE(account.balance, Amount::from_rtc(1000));
            auto certificate = record<Certificate>(root.at("certificate"));
            QCOMPARE(certificate.hash, house.chain.hash_at(height));
        }
        QCOMPARE(house.get("/v1/proofs/state?keys=" + key_of(key)).number("height"),
                 std::uint64_t{3});
    }

    void proves_transactions_and_their_receipts() {
        RpcHouse house;
        auto paid =
            house.chain.pay(house.chain.alice, 0, house.chain.bob.address, Amount::from_rtc(1));
        house.on_ledger([&] {
            house.chain.next_block({paid});
            house.chain.grow_to(2);
        });
        const auto hash = transaction_hash(paid);
        auto answer = house.get("/v1/proofs/transactions?hashes=" + to_hex(hash) + "," +
                                std::string(64, 'a'));
        QCOMPARE(answer.status, 200U);
        QVERIFY(answer["transactions"].at(1).is_null());
        auto item = answer["transactions"].at(0);
        auto header = record<BlockHeader>(item.at("header"));
        QVERIFY(merkle::verify_item(header.merkle_root, hash,
                                    record<merkle::MerkleProof>(item.at("transaction_proof"))));
        const auto range_key = state::StateKey::system(state::system_names::kHeaderMmr);
        auto range = decode<HeaderMmrRecord>(*proved(answer["anchor"], range_key)).value();
        QVERIFY(merkle::verify_item(range.root, block_hash(header),
                                    record<merkle::MerkleProof>(item.at("header_proof"))));
        const Hash256 path = state::StateKey::system(state::system_names::kReceiptsRoot).path();
        auto root = merkle::verify_key(header.state_root, path,
                                       record<merkle::TrieProof>(item.at("receipts_root_proof")))
                        .value();
        QVERIFY(merkle::verify_item(decode<RootRecord>(*root)->root,
                                    receipt_hash(record<Receipt>(item.at("receipt"))),
                                    record<merkle::MerkleProof>(item.at("receipt_proof"))));
    }

    void refuses_what_it_cannot_prove_data() {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("problem");
        const QString key = QString::fromStdString(key_of(state::StateKey::epoch(0)));
        auto row = [](const char* name, const QString& target, const char* problem) {
            QTest::newRow(name) << target << problem;
        };
        row("no keys", "/v1/proofs/state", "400 invalid_input");
        row("not hex", "/v1/proofs/state?keys=xy", "400 invalid_input");
        row("no key of the state", "/v1/proofs/state?keys=ff00", "404 not_found");
        row("one key twice", "/v1/proofs/state?keys=" + key + "," + key, "404 not_found");
        row("seventeen keys", "/v1/proofs/state?keys=" + QString(key + ",").repeated(17),
            "400 invalid_input");
        row("a height to come", "/v1/proofs/state?height=99&keys=" + key, "404 not_found");
        row("half a hash", "/v1/proofs/transactions?hashes=abcd", "400 invalid_input");
        row("26 hashes",
            "/v1/proofs/transactions?hashes=" + QString(QString(64, 'a') + ",").repeated(26),
            "400 invalid_input");
    }
    void refuses_what_it_cannot_prove() {
        QFETCH(QString, target);
        QFETCH(QString, problem);
        RpcHouse house;
        house.on_ledger([&] { house.chain.next_block(); });
        QCOMPARE(house.get(target.toStdString()).problem(), problem.toStdString());
    }
};

RUSTCHAIN_TEST(ProofEndpointsTest)

} // namespace proof_endpoints_test
#include "proof_endpoints_test.moc"
