// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A wallet on a fake chain, in a folder that goes when the test ends; it can be closed and opened
// again.
#pragma once

#include "core/primitives/hex.hpp"
#include "core/runtime/file.hpp"
#include "core/wallet/files/wallet_folder.hpp"
#include "core/wallet/wallet.hpp"
#include "tests/core/wallet/fake_chain_client.hpp"
#include "tests/core/wallet/test_loop.hpp"
#include "tests/core/wallet/wallet_samples.hpp"

#include <QTemporaryDir>

#include <boost/asio/strand.hpp>

namespace rustchain::wallet {

class WalletBench {
public:
    WalletBench() : chain(std::make_shared<FakeChainClient>()) {
        config.folder = std::filesystem::path(place.path().toStdString()) / "wallets";
        config.stretch = samples::kCheap;
    }
    ~WalletBench() { close(); }

    //! Opens the folder, attaches the chain and runs the actor.
    void start() {
        open();
        [[maybe_unused]] auto attached = loop->await(wallet->attach(chain));
        assert(attached);
        run();
    }
    void open() {
        loop = std::make_unique<TestLoop>();
        auto strand = runtime::asio::make_strand(loop->executor());
        wallet = std::make_unique<Wallet>(config, strand, loop->executor(), loop->clock);
        [[maybe_unused]] auto opened = wallet->open();
        assert(opened);
    }
    void run() {
        loop->spawn(wallet->run());
        loop->settle();
    }
    //! As if the program ended here.
    void close() {
        if (loop)
            loop->stop();
        wallet.reset();
        loop.reset();
    }
    void restart() {
        close();
        start();
    }

    static crypto::SecureBuffer secret(std::string_view text) { return crypto::SecureBuffer(text); }
    Result<MadeWallet> create(std::string name, std::string_view words = samples::kWords,
                              bool find_accounts = false) {
        NewWallet fresh{.name = std::move(name),
                        .words = RecoveryWords::parse(words).value(),
                        .passphrase = {},
                        .password = secret("secret"),
                        .is_backup_checked = false,
                        .find_accounts = find_accounts};
        auto made = loop->await(wallet->create(std::move(fresh)));
        loop->settle();
        return made;
    }
    bool unlock(std::string_view password = "secret") {
        bool is_open = loop->await(wallet->unlock(secret(password))).has_value();
        loop->settle();
        return is_open;
    }
    WalletSnapshotPtr look() {
        loop->settle();
        return wallet->snapshot();
    }
    //! A wallet with 10 RTC, unlocked.
    Address fund(std::string name = "Everyday") {
        Address address = parse_address(create(std::move(name))->receive_address, "drtc")->address;
        chain->give(address, Amount::from_rtc(10));
        chain->tell();
        loop->settle();
        return address;
    }
    const PaymentStatus* payment(const TransactionHash& hash) {
        held_ = look();
        auto found = std::ranges::find(held_->payments, hash, &PaymentStatus::hash);
        return found == held_->payments.end() ? nullptr : &*found;
    }

    static Address other() {
        Address address;
        address[0] = 42;
        return address;
    }
    static PaymentRequest request(std::uint64_t micro_rtc, std::string label = {}) {
        return {.outputs = {{.to = other(), .amount = Amount::from_micro_rtc(micro_rtc)}},
                .label = std::move(label)};
    }

    QTemporaryDir place;
    WalletConfig config;
    std::shared_ptr<FakeChainClient> chain;
    std::unique_ptr<TestLoop> loop;
    std::unique_ptr<Wallet> wallet;

private:
    WalletSnapshotPtr held_;
};

} // namespace rustchain::wallet
