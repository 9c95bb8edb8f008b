// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Any plaintexts in authentic frames, and any bytes after them, as a peer's stream.
// An input is pieces: a length of two bytes, then the plaintext of one frame; length 0 makes the
// rest bytes without a seal.
#include "core/p2p/transport/frame_reader.hpp"
#include "tests/core/p2p/transport/frame_maker.hpp"
#include "tests/fuzz/fuzz_input.hpp"

using namespace rustchain;

namespace {

p2p::CipherState fixed_cipher() {
    return p2p::CipherState(crypto::SecureBuffer(Bytes(crypto::kCipherKeySize, 7)));
}

//! False once the reader has refused the stream.
bool drain(p2p::FrameReader& reader) {
    for (;;) {
        const auto message = reader.next();
        if (!message) {
            fuzz::require(!describe(message.error()).empty(), "a fault has words");
            return false;
        }
        if (!*message) {
            return true;
        }
        fuzz::require(!(*message)->empty(), "a message has a tag");
        fuzz::require((*message)->size() <= p2p::longest_encoding((**message)[0]),
                      "a message is known and keeps its kind's limit");
    }
}

bool feed(p2p::FrameReader& reader, ByteView bytes) {
    while (!bytes.empty()) {
        const auto space = reader.space();
        fuzz::require(!space.empty(), "there is always room for more");
        const std::size_t count = std::min(space.size(), bytes.size());
        std::copy_n(bytes.begin(), count, space.begin());
        reader.received(count);
        bytes = bytes.subspan(count);
        if (!drain(reader)) {
            return false;
        }
    }
    return true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    p2p::CipherState sender = fixed_cipher();
    p2p::FrameReader reader(fixed_cipher());
    for (std::uint8_t tag = 0; p2p::longest_encoding(tag) > 0; ++tag)
        reader.owe(tag, 2);
    fuzz::FuzzInput input({data, size});
    while (!input.empty()) {
        const std::size_t low = input.byte();
        const std::size_t length = low | static_cast<std::size_t>(input.byte()) << 8;
        if (length == 0) {
            feed(reader, input.rest());
            return 0;
        }
        const std::size_t most = p2p::frame::kMostPlain;
        const auto plain = input.take(std::min(length, most));
        if (!feed(reader, p2p::tests::make_frame(sender, plain))) {
            return 0;
        }
    }
    return 0;
}
