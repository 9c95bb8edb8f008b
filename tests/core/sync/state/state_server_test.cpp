// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Answers about the state: provable, for heights that can be served, and honest where they cannot.
#include "core/sync/state/state_server.hpp"

#include "tests/core/snapshot/snapshot_chain.hpp"
#include "tests/fixtures/test_program.hpp"

namespace state_server_test {

using namespace rustchain;
using namespace rustchain::sync;
using snapshot::testing::SnapshotChain;

namespace {

p2p::StateKeyBytes bytes_of(const state::StateKey& key) {
    return {Bytes(key.flat_key().begin(), key.flat_key().end())};
}

bool is_nothing(const p2p::State& answer) {
    return answer.headers.empty() && !answer.certificate && answer.proof.empty();
}

} // namespace

class StateServerTest : public QObject {
    Q_OBJECT

private slots:
    void proves_several_records_at_the_newest_height() {
        SnapshotChain world{1};
        StateServer server(*world.chain.ledger, world.folder());
        const auto bob = state::StateKey::account(world.chain.bob.address);
        const auto nobody = state::StateKey::account(fixtures::Person("nobody").address);
        auto answer =
            server.answer(p2p::GetState{.request = 5, .keys = {bytes_of(bob), bytes_of(nobody)}});
        QCOMPARE(answer.request, 5u);
        QCOMPARE(answer.headers, std::vector{world.chain.tip()});
        QCOMPARE(answer.certificate->hash, world.chain.hash_at(16));
        std::vector<Hash256> paths{bob.path(), nobody.path()};
        std::ranges::sort(paths);
        std::vector<ByteView> keys(paths.begin(), paths.end());
        auto proof = decode<merkle::TrieProof>(answer.proof).value();
        auto values = merkle::verify_keys(world.chain.tip().state_root, keys, proof).value();
        const std::size_t at = paths[0] == bob.path() ? 0 : 1;
        QCOMPARE(decode<Account>(*values[at]).value().balance, Amount::from_rtc(1008));
        QVERIFY(!values[1 - at]);
    }

    void proves_genesis_without_a_certificate() {
        fixtures::ChainFixture chain;
        QTemporaryDir folder;
        StateServer server(*chain.ledger,
                           snapshot::SnapshotFolder::open(folder.path().toStdString()).value());
        auto answer = server.answer(
            p2p::GetState{.keys = {bytes_of(state::StateKey::account(chain.alice.address))}});
        QCOMPARE(answer.headers.size(), std::size_t{1});
        QVERIFY(!answer.certificate);
        QVERIFY(!answer.proof.empty());
    }

    void serves_the_newest_heights_and_says_when_one_is_too_old() {
        SnapshotChain world{0};
        StateServer server(*world.chain.ledger, world.folder());
        world.chain.grow_to(20);
        const p2p::StateKeyBytes key = bytes_of(state::StateKey::account(world.chain.bob.address));
        for (Height height : {13, 17, 20}) {
            auto answer = server.answer(p2p::GetState{.height = height, .keys = {key}});
            QCOMPARE(answer.headers[0].height, height);
            QVERIFY(merkle::verify_key(answer.headers[0].state_root,
                                       state::StateKey::account(world.chain.bob.address).path(),
                                       decode<merkle::TrieProof>(answer.proof).value())
                        .has_value());
        }
        for (Height height : {12, 0, 21})
            QVERIFY(is_nothing(server.answer(p2p::GetState{.height = height, .keys = {key}})));
    }

    void serves_certified_epochs_for_ever() {
        SnapshotChain world{0};
        auto end = snapshot::certify_newest_epoch(world.chain.store, world.params()).value();
        auto folder = world.folder();
        QVERIFY(folder.keep_certified_epoch(end).has_value());
        StateServer server(*world.chain.ledger, folder);
        world.chain.grow_to(40);
        p2p::GetState question{.request = 9, .height = 8};
        for (const state::StateKey& key : snapshot::proved_keys(0))
            question.keys.push_back(bytes_of(key));
        auto answer = server.answer(question);
        QCOMPARE(answer.request, 9u);
        QCOMPARE(answer.headers, std::vector{end.header});
        QCOMPARE(answer.certificate, std::optional(end.certificate));
        QCOMPARE(answer.proof, encode(end.proof));
        question.keys.pop_back();
        QVERIFY(is_nothing(server.answer(question)));
    }

    void refuses_keys_that_are_none() {
        SnapshotChain world{0};
        StateServer server(*world.chain.ledger, world.folder());
        const p2p::StateKeyBytes key = bytes_of(state::StateKey::account(world.chain.bob.address));
        for (const auto& keys : std::vector<std::vector<p2p::StateKeyBytes>>{
                 {}, {{{}}}, {{{0xEE, 1}}}, {{Bytes(60, 0)}}, {key, key}})
            QVERIFY(is_nothing(server.answer(p2p::GetState{.keys = keys})));
    }

    void serves_the_newest_snapshot_by_chunks() {
        SnapshotChain world{0};
        StateServer server(*world.chain.ledger, world.folder());
        QVERIFY(server.answer(p2p::GetSnapshot{}).bytes.empty());
        world.write();
        world.chain.grow_to(16);
        auto summary = world.write();
        auto answer = server.answer(p2p::GetSnapshot{.request = 3});
        QCOMPARE(answer.request, 3u);
        QCOMPARE(answer.bytes, encode(summary));
        answer = server.answer(p2p::GetSnapshot{.request = 4, .height = 16, .chunk = 0});
        QCOMPARE(answer.bytes, world.folder().chunk(16, 0).value());
        QVERIFY(server.answer(p2p::GetSnapshot{.height = 16, .chunk = 1}).bytes.empty());
        QVERIFY(server.answer(p2p::GetSnapshot{.height = 24, .chunk = 0}).bytes.empty());
    }
};

RUSTCHAIN_TEST(StateServerTest)

} // namespace state_server_test
#include "state_server_test.moc"
