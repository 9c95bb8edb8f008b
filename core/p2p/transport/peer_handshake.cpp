// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Noise with introductions.
#include "core/p2p/transport/peer_handshake.hpp"

namespace rustchain::p2p {
namespace {

constexpr std::size_t kKey = crypto::ExchangePublicKey::kSize;
constexpr std::size_t kTag = crypto::kCipherTagSize;
constexpr std::size_t kFirstSize = kKey;
constexpr std::size_t kSecondSize = kKey + kKey + kTag + kIntroductionSize + kTag;
constexpr std::size_t kThirdSize = kKey + kTag + kIntroductionSize + kTag;

HandshakeFault fault_of(NoiseFault fault) {
    return fault == NoiseFault::weak_key ? HandshakeFault::weak_key : HandshakeFault::not_authentic;
}

} // namespace

std::string_view describe(HandshakeFault fault) {
    switch (fault) {
    case HandshakeFault::not_authentic:
        return "it does not speak this network's protocol";
    case HandshakeFault::weak_key:
        return "it uses a worthless key";
    case HandshakeFault::not_vouched:
        return "its identity does not vouch for it";
    case HandshakeFault::own_identity:
        return "it is this node itself";
    }
    return "unknown handshake fault";
}

PeerHandshake::PeerHandshake(Role role, const NodeIdentity& identity,
                             crypto::ExchangeKeyPair ephemeral_key)
    : identity_(identity),
      noise_(role, identity.prologue(), identity.connection_key(), std::move(ephemeral_key)) {}

std::size_t PeerHandshake::next_size() const {
    switch (step_) {
    case 0:
        return kFirstSize;
    case 1:
        return kSecondSize;
    default:
        return kThirdSize;
    }
}

Result<Bytes, HandshakeFault> PeerHandshake::write() {
    // The first message is readable for everybody: it says nothing.
    auto message = noise_.write_message(step_ == 0 ? ByteView() : identity_.introduction());
    if (!message)
        return fail(fault_of(message.error()));
    ++step_;
    return std::move(*message);
}

Result<void, HandshakeFault> PeerHandshake::read(ByteView message) {
    if (message.size() != next_size())
        return fail(HandshakeFault::not_authentic);
    auto payload = noise_.read_message(message);
    if (!payload)
        return fail(fault_of(payload.error()));
    if (step_ > 0) {
        const auto remote =
            read_introduction(*payload, identity_.chain_id(), noise_.remote_static());
        if (!remote)
            return fail(HandshakeFault::not_vouched);
        if (*remote == identity_.public_key())
            return fail(HandshakeFault::own_identity);
        remote_identity_ = *remote;
    }
    ++step_;
    return {};
}

} // namespace rustchain::p2p
