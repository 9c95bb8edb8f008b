// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Answers and arguments that all endpoints share.
#include "core/rpc/documents/answers.hpp"

#include "core/primitives/hex.hpp"

#include <charconv>

namespace rustchain::rpc {

http::Response refuse(unsigned status, std::string_view code, std::string detail) {
    return http::problem(status, std::move(detail), {{"code", std::string(code)}});
}

http::Response refuse(const Error& error) {
    switch (error.code) {
    case ErrorCode::not_found:
        return refuse(404, name_of(error.code), error.message);
    case ErrorCode::invalid_input:
        return refuse(400, name_of(error.code), error.message);
    case ErrorCode::unavailable:
    case ErrorCode::busy:
        return refuse(503, name_of(error.code), error.message);
    default:
        return refuse(500, name_of(error.code), error.message);
    }
}

std::optional<std::uint64_t> parse_number(std::string_view text) {
    std::uint64_t number = 0;
    auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || status != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

Result<std::optional<std::uint64_t>> number_of(const http::Request& request,
                                               const std::string& name) {
    auto found = request.query.find(name);
    if (found == request.query.end() || found->second.empty())
        return std::nullopt;
    auto number = parse_number(found->second);
    if (!number)
        return fail(ErrorCode::invalid_input, name + " must be a whole number");
    return number;
}

Result<std::size_t> limit_of(const http::Request& request, std::size_t usual, std::size_t most) {
    auto limit = number_of(request, "limit");
    if (!limit)
        return fail(limit.error());
    if (!*limit)
        return usual;
    if (**limit == 0 || **limit > most)
        return fail(ErrorCode::invalid_input, "limit must be 1 to " + std::to_string(most));
    return static_cast<std::size_t>(**limit);
}

Result<Address> address_of(const http::Request& request, const ChainParams& params) {
    auto parsed = parse_address(request.parameters.at("address"), params.address_prefix);
    if (!parsed)
        return fail(ErrorCode::invalid_input, std::string(describe(parsed.error())));
    return parsed->address;
}

Result<storage::StoredHeader> find_block(const ledger::LedgerSnapshot& snapshot,
                                         std::string_view name) {
    auto blocks = snapshot.blocks();
    std::optional<Height> height = name.size() == 64 ? std::nullopt : parse_number(name);
    if (!height) {
        auto hash = fixed_from_hex<Hash256>(name);
        if (!hash)
            return fail(ErrorCode::invalid_input,
                        "a block is named by its height or by 64 hex digits");
        auto found = blocks.height_of(*hash);
        if (!found)
            return fail(found.error());
        if (!*found)
            return fail(ErrorCode::not_found, "no final block has this hash");
        height = **found;
    }
    auto header = blocks.header(*height);
    if (!header)
        return fail(header.error());
    if (!*header)
        return fail(ErrorCode::not_found, "no final block has height " + std::to_string(*height) +
                                              "; the newest is " +
                                              std::to_string(snapshot.final.header.height));
    return **header;
}

} // namespace rustchain::rpc
