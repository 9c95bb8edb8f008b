// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Views stacked on views, against one plain map.
#include "core/state/state_view.hpp"

#include "tests/core/chain/sample_genesis.hpp"
#include "tests/fixtures/map_view.hpp"
#include "tests/fixtures/test_program.hpp"

#include <deque>
#include <random>

namespace state_view_test {

using namespace rustchain;
using namespace rustchain::state;
using fixtures::MapView;
using rustchain::tests::filled;

namespace {

using Records = std::vector<std::pair<Bytes, Bytes>>;

Records records_of(const StateView& view, Domain domain) {
    Records records;
    auto walked = view.each(domain, [&](ByteView id, ByteView record) {
        records.emplace_back(Bytes(id.begin(), id.end()), Bytes(record.begin(), record.end()));
    });
    if (!walked)
        throw std::runtime_error(walked.error().message);
    return records;
}

StateKey random_key(std::mt19937_64& random) {
    auto id = filled<Hash256>(static_cast<std::uint8_t>(random() % 12));
    switch (random() % 4) {
    case 0:
        return StateKey::hardware(id);
    case 1:
        return StateKey::commit(id);
    case 2:
        return StateKey::epoch(random() % 12);
    default:
        return StateKey::account(filled<Address>(id[0]));
    }
}

//! A block's worth of writes and deletions, ascending by key.
StateChanges random_changes(std::mt19937_64& random) {
    std::map<StateKey, Bytes> writes;
    for (std::uint64_t i = random() % 12; i > 0; --i)
        writes[random_key(random)] =
            random() % 3 == 0 ? Bytes{} : encode(Account{.nonce = random()});
    StateChanges changes;
    for (const auto& [key, record] : writes)
        changes.push_back({key, record});
    return changes;
}

struct Layer {
    StateChanges changes;
    std::unique_ptr<StackedView> view;
};

} // namespace

class StateViewTest : public QObject {
    Q_OBJECT
private slots:
    void reads_through_layers_as_one_map_would() {
        std::mt19937_64 random(3);
        for (int round = 0; round < 60; ++round) {
            MapView base;
            base.apply(random_changes(random));
            MapView model = base;
            std::deque<Layer> layers;
            for (Height height = 1; height <= 6; ++height) {
                const StateView& below =
                    layers.empty() ? static_cast<const StateView&>(base) : *layers.back().view;
                Layer& layer = layers.emplace_back();
                layer.changes = random_changes(random);
                layer.view = std::make_unique<StackedView>(below, layer.changes, height, Hash256{});
                model.apply(layer.changes);
                const StateView& top = *layer.view;
                for (auto domain :
                     {Domain::account, Domain::hardware, Domain::commit, Domain::epoch})
                    QCOMPARE(records_of(top, domain), records_of(model, domain));
                for (int i = 0; i < 20; ++i) {
                    StateKey key = random_key(random);
                    QCOMPARE(top.read(key).value(), model.read(key).value());
                }
                for (std::uint8_t id = 0; id < 12; ++id)
                    QCOMPARE(top.account(filled<Address>(id)).value(),
                             model.account(filled<Address>(id)).value());
            }
        }
    }

    void knows_the_hashes_of_itself_and_below_and_none_above() {
        MapView base;
        base.hashes[1] = filled<BlockHash>(1);
        base.hashes[4] = filled<BlockHash>(4);
        StateChanges none;
        StackedView second(base, none, 2, filled<BlockHash>(2));
        StackedView third(second, none, 3, filled<BlockHash>(3));
        QCOMPARE(third.block_hash(1).value(), std::optional(filled<BlockHash>(1)));
        QCOMPARE(third.block_hash(2).value(), std::optional(filled<BlockHash>(2)));
        QCOMPARE(third.block_hash(3).value(), std::optional(filled<BlockHash>(3)));
        QVERIFY(!third.block_hash(4).value());
        QVERIFY(!second.block_hash(3).value());
    }

    void gives_an_empty_account_where_there_is_none() {
        QCOMPARE(MapView().account(filled<Address>(1)).value(), Account{});
    }

    void calls_a_record_that_does_not_decode_corrupt() {
        MapView view;
        view.records[StateKey::account(filled<Address>(1))] = {1, 2, 3};
        auto account = view.account(filled<Address>(1));
        QVERIFY(!account);
        QCOMPARE(account.error().code, ErrorCode::corrupt);
        QVERIFY(account.error().message.find("account record") != std::string::npos);
    }

    void passes_errors_of_the_view_below_on() {
        MapView base;
        base.is_broken = true;
        StateChanges changes{{StateKey::epoch(1), encode(Account{.nonce = 1})}};
        StackedView view(base, changes, 2, {});
        QVERIFY(!view.read(StateKey::epoch(2)));
        QVERIFY(view.read(StateKey::epoch(1)).has_value());
        QVERIFY(!view.account(filled<Address>(1)));
        QVERIFY(!view.block_hash(1));
        QVERIFY(!view.each(Domain::epoch, [](ByteView, ByteView) {}));
    }
};

RUSTCHAIN_TEST(StateViewTest)

} // namespace state_view_test
#include "state_view_test.moc"
