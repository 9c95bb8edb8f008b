// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Frames to messages, within bounds.
#include "core/p2p/transport/frame_reader.hpp"

#include "core/p2p/transport/compression.hpp"
#include "core/p2p/transport/frame_format.hpp"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <utility>

namespace rustchain::p2p {
namespace {

//! Room for the longest frame and as much again, so that one read brings many frames.
constexpr std::size_t kBufferSize = 128 * 1024;
constexpr std::size_t kLongestFrame = frame::kLengthSize + frame::kMostSealed;
static_assert(kBufferSize > kLongestFrame);

std::size_t longest_travelling(std::uint8_t tag) {
    const std::size_t longest = longest_encoding(tag);
    return longest > 0 ? longest : FrameReader::kLongestUnknown;
}

} // namespace

std::string_view describe(FrameFault fault) {
    switch (fault) {
    case FrameFault::bad_length:
        return "a frame of an impossible length";
    case FrameFault::not_authentic:
        return "a frame that is not authentic";
    case FrameFault::bad_head:
        return "a frame with flags that mean nothing";
    case FrameFault::bad_order:
        return "a piece of a message out of order";
    case FrameFault::too_long:
        return "a message longer than its kind allows";
    case FrameFault::unasked:
        return "an answer to no question";
    case FrameFault::too_many_parts:
        return "too many unfinished messages";
    case FrameFault::bad_compression:
        return "a message that cannot be unpacked within its limit";
    }
    return "unknown frame fault";
}

FrameReader::FrameReader(CipherState cipher) : cipher_(std::move(cipher)), buffer_(kBufferSize) {}

std::span<std::uint8_t> FrameReader::space() {
    if (begin_ == end_) {
        begin_ = end_ = 0;
    } else if (begin_ + kLongestFrame > buffer_.size()) {
        std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
        end_ -= begin_;
        begin_ = 0;
    }
    return std::span(buffer_).subspan(end_);
}

void FrameReader::received(std::size_t count) {
    assert(count <= buffer_.size() - end_);
    end_ += count;
}

void FrameReader::owe(std::uint8_t tag, std::uint32_t messages) {
    owed_.at(tag) += messages;
}

void FrameReader::drop_unfinished() {
    lanes_ = {};
    unfinished_bytes_ = 0;
}

FrameReader::Outcome FrameReader::next() {
    Bytes().swap(message_); // it may be the longest there is
    for (;;) {
        auto plain = open_frame();
        if (!plain || !*plain)
            return plain;
        const std::uint8_t head = (**plain)[0];
        if ((head & ~frame::kKnownBits) != 0)
            return fail(FrameFault::bad_head);
        const ByteView rest = (*plain)->subspan(frame::kHeadSize);
        Outcome outcome;
        if ((head & frame::kFirstFlag) != 0)
            outcome = read_first(head, rest);
        else if (head > frame::kLaneMask)
            outcome = fail(FrameFault::bad_head);
        else if (lanes_[head].length == 0)
            outcome = fail(FrameFault::bad_order);
        else
            outcome = read_piece(lanes_[head], rest);
        if (!outcome || *outcome)
            return outcome;
    }
}

Result<std::optional<ByteView>, FrameFault> FrameReader::open_frame() {
    const auto arrived = std::span(buffer_).subspan(begin_, end_ - begin_);
    if (arrived.size() < frame::kLengthSize)
        return std::nullopt;
    const std::size_t size = static_cast<std::size_t>(arrived[0]) << 8 | arrived[1];
    if (size < frame::kLeastSealed)
        return fail(FrameFault::bad_length);
    if (arrived.size() < frame::kLengthSize + size)
        return std::nullopt;
    auto plain = cipher_.open(arrived.subspan(frame::kLengthSize, size));
    if (!plain)
        return fail(FrameFault::not_authentic);
    begin_ += frame::kLengthSize + size;
    ++frames_;
    return std::optional<ByteView>(*plain);
}

FrameReader::Outcome FrameReader::read_first(std::uint8_t head, ByteView plain) {
    Unfinished& message = lanes_[head & frame::kLaneMask];
    if (message.length != 0)
        return fail(FrameFault::bad_order);
    if (plain.size() <= frame::kMessageLengthSize)
        return fail(FrameFault::bad_length);
    std::size_t length = 0;
    for (std::size_t i = 0; i < frame::kMessageLengthSize; ++i)
        length |= static_cast<std::size_t>(plain[i]) << (8 * i);
    const ByteView piece = plain.subspan(frame::kMessageLengthSize);
    const std::uint8_t tag = piece[0];
    const bool is_packed = (head & frame::kCompressedFlag) != 0;
    const bool is_known = longest_encoding(tag) > 0;
    if (length > longest_travelling(tag) || piece.size() > length)
        return fail(FrameFault::too_long);
    if (is_packed && is_known && !is_compressed(tag))
        return fail(FrameFault::bad_head);
    if (is_answer(tag)) {
        if (owed_[tag] == 0)
            return fail(FrameFault::unasked);
        --owed_[tag];
    }
    if (piece.size() == length && is_known)
        return finish(piece, is_packed);
    message.length = length;
    message.is_compressed = is_packed;
    message.is_skipped = !is_known;
    return read_piece(message, piece);
}

FrameReader::Outcome FrameReader::read_piece(Unfinished& message, ByteView piece) {
    if (piece.size() > message.length - message.arrived)
        return fail(FrameFault::too_long);
    message.arrived += piece.size();
    if (!message.is_skipped) {
        unfinished_bytes_ += piece.size();
        if (unfinished_bytes_ > kMostUnfinished)
            return fail(FrameFault::too_many_parts);
        append(message.bytes, piece);
    }
    if (message.arrived < message.length)
        return std::nullopt;
    Unfinished whole = std::exchange(message, {});
    if (whole.is_skipped) {
        ++skipped_;
        return std::nullopt;
    }
    unfinished_bytes_ -= whole.length;
    message_ = std::move(whole.bytes);
    return finish(message_, whole.is_compressed);
}

FrameReader::Outcome FrameReader::finish(ByteView travelled, bool is_compressed) {
    if (!is_compressed)
        return travelled;
    const std::uint8_t tag = travelled[0];
    const ByteView body = travelled.subspan(1);
    const std::size_t most =
        std::min(longest_encoding(tag) - 1, body.size() * frame::kMostShrinking);
    Bytes unpacked{tag};
    if (!decompress(body, most, unpacked))
        return fail(FrameFault::bad_compression);
    message_ = std::move(unpacked);
    return ByteView(message_);
}

} // namespace rustchain::p2p
