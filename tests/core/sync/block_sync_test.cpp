// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Catching up from honest peers and from liars.
#include "core/sync/block_sync.hpp"

#include "tests/core/sync/town.hpp"
#include "tests/fixtures/test_program.hpp"

namespace block_sync_test {

using namespace rustchain;
using namespace rustchain::sync;
using namespace rustchain::sync::testing;
using fixtures::ChainFixture;
using p2p::Offence;

class BlockSyncTest : public QObject {
    Q_OBJECT

    static constexpr Height kTop = 30; //!< in the fourth epoch of eight blocks

    //! One chain that several peers serve, and a node at genesis.
    struct Setting {
        ChainFixture source;
        ChainFixture own;
        Town town;

        explicit Setting(std::size_t peers, StateSyncDoor* state_sync = nullptr) {
            std::uint64_t nonce = 0;
            while (source.height() < kTop)
                source.next_block(
                    {source.pay(source.alice, nonce++, source.bob.address, Amount::from_rtc(1))});
            town.clock.advance(std::chrono::seconds(100));
            town.add(own, state_sync);
            for (std::size_t i = 0; i < peers; ++i)
                town.add(source);
        }
        House& self() { return *town.houses[0]; }
        House& peer(std::size_t i) { return *town.houses[i]; }
        void connect() {
            for (std::size_t i = 1; i < town.houses.size(); ++i)
                town.connect(self(), peer(i));
        }
        bool is_there() {
            return own.height() == kTop && own.hash_at(kTop) == source.hash_at(kTop) &&
                   own.account(own.bob.address) == source.account(source.bob.address);
        }
    };

