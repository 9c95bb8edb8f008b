// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// How messages lie in frames.
//
//     frame    = length of the sealed part, 2 bytes, most significant first ‖ sealed(plain)
//     plain    = head ‖ piece
//     head     = 1 byte: bits 0–1 lane, bit 2 first piece of a message, bit 3 compressed
//     message  = length, 4 bytes, least significant first ‖ tag ‖ body
//
// A message lies in the pieces of one lane, in order; each piece holds at least one byte of it, and
// a message ends with a frame. Frames of other lanes may stand between its own. Only first pieces
// can say "compressed": the body is then a zstd frame, and unpacks to at most kMostShrinking times
// its bytes. The length counts tag and body as they travel.
#pragma once

#include "core/crypto/cipher.hpp"

namespace rustchain::p2p::frame {

inline constexpr std::size_t kLengthSize = 2;
inline constexpr std::size_t kMostSealed = 65535; //!< Noise's longest message
inline constexpr std::size_t kMostPlain = kMostSealed - crypto::kCipherTagSize;
inline constexpr std::size_t kHeadSize = 1;
inline constexpr std::size_t kMessageLengthSize = 4;
//! The shortest frame: a head and one byte.
inline constexpr std::size_t kLeastSealed = kHeadSize + 1 + crypto::kCipherTagSize;

//! Signatures and hashes hardly shrink. What shrinks more travels as it is, so that a stranger
//! cannot have much memory and time spent on a few bytes.
inline constexpr std::size_t kMostShrinking = 4;

inline constexpr std::uint8_t kLaneMask = 0x03;
inline constexpr std::uint8_t kFirstFlag = 0x04;
inline constexpr std::uint8_t kCompressedFlag = 0x08;
inline constexpr std::uint8_t kKnownBits = kLaneMask | kFirstFlag | kCompressedFlag;

} // namespace rustchain::p2p::frame
