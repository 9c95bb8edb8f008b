// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Whole nodes that hear each other only through their relays.
#include "core/sync/relay/relay.hpp"

#include "tests/core/sync/town.hpp"
#include "tests/fixtures/hardware/constructed_reports.hpp"
#include "tests/fixtures/test_program.hpp"

namespace relay_test {

using namespace rustchain;
using namespace rustchain::sync;
using namespace rustchain::sync::testing;
using fixtures::ChainFixture;
using p2p::Offence;

class RelayTest : public QObject {
    Q_OBJECT

    static constexpr std::size_t kNodes = 4;

    //! Four validators; more chains of the same genesis for observers.
    struct Setting {
        std::vector<std::unique_ptr<ChainFixture>> chains;
        Town town; // its nodes go before the chains

        explicit Setting(std::size_t observers = 0) {
            for (std::size_t i = 0; i < kNodes + observers; ++i)
                chains.push_back(
                    std::make_unique<ChainFixture>(fixtures::ChainConfig{.validators = kNodes}));
            for (std::size_t i = 0; i < kNodes; ++i)
                town.add(*chains[i]);
        }
        void run_engines() {
            for (std::size_t i = 0; i < kNodes; ++i)
                town.run_engine(house(i), i);
        }
        House& house(std::size_t i) { return *town.houses[i]; }
        std::vector<House*> all() {
            std::vector<House*> houses;
            for (auto& each : town.houses)
                houses.push_back(each.get());
            return houses;
        }
        Transaction payment(std::uint64_t nonce, std::uint64_t rtc = 1) const {
            const ChainFixture& chain = *chains[0];
            return chain.pay(chain.alice, nonce, chain.bob.address, Amount::from_rtc(rtc));
        }
        bool all_paid(Amount expected) {
            return std::ranges::all_of(chains, [&](const auto& chain) {
                return chain->account(chain->bob.address).balance == expected;
            });
        }
    };

private slots:
    void a_payment_submitted_at_one_node_is_final_at_all() {
        Setting setting;
        setting.town.connect_all();
        setting.run_engines();
        QVERIFY(setting.house(2).submit(setting.payment(0, 5)).has_value());
        QVERIFY(setting.town.pass_until(6, setting.all(), 20'000));
        QVERIFY(setting.all_paid(Amount::from_rtc(1005)));
        for (House* house : setting.all()) {
            QVERIFY2(house->network.punishments.empty(),
                     house->network.punishments.empty()
                         ? ""
                         : house->network.punishments[0].reason.c_str());
            QVERIFY(house->chain.hash_at(5) == setting.house(0).chain.hash_at(5));
        }
    }

    //! Two hops and more: nothing arrives unless others' votes and proposals are sent on.
    void finality_crosses_a_line_of_nodes() {
        Setting setting;
        for (std::size_t i = 0; i + 1 < kNodes; ++i)
            setting.town.connect(setting.house(i), setting.house(i + 1));
        setting.run_engines();
        setting.house(0).submit(setting.payment(0));
        QVERIFY(setting.town.pass_until(10, setting.all(), 12'000));
        QVERIFY(setting.all_paid(Amount::from_rtc(1001)));
    }

    void messages_do_not_loop() {
        Setting setting;
        setting.town.connect_all();
        setting.run_engines();
        QVERIFY(setting.town.pass_until(2, setting.all(), 10'000));
        const std::size_t before = setting.town.sent;
        QVERIFY(setting.town.pass_until(12, setting.all(), 15'000));
        // A block takes 8 votes, a proposal, 8 certificates and 4 announcements, each to 3 peers,
        // and what is sent on goes to 2 of them once.
        QVERIFY2(setting.town.sent - before < 10 * 250,
                 std::to_string(setting.town.sent - before).c_str());
    }

    void a_proposal_of_unknown_transactions_is_completed_by_its_sender() {
        Setting setting;
        setting.town.connect_all();
        std::size_t asked = 0;
        setting.town.tamper = [&](PeerId, PeerId, p2p::WireMessage& message) {
            const auto* question = std::get_if<p2p::GetTransactions>(&message);
            asked += question != nullptr && question->block ? 1 : 0;
            // Nobody hears of a payment before it stands in a block.
            const auto* inventory = std::get_if<p2p::Inventory>(&message);
            return inventory == nullptr || inventory->short_ids.empty();
        };
        for (std::uint64_t nonce = 0; nonce < 3; ++nonce)
            setting.house(0).submit(setting.payment(nonce));
        setting.run_engines();
        // Each leads once in four views.
        QVERIFY(setting.town.pass_until(8, setting.all(), 20'000));
        QVERIFY(setting.all_paid(Amount::from_rtc(1003)));
        QVERIFY(asked >= 3);
        for (House* house : setting.all())
            QVERIFY(house->network.punishments.empty());
    }

    void an_attestation_goes_from_pool_to_pool() {
        const fixtures::Person miner("miner");
        std::vector<std::unique_ptr<ChainFixture>> chains;
        Town town;
        HardwareHash hardware;
        for (std::size_t i = 0; i < 4; ++i) {
            chains.push_back(std::make_unique<ChainFixture>());
            ChainFixture& chain = *chains.back();
            hardware = chain.enrol(chain.alice, 0, fixtures::constructed_powerpc_g4(), miner);
            chain.grow_to(5);
            town.add(chain);
        }
        QVERIFY(chains[0]->hash_at(5) == chains[2]->hash_at(5));
        town.connect(*town.houses[0], *town.houses[1]);
        town.connect(*town.houses[1], *town.houses[2]);
        const Attestation attestation =
            fixtures::attestation_of(chains[0]->network, hardware, miner, 5, chains[0]->hash_at(5));
        town.pass(2000); // the meshes form
        const std::size_t before = town.sent;
        QVERIFY(town.run(town.houses[0]->submission.attestation(attestation)).has_value());
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(chains[i]->ledger->attestations().contains(5, hardware));
        QCOMPARE(town.sent - before, std::size_t{2}); // it does not come back
        QVERIFY(!chains[3]->ledger->attestations().contains(5, hardware));
        town.connect(*town.houses[2], *town.houses[3]);
        town.pass(100);
        QVERIFY(chains[3]->ledger->attestations().contains(5, hardware)); // whoever comes is told
        Attestation forged = attestation;
        forged.signature[7] = static_cast<std::uint8_t>(forged.signature[7] ^ 1);
        town.inject(*town.houses[0], 2, p2p::AttestationMessage{forged});
        QVERIFY(town.houses[0]->network.has_punished(2, Offence::bad_signature));
    }

    void a_node_that_joins_late_catches_up_while_the_chain_goes_on() {
        Setting setting(1);
        setting.town.connect_all();
        setting.run_engines();
        setting.house(1).submit(setting.payment(0));
        QVERIFY(setting.town.pass_until(20, setting.all(), 30'000));
        House& late = setting.town.add(*setting.chains[kNodes]);
        setting.town.run_engine(late, std::nullopt);
        for (std::size_t i = 0; i < kNodes; ++i)
            setting.town.connect(late, setting.house(i));
        setting.town.pass(1'000);
        QVERIFY(late.height() >= 16); // the epochs before came by blocks
        setting.town.pass(10'000);
        const Height high = setting.house(0).height();
        QVERIFY(high >= 28);
        QVERIFY(late.height() + 1 >= high);
        QVERIFY(late.chain.hash_at(20) == setting.house(0).chain.hash_at(20));
        QCOMPARE(late.chain.account(late.chain.bob.address).balance, Amount::from_rtc(1001));
        QVERIFY(late.sync.status()->phase == SyncPhase::done);
        QVERIFY(late.network.punishments.empty());
    }

    void a_payment_made_without_peers_is_told_to_the_first() {
        Setting setting;
        setting.house(0).submit(setting.payment(0));
        setting.town.connect(setting.house(0), setting.house(1));
        setting.town.pass(500);
        QCOMPARE(setting.chains[1]->ledger->mempool().size(), std::size_t{1});
    }

    void what_nobody_asked_for_is_punished_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("transactions") << 0;
        QTest::newRow("transactions of a block") << 1;
        QTest::newRow("blocks") << 2;
        QTest::newRow("blocks as the relay asks for them") << 3;
    }
    void what_nobody_asked_for_is_punished() {
        QFETCH(int, kind);
        Setting setting;
        House& house = setting.house(0);
        setting.town.join_stranger(house, 99);
        p2p::WireMessage message =
            p2p::Transactions{.block = std::nullopt, .transactions = {setting.payment(0)}};
        if (kind == 1)
            std::get<p2p::Transactions>(message).block = house.chain.hash_at(0);
        if (kind >= 2)
            message = p2p::Blocks{.request = kind == 2 ? 1u : 1u << 31, .blocks = {}};
        setting.town.inject(house, 99, message);
        QVERIFY(house.network.has_punished(99, Offence::unrequested_bulk));
        QCOMPARE(house.chain.ledger->mempool().size(), std::size_t{0});
    }

    void forged_news_and_proposals_are_punished() {
        Setting setting;
        House& house = setting.house(0);
        setting.town.join_stranger(house, 99);
        auto block = setting.chains[1]->make_block();
        const BlockHeader header = block.executed.header();
        Certificate certificate = setting.chains[1]->certificate_for(header);
        setting.town.inject(house, 99, p2p::NewBlock{header, certificate});
        QVERIFY(house.network.punishments.empty());
        QCOMPARE(house.ear.certificates.size(), std::size_t{1});
        certificate.signatures[0][3] = static_cast<std::uint8_t>(certificate.signatures[0][3] ^ 1);
        BlockHeader forged = header;
        forged.timestamp += 1;
        setting.town.inject(house, 99, p2p::NewBlock{forged, certificate});
        QVERIFY(house.network.has_punished(99, Offence::malformed_message));
        certificate.hash = block_hash(forged);
        setting.town.inject(house, 99, p2p::NewBlock{forged, certificate});
        QVERIFY(house.network.has_punished(99, Offence::bad_signature));
        house.network.punishments.clear();
        p2p::CompactProposal proposal{.epoch = 0, .view = 1, .header = header};
        setting.town.inject(house, 99, proposal);
        QVERIFY(house.network.has_punished(99, Offence::bad_signature));
        QVERIFY(house.ear.proposals.empty());
    }

    void a_flood_takes_bounded_memory_and_costs_its_sender() {
        Setting setting;
        House& house = setting.house(0);
        setting.town.join_stranger(house, 99);
        for (std::uint32_t i = 0; i < 40; ++i)
            setting.town.inject(house, 99, p2p::GetBlocks{.request = i, .first = 1, .count = 9});
        p2p::Inventory inventory{.salt = 5, .short_ids = Bytes(8 * p2p::kMostAnnounced)};
        setting.town.inject(house, 99, inventory);
        QVERIFY(house.network.has_punished(99, Offence::malformed_message));
        for (std::uint32_t i = 0; i < 2'000; ++i) {
            Attestation attestation{.miner_id = "m", .block_height = i};
            setting.town.inject(house, 99, p2p::AttestationMessage{attestation});
        }
        QCOMPARE(house.chain.ledger->attestations().size(), std::size_t{0});
        setting.town.pass(2'000);
    }
};

RUSTCHAIN_TEST(RelayTest)

} // namespace relay_test
#include "relay_test.moc"
