// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// bounty list, show, mine: the board as the node has it.
#include "app/cli/bounty/board_text.hpp"
#include "app/cli/bounty/bounty_group.hpp"
#include "app/cli/commands.hpp"

#include "core/http/message.hpp"
#include "core/json/field.hpp"

#include <map>

namespace rustchain::cli {
namespace {

//! What the list is narrowed to; empty: not at all.
struct BoardFilters {
    std::string state, source, tag, repository, sponsor, claimant, maintainer;
    std::string text, least, most, sort, cursor;
    std::string limit = "50";
};

void add_filter(std::string& target, std::string_view name, const std::string& value) {
    if (!value.empty())
        target += "&" + std::string(name) + "=" + http::percent_encode(value);
}

//! "25.5" as the node takes it, in micro-RTC.
Result<std::string> reward_bound(const std::string& option, const std::string& text) {
    if (text.empty())
        return std::string();
    auto amount = Amount::parse_rtc(text);
    if (!amount)
        return fail(ErrorCode::invalid_input,
                    option + ": " + std::string(describe(amount.error())));
    return amount->to_micro_text();
}

Result<std::string> target_of(const BoardFilters& filters) {
    auto least = reward_bound("--min-reward", filters.least);
    auto most = reward_bound("--max-reward", filters.most);
    if (!least || !most)
        return fail(!least ? least.error() : most.error());
    std::string target = "/v1/bounties?limit=" + http::percent_encode(filters.limit);
    add_filter(target, "state", filters.state);
    add_filter(target, "source", filters.source);
    add_filter(target, "tag", filters.tag);
    add_filter(target, "repository", filters.repository);
    add_filter(target, "sponsor", filters.sponsor);
    add_filter(target, "claimant", filters.claimant);
    add_filter(target, "maintainer", filters.maintainer);
    add_filter(target, "query", filters.text);
    add_filter(target, "min_reward", *least);
    add_filter(target, "max_reward", *most);
    add_filter(target, "sort", filters.sort);
    add_filter(target, "cursor", filters.cursor);
    return target;
}

int list_bounties(Session& session, const BoardFilters& filters) {
    auto target = target_of(filters);
    if (!target)
        return session.fail_with(target.error());
    auto answer = session.wait(session.client().get(*target));
    if (!answer)
        return session.fail_with(answer.error());
    const json::Value shown = plain_json(*answer);
    if (session.options().json)
        session.print(shown);
    else
        std::cout << board_text(shown) << std::flush;
    return 0;
}

int show_bounty(Session& session, std::uint64_t id) {
    auto answer = session.wait(session.client().get("/v1/bounties/" + std::to_string(id)));
    if (!answer)
        return session.fail_with(answer.error());
    const json::Value shown = plain_json(*answer);
    if (session.options().json)
        session.print(shown);
    else
        std::cout << bounty_text(shown) << std::flush;
    return 0;
}

//! The addresses that count as one's own: those that were named, or the wallet's.
Result<std::vector<std::string>> own_addresses(Session& session,
                                               const std::vector<std::string>& named) {
    if (!named.empty())
        return named;
    auto wallet = session.chosen_wallet();
    if (!wallet)
        return fail(wallet.error());
    std::vector<std::string> addresses;
    for (const wallet::WalletAccount& account : wallet->accounts)
        addresses.push_back(to_text(account.address, session.address_prefix()));
    return addresses;
}

//! Bounties by number, each with what one is to it.
using OwnBounties = std::map<std::uint64_t, std::pair<json::Object, std::vector<std::string>>>;

//! Adds all pages of the bounties in which the address has a role.
Result<void> collect(Session& session, const std::string& role, const std::string& address,
                     OwnBounties& own) {
    BoardFilters filters;
    filters.limit = "200";
    (role == "sponsor"    ? filters.sponsor
     : role == "claimant" ? filters.claimant
                          : filters.maintainer) = address;
    do {
        auto target = target_of(filters);
        auto answer = session.wait(session.client().get(*target));
        if (!answer)
            return fail(answer.error());
        const json::Field root(*answer);
        auto rows = root.at("bounties").items();
        if (!rows)
            return fail(rows.error());
        for (const json::Field& row : *rows) {
            auto id = row.at("id").u64();
            auto value = row.value();
            const json::Object* object = value ? (*value)->object() : nullptr;
            if (!id || object == nullptr)
                return fail(ErrorCode::corrupt, "the node gave a bounty without a number");
            auto& [bounty, roles] = own[*id];
            bounty = *object;
            if (std::ranges::find(roles, role) == roles.end())
                roles.push_back(role);
        }
        // An empty page ends it too: a wrong node must not hold the program for ever.
        filters.cursor = rows->empty() ? "" : root.at("next").text().value_or("");
    } while (!filters.cursor.empty());
    return {};
}

int list_own(Session& session, const std::vector<std::string>& named) {
    auto addresses = own_addresses(session, named);
    if (!addresses)
        return session.fail_with(addresses.error());
    OwnBounties own;
    for (const std::string& address : *addresses)
        for (const char* role : {"sponsor", "claimant", "maintainer"})
            if (auto done = collect(session, role, address, own); !done)
                return session.fail_with(done.error());
    json::Array rows;
    for (auto each = own.rbegin(); each != own.rend(); ++each) {
        auto& [bounty, roles] = each->second;
        json::Array names;
        for (const std::string& role : roles)
            names.push_back(role);
        bounty.set("roles", std::move(names));
        rows.push_back(std::move(bounty));
    }
    const std::size_t total = rows.size();
    const json::Value shown =
        plain_json(json::Object{{"total", total}, {"bounties", std::move(rows)}});
    if (session.options().json)
        session.print(shown);
    else
        std::cout << board_text(shown) << std::flush;
    return 0;
}

void add_list(CLI::App& group, Command& chosen) {
    auto filters = std::make_shared<BoardFilters>();
    auto* list = group.add_subcommand("list", "what is offered, on the chain and in the listing");
    list->add_option("--state", filters->state,
                     "funded, claimed, submitted, approved, paid, cancelled, expired; several with "
                     "commas between");
    list->add_option("--source", filters->source, "chain, or listing: not on the chain yet")
        ->check(CLI::IsMember({"chain", "listing"}));
    list->add_option("--tag", filters->tag, "one of a bounty's tags");
    list->add_option("--repository", filters->repository, "owner/name");
    list->add_option("--sponsor", filters->sponsor, "address");
    list->add_option("--claimant", filters->claimant, "address");
    list->add_option("--maintainer", filters->maintainer, "address");
    list->add_option("--text", filters->text, "words that must all be there, or #NUMBER");
    list->add_option("--min-reward", filters->least, "RTC");
    list->add_option("--max-reward", filters->most, "RTC");
    list->add_option("--sort", filters->sort, "order (default newest)")
        ->check(CLI::IsMember({"newest", "reward", "ends_soon"}));
    list->add_option("--limit", filters->limit, "rows at most (default 50)")
        ->check(CLI::Range(1, 200));
    list->add_option("--cursor", filters->cursor, "go on where a list ended");
    list->callback([&chosen, filters] {
        chosen = [filters](Session& session) { return list_bounties(session, *filters); };
    });
}

} // namespace

void add_bounty_board_commands(CLI::App& app, Command& chosen) {
    CLI::App& group = bounty_group(app);
    add_list(group, chosen);
    auto id = std::make_shared<std::uint64_t>(0);
    auto* show = group.add_subcommand("show", "a bounty with its steps");
    show->add_option("bounty", *id, "its number")->required()->check(CLI::PositiveNumber);
    show->callback(
        [&chosen, id] { chosen = [id](Session& session) { return show_bounty(session, *id); }; });
    auto addresses = std::make_shared<std::vector<std::string>>();
    auto* mine = group.add_subcommand("mine", "posted, claimed or maintained by this wallet");
    mine->add_option("--address", *addresses, "in place of the wallet's; as often as wanted");
    mine->callback([&chosen, addresses] {
        chosen = [addresses](Session& session) { return list_own(session, *addresses); };
    });
}

} // namespace rustchain::cli
