// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The faults of servers in words.
#include "core/remote/server_fault.hpp"

#include <array>

namespace rustchain::remote {
namespace {

struct FaultText {
    std::string_view name;
    std::string_view words;
};

constexpr std::array<FaultText, static_cast<std::size_t>(ServerFault::kCount)> kFaultTexts{{
    {"unreachable", "The server does not answer."},
    {"unreadable_answer", "The server's answer is not what a RustChain node says."},
    {"wrong_network", "The server follows another chain than this wallet."},
    {"bad_proof", "The server's proof does not show what it claims."},
    {"bad_certificate", "The server showed a block that the validators did not make final."},
    {"untrusted_validators", "The server showed validators that nothing leads to."},
    {"old_head", "The server shows an older state than was proven before."},
    {"stale_head", "The server's newest block is too old: it hides the newer ones, the network "
                   "stands still, or this machine's clock is wrong."},
    {"conflicting_block", "Two final blocks exist at one height: validators signed twice."},
    {"wrong_balance", "The server told a balance that its own proof contradicts."},
    {"forged_history", "The server told of a payment that is not on the chain."},
    {"withheld_transactions", "The server left out payments of this account."},
    {"unexplained_balance", "The history that the server shows does not add up to the balance."},
    {"denied_transaction", "The server denied a payment that was proven to be final."},
}};

} // namespace

std::string_view name_of(ServerFault fault) {
    return kFaultTexts.at(static_cast<std::size_t>(fault)).name;
}

std::string_view describe(ServerFault fault) {
    return kFaultTexts.at(static_cast<std::size_t>(fault)).words;
}

std::string list_of(const std::vector<ServerWarning>& warnings) {
    std::string list;
    for (const ServerWarning& warning : warnings) {
        list += list.empty() ? "" : "; ";
        list += warning.server + ": " + std::string(name_of(warning.fault)) + " (" +
                warning.detail + ")";
    }
    return list;
}

} // namespace rustchain::remote
