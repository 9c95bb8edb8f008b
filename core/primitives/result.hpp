// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The one result type: a value, or a fault of the rules, or an error of the world.
#pragma once

#include "core/primitives/error.hpp"

#include <tl/expected.hpp>

namespace rustchain {

//! A T, or why there is none. Faults are enums (a rule says no); Error is the world failing.
template <class T, class E = Error>
using Result = tl::expected<T, E>;

//! Makes the failed side of any Result: `return fail(TransferFault::no_outputs);`.
template <class E>
[[nodiscard]] auto fail(E error) {
    return tl::unexpected<E>(std::move(error));
}

//! Makes a failed Result<…, Error> with a message for people.
[[nodiscard]] inline auto fail(ErrorCode code, std::string message) {
    return tl::unexpected<Error>(Error{code, std::move(message)});
}

} // namespace rustchain
