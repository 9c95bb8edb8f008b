// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Requirement documents, written and read.
#include "core/bounty/x402/requirement.hpp"

#include "core/bounty/x402/terms_json.hpp"
#include "core/json/parse.hpp"
#include "core/json/write.hpp"
#include "core/primitives/base64.hpp"
#include "core/primitives/hex.hpp"
#include "core/wallet/text/plain_text.hpp"

namespace rustchain::bounty::x402 {
namespace {

constexpr std::string_view kTransferKind = "transfer";
constexpr std::string_view kPostKind = "bounty_post";
constexpr std::size_t kMaxOffers = 32;

json::Object extra_of(const Requirement& requirement) {
    json::Object extra{{"chain_id", to_hex(requirement.place.chain_id)}, {"decimals", 6}};
    if (const auto* transfer = std::get_if<TransferOrder>(&requirement.order)) {
        extra.set("kind", kTransferKind);
        extra.set("memo", transfer->memo);
    } else {
        extra.set("kind", kPostKind);
        extra.set("terms", terms_to_json(std::get<BountyPost>(requirement.order),
                                         requirement.place.address_prefix));
    }
    return extra;
}

std::string pay_to_of(const Requirement& requirement) {
    const auto* transfer = std::get_if<TransferOrder>(&requirement.order);
    return transfer ? to_text(transfer->pay_to, requirement.place.address_prefix)
                    : std::string(kEscrow);
}

json::Object offer_v1(const Requirement& requirement) {
    return {{"scheme", kScheme},
            {"network", requirement.network()},
            {"maxAmountRequired", requirement.amount().to_micro_text()},
            {"resource", requirement.resource},
            {"description", requirement.description},
            {"mimeType", "application/json"},
            {"payTo", pay_to_of(requirement)},
            {"maxTimeoutSeconds", requirement.timeout_s},
            {"asset", kAsset},
            {"extra", extra_of(requirement)}};
}

json::Object offer_v2(const Requirement& requirement) {
    return {{"scheme", kScheme},
            {"network", requirement.network()},
            {"amount", requirement.amount().to_micro_text()},
            {"asset", kAsset},
            {"payTo", pay_to_of(requirement)},
            {"maxTimeoutSeconds", requirement.timeout_s},
            {"extra", extra_of(requirement)}};
}

//! The text there, or nothing when it is absent or would not show as what it is.
std::string shown_text(const json::Field& field, std::size_t most) {
    auto text = field.text();
    return text && text->size() <= most && wallet::is_plain_text(*text) ? *text : std::string();
}

Result<Order> read_order(const json::Field& offer, Amount amount, const Place& place) {
    const json::Field extra = offer.at("extra");
    auto kind = extra.at("kind").text();
    if (!kind)
        return fail(kind.error());
    if (*kind == kPostKind) {
        auto terms = read_terms(extra.at("terms"), place.address_prefix);
        if (!terms)
            return fail(terms.error());
        if (!wallet::is_plain_text(terms->title + terms->url + terms->repository))
            return fail(ErrorCode::invalid_input,
                        "the bounty's terms hold characters that cannot be shown");
        if (terms->reward != amount)
            return fail(ErrorCode::invalid_input,
                        "the amount that is asked for is not the reward of the bounty's terms");
        return Order(std::move(*terms));
    }
    if (*kind != kTransferKind)
        return fail(extra.at("kind").wrong("\"transfer\" or \"bounty_post\""));
    auto payee = offer.at("payTo").text();
    auto memo = extra.at("memo").text();
    if (!payee || !memo)
        return fail(!payee ? payee.error() : memo.error());
    auto address = parse_address(*payee, place.address_prefix);
    if (!address)
        return fail(ErrorCode::invalid_input, "payTo: " + std::string(describe(address.error())));
    if (memo->size() > kMaxMemoBytes || !wallet::is_plain_text(*memo))
        return fail(extra.at("memo").wrong("plain text of at most 256 bytes"));
    if (amount.is_zero())
        return fail(ErrorCode::invalid_input, "the amount that is asked for is nothing");
    return Order(TransferOrder{.pay_to = address->address, .amount = amount, .memo = *memo});
}

Result<Requirement> read_offer(const json::Field& offer, const Place& place) {
    auto network = offer.at("network").text();
    if (!network)
        return fail(network.error());
    if (*network != "rtc:" + place.network)
        return fail(ErrorCode::invalid_input, "this is to be paid on another network than rtc:" +
                                                  place.network + ": choose it with --network");
    auto amount = offer.at(offer.at("amount").exists() ? "amount" : "maxAmountRequired").u64_text();
    if (!amount)
        return fail(amount.error());
    auto chain_id = offer.at("extra").at("chain_id").fixed<ChainId>();
    if (!chain_id)
        return fail(chain_id.error());
    if (*chain_id != place.chain_id)
        return fail(ErrorCode::invalid_input,
                    "this is to be paid on another chain of the name " + place.network);
    auto order = read_order(offer, Amount::from_micro_rtc(*amount), place);
    if (!order)
        return fail(order.error());
    return Requirement{.place = place,
                       .resource = shown_text(offer.at("resource"), 2048),
                       .description = shown_text(offer.at("description"), 512),
                       .timeout_s = offer.at("maxTimeoutSeconds").u64(1, 86'400).value_or(60),
                       .order = std::move(*order)};
}

bool is_ours(const json::Field& offer) {
    return offer.at("scheme").text() == std::string(kScheme) &&
           offer.at("asset").text() == std::string(kAsset) &&
           offer.at("network").text().value_or("").starts_with("rtc:");
}

} // namespace

Amount Requirement::amount() const {
    const auto* transfer = std::get_if<TransferOrder>(&order);
    return transfer ? transfer->amount : std::get<BountyPost>(order).reward;
}

json::Object required_document(Version version, const Requirement& requirement,
                               std::string_view error) {
    json::Object document{{"x402Version", static_cast<unsigned>(version)}};
    if (!error.empty())
        document.set("error", error);
    if (version == Version::v2) {
        document.set("resource", json::Object{{"url", requirement.resource},
                                              {"description", requirement.description},
                                              {"mimeType", "application/json"}});
        document.set("accepts", json::Array{offer_v2(requirement)});
    } else {
        document.set("accepts", json::Array{offer_v1(requirement)});
    }
    return document;
}

Result<Requirement> read_requirement(const json::Value& document, const Place& place) {
    const json::Field root(document);
    if (!root.at("accepts").exists()) {
        if (!is_ours(root))
            return fail(ErrorCode::unsupported,
                        "this is no request for a payment in RTC by the scheme \"exact\"");
        return read_offer(root, place);
    }
    auto offers = root.at("accepts").items(kMaxOffers);
    if (!offers)
        return fail(offers.error());
    for (const json::Field& offer : *offers) {
        if (!is_ours(offer))
            continue;
        auto requirement = read_offer(offer, place);
        if (requirement && root.at("resource").exists()) {
            requirement->resource = shown_text(root.at("resource").at("url"), 2048);
            requirement->description = shown_text(root.at("resource").at("description"), 512);
        }
        return requirement;
    }
    return fail(ErrorCode::unsupported,
                "the server takes no payment in RTC by the scheme \"exact\"");
}

std::string to_field(const json::Object& document) {
    return to_base64(as_bytes(json::write(document)));
}

Result<json::Value> from_field(std::string_view text, std::size_t max_bytes) {
    if (text.size() > max_bytes)
        return fail(ErrorCode::invalid_input,
                    "longer than " + std::to_string(max_bytes) + " bytes");
    auto bytes = from_base64(text);
    if (!bytes)
        return fail(bytes.error());
    return json::parse(as_text(*bytes),
                       {.max_bytes = max_bytes, .max_depth = 8, .max_values = 512});
}

} // namespace rustchain::bounty::x402
