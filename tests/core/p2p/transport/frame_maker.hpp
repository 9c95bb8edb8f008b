// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Frames by hand, as a dishonest peer makes them.
#pragma once

#include "core/p2p/transport/frame_format.hpp"
#include "core/p2p/transport/noise_session.hpp"
#include "core/p2p/wire/wire_message.hpp"

namespace rustchain::p2p::tests {

//! A frame with this plaintext.
inline Bytes make_frame(CipherState& cipher, ByteView plain) {
    const std::size_t size = plain.size() + crypto::kCipherTagSize;
    Bytes frame{static_cast<std::uint8_t>(size >> 8), static_cast<std::uint8_t>(size)};
    append(frame, plain);
    frame.resize(frame::kLengthSize + size);
    cipher.seal(std::span(frame).subspan(frame::kLengthSize));
    return frame;
}

//! The plaintext that begins a message: head, length as claimed, first piece.
inline Bytes first_piece(Lane lane, std::uint32_t length, ByteView piece, std::uint8_t flags = 0) {
    Bytes plain{static_cast<std::uint8_t>(static_cast<unsigned>(lane) | frame::kFirstFlag | flags)};
    for (unsigned i = 0; i < 4; ++i)
        plain.push_back(static_cast<std::uint8_t>(length >> (8 * i)));
    append(plain, piece);
    return plain;
}

//! The plaintext that goes on with a message.
inline Bytes next_piece(Lane lane, ByteView piece) {
    Bytes plain{static_cast<std::uint8_t>(lane)};
    append(plain, piece);
    return plain;
}

//! A whole short message as the plaintext of one frame.
inline Bytes whole_message(Lane lane, ByteView message) {
    return first_piece(lane, static_cast<std::uint32_t>(message.size()), message);
}

} // namespace rustchain::p2p::tests
