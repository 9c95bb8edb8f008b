// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// wallet watch, export, accounts, select, rename.
#include "app/cli/commands.hpp"
#include "app/cli/wallet/words_text.hpp"

#include "core/primitives/hex.hpp"
#include "core/wallet/legacy/key_text.hpp"

namespace rustchain::cli {
namespace {

struct ExportArguments {
    bool words = false;
    bool key = false;
    bool xpub = false;
    std::string file;
    std::size_t account = 1;
};

int watch(Session& session, const std::string& name, const std::string& what) {
    wallet::WatchedWallet watched{.name = name, .what = what};
    if (!what.starts_with("xpub")) {
        auto address = parse_address(what, session.address_prefix());
        if (!address)
            return session.fail_with(
                {ErrorCode::invalid_input,
                 std::string(describe(address.error())) + " It is no xpub either."});
        watched.what = address->address;
    }
    auto opened = session.open_wallet();
    if (!opened)
        return session.fail_with(opened.error());
    auto made = session.wait((*opened)->watch(std::move(watched)));
    if (!made)
        return session.fail_with(made.error());
    session.print(json::Object{{"id", to_hex(made->id)}, {"address", made->receive_address}});
    return 0;
}

//! Secrets go to the standard output byte by byte, and into no text that outlives them.
int print_secret(Session& session, const char* key, std::string_view secret) {
    if (session.options().json)
        std::cout << "{\"" << key << "\": \"" << secret << "\"}" << std::endl;
    else
        std::cout << secret << std::endl;
    return 0;
}

int export_to_file(Session& session, wallet::Wallet& from, bool can_spend,
                   const std::string& path) {
    crypto::SecureBuffer password;
    crypto::SecureBuffer fresh;
    if (can_spend) {
        auto before = session.ask_password("Password of the wallet: ", false);
        if (!before)
            return session.fail_with(before.error());
        auto after = session.ask_password("A password for the exported file: ", true);
        if (!after)
            return session.fail_with(after.error());
        password = std::move(*before);
        fresh = std::move(*after);
    }
    auto file = session.wait(from.export_file(std::move(password), std::move(fresh)));
    if (!file)
        return session.fail_with(file.error());
    if (auto written = write_new_file(path, as_text(*file)); !written)
        return session.fail_with(written.error());
    session.print_to(path == "-" ? std::cerr : std::cout, json::Object{{"file", path}});
    return 0;
}

int export_secret(Session& session, wallet::Wallet& from, const ExportArguments& arguments) {
    auto password = session.ask_password("Password of the wallet: ", false);
    if (!password)
        return session.fail_with(password.error());
    if (arguments.words) {
        auto words = session.wait(from.reveal_words(std::move(*password)));
        if (!words)
            return session.fail_with(words.error());
        return print_secret(session, "words", words->text());
    }
    auto key = session.wait(from.export_key(std::move(*password), arguments.account - 1));
    if (!key)
        return session.fail_with(key.error());
    return print_secret(session, "key", wallet::write_key_text(*key).text());
}

int export_what(Session& session, const ExportArguments& arguments) {
    const int count = arguments.words + arguments.key + arguments.xpub + !arguments.file.empty();
    if (count != 1)
        return session.fail_with(
            {ErrorCode::invalid_input,
             "Say what to export: one of --words, --key, --xpub and --file PATH."});
    auto chosen = session.chosen_wallet();
    if (!chosen)
        return session.fail_with(chosen.error());
    if (arguments.xpub) {
        auto unlocked = session.unlock_wallet();
        if (!unlocked)
            return session.fail_with(unlocked.error());
        auto xpub = session.wait((*unlocked)->export_xpub(arguments.account - 1));
        if (!xpub)
            return session.fail_with(xpub.error());
        session.print(json::Object{{"xpub", *xpub}});
        return 0;
    }
    auto selected = session.select_wallet();
    if (!selected)
        return session.fail_with(selected.error());
    if (!arguments.file.empty())
        return export_to_file(session, **selected, chosen->can_spend, arguments.file);
    if (!chosen->can_spend)
        return session.fail_with(
            {ErrorCode::unsupported, "This wallet only watches: it holds no secret."});
    return export_secret(session, **selected, arguments);
}

int list_accounts(Session& session) {
    auto chosen = session.chosen_wallet();
    if (!chosen)
        return session.fail_with(chosen.error());
    json::Array items;
    for (std::size_t i = 0; i < chosen->accounts.size(); ++i) {
        const wallet::WalletAccount& each = chosen->accounts[i];
        auto state = session.wait(session.client().account(each.address));
        items.push_back(
            json::Object{{"account", i + 1},
                         {"address", to_text(each.address, session.address_prefix())},
                         {"balance", state ? amount_text(state->head_balance) : "unknown"}});
    }
    session.print(json::Object{{"accounts", std::move(items)}});
    return 0;
}

int add_account(Session& session) {
    auto chosen = session.chosen_wallet();
    if (!chosen)
        return session.fail_with(chosen.error());
    auto selected = session.select_wallet();
    if (!selected)
        return session.fail_with(selected.error());
    crypto::SecureBuffer password;
    if (chosen->kind == wallet::WalletKind::words) {
        auto asked = session.ask_password("Password of the wallet " + chosen->name + ": ", false);
        if (!asked)
            return session.fail_with(asked.error());
        password = std::move(*asked);
    }
    auto added = session.wait((*selected)->add_account(std::move(password)));
    if (!added)
        return session.fail_with(added.error());
    session.print(json::Object{{"account", chosen->accounts.size() + 1},
                               {"address", to_text(added->address, session.address_prefix())}});
    return 0;
}

int select(Session& session, const std::string& name) {
    session.mean_wallet(name);
    auto chosen = session.chosen_wallet();
    if (!chosen)
        return session.fail_with(chosen.error());
    if (auto set = session.set_usual_wallet(chosen->id); !set)
        return session.fail_with(set.error());
    session.print(json::Object{{"selected", chosen->name}, {"address", chosen->receive_address}});
    return 0;
}

int rename(Session& session, const std::string& name) {
    auto unlocked = session.unlock_wallet();
    if (!unlocked)
        return session.fail_with(unlocked.error());
    if (auto renamed = session.wait((*unlocked)->rename(name)); !renamed)
        return session.fail_with(renamed.error());
    session.print(json::Object{{"name", name}});
    return 0;
}

void add_export_command(CLI::App& group, Command& chosen) {
    auto arguments = std::make_shared<ExportArguments>();
    auto* command = group.add_subcommand("export", "bring out a wallet's secrets or its file");
    command->add_flag("--words", arguments->words, "print the recovery words");
    command->add_flag("--key", arguments->key, "print one account's private key");
    command->add_flag("--xpub", arguments->xpub, "print what watches one account's addresses");
    command->add_option("--file", arguments->file,
                        "write the wallet to this new file, under a password of its own");
    command->add_option("--account", arguments->account, "place in wallet accounts (default 1)")
        ->check(CLI::PositiveNumber);
    command->callback([&chosen, arguments] {
        chosen = [arguments](Session& session) { return export_what(session, *arguments); };
    });
}

} // namespace

void add_key_commands(CLI::App& group, Command& chosen) {
    add_import_command(group, chosen);
    add_export_command(group, chosen);

    auto name = std::make_shared<std::string>("Watched");
    auto what = std::make_shared<std::string>();
    auto* look = group.add_subcommand("watch", "a wallet that sees an address and cannot spend");
    look->add_option("what", *what, "an address, or an account's xpub")->required();
    look->add_option("--name", *name, "its name (default Watched)");
    look->callback([&chosen, name, what] {
        chosen = [name, what](Session& session) { return watch(session, *name, *what); };
    });

    auto* accounts = group.add_subcommand("accounts", "the accounts of a wallet");
    accounts->require_subcommand(0, 1);
    accounts->callback([&chosen, accounts] {
        if (accounts->get_subcommands().empty())
            chosen = list_accounts;
    });
    accounts->add_subcommand("add", "the next account of its words, or address of its xpub")
        ->callback([&chosen] { chosen = add_account; });

    auto target = std::make_shared<std::string>();
    auto* pick = group.add_subcommand("select", "the wallet that commands mean without --wallet");
    pick->add_option("wallet", *target, "name or address")->required();
    pick->callback([&chosen, target] {
        chosen = [target](Session& session) { return select(session, *target); };
    });
    auto* call = group.add_subcommand("rename", "give a wallet another name");
    call->add_option("name", *target, "1 to 64 bytes")->required();
    call->callback([&chosen, target] {
        chosen = [target](Session& session) { return rename(session, *target); };
    });
}

} // namespace rustchain::cli
