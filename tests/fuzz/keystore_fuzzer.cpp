// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Any bytes as a wallet file and as the sealed box inside it, with and without a right checksum.
#include "core/crypto/sealed_box.hpp"
#include "core/crypto/sha256.hpp"
#include "core/wallet/keystore.hpp"
#include "tests/fuzz/fuzz_input.hpp"

using namespace rustchain;

namespace {

void parse(ByteView bytes) {
    const auto keystore = wallet::parse_keystore(bytes);
    if (!keystore) {
        fuzz::require(!keystore.error().message.empty(), "a refusal has words");
        return;
    }
    fuzz::require(!keystore->identity.accounts.empty(), "a wallet has an account");
    const Bytes again = wallet::write_keystore(*keystore);
    fuzz::require(std::equal(again.begin(), again.end(), bytes.begin(), bytes.end()),
                  "a wallet file is written as it was read");
}

// The bytes with the hash behind them that the format asks for.
Bytes with_checksum(std::string_view tag, ByteView bytes) {
    Bytes whole(bytes.begin(), bytes.end());
    append(whole, crypto::TaggedHash(tag)(bytes));
    return whole;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes{data, size};
    parse(bytes);
    parse(with_checksum("RTC/wallet-file", bytes));
    if (const auto cost = crypto::inspect_sealed(with_checksum("RTC/sealed-box", bytes), {})) {
        fuzz::require(cost->memory_kib > 0 && cost->iterations > 0, "opening a box costs work");
    }
    return 0;
}
