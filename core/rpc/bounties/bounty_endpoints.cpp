// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// /v1/bounties: the board, filtered, a page at a time; one bounty with its steps.
#include "core/rpc/documents/answers.hpp"
#include "core/rpc/documents/chain_json.hpp"
#include "core/rpc/endpoints.hpp"

#include <array>

namespace rustchain::rpc {
namespace {

using bounty::BountyQuery;
using http::Request;
using http::Response;
using runtime::run_on;
using runtime::Task;

constexpr std::size_t kUsualBounties = 50;

//! Reads one parameter's text into the query; false when the text is nothing of that kind.
using ReadParameter = bool (*)(const std::string& text, const ChainParams& params,
                               BountyQuery& query);

struct Parameter {
    std::string_view name;
    std::string_view expected; //!< in a sentence: "state: expected …"
    ReadParameter read;
};

bool read_address(const std::string& text, const ChainParams& params,
                  std::optional<Address>& into) {
    auto parsed = parse_address(text, params.address_prefix);
    if (parsed)
        into = parsed->address;
    return parsed.has_value();
}

bool read_amount(const std::string& text, std::optional<Amount>& into) {
    auto amount = Amount::parse_micro_rtc(text);
    if (amount)
        into = *amount;
    return amount.has_value();
}

bool read_states(const std::string& text, const ChainParams&, BountyQuery& query) {
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        const auto state = bounty_state_of(std::string_view(text).substr(begin, end - begin));
        if (!state || query.states.size() == static_cast<std::size_t>(BountyState::kCount))
            return false;
        query.states.push_back(*state);
        begin = end + 1;
    }
    return true;
}

bool read_line(const std::string& text, std::string& into) {
    into = text;
    return !text.empty() && text.size() <= bounty::kMostBountyQueryText;
}

constexpr std::array kParameters{
    Parameter{"state",
              "funded, claimed, submitted, approved, paid, cancelled or expired; several with "
              "commas between",
              read_states},
    Parameter{"source", "chain or listing",
              [](const std::string& text, const ChainParams&, BountyQuery& query) {
                  query.source = bounty::bounty_source_of(text);
                  return query.source.has_value();
              }},
    Parameter{"tag", "1 to 200 bytes",
              [](const std::string& text, const ChainParams&, BountyQuery& query) {
                  return read_line(text, query.tag);
              }},
    Parameter{"repository", "owner/name, lower case",
              [](const std::string& text, const ChainParams&, BountyQuery& query) {
                  query.repository = text;
                  return is_repository(text);
              }},
    Parameter{"sponsor", "an address of this network",
              [](const std::string& text, const ChainParams& params, BountyQuery& query) {
                  return read_address(text, params, query.sponsor);
              }},
    Parameter{"claimant", "an address of this network",
              [](const std::string& text, const ChainParams& params, BountyQuery& query) {
                  return read_address(text, params, query.claimant);
              }},
    Parameter{"maintainer", "an address of this network",
              [](const std::string& text, const ChainParams& params, BountyQuery& query) {
                  return read_address(text, params, query.maintainer);
              }},
    Parameter{"min_reward", "a whole number of micro-RTC",
              [](const std::string& text, const ChainParams&, BountyQuery& query) {
                  return read_amount(text, query.least_reward);
              }},
    Parameter{"max_reward", "a whole number of micro-RTC",
              [](const std::string& text, const ChainParams&, BountyQuery& query) {
                  return read_amount(text, query.most_reward);
              }},
    Parameter{"deadline_before", "a height",
              [](const std::string& text, const ChainParams&, BountyQuery& query) {
                  query.deadline_before = parse_number(text);
                  return query.deadline_before.has_value();
              }},
    Parameter{"query", "1 to 200 bytes of words",
              [](const std::string& text, const ChainParams&, BountyQuery& query) {
                  return read_line(text, query.text);
              }},
    Parameter{"sort", "newest, reward or ends_soon",
              [](const std::string& text, const ChainParams&, BountyQuery& query) {
                  const auto sort = bounty::bounty_sort_of(text);
                  query.sort = sort.value_or(query.sort);
                  return sort.has_value();
              }},
    Parameter{"cursor", "the \"next\" of the page before",
              [](const std::string& text, const ChainParams&, BountyQuery& query) {
                  query.after = bounty::parse_bounty_cursor(text);
                  return query.after.has_value();
              }},
};

Result<BountyQuery> query_of(const Request& request, const ChainParams& params) {
    BountyQuery query;
    auto limit = limit_of(request, kUsualBounties, bounty::kMostBountyPage);
    if (!limit)
        return fail(limit.error());
    query.limit = *limit;
    for (const auto& [name, text] : request.query) {
        const auto* parameter = std::ranges::find(kParameters, name, &Parameter::name);
        if (parameter == kParameters.end() && name != "limit")
            return fail(ErrorCode::invalid_input,
                        "there is no parameter \"" + name.substr(0, 40) + "\"");
        if (parameter != kParameters.end() && !parameter->read(text, params, query))
            return fail(ErrorCode::invalid_input,
                        name + ": expected " + std::string(parameter->expected));
    }
    if (query.after && query.after->sort != query.sort)
        return fail(ErrorCode::invalid_input, "cursor: it belongs to another sort");
    return query;
}

json::Object listed_json(const bounty::BountyEntry& entry) {
    json::Object object{{"id", entry.key.id},     {"repository", entry.repository},
                        {"url", entry.url},       {"title", entry.title},
                        {"author", entry.author}, {"updated_ms", entry.updated_ms}};
    if (entry.reward)
        object.set("reward", entry.reward->to_micro_text());
    if (entry.range)
        object.set("reward_range", json::Object{{"least", entry.range->least.to_micro_text()},
                                                {"most", entry.range->most.to_micro_text()}});
    return object;
}

json::Object row_json(const bounty::BountyEntry& entry, const ChainParams& params, Height height) {
    json::Object object =
        entry.record ? to_json(entry.key.id, *entry.record, params, height) : listed_json(entry);
    object.set("title", entry.title);
    json::Array tags;
    for (const std::string& tag : entry.tags)
        tags.push_back(tag);
    object.set("tags", std::move(tags));
    object.set("created_ms", entry.created_ms);
    object.set("source", std::string(name_of(entry.key.source)));
    return object;
}

Response page_of(const bounty::BountyBoard& board, const BountyQuery& query,
                 const ChainParams& params) {
    const bounty::BountyPage page = board.find(query);
    json::Array rows;
    for (const bounty::BountyEntryPtr& entry : page.entries)
        rows.push_back(row_json(*entry, params, board.height()));
    json::Object answer{
        {"height", board.height()}, {"total", page.total}, {"bounties", std::move(rows)}};
    if (page.next)
        answer.set("next", to_text(*page.next));
    return http::json_response(answer);
}

Response no_board() {
    return refuse(404, "not_found", "this node keeps no board of bounties");
}

Task<Response> bounties(const RpcContext& context, Request request) {
    const ChainParams& params = context.ledger.network().params;
    auto query = query_of(request, params);
    if (!query)
        co_return refuse(query.error());
    const auto board = context.bounties ? context.bounties() : nullptr;
    if (!board)
        co_return no_board();
    co_return co_await run_on(context.verify, [&] { return page_of(*board, *query, params); });
}

Task<Response> bounty_with_steps(const RpcContext& context, Request request) {
    const auto id = parse_number(request.parameters.at("id"));
    if (!id || *id == 0)
        co_return refuse(400, "invalid_input", "id: expected the number of a bounty, from 1 on");
    if (!context.bounty)
        co_return no_board();
    auto found = co_await run_on(context.verify, [&] { return context.bounty(*id); });
    if (!found)
        co_return refuse(found.error());
    if (!*found)
        co_return refuse(404, "not_found",
                         "there is no bounty " + std::to_string(*id) + " on this chain");
    co_return http::json_response(**found);
}

} // namespace

void add_bounty_routes(http::Router& router, const RpcContext& context) {
    router.add("GET", "/v1/bounties",
               [&context](Request request) { return bounties(context, std::move(request)); });
    router.add("GET", "/v1/bounties/{id}", [&context](Request request) {
        return bounty_with_steps(context, std::move(request));
    });
}

} // namespace rustchain::rpc
