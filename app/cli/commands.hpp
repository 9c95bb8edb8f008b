// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The commands of rustchain-cli, each group in its own file.
#pragma once

#include <CLI/CLI.hpp>

#include "app/cli/session.hpp"

#include <functional>

namespace rustchain::cli {

//! What the command line chose to do; gives the exit status.
using Command = std::function<int(Session&)>;

//! Each declares its subcommands, which set `chosen` when they are used.
void add_chain_commands(CLI::App& app, Command& chosen);
void add_wallet_commands(CLI::App& app, Command& chosen);
//! Into the group of the wallet commands: words; other keys; payments signed elsewhere; the past.
void add_words_commands(CLI::App& group, Command& chosen);
void add_import_command(CLI::App& group, Command& chosen);
void add_key_commands(CLI::App& group, Command& chosen);
void add_offline_commands(CLI::App& group, Command& chosen);
void add_history_commands(CLI::App& group, Command& chosen);
void add_message_commands(CLI::App& app, Command& chosen);
//! What shells and people read about all the commands; to be added last.
void add_manual_commands(CLI::App& app, Command& chosen);
void add_mining_commands(CLI::App& app, Command& chosen);
//! Into the group of the mining commands.
void add_scan_command(CLI::App& group, Command& chosen);
void add_peer_commands(CLI::App& app, Command& chosen);
void add_genesis_commands(CLI::App& app, Command& chosen);
void add_staking_commands(CLI::App& app, Command& chosen);
//! Into the group bounty: its moves.
void add_bounty_move_commands(CLI::App& app, Command& chosen);
void add_webhook_command(CLI::App& app, Command& chosen);
void add_x402_commands(CLI::App& app, Command& chosen);

//! The fault in a sentence, with what is available where that helps.
std::string problem_text(const wallet::PaymentProblem& problem);

} // namespace rustchain::cli
