// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The wallet of a measured window.
#include "tests/bench/window/window_wallet.hpp"

#include "core/runtime/executors.hpp"

#include <QEventLoop>
#include <QTimer>

namespace rustchain::bench {
namespace {

constexpr std::chrono::milliseconds kLook{10};

} // namespace

//! A wallet in the folder, as an earlier start left it. Gives its address.
Result<Address> make_window_wallet(const std::filesystem::path& data_root) {
    runtime::Executors executors;
    if (auto started = executors.start(); !started)
        return fail(started.error());
    runtime::SystemClock clock;
    wallet::Wallet wallet({.folder = data_root / "dev" / "wallets", .stretch = kWindowStretch},
                          executors.make_strand(), executors.verify(), clock);
    if (auto opened = wallet.open(); !opened)
        return fail(opened.error());
    auto words = wallet::RecoveryWords::generate(wallet::RecoveryLength::words_12);
    auto made = runtime::block_on(
        executors.network(),
        wallet.create({.name = "Everyday",
                       .words = std::move(words),
                       .password = crypto::SecureBuffer(as_bytes(kWindowPassword)),
                       .is_backup_checked = true}));
    if (!made)
        return fail(made.error());
    auto address = parse_address(made->receive_address, "drtc");
    if (!address)
        return fail(ErrorCode::internal, "the new wallet's address cannot be read");
    return address->address;
}

bool wait_in_window(const std::function<bool()>& condition, int limit_s) {
    QEventLoop loop;
    QTimer look;
    QTimer limit;
    bool is_there = false;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        is_there = condition();
        if (is_there)
            loop.quit();
    });
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    look.start(kLook);
    limit.start(std::chrono::seconds(limit_s));
    loop.exec();
    return is_there;
}

} // namespace rustchain::bench
