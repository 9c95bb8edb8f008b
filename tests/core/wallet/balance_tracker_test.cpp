// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Balances: unknown is never zero, reserved is never available.
#include "core/wallet/balance_tracker.hpp"

#include "tests/fixtures/test_program.hpp"

namespace balance_tracker_test {

using namespace rustchain;
using namespace rustchain::wallet;

namespace {

Address address_at(std::uint8_t first) {
    Address address;
    address[0] = first;
    return address;
}

const Address kMine = address_at(1);
const Address kSecond = address_at(2);
const std::vector<WalletAccount> kOne{{.account = 0, .index = 0, .address = kMine}};
const std::vector<WalletAccount> kBoth{kOne[0], {.account = 1, .index = 0, .address = kSecond}};

AccountState state_of(std::uint64_t final_rtc, std::uint64_t head_rtc, std::uint64_t nonce) {
    AccountState state;
    state.final_balance = Amount::from_rtc(final_rtc);
    state.head_balance = Amount::from_rtc(head_rtc);
    state.final_height = 10;
    state.height = 11;
    state.nonce = nonce;
    state.next_nonce = nonce;
    return state;
}

Reservation reserve(std::uint64_t nonce, std::uint64_t rtc) {
    return {.owner = kMine, .nonce = nonce, .at_most = Amount::from_rtc(rtc)};
}

} // namespace

class BalanceTrackerTest : public QObject {
    Q_OBJECT
private slots:
    void knows_nothing_before_the_chain_spoke() {
        BalanceTracker balances;
        BalanceView view = balances.view(kOne, {});
        QVERIFY(!view.final_balance);
        QVERIFY(!view.available);
        QCOMPARE(view.updated_ms, 0U);
        QVERIFY(!balances.available(kMine, {}));
        QVERIFY(!balances.next_nonce(kMine, {}));
        QVERIFY(!balances.view({}, {}).final_balance);
    }

    void knows_zero_once_the_chain_said_so() {
        BalanceTracker balances;
        balances.update(kMine, {}, 5);
        BalanceView view = balances.view(kOne, {});
        QVERIFY(view.final_balance && view.final_balance->is_zero());
        QCOMPARE(view.updated_ms, 5U);
        balances.clear();
        QVERIFY(!balances.view(kOne, {}).final_balance);
    }

    void reserves_what_no_block_has_taken_yet() {
        BalanceTracker balances;
        balances.update(kMine, state_of(10, 9, 4), 5);
        std::vector<Reservation> reservations{reserve(3, 5), reserve(4, 2), reserve(5, 1)};
        QCOMPARE(balances.reserved(kMine, reservations), Amount::from_rtc(3));
        QCOMPARE(balances.available(kMine, reservations).value(), Amount::from_rtc(6));
        QCOMPARE(balances.view(kOne, reservations).final_balance.value(), Amount::from_rtc(10));
    }

    void counts_replacements_once_by_the_dearest() {
        BalanceTracker balances;
        balances.update(kMine, state_of(10, 10, 0), 5);
        std::vector<Reservation> reservations{reserve(0, 2), reserve(0, 3), reserve(0, 1)};
        QCOMPARE(balances.reserved(kMine, reservations), Amount::from_rtc(3));
    }

    void is_never_below_zero() {
        BalanceTracker balances;
        balances.update(kMine, state_of(1, 1, 0), 5);
        std::vector<Reservation> reservations{reserve(0, 2)};
        QVERIFY(balances.available(kMine, reservations)->is_zero());
    }

    void gives_the_first_free_nonce() {
        BalanceTracker balances;
        AccountState state = state_of(1, 1, 4);
        state.next_nonce = 6;
        balances.update(kMine, state, 5);
        QCOMPARE(balances.next_nonce(kMine, {}).value(), 6U);
        std::vector<Reservation> waiting{reserve(4, 1), reserve(5, 1)};
        QCOMPARE(balances.next_nonce(kMine, waiting).value(), 6U);
        std::vector<Reservation> unsent{reserve(6, 1), reserve(7, 1)};
        QCOMPARE(balances.next_nonce(kMine, unsent).value(), 8U);
        std::vector<Reservation> behind_a_gap{reserve(7, 1)};
        QCOMPARE(balances.next_nonce(kMine, behind_a_gap).value(), 6U);
    }

    void adds_accounts_only_when_all_are_known() {
        BalanceTracker balances;
        balances.update(kMine, state_of(3, 3, 0), 7);
        QVERIFY(!balances.view(kBoth, {}).final_balance);
        AccountState second = state_of(4, 4, 0);
        second.final_height = 9;
        second.arriving = Amount::from_rtc(1);
        balances.update(kSecond, second, 6);
        BalanceView view = balances.view(kBoth, {});
        QCOMPARE(view.final_balance.value(), Amount::from_rtc(7));
        QCOMPARE(view.available.value(), Amount::from_rtc(7));
        QCOMPARE(view.arriving, Amount::from_rtc(1));
        QCOMPARE(view.as_of, 9U);
        QCOMPARE(view.updated_ms, 6U);
    }
};

RUSTCHAIN_TEST(BalanceTrackerTest)

} // namespace balance_tracker_test
#include "balance_tracker_test.moc"
