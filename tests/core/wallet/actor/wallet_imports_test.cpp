// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Single keys, watch-only wallets, exports, accounts and offline signing, through the actor.
#include "core/wallet/keys/signed_message.hpp"
#include "core/wallet/legacy/key_text.hpp"
#include "tests/core/wallet/wallet_bench.hpp"
#include "tests/fixtures/test_program.hpp"

namespace wallet_imports_test {

using namespace rustchain;
using namespace rustchain::wallet;
using namespace rustchain::wallet::samples;

namespace {

int is(ErrorCode code) {
    return static_cast<int>(code);
}

template <class T>
int code_of(const Result<T>& result) {
    return result ? -1 : is(result.error().code);
}

Result<MadeWallet> import_key(WalletBench& bench, KeyScheme scheme, std::uint8_t byte = 7) {
    ImportedKey key{.name = "Key",
                    .secret = {.scheme = scheme, .key = crypto::SecureBuffer(Bytes(32, byte))},
                    .password = WalletBench::secret("secret")};
    auto made = bench.loop->await(bench.wallet->import_key(std::move(key)));
    bench.loop->settle();
    return made;
}

Result<MadeWallet> watch(WalletBench& bench, std::variant<Address, std::string> what) {
    auto made = bench.loop->await(bench.wallet->watch({.name = "Shop", .what = std::move(what)}));
    bench.loop->settle();
    return made;
}

Address address_of_text(const std::string& text) {
    return parse_address(text, "drtc")->address;
}

} // namespace

class WalletImportsTest : public QObject {
    Q_OBJECT
private slots:
    void pays_with_an_imported_key_of_either_scheme() {
        for (KeyScheme scheme : {KeyScheme::ed25519, KeyScheme::schnorr}) {
            WalletBench bench;
            bench.start();
            auto made = import_key(bench, scheme);
            QVERIFY(made);
            bench.chain->give(address_of_text(made->receive_address), Amount::from_rtc(10));
            QVERIFY(bench.loop->await(bench.wallet->send(WalletBench::request(1'000'000))));
            bench.chain->mine();
            bench.chain->finalise();
            QCOMPARE(bench.chain->balance_of(WalletBench::other()).micro_rtc(), 1'000'000U);
            bench.restart();
            QVERIFY(bench.look()->wallet()->kind == WalletKind::single_key);
            QVERIFY(bench.look()->wallet()->can_spend);
            QVERIFY(!bench.unlock("wrong"));
            QVERIFY(bench.unlock());
            auto key =
                bench.loop->await(bench.wallet->export_key(WalletBench::secret("secret"), 0));
            QVERIFY(key && key->scheme == scheme && key->key.view()[0] == 7);
            QCOMPARE(code_of(bench.loop->await(
                         bench.wallet->reveal_words(WalletBench::secret("secret")))),
                     is(ErrorCode::unsupported));
        }
    }

    void refuses_a_key_twice_and_one_that_is_none() {
        WalletBench bench;
        bench.start();
        QVERIFY(import_key(bench, KeyScheme::ed25519));
        QCOMPARE(code_of(import_key(bench, KeyScheme::ed25519)), is(ErrorCode::already_exists));
        QCOMPARE(code_of(import_key(bench, KeyScheme::schnorr, 0)), is(ErrorCode::invalid_input));
        QCOMPARE(bench.look()->wallets.size(), std::size_t{1});
    }

    void watches_without_a_password_and_sends_nothing() {
        WalletBench bench;
        bench.start();
        Address address = bench.fund();
        bench.loop->await(bench.wallet->lock());
        auto made = watch(bench, address);
        QVERIFY(made);
        bench.restart();
        auto snapshot = bench.look();
        QVERIFY(snapshot->lock == LockState::unlocked);
        QVERIFY(!snapshot->wallet()->can_spend);
        QCOMPARE(snapshot->balance.final_balance->micro_rtc(), 10'000'000U);
        auto sent = bench.loop->await(bench.wallet->send(WalletBench::request(1)));
        QVERIFY(!sent && sent.error().fault == PaymentFault::watch_only);
        QCOMPARE(bench.chain->submissions, 0);
        QCOMPARE(code_of(bench.loop->await(bench.wallet->sign_message("m", 0))),
                 is(ErrorCode::unsupported));
        QCOMPARE(code_of(watch(bench, address)), is(ErrorCode::already_exists));
        QVERIFY(bench.unlock("anything")); // there is nothing that a password would open
    }

    void covers_what_it_watches_when_it_is_locked() {
        WalletBench bench;
        bench.start();
        Address address = bench.fund();
        QVERIFY(watch(bench, address));
        const WalletId watching = *bench.look()->selected;
        QVERIFY(bench.look()->balance.final_balance);
        bench.loop->await(bench.wallet->lock());
        QVERIFY(bench.look()->lock == LockState::locked);
        QVERIFY(!bench.look()->balance.final_balance && bench.look()->recent.empty());
        QVERIFY(bench.unlock("")); // nothing is sealed
        bench.loop->settle();
        QVERIFY(bench.look()->lock == LockState::unlocked);
        QVERIFY(bench.look()->balance.final_balance);

        bench.wallet->set_auto_lock(5);
        bench.loop->advance(std::chrono::minutes(6));
        QVERIFY(bench.look()->lock == LockState::locked);
        QVERIFY(bench.look()->lock_reason == LockReason::idle);

        QVERIFY(bench.loop->await(bench.wallet->select(bench.look()->wallets.front().id)));
        QVERIFY(bench.look()->lock == LockState::locked);
        QVERIFY(bench.loop->await(bench.wallet->select(watching)));
        QVERIFY(bench.look()->lock == LockState::unlocked);
    }

