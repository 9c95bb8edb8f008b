// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The group of the bounty commands, which several files add to.
#pragma once

#include <CLI/CLI.hpp>

namespace rustchain::cli {

//! The group "bounty", made when it is not there.
inline CLI::App& bounty_group(CLI::App& app) {
    auto found =
        app.get_subcommands([](const CLI::App* each) { return each->get_name() == "bounty"; });
    if (!found.empty())
        return *found.front();
    auto* group = app.add_subcommand("bounty", "work that pays itself");
    group->require_subcommand(1);
    return *group;
}

} // namespace rustchain::cli
