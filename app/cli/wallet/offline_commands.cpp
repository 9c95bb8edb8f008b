// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// wallet sign-payment, broadcast, prepared, forget: payments that are signed on a machine without a
// network.
#include "app/cli/commands.hpp"

#include "core/json/write.hpp"
#include "core/primitives/hex.hpp"
#include "core/wallet/text/plain_text.hpp"

namespace rustchain::cli {
namespace {

struct OfflineArguments {
    std::string file;
    std::string out = "-";
    bool is_agreed = false;
    bool no_wait = false;
};

//! Every field of the payment, for eyes.
json::Object fields_of(const wallet::UnsignedPayment& payment, const std::string& prefix) {
    const Transaction& transaction = payment.transaction;
    json::Array outputs;
    for (const TransferOutput& output : payment.transfer().outputs)
        outputs.push_back(json::Object{{"to", to_text(output.to, prefix)},
                                       {"amount", amount_text(output.amount)}});
    return {{"network", payment.network},
            {"chain_id", to_hex(payment.chain_id)},
            {"from", to_text(payment.from, prefix)},
            {"outputs", std::move(outputs)},
            {"memo", wallet::is_plain_text(payment.transfer().memo)
                         ? payment.transfer().memo
                         : json::write(payment.transfer().memo)}, // nothing that steers a terminal
            {"fee_at_most", amount_text(payment.fee_at_most().value_or(Amount{}))},
            {"nonce", transaction.nonce},
            {"valid_until_block", transaction.valid_until}};
}

//! Selects the wallet that has the sender, unless --wallet names one.
Result<void> select_sender(Session& session, const Address& sender) {
    if (!session.options().wallet.empty())
        return {};
    auto wallets = wallet::list_wallets(session.folder() / "wallets", session.address_prefix());
    if (!wallets)
        return fail(wallets.error());
    for (const wallet::WalletSummary& each : *wallets)
        for (const wallet::WalletAccount& account : each.accounts)
            if (account.address == sender && each.can_spend) {
                session.mean_wallet(each.receive_address);
                return {};
            }
    return fail(ErrorCode::not_found,
                "No wallet in " + session.folder().string() + " has the key of " +
                    to_text(sender, session.address_prefix()) + ", the payment's sender.");
}

int sign_payment(Session& session, const OfflineArguments& arguments) {
    auto text = read_secret_file(arguments.file);
    if (!text)
        return session.fail_with(text.error());
    auto payment = wallet::read_unsigned_payment(text->text(), session.address_prefix());
    if (!payment)
        return session.fail_with(payment.error());
    if (auto selected = select_sender(session, payment->from); !selected)
        return session.fail_with(selected.error());
    session.print_to(std::cerr, fields_of(*payment, session.address_prefix()));
    if (!arguments.is_agreed && !session.ask_yes("Sign this payment? Type yes: "))
        return session.fail_with({ErrorCode::invalid_input, "Nothing was signed."});
    auto unlocked = session.unlock_wallet();
    if (!unlocked)
        return session.fail_with(unlocked.error());
    auto done = session.wait((*unlocked)->sign_unsigned(*payment));
    if (!done)
        return session.fail_with(done.error());
    if (auto written = write_new_file(arguments.out, wallet::write_signed_payment(*done)); !written)
        return session.fail_with(written.error());
    if (arguments.out != "-")
        session.print(json::Object{{"signed", arguments.out},
                                   {"hash", to_hex(transaction_hash(done->transaction))}});
    return 0;
}

//! Kept by the wallet it belongs to; only sent when another program has the wallets.
Result<wallet::BroadcastPayment> post_payment(Session& session,
                                              const wallet::SignedPayment& payment) {
    auto opened = session.open_wallet();
    if (opened) {
        auto sent = session.wait((*opened)->broadcast(payment));
        if (!sent)
            return fail(ErrorCode::invalid_input,
                        problem_text(sent.error()) + (sent.error().message.empty()
                                                          ? ""
                                                          : " (" + sent.error().message + ")"));
        return *sent;
    }
    if (opened.error().code != ErrorCode::busy)
        return fail(opened.error());
    std::cerr << "Another program has the wallets open: the payment is sent, not followed.\n";
    auto sent = session.wait(session.client().submit(encode(payment.transaction)));
    if (!sent && sent.error().fault != wallet::SubmitFault::already_known)
        return fail(ErrorCode::invalid_input,
                    "The node refused this payment: " + sent.error().message);
    return wallet::BroadcastPayment{.hash = transaction_hash(payment.transaction),
                                    .wallet = std::nullopt};
}

int list_prepared(Session& session) {
    auto unlocked = session.unlock_wallet();
    if (!unlocked)
        return session.fail_with(unlocked.error());
    json::Array items;
    const auto snapshot = (*unlocked)->snapshot();
    for (const wallet::PaymentStatus& each : snapshot->payments) {
        if (each.stage != wallet::PaymentStage::awaiting_signature)
            continue;
        json::Array to;
        for (const TransferOutput& output : each.outputs)
            to.push_back(to_text(output.to, session.address_prefix()));
        items.push_back(json::Object{{"kept_as", to_hex(each.hash)},
                                     {"to", std::move(to)},
                                     {"amount", amount_text(each.amount)},
                                     {"fee_at_most", amount_text(each.fee_at_most)},
                                     {"valid_until_block", each.valid_until}});
    }
    session.print(json::Object{{"prepared", std::move(items)}});
    return 0;
}

int forget_prepared(Session& session, const std::string& name) {
    auto hash = fixed_from_hex<TransactionHash>(name);
    if (!hash)
        return session.fail_with(
            {ErrorCode::invalid_input, "\"" + name +
                                           "\" names no payment: it has 64 hex digits. See: "
                                           "rustchain-cli wallet prepared"});
    auto unlocked = session.unlock_wallet();
    if (!unlocked)
        return session.fail_with(unlocked.error());
    if (auto done = session.wait((*unlocked)->forget_unsigned(*hash)); !done)
        return session.fail_with(done.error());
    session.print(json::Object{{"forgotten", name}});
    return 0;
}

int broadcast(Session& session, const OfflineArguments& arguments) {
    auto text = read_secret_file(arguments.file);
    if (!text)
        return session.fail_with(text.error());
    auto payment = wallet::read_signed_payment(text->text());
    if (!payment)
        return session.fail_with(payment.error());
    auto status = session.wait(session.client().status());
    if (!status)
        return session.fail_with(status.error());
    if (status->chain_id != payment->chain_id)
        return session.fail_with(
            {ErrorCode::invalid_input, "This payment is of another chain (network " +
                                           payment->network + ") than the node's."});
    if (status->height >= payment->transaction.valid_until)
        return session.fail_with(
            {ErrorCode::invalid_input, "This payment was valid until block " +
                                           std::to_string(payment->transaction.valid_until) +
                                           ". Nothing was spent. Export and sign it again."});
    auto sent = post_payment(session, *payment);
    if (!sent)
        return session.fail_with(sent.error());
    const TransactionHash hash = sent->hash;
    json::Object answer{{"hash", to_hex(hash)}, {"followed", sent->wallet.has_value()}};
    if (!arguments.no_wait) {
        auto ended = session.wait_until_final(hash);
        if (!ended)
            return session.fail_with(ended.error());
        answer.set("stage", "final");
        answer.set("block", ended->height);
    }
    session.print(answer);
    return 0;
}

} // namespace

void add_offline_commands(CLI::App& group, Command& chosen) {
    auto arguments = std::make_shared<OfflineArguments>();
    auto* pen = group.add_subcommand("sign-payment",
                                     "sign a payment of wallet send --unsigned; needs no node");
    pen->add_option("file", arguments->file, "the unsigned payment; - reads it")->required();
    pen->add_option("--out", arguments->out, "write the signed one to this new file");
    pen->add_flag("--yes", arguments->is_agreed, "do not ask");
    pen->callback([&chosen, arguments] {
        chosen = [arguments](Session& session) { return sign_payment(session, *arguments); };
    });
    group.add_subcommand("prepared", "payments that wait for a signature from elsewhere")
        ->callback([&chosen] { chosen = list_prepared; });
    auto name = std::make_shared<std::string>();
    auto* forget = group.add_subcommand("forget", "free what a prepared payment keeps");
    forget->add_option("payment", *name, "kept_as of wallet prepared")->required();
    forget->callback([&chosen, name] {
        chosen = [name](Session& session) { return forget_prepared(session, *name); };
    });
    auto* post = group.add_subcommand("broadcast", "send a payment that was signed elsewhere");
    post->add_option("file", arguments->file, "the signed payment; - reads it")->required();
    post->add_flag("--no-wait", arguments->no_wait, "return as soon as the node has it");
    post->callback([&chosen, arguments] {
        chosen = [arguments](Session& session) { return broadcast(session, *arguments); };
    });
}

} // namespace rustchain::cli
