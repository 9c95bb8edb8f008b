// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A validator in words, and amounts that are typed to bond or to take back.
#include "app/gui/staking/stake_entry.hpp"
#include "app/gui/staking/staking_words.hpp"
#include "tests/app/gui/fake_doors.hpp"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace rustchain;
using namespace rustchain::gui;
using node::StakingState;

namespace {

constexpr int kUnknown = 0;
constexpr int kMet = 1;
constexpr int kMissing = 2;

QList<int> states_of(const QVariantList& needs) {
    QList<int> states;
    for (const QVariant& each : needs)
        states.append(each.toMap()[QStringLiteral("state")].toInt());
    return states;
}

ChainParams dev_params() {
    return {.network = "dev",
            .address_prefix = "drtc",
            .block_time_ms = 1000,
            .slot_blocks = 8,
            .minimum_bond = Amount(),
            .unbonding_epochs = 2};
}

p2p::NetworkStatusPtr connected() {
    return std::make_shared<const p2p::NetworkStatus>(tests::sample_network(1'800'000'000'000));
}

} // namespace

class StakingWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void names_each_state() {
        node::StakingView view = tests::sample_staking();
        QCOMPARE(staking_state_words(view).text, QStringLiteral("Active"));
        QCOMPARE(staking_state_words(view).note, QStringLiteral("One of 64 that decide"));
        QStringList names;
        for (auto state : {StakingState::not_enrolled, StakingState::waiting, StakingState::active,
                           StakingState::jailed, StakingState::leaving}) {
            view.state = state;
            names.append(staking_state_words(view).text);
        }
        QCOMPARE(names, QStringList({"Not enrolled", "Waiting", "Active", "Jailed", "Leaving"}));
    }

    void says_what_a_validator_did() {
        const node::StakingView view = tests::sample_staking();
        QCOMPARE(next_turn_text(*view.duty), QStringLiteral("in 3 min 12 s"));
        QCOMPARE(turns_text(*view.duty), QStringLiteral("61 of the last 64 turns proposed"));
        QCOMPARE(votes_text(*view.duty), QStringLiteral("98.4 %"));
        QCOMPARE(uptime_text(*view.duty), QStringLiteral("98.2 %"));
        QCOMPARE(rank_text(view), QStringLiteral("3 of 64"));
    }

    void says_nothing_of_what_is_not_known() {
        QCOMPARE(next_turn_text({}), QString());
        QCOMPARE(turns_text({}), QStringLiteral("No turn yet"));
        QCOMPARE(votes_text({}), QString());
        QCOMPARE(uptime_text({}), QString());
        QCOMPARE(rank_text({}), QString());
        QCOMPARE(jail_text({}), QString());
    }

    void rounds_nothing_up_to_all() {
        QCOMPARE(votes_text({.votes_signed = 100'000, .votes_asked = 100'000}),
                 QStringLiteral("100 %"));
        QCOMPARE(votes_text({.votes_signed = 99'999, .votes_asked = 100'000}),
                 QStringLiteral("99.9 %"));
        QCOMPARE(votes_text({.votes_signed = 0, .votes_asked = 10}), QStringLiteral("0 %"));
    }

    void times_are_the_networks_own() {
        // Without the catalogue of plurals the word stays as in the source.
        QVERIFY(unbonding_time_text(ChainParams{}).startsWith("14 day"));
        QCOMPARE(unbonding_time_text(dev_params()), QStringLiteral("1 min 20 s"));
        QVERIFY(risk_text(ChainParams{})
                    .endsWith("Missing half of your turns in a day sets you aside for 1 h, "
                              "without a loss."));
        QVERIFY(risk_text(dev_params()).contains("in 1 h sets you aside for 4 min"));
    }

    void coins_are_free_after_the_set_after_the_next() {
        const ChainParams params = dev_params(); // epochs of 40 blocks of a second
        // Height 100 is in epoch 2: the clock starts at the end of 4 and runs over 5 and 6.
        QCOMPARE(unbonding_end_ms(params, 100, 0), TimestampMs{(280 - 100) * 1000});
    }

    void needs_are_met_or_say_what_to_do() {
        const node::StakingView view = tests::sample_staking();
        const StakingSurroundings good{.is_full_node = true, .network = connected()};
        QCOMPARE(states_of(staking_needs(view, ChainParams{}, good)),
                 QList<int>({kMet, kMet, kMet, kMet, kMet}));
        QCOMPARE(states_of(staking_needs({}, ChainParams{}, {})),
                 QList<int>({kMissing, kMissing, kMissing, kUnknown, kUnknown}));
    }

    void a_key_elsewhere_is_a_danger() {
        const auto needs =
            staking_needs(tests::sample_staking(), ChainParams{},
                          {.is_full_node = true, .is_own_key = false, .network = connected()});
        QCOMPARE(states_of(needs).first(), kMissing);
        QVERIFY(needs.first().toMap()["text"].toString().contains("two machines"));
    }

    void a_wrong_clock_and_a_closed_port_are_named() {
        p2p::NetworkStatus status = *connected();
        status.clock_offset_ms = 14'000;
        status.is_reachable = false;
        const StakingSurroundings around{
            .is_full_node = true, .network = std::make_shared<const p2p::NetworkStatus>(status)};
        const auto needs = staking_needs(tests::sample_staking(), ChainParams{}, around);
        QCOMPARE(states_of(needs), QList<int>({kMet, kMet, kMet, kMissing, kMissing}));
        QCOMPARE(needs[4].toMap()["text"].toString(),
                 QStringLiteral("+14 s from peers. Set the clock of this computer."));
    }

    void the_only_validator_needs_nobody() {
        const auto needs = staking_needs(tests::sample_staking(), dev_params(),
                                         {.is_full_node = true, .is_sole = true});
        QCOMPARE(states_of(needs), QList<int>({kMet, kMet, kMet, kMet, kMet}));
    }

    void a_jail_says_why_and_how_long() {
        node::StakingView view = tests::sample_staking();
        view.state = StakingState::jailed;
        view.jail = node::Jail{.until = view.epoch + 6};
        QCOMPARE(jail_text(view),
                 QStringLiteral("This validator was set aside for missing more than half of its "
                                "turns. It may come back in epoch 24,067, in about 1 h."));
        view.jail = node::Jail{.until = {}, .reason = node::JailReason::two_votes};
        QCOMPARE(jail_text(view),
                 QStringLiteral("This validator voted for two blocks at once. Its key is out for "
                                "ever."));
    }

    void a_bond_has_a_least_size_and_no_more_than_there_is() {
        const StakeLimits limits{.available = Amount::from_rtc(500),
                                 .minimum = Amount::from_rtc(100),
                                 .bonded = Amount()};
        const auto below = Amount::from_rtc(100).minus(Amount::from_micro_rtc(1)).value();
        const auto above = Amount::from_rtc(500).plus(Amount::from_micro_rtc(1)).value();
        QCOMPARE(bond_fault(below, limits), QStringLiteral("At least 100 RTC are needed."));
        QCOMPARE(bond_fault(Amount::from_rtc(100), limits), QString());
        QCOMPARE(bond_fault(Amount::from_rtc(500), limits), QString());
        QVERIFY(bond_fault(above, limits).startsWith("More than you have"));
        QVERIFY(!bond_fault(Amount(), limits).isEmpty());
    }

    void a_bond_that_is_there_counts() {
        const StakeLimits limits{.available = Amount::from_rtc(500),
                                 .minimum = Amount::from_rtc(100),
                                 .bonded = Amount::from_rtc(100)};
        QCOMPARE(bond_fault(Amount::from_micro_rtc(1), limits), QString());
        QVERIFY(!bond_fault(Amount(), limits).isEmpty());
        const StakeLimits dev{.available = Amount(), .minimum = Amount(), .bonded = Amount()};
        QCOMPARE(bond_fault(Amount(), dev), QString());
    }

    void taking_back_leaves_nothing_or_enough() {
        const StakeLimits limits{
            .available = {}, .minimum = Amount::from_rtc(100), .bonded = Amount::from_rtc(250)};
        QCOMPARE(unbond_fault(Amount::from_rtc(150), limits), QString());
        QVERIFY(unbond_fault(Amount::from_rtc(151), limits).startsWith("This would leave less"));
        QCOMPARE(unbond_fault(Amount::from_rtc(250), limits), QString());
        QVERIFY(unbond_fault(Amount::from_rtc(251), limits).startsWith("More than is bonded"));
        QVERIFY(!unbond_fault(Amount(), limits).isEmpty());
    }

    void an_entry_is_confirmed_by_the_same_amount_only() {
        StakeEntry entry(bond_fault);
        entry.limit_to({.available = Amount::from_rtc(500), .minimum = Amount::from_rtc(100)});
        QVERIFY(!entry.isReady());
        entry.type("12x");
        QVERIFY(entry.error().startsWith("Not an amount"));
        entry.type("120.50");
        QCOMPARE(entry.echo(), QStringLiteral("= 120.500000 RTC"));
        QCOMPARE(entry.amountText(), QStringLiteral("120.5"));
        QVERIFY(entry.isReady() && !entry.isConfirmed());
        entry.typeConfirmation("120");
        QVERIFY(!entry.isConfirmed());
        QCOMPARE(entry.confirmationError(), QStringLiteral("This is another amount."));
        entry.typeConfirmation("120.5");
        QVERIFY(entry.isConfirmed());
        QSignalSpy changed(&entry, &StakeEntry::changed);
        entry.type("130");
        QVERIFY2(!entry.isConfirmed(), "another amount is confirmed anew");
        QCOMPARE(changed.size(), 1);
    }
};

QTEST_MAIN(StakingWordsTest)
#include "staking_words_test.moc"
