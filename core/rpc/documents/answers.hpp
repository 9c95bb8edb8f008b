// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Answers and arguments that all endpoints share: problems with stable codes, checked query values.
#pragma once

#include "core/http/message.hpp"
#include "core/ledger/ledger_snapshot.hpp"

namespace rustchain::rpc {

//! application/problem+json with our stable `code`.
http::Response refuse(unsigned status, std::string_view code, std::string detail);
//! The answer for an error of the core: 404 not_found, 400 invalid_input, 503 unavailable, 500
//! else.
http::Response refuse(const Error& error);

//! "?limit=" within 1 … most; `usual` when absent. Fails with invalid_input naming the parameter.
Result<std::size_t> limit_of(const http::Request& request, std::size_t usual, std::size_t most);
//! A whole number in the query; nothing when absent.
Result<std::optional<std::uint64_t>> number_of(const http::Request& request,
                                               const std::string& name);
//! Digits only, 64 bits.
std::optional<std::uint64_t> parse_number(std::string_view text);

//! The address in the path's {address}, of this network. Fails with invalid_input and a sentence.
Result<Address> address_of(const http::Request& request, const ChainParams& params);

//! The final block that {block} names by height or hash. Fails with not_found.
Result<storage::StoredHeader> find_block(const ledger::LedgerSnapshot& snapshot,
                                         std::string_view name);

} // namespace rustchain::rpc
