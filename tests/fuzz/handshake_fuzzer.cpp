// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A handshake whose messages somebody bends on their way.
// The first byte chooses: 0 to 2, any bytes as that message; else the rest is laid over all three.
#include "core/crypto/sha256.hpp"
#include "core/p2p/transport/peer_handshake.hpp"
#include "tests/fuzz/fuzz_input.hpp"

using namespace rustchain;
using Role = p2p::PeerHandshake::Role;

namespace {

crypto::ExchangeKeyPair exchange_key(std::string_view name) {
    return std::move(*crypto::ExchangeKeyPair::create(crypto::sha256(as_bytes(name))));
}

const p2p::NodeIdentity& identity_of(std::string_view name) {
    const auto make = [](std::string_view of) {
        const auto key = crypto::KeyPair::create(crypto::sha256(as_bytes(of)));
        return p2p::NodeIdentity(ChainId{}, *key, exchange_key(of));
    };
    static const p2p::NodeIdentity alice = make("alice");
    static const p2p::NodeIdentity bob = make("bob");
    return name == "alice" ? alice : bob;
}

//! The message with the input's bytes laid over it; whether that changed anything.
bool bend(Bytes& message, ByteView by) {
    bool is_bent = false;
    for (std::size_t i = 0; i < by.size(); ++i) {
        is_bent = is_bent || by[i] != 0;
        message[i] = static_cast<std::uint8_t>(message[i] ^ by[i]);
    }
    return is_bent;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::FuzzInput input({data, size});
    const std::uint8_t chosen = input.byte();
    p2p::PeerHandshake initiator(Role::initiator, identity_of("alice"), exchange_key("one"));
    p2p::PeerHandshake responder(Role::responder, identity_of("bob"), exchange_key("two"));
    bool is_bent = false;
    for (int step = 0; step < 3; ++step) {
        auto& writer = step == 1 ? responder : initiator;
        auto& reader = step == 1 ? initiator : responder;
        const auto written = writer.write();
        if (!written) {
            fuzz::require(is_bent, "an honest message has an answer");
            return 0;
        }
        Bytes message = *written;
        if (chosen == step) {
            const auto any = input.rest();
            is_bent = !std::equal(any.begin(), any.end(), message.begin(), message.end());
            message.assign(any.begin(), any.end());
        } else if (chosen > 2) {
            is_bent = bend(message, input.take(message.size())) || is_bent;
        }
        if (!reader.read(message)) {
            fuzz::require(is_bent, "an honest message is read");
            return 0;
        }
    }
    fuzz::require(!is_bent, "nobody bends a message of a handshake that succeeds");
    fuzz::require(initiator.remote_identity() == identity_of("bob").public_key() &&
                      responder.remote_identity() == identity_of("alice").public_key(),
                  "both know whom they met");
    return 0;
}
