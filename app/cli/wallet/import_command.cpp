// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// wallet import: whatever a file holds, which addresses it may mean, and what lies on them.
#include "app/cli/commands.hpp"
#include "app/cli/wallet/words_text.hpp"

#include "core/primitives/hex.hpp"
#include "core/wallet/legacy/key_text.hpp"
#include "core/wallet/legacy/legacy_file.hpp"
#include "core/wallet/legacy/legacy_words.hpp"

namespace rustchain::cli {
namespace {

constexpr std::string_view kOwnMagic{"RTCWALT\0", 8};

struct ImportArguments {
    std::string file;
    std::string name;
    std::string path{wallet::kUsualLegacyPath};
    std::size_t candidate = 0; //!< 0: not chosen
    bool has_python_words = false;
};

//! What the file can mean.
struct Findings {
    std::string format;
    std::string name;                           //!< that the file gives itself
    std::optional<wallet::RecoveryWords> words; //!< candidate 1 is this program's own rule then
    std::vector<wallet::LegacyKey> keys;

    std::size_t size() const { return keys.size() + (words ? 1 : 0); }
};

struct CandidateLine {
    std::string client;
    Address address;
    bool is_verified = true;
};

CandidateLine line_of(const Findings& findings, std::size_t place) {
    if (findings.words && place == 0) {
        const auto coin_key = wallet::coin_key_of(
            {.words = *wallet::RecoveryWords::parse(findings.words->text()), .passphrase = {}});
        return {.client = "RustChain Desktop",
                .address = wallet::derive_address(*coin_key, 0, 0).value_or(Address())};
    }
    const wallet::LegacyKey& key = findings.keys[place - (findings.words ? 1 : 0)];
    return {.client = key.client, .address = key.address, .is_verified = key.is_verified};
}

Result<Findings> look_into_words(const ImportArguments& arguments, std::string_view text) {
    if (arguments.has_python_words) {
        auto key = wallet::python_key_of(text);
        if (!key)
            return fail(key.error());
        Findings findings{.format = "words of the Python SDK"};
        findings.keys.push_back(std::move(*key));
        return findings;
    }
    auto words = wallet::RecoveryWords::parse(text);
    if (!words)
        return fail(ErrorCode::invalid_input, words_problem_text(words.error(), text));
    auto keys = wallet::legacy_keys_of(*words, arguments.path);
    if (!keys)
        return fail(keys.error());
    return Findings{.format = "recovery words",
                    .name = {},
                    .words = std::move(*words),
                    .keys = std::move(*keys)};
}

Result<Findings> look_into_legacy_file(Session& session, std::string_view text) {
    auto file = wallet::parse_legacy_file(text);
    if (!file)
        return fail(file.error());
    auto password = session.ask_password("Password of the " + file->client + " file: ", false);
    if (!password)
        return fail(password.error());
    auto key = wallet::open_legacy_file(*file, password->view());
    if (!key)
        return fail(key.error());
    Findings findings{.format = file->client + " file", .name = file->name};
    findings.keys.push_back(std::move(*key));
    return findings;
}

Result<Findings> look_into(Session& session, const ImportArguments& arguments,
                           std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return fail(ErrorCode::invalid_input, "There is nothing in it.");
    text.remove_prefix(first);
    if (text.front() == '{')
        return look_into_legacy_file(session, text);
    if (text.starts_with("xpub") || text.starts_with(session.address_prefix() + "1"))
        return fail(ErrorCode::invalid_input,
                    "This is no key but what can be watched: rustchain-cli wallet watch");
    const bool has_words =
        text.substr(0, text.find_last_not_of(" \t\r\n") + 1).find_first_of(" \t\r\n") !=
        std::string_view::npos;
    if (has_words || arguments.has_python_words)
        return look_into_words(arguments, text);
    auto keys = wallet::read_key_text(text);
    if (!keys)
        return fail(ErrorCode::invalid_input,
                    keys.error().message + " It is no wallet file, key file or words either.");
    return Findings{
        .format = "private key", .name = {}, .words = std::nullopt, .keys = std::move(*keys)};
}

//! Prints each candidate with what lies on it, as far as the node answers.
void print_candidates(Session& session, const Findings& findings) {
    json::Array items;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const CandidateLine line = line_of(findings, i);
        auto account = session.wait(session.client().account(line.address));
        items.push_back(
            json::Object{{"candidate", i + 1},
                         {"client", line.client},
                         {"tested_with_that_client", line.is_verified},
                         {"address", to_text(line.address, session.address_prefix())},
                         {"old_address", "RTC" + to_hex(line.address)},
                         {"balance", account ? amount_text(account->head_balance) : "unknown"}});
    }
    session.print(json::Object{{"format", findings.format}, {"candidates", std::move(items)}});
}

int print_made(Session& session, const std::string& format,
               const Result<wallet::MadeWallet>& made) {
    if (!made)
        return session.fail_with(made.error());
    session.print(json::Object{
        {"format", format}, {"id", to_hex(made->id)}, {"address", made->receive_address}});
    return 0;
}

int import_own_file(Session& session, const ImportArguments& arguments, ByteView content) {
    auto keystore = wallet::parse_keystore(content);
    if (!keystore)
        return session.fail_with(keystore.error());
    wallet::ImportedFile file{
        .file = Bytes(content.begin(), content.end()), .password = {}, .name = arguments.name};
    if (keystore->identity.can_spend()) {
        auto password = session.ask_password("Password of the wallet file: ", false);
        if (!password)
            return session.fail_with(password.error());
        file.password = std::move(*password);
    }
    auto opened = session.open_wallet();
    if (!opened)
        return session.fail_with(opened.error());
    return print_made(session, "wallet file",
                      session.wait((*opened)->import_file(std::move(file))));
}

int import_candidate(Session& session, const ImportArguments& arguments, Findings findings,
                     std::size_t place) {
    auto password = session.ask_password("New password for the wallet file: ", true);
    if (!password)
        return session.fail_with(password.error());
    auto opened = session.open_wallet();
    if (!opened)
        return session.fail_with(opened.error());
    const std::string name = !arguments.name.empty()  ? arguments.name
                             : !findings.name.empty() ? findings.name
                                                      : "Imported";
    if (findings.words && place == 0)
        return print_made(session, findings.format,
                          session.wait((*opened)->create({.name = name,
                                                          .words = std::move(*findings.words),
                                                          .passphrase = {},
                                                          .password = std::move(*password),
                                                          .is_backup_checked = true,
                                                          .find_accounts = true})));
    wallet::LegacyKey& key = findings.keys[place - (findings.words ? 1 : 0)];
    return print_made(
        session, findings.format + ", " + key.client,
        session.wait((*opened)->import_key(
            {.name = name, .secret = std::move(key.secret), .password = std::move(*password)})));
}

int import(Session& session, const ImportArguments& arguments) {
    auto content = read_secret_file(arguments.file);
    if (!content)
        return session.fail_with(content.error());
    if (content->text().starts_with(kOwnMagic))
        return import_own_file(session, arguments, content->view());
    auto findings = look_into(session, arguments, content->text());
    if (!findings)
        return session.fail_with(findings.error());
    if (arguments.candidate > findings->size())
        return session.fail_with(
            {ErrorCode::invalid_input,
             "There are " + std::to_string(findings->size()) + " candidates."});
    if (findings->size() == 1 || arguments.candidate > 0)
        return import_candidate(session, arguments, std::move(*findings),
                                std::max<std::size_t>(arguments.candidate, 1) - 1);
    print_candidates(session, *findings);
    std::cerr << "Nothing was imported yet: choose one with --candidate N.\n";
    return 2;
}

} // namespace

void add_import_command(CLI::App& group, Command& chosen) {
    auto arguments = std::make_shared<ImportArguments>();
    auto* command = group.add_subcommand(
        "import", "make a wallet of a wallet file, key file, private key or words of any client");
    command->add_option("file", arguments->file, "the file; - reads the standard input")
        ->required();
    command->add_option("--name", arguments->name, "the wallet's name");
    command
        ->add_option("--candidate", arguments->candidate,
                     "which one, when the content can mean several addresses")
        ->check(CLI::PositiveNumber);
    command->add_option("--path", arguments->path,
                        "derivation path of the Rust and React Native wallets");
    command->add_flag("--python-words", arguments->has_python_words,
                      "the words are of the Python SDK's own list");
    command->callback([&chosen, arguments] {
        chosen = [arguments](Session& session) { return import(session, *arguments); };
    });
}

} // namespace rustchain::cli
