// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The engine alone and with others: blocks at their time, crashes at every step, restored copies.
#include "core/validator/finality_engine.hpp"

#include "tests/core/validator/engine_house.hpp"
#include "tests/fixtures/test_program.hpp"

namespace finality_engine_test {

using namespace rustchain;
using namespace rustchain::validator;
using namespace rustchain::validator::testing;
using consensus::simplex::testing::make_validators;
using consensus::simplex::testing::Validator;

class FinalityEngineTest : public QObject {
    Q_OBJECT

private:
    static constexpr TimestampMs kGenesisTime = 1'700'000'000'000;

    //! Several houses with one time; all fall silent before the first is torn down.
    struct Village {
        boost::asio::io_context context;
        runtime::ManualClock clock{kGenesisTime};
        std::vector<std::unique_ptr<EngineHouse>> houses;

        EngineHouse& add(const std::vector<Validator>& set, std::size_t self) {
            houses.push_back(std::make_unique<EngineHouse>(context, clock, set, self));
            return *houses.back();
        }
        ~Village() {
            for (auto& house : houses) {
                house->witness.relay = {};
                house->witness.ask = {};
            }
        }
    };

private slots:
    void one_validator_makes_a_block_each_block_time() {
        boost::asio::io_context context;
        runtime::ManualClock clock(kGenesisTime);
        EngineHouse house(context, clock, make_validators(1), 0);
        house.start();
        house.pass(999);
        QCOMPARE(house.height(), Height{0});
        house.pass(1);
        QCOMPARE(house.height(), Height{1});
        house.pass(20'000); // through five epochs
        QCOMPARE(house.height(), Height{21});
        QVERIFY(!house.outcome);
        for (std::size_t i = 1; i < house.store.heads.size(); ++i) {
            QCOMPARE(house.store.heads[i].timestamp, kGenesisTime + 1000 * i);
            QCOMPARE(house.store.times[i - 1], kGenesisTime + 1000 * i);
            QVERIFY(house.store.heads[i].certificate.has_value());
        }
        const auto status = house.engine->status();
        QCOMPARE(status->final_height, Height{21});
        QCOMPARE(status->epoch, EpochNumber{5});
        QVERIFY(status->is_validator && !status->is_waiting_as_copy);
        QVERIFY(house.witness.contradictions.empty());
    }

    void tells_who_signed_what_excludes_each_other() {
        boost::asio::io_context context;
        runtime::ManualClock clock(kGenesisTime);
        const auto set = make_validators(4);
        EngineHouse house(context, clock, set, 0);
        house.start();
        house.pass(0);
        auto says = [&](VoteKind kind, const BlockHash& hash) {
            QVERIFY(house.engine->receive(
                consensus::simplex::testing::make_vote(set[1], kind, 0, 1, hash), 9));
            house.settle();
        };
        says(VoteKind::notarize, consensus::simplex::testing::hash_of("one"));
        says(VoteKind::notarize, consensus::simplex::testing::hash_of("one"));
        QVERIFY(house.faults.empty());
        says(VoteKind::notarize, consensus::simplex::testing::hash_of("other"));
        QCOMPARE(house.faults.size(), std::size_t{1});
        QCOMPARE(house.faults[0].accused, set[1].member.consensus_key);
        says(VoteKind::notarize, consensus::simplex::testing::hash_of("third"));
        QCOMPARE(house.faults.size(), std::size_t{1});
        QVERIFY(!house.outcome);
    }

    void an_overdue_block_comes_at_once_with_the_time_of_its_making() {
        boost::asio::io_context context;
        runtime::ManualClock clock(kGenesisTime + 1'000'000);
        EngineHouse house(context, clock, make_validators(1), 0);
        house.start();
        house.pass(0);
        QCOMPARE(house.height(), Height{1});
        QCOMPARE(house.store.head().timestamp, kGenesisTime + 1'000'000);
    }

    void goes_on_after_a_kill_at_every_step_data() {
        QTest::addColumn<int>("steps");
        for (int steps = 1; steps <= 120; ++steps)
            QTest::addRow("%d steps", steps) << steps;
    }
    void goes_on_after_a_kill_at_every_step() {
        QFETCH(int, steps);
        boost::asio::io_context context;
        runtime::ManualClock clock(kGenesisTime + 5000);
        EngineHouse house(context, clock, make_validators(1), 0);
        house.has_disk_executor = true; // each write is a step of its own
        house.start();
        for (int life = 0; life < 6; ++life) {
            context.restart();
            for (int i = 0; i < steps; ++i) {
                if (context.poll_one() == 0)
                    clock.advance(std::chrono::milliseconds(250));
            }
            house.kill();
            house.start();
        }
        const Height before = house.height();
        house.pass(10'000);
        QVERIFY(!house.outcome);
        QVERIFY(house.height() >= before + 5);
        QVERIFY(house.witness.contradictions.empty());
    }

    void repeats_its_votes_verbatim_after_a_kill() {
        boost::asio::io_context context;
        runtime::ManualClock clock(kGenesisTime);
        // Of two, so that nothing is ever decided.
        EngineHouse house(context, clock, make_validators(2), 0);
        house.start();
        house.pass(10'000);
        QVERIFY(!house.witness.votes.empty());
        const Vote last = house.witness.votes.back();
        house.kill();
        house.witness.votes.clear();
        house.start();
        house.pass(0);
        QVERIFY(std::ranges::find(house.witness.votes, last) != house.witness.votes.end());
        QVERIFY(house.witness.contradictions.empty());
    }

    void a_failing_chain_ends_it_with_the_reason() {
        boost::asio::io_context context;
        runtime::ManualClock clock(kGenesisTime);
        EngineHouse house(context, clock, make_validators(1), 0);
        house.start();
        house.pass(2000);
        house.chain->break_disk();
        house.pass(2000);
        QVERIFY(house.outcome && !*house.outcome);
        QCOMPARE(static_cast<int>(house.outcome->error().code),
                 static_cast<int>(ErrorCode::disk_full));
    }

    void a_failing_disk_ends_it_before_anything_is_said() {
        boost::asio::io_context context;
        runtime::ManualClock clock(kGenesisTime);
        EngineHouse house(context, clock, make_validators(1), 0);
        std::filesystem::create_directory(house.folder() / "proposals-1.log.tmp");
        std::filesystem::create_directory(house.folder() / "proposals-1.log.tmp" / "full");
        house.start();
        house.pass(5000);
        QVERIFY(house.outcome && !*house.outcome);
        QVERIFY(house.witness.proposals.empty());
        QVERIFY(house.witness.votes.empty());
    }

    void an_observer_without_a_key_follows_and_writes_nothing() {
        Village village;
        EngineHouse& validator = village.add(make_validators(1), 0);
        EngineHouse& observer = village.add(make_validators(1), 0);
        observer.is_observer = true;
        connect_houses(village.houses);
        validator.start();
        observer.start();
        validator.pass(10'000);
        QCOMPARE(validator.height(), Height{10});
        QCOMPARE(observer.height(), Height{10});
        QVERIFY(observer.witness.votes.empty());
        QVERIFY(std::filesystem::is_empty(observer.folder()));
        QVERIFY(!observer.engine->status()->is_validator);
    }

    void four_engines_agree_and_survive_kills() {
        Village village;
        const auto& houses = village.houses;
        for (std::size_t i = 0; i < 4; ++i)
            village.add(make_validators(4), i);
        connect_houses(houses);
        for (auto& house : houses)
            house->start();
        houses[0]->pass(10'000);
        QVERIFY(houses[0]->height() >= 9);
        for (std::size_t round = 0; round < 8; ++round) {
            EngineHouse& victim = *houses[round % 4];
            victim.kill();
            houses[0]->pass(700);
            victim.start();
            houses[0]->pass(2500);
        }
        houses[0]->pass(10'000);
        Height lowest = houses[0]->height();
        for (const auto& house : houses) {
            QVERIFY(!house->outcome);
            QVERIFY(house->witness.contradictions.empty());
            QCOMPARE(house->witness.blames, std::size_t{0});
            lowest = std::min(lowest, house->height());
        }
        QVERIFY2(lowest >= 10, qPrintable(QString::number(lowest)));
        for (const auto& house : houses) {
            for (Height height = 0; height <= lowest; ++height)
                QVERIFY(house->store.heads[height].hash == houses[0]->store.heads[height].hash);
        }
    }

    void a_copied_folder_of_a_sole_validator_needs_its_owners_word() {
        boost::asio::io_context context;
        runtime::ManualClock clock(kGenesisTime);
        EngineHouse house(context, clock, make_validators(1), 0);
        house.start();
        house.pass(6000);
        house.kill();
        copy_journal(house.folder());

        house.start();
        house.pass(5000);
        QVERIFY(house.outcome && !*house.outcome);
        QVERIFY(house.outcome->error().message.find("--accept-restored") != std::string::npos);
        house.kill();
        house.start(); // a second try changes nothing
        house.pass(5000);
        QVERIFY(house.outcome && !*house.outcome);
        house.kill();
        const Height before = house.height();
        house.accept_restored = true;
        house.start();
        house.pass(5000);
        QVERIFY(!house.outcome);
        QVERIFY(house.height() >= before + 4);
        house.kill();
        house.accept_restored = false; // once is enough
        house.start();
        house.pass(5000);
        QVERIFY(!house.outcome);
        QVERIFY(house.witness.contradictions.empty());
    }

    void a_store_older_than_the_journal_is_a_restored_copy() {
        boost::asio::io_context context;
        runtime::ManualClock clock(kGenesisTime);
        EngineHouse house(context, clock, make_validators(1), 0);
        house.start();
        house.pass(6000);
        house.kill();
        house.store.heads.resize(3);
        house.start();
        house.pass(5000);
        QVERIFY(house.outcome && !*house.outcome);
    }

    void a_lost_journal_is_not_a_beginning() {
        boost::asio::io_context context;
        runtime::ManualClock clock(kGenesisTime);
        EngineHouse house(context, clock, make_validators(1), 0);
        house.start();
        house.pass(6000);
        house.kill();
        std::filesystem::remove(house.folder() / "votes.journal");
        house.start();
        house.pass(5000);
        QVERIFY(house.outcome && !*house.outcome);
    }

    void a_restored_copy_among_others_votes_from_the_next_safe_epoch() {
        Village village;
        const auto& houses = village.houses;
        for (std::size_t i = 0; i < 4; ++i)
            village.add(make_validators(4), i);
        connect_houses(houses);
        for (auto& house : houses)
            house->start();
        houses[0]->pass(5500); // within epoch 1
        EngineHouse& copy = *houses[2];
        const EpochNumber epoch = copy.engine->status()->epoch;
        copy.kill();
        copy_journal(copy.folder());
        const std::size_t said = copy.witness.votes.size();
        copy.start();
        copy.settle();
        QVERIFY(copy.engine->status()->is_waiting_as_copy);
        QVERIFY(!copy.engine->status()->is_validator);
        while (houses[0]->engine->status()->epoch == epoch)
            houses[0]->pass(500);
        QCOMPARE(copy.witness.votes.size(), said);
        houses[0]->pass(20'000);
        QVERIFY(copy.witness.votes.size() > said);
        QVERIFY(!copy.engine->status()->is_waiting_as_copy);
        copy.kill();
        copy.start();
        copy.settle();
        QVERIFY(!copy.engine->status()->is_waiting_as_copy); // it stays lifted
        for (const auto& house : houses)
            QVERIFY(house->witness.contradictions.empty());
    }

    void what_waits_is_bounded() {
        boost::asio::io_context context;
        runtime::ManualClock clock(kGenesisTime);
        const auto set = make_validators(2);
        EngineHouse house(context, clock, set, 0);
        house.start();
        house.pass(0);
        const auto block =
            consensus::simplex::testing::make_block(set[1], {.view = 1, .height = 1});
        std::size_t blocks = 0;
        while (house.engine->receive(Block(*block), 3))
            ++blocks;
        QCOMPARE(blocks, std::size_t{8});
        std::size_t votes = 0;
        while (house.engine->receive(Vote{}, 3))
            ++votes;
        QCOMPARE(votes, std::size_t{4096 - 8});
        house.pass(0);
        QVERIFY(house.engine->receive(Block(*block), 3));
        QVERIFY(house.engine->receive(Vote{}, 3));
    }

    void follows_blocks_that_were_fetched() {
        boost::asio::io_context context;
        runtime::ManualClock clock(kGenesisTime);
        const auto set = make_validators(1);
        EngineHouse validator(context, clock, set, 0);
        validator.start();
        validator.pass(11'000);
        EngineHouse observer(context, clock, set, 0);
        observer.is_observer = true;
        observer.start();
        observer.pass(0);
        observer.store = validator.store;
        QVERIFY(observer.engine->follow(observer.store.head()));
        observer.pass(0);
        QCOMPARE(observer.engine->status()->epoch, EpochNumber{2});
        QCOMPARE(observer.engine->status()->final_height, Height{11});
    }

private:
    //! Everything one says reaches the others; asked blocks come from whoever holds them.
    static void connect_houses(const std::vector<std::unique_ptr<EngineHouse>>& houses) {
        for (std::size_t from = 0; from < houses.size(); ++from) {
            EngineHouse* self = houses[from].get();
            self->witness.relay = [&houses, from](const auto& message) {
                for (std::size_t to = 0; to < houses.size(); ++to) {
                    if (to != from && houses[to]->engine)
                        std::visit([&](const auto& what) { deliver(*houses[to], what, from + 1); },
                                   message);
                }
            };
            self->witness.ask = [&houses, self](const BlockHash& hash) {
                for (const auto& other : houses) {
                    for (const SharedProposal& proposal : other->witness.proposals) {
                        if (proposal.hash == hash)
                            self->engine->receive(Block(*proposal.block), 9);
                    }
                }
            };
        }
    }
    static void deliver(EngineHouse& to, const Vote& vote, PeerId from) {
        to.engine->receive(vote, from);
    }
    static void deliver(EngineHouse& to, const Certificate& certificate, PeerId from) {
        to.engine->receive(certificate, from);
    }
    static void deliver(EngineHouse& to, const SharedProposal& proposal, PeerId from) {
        to.engine->receive(Proposal{proposal.epoch, proposal.view, proposal.parent_view,
                                    *proposal.block, proposal.certificates, proposal.signature},
                           from);
    }
    //! The same bytes in another file: what a backup gives back.
    static void copy_journal(const std::filesystem::path& folder) {
        const auto journal = folder / "votes.journal";
        std::filesystem::copy_file(journal, folder / "copy");
        std::filesystem::remove(journal);
        // Something takes the old inode, so that the copy cannot get it by chance.
        std::filesystem::copy_file(folder / "copy", folder / "filler");
        std::filesystem::rename(folder / "copy", journal);
    }
};

RUSTCHAIN_TEST(FinalityEngineTest)

} // namespace finality_engine_test
#include "finality_engine_test.moc"
