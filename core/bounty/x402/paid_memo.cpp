// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How a transfer says what it pays for.
#include "core/bounty/x402/paid_memo.hpp"

#include "core/crypto/sha256.hpp"
#include "core/primitives/borsh.hpp"
#include "core/primitives/hex.hpp"

#include <charconv>

namespace rustchain::bounty::x402 {
namespace {

const crypto::TaggedHash kX402Tag{"RTC/x402"};
constexpr std::string_view kMemoBegin = "x402:";
constexpr std::size_t kBindingDigits = 2 * Hash256::kSize;

} // namespace

std::string paid_memo(const Place& place, const Address& pay_to, std::string_view resource,
                      std::uint64_t until_s) {
    Bytes bytes;
    BorshWriter writer(bytes);
    writer.value(place.chain_id, pay_to, until_s);
    const Hash256 resource_hash = crypto::sha256(as_bytes(resource));
    writer.value(resource_hash);
    return std::string(kMemoBegin) + std::to_string(until_s) + ":" + to_hex(kX402Tag(bytes));
}

std::optional<std::uint64_t> until_of(std::string_view memo) {
    if (!memo.starts_with(kMemoBegin))
        return std::nullopt;
    memo.remove_prefix(kMemoBegin.size());
    const std::size_t colon = memo.find(':');
    if (colon == std::string_view::npos || memo.size() - colon - 1 != kBindingDigits)
        return std::nullopt;
    std::uint64_t until_s = 0;
    const char* const end = memo.data() + colon;
    auto [read, status] = std::from_chars(memo.data(), end, until_s);
    if (status != std::errc{} || read != end)
        return std::nullopt;
    return until_s;
}

} // namespace rustchain::bounty::x402
