// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// status, block, tx: reading the chain.
#include "app/cli/commands.hpp"

namespace rustchain::cli {
namespace {

int show(Session& session, const std::string& target) {
    auto answer = session.wait(session.client().get(target));
    if (!answer)
        return session.fail_with(answer.error());
    session.print(*answer);
    return 0;
}

} // namespace

void add_chain_commands(CLI::App& app, Command& chosen) {
    auto* status = app.add_subcommand("status", "where the node and its chain stand");
    status->callback(
        [&chosen] { chosen = [](Session& session) { return show(session, "/v1/status"); }; });

    auto id = std::make_shared<std::string>();
    auto* block = app.add_subcommand("block", "a block, by height or hash");
    block->add_option("block", *id, "height, or hash of 64 hex digits")->required();
    block->callback([&chosen, id] {
        chosen = [id](Session& session) {
            return show(session, "/v1/blocks/" + http::percent_encode(*id));
        };
    });

    auto hash = std::make_shared<std::string>();
    auto* tx = app.add_subcommand("tx", "a transaction, by hash");
    tx->add_option("hash", *hash, "64 hex digits")->required();
    tx->callback([&chosen, hash] {
        chosen = [hash](Session& session) {
            return show(session, "/v1/transactions/" + http::percent_encode(*hash));
        };
    });
}

} // namespace rustchain::cli
