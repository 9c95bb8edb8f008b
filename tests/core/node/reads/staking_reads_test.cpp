// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A validator as its owner sees it: its state, its next turn, its last turns and votes.
#include "core/node/reads/staking_reads.hpp"

#include "core/consensus/validator_set.hpp"
#include "tests/fixtures/chain_fixture.hpp"
#include "tests/fixtures/hardware/constructed_reports.hpp"
#include "tests/fixtures/test_program.hpp"

namespace staking_reads_test {

using namespace rustchain;
using namespace rustchain::node;
using fixtures::ChainFixture;

namespace {

StakingView view_of(const ChainFixture& chain, const Address& owner) {
    return read_staking(*chain.ledger->snapshot(), owner).value();
}

} // namespace

class StakingReadsTest : public QObject {
    Q_OBJECT

private slots:
    void says_that_somebody_without_a_record_does_not_validate() {
        ChainFixture chain({.validators = 3});
        chain.grow_to(3);
        const StakingView view = view_of(chain, chain.alice.address);
        QVERIFY(view.state == StakingState::not_enrolled);
        QVERIFY(!view.duty);
        QVERIFY(!view.consensus_key);
        QVERIFY(!view.has_hardware);
        QCOMPARE(view.set_size, std::size_t{3});
        QCOMPARE(view.height, Height{3});
    }

    void shows_a_validator_of_the_running_set() {
        ChainFixture chain({.validators = 3});
        chain.grow_to(20);
        const auto& own = chain.validators[1];
        const StakingView view = view_of(chain, own.address);
        QVERIFY(view.state == StakingState::active);
        QVERIFY(view.consensus_key == own.public_key());
        QVERIFY(view.is_excused);
        QVERIFY(!view.jail);
        QVERIFY(view.duty.has_value());
        QVERIFY(view.duty->rank >= 1 && view.duty->rank <= 3);
        QCOMPARE(view.epoch, EpochNumber{2});
        QCOMPARE(view.epochs_ms,
                 chain.network.params.epoch_blocks() * chain.network.params.block_time_ms);
    }

    void counts_the_views_to_the_next_turn() {
        ChainFixture chain({.validators = 4});
        // Over the end of an epoch, where views begin anew.
        for (Height height = 1; height <= 17; ++height) {
            chain.grow_to(height);
            View view = chain.next_view(chain.tip());
            std::uint64_t views = 1;
            while (chain.leader_at(height + 1, view).address != chain.validators[2].address) {
                ++view;
                ++views;
            }
            QCOMPARE(view_of(chain, chain.validators[2].address).duty->views_to_turn, views);
        }
    }

    void lists_the_last_turns_as_blocks_tell_them() {
        ChainFixture chain({.validators = 3});
        chain.grow_to(24);
        std::size_t turns = 0;
        std::size_t proposed = 0;
        for (const auto& each : chain.validators) {
            const StakingView view = view_of(chain, each.address);
            turns += view.duty->turns.size();
            proposed +=
                static_cast<std::size_t>(std::ranges::count(view.duty->turns, Turn::proposed));
        }
        QCOMPARE(proposed, std::size_t{24});
        std::size_t skipped = 0;
        for (Height height = 1; height <= 24; ++height) {
            const auto header = chain.ledger->snapshot()->blocks().header(height).value()->header;
            const auto parent =
                chain.ledger->snapshot()->blocks().header(height - 1).value()->header;
            const auto& params = chain.network.params;
            const bool is_first =
                height == 1 || params.epoch_of(height) != params.epoch_of(height - 1);
            skipped += static_cast<std::size_t>(header.view() - (is_first ? 0 : parent.view()) - 1);
        }
        QCOMPARE(turns, proposed + skipped);
    }

    void keeps_to_sixty_four_turns() {
        ChainFixture chain;
        chain.grow_to(80);
        const StakingView view = view_of(chain, chain.validators[0].address);
        QCOMPARE(view.duty->turns.size(), std::size_t{64});
        QCOMPARE(std::ranges::count(view.duty->turns, Turn::missed), std::ptrdiff_t{0});
        QCOMPARE(view.duty->views_to_turn, std::uint64_t{1});
        QCOMPARE(view.duty->rank, std::size_t{1});
    }

    void counts_the_votes_that_certificates_hold() {
        ChainFixture chain({.validators = 4});
        chain.grow_to(12);
        std::uint64_t votes = 0;
        for (const auto& each : chain.validators) {
            const Duty duty = *view_of(chain, each.address).duty;
            QCOMPARE(duty.votes_asked, std::uint64_t{12});
            votes += duty.votes_signed;
        }
        std::size_t signatures = 0;
        for (Height height = 1; height <= 12; ++height)
            signatures +=
                chain.ledger->snapshot()->blocks().certificate(height).value()->signatures.size();
        QCOMPARE(votes, signatures);
    }

    void sees_the_machine_of_an_owner() {
        ChainFixture chain;
        chain.grow_to(2);
        chain.enrol(chain.alice, 0, fixtures::constructed_powerpc_g4(), chain.bob);
        const StakingView view = view_of(chain, chain.alice.address);
        QVERIFY(view.has_hardware);
        QVERIFY(!view.is_attested);
        QVERIFY(!view_of(chain, chain.carol.address).has_hardware);
    }

    void gives_the_size_of_a_set() {
        ChainFixture chain({.validators = 5});
        QCOMPARE(read_set_size(*chain.ledger->snapshot(), 0).value(), std::size_t{5});
        QCOMPARE(read_set_size(*chain.ledger->snapshot(), 99).value(), std::size_t{0});
    }
};

RUSTCHAIN_TEST(StakingReadsTest)

} // namespace staking_reads_test
#include "staking_reads_test.moc"
