// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The folder that holds wallets.
#include "core/wallet/files/wallet_folder.hpp"

#include "core/primitives/hex.hpp"
#include "core/runtime/log.hpp"

#include <algorithm>
#include <ctime>
#include <map>

namespace rustchain::wallet {
namespace {

namespace fs = std::filesystem;

//! The wallet that a file name names, or nothing when it is no wallet's or spare's.
std::optional<WalletId> id_of(const fs::path& path) {
    if (path.extension() != ".wallet" && path.extension() != ".spare")
        return std::nullopt;
    std::string stem = path.stem().string();
    auto id = fixed_from_hex<WalletId>(stem);
    if (!id || to_hex(*id) != stem)
        return std::nullopt;
    return *id;
}

Result<Keystore> read_keystore(const fs::path& path, const WalletId& id) {
    auto bytes = runtime::read_file(path, kMaxKeystoreBytes);
    if (!bytes)
        return fail(bytes.error().code == ErrorCode::invalid_input
                        ? Error{ErrorCode::corrupt, "this wallet file is damaged: it is too long"}
                        : bytes.error());
    auto keystore = parse_keystore(*bytes);
    if (keystore && keystore->identity.id != id)
        return fail(ErrorCode::corrupt,
                    "this wallet file is another's: its name does not fit its content");
    return keystore;
}

void read_wallet(const fs::path& folder, const WalletId& id, WalletFolderContent& content) {
    fs::path path = folder / (to_hex(id) + ".wallet");
    auto keystore = read_keystore(path, id);
    if (keystore) {
        content.wallets.push_back({.keystore = std::move(*keystore)});
        return;
    }
    bool may_use_spare = keystore.error().code == ErrorCode::corrupt ||
                         keystore.error().code == ErrorCode::not_found;
    auto spare = read_keystore(folder / (to_hex(id) + ".spare"), id);
    if (may_use_spare && spare)
        content.wallets.push_back({.keystore = std::move(*spare), .is_from_spare = true});
    else
        content.damaged.push_back({.path = path, .error = keystore.error()});
}

std::string day_of(TimestampMs now_ms) {
    const std::time_t seconds = static_cast<std::time_t>(now_ms / 1000);
    std::tm day{};
    char text[16] = {};
    if (::gmtime_r(&seconds, &day) == nullptr)
        return "unknown";
    const std::size_t size = std::strftime(text, sizeof text, "%Y-%m-%d", &day);
    return {text, size};
}

fs::path with_ending(fs::path path, const std::string& ending) {
    return path += ending;
}

//! An ending under which none of these is kept already.
std::string free_ending(const std::vector<fs::path>& paths, const std::string& day) {
    const std::string ending = ".removed-" + day;
    auto is_taken = [&](const std::string& tried) {
        return std::ranges::any_of(paths, [&](const fs::path& path) {
            std::error_code failure;
            return fs::symlink_status(with_ending(path, tried), failure).type() !=
                   fs::file_type::not_found;
        });
    };
    std::string tried = ending;
    for (unsigned number = 2; is_taken(tried); ++number)
        tried = ending + "-" + std::to_string(number);
    return tried;
}

Result<fs::path> move_aside(const fs::path& path, const std::string& ending) {
    fs::path aside = with_ending(path, ending);
    std::error_code failure;
    fs::rename(path, aside, failure);
    if (failure)
        return fail(failure == std::errc::no_space_on_device ? ErrorCode::disk_full
                                                             : ErrorCode::permission,
                    "rename " + path.string() + " to " + aside.string() + ": " + failure.message());
    return aside;
}

} // namespace

Result<WalletFolderContent> read_wallet_folder(const fs::path& folder) {
    std::error_code failure;
    fs::directory_iterator entries(folder, failure);
    if (failure == std::errc::no_such_file_or_directory)
        return WalletFolderContent{};
    std::map<WalletId, bool> found;
    for (; !failure && entries != fs::directory_iterator(); entries.increment(failure))
        if (auto id = id_of(entries->path()); id && found.size() < kMaxWallets)
            found.emplace(*id, true);
    if (failure)
        return fail(failure == std::errc::permission_denied ? ErrorCode::permission
                                                            : ErrorCode::internal,
                    "read the folder " + folder.string() + ": " + failure.message());
    WalletFolderContent content;
    for (const auto& [id, present] : found)
        read_wallet(folder, id, content);
    std::ranges::stable_sort(content.wallets, {}, [](const StoredWallet& each) {
        return each.keystore.identity.created_ms;
    });
    return content;
}

Result<WalletFolder> WalletFolder::open(fs::path path) {
    if (auto made = runtime::make_private_directory(path); !made)
        return fail(made.error());
    auto lock = runtime::DirectoryLock::acquire(path);
    if (!lock)
        return fail(lock.error());
    return WalletFolder(std::move(path), std::move(*lock));
}

fs::path WalletFolder::file(const WalletId& id, std::string_view ending) const {
    return path_ / (to_hex(id) + std::string(ending));
}

Result<void> WalletFolder::write_and_check(const fs::path& path, const Keystore& keystore) const {
    if (auto written = runtime::replace_file(path, write_keystore(keystore)); !written)
        return written;
    auto back = read_keystore(path, keystore.identity.id);
    if (!back)
        return fail(back.error());
    if (*back != keystore)
        return fail(ErrorCode::corrupt, path.string() + " reads back differently: check this disk");
    return {};
}

Result<void> WalletFolder::add(const Keystore& keystore) const {
    std::error_code failure;
    for (const fs::path& path :
         {wallet_file(keystore.identity.id), spare_file(keystore.identity.id)})
        if (fs::symlink_status(path, failure).type() != fs::file_type::not_found)
            return fail(ErrorCode::already_exists,
                        path.string() + " is there already; nothing was overwritten");
    auto content = read();
    if (!content)
        return fail(content.error());
    if (content->wallets.size() + content->damaged.size() >= kMaxWallets)
        return fail(ErrorCode::unsupported, "one folder holds at most 256 wallets");
    return write_and_check(wallet_file(keystore.identity.id), keystore);
}

Result<void> WalletFolder::replace(const Keystore& keystore) const {
    const WalletId& id = keystore.identity.id;
    // Only a whole file may take the spare's place: a damaged one must not push out the last good.
    if (read_keystore(wallet_file(id), id))
        if (auto renewed = renew_spare(id); !renewed)
            return renewed;
    return write_and_check(wallet_file(id), keystore);
}

Result<void> WalletFolder::renew_spare(const WalletId& id) const {
    auto present = read_keystore(wallet_file(id), id);
    if (!present)
        return fail(present.error());
    return write_and_check(spare_file(id), *present);
}

Result<fs::path> WalletFolder::remove(const WalletId& id, TimestampMs now_ms) const {
    const std::string ending = free_ending(
        {wallet_file(id), spare_file(id), payments_file(id), labels_file(id)}, day_of(now_ms));
    auto is_there = [](const fs::path& path) {
        std::error_code failure;
        return fs::symlink_status(path, failure).type() != fs::file_type::not_found;
    };
    // The spare first: alone it would bring the wallet back at the next start.
    const bool has_spare = is_there(spare_file(id));
    if (has_spare)
        if (auto moved = move_aside(spare_file(id), ending); !moved)
            return moved;
    Result<fs::path> kept = with_ending(spare_file(id), ending);
    if (is_there(wallet_file(id)))
        kept = move_aside(wallet_file(id), ending);
    if (!kept && has_spare) {
        std::error_code failure;
        fs::rename(with_ending(spare_file(id), ending), spare_file(id), failure);
    }
    if (!kept)
        return kept;
    if (has_spare && !read_keystore(*kept, id))
        kept = with_ending(spare_file(id), ending);
    for (const fs::path& path : {payments_file(id), labels_file(id)})
        if (is_there(path))
            if (auto moved = move_aside(path, ending); !moved)
                log::warning("wallet", "{}", moved.error());
    return kept;
}

std::optional<WalletId> WalletFolder::selected() const {
    auto text = runtime::read_text_file(path_ / "selected", 2 * WalletId::kSize);
    if (!text)
        return std::nullopt;
    auto id = fixed_from_hex<WalletId>(*text);
    return id ? std::optional(*id) : std::nullopt;
}

Result<void> WalletFolder::set_selected(const WalletId& id) const {
    return runtime::replace_file(path_ / "selected", as_bytes(to_hex(id)));
}

} // namespace rustchain::wallet
