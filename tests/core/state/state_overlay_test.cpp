// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The writes of a block in the making, against a plain map under the same random steps.
#include "core/state/state_overlay.hpp"

#include "core/chain/system_records.hpp"
#include "tests/core/chain/sample_genesis.hpp"
#include "tests/fixtures/map_view.hpp"
#include "tests/fixtures/test_program.hpp"

#include <random>

namespace state_overlay_test {

using namespace rustchain;
using namespace rustchain::state;
using fixtures::MapView;
using rustchain::tests::filled;

namespace {

Amount micro(std::uint64_t amount) {
    return Amount::from_micro_rtc(amount);
}

StateKey random_key(std::mt19937_64& random) {
    auto id = filled<Hash256>(static_cast<std::uint8_t>(random() % 10));
    switch (random() % 3) {
    case 0:
        return StateKey::hardware(id);
    case 1:
        return StateKey::commit(id);
    default:
        return StateKey::epoch(random() % 10);
    }
}

//! One random step on the overlay and on the model; false when they differ.
bool step(std::mt19937_64& random, StateOverlay& overlay, MapView& model) {
    StateKey key = random_key(random);
    auto address = filled<Address>(static_cast<std::uint8_t>(random() % 10));
    NumberRecord record{random()};
    switch (random() % 5) {
    case 0:
        overlay.write(key, record);
        model.put(key, record);
        return true;
    case 1:
        overlay.erase(key);
        model.records.erase(key);
        return true;
    case 2:
        return overlay.read<NumberRecord>(key) == model.get<NumberRecord>(key);
    case 3: {
        Account& account = overlay.account(address);
        if (account != model.account(address).value())
            return false;
        account = random() % 4 == 0 ? Account{} : Account{micro(random() % 100), random() % 3, 0};
        model.records.erase(StateKey::account(address));
        if (!account.is_empty())
            model.put(StateKey::account(address), account);
        return true;
    }
    default: {
        MapView::Visit visit;
        std::vector<Bytes> seen, expected;
        auto into = [](std::vector<Bytes>& list) {
            return [&list](ByteView id, ByteView bytes) {
                list.emplace_back(id.begin(), id.end());
                list.emplace_back(bytes.begin(), bytes.end());
            };
        };
        overlay.each(key.domain(), into(seen));
        return model.each(key.domain(), into(expected)) && seen == expected;
    }
    }
}

} // namespace

class StateOverlayTest : public QObject {
    Q_OBJECT
private slots:
    void does_as_a_map_does_under_random_steps() {
        std::mt19937_64 random(4);
        MapView base;
        for (int block = 0; block < 150; ++block) {
            MapView model = base;
            StateOverlay overlay(base);
            for (int i = 0; i < 60; ++i)
                QVERIFY2(step(random, overlay, model), qPrintable(QString("block %1").arg(block)));
            QVERIFY(!overlay.error());
            StateChanges changes = overlay.changes();
            for (std::size_t i = 0; i < changes.size(); ++i) {
                QVERIFY(i == 0 || changes[i - 1].key < changes[i].key);
                QVERIFY(changes[i].record != changes[i].previous);
                QCOMPARE(base.read(changes[i].key).value().value_or(Bytes{}), changes[i].previous);
            }
            MapView after = base;
            after.apply(changes);
            QVERIFY(after.records == model.records);
            StateOverlay::Balance moved = 0;
            for (std::uint8_t id = 0; id < 10; ++id) {
                auto balance = [&](const MapView& view) {
                    return view.account(filled<Address>(id)).value().balance.micro_rtc();
                };
                moved += StateOverlay::Balance{balance(after)} - balance(base);
            }
            QVERIFY(overlay.balance_moved() == moved);
            base = after;
        }
    }

