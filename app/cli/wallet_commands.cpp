// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// wallet list, balance, send.
#include "app/cli/commands.hpp"

#include "core/primitives/hex.hpp"
#include "core/runtime/clock.hpp"

namespace rustchain::cli {

std::string problem_text(const wallet::PaymentProblem& problem) {
    std::string text(wallet::describe(problem.fault));
    if (problem.fault == wallet::PaymentFault::not_enough)
        text += " Available: " + amount_text(problem.available);
    return text;
}

namespace {

struct SendArguments {
    std::string to;
    std::string amount;
    std::string memo;
    std::string speed = "normal";
    bool no_wait = false;
    std::string unsigned_file;
};

std::string_view kind_text(wallet::WalletKind kind) {
    return kind == wallet::WalletKind::words        ? "words"
           : kind == wallet::WalletKind::single_key ? "single key"
                                                    : "watch-only";
}

int list(Session& session) {
    auto wallets = wallet::list_wallets(session.folder() / "wallets", session.address_prefix());
    if (!wallets)
        return session.fail_with(wallets.error());
    auto usual = session.chosen_wallet();
    json::Array items;
    for (const wallet::WalletSummary& summary : *wallets)
        items.push_back(json::Object{{"name", summary.name},
                                     {"address", summary.receive_address},
                                     {"kind", kind_text(summary.kind)},
                                     {"can_spend", summary.can_spend},
                                     {"accounts", summary.accounts.size()},
                                     {"selected", usual && usual->id == summary.id},
                                     {"created_ms", summary.created_ms},
                                     {"backup_checked", summary.is_backup_checked}});
    session.print(json::Object{{"wallets", std::move(items)}});
    return 0;
}

int balance(Session& session) {
    auto chosen = session.chosen_wallet();
    if (!chosen)
        return session.fail_with(chosen.error());
    auto chain = session.chain();
    if (!chain)
        return session.fail_with(chain.error());
    Amount final_balance;
    Amount arriving;
    Height as_of = 0;
    for (const wallet::WalletAccount& each : chosen->accounts) {
        auto account = session.wait((*chain)->account(each.address));
        if (!account)
            return session.fail_with(account.error());
        auto sum = final_balance.plus(account->final_balance);
        auto coming = arriving.plus(account->arriving);
        if (!sum || !coming)
            return session.fail_with({ErrorCode::corrupt, "The node tells of too much RTC."});
        final_balance = *sum;
        arriving = *coming;
        as_of = account->final_height;
    }
    json::Object answer{{"wallet", chosen->name},
                        {"address", chosen->receive_address},
                        {"final", amount_text(final_balance)},
                        {"arriving", amount_text(arriving)},
                        {"final_micro_rtc", final_balance.to_micro_text()},
                        {"as_of_block", as_of}};
    session.add_assurance(answer, wallet::Assurance::proven);
    session.print(answer);
    return 0;
}

Result<wallet::PaymentRequest> request_of(const Session& session, const SendArguments& arguments) {
    auto to = parse_address(arguments.to, session.address_prefix());
    if (!to)
        return fail(ErrorCode::invalid_input, std::string(describe(to.error())));
    auto amount = Amount::parse_rtc(arguments.amount);
    if (!amount)
        return fail(ErrorCode::invalid_input, "amount: " + std::string(describe(amount.error())));
    if (amount->is_zero())
        return fail(ErrorCode::invalid_input,
                    std::string(wallet::describe(wallet::PaymentFault::zero_amount)));
    if (!to->is_checked)
        std::cerr << "Old form without a typing check. It names "
                  << to_text(to->address, session.address_prefix()) << "\n";
    wallet::FeeSpeed speed = arguments.speed == "slow"   ? wallet::FeeSpeed::slow
                             : arguments.speed == "fast" ? wallet::FeeSpeed::fast
                                                         : wallet::FeeSpeed::normal;
    return wallet::PaymentRequest{
        .outputs = {{.to = to->address, .amount = *amount}}, .memo = arguments.memo, .fee = speed};
}

int export_unsigned(Session& session, wallet::Wallet& from, const wallet::PaymentRequest& request,
                    const std::string& path) {
    auto prepared = session.wait(from.prepare_unsigned(request));
    if (!prepared)
        return session.fail_with({ErrorCode::invalid_input, problem_text(prepared.error())});
    const std::string text = wallet::write_unsigned_payment(*prepared, session.address_prefix());
    const TransactionHash hash = transaction_hash(prepared->transaction);
    if (auto written = write_new_file(path, text); !written) {
        // Nobody can sign it: nothing is to be kept for it.
        if (auto forgotten = session.wait(from.forget_unsigned(hash)); !forgotten)
            std::cerr << forgotten.error().message << "\n";
        return session.fail_with(written.error());
    }
    if (path != "-")
        session.print(json::Object{{"unsigned", path},
                                   {"kept_as", to_hex(hash)},
                                   {"from", to_text(prepared->from, session.address_prefix())},
                                   {"valid_until", prepared->transaction.valid_until}});
    return 0;
}

int send(Session& session, const SendArguments& arguments) {
    auto request = request_of(session, arguments);
    if (!request)
        return session.fail_with(request.error());
    auto unlocked = session.unlock_wallet();
    if (!unlocked)
        return session.fail_with(unlocked.error());
    if (!arguments.unsigned_file.empty())
        return export_unsigned(session, **unlocked, *request, arguments.unsigned_file);
    auto started = session.clock().monotonic();
    auto sent = session.wait((*unlocked)->send(*request));
    if (!sent)
        return session.fail_with({ErrorCode::invalid_input, problem_text(sent.error())});
    json::Object answer{{"hash", to_hex(*sent)}};
    if (!arguments.no_wait) {
        auto status = session.wait_until_final(*sent);
        if (!status)
            return session.fail_with(status.error());
        auto taken = std::chrono::duration_cast<std::chrono::milliseconds>(
            session.clock().monotonic() - started);
        answer.set("stage", "final");
        answer.set("block", status->height);
        answer.set("fee", amount_text(status->receipt ? status->receipt->fee : Amount{}));
        answer.set("final_after_ms", taken.count());
    }
    session.print(answer);
    return 0;
}

} // namespace

void add_wallet_commands(CLI::App& app, Command& chosen) {
    auto* group = app.add_subcommand("wallet", "keys and payments");
    group->require_subcommand(1);

    add_words_commands(*group, chosen);
    add_key_commands(*group, chosen);
    add_offline_commands(*group, chosen);
    add_history_commands(*group, chosen);

    group->add_subcommand("list", "the wallets of this folder")->callback([&chosen] {
        chosen = [](Session& session) { return list(session); };
    });
    group->add_subcommand("balance", "what a wallet has")->callback([&chosen] {
        chosen = [](Session& session) { return balance(session); };
    });

    auto arguments = std::make_shared<SendArguments>();
    auto* pay = group->add_subcommand("send", "pay, and wait until it is final");
    pay->add_option("to", arguments->to, "address")->required();
    pay->add_option("amount", arguments->amount, "RTC, as in 0.5")->required();
    pay->add_option("--memo", arguments->memo, "public on the chain, at most 256 bytes");
    pay->add_option("--fee", arguments->speed, "slow, normal or fast")
        ->check(CLI::IsMember({"slow", "normal", "fast"}));
    pay->add_flag("--no-wait", arguments->no_wait, "return as soon as the node has it");
    pay->add_option("--unsigned", arguments->unsigned_file,
                    "write the payment to this new file in place of sending it, to be signed on "
                    "another machine; - prints it");
    pay->callback([&chosen, arguments] {
        chosen = [arguments](Session& session) { return send(session, *arguments); };
    });
}

} // namespace rustchain::cli
