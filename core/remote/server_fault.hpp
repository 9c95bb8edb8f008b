// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What can be wrong with what a server said, as a value and in words.
#pragma once

#include "core/primitives/result.hpp"
#include "core/wallet/chain_types.hpp"

namespace rustchain::remote {

using wallet::ServerFault;
using wallet::ServerWarning;

//! Why an answer is not believed.
struct ServerFailure {
    ServerFault fault = ServerFault::unreachable;
    std::string detail;
    bool may_pass = false; //!< asking again a moment later may help
};

template <class T>
using Checked = Result<T, ServerFailure>;

[[nodiscard]] inline auto doubt(ServerFault fault, std::string detail) {
    return fail(ServerFailure{.fault = fault, .detail = std::move(detail)});
}

//! The stable name: "old_head".
std::string_view name_of(ServerFault fault);
//! A sentence for people who do not know the word.
std::string_view describe(ServerFault fault);
//! "https://a.example: old_head (…); http://b.example: unreachable (…)".
std::string list_of(const std::vector<ServerWarning>& warnings);

} // namespace rustchain::remote