    void looks_at_any_address_while_there_is_a_chain() {
        WalletBench bench;
        bench.start();
        bench.chain->give(WalletBench::other(), Amount::from_rtc(3));
        auto seen = bench.loop->await(bench.wallet->look_at(WalletBench::other()));
        QVERIFY(seen);
        QCOMPARE(seen->head_balance.micro_rtc(), 3'000'000U);
        WalletBench alone;
        alone.open();
        QCOMPARE(code_of(alone.loop->await(alone.wallet->look_at(WalletBench::other()))),
                 is(ErrorCode::unavailable));
    }

    void watches_the_addresses_of_an_xpub() {
        WalletBench bench;
        bench.start();
        Address address = bench.fund();
        auto xpub = bench.loop->await(bench.wallet->export_xpub(0));
        QVERIFY(xpub);
        bench.chain->give(*address_of_xpub(*xpub, 2), Amount::from_rtc(1));
        auto made = watch(bench, *xpub);
        QVERIFY(made);
        QCOMPARE(made->accounts_found.value_or(0), std::size_t{2});
        QVERIFY(address_of_text(made->receive_address) == address);
        auto added = bench.loop->await(bench.wallet->add_account({}));
        QVERIFY(added && added->index == 3 && added->address == address_of_xpub(*xpub, 3));
        QCOMPARE(bench.look()->wallet()->accounts.size(), std::size_t{3});
        QVERIFY(bench.loop->await(bench.wallet->export_xpub(0)) == *xpub);
        QCOMPARE(code_of(watch(bench, std::string("xpub6nonsense"))), is(ErrorCode::invalid_input));
        auto master = crypto::HdKey::from_seed(Bytes(32, 1))->to_public().to_text();
        QCOMPARE(code_of(watch(bench, master)), is(ErrorCode::invalid_input));
    }

    void signs_offline_what_was_prepared_elsewhere() {
        WalletBench online;
        online.start();
        Address address = online.fund();
        QVERIFY(watch(online, address));
        auto prepared =
            online.loop->await(online.wallet->prepare_unsigned(WalletBench::request(2'000'000)));
        QVERIFY(prepared && prepared->from == address);
        QCOMPARE(online.chain->submissions, 0);

        WalletBench offline; // another folder, no chain
        offline.open();
        QVERIFY(offline.create("Cold"));
        auto done = offline.loop->await(offline.wallet->sign_unsigned(*prepared));
        QVERIFY(done);
        UnsignedPayment stray = *prepared;
        stray.from = WalletBench::other();
        QCOMPARE(code_of(offline.loop->await(offline.wallet->sign_unsigned(stray))),
                 is(ErrorCode::not_found));
        stray.network = "main";
        QCOMPARE(code_of(offline.loop->await(offline.wallet->sign_unsigned(stray))),
                 is(ErrorCode::invalid_input));

        QVERIFY(online.loop->await(online.chain->submit(encode(done->transaction))));
        online.chain->mine();
        QCOMPARE(online.chain->balance_of(WalletBench::other()).micro_rtc(), 2'000'000U);
    }

    void exports_a_file_with_a_password_of_its_own() {
        WalletBench bench;
        bench.start();
        QVERIFY(bench.create("Everyday"));
        auto file = bench.loop->await(
            bench.wallet->export_file(WalletBench::secret("secret"), WalletBench::secret("other")));
        QVERIFY(file);
        QCOMPARE(code_of(bench.loop->await(bench.wallet->export_file(
                     WalletBench::secret("wrong"), WalletBench::secret("other")))),
                 is(ErrorCode::wrong_password));
        auto import = [&](WalletBench& to, const Bytes& bytes, std::string_view password) {
            return to.loop->await(
                to.wallet->import_file({.file = bytes, .password = WalletBench::secret(password)}));
        };
        QCOMPARE(code_of(import(bench, *file, "other")), is(ErrorCode::already_exists));
        WalletBench second;
        second.start();
        QCOMPARE(code_of(import(second, *file, "secret")), is(ErrorCode::wrong_password));
        Bytes damaged = *file;
        damaged.back() ^= 1U;
        QCOMPARE(code_of(import(second, damaged, "other")), is(ErrorCode::corrupt));
        QVERIFY(import(second, *file, "other"));
        QCOMPARE(second.look()->wallet()->receive_address, bench.look()->wallet()->receive_address);
        second.restart();
        QVERIFY(second.unlock("other"));
    }

    void adds_accounts_of_the_words() {
        WalletBench bench;
        bench.start();
        QVERIFY(bench.create("Everyday"));
        QCOMPARE(code_of(bench.loop->await(bench.wallet->add_account(WalletBench::secret("no")))),
                 is(ErrorCode::wrong_password));
        auto added = bench.loop->await(bench.wallet->add_account(WalletBench::secret("secret")));
        QVERIFY(added && added->account == 1);
        bench.restart();
        QVERIFY(bench.unlock());
        QCOMPARE(bench.look()->wallet()->accounts.size(), std::size_t{2});
        QVERIFY(bench.loop->await(bench.wallet->export_key(WalletBench::secret("secret"), 1)));
        QCOMPARE(
            code_of(bench.loop->await(bench.wallet->export_key(WalletBench::secret("secret"), 2))),
            is(ErrorCode::not_found));
        auto text = bench.loop->await(bench.wallet->sign_message("hello", 1));
        QVERIFY(text && verify_message(added->address, *text, "hello"));
    }
};

RUSTCHAIN_TEST(WalletImportsTest)

} // namespace wallet_imports_test
#include "wallet_imports_test.moc"
