// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// rustchain-cli: wallet and node commands in a terminal.
#include "app/cli/commands.hpp"

#include "core/node/node_config.hpp"
#include "core/node/version.hpp"
#include "core/runtime/log.hpp"
#include "core/runtime/process.hpp"

#include <csignal>
#include <iostream>

int main(int argc, char** argv) {
    using namespace rustchain;
    std::signal(SIGPIPE, SIG_IGN);
    if (auto safe = runtime::forbid_core_dumps(); !safe) {
        std::cerr << "rustchain-cli: " << safe.error().message << std::endl;
        return 1;
    }
    CLI::App app("RustChain commands");
    cli::Options options;
    cli::Command chosen;
    app.add_option("--network", options.network, "dev, test or main (default dev)")
        ->check(CLI::IsMember({"dev", "test", "main"}));
    app.add_option("--datadir", options.data_root, "folder that holds the networks' folders");
    app.add_option("--rpc", options.rpc, "HOST:PORT of the node (default 127.0.0.1:8099)");
    app.add_option("--wallet", options.wallet,
                   "name or address of the wallet (default: that of wallet select)");
    app.add_option("--password-fd", options.password_fd,
                   "read passwords and words from this descriptor, a line each");
    app.add_option("--server", options.servers,
                   "URL of a server that is not trusted, as often as wanted; what it says is "
                   "checked (wallet, status, tx)");
    app.add_option("--genesis", options.genesis, "with --server: the network's genesis file");
    app.add_option("--ca-file", options.ca_file,
                   "with --server: PEM certificates to trust in place of the system's");
    app.add_flag("--allow-http", options.allow_http,
                 "with --server: take http:// to other machines, readable on the way");
    app.add_option("--max-age", options.most_head_age_s,
                   "with --server: seconds after which a newest block is too old (default 600)");
    app.add_flag("--json", options.json, "print JSON");
    app.set_version_flag("--version", std::string(node::version()));
    app.require_subcommand(1);
    app.fallthrough();
    cli::add_chain_commands(app, chosen);
    cli::add_wallet_commands(app, chosen);
    cli::add_mining_commands(app, chosen);
    cli::add_peer_commands(app, chosen);
    cli::add_genesis_commands(app, chosen);
    cli::add_staking_commands(app, chosen);
    cli::add_bounty_move_commands(app, chosen);
    cli::add_webhook_command(app, chosen);
    cli::add_x402_commands(app, chosen);
    cli::add_message_commands(app, chosen);
    cli::add_manual_commands(app, chosen);
    CLI11_PARSE(app, argc, argv);
    if (auto endpoint = node::parse_endpoint(options.rpc); !endpoint) {
        std::cerr << "rustchain-cli: --rpc: " << endpoint.error().message << std::endl;
        return 1;
    }
    const std::string command = app.get_subcommands().front()->get_name();
    if (!options.servers.empty() && command != "wallet" && command != "status" && command != "tx") {
        std::cerr << "rustchain-cli: " << command << " asks the own node; leave --server out"
                  << std::endl;
        return 1;
    }
    log::start({.level = log::Level::error});
    cli::Session session(options);
    return chosen(session);
}
