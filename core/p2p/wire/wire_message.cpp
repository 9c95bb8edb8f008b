// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Messages to bytes and back.
#include "core/p2p/wire/wire_message.hpp"

#include "core/primitives/borsh.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace rustchain::p2p {
namespace {

struct Kind {
    std::string_view name;
    std::size_t longest;
    bool is_compressed;
    Lane lane;
};

constexpr std::size_t kKiB = 1024;
constexpr std::size_t kMiB = 1024 * kKiB;
//! Block limit, attestations and certificates together.
constexpr std::size_t kLongestBlocks = 32 * kMiB;

constexpr std::array<Kind, std::variant_size_v<WireMessage>> kKinds{{
    {"hello", kKiB, false, Lane::consensus},
    {"new_block", 64 * kKiB, false, Lane::block},
    {"attestation", kKiB, false, Lane::gossip},
    {"peer_list", 16 * kKiB, true, Lane::gossip},
    {"transactions", 16 * kMiB, true, Lane::gossip},
    {"get_state", 32 * kKiB, false, Lane::bulk},
    {"proposal", 8 * kMiB, true, Lane::consensus},
    {"vote", kKiB, false, Lane::consensus},
    {"certificate", 64 * kKiB, false, Lane::consensus},
    {"get_certificate", 64, false, Lane::consensus},
    {"get_blocks", 128, false, Lane::block},
    {"blocks", kLongestBlocks, true, Lane::bulk},
    {"get_transactions", 512 * kKiB, false, Lane::block},
    {"inventory", 64 * kKiB, false, Lane::gossip},
    {"state", 5 * kMiB, true, Lane::bulk},
    {"get_filters", 64, false, Lane::bulk},
    {"filters", 32 * kMiB, true, Lane::bulk},
    {"ping", 64, false, Lane::consensus},
    {"mesh_change", 8, false, Lane::consensus},
    {"get_snapshot", 64, false, Lane::bulk},
    {"snapshot_part", kMostChunkBytes + 64, false, Lane::bulk},
}};

//! The transactions that one question asks for travel in messages of about a MiB.
constexpr std::uint32_t kMostAnswerMessages = 16;

struct QuestionKind {
    std::uint8_t question;
    AnswersAllowed answers;
};
constexpr std::array kQuestions{
    QuestionKind{GetBlocks::kTag, {Blocks::kTag, 1}},
    QuestionKind{GetTransactions::kTag, {Transactions::kTag, kMostAnswerMessages}},
    QuestionKind{GetState::kTag, {State::kTag, 1}},
    QuestionKind{GetFilters::kTag, {Filters::kTag, 1}},
    QuestionKind{GetSnapshot::kTag, {SnapshotPart::kTag, 1}},
};

//! Kinds are found by tag here and by place in the variant there.
template <std::size_t... I>
constexpr bool tags_are_places(std::index_sequence<I...>) {
    return ((std::variant_alternative_t<I, WireMessage>::kTag == I) && ...);
}
static_assert(tags_are_places(std::make_index_sequence<kKinds.size()>()));

} // namespace

Lane lane_of(const WireMessage& message) {
    const auto* transactions = std::get_if<Transactions>(&message);
    // A proposal's missing transactions hold the vote up.
    if (transactions != nullptr && transactions->block)
        return Lane::block;
    return kKinds[message.index()].lane;
}

std::size_t longest_encoding(std::uint8_t tag) {
    return tag < kKinds.size() ? kKinds[tag].longest : 0;
}

bool is_compressed(std::uint8_t tag) {
    return tag < kKinds.size() && kKinds[tag].is_compressed;
}

bool is_answer(std::uint8_t tag) {
    return std::ranges::any_of(kQuestions,
                               [tag](const auto& kind) { return kind.answers.tag == tag; });
}

std::optional<AnswersAllowed> answers_to(std::uint8_t tag) {
    const auto* found = std::ranges::find(kQuestions, tag, &QuestionKind::question);
    return found == kQuestions.end() ? std::nullopt : std::optional(found->answers);
}

std::string_view name_of(std::uint8_t tag) {
    return tag < kKinds.size() ? kKinds[tag].name : "unknown";
}

Bytes encode_message(const WireMessage& message) {
    Bytes out;
    BorshWriter(out).choice(message);
    return out;
}

Result<std::optional<WireMessage>, DecodeFault> decode_message(ByteView bytes) {
    if (bytes.empty())
        return fail(DecodeFault::truncated);
    if (bytes[0] >= kKinds.size())
        return std::optional<WireMessage>{};
    if (bytes.size() > longest_encoding(bytes[0]))
        return fail(DecodeFault::out_of_limits);
    WireMessage message;
    BorshReader reader(bytes);
    reader.choice(message);
    if (!reader.fault() && reader.remaining() > 0)
        reader.fault(DecodeFault::trailing_bytes);
    if (auto fault = reader.fault())
        return fail(*fault);
    return std::optional<WireMessage>(std::move(message));
}

} // namespace rustchain::p2p
