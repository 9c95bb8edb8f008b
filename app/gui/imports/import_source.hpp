// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a file or a pasted text can become: its kind, what opens it, and the addresses that it may
// mean.
#pragma once

#include "core/wallet/legacy/legacy_file.hpp"

#include <filesystem>

namespace rustchain::gui {

enum class SourceKind : std::uint8_t {
    own_file,    //!< of this program
    wallet_cli,  //!< keystore of today's command line
    rust_wallet, //!< file of the Rust wallet
    words,
    python_words, //!< of the Python SDK's own list
    private_key,
    to_watch, //!< an address or an xpub
};

enum class ImportFault : std::uint8_t {
    cannot_read, //!< detail: the path
    too_large,   //!< detail: the path
    empty,
    unknown_content,
    damaged,       //!< detail: what is wrong, or empty
    newer_version, //!< of this program's file
    unsupported,   //!< another cipher or version; detail says which
    other_network, //!< detail: "test"
    wrong_password,
    to_watch, //!< an address or xpub where a key was expected
    bad_words,
    word_count,       //!< detail: how many there are
    word_not_in_list, //!< detail: its number
    bad_key,
    bad_path,
    typing_error,
    not_an_address,
    not_an_xpub, //!< detail: why
};

struct ImportProblem {
    ImportFault fault;
    std::string detail{};

    bool operator==(const ImportProblem&) const = default;
};

template <class T>
using ImportResult = Result<T, ImportProblem>;

//! Whose rule makes the address.
enum class CandidateRule : std::uint8_t {
    this_program,
    wallet_cli,
    rust_wallet,
    react_native,
    python_sdk,
    ed25519_key,
    secp256k1_key,
    watched_address,
    watched_xpub,
};

struct ImportCandidate {
    CandidateRule rule;
    Address address;
    bool is_verified = true;                   //!< held against keys that this client made
    std::optional<wallet::KeySecret> secret{}; //!< nothing: the source has what is needed
};

//! Move-only; its secrets are wiped.
struct ImportSource {
    SourceKind kind = SourceKind::private_key;
    std::string name{};                           //!< that a file gives itself
    Bytes file{};                                 //!< own_file: as it is
    std::optional<wallet::Keystore> keystore{};   //!< own_file
    std::optional<wallet::LegacyFile> legacy{};   //!< wallet_cli, rust_wallet
    std::optional<wallet::RecoveryWords> words{}; //!< words
    std::optional<std::variant<Address, std::string>> watched{};
    crypto::SecureBuffer password{};           //!< own_file: that opened it, and stays
    std::vector<ImportCandidate> candidates{}; //!< empty while a password is missing

    bool needs_password() const { return candidates.empty(); }
    //! It can sign nothing, so no password protects it.
    bool only_watches() const;
};

//! Where an import happens.
struct ImportPlace {
    std::string network;        //!< "dev"
    std::string address_prefix; //!< "drtc"
};

//! A small file, in wiped memory. Blocks.
ImportResult<crypto::SecureBuffer> read_import_file(const std::filesystem::path& path);
//! Says what it is, as far as no password is needed. Untrusted.
ImportResult<ImportSource> look_into(const crypto::SecureBuffer& content, const ImportPlace& place);
//! Opens the file with its password and fills in the candidates. Blocks for what the password
//! costs.
ImportResult<void> open_source(ImportSource& source, crypto::SecureBuffer password);

ImportResult<ImportSource> source_of_words(wallet::RecoveryWords words, std::string_view path);
ImportResult<ImportSource> source_of_python_words(std::string_view words);
ImportResult<ImportSource> source_of_key(std::string_view text);
ImportResult<ImportSource> source_to_watch(std::string_view text, const ImportPlace& place);

} // namespace rustchain::gui
