// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// status, block, tx: reading the chain.
#include "app/cli/commands.hpp"

#include "core/primitives/hex.hpp"

namespace rustchain::cli {
namespace {

int show(Session& session, const std::string& target) {
    auto answer = session.wait(session.client().get(target));
    if (!answer)
        return session.fail_with(answer.error());
    session.print(*answer);
    return 0;
}

//! The same questions to servers that are not trusted.
int show_proven_status(Session& session) {
    auto chain = session.chain();
    if (!chain)
        return session.fail_with(chain.error());
    auto status = session.wait((*chain)->status());
    if (!status)
        return session.fail_with(status.error());
    json::Object answer{{"network", status->params.network},
                        {"chain_id", to_hex(status->chain_id)},
                        {"final_height", status->final_height},
                        {"final_time_ms", status->final_time_ms},
                        {"epoch", status->epoch},
                        {"base_price", status->base_price},
                        {"servers", status->peers}};
    session.add_assurance(answer, status->assurance);
    session.print(answer);
    return 0;
}

int show_proven_transaction(Session& session, const std::string& text) {
    auto hash = fixed_from_hex<TransactionHash>(text);
    if (!hash)
        return session.fail_with(hash.error());
    auto chain = session.chain();
    if (!chain)
        return session.fail_with(chain.error());
    auto status = session.wait((*chain)->transaction(*hash));
    if (!status)
        return session.fail_with(status.error());
    const bool is_final = status->stage == wallet::TransactionStage::final;
    json::Object answer{{"hash", to_hex(*hash)},
                        {"stage", is_final ? "final"
                                  : status->stage == wallet::TransactionStage::unknown
                                      ? "unknown"
                                      : "pending"}};
    if (is_final) {
        answer.set("height", status->height);
        answer.set("block_time_ms", status->block_time_ms);
    }
    if (status->receipt) {
        answer.set("status", std::string(rustchain::name_of(status->receipt->status)));
        answer.set("fee", amount_text(status->receipt->fee));
        answer.set("receipt_assurance", std::string(name_of(status->receipt_assurance)));
    }
    session.add_assurance(answer,
                          is_final ? wallet::Assurance::proven : wallet::Assurance::unproven);
    session.print(answer);
    return 0;
}

} // namespace

void add_chain_commands(CLI::App& app, Command& chosen) {
    auto* status = app.add_subcommand("status", "where the node and its chain stand");
    status->callback([&chosen] {
        chosen = [](Session& session) {
            return session.options().servers.empty() ? show(session, "/v1/status")
                                                     : show_proven_status(session);
        };
    });

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
            return session.options().servers.empty()
                       ? show(session, "/v1/transactions/" + http::percent_encode(*hash))
                       : show_proven_transaction(session, *hash);
        };
    });
}

} // namespace rustchain::cli
