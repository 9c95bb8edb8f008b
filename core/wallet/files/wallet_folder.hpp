// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The folder that holds wallets: which are there, adding one, replacing one without ever losing it.
//
//     <32 hex digits>.wallet    a keystore            <32 hex digits>.payments   its payments on
//     their way <32 hex digits>.spare     its version before    <32 hex digits>.labels     its
//     private labels address_book.json         contacts              selected                   the
//     wallet opened last
#pragma once

#include "core/runtime/file.hpp"
#include "core/wallet/keystore.hpp"

#include <filesystem>
#include <optional>

namespace rustchain::wallet {

inline constexpr std::size_t kMaxWallets = 256;

struct StoredWallet {
    Keystore keystore;
    bool is_from_spare = false; //!< the file is missing or damaged; this is its version before

    bool operator==(const StoredWallet&) const = default;
};

struct DamagedWallet {
    std::filesystem::path path;
    Error error;
};

struct WalletFolderContent {
    std::vector<StoredWallet> wallets; //!< oldest first
    std::vector<DamagedWallet> damaged;
};

//! Reads every wallet of a folder, at most 256. A folder that is missing holds none.
Result<WalletFolderContent> read_wallet_folder(const std::filesystem::path& folder);

//! A folder held for this program alone.
class WalletFolder {
public:
    //! Makes the folder when it is missing. Fails with busy, permission, disk_full.
    static Result<WalletFolder> open(std::filesystem::path path);

    Result<WalletFolderContent> read() const { return read_wallet_folder(path_); }
    //! Writes a new wallet and reads it back. Fails with already_exists when one of this id is
    //! there, in whatever state.
    Result<void> add(const Keystore& keystore) const;
    //! Replaces a wallet; its present version stays as the spare, if it is whole.
    Result<void> replace(const Keystore& keystore) const;
    //! Makes the spare the same as the wallet, so that an old password opens nothing any more.
    Result<void> renew_spare(const WalletId& id) const;

    //! Takes a wallet out of the list. Its files stay in the folder, each with ".removed-<UTC day>"
    //! behind its name, and a number behind that when there is one already. Gives what the wallet's
    //! own is called then, or the spare's when that is the whole one. When it fails, the wallet is
    //! where it was.
    Result<std::filesystem::path> remove(const WalletId& id, TimestampMs now_ms) const;

    std::optional<WalletId> selected() const;
    Result<void> set_selected(const WalletId& id) const;

    std::filesystem::path wallet_file(const WalletId& id) const { return file(id, ".wallet"); }
    std::filesystem::path spare_file(const WalletId& id) const { return file(id, ".spare"); }
    std::filesystem::path payments_file(const WalletId& id) const { return file(id, ".payments"); }
    std::filesystem::path labels_file(const WalletId& id) const { return file(id, ".labels"); }
    std::filesystem::path address_book_file() const { return path_ / "address_book.json"; }

private:
    WalletFolder(std::filesystem::path path, runtime::DirectoryLock lock)
        : path_(std::move(path)), lock_(std::move(lock)) {}
    std::filesystem::path file(const WalletId& id, std::string_view ending) const;
    Result<void> write_and_check(const std::filesystem::path& path, const Keystore& keystore) const;

    std::filesystem::path path_;
    runtime::DirectoryLock lock_;
};

} // namespace rustchain::wallet
