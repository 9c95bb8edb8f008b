// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Any bytes as a message between nodes, of every kind there is.
#include "core/p2p/wire/wire_message.hpp"
#include "tests/fuzz/fuzz_input.hpp"

using namespace rustchain;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes{data, size};
    const auto message = p2p::decode_message(bytes);
    if (!message) {
        return 0;
    }
    if (!*message) {
        fuzz::require(p2p::longest_encoding(bytes[0]) == 0, "only unknown kinds are ignored");
        return 0;
    }
    fuzz::require(size <= p2p::longest_encoding(bytes[0]), "a message keeps its kind's limit");
    fuzz::require((*message)->index() == bytes[0], "a message is of the kind that it says");
    fuzz::require(p2p::lane_of(**message) < p2p::Lane::kCount, "a message has a lane");
    const Bytes again = p2p::encode_message(**message);
    fuzz::require(std::equal(again.begin(), again.end(), bytes.begin(), bytes.end()),
                  "a message is written as it was read");
    return 0;
}
