// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// wallet create, restore, check-backup, password: what has to do with words and what guards them.
#include "app/cli/commands.hpp"
#include "app/cli/wallet/words_text.hpp"

#include "core/primitives/hex.hpp"

namespace rustchain::cli {
namespace {

struct WordsArguments {
    std::string name = "Everyday";
    unsigned count = 12;
    bool has_passphrase = false;
};

Result<crypto::SecureBuffer> ask_passphrase(Session& session, bool is_asked, bool is_new) {
    if (!is_asked)
        return crypto::SecureBuffer();
    return session.ask_password("Passphrase beside the words: ", is_new);
}

int keep_words(Session& session, const WordsArguments& arguments, wallet::RecoveryWords words,
               bool is_restored) {
    auto passphrase = ask_passphrase(session, arguments.has_passphrase, !is_restored);
    if (!passphrase)
        return session.fail_with(passphrase.error());
    const bool has_passphrase = !passphrase->empty();
    auto password = session.ask_password("New password for the wallet file: ", true);
    if (!password)
        return session.fail_with(password.error());
    auto opened = session.open_wallet();
    if (!opened)
        return session.fail_with(opened.error());
    auto made = session.wait((*opened)->create({.name = arguments.name,
                                                .words = std::move(words),
                                                .passphrase = std::move(*passphrase),
                                                .password = std::move(*password),
                                                .is_backup_checked = is_restored,
                                                .find_accounts = is_restored}));
    if (!made)
        return session.fail_with(made.error());
    json::Object answer{{"id", to_hex(made->id)}, {"address", made->receive_address}};
    if (is_restored) {
        answer.set("accounts_found", made->accounts_found ? json::Value(*made->accounts_found)
                                                          : json::Value(nullptr));
        std::cerr << discovery_text(made->accounts_found, has_passphrase) << "\n";
    }
    session.print(answer);
    return 0;
}

int create(Session& session, const WordsArguments& arguments) {
    auto words =
        wallet::RecoveryWords::generate(arguments.count == 24 ? wallet::RecoveryLength::words_24
                                                              : wallet::RecoveryLength::words_12);
    std::cerr << "Write these words on paper, in this order. They are the only way to get the "
                 "coins back;\nanyone who reads them can spend them.\n\n";
    std::size_t number = 0;
    for (std::string_view word : words.words())
        std::cerr << ++number << ". " << word << "\n";
    std::cerr << "\nCheck what you wrote, now or later: rustchain-cli wallet check-backup\n";
    return keep_words(session, arguments, std::move(words), false);
}

Result<wallet::RecoveryWords> ask_words(Session& session) {
    auto text = session.ask_secret("The words, in order: ");
    if (!text)
        return fail(text.error());
    auto words = wallet::RecoveryWords::parse(text->text());
    if (!words)
        return fail(ErrorCode::invalid_input, words_problem_text(words.error(), text->text()));
    return std::move(*words);
}

int restore(Session& session, const WordsArguments& arguments) {
    auto words = ask_words(session);
    if (!words)
        return session.fail_with(words.error());
    return keep_words(session, arguments, std::move(*words), true);
}

int check_backup(Session& session) {
    auto opened = session.select_wallet();
    if (!opened)
        return session.fail_with(opened.error());
    auto password = session.ask_password("Password of the wallet: ", false);
    if (!password)
        return session.fail_with(password.error());
    auto again = password->copy();
    auto kept = session.wait((*opened)->reveal_words(std::move(*password)));
    if (!kept)
        return session.fail_with(kept.error());
    auto typed = ask_words(session);
    if (!typed)
        return session.fail_with(typed.error());
    if (typed->text() != kept->text())
        return session.fail_with(
            {ErrorCode::invalid_input,
             "These are the words of another wallet. Look for the right paper, or write down the "
             "words again: rustchain-cli wallet export --words"});
    if (auto unlocked = session.wait((*opened)->unlock(std::move(again))); !unlocked)
        return session.fail_with(unlocked.error());
    if (auto marked = session.wait((*opened)->mark_backup_checked()); !marked)
        return session.fail_with(marked.error());
    session.print(json::Object{{"backup_checked", true}});
    return 0;
}

int change_password(Session& session) {
    auto opened = session.select_wallet();
    if (!opened)
        return session.fail_with(opened.error());
    auto before = session.ask_password("Present password: ", false);
    if (!before)
        return session.fail_with(before.error());
    auto after = session.ask_password("New password: ", true);
    if (!after)
        return session.fail_with(after.error());
    auto changed = session.wait((*opened)->change_password(std::move(*before), std::move(*after)));
    if (!changed)
        return session.fail_with(changed.error());
    session.print(json::Object{{"password_changed", true}});
    return 0;
}

} // namespace

void add_words_commands(CLI::App& group, Command& chosen) {
    auto arguments = std::make_shared<WordsArguments>();
    auto* made = group.add_subcommand("create", "make a wallet from fresh words");
    auto* again = group.add_subcommand("restore", "make a wallet from its words");
    for (CLI::App* each : {made, again}) {
        each->add_option("--name", arguments->name, "its name (default Everyday)");
        each->add_flag("--passphrase", arguments->has_passphrase,
                       "ask for a passphrase, without which the words open another wallet");
    }
    made->add_option("--words", arguments->count, "12 or 24")->check(CLI::IsMember({12, 24}));
    made->callback([&chosen, arguments] {
        chosen = [arguments](Session& session) { return create(session, *arguments); };
    });
    again->callback([&chosen, arguments] {
        chosen = [arguments](Session& session) { return restore(session, *arguments); };
    });
    group.add_subcommand("check-backup", "type the words to see that they are written down well")
        ->callback([&chosen] { chosen = check_backup; });
    group.add_subcommand("password", "change the password of a wallet file")->callback([&chosen] {
        chosen = change_password;
    });
}

} // namespace rustchain::cli