    void reports_only_what_differs() {
        MapView base;
        base.put(StateKey::account(filled<Address>(1)), Account{.nonce = 1});
        base.put(StateKey::epoch(1), NumberRecord{1});
        StateOverlay overlay(base);
        overlay.account(filled<Address>(1)).nonce = 2;
        overlay.account(filled<Address>(1)).nonce = 1;
        overlay.account(filled<Address>(2));
        overlay.write(StateKey::epoch(1), NumberRecord{2});
        overlay.write(StateKey::epoch(1), NumberRecord{1});
        overlay.write(StateKey::epoch(2), NumberRecord{2});
        overlay.erase(StateKey::epoch(2));
        overlay.erase(StateKey::epoch(3));
        QVERIFY(overlay.changes().empty());
        QVERIFY(overlay.changed_accounts().empty());
    }

    void lists_changed_accounts_ascending() {
        MapView base;
        StateOverlay overlay(base);
        for (std::uint8_t id : std::initializer_list<std::uint8_t>{9, 3, 7, 1})
            overlay.account(filled<Address>(id)).nonce = 1;
        overlay.account(filled<Address>(5));
        QCOMPARE(overlay.changed_accounts(), (std::vector{filled<Address>(1), filled<Address>(3),
                                                          filled<Address>(7), filled<Address>(9)}));
    }

    void deletes_an_account_that_became_empty() {
        MapView base;
        base.put(StateKey::account(filled<Address>(1)), Account{.balance = micro(5)});
        StateOverlay overlay(base);
        overlay.account(filled<Address>(1)).balance = {};
        StateChanges changes = overlay.changes();
        QCOMPARE(changes.size(), 1U);
        QVERIFY(changes[0].record.empty());
        QCOMPARE(changes[0].previous, encode(Account{.balance = micro(5)}));
        QVERIFY(overlay.balance_moved() == -5);
    }

    void keeps_references_to_accounts_good() {
        MapView base;
        StateOverlay overlay(base);
        Account& first = overlay.account(filled<Address>(0));
        for (int i = 1; i < 200; ++i)
            overlay.account(filled<Address>(static_cast<std::uint8_t>(i))).nonce = 1;
        first.nonce = 42;
        QCOMPARE(overlay.account(filled<Address>(0)).nonce, 42U);
    }

    void keeps_the_first_error_of_the_view_below_data() {
        QTest::addColumn<int>("how");
        const char* names[] = {"an account", "a record", "a walk", "a hash", "changes"};
        for (int how = 0; how < 5; ++how)
            QTest::newRow(names[how]) << how;
    }

    void keeps_the_first_error_of_the_view_below() {
        QFETCH(int, how);
        MapView base;
        base.put(StateKey::epoch(1), NumberRecord{1});
        StateOverlay overlay(base);
        overlay.write(StateKey::epoch(1), NumberRecord{2});
        QVERIFY(!overlay.error());
        base.is_broken = true;
        if (how == 0)
            QCOMPARE(overlay.account(filled<Address>(1)), Account{});
        else if (how == 1)
            QVERIFY(!overlay.read<NumberRecord>(StateKey::epoch(2)));
        else if (how == 2)
            overlay.each(Domain::commit, [](ByteView, ByteView) {});
        else if (how == 3)
            QVERIFY(!overlay.block_hash(1));
        else
            overlay.changes();
        QVERIFY(overlay.error().has_value());
        QCOMPARE(overlay.error()->message, std::string("map: broken on purpose"));
        base.is_broken = false;
        QCOMPARE(overlay.read<NumberRecord>(StateKey::epoch(1)), std::optional(NumberRecord{2}));
        QVERIFY(overlay.error().has_value());
    }

    void notes_a_record_that_does_not_decode() {
        MapView base;
        base.records[StateKey::epoch(1)] = {1};
        StateOverlay overlay(base);
        QVERIFY(!overlay.read<NumberRecord>(StateKey::epoch(1)));
        QCOMPARE(overlay.error()->code, ErrorCode::corrupt);
        StateOverlay own(base);
        own.write(StateKey::epoch(2), NumberRecord{1});
        QVERIFY(!own.read<EpochRecord>(StateKey::epoch(2)));
        QCOMPARE(own.error()->code, ErrorCode::internal);
    }
};

RUSTCHAIN_TEST(StateOverlayTest)

} // namespace state_overlay_test
#include "state_overlay_test.moc"
