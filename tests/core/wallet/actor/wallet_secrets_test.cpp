// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Making, opening and protecting wallets, through the actor.
#include "tests/core/wallet/wallet_bench.hpp"
#include "tests/fixtures/test_program.hpp"

#include <regex>

namespace wallet_secrets_test {

using namespace rustchain;
using namespace rustchain::wallet;
using namespace rustchain::wallet::samples;
using namespace std::chrono_literals;

namespace {

int is(ErrorCode code) {
    return static_cast<int>(code);
}
int is(LockState state) {
    return static_cast<int>(state);
}

} // namespace

class WalletSecretsTest : public QObject {
    Q_OBJECT
private slots:
    void makes_a_wallet_before_there_is_a_chain() {
        WalletBench bench;
        bench.open();
        QCOMPARE(is(bench.look()->lock), is(LockState::no_wallet));
        auto made = bench.create("Everyday");
        QVERIFY(made);
        auto snapshot = bench.look();
        QCOMPARE(is(snapshot->lock), is(LockState::unlocked));
        QVERIFY(snapshot->selected == made->id);
        QVERIFY(snapshot->wallet());
        QCOMPARE(snapshot->wallet()->receive_address, made->receive_address);
        QCOMPARE(snapshot->wallet()->name, std::string("Everyday"));
        QVERIFY(!snapshot->wallet()->is_backup_checked);
        QVERIFY(!snapshot->balance.final_balance);
        auto listed = list_wallets(bench.config.folder, "drtc");
        QVERIFY(listed);
        QCOMPARE(listed->size(), std::size_t{1});
        QVERIFY(listed->front() == *snapshot->wallet());
        QVERIFY(made->receive_address.starts_with("drtc1q"));
    }

    void is_locked_after_a_restart_and_opens_with_the_password() {
        WalletBench bench;
        bench.start();
        QVERIFY(bench.create("Everyday"));
        bench.restart();
        QCOMPARE(is(bench.look()->lock), is(LockState::locked));
        QVERIFY(!bench.unlock("wrong"));
        QCOMPARE(bench.look()->wrong_passwords, 1U);
        QVERIFY(bench.unlock("secret"));
        QCOMPARE(is(bench.look()->lock), is(LockState::unlocked));
        QCOMPARE(bench.look()->wrong_passwords, 0U);
    }

    void shows_that_it_is_unlocking() {
        WalletBench bench;
        bench.start();
        QVERIFY(bench.create("Everyday"));
        bench.loop->await(bench.wallet->lock());
        std::vector<LockState> states;
        auto subscription = bench.wallet->snapshots().subscribe(
            [&](const WalletSnapshotPtr& each) { states.push_back(each->lock); });
        QVERIFY(bench.unlock());
        QVERIFY(states.size() >= 2);
        QCOMPARE(is(states.front()), is(LockState::unlocking));
        QCOMPARE(is(states.back()), is(LockState::unlocked));
    }

    void makes_tries_wait_and_says_until_when() {
        WalletBench bench;
        bench.start();
        QVERIFY(bench.create("Everyday"));
        bench.loop->await(bench.wallet->lock());
        for (int i = 0; i < 5; ++i)
            QVERIFY(!bench.unlock("wrong"));
        auto snapshot = bench.look();
        QCOMPARE(snapshot->wrong_passwords, 5U);
        QCOMPARE(snapshot->retry_password_ms, bench.loop->clock.now_ms() + 5000);
        QVERIFY(!bench.unlock("secret"));
        bench.loop->advance(5s);
        QVERIFY(bench.unlock("secret"));
    }

    void refuses_a_wallet_that_is_here_already() {
        WalletBench bench;
        bench.start();
        QVERIFY(bench.create("Everyday"));
        auto again = bench.create("Copy");
        QVERIFY(!again);
        QCOMPARE(is(again.error().code), is(ErrorCode::already_exists));
        QVERIFY(again.error().message.find("Everyday") != std::string::npos);
        QVERIFY(!bench.create("", kOtherWords));
        QCOMPARE(bench.look()->wallets.size(), std::size_t{1});
    }

    void changes_between_wallets_locked() {
        WalletBench bench;
        bench.start();
        WalletId first = bench.create("First")->id;
        WalletId second = bench.create("Second", kOtherWords)->id;
        QVERIFY(bench.look()->selected == second);
        QVERIFY(bench.loop->await(bench.wallet->select(first)));
        auto snapshot = bench.look();
        QVERIFY(snapshot->selected == first);
        QCOMPARE(is(snapshot->lock), is(LockState::locked));
        QCOMPARE(static_cast<int>(snapshot->lock_reason), static_cast<int>(LockReason::switched));
        QVERIFY(!bench.loop->await(bench.wallet->select(WalletId{})));
        bench.restart();
        QVERIFY(bench.look()->selected == first); // the choice is remembered
        QCOMPARE(bench.look()->wallets.size(), std::size_t{2});
    }

