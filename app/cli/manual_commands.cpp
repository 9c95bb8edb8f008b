// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// completion, man: what shells and people read about the commands.
#include "app/cli/command_tree.hpp"
#include "app/cli/commands.hpp"

#include "core/node/version.hpp"

namespace rustchain::cli {

void add_manual_commands(CLI::App& app, Command& chosen) {
    auto shell = std::make_shared<std::string>("bash");
    auto* complete = app.add_subcommand("completion", "print a completion script for a shell");
    complete->add_option("shell", *shell, "bash")->check(CLI::IsMember({"bash"}));
    complete->callback([&app, &chosen, shell] { // the parser writes into it until the end
        chosen = [&app](Session&) {
            std::cout << bash_completion(app) << std::flush;
            return 0;
        };
    });
    app.add_subcommand("man", "print the manual page")->callback([&app, &chosen] {
        chosen = [&app](Session&) {
            std::cout << manual_page(app, std::string(node::version())) << std::flush;
            return 0;
        };
    });
}

} // namespace rustchain::cli
