// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Telling apart what people bring from elsewhere. Nothing here is shown: only faults and values.
#include "app/gui/imports/import_source.hpp"

#include "core/wallet/legacy/key_text.hpp"
#include "core/wallet/legacy/legacy_words.hpp"

#include <algorithm>
#include <fstream>

namespace rustchain::gui {
namespace {

using Fault = ImportFault;

constexpr std::string_view kOwnMagic{"RTCWALT\0", 8};
constexpr std::string_view kBlank = " \t\r\n";
constexpr std::string_view kXpubMark = "xpub";
constexpr std::size_t kMostFileBytes =
    std::max(wallet::kMaxKeystoreBytes, wallet::kMaxLegacyFileBytes);

auto refuse(Fault fault, std::string detail = {}) {
    return tl::unexpected(ImportProblem{.fault = fault, .detail = std::move(detail)});
}

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(kBlank);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

CandidateRule rule_of(const wallet::LegacyKey& key) {
    if (key.client == "wallet CLI")
        return CandidateRule::wallet_cli;
    if (key.client.starts_with("Rust wallet"))
        return CandidateRule::rust_wallet;
    if (key.client.starts_with("React Native wallet"))
        return CandidateRule::react_native;
    if (key.client == "Python SDK")
        return CandidateRule::python_sdk;
    return key.secret.scheme == KeyScheme::ed25519 ? CandidateRule::ed25519_key
                                                   : CandidateRule::secp256k1_key;
}

void add_keys(ImportSource& source, std::vector<wallet::LegacyKey> keys) {
    for (wallet::LegacyKey& key : keys)
        source.candidates.push_back({.rule = rule_of(key),
                                     .address = key.address,
                                     .is_verified = key.is_verified,
                                     .secret = std::move(key.secret)});
}

ImportResult<ImportSource> look_into_own(ByteView content, const ImportPlace& place) {
    auto keystore = wallet::parse_keystore(content);
    if (!keystore)
        return refuse(keystore.error().code == ErrorCode::unsupported ? Fault::newer_version
                                                                      : Fault::damaged);
    if (keystore->identity.network != place.network)
        return refuse(Fault::other_network, keystore->identity.network);
    ImportSource source{.kind = SourceKind::own_file, .name = keystore->notes.name};
    source.file.assign(content.begin(), content.end());
    if (!keystore->identity.can_spend())
        source.candidates.push_back(
            {.rule = CandidateRule::this_program, .address = keystore->receive_address()});
    source.keystore = std::move(*keystore);
    return source;
}

ImportResult<ImportSource> look_into_legacy(std::string_view text) {
    auto file = wallet::parse_legacy_file(text);
    if (!file)
        return refuse(file.error().code == ErrorCode::unsupported ? Fault::unsupported
                                                                  : Fault::damaged,
                      file.error().message);
    ImportSource source{.kind = file->client == "Rust wallet" ? SourceKind::rust_wallet
                                                              : SourceKind::wallet_cli,
                        .name = file->name};
    source.legacy = std::move(*file);
    return source;
}

ImportResult<ImportSource> look_into_words(std::string_view text) {
    auto words = wallet::RecoveryWords::parse(text);
    if (words)
        return source_of_words(std::move(*words), wallet::kUsualLegacyPath);
    if (words.error().fault == wallet::RecoveryWordsFault::unknown_word)
        return refuse(Fault::word_not_in_list, std::to_string(words.error().position + 1));
    if (words.error().fault == wallet::RecoveryWordsFault::wrong_count)
        return refuse(Fault::word_count, std::to_string(words.error().count));
    return refuse(Fault::bad_words);
}

} // namespace

bool ImportSource::only_watches() const {
    return kind == SourceKind::to_watch || (keystore && !keystore->identity.can_spend());
}

ImportResult<crypto::SecureBuffer> read_import_file(const std::filesystem::path& path) {
    std::error_code error;
    const bool is_file = std::filesystem::is_regular_file(path, error);
    const auto size = is_file ? std::filesystem::file_size(path, error) : 0;
    if (!is_file || error)
        return refuse(Fault::cannot_read, path.string());
    if (size > kMostFileBytes)
        return refuse(Fault::too_large, path.string());
    crypto::SecureBuffer content(static_cast<std::size_t>(size));
    std::ifstream file;
    file.rdbuf()->pubsetbuf(nullptr, 0); // no copy that nobody wipes
    file.open(path, std::ios::binary);
    file.read(reinterpret_cast<char*>(content.data()), static_cast<std::streamsize>(size));
    if (!file || file.gcount() != static_cast<std::streamsize>(size))
        return refuse(Fault::cannot_read, path.string());
    return content;
}

ImportResult<ImportSource> look_into(const crypto::SecureBuffer& content,
                                     const ImportPlace& place) {
    if (content.text().starts_with(kOwnMagic))
        return look_into_own(content.view(), place);
    const std::string_view text = trimmed(content.text());
    if (text.empty())
        return refuse(Fault::empty);
    if (text.front() == '{')
        return look_into_legacy(text);
    if (text.starts_with(kXpubMark) || parse_address(text, place.address_prefix))
        return refuse(Fault::to_watch);
    if (text.find_first_of(kBlank) != std::string_view::npos)
        return look_into_words(text);
    auto key = source_of_key(text);
    if (!key)
        return refuse(Fault::unknown_content);
    return key;
}

ImportResult<void> open_source(ImportSource& source, crypto::SecureBuffer password) {
    if (source.keystore) {
        auto opened = wallet::WalletKeys::open(*source.keystore, password.view());
        if (!opened && opened.error().code == ErrorCode::wrong_password)
            return refuse(Fault::wrong_password);
        if (!opened)
            return refuse(Fault::damaged);
        source.password = std::move(password);
        source.candidates.push_back(
            {.rule = CandidateRule::this_program, .address = source.keystore->receive_address()});
        return {};
    }
    if (!source.legacy)
        return {};
    auto key = wallet::open_legacy_file(*source.legacy, password.view());
    if (!key && key.error().code == ErrorCode::wrong_password)
        return refuse(Fault::wrong_password);
    if (!key)
        return refuse(Fault::damaged, key.error().message);
    std::vector<wallet::LegacyKey> keys;
    keys.push_back(std::move(*key));
    add_keys(source, std::move(keys));
    return {};
}

ImportResult<ImportSource> source_of_words(wallet::RecoveryWords words, std::string_view path) {
    const wallet::WalletSecret secret{.words = std::move(words), .passphrase = {}};
    auto coin_key = wallet::coin_key_of(secret);
    if (!coin_key)
        return refuse(Fault::bad_words);
    auto own = wallet::derive_address(*coin_key, 0, 0);
    auto keys = wallet::legacy_keys_of(secret.words, path);
    if (!own)
        return refuse(Fault::bad_words);
    if (!keys)
        return refuse(Fault::bad_path);
    ImportSource source{.kind = SourceKind::words};
    source.candidates.push_back({.rule = CandidateRule::this_program, .address = *own});
    add_keys(source, std::move(*keys));
    auto kept = wallet::RecoveryWords::parse(secret.words.text());
    if (!kept)
        return refuse(Fault::bad_words);
    source.words = std::move(*kept);
    return source;
}

ImportResult<ImportSource> source_of_python_words(std::string_view words) {
    auto key = wallet::python_key_of(words);
    if (!key)
        return refuse(Fault::bad_words);
    ImportSource source{.kind = SourceKind::python_words};
    std::vector<wallet::LegacyKey> keys;
    keys.push_back(std::move(*key));
    add_keys(source, std::move(keys));
    return source;
}

ImportResult<ImportSource> source_of_key(std::string_view text) {
    auto keys = wallet::read_key_text(text);
    if (!keys || keys->empty())
        return refuse(Fault::bad_key);
    ImportSource source{.kind = SourceKind::private_key};
    add_keys(source, std::move(*keys));
    return source;
}

ImportResult<ImportSource> source_to_watch(std::string_view text, const ImportPlace& place) {
    text = trimmed(text);
    ImportSource source{.kind = SourceKind::to_watch};
    if (text.starts_with(kXpubMark)) {
        const std::string xpub(text);
        if (auto checked = wallet::check_account_xpub(xpub); !checked)
            return refuse(Fault::not_an_xpub, checked.error().message);
        auto address = wallet::address_of_xpub(xpub, 0);
        if (!address)
            return refuse(Fault::not_an_xpub, address.error().message);
        source.watched = xpub;
        source.candidates.push_back({.rule = CandidateRule::watched_xpub, .address = *address});
        return source;
    }
    auto parsed = parse_address(text, place.address_prefix);
    if (!parsed && parsed.error() == AddressFault::wrong_network)
        for (const char* network : {"main", "test", "dev"}) {
            const char* prefix = network[0] == 'm' ? "rtc" : network[0] == 't' ? "trtc" : "drtc";
            if (parse_address(text, prefix))
                return refuse(Fault::other_network, network);
        }
    if (!parsed && parsed.error() == AddressFault::typing_error)
        return refuse(Fault::typing_error);
    if (!parsed)
        return refuse(Fault::not_an_address);
    source.watched = parsed->address;
    source.candidates.push_back({.rule = CandidateRule::watched_address,
                                 .address = parsed->address,
                                 .is_verified = parsed->is_checked});
    return source;
}

} // namespace rustchain::gui
