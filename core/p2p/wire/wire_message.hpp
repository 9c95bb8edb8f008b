// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Everything that one node says to another. Source: protocol, section 8.
#pragma once

#include "core/p2p/wire/gossip_messages.hpp"
#include "core/p2p/wire/peer_messages.hpp"
#include "core/p2p/wire/sync_messages.hpp"
#include "core/primitives/result.hpp"

#include <optional>
#include <string_view>
#include <variant>

namespace rustchain::p2p {

using WireMessage =
    std::variant<Hello, NewBlock, AttestationMessage, PeerList, Transactions, GetState,
                 CompactProposal, VoteMessage, CertificateMessage, GetCertificate, GetBlocks,
                 Blocks, GetTransactions, Inventory, State, GetFilters, Filters, Ping, MeshChange,
                 GetSnapshot, SnapshotPart>;

//! What goes first when a connection is busy; votes never wait behind transactions.
enum class Lane : std::uint8_t { consensus, block, gossip, bulk, kCount };
Lane lane_of(const WireMessage& message);

//! The longest encoding of a message with this tag, its tag included; 0 for unknown tags.
std::size_t longest_encoding(std::uint8_t tag);
//! Whether messages with this tag travel compressed.
bool is_compressed(std::uint8_t tag);
//! Whether such messages only ever answer a question.
bool is_answer(std::uint8_t tag);
//! What a question with this tag lets the other side send.
struct AnswersAllowed {
    std::uint8_t tag = 0;
    std::uint32_t messages = 0;
};
//! Nothing where the tag is no question, or its answer no message of a kind of its own.
std::optional<AnswersAllowed> answers_to(std::uint8_t tag);
//! "vote", for logs and metrics.
std::string_view name_of(std::uint8_t tag);

//! Tag and body.
Bytes encode_message(const WireMessage& message);
//! Nothing where the tag is unknown: such messages are ignored.
Result<std::optional<WireMessage>, DecodeFault> decode_message(ByteView bytes);

} // namespace rustchain::p2p
