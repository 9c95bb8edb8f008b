// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Wallets of single keys and watch-only ones, exports, accounts, and what is signed without a
// chain.
#include "core/wallet/actor/wallet_core.hpp"

#include "core/crypto/random.hpp"
#include "core/runtime/log.hpp"
#include "core/wallet/keys/signed_message.hpp"

#include <algorithm>

namespace rustchain::wallet {
namespace {

constexpr std::uint32_t kMostWatched = 20;

//! The first addresses that a watch-only wallet may have; the first receives.
Result<std::vector<WalletAccount>>
watched_candidates(const std::variant<Address, std::string>& what) {
    if (const auto* address = std::get_if<Address>(&what))
        return std::vector<WalletAccount>{{.account = 0, .index = 0, .address = *address}};
    const auto& xpub = std::get<std::string>(what);
    if (auto checked = check_account_xpub(xpub); !checked)
        return fail(checked.error());
    std::vector<WalletAccount> candidates;
    for (std::uint32_t index = 0; index < kMostWatched; ++index) {
        auto address = address_of_xpub(xpub, index);
        if (!address)
            return fail(address.error());
        candidates.push_back({.account = 0, .index = index, .address = *address});
    }
    return candidates;
}

Result<WalletAccount> account_at(const OwnedWallet& wallet, std::size_t place) {
    if (place < wallet.accounts().size())
        return wallet.accounts()[place];
    return fail(ErrorCode::not_found,
                "This wallet has " + std::to_string(wallet.accounts().size()) +
                    " accounts; there is no account " + std::to_string(place + 1) + ".");
}

//! The account behind the last one.
Result<WalletAccount> next_account(const WalletIdentity& identity, const SealedSecret* secret) {
    if (identity.accounts.size() >= kMaxWalletAccounts)
        return fail(ErrorCode::unsupported, "A wallet has at most 64 accounts.");
    WalletAccount next;
    if (!identity.xpub.empty()) {
        next.index =
            1 + std::ranges::max_element(identity.accounts, {}, &WalletAccount::index)->index;
        auto address = address_of_xpub(identity.xpub, next.index);
        if (!address)
            return fail(address.error());
        next.address = *address;
        return next;
    }
    if (identity.kind != WalletKind::words || !secret)
        return fail(ErrorCode::unsupported, "A single key or address has one account.");
    auto keys = WalletKeys::of(*secret);
    if (!keys)
        return fail(keys.error());
    next.account =
        1 + std::ranges::max_element(identity.accounts, {}, &WalletAccount::account)->account;
    auto address = keys->address(next);
    if (!address)
        return fail(address.error());
    next.address = *address;
    return next;
}

} // namespace

Result<void> Wallet::Core::check_new(const Address& address, bool can_spend) const {
    if (!folder_)
        return fail(ErrorCode::unavailable, "the wallet folder is not open");
    for (const OwnedWallet& other : wallets_)
        if (other.accounts().front().address == address &&
            other.stored.keystore.identity.can_spend() == can_spend)
            return fail(ErrorCode::already_exists, "this opens a wallet that is here already: " +
                                                       other.stored.keystore.notes.name);
    return {};
}

Result<MadeWallet> Wallet::Core::adopt(Keystore keystore, std::optional<WalletKeys> keys) {
    const WalletId id = keystore.identity.id;
    MadeWallet made{.id = id,
                    .receive_address = to_text(keystore.receive_address(), config_.address_prefix),
                    .accounts_found = {}};
    if (auto added = folder_->add(keystore); !added)
        return fail(added.error());
    auto owned = load({.keystore = std::move(keystore)});
    if (!owned)
        return fail(owned.error());
    wallets_.push_back(std::move(*owned));
    do_lock(LockReason::switched);
    selected_ = id;
    if (auto set = folder_->set_selected(id); !set)
        log::warning("wallet", "the choice of wallet could not be saved: {}", set.error());
    if (keys)
        keys_.keep(id, std::move(*keys));
    touch();
    publish();
    wake();
    return made;
}

Task<Result<MadeWallet>> Wallet::Core::import_key(ImportedKey key) {
    auto pass = co_await wallets_gate_.enter();
    WalletIdentity identity{.id = crypto::random_fixed<WalletId>(),
                            .network = config_.network,
                            .created_ms = clock_.now_ms(),
                            .accounts = {WalletAccount{}},
                            .kind = WalletKind::single_key,
                            .scheme = key.secret.scheme};
    SealedSecret secret = std::move(key.secret);
    auto keys = WalletKeys::of(secret);
    if (!keys)
        co_return fail(ErrorCode::invalid_input,
                       "This is no private key of its kind: " + keys.error().message);
    auto address = keys->address(identity.accounts.front());
    if (!address)
        co_return fail(address.error());
    identity.accounts.front().address = *address;
    if (auto is_new = check_new(*address, true); !is_new)
        co_return fail(is_new.error());
    auto stretch = co_await stretch_parameters();
    WalletNotes notes{.name = key.name, .is_backup_checked = false};
    auto seal = [&] {
        return seal_keystore(identity, notes, secret, key.password.view(), *stretch);
    };
    auto keystore = co_await runtime::run_on(worker_, seal);
    if (!keystore)
        co_return fail(keystore.error());
    co_return adopt(std::move(*keystore), std::move(*keys));
}

Task<Result<MadeWallet>> Wallet::Core::import_file(ImportedFile file) {
    auto pass = co_await wallets_gate_.enter();
    auto keystore = parse_keystore(file.file);
    if (!keystore)
        co_return fail(keystore.error());
    if (keystore->identity.network != config_.network)
        co_return fail(ErrorCode::invalid_input, "This wallet is of the network " +
                                                     keystore->identity.network + ", not " +
                                                     config_.network + ".");
    if (!file.name.empty())
        keystore->notes.name = file.name;
    if (auto named = check_wallet_name(keystore->notes.name); !named)
        co_return fail(named.error());
    const bool can_spend = keystore->identity.can_spend();
    if (auto is_new = check_new(keystore->receive_address(), can_spend); !is_new)
        co_return fail(is_new.error());
    if (!can_spend)
        co_return adopt(std::move(*keystore), std::nullopt);
    auto open = [&] { return WalletKeys::open(*keystore, file.password.view()); };
    auto keys = co_await runtime::run_on(worker_, open);
    if (!keys)
        co_return fail(keys.error());
    co_return adopt(std::move(*keystore), std::move(*keys));
}

Task<Result<MadeWallet>> Wallet::Core::watch(WatchedWallet wallet) {
    auto pass = co_await wallets_gate_.enter();
    auto candidates = watched_candidates(wallet.what);
    if (!candidates)
        co_return fail(candidates.error());
    if (auto is_new = check_new(candidates->front().address, false); !is_new)
        co_return fail(is_new.error());
    WalletIdentity identity{.id = crypto::random_fixed<WalletId>(),
                            .network = config_.network,
                            .created_ms = clock_.now_ms(),
                            .accounts = {candidates->front()},
                            .kind = WalletKind::watch_only};
    std::optional<std::size_t> found;
    if (const auto* xpub = std::get_if<std::string>(&wallet.what)) {
        identity.xpub = *xpub;
        auto used = co_await used_accounts(*candidates);
        if (used) {
            found = used->size();
            for (const WalletAccount& each : *used)
                if (each != identity.accounts.front())
                    identity.accounts.push_back(each);
        }
    }
    WalletNotes notes{.name = wallet.name, .is_backup_checked = true}; // nothing to back up
    auto keystore = make_watch_only(std::move(identity), std::move(notes));
    if (!keystore)
        co_return fail(keystore.error());
    auto made = adopt(std::move(*keystore), std::nullopt);
    if (made)
        made->accounts_found = found;
    co_return made;
}

Task<Result<Bytes>> Wallet::Core::export_file(crypto::SecureBuffer password,
                                              crypto::SecureBuffer fresh) {
    auto pass = co_await wallets_gate_.enter();
    auto wallet = require_selected();
    if (!wallet)
        co_return fail(wallet.error());
    const Keystore kept = (*wallet)->stored.keystore;
    if (!kept.identity.can_spend())
        co_return write_keystore(kept);
    Keystore to_open = kept;
    auto secret = co_await keys_.open(std::move(to_open), std::move(password));
    publish();
    if (!secret)
        co_return fail(secret.error());
    auto stretch = co_await stretch_parameters();
    // A file that was never opened with its password is no backup to rely on.
    auto seal_and_try = [&]() -> Result<Bytes> {
        auto sealed = seal_keystore(kept.identity, kept.notes, *secret, fresh.view(), *stretch);
        if (!sealed)
            return fail(sealed.error());
        if (auto opened = unseal_keystore(*sealed, fresh.view()); !opened)
            return fail(opened.error());
        return write_keystore(*sealed);
    };
    auto file = co_await runtime::run_on(worker_, seal_and_try);
    co_return file;
}

Task<Result<KeySecret>> Wallet::Core::export_key(crypto::SecureBuffer password,
                                                 std::size_t account) {
    auto pass = co_await wallets_gate_.enter();
    auto wallet = require_selected();
    if (!wallet)
        co_return fail(wallet.error());
    auto place = account_at(**wallet, account);
    if (!place)
        co_return fail(place.error());
    Keystore keystore = (*wallet)->stored.keystore;
    auto secret = co_await keys_.open(std::move(keystore), std::move(password));
    publish();
    if (!secret)
        co_return fail(secret.error());
    auto keys = WalletKeys::of(*secret);
    if (!keys)
        co_return fail(keys.error());
    co_return keys->export_key(*place);
}

Task<Result<std::string>> Wallet::Core::export_xpub(std::size_t account) {
    auto wallet = require_unlocked();
    if (!wallet)
        co_return fail(wallet.error());
    const WalletIdentity& identity = (*wallet)->stored.keystore.identity;
    if (!identity.xpub.empty())
        co_return identity.xpub;
    auto place = account_at(**wallet, account);
    if (!place)
        co_return fail(place.error());
    if (!identity.can_spend())
        co_return fail(ErrorCode::unsupported, "A watched address has no xpub.");
    co_return keys_.keys()->export_xpub(place->account);
}

Task<Result<WalletAccount>> Wallet::Core::add_account(crypto::SecureBuffer password) {
    auto pass = co_await wallets_gate_.enter();
    auto wallet = require_selected();
    if (!wallet)
        co_return fail(wallet.error());
    Keystore keystore = (*wallet)->stored.keystore;
    const WalletId id = keystore.identity.id;
    std::optional<SealedSecret> secret;
    if (keystore.identity.kind == WalletKind::words) {
        Keystore to_open = keystore;
        crypto::SecureBuffer tried = password.copy();
        auto opened = co_await keys_.open(std::move(to_open), std::move(tried));
        publish();
        if (!opened)
            co_return fail(opened.error());
        secret = std::move(*opened);
    }
    auto next = next_account(keystore.identity, secret ? &*secret : nullptr);
    if (!next)
        co_return next;
    keystore.identity.accounts.push_back(*next);
    if (secret) {
        auto stretch = co_await stretch_parameters();
        auto seal = [&] {
            return seal_keystore(keystore.identity, keystore.notes, *secret, password.view(),
                                 *stretch);
        };
        auto sealed = co_await runtime::run_on(worker_, seal);
        if (!sealed)
            co_return fail(sealed.error());
        keystore = std::move(*sealed);
    }
    if (auto replaced = folder_->replace(keystore); !replaced)
        co_return fail(replaced.error());
    if (OwnedWallet* owned = find(id))
        owned->stored = {.keystore = std::move(keystore), .is_from_spare = false};
    publish();
    wake();
    co_return next;
}

Task<Result<std::string>> Wallet::Core::sign_message(std::string message, std::size_t account) {
    auto wallet = require_unlocked();
    if (!wallet)
        co_return fail(wallet.error());
    auto place = account_at(**wallet, account);
    if (!place)
        co_return fail(place.error());
    if (!(*wallet)->stored.keystore.identity.can_spend())
        co_return fail(ErrorCode::unsupported, std::string(describe(PaymentFault::watch_only)));
    co_return wallet::sign_message(*keys_.keys(), *place, message);
}

} // namespace rustchain::wallet
