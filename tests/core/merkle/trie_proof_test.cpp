// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Proofs from the trie, and every way to spoil them.
#include "core/merkle/trie_proof.hpp"

#include "tests/core/merkle/memory_nodes.hpp"
#include "tests/core/merkle/trie_vectors.hpp"
#include "tests/fixtures/test_program.hpp"

#include <algorithm>
#include <random>

namespace trie_proof_test {

using namespace rustchain;
using namespace rustchain::merkle;

namespace {

struct Built {
    MemoryNodes nodes;
    Hash256 root;
};

Built build(const Model& model) {
    Built built;
    TrieUpdate update = update_trie(built.nodes, changes_of(model)).value();
    built.nodes.apply(update.writes);
    built.root = update.root;
    return built;
}

Model random_model(std::mt19937_64& random, std::size_t count, std::size_t key_size) {
    Model model;
    for (std::size_t i = 0; i < count; ++i) {
        Bytes key(key_size);
        for (std::uint8_t& byte : key)
            byte = static_cast<std::uint8_t>(random());
        model[key] = Bytes(1 + random() % 60, static_cast<std::uint8_t>(random()));
    }
    return model;
}

std::optional<ProofFault> fault_of(const Hash256& root, std::span<const ByteView> keys,
                                   const TrieProof& proof) {
    auto values = verify_keys(root, keys, proof);
    return values ? std::nullopt : std::optional(values.error());
}

} // namespace

class TrieProofTest : public QObject {
    Q_OBJECT
private slots:
    void makes_and_checks_the_published_proofs_data() {
        QTest::addColumn<QJsonObject>("trie_case");
        for (const QJsonValue& value : read_trie_cases())
            QTest::newRow(qPrintable(value["name"].toString())) << value.toObject();
    }

    void makes_and_checks_the_published_proofs() {
        QFETCH(QJsonObject, trie_case);
        Model model;
        for (const QJsonValue& op : trie_case["ops"].toArray())
            model[trie_key(trie_case, op["key"])] =
                op["op"] == "put" ? hex_bytes(op["value"]) : Bytes();
        Built built = build(model);
        Hash256 root = fixed_from_hex<Hash256>(trie_case["root"].toString().toStdString()).value();
        QCOMPARE(built.root, root);
        for (const QJsonValue& published : trie_case["proofs"].toArray()) {
            TrieProof proof;
            for (const QJsonValue& node : published["nodes"].toArray()) {
                Bytes rlp = hex_bytes(node);
                // They list inline nodes again, which the node above carries already.
                if (proof.nodes.empty() || rlp.size() >= 32)
                    proof.nodes.push_back({rlp});
            }
            std::optional<Bytes> value;
            if (!published["value"].isNull())
                value = hex_bytes(published["value"]);
            Bytes key = trie_key(trie_case, published["key"]);
            QCOMPARE(verify_key(root, key, proof).value(), value);
            ByteView view = key;
            ProvedValues own = prove_keys(built.nodes, std::span(&view, 1)).value();
            QVERIFY(own.proof == proof);
            QCOMPARE(own.values.front(), value);
        }
    }

    void proves_many_keys_with_each_node_once() {
        std::mt19937_64 random(3);
        for (std::size_t key_size : {2U, 32U}) {
            Model model = random_model(random, 400, key_size);
            Built built = build(model);
            Model asked = random_model(random, 30, key_size); // absent ones
            for (const auto& [key, value] : model)
                if (random() % 5 == 0)
                    asked[key] = {};
            std::vector<ByteView> keys;
            std::size_t single_nodes = 0;
            for (const auto& [key, value] : asked) {
                keys.push_back(key);
                single_nodes +=
                    prove_keys(built.nodes, std::span(&keys.back(), 1)).value().proof.nodes.size();
            }
            ProvedValues proved = prove_keys(built.nodes, keys).value();
            TrieValues values = verify_keys(built.root, keys, proved.proof).value();
            QVERIFY(values == proved.values);
            for (std::size_t i = 0; i < keys.size(); ++i) {
                auto expected = model.find(Bytes(keys[i].begin(), keys[i].end()));
                QCOMPARE(values[i].has_value(), expected != model.end());
                if (values[i])
                    QCOMPARE(*values[i], expected->second);
            }
            QVERIFY(proved.proof.nodes.size() < single_nodes);
            QCOMPARE(decode<TrieProof>(encode(proved.proof)).value(), proved.proof);
        }
    }

    void an_empty_trie_proves_absence_without_nodes() {
        MemoryNodes nodes;
        Bytes key{1, 2};
        ByteView view = key;
        ProvedValues proved = prove_keys(nodes, std::span(&view, 1)).value();
        QVERIFY(proved.proof.nodes.empty());
        QCOMPARE(verify_key(empty_trie_root(), key, proved.proof).value(), std::nullopt);
        QCOMPARE(verify_key(Hash256(), key, proved.proof).error(), ProofFault::missing_node);
    }

