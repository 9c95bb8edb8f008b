// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// sign, verify: messages that prove who wrote them.
#include "app/cli/commands.hpp"

#include "core/wallet/keys/signed_message.hpp"

namespace rustchain::cli {
namespace {

struct MessageArguments {
    std::string address;
    std::string signature;
    std::string message;
    std::size_t account = 1;
};

int sign(Session& session, const MessageArguments& arguments) {
    auto chosen = session.chosen_wallet();
    if (!chosen)
        return session.fail_with(chosen.error());
    auto unlocked = session.unlock_wallet();
    if (!unlocked)
        return session.fail_with(unlocked.error());
    const std::size_t place = arguments.account - 1;
    auto signature = session.wait((*unlocked)->sign_message(arguments.message, place));
    if (!signature)
        return session.fail_with(signature.error());
    session.print(json::Object{
        {"address", to_text(chosen->accounts.at(place).address, session.address_prefix())},
        {"signature", *signature}});
    return 0;
}

int verify(Session& session, const MessageArguments& arguments) {
    auto address = parse_address(arguments.address, session.address_prefix());
    if (!address)
        return session.fail_with(
            {ErrorCode::invalid_input, std::string(describe(address.error()))});
    auto verified =
        wallet::verify_message(address->address, arguments.signature, arguments.message);
    if (!verified)
        return session.fail_with(
            {ErrorCode::invalid_input, std::string(wallet::describe(verified.error()))});
    session.print(json::Object{{"verified", true}});
    return 0;
}

} // namespace

void add_message_commands(CLI::App& app, Command& chosen) {
    auto arguments = std::make_shared<MessageArguments>();
    auto* made = app.add_subcommand("sign", "sign a message with an account's key");
    made->add_option("message", arguments->message, "the text, exactly as it will be verified")
        ->required();
    made->add_option("--account", arguments->account, "place in wallet accounts (default 1)")
        ->check(CLI::PositiveNumber);
    made->callback([&chosen, arguments] {
        chosen = [arguments](Session& session) { return sign(session, *arguments); };
    });
    auto* seen = app.add_subcommand("verify", "whether the owner of an address signed a message");
    seen->add_option("address", arguments->address, "who is said to have signed")->required();
    seen->add_option("signature", arguments->signature, "rtcsig1:…")->required();
    seen->add_option("message", arguments->message, "the text")->required();
    seen->callback([&chosen, arguments] {
        chosen = [arguments](Session& session) { return verify(session, *arguments); };
    });
}

} // namespace rustchain::cli
