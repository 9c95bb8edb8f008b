// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// mine on, off, status, rules, pause, resume.
#include "app/cli/commands.hpp"
#include "app/cli/mining_text.hpp"

#include "core/json/field.hpp"
#include "core/node/mining_control.hpp"
#include "core/primitives/hex.hpp"
#include "core/rpc/mining_json.hpp"

#include <charconv>

namespace rustchain::cli {
namespace {

constexpr auto kMinerWait = std::chrono::seconds(90);
constexpr auto kMinerLooks = std::chrono::milliseconds(250);

int show(const Session& session, const Result<json::Value>& answer) {
    if (!answer)
        return session.fail_with(answer.error());
    if (session.options().json)
        session.print(*answer);
    else
        std::cout << status_table(*answer) << std::flush;
    return 0;
}

//! With the cookie where it can be read: the machine's condition is its owner's business.
int show_mining(Session& session) {
    auto answer = session.wait(session.client().get_as_owner("/v1/mining"));
    if (!answer && answer.error().code != ErrorCode::unavailable)
        answer = session.wait(session.client().get("/v1/mining"));
    return show(session, answer);
}

int change_mining(Session& session, json::Object change) {
    return show(session, session.wait(session.client().post("/v1/mining", std::move(change))));
}

//! The options of `mine rules`; empty ones change nothing.
struct RuleArguments {
    std::string mains, away, celsius, hours;
};

//! "on" or "off" as a rule; nothing else passes the command line.
void add_switch(json::Object& rules, const std::string& name, const std::string& text) {
    if (!text.empty())
        rules.set(name, text == "on");
}

Result<json::Object> rules_of(const RuleArguments& arguments) {
    json::Object rules;
    add_switch(rules, "only_on_mains", arguments.mains);
    add_switch(rules, "only_when_away", arguments.away);
    if (!arguments.celsius.empty()) {
        std::uint64_t celsius = 0;
        const char* end = arguments.celsius.data() + arguments.celsius.size();
        const auto [rest, error] = std::from_chars(arguments.celsius.data(), end, celsius);
        const bool is_number = error == std::errc() && rest == end;
        if (!is_number && arguments.celsius != "off")
            return fail(ErrorCode::invalid_input,
                        "--max-celsius: expected a number or off, not " + arguments.celsius);
        rules.set("pause_above_celsius", is_number ? json::Value(celsius) : json::Value());
    }
    if (arguments.hours == "off")
        rules.set("hours", nullptr);
    else if (!arguments.hours.empty()) {
        const std::size_t dash = arguments.hours.find('-');
        const std::string from = arguments.hours.substr(0, dash);
        const std::string to = dash == std::string::npos ? "" : arguments.hours.substr(dash + 1);
        if (!rpc::parse_clock(from) || !rpc::parse_clock(to))
            return fail(ErrorCode::invalid_input,
                        "--hours: expected HH:MM-HH:MM or off, not " + arguments.hours);
        rules.set("hours", json::Object{{"from", from}, {"to", to}});
    }
    return rules;
}

int change_rules(Session& session, const RuleArguments& arguments) {
    auto rules = rules_of(arguments);
    if (!rules)
        return session.fail_with(rules.error());
    return rules->empty() ? show_mining(session)
                          : change_mining(session, {{"rules", std::move(*rules)}});
}

//! Measuring takes some seconds, on a busy machine a minute; the node says unavailable meanwhile.
Result<mining::EnrolmentOffer> ask_for_enrolment(Session& session, const Address& owner) {
    auto deadline = session.clock().monotonic() + kMinerWait;
    auto offer = session.wait(session.client().enrolment_offer(owner));
    while (!offer && offer.error().code == ErrorCode::unavailable &&
           session.clock().monotonic() < deadline) {
        session.wait(session.clock().sleep_for(kMinerLooks));
        offer = session.wait(session.client().enrolment_offer(owner));
    }
    return offer;
}

//! Whether the hardware is bound to an owner on the chain, and to whom.
Result<std::string> owner_of(Session& session, const HardwareHash& hardware) {
    auto answer = session.wait(session.client().get("/v1/hardware/" + to_hex(hardware)));
    if (!answer && answer.error().code == ErrorCode::not_found)
        return std::string();
    if (!answer)
        return fail(answer.error());
    json::Field root(*answer);
    auto is_bound = root.at("is_bound").boolean();
    auto owner = root.at("owner").text();
    if (!is_bound || !owner)
        return fail(is_bound ? owner.error() : is_bound.error());
    return *is_bound ? *owner : std::string();
}

Result<void> enrol(Session& session, const wallet::WalletSummary& payee,
                   mining::EnrolmentOffer offer) {
    HardwareHash hardware = offer.hardware_hash;
    auto unlocked = session.unlock_wallet();
    if (!unlocked)
        return fail(unlocked.error());
    auto status = session.wait(session.client().status());
    if (!status)
        return fail(status.error());
    std::cerr << "Registering this machine: some seconds of work, no fee.\n";
    auto submitted =
        session.wait(node::enrol_machine(**unlocked, std::move(offer), status->chain_id,
                                         status->params.work_target, session.worker()));
    if (!submitted)
        return fail(submitted.error());
    auto deadline = session.clock().monotonic() + kMinerWait;
    while (session.clock().monotonic() < deadline) {
        auto owner = owner_of(session, hardware);
        if (!owner)
            return fail(owner.error());
        if (*owner == payee.receive_address)
            return {};
        session.wait(session.clock().sleep_for(kMinerLooks));
    }
    return fail(ErrorCode::unavailable, "The registration is not final after 90 seconds. It goes "
                                        "on by itself when this command is run again.");
}

int mine_on(Session& session) {
    auto payee = session.chosen_wallet();
    if (!payee)
        return session.fail_with(payee.error());
    auto offer = ask_for_enrolment(session, payee->accounts.front().address);
    if (!offer)
        return session.fail_with(offer.error());
    auto owner = owner_of(session, offer->hardware_hash);
    if (!owner)
        return session.fail_with(owner.error());
    if (owner->empty())
        if (auto enrolled = enrol(session, *payee, std::move(*offer)); !enrolled)
            return session.fail_with(enrolled.error());
    if (!owner->empty() && *owner != payee->receive_address)
        std::cerr << "This machine is registered for " << *owner << "; its rewards go there.\n";
    return change_mining(session, {{"enabled", true}});
}

void add_pause_commands(CLI::App& group, Command& chosen) {
    auto minutes = std::make_shared<std::uint64_t>(0);
    auto* pause = group.add_subcommand("pause", "hold mining for some minutes");
    pause->add_option("minutes", *minutes, "for how long")
        ->required()
        ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{365 * 24 * 60}));
    pause->callback([&chosen, minutes] {
        chosen = [minutes](Session& session) {
            const TimestampMs until = session.clock().now_ms() + *minutes * 60'000;
            return change_mining(session, {{"pause_until_ms", until}});
        };
    });
    group.add_subcommand("resume", "end a pause")->callback([&chosen] {
        chosen = [](Session& session) { return change_mining(session, {{"pause_until_ms", 0}}); };
    });
}