    void refuses_every_spoiled_proof() {
        std::mt19937_64 random(5);
        Model model = random_model(random, 300, 32);
        Built built = build(model);
        std::vector<ByteView> keys;
        for (auto row = model.begin(); keys.size() < 5; std::advance(row, 50))
            keys.push_back(row->first);
        TrieProof good = prove_keys(built.nodes, keys).value().proof;
        QCOMPARE(fault_of(built.root, keys, good), std::nullopt);
        QCOMPARE(fault_of(Hash256(), keys, good), ProofFault::wrong_hash);
        for (std::size_t i = 0; i < good.nodes.size(); ++i) {
            TrieProof shorter = good;
            shorter.nodes.erase(shorter.nodes.begin() + static_cast<std::ptrdiff_t>(i));
            QVERIFY(fault_of(built.root, keys, shorter));
            TrieProof doubled = good;
            doubled.nodes.push_back(good.nodes[i]);
            QCOMPARE(fault_of(built.root, keys, doubled), ProofFault::unused_node);
            TrieProof changed = good;
            changed.nodes[i].rlp[random() % changed.nodes[i].rlp.size()] ^= 1;
            QCOMPARE(fault_of(built.root, keys, changed), ProofFault::wrong_hash);
            if (i > 0) {
                TrieProof swapped = good;
                std::swap(swapped.nodes[i], swapped.nodes[i - 1]);
                QCOMPARE(fault_of(built.root, keys, swapped), ProofFault::wrong_hash);
            }
        }
        TrieProof cut = good;
        cut.nodes.pop_back();
        QCOMPARE(fault_of(built.root, keys, cut), ProofFault::missing_node);
    }

    void refuses_keys_out_of_order() {
        Bytes a{1, 1};
        Bytes b{1, 2};
        Bytes longer{1, 2, 3};
        auto fault = [](std::vector<ByteView> keys) {
            return fault_of(empty_trie_root(), keys, TrieProof());
        };
        QCOMPARE(fault({a, b}), std::nullopt);
        QCOMPARE(fault({b, a}), ProofFault::bad_keys);
        QCOMPARE(fault({a, a}), ProofFault::bad_keys);
        QCOMPARE(fault({b, longer}), ProofFault::bad_keys);
        QCOMPARE(fault({}), ProofFault::bad_keys);
        MemoryNodes nodes;
        QCOMPARE(prove_keys(nodes, {}).error().code, ErrorCode::invalid_input);
    }

    //! A prover may choose the root's bytes: whatever hashes right must still be a node of these
    //! keys.
    void refuses_well_hashed_nonsense() {
        std::mt19937_64 random(7);
        Bytes key(32, 0x11);
        Bytes leaf_too_short = encode_leaf(NibblePath::of_key(Bytes(31, 0x11)), 0, Bytes{1, 2, 3});
        Bytes not_rlp{0xF8, 0x01, 0x00};
        Bytes empty_value = from_hex("c22080").value();
        for (const Bytes& rlp : {leaf_too_short, not_rlp, empty_value, Bytes()}) {
            TrieProof proof{{{rlp}}};
            QCOMPARE(verify_key(crypto::sha256(rlp), key, proof).error(),
                     ProofFault::malformed_node);
        }
        for (int i = 0; i < 20'000; ++i) {
            Bytes rlp(random() % 80);
            for (std::uint8_t& byte : rlp)
                byte = static_cast<std::uint8_t>(random());
            if (!rlp.empty() && i % 2 == 0)
                rlp[0] = static_cast<std::uint8_t>(0xC0 + rlp.size() - 1);
            TrieProof proof{{{rlp}}};
            auto value = verify_key(crypto::sha256(rlp), key, proof);
            QVERIFY(!value || !decode_node(rlp) || !*value);
        }
    }

    void reads_no_list_longer_than_its_limit() {
        Bytes bytes(4, 0xFF);
        QCOMPARE(decode<TrieProof>(bytes).error(), DecodeFault::out_of_limits);
        TrieProof proof{{{Bytes(40, 1)}, {Bytes(50, 2)}}};
        Bytes whole = encode(proof);
        for (std::size_t size = 0; size < whole.size(); ++size)
            QVERIFY(!decode<TrieProof>(ByteView(whole).first(size)));
    }

    void says_when_a_kept_node_is_damaged() {
        std::mt19937_64 random(9);
        Model model = random_model(random, 100, 32);
        Built built = build(model);
        ByteView key = model.begin()->first;
        built.nodes.nodes.rbegin()->second = {0xC0};
        QVERIFY(prove_keys(built.nodes, std::span(&key, 1)).has_value());
        built.nodes.nodes[NibblePath()] = {0xC0};
        QCOMPARE(prove_keys(built.nodes, std::span(&key, 1)).error().code, ErrorCode::corrupt);
    }
};

RUSTCHAIN_TEST(TrieProofTest)

} // namespace trie_proof_test
#include "trie_proof_test.moc"
