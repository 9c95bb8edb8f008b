// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Height 0: what the genesis gives away, what stays in the pool, and a block that names the chain.
#include "core/consensus/genesis_state.hpp"

#include "core/crypto/sha256.hpp"
#include "tests/core/consensus/map_chain.hpp"
#include "tests/fixtures/test_program.hpp"

namespace genesis_state_test {

using namespace rustchain;
using namespace rustchain::consensus;

class GenesisStateTest : public QObject {
    Q_OBJECT
private slots:
    void gives_balances_bonds_and_leaves_the_rest_in_the_pool() {
        MapChain chain(2);
        QCOMPARE(chain.account(chain.alice), (Account{Amount::from_rtc(1000), 0, 0}));
        QCOMPARE(chain.validator(chain.validators[0]).bond, Amount::from_rtc(5));
        QVERIFY(chain.validator(chain.validators[0]).is_genesis);
        QCOMPARE(chain.validator(chain.validators[0]).name, std::string("validator"));
        QCOMPARE(chain.view.get<AmountRecord>(StateKey::system("pool"))->amount,
                 Amount::from_rtc(8'388'608 - 3010));
        QCOMPARE(chain.supply(), kTotalSupply.micro_rtc());
    }

    void fixes_the_first_two_sets() {
        MapChain chain(3);
        std::vector<ValidatorMember> members;
        for (const GenesisValidator& validator : chain.genesis.validators)
            members.push_back({validator.owner, validator.consensus_key, validator.bond});
        for (EpochNumber epoch : {0, 1}) {
            auto record = chain.view.get<EpochRecord>(StateKey::epoch(epoch)).value();
            QCOMPARE(record.members, members);
            QVERIFY(!record.is_closed);
        }
        QVERIFY(!chain.view.get<EpochRecord>(StateKey::epoch(2)));
        Hash256 root = validator_set_root(members);
        QCOMPARE(*chain.view.get<ValidatorSetsRecord>(StateKey::system("validator_sets")),
                 (ValidatorSetsRecord{root, root, root}));
    }

    void begins_every_count_at_its_start() {
        MapChain chain;
        auto number = [&](const char* name) {
            return chain.view.get<NumberRecord>(StateKey::system(name))->number;
        };
        QCOMPARE(number("base_price"), 100U);
        QCOMPARE(number("view"), 0U);
        QCOMPARE(*chain.view.get<HeaderMmrRecord>(StateKey::system("header_mmr")),
                 HeaderMmrRecord{});
        QCOMPARE(*chain.view.get<RootRecord>(StateKey::system("receipts_root")), RootRecord{});
    }

    void makes_the_block_that_names_the_chain() {
        MapChain chain;
        auto made = make_genesis_state(chain.genesis).value();
        const BlockHeader& header = made.block.header;
        QCOMPARE(header.height, Height{0});
        QCOMPARE(header.timestamp, chain.genesis.timestamp);
        QVERIFY(std::ranges::equal(header.prev_block, chain_id_of(chain.genesis)));
        QVERIFY(header.merkle_root.is_zero() && header.attest_root.is_zero());
        QVERIFY(header.validator.is_zero() && header.signature.is_zero());
        QCOMPARE(header.state_root, made.trie.root);
        QCOMPARE(made.block.state_root, made.trie.root);
        QCOMPARE(made.hash, block_hash(header));
        QCOMPARE(decode<Block>(encode(made.block)).value(), made.block);
    }

    void roots_exactly_its_records() {
        MapChain chain(2);
        merkle::Model model;
        for (const auto& [key, record] : chain.view.records) {
            Hash256 path = key.path();
            model[Bytes(path.begin(), path.end())] = record;
        }
        merkle::MemoryNodes empty;
        QCOMPARE(merkle::update_trie(empty, merkle::changes_of(model)).value().root,
                 chain.tip.state_root);
        QCOMPARE(model.size(), 3U + 2U + 2U + 2U + 6U);
    }

    void differs_with_time_and_with_balances() {
        MapChain chain;
        auto made = make_genesis_state(chain.genesis).value();
        Genesis later = chain.genesis;
        later.timestamp += 1;
        auto other = make_genesis_state(later).value();
        QVERIFY(other.hash != made.hash);
        QCOMPARE(other.trie.root, made.trie.root);
        later.allocations[0].amount = Amount::from_rtc(1);
        QVERIFY(make_genesis_state(later)->trie.root != made.trie.root);
    }

    void works_without_anybody() {
        Genesis genesis;
        genesis.params = fixtures::small_params();
        auto made = make_genesis_state(genesis).value();
        fixtures::MapView view;
        view.apply(made.changes);
        QCOMPARE(view.get<AmountRecord>(StateKey::system("pool"))->amount, kTotalSupply);
        QVERIFY(view.get<EpochRecord>(StateKey::epoch(0))->members.empty());
    }
};

RUSTCHAIN_TEST(GenesisStateTest)

} // namespace genesis_state_test
#include "genesis_state_test.moc"
