// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Making wallets, opening them, changing what protects them.
#include "core/wallet/actor/wallet_core.hpp"

#include "core/crypto/random.hpp"
#include "core/runtime/log.hpp"

#include <algorithm>

namespace rustchain::wallet {
namespace {

constexpr std::uint32_t kMostFoundAccounts = 20;
constexpr unsigned kUnusedBeforeGivingUp = 3;

struct DerivedWallet {
    crypto::HdKey coin_key;
    std::vector<WalletAccount> candidates; //!< the first accounts, as many as may be looked for
};

Result<DerivedWallet> derive_wallet(const WalletSecret& secret, std::uint32_t accounts) {
    auto coin_key = coin_key_of(secret);
    if (!coin_key)
        return fail(coin_key.error());
    std::vector<WalletAccount> candidates;
    for (std::uint32_t account = 0; account < accounts; ++account) {
        auto address = derive_address(*coin_key, account, 0);
        if (!address)
            return fail(address.error());
        candidates.push_back({.account = account, .index = 0, .address = *address});
    }
    return DerivedWallet{.coin_key = std::move(*coin_key), .candidates = std::move(candidates)};
}

bool is_used(const AccountState& state) {
    return state.nonce > 0 || !state.head_balance.is_zero() || !state.arriving.is_zero();
}

} // namespace

Task<Result<crypto::StretchParameters>> Wallet::Core::stretch_parameters() {
    if (!stretch_) {
        auto measured = co_await runtime::run_on(worker_, [] { return crypto::calibrate(); });
        stretch_ = measured;
    }
    co_return *stretch_;
}

Task<Result<std::vector<WalletAccount>>>
Wallet::Core::used_accounts(std::vector<WalletAccount> candidates) {
    auto chain = chain_;
    if (!chain)
        co_return fail(ErrorCode::unavailable, "there is no chain to ask yet");
    std::vector<WalletAccount> used;
    unsigned unused = 0;
    for (const WalletAccount& candidate : candidates) {
        auto state = co_await ask(chain->account(candidate.address));
        if (!state)
            co_return fail(state.error());
        bool is_in_use = is_used(*state);
        if (!is_in_use) {
            HistoryQuery query;
            query.address = candidate.address;
            query.limit = 1;
            auto page = co_await ask(chain->history(query));
            if (!page)
                co_return fail(page.error());
            is_in_use = !page->entries.empty();
        }
        if (is_in_use)
            used.push_back(candidate);
        unused = is_in_use ? 0 : unused + 1;
        if (unused == kUnusedBeforeGivingUp)
            break;
    }
    co_return used;
}

Task<Result<MadeWallet>> Wallet::Core::create(NewWallet wallet) {
    auto pass = co_await wallets_gate_.enter();
    if (!folder_)
        co_return fail(ErrorCode::unavailable, "the wallet folder is not open");
    if (auto named = check_wallet_name(wallet.name); !named)
        co_return fail(named.error());
    WalletSecret secret{.words = std::move(wallet.words),
                        .passphrase = std::move(wallet.passphrase)};
    auto derive = [&secret, many = wallet.find_accounts ? kMostFoundAccounts : 1U] {
        return derive_wallet(secret, many);
    };
    auto derived = co_await runtime::run_on(worker_, derive);
    if (!derived)
        co_return fail(derived.error());
    if (auto is_new = check_new(derived->candidates.front().address, true); !is_new)
        co_return fail(is_new.error());
    WalletIdentity identity{.id = crypto::random_fixed<WalletId>(),
                            .network = config_.network,
                            .created_ms = clock_.now_ms(),
                            .accounts = {derived->candidates.front()}};
    MadeWallet made{.id = identity.id, .receive_address = {}, .accounts_found = {}};
    if (wallet.find_accounts) {
        auto used = co_await used_accounts(derived->candidates);
        if (used) {
            made.accounts_found = used->size();
            for (const WalletAccount& each : *used)
                if (each != identity.accounts.front())
                    identity.accounts.push_back(each);
        }
    }
    auto stretch = co_await stretch_parameters();
    WalletNotes notes{.name = wallet.name, .is_backup_checked = wallet.is_backup_checked};
    auto seal = [&] {
        return seal_keystore(identity, notes, secret, wallet.password.view(), *stretch);
    };
    auto keystore = co_await runtime::run_on(worker_, seal);
    if (!keystore)
        co_return fail(keystore.error());
    auto adopted = adopt(std::move(*keystore), std::move(derived->coin_key));
    if (!adopted)
        co_return adopted;
    made.receive_address = adopted->receive_address;
    co_return made;
}

Task<Result<void>> Wallet::Core::select(WalletId id) {
    auto pass = co_await wallets_gate_.enter();
    if (!find(id))
        co_return fail(ErrorCode::not_found, "this wallet is not in the folder any more");
    if (selected_ == id)
        co_return Result<void>{};
    do_lock(LockReason::switched);
    selected_ = id;
    publish();
    co_return folder_->set_selected(id);
}

Task<Result<void>> Wallet::Core::unlock(crypto::SecureBuffer password) {
    auto pass = co_await wallets_gate_.enter();
    auto wallet = require_selected();
    if (!wallet)
        co_return fail(wallet.error());
    if (!(*wallet)->stored.keystore.identity.can_spend()) {
        is_covered_ = false;
        touch();
        publish();
        wake();
        co_return Result<void>{};
    }
    const WalletId id = (*wallet)->id();
    struct Unlocking {
        bool& flag;
        ~Unlocking() { flag = false; }
    };
    Result<void> unlocked;
    {
        is_unlocking_ = true;
        Unlocking unlocking{is_unlocking_};
        publish();
        Keystore keystore = (*wallet)->stored.keystore;
        unlocked = co_await keys_.unlock(std::move(keystore), std::move(password));
    }
    if (unlocked) {
        touch();
        if (OwnedWallet* owned = find(id); owned && owned->stored.is_from_spare) {
            if (auto healed = folder_->replace(owned->stored.keystore))
                owned->stored.is_from_spare = false;
            else
                log::error("wallet", "the wallet file could not be repaired: {}", healed.error());
        }
    }
    publish();
    wake();
    co_return unlocked;
}

Task<Result<void>> Wallet::Core::check_password(crypto::SecureBuffer password) {
    auto pass = co_await wallets_gate_.enter();
    auto wallet = require_selected();
    if (!wallet)
        co_return fail(wallet.error());
    Keystore keystore = (*wallet)->stored.keystore;
    auto secret = co_await keys_.open(std::move(keystore), std::move(password));
    publish();
    if (!secret)
        co_return fail(secret.error());
    co_return Result<void>{};
}

Task<Result<void>> Wallet::Core::change_password(crypto::SecureBuffer before,
                                                 crypto::SecureBuffer after) {
    auto pass = co_await wallets_gate_.enter();
    auto wallet = require_selected();
    if (!wallet)
        co_return fail(wallet.error());
    const Keystore old = (*wallet)->stored.keystore;
    Keystore to_open = old;
    auto secret = co_await keys_.open(std::move(to_open), std::move(before));
    publish();
    if (!secret)
        co_return fail(secret.error());
    auto stretch = co_await stretch_parameters();
    // A file that was never opened with its new password is no file to rely on.
    auto seal_and_try = [&]() -> Result<Keystore> {
        auto sealed = seal_keystore(old.identity, old.notes, *secret, after.view(), *stretch);
        if (sealed)
            if (auto opened = unseal_keystore(*sealed, after.view()); !opened)
                return fail(opened.error());
        return sealed;
    };
    auto fresh = co_await runtime::run_on(worker_, seal_and_try);
    if (!fresh)
        co_return fail(fresh.error());
    if (auto replaced = folder_->replace(*fresh); !replaced)
        co_return fail(replaced.error());
    if (OwnedWallet* owned = find(old.identity.id))
        owned->stored = {.keystore = std::move(*fresh), .is_from_spare = false};
    publish();
    co_return folder_->renew_spare(old.identity.id);
}

Task<Result<RecoveryWords>> Wallet::Core::reveal_words(crypto::SecureBuffer password) {
    auto pass = co_await wallets_gate_.enter();
    auto wallet = require_selected();
    if (!wallet)
        co_return fail(wallet.error());
    Keystore keystore = (*wallet)->stored.keystore;
    auto secret = co_await keys_.open(std::move(keystore), std::move(password));
    publish();
    if (!secret)
        co_return fail(secret.error());
    if (auto* words = std::get_if<WalletSecret>(&*secret))
        co_return std::move(words->words);
    co_return fail(ErrorCode::unsupported,
                   "This wallet has no words: it holds a single key. Export the key.");
}

Task<Result<void>> Wallet::Core::change_notes(std::optional<std::string> name,
                                              bool is_backup_checked) {
    auto pass = co_await wallets_gate_.enter();
    auto wallet = require_unlocked();
    if (!wallet)
        co_return fail(wallet.error());
    Keystore keystore = (*wallet)->stored.keystore;
    if (name) {
        if (auto checked = check_wallet_name(*name); !checked)
            co_return fail(checked.error());
        keystore.notes.name = *name;
    }
    keystore.notes.is_backup_checked |= is_backup_checked;
    if (auto replaced = folder_->replace(keystore); !replaced)
        co_return fail(replaced.error());
    (*wallet)->stored.keystore = std::move(keystore);
    publish();
    co_return Result<void>{};
}

Task<Result<std::filesystem::path>> Wallet::Core::remove(WalletId id) {
    auto pass = co_await wallets_gate_.enter();
    // A payment that is being made ends first, so that its record is among what is kept.
    auto payments_pass = co_await payments_gate_.enter();
    if (!find(id))
        co_return fail(ErrorCode::not_found, "this wallet is not in the folder any more");
    auto kept = folder_->remove(id, clock_.now_ms());
    if (!kept)
        co_return kept;
    std::erase_if(wallets_, [&](const OwnedWallet& each) { return each.id() == id; });
    if (selected_ == id) {
        selected_ = wallets_.empty() ? std::nullopt : std::optional(wallets_.front().id());
        do_lock(LockReason::switched);
        // Without it the next start selects the oldest, which is the same.
        if (selected_)
            if (auto set = folder_->set_selected(*selected_); !set)
                log::warning("wallet", "the choice of wallet could not be saved: {}", set.error());
    }
    publish();
    wake();
    co_return kept;
}

} // namespace rustchain::wallet
