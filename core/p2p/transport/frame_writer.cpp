// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Messages to frames.
#include "core/p2p/transport/frame_writer.hpp"

#include "core/p2p/transport/compression.hpp"
#include "core/p2p/transport/frame_format.hpp"

#include <algorithm>

namespace rustchain::p2p {
namespace {

constexpr std::size_t kLeastCompressed = 256; //!< below, zstd gains nothing worth its time

Bytes pack(const Bytes& message) {
    if (message.size() < kLeastCompressed || !is_compressed(message.front()))
        return {};
    const auto body = compress(ByteView(message).subspan(1));
    if (!body || body->size() * frame::kMostShrinking < message.size() - 1)
        return {};
    Bytes packed{message.front()};
    append(packed, *body);
    return packed;
}

} // namespace

FrameWriter::FrameWriter(CipherState cipher, Outbox& outbox)
    : cipher_(std::move(cipher)), outbox_(outbox) {}

void FrameWriter::fill(Bytes& batch, std::size_t enough) {
    while (batch.size() < enough) {
        std::size_t lane = 0;
        while (lane < kLaneCount && !start(static_cast<Lane>(lane)))
            ++lane;
        if (lane == kLaneCount)
            return;
        write_frame(static_cast<Lane>(lane), batch);
    }
}

bool FrameWriter::start(Lane lane) {
    Started& current = started_[static_cast<std::size_t>(lane)];
    if (current.message)
        return true;
    current.message = outbox_.pop(lane);
    if (!current.message)
        return false;
    current.packed = pack(*current.message);
    current.sent = 0;
    return true;
}

void FrameWriter::write_frame(Lane lane, Bytes& batch) {
    Started& current = started_[static_cast<std::size_t>(lane)];
    const ByteView all = current.bytes();
    const bool is_first = current.sent == 0;
    std::size_t head_size = frame::kHeadSize + (is_first ? frame::kMessageLengthSize : 0);
    const ByteView piece = all.subspan(
        current.sent, std::min(all.size() - current.sent, frame::kMostPlain - head_size));
    const std::size_t sealed_size = head_size + piece.size() + crypto::kCipherTagSize;

    batch.push_back(static_cast<std::uint8_t>(sealed_size >> 8));
    batch.push_back(static_cast<std::uint8_t>(sealed_size));
    const std::size_t start = batch.size();
    auto head = static_cast<std::uint8_t>(lane);
    if (is_first)
        head |= frame::kFirstFlag;
    if (is_first && !current.packed.empty())
        head |= frame::kCompressedFlag;
    batch.push_back(head);
    for (std::size_t i = 0; is_first && i < frame::kMessageLengthSize; ++i)
        batch.push_back(static_cast<std::uint8_t>(all.size() >> (8 * i)));
    append(batch, piece);
    batch.resize(start + sealed_size);
    cipher_.seal(std::span(batch).subspan(start));

    current.sent += piece.size();
    if (current.sent == all.size()) {
        current = {};
        ++messages_;
    }
}

} // namespace rustchain::p2p
