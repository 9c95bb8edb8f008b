// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// mine scan: what this machine is, without a node.
#include "app/cli/commands.hpp"
#include "app/cli/mining_text.hpp"

#include "core/attestation/hardware/hardware_scan.hpp"
#include "core/attestation/hardware_hash.hpp"
#include "core/node/data_directory.hpp"
#include "core/primitives/hex.hpp"
#include "core/rpc/documents/hardware_json.hpp"

namespace rustchain::cli {
namespace {

constexpr std::size_t kLargestGenesis = 16 * 1024 * 1024;

//! The genesis of the data folder, where there is one; else the one that the program brings.
Result<Genesis> chosen_genesis(const Session& session) {
    const node::DataPaths paths{session.folder()};
    auto text = runtime::read_text_file(paths.genesis(), kLargestGenesis);
    if (text)
        return genesis_from_json(*text);
    if (text.error().code != ErrorCode::not_found)
        return fail(text.error());
    return node::shipped_genesis(session.options().network);
}

int scan(Session& session) {
    auto genesis = chosen_genesis(session);
    if (!genesis)
        return session.fail_with(genesis.error());
    const ChainId chain_id = chain_id_of(*genesis);
    std::cerr << "Measuring this machine: some seconds.\n";
    auto report = attestation::hardware::scan_this_machine(chain_id, {});
    if (!report)
        return session.fail_with(report.error());
    const auto verdict = attestation::judge_report(
        *report, attestation::AntiquityTable::embedded(),
        {.virtual_machine_weight = genesis->params.virtual_machine_weight});
    const auto hardware = attestation::hardware_hash(*report);
    if (!session.options().json) {
        std::cout << scan_table(*report, verdict) << "Hardware      "
                  << (hardware ? to_hex(*hardware)
                               : "no hash: " + std::string(describe(hardware.error())))
                  << "\nNetwork       " << session.options().network << ", chain "
                  << to_hex(chain_id).substr(0, 16) << std::endl;
        return 0;
    }
    json::Object answer{{"chain_id", to_hex(chain_id)},
                        {"report", rpc::to_json(*report)},
                        {"verdict", rpc::to_json(verdict)}};
    if (hardware)
        answer.set("hardware_hash", to_hex(*hardware));
    session.print(answer);
    return 0;
}

} // namespace

void add_scan_command(CLI::App& group, Command& chosen) {
    group.add_subcommand("scan", "measure this machine, without a node")->callback([&chosen] {
        chosen = [](Session& session) { return scan(session); };
    });
}

} // namespace rustchain::cli
