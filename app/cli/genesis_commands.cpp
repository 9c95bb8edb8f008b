// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// genesis create: a network of one's own.
#include "app/cli/commands.hpp"

#include "core/node/new_network.hpp"
#include "core/primitives/hex.hpp"

namespace rustchain::cli {
namespace {

struct CreateArguments {
    std::string folder;
    std::size_t validators = 4;
    std::vector<std::string> owners;
    std::vector<std::string> allocations; //!< "ADDRESS=RTC"
    std::vector<std::string> bootstrap;
    std::string bond;
    std::string play_money = "1000";
};

Result<Address> read_address(const Session& session, std::string_view text) {
    auto address = parse_address(text, session.address_prefix());
    if (!address)
        return fail(ErrorCode::invalid_input,
                    std::string(text) + ": " + std::string(describe(address.error())));
    return address->address;
}

Result<Amount> read_amount(const std::string& name, const std::string& text) {
    auto amount = Amount::parse_rtc(text);
    if (!amount)
        return fail(ErrorCode::invalid_input, name + ": " + std::string(describe(amount.error())));
    return *amount;
}

Result<GenesisAllocation> read_allocation(const Session& session, const std::string& text) {
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos)
        return fail(ErrorCode::invalid_input, "--allocate: expected ADDRESS=RTC, not " + text);
    auto address = read_address(session, text.substr(0, equals));
    if (!address)
        return fail(address.error());
    auto amount = read_amount("--allocate", text.substr(equals + 1));
    if (!amount)
        return fail(amount.error());
    return GenesisAllocation{.address = *address, .amount = *amount};
}

Result<node::NewNetworkPlan> plan_of(const Session& session, const CreateArguments& arguments) {
    const bool is_dev = session.options().network == "dev";
    node::NewNetworkPlan plan{.network = session.options().network,
                              .validators = arguments.validators,
                              .bootstrap = arguments.bootstrap,
                              .folder = arguments.folder};
    for (const std::string& text : arguments.owners) {
        auto owner = read_address(session, text);
        if (!owner)
            return fail(owner.error());
        plan.owners.push_back(*owner);
    }
    for (const std::string& text : arguments.allocations) {
        auto allocation = read_allocation(session, text);
        if (!allocation)
            return fail(allocation.error());
        plan.allocations.push_back(*allocation);
    }
    auto bond =
        read_amount("--bond", arguments.bond.empty() ? is_dev ? "0" : "100" : arguments.bond);
    if (!bond)
        return fail(bond.error());
    plan.bond = *bond;
    auto play_money = read_amount("--play-money", arguments.play_money);
    if (!play_money)
        return fail(play_money.error());
    plan.play_money = *play_money;
    return plan;
}

int create(Session& session, const CreateArguments& arguments) {
    auto plan = plan_of(session, arguments);
    if (!plan)
        return session.fail_with(plan.error());
    auto made = node::make_network(*plan, session.clock().now_ms());
    if (!made)
        return session.fail_with(made.error());
    if (made->data_roots.size() == 2 || made->data_roots.size() == 3)
        std::cerr << "A network of " << made->data_roots.size()
                  << " validators halts as soon as one of them is away; with 4, one may be.\n";
    json::Array roots;
    for (const auto& root : made->data_roots)
        roots.push_back(root.string());
    session.print(json::Object{{"chain_id", to_hex(chain_id_of(made->genesis))},
                               {"genesis", made->genesis_file.string()},
                               {"data_folders", std::move(roots)}});
    return 0;
}

} // namespace

void add_genesis_commands(CLI::App& app, Command& chosen) {
    auto* group = app.add_subcommand("genesis", "networks of one's own");
    group->require_subcommand(1);
    auto arguments = std::make_shared<CreateArguments>();
    auto* made = group->add_subcommand("create", "make a genesis and its validators' folders");
    made->add_option("folder", arguments->folder, "a new folder for all of it")->required();
    made->add_option("--validators", arguments->validators, "1 to 400 (default 4)");
    made->add_option("--owner", arguments->owners,
                     "address that owns a validator; once for each, or never");
    made->add_option("--bond", arguments->bond, "RTC of each validator (default: the minimum)");
    made->add_option("--play-money", arguments->play_money,
                     "RTC that each owner gets beside the bond (default 1000)");
    made->add_option("--allocate", arguments->allocations, "ADDRESS=RTC, as often as needed");
    made->add_option("--bootstrap", arguments->bootstrap, "HOST:PORT where peers are found");
    made->callback([&chosen, arguments] {
        chosen = [arguments](Session& session) { return create(session, *arguments); };
    });
}

} // namespace rustchain::cli
