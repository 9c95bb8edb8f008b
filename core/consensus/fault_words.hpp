// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How a fault is called, for programs and for people.
#pragma once

#include <string_view>

namespace rustchain::consensus {

//! One row of a table in the order of a fault's enum.
struct FaultWords {
    std::string_view name;     //!< as the RPC gives it
    std::string_view sentence; //!< as a person reads it
};

} // namespace rustchain::consensus