    void changes_the_password_so_that_the_old_one_opens_nothing() {
        WalletBench bench;
        bench.start();
        WalletId id = bench.create("Everyday")->id;
        auto change = [&](std::string_view before, std::string_view after) {
            return bench.loop->await(bench.wallet->change_password(WalletBench::secret(before),
                                                                   WalletBench::secret(after)));
        };
        QCOMPARE(is(change("wrong", "new").error().code), is(ErrorCode::wrong_password));
        QCOMPARE(is(change("secret", "").error().code), is(ErrorCode::invalid_input));
        QVERIFY(change("secret", "new"));
        bench.restart();
        QVERIFY(!bench.unlock("secret"));
        QVERIFY(bench.unlock("new"));
        bench.close();
        auto folder = WalletFolder::open(bench.config.folder).value();
        auto spare = parse_keystore(runtime::read_file(folder.spare_file(id), 100'000).value());
        QVERIFY(spare);
        QVERIFY(!open_keystore(*spare, as_bytes("secret")));
        QVERIFY(open_keystore(*spare, as_bytes("new")));
    }

    void shows_the_words_for_the_password_only() {
        WalletBench bench;
        bench.start();
        QVERIFY(bench.create("Everyday"));
        auto& wallet = *bench.wallet;
        QVERIFY(!bench.loop->await(wallet.reveal_words(WalletBench::secret("wrong"))));
        auto words = bench.loop->await(wallet.reveal_words(WalletBench::secret("secret")));
        QVERIFY(words);
        QVERIFY(words->text() == kWords);
        QVERIFY(bench.loop->await(wallet.check_password(WalletBench::secret("secret"))));
        QVERIFY(!bench.loop->await(wallet.check_password(WalletBench::secret("x"))));
    }

    void renames_and_remembers_the_checked_backup() {
        WalletBench bench;
        bench.start();
        QVERIFY(bench.create("Everyday"));
        QVERIFY(bench.loop->await(bench.wallet->rename("Savings")));
        QVERIFY(!bench.loop->await(bench.wallet->rename(" ")));
        QVERIFY(bench.loop->await(bench.wallet->mark_backup_checked()));
        bench.restart();
        QCOMPARE(bench.look()->wallet()->name, std::string("Savings"));
        QVERIFY(bench.look()->wallet()->is_backup_checked);
        auto locked = bench.loop->await(bench.wallet->rename("Other"));
        QCOMPARE(is(locked.error().code), is(ErrorCode::unavailable));
        QVERIFY(bench.unlock());
    }

    void finds_the_accounts_that_have_a_history() {
        WalletBench bench;
        bench.start();
        auto coin_key = coin_key_of(secret_of(kWords)).value();
        Address second = derive_address(coin_key, 1, 0).value();
        Address fifth = derive_address(coin_key, 4, 0).value();
        Address far = derive_address(coin_key, 9, 0).value();
        bench.chain->give(second, Amount::from_rtc(1));
        bench.chain->histories[fifth].push_back({});
        bench.chain->give(far, Amount::from_rtc(1));
        auto made = bench.create("Restored", kWords, true);
        QVERIFY(made);
        QCOMPARE(made->accounts_found.value(), std::size_t{2});
        auto accounts = bench.look()->wallet()->accounts;
        QCOMPARE(accounts.size(), std::size_t{3});
        QCOMPARE(accounts[0].account, 0U);
        QCOMPARE(accounts[1].address, second);
        QCOMPARE(accounts[2].address, fifth);
        QCOMPARE(bench.look()->balance.final_balance.value(), Amount::from_rtc(1));
        bench.restart();
        QVERIFY(bench.unlock()); // every address belongs to the keys
    }

    void restores_without_an_answer_and_says_so() {
        WalletBench bench;
        bench.start();
        bench.chain->is_silent = true;
        auto made = bench.create("Restored", kWords, true);
        QVERIFY(made);
        QVERIFY(!made->accounts_found);
    }

    void opens_from_the_spare_and_repairs_the_file() {
        WalletBench bench;
        bench.start();
        WalletId id = bench.create("Everyday")->id;
        QVERIFY(bench.loop->await(bench.wallet->rename("Savings")));
        bench.close();
        auto path = bench.config.folder / (to_hex(id) + ".wallet");
        QVERIFY(runtime::replace_file(path, as_bytes("rubbish")));
        bench.start();
        QVERIFY(bench.look()->wallet()->is_from_spare);
        QVERIFY(bench.unlock());
        QVERIFY(!bench.look()->wallet()->is_from_spare);
        QVERIFY(parse_keystore(runtime::read_file(path, 100'000).value()));
    }

    void names_a_file_that_cannot_be_read() {
        WalletBench bench;
        bench.start();
        WalletId id = bench.create("Everyday")->id;
        bench.close();
        auto path = bench.config.folder / (to_hex(id) + ".wallet");
        QVERIFY(runtime::replace_file(path, as_bytes("rubbish")));
        bench.start();
        auto snapshot = bench.look();
        QVERIFY(snapshot->wallets.empty());
        QCOMPARE(is(snapshot->lock), is(LockState::no_wallet));
        QCOMPARE(snapshot->unreadable.size(), std::size_t{1});
        QCOMPARE(is(snapshot->unreadable[0].error.code), is(ErrorCode::corrupt));
        QCOMPARE(snapshot->unreadable[0].path, path.string());
    }

    void does_not_show_wallets_of_other_networks() {
        WalletBench bench;
        bench.start();
        QVERIFY(bench.create("Everyday"));
        bench.close();
        bench.config.network = "test";
        bench.config.address_prefix = "trtc";
        bench.open();
        QVERIFY(bench.look()->wallets.empty());
        auto attached = bench.loop->await(bench.wallet->attach(bench.chain));
        QCOMPARE(is(attached.error().code), is(ErrorCode::invalid_input));
        QCOMPARE(bench.chain->listeners(), std::size_t{0});
    }

    void removes_a_wallet_and_keeps_its_files() {
        WalletBench bench;
        bench.start();
        QVERIFY(bench.create("Savings", kOtherWords));
        const WalletId other = *bench.look()->selected;
        const Address address = bench.fund("Everyday");
        const WalletId id = *bench.look()->selected;
        QVERIFY(bench.loop->await(bench.wallet->send(WalletBench::request(1'000'000))));
        auto kept = bench.loop->await(bench.wallet->remove(id));
        QVERIFY(kept);
        QVERIFY(kept->string().find(to_hex(id) + ".wallet.removed-") != std::string::npos);
        auto snapshot = bench.look();
        QCOMPARE(snapshot->wallets.size(), std::size_t{1});
        QVERIFY(snapshot->selected == other);
        QCOMPARE(is(snapshot->lock), is(LockState::locked));
        QVERIFY(snapshot->payments.empty());
        auto payments = *kept;
        payments.replace_filename(
            std::regex_replace(kept->filename().string(), std::regex("wallet"), "payments"));
        QVERIFY(std::filesystem::exists(payments));
        QCOMPARE(is(bench.loop->await(bench.wallet->remove(id)).error().code),
                 is(ErrorCode::not_found));
        bench.restart();
        QCOMPARE(bench.look()->wallets.size(), std::size_t{1});
        QVERIFY(bench.look()->selected == other);

        ImportedFile file{.file = runtime::read_file(*kept, kMaxKeystoreBytes).value(),
                          .password = WalletBench::secret("secret")};
        auto back = bench.loop->await(bench.wallet->import_file(std::move(file)));
        QVERIFY(back && back->id == id);
        QVERIFY(parse_address(back->receive_address, "drtc")->address == address);
        auto again = bench.loop->await(bench.wallet->remove(id));
        QVERIFY(again && *again != *kept); // what was kept first is not overwritten
        QVERIFY(std::filesystem::exists(*kept));
    }

    void has_no_wallet_once_the_last_is_removed() {
        WalletBench bench;
        bench.start();
        QVERIFY(bench.create("Everyday"));
        QVERIFY(bench.loop->await(bench.wallet->remove(*bench.look()->selected)));
        QCOMPARE(is(bench.look()->lock), is(LockState::no_wallet));
        bench.restart();
        QCOMPARE(is(bench.look()->lock), is(LockState::no_wallet));
        QVERIFY(bench.create("Everyday"));
    }

    void is_for_one_program_at_a_time() {
        WalletBench bench;
        bench.start();
        Wallet second(bench.config, bench.loop->executor(), bench.loop->executor(),
                      bench.loop->clock);
        auto opened = second.open();
        QVERIFY(!opened);
        QCOMPARE(is(opened.error().code), is(ErrorCode::busy));
        bench.loop->await(second.lock());
        QCOMPARE(is(second.snapshot()->lock), is(LockState::no_wallet));
    }
};

RUSTCHAIN_TEST(WalletSecretsTest)

} // namespace wallet_secrets_test
#include "wallet_secrets_test.moc"