    struct FakeStateSync final : StateSyncDoor {
        runtime::Task<Result<bool>> try_state_sync(Height best) override {
            asked.push_back(best);
            if (grows == nullptr)
                co_return false;
            grows->grow_to(20);
            co_return true;
        }
        std::vector<Height> asked;
        ChainFixture* grows = nullptr; //!< what a snapshot brings forward
    };

private slots:
    void fetches_executes_and_tells_finality() {
        Setting setting(3);
        std::vector<SyncStatus> news;
        auto subscription = setting.self().sync.changes().subscribe(
            [&](const SyncStatus& status) { news.push_back(status); });
        setting.connect();
        setting.town.pass(2'000);
        QVERIFY(setting.is_there());
        QVERIFY(setting.self().network.punishments.empty());
        const auto& heads = setting.self().ear.heads;
        QVERIFY(heads.size() >= 4); // none spans two epochs
        QCOMPARE(heads.back().height, kTop);
        QVERIFY(heads.back().certificate == setting.source.certificate_for(setting.source.tip()));
        QVERIFY(std::ranges::any_of(news, [](const SyncStatus& status) {
            return status.phase == SyncPhase::blocks && status.total == kTop &&
                   status.best_height == kTop;
        }));
        const auto status = setting.self().sync.status();
        QVERIFY(status->phase == SyncPhase::done);
        QCOMPARE(status->own_height, kTop);
    }

    void within_the_epoch_it_waits_for_finality_first() {
        ChainFixture source;
        ChainFixture own;
        source.grow_to(6);
        Town town;
        House& self = town.add(own);
        town.connect(self, town.add(source));
        town.pass(4'500);
        QCOMPARE(own.height(), Height{0});
        town.pass(1'500);
        QCOMPARE(own.height(), Height{6});
    }

    void a_liar_is_punished_and_the_rest_comes_from_others_data() {
        QTest::addColumn<int>("lie");
        QTest::addColumn<int>("offence");
        QTest::newRow("another body") << 0 << int(Offence::invalid_block);
        QTest::newRow("another header") << 1 << int(Offence::invalid_block);
        QTest::newRow("a forged certificate") << 2 << int(Offence::bad_signature);
        QTest::newRow("no certificates") << 3 << int(Offence::invalid_block);
        QTest::newRow("silence") << 4 << int(Offence::broken_promise);
        QTest::newRow("nothing of what it claims") << 5 << int(Offence::broken_promise);
        QTest::newRow("other heights") << 6 << int(Offence::invalid_block);
    }
    void a_liar_is_punished_and_the_rest_comes_from_others() {
        QFETCH(int, lie);
        QFETCH(int, offence);
        Setting setting(3);
        setting.town.tamper = [lie](PeerId from, PeerId, p2p::WireMessage& message) {
            auto* answer = std::get_if<p2p::Blocks>(&message);
            if (from != 2 || answer == nullptr)
                return true;
            for (p2p::SentBlock& sent : answer->blocks) {
                if (lie == 0)
                    sent.block.transactions.clear();
                if (lie == 1)
                    sent.block.header.timestamp += 1;
                if (lie == 2 && sent.certificate)
                    sent.certificate->signatures[0][5] ^= 1;
                if (lie == 3)
                    sent.certificate.reset();
                if (lie == 6)
                    sent.block.header.height += 1;
            }
            if (lie == 5)
                answer->blocks.clear();
            return lie != 4;
        };
        setting.connect();
        setting.town.pass(30'000);
        QVERIFY(setting.is_there());
        QVERIFY(setting.self().network.has_punished(2, static_cast<Offence>(offence)));
        for (PeerId honest : {3, 4})
            QVERIFY(!std::ranges::any_of(
                setting.self().network.punishments,
                [&](const Punishment& punishment) { return punishment.peer == honest; }));
    }

    void a_peer_that_leaves_in_the_middle_is_replaced() {
        Setting setting(2);
        bool is_cut = false;
        setting.town.tamper = [&](PeerId from, PeerId, p2p::WireMessage& message) {
            if (from == 2 && std::holds_alternative<p2p::Blocks>(message))
                is_cut = true;
            return !(is_cut && from == 2);
        };
        setting.connect();
        setting.town.pass(500);
        QVERIFY(is_cut);
        setting.town.disconnect(setting.self(), setting.peer(1));
        setting.town.pass(2'000);
        QVERIFY(setting.is_there());
    }

    void far_behind_a_snapshot_is_tried_first() {
        FakeStateSync state_sync;
        ChainFixture own;
        Town town;
        House& self = town.add(own, &state_sync);
        town.join_stranger(self, 9, 9'999);
        town.pass(1'000);
        QVERIFY(state_sync.asked.empty());
        town.join_stranger(self, 10, 20'000);
        town.pass(60'000);
        QCOMPARE(state_sync.asked.size(), std::size_t{0}); // this run had begun without it
        Town second;
        House& fresh = second.add(own, &state_sync);
        second.join_stranger(fresh, 9, 10'000);
        second.pass(1'000);
        QCOMPARE(state_sync.asked.size(), std::size_t{1});
        QCOMPARE(state_sync.asked[0], Height{10'000});
        QVERIFY(fresh.sync.status()->phase == SyncPhase::blocks);
    }

    void finality_is_told_where_a_snapshot_ended() {
        ChainFixture own;
        FakeStateSync state_sync;
        state_sync.grows = &own;
        Town town;
        House& self = town.add(own, &state_sync);
        town.join_stranger(self, 9, 20'000);
        town.pass(1'000);
        QCOMPARE(self.ear.heads.size(), std::size_t{1});
        QCOMPARE(self.ear.heads[0].height, Height{20});
        QVERIFY(self.ear.heads[0].certificate == own.certificate_for(own.tip()));
        const auto asked = town.heard_by<p2p::GetBlocks>(9);
        QVERIFY(!asked.empty());
        QCOMPARE(asked[0].first, Height{21});
    }

    void without_peers_it_looks_for_some() {
        ChainFixture own;
        Town town;
        House& self = town.add(own);
        town.pass(1'000);
        QVERIFY(self.sync.status()->phase == SyncPhase::peers);
    }
};

RUSTCHAIN_TEST(BlockSyncTest)

} // namespace block_sync_test
#include "block_sync_test.moc"
