// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Four validators, one of which listens to GitHub.
#include "tests/integration/bounties/bounty_network.hpp"

#include "core/json/parse.hpp"
#include "core/json/write.hpp"
#include "core/node/node_keys.hpp"
#include "core/primitives/hex.hpp"
#include "core/wallet/transaction_builder.hpp"
#include "tests/integration/cluster/agreement.hpp"

namespace rustchain::integration {
namespace {

constexpr std::string_view kSecret = "a secret for this network alone";

} // namespace

Result<std::unique_ptr<BountyNetwork>> BountyNetwork::create() {
    auto made = std::make_unique<BountyNetwork>();
    const Amount money = Amount::from_rtc(10'000);
    auto cluster = Cluster::create(
        {.daemon = RUSTCHAIN_DAEMON,
         .folder = made->folder_.filePath("net").toStdString(),
         .allocations = {{.address = made->sponsor.address(), .amount = money},
                         {.address = made->claimant.address(), .amount = Amount::from_rtc(1)},
                         {.address = made->maintainer.address(), .amount = Amount::from_rtc(1)},
                         {.address = made->release.address(), .amount = Amount::from_rtc(1)}}});
    if (!cluster)
        return fail(cluster.error());
    made->cluster_ = std::move(*cluster);
    const node::DataPaths paths = made->cluster_->paths(kHookNode);
    const runtime::Path secret = made->cluster_->data_root(kHookNode) / "github-secret";
    if (auto written = runtime::replace_file(secret, as_bytes(kSecret)); !written)
        return fail(written.error());
    if (auto written = node::write_key(paths.bounty_key(), made->release.key); !written)
        return fail(written.error());
    auto started = made->cluster_->start(
        kHookNode,
        {.arguments = {"--github-secret-file", QString::fromStdString(secret.string())}});
    if (!started)
        return fail(started.error());
    if (auto others = made->cluster_->start_all(); !others)
        return fail(others.error());
    if (!all_reach(*made->cluster_, 3))
        return fail(ErrorCode::unavailable, made->cluster_->log_tail(kHookNode));
    return made;
}

Result<TransactionHash> BountyNetwork::send(Signer& signer, Payload move) {
    const wallet::FeeMarket market{.base_price = kGenesisBasePrice};
    auto built = wallet::build_move(std::move(move), wallet::FeeSpeed::fast, market,
                                    {.key = signer.key.public_key(),
                                     .nonce = signer.nonce,
                                     .height = cluster_->final_height(kHookNode),
                                     .available = kTotalSupply});
    if (!built)
        return fail(ErrorCode::invalid_input, std::string(wallet::describe(built.error().fault)));
    Transaction transaction = std::move(built->transaction);
    transaction.signature =
        signer.key.sign(signing_digest(transaction, chain_id_of(cluster_->genesis())));
    auto sent =
        cluster_->post(kHookNode, "/v1/transactions", {{"raw", to_hex(encode(transaction))}});
    if (!sent)
        return fail(sent.error());
    ++signer.nonce;
    return transaction_hash(transaction);
}

Result<void> BountyNetwork::wait_until_final(const TransactionHash& hash) {
    std::string status;
    const bool is_final = Cluster::wait_until(
        [&] {
            auto found = cluster_->get(kOtherNode, "/v1/transactions/" + to_hex(hash));
            if (!found || json::Field(*found).at("stage").text().value_or("") != "final")
                return false;
            status = json::Field(*found).at("receipt").at("status").text().value_or("");
            return true;
        },
        kPatience);
    if (!is_final)
        return fail(ErrorCode::unavailable, "not final: " + to_hex(hash));
    return status == "success" ? Result<void>() : fail(ErrorCode::invalid_input, status);
}

Result<void> BountyNetwork::carry_out(Signer& signer, const std::vector<Payload>& moves) {
    std::vector<TransactionHash> sent;
    for (const Payload& move : moves) {
        auto hash = send(signer, move);
        if (!hash)
            return fail(hash.error());
        sent.push_back(*hash);
    }
    for (const TransactionHash& hash : sent)
        if (auto final = wait_until_final(hash); !final)
            return final;
    return {};
}

std::uint64_t BountyNetwork::balance(const Address& address) {
    auto account = cluster_->get(kOtherNode, "/v1/accounts/" + to_text(address, "drtc"));
    return account ? json::Field(*account).at("balance").u64_text().value_or(0) : 0;
}

Result<std::string> BountyNetwork::deliver(std::string_view event, const json::Object& payload) {
    auto url = http::Url::parse("http://" + cluster_->rpc(kHookNode));
    if (!url)
        return fail(url.error());
    http::BlockingClient client(*url);
    const std::string body = json::write(payload);
    auto answer = client.send(
        {.method = "POST",
         .target = "/webhooks/github",
         .headers = {{"X-GitHub-Event", std::string(event)},
                     {"X-GitHub-Delivery", "test-delivery-" + std::to_string(++deliveries_)},
                     {"X-Hub-Signature-256", bounty::github::sign_body(as_bytes(kSecret), body)}},
         .body = body});
    if (!answer)
        return fail(answer.error());
    auto parsed = json::parse(answer->body);
    const std::string word = parsed ? json::Field(*parsed)
                                          .at(answer->status < 400 ? "status" : "detail")
                                          .text()
                                          .value_or("")
                                    : std::string();
    return std::to_string(answer->status) + " " + word;
}

Result<json::Value> BountyNetwork::webhook_status() {
    auto cookie = runtime::read_text_file(cluster_->paths(kHookNode).cookie(), 1000);
    auto url = http::Url::parse("http://" + cluster_->rpc(kHookNode));
    if (!cookie || !url)
        return fail(!cookie ? cookie.error() : url.error());
    http::BlockingClient client(*url);
    const QByteArray credentials = QByteArray::fromStdString(*cookie).toBase64();
    auto answer =
        client.send({.target = "/v1/webhooks/github",
                     .headers = {{"Authorization", "Basic " + credentials.toStdString()}}});
    if (!answer)
        return fail(answer.error());
    return json::parse(answer->body);
}

} // namespace rustchain::integration
