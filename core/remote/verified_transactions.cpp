// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Transactions: proven to be in a block, or waiting as far as this device knows.
#include "core/json/value.hpp"
#include "core/node/remote_answers.hpp"
#include "core/primitives/hex.hpp"
#include "core/remote/verified_asking.hpp"

namespace rustchain::remote {

using runtime::run_on;
using runtime::Task;
using wallet::TransactionStage;

namespace {

constexpr std::size_t kMostKnownFinal = 4096;
//! Blocks after which no honest server can have missed a payment's block.
constexpr Height kDeniedAfter = 10;

} // namespace

Task<Checked<VerifiedChainClient::ProvenTransactions>>
VerifiedChainClient::prove_transactions(RemoteServer& server, std::vector<TransactionHash> hashes) {
    std::string target = "/v1/proofs/transactions?hashes=";
    for (const TransactionHash& hash : hashes)
        target += (&hash == &hashes.front() ? "" : ",") + to_hex(hash);
    std::function<Task<Checked<ProvenTransactions>>()> ask =
        [&]() -> Task<Checked<ProvenTransactions>> {
        auto greeted = co_await greet(server);
        if (!greeted)
            co_return fail(greeted.error());
        const Height floor = chain_.newest().height;
        auto document = co_await server.get(target);
        if (!document)
            co_return fail(document.error());
        const json::Value* anchor_document =
            *document && (*document)->object() ? (*document)->object()->find("anchor") : nullptr;
        if (!anchor_document)
            co_return doubt(ServerFault::unreadable_answer, "it proves no transactions");
        auto anchor = read_state_answer(*anchor_document);
        if (!anchor)
            co_return fail(anchor.error());
        auto trusted = co_await trust(server, *anchor, floor);
        if (!trusted)
            co_return fail(trusted.error());
        auto check = [&] { return check_transactions(**document, *anchor, hashes); };
        auto checked = co_await run_on(pool_, check);
        co_return checked;
    };
    auto proven = co_await patiently(std::move(ask), config_.patience);
    co_return proven;
}

Task<Checked<wallet::TransactionStatus>>
VerifiedChainClient::transaction_from(RemoteServer& server, TransactionHash hash) {
    const std::vector<TransactionHash> hashes(1, hash);
    auto proven = co_await prove_transactions(server, hashes);
    if (!proven)
        co_return fail(proven.error());
    if (const auto& found = proven->front())
        co_return wallet::TransactionStatus{.stage = TransactionStage::final,
                                            .height = found->position.height,
                                            .block_time_ms = found->time_ms,
                                            .receipt = found->receipt,
                                            .receipt_assurance = found->is_receipt_proven
                                                                     ? wallet::Assurance::proven
                                                                     : wallet::Assurance::unproven};
    auto document = co_await server.get("/v1/transactions/" + to_hex(hash));
    if (!document)
        co_return fail(document.error());
    if (!*document)
        co_return wallet::TransactionStatus{};
    auto told = node::read_transaction_status(**document, hash);
    if (!told)
        co_return doubt(ServerFault::unreadable_answer, told.error().message);
    // Without a proof it waits, wherever the server says that it is.
    co_return wallet::TransactionStatus{.stage = TransactionStage::pending};
}

Task<Result<wallet::TransactionStatus>>
VerifiedChainClient::transaction_here(TransactionHash hash) {
    std::optional<wallet::TransactionStatus> best;
    std::vector<RemoteServer*> deniers;
    const auto servers = seats_.open();
    for (RemoteServer* server : servers) {
        auto told = co_await transaction_from(*server, hash);
        if (!told) {
            seats_.failed(*server, told.error());
            continue;
        }
        seats_.answered(*server);
        if (told->stage != TransactionStage::final)
            deniers.push_back(server);
        if (!best || told->stage > best->stage)
            best = std::move(*told);
        if (best->stage == TransactionStage::final)
            break;
    }
    auto known = known_final_.find(hash);
    const bool is_final = best && best->stage == TransactionStage::final;
    if (is_final && known_final_.size() < kMostKnownFinal)
        known = known_final_.insert_or_assign(known, hash, *best);
    if (known != known_final_.end() &&
        (!is_final || chain_.newest().height > known->second.height + kDeniedAfter))
        for (RemoteServer* denier : deniers)
            seats_.failed(*denier, {.fault = ServerFault::denied_transaction,
                                    .detail = "it denies transaction " + to_hex(hash) +
                                              ", which is in block " +
                                              std::to_string(known->second.height)});
    if (known != known_final_.end())
        co_return known->second;
    if (!best)
        co_return fail(seats_.nobody());
    co_return *best;
}

} // namespace rustchain::remote
