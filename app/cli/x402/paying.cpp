// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Signs what a server asks for by x402.
#include "app/cli/x402/paying.hpp"

#include "core/bounty/x402/terms_json.hpp"
#include "core/wallet/transaction_builder.hpp"

namespace rustchain::cli {
namespace {

using bounty::x402::Requirement;
using bounty::x402::TransferOrder;

//! Who pays, and what building needs to know of it.
struct Payer {
    Address address;
    wallet::Spender spender;
    wallet::FeeMarket market;
};

//! The account of the chosen wallet that has most.
Result<Payer> find_payer(Session& session) {
    auto summary = session.chosen_wallet();
    if (!summary)
        return fail(summary.error());
    if (!summary->can_spend)
        return fail(ErrorCode::unsupported,
                    "The wallet " + summary->name + " only watches: it cannot sign.");
    auto market = session.wait(session.client().fees());
    if (!market)
        return fail(market.error());
    std::optional<Payer> best;
    for (const wallet::WalletAccount& account : summary->accounts) {
        auto state = session.wait(session.client().account(account.address));
        if (!state)
            return fail(state.error());
        if (best && best->spender.available >= state->head_balance)
            continue;
        best = Payer{.address = account.address,
                     .spender = {.key = {},
                                 .nonce = state->next_nonce,
                                 .height = state->height,
                                 .available = state->head_balance},
                     .market = *market};
    }
    if (!best)
        return fail(ErrorCode::not_found, "The wallet " + summary->name + " has no account.");
    return *best;
}

Result<wallet::BuiltPayment> build(const Requirement& requirement, const Payer& payer) {
    const auto* transfer = std::get_if<TransferOrder>(&requirement.order);
    auto built = transfer
                     ? wallet::build_payment(
                           {.outputs = {{.to = transfer->pay_to, .amount = transfer->amount}},
                            .memo = transfer->memo},
                           payer.market, payer.spender)
                     : wallet::build_move(std::get<BountyPost>(requirement.order),
                                          wallet::FeeSpeed::normal, payer.market, payer.spender);
    if (!built)
        return fail(ErrorCode::invalid_input,
                    std::string(wallet::describe(built.error().fault)) +
                        (built.error().needed.is_zero()
                             ? ""
                             : " Available: " + amount_text(built.error().available) +
                                   ", needed: " + amount_text(built.error().needed) + "."));
    return *built;
}

//! All that is about to be signed, for eyes.
json::Object shown(const Requirement& requirement, const Payer& payer, Amount fee_at_most) {
    const std::string& prefix = requirement.place.address_prefix;
    json::Object object{
        {"asked_by", requirement.resource.empty() ? "(not said)" : requirement.resource},
        {"for", requirement.description.empty() ? "(not said)" : requirement.description},
        {"network", requirement.network()},
        {"amount", amount_text(requirement.amount())},
        {"fee_at_most", amount_text(fee_at_most)},
        {"from", to_text(payer.address, prefix)}};
    if (const auto* transfer = std::get_if<TransferOrder>(&requirement.order)) {
        object.set("to", to_text(transfer->pay_to, prefix));
        object.set("memo", transfer->memo);
    } else {
        object.set("to", "escrow of the bounty that this posts");
        object.set("terms",
                   bounty::x402::terms_to_json(std::get<BountyPost>(requirement.order), prefix));
    }
    return object;
}

} // namespace

Result<bounty::x402::Place> paying_place(Session& session) {
    auto status = session.wait(session.client().status());
    if (!status)
        return fail(status.error());
    if (status->params.network != session.options().network)
        return fail(ErrorCode::invalid_input, "The node is on the network " +
                                                  status->params.network +
                                                  ": choose it with --network.");
    return bounty::x402::Place{.network = status->params.network,
                               .chain_id = status->chain_id,
                               .address_prefix = status->params.address_prefix};
}

Result<Transaction> sign_order(Session& session, const Requirement& requirement,
                               const PayingLimits& limits) {
    if (limits.is_agreed && !limits.most)
        return fail(ErrorCode::invalid_input,
                    "--yes needs --max RTC: without both a server could name any price.");
    if (limits.most && requirement.amount() > *limits.most)
        return fail(ErrorCode::invalid_input,
                    "The server asks for " + amount_text(requirement.amount()) +
                        ", above the limit of " + amount_text(*limits.most) +
                        ". Nothing was signed.");
    auto payer = find_payer(session);
    if (!payer)
        return fail(payer.error());
    auto built = build(requirement, *payer);
    if (!built)
        return fail(built.error());
    session.print_to(std::cerr, shown(requirement, *payer, built->quote.fee_at_most));
    if (!limits.is_agreed && !session.ask_yes("Sign and pay this? Type yes: "))
        return fail(ErrorCode::invalid_input, "Nothing was signed.");
    auto unlocked = session.unlock_wallet();
    if (!unlocked)
        return fail(unlocked.error());
    auto done =
        session.wait((*unlocked)->sign_unsigned({.network = requirement.place.network,
                                                 .chain_id = requirement.place.chain_id,
                                                 .from = payer->address,
                                                 .transaction = std::move(built->transaction)}));
    if (!done)
        return fail(done.error());
    return std::move(done->transaction);
}

} // namespace rustchain::cli
