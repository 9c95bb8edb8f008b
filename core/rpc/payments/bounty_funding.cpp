// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// POST /v1/bounties/fund.
#include "core/rpc/payments/bounty_funding.hpp"

#include "core/bounty/x402/terms_json.hpp"
#include "core/chain/system_records.hpp"
#include "core/consensus/bounties/bounty_moves.hpp"
#include "core/json/parse.hpp"
#include "core/primitives/hex.hpp"
#include "core/rpc/documents/answers.hpp"

namespace rustchain::rpc {
namespace {

using bounty::x402::Settled;

constexpr std::size_t kMaxTermsBytes = 8 * 1024;

//! Why no block would take these terms now: it is told before anybody signs.
std::optional<http::Response> refuse_terms(const BountyPost& terms,
                                           const ledger::LedgerSnapshot& snapshot) {
    if (consensus::bounties::are_malformed(terms))
        return refuse(400, "malformed",
                      "the repository is owner/name in lower case, the url begins with https://, "
                      "the title is one line of text, and the reward is below all RTC");
    if (terms.reward < kLowestBountyReward)
        return refuse(422, name_of(ReceiptStatus::reward_too_small),
                      "reward: at least " + kLowestBountyReward.to_micro_text() + " micro-RTC");
    const Height next = snapshot.final.header.height + 1;
    const std::uint64_t longest = kLongestBountyEpochs * snapshot.network->params.epoch_blocks();
    if (terms.deadline <= next || terms.deadline - next > longest)
        return refuse(422, name_of(ReceiptStatus::bad_deadline),
                      "deadline: a height above " + std::to_string(next) + ", at most " +
                          std::to_string(longest) + " blocks ahead");
    if (terms.claim_blocks == 0 || terms.claim_blocks > longest)
        return refuse(422, name_of(ReceiptStatus::bad_deadline),
                      "claim_blocks: from 1 to " + std::to_string(longest));
    return std::nullopt;
}

//! How many bounties were posted in this block before the transaction of this hash.
Result<std::uint64_t> posted_before(const ledger::LedgerSnapshot& snapshot,
                                    const Settled& settled) {
    auto block = snapshot.blocks().block(settled.height);
    if (!block || !*block)
        return fail(ErrorCode::not_found, "the block of the bounty is not kept");
    std::uint64_t count = 0;
    std::uint32_t index = 0;
    for (const Transaction& transaction : (*block)->transactions) {
        auto stored = snapshot.blocks().transaction({.height = settled.height, .index = index++});
        if (!stored || !*stored)
            return fail(ErrorCode::not_found, "a receipt of the bounty's block is not kept");
        if ((*stored)->hash == settled.transaction)
            return count;
        if (std::holds_alternative<BountyPost>(transaction.payload) &&
            (*stored)->receipt.status == ReceiptStatus::success)
            ++count;
    }
    return fail(ErrorCode::not_found, "the block does not hold the bounty");
}

//! The number that the chain gave to what this transaction posted.
Result<BountyId> number_of(const ledger::LedgerSnapshot& snapshot, const Settled& settled) {
    auto before = posted_before(snapshot, settled);
    if (!before)
        return fail(before.error());
    const auto records = snapshot.state();
    auto newest = state::read_record<NumberRecord>(
        records, state::StateKey::system(state::system_names::kBountyCount));
    if (!newest)
        return fail(newest.error());
    // Numbers follow the order of posting: the block's own are a run that ends near the newest.
    BountyId first = 0;
    for (BountyId id = newest->value_or(NumberRecord{}).number; id > 0; --id) {
        auto record = state::read_record<BountyRecord>(records, state::StateKey::bounty(id));
        if (!record)
            return fail(record.error());
        if (!*record || (*record)->posted_height < settled.height)
            break;
        if ((*record)->posted_height == settled.height)
            first = id;
    }
    if (first == 0)
        return fail(ErrorCode::not_found, "the chain has no bounty of this transaction");
    return first + *before;
}

http::Response funded(const ledger::LedgerSnapshot& snapshot, const Settled& settled,
                      const BountyPost& terms) {
    const std::string& prefix = snapshot.network->params.address_prefix;
    json::Object answer;
    // The bounty is there even when its number cannot be told.
    if (auto id = number_of(snapshot, settled))
        answer.set("bounty", *id);
    answer.set("transaction", to_hex(settled.transaction));
    answer.set("height", settled.height);
    answer.set("sponsor", to_text(settled.payer, prefix));
    answer.set("escrow", terms.reward.to_micro_text());
    answer.set("terms", bounty::x402::terms_to_json(terms, prefix));
    return http::json_response(std::move(answer));
}

runtime::Task<http::Response> fund(const RpcContext& context, PaymentDesk& desk,
                                   http::Request request) {
    const auto before = context.ledger.snapshot();
    auto body = json::parse(request.body, {.max_bytes = kMaxTermsBytes, .max_depth = 4});
    if (!body)
        co_return refuse(body.error());
    auto terms =
        bounty::x402::read_terms(json::Field(*body), before->network->params.address_prefix);
    if (!terms)
        co_return refuse(terms.error());
    if (auto refusal = refuse_terms(*terms, *before))
        co_return std::move(*refusal);
    const auto requirement = desk.requirement(
        request, "Reward of a bounty in " + terms->repository + ", held in escrow", *terms);
    auto payment = desk.check(request, requirement);
    if (!payment)
        co_return std::move(payment.error());
    auto settled = co_await desk.settle(*payment, requirement);
    if (!settled)
        co_return std::move(settled.error());
    const auto after = context.ledger.snapshot();
    auto response =
        co_await runtime::run_on(context.verify, [&] { return funded(*after, *settled, *terms); });
    PaymentDesk::confirm(response, *payment, *settled, requirement);
    co_return response;
}

} // namespace

void add_bounty_funding_route(http::Router& router, const RpcContext& context, PaymentDesk& desk) {
    router.add("POST", "/v1/bounties/fund", [&context, &desk](http::Request request) {
        return fund(context, desk, std::move(request));
    });
}

} // namespace rustchain::rpc