void add_rules_command(CLI::App& group, Command& chosen) {
    auto arguments = std::make_shared<RuleArguments>();
    auto* rules = group.add_subcommand("rules", "when this machine may mine; alone: shows them");
    const CLI::IsMember is_switch({"on", "off"});
    rules->add_option("--mains", arguments->mains, "only on mains: on or off")->check(is_switch);
    rules->add_option("--away", arguments->away, "only when unused for 5 minutes: on or off")
        ->check(is_switch);
    rules->add_option("--max-celsius", arguments->celsius, "pause above 50 to 110 °C, or off");
    rules->add_option("--hours", arguments->hours, "HH:MM-HH:MM, or off");
    rules->callback([&chosen, arguments] {
        chosen = [arguments](Session& session) { return change_rules(session, *arguments); };
    });
}

} // namespace

void add_mining_commands(CLI::App& app, Command& chosen) {
    auto* group = app.add_subcommand("mine", "mining on the node's machine");
    group->require_subcommand(1);
    group->add_subcommand("on", "register this machine if needed, and mine")->callback([&chosen] {
        chosen = [](Session& session) { return mine_on(session); };
    });
    group->add_subcommand("off", "stop mining")->callback([&chosen] {
        chosen = [](Session& session) { return change_mining(session, {{"enabled", false}}); };
    });
    group->add_subcommand("status", "what the miner does")->callback([&chosen] {
        chosen = [](Session& session) { return show_mining(session); };
    });
    add_scan_command(*group, chosen);
    add_rules_command(*group, chosen);
    add_pause_commands(*group, chosen);
}

} // namespace rustchain::cli
