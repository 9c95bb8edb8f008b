// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One message of every kind with every field filled, and a second one where a field can be absent.
#pragma once

#include "core/p2p/wire/wire_message.hpp"

#include <algorithm>

namespace rustchain::p2p::tests {

template <class Fixed>
Fixed filled(std::uint8_t byte) {
    Fixed fixed;
    std::fill_n(fixed.data(), Fixed::kSize, byte);
    return fixed;
}

inline BlockHeader sample_header() {
    return {.version = header_version(3),
            .height = 77,
            .timestamp = 1'700'000'000'123,
            .prev_block = filled<BlockHash>(1),
            .merkle_root = filled<Hash256>(2),
            .attest_root = filled<Hash256>(3),
            .state_root = filled<Hash256>(4),
            .validator = filled<Address>(5),
            .signature = filled<crypto::Signature>(6)};
}

inline Certificate sample_certificate() {
    return {.kind = VoteKind::finalize,
            .epoch = 9,
            .view = 3,
            .hash = filled<BlockHash>(7),
            .bitmap = {0x05},
            .signatures = {filled<crypto::Signature>(8), filled<crypto::Signature>(9)}};
}

inline Attestation sample_attestation() {
    return {.miner_id = "g4-powerbook",
            .block_height = 41,
            .hardware_hash = filled<HardwareHash>(10),
            .nonce = 11,
            .proof = filled<WorkProof>(12),
            .timestamp = 1'700'000'000'456,
            .signature = filled<crypto::Signature>(13)};
}

inline Transaction sample_transaction() {
    Transaction transaction{.key = filled<crypto::PublicKey>(14),
                            .nonce = 15,
                            .valid_until = 3677,
                            .gas_limit = 16,
                            .max_gas_price = 1000,
                            .max_tip = 17};
    transaction.payload =
        Transfer{.outputs = {{filled<Address>(18), Amount::from_micro_rtc(19)}}, .memo = "tea"};
    transaction.signature = filled<crypto::Signature>(20);
    return transaction;
}

inline Block sample_block() {
    return {.header = sample_header(),
            .transactions = {sample_transaction()},
            .attestations = {sample_attestation()},
            .state_root = filled<Hash256>(21),
            .receipt_root = filled<Hash256>(22)};
}

inline std::vector<WireMessage> sample_gossip() {
    const Bytes ids6(12, 0x61);
    const Bytes ids8(16, 0x81);
    return {
        NewBlock{sample_header(), sample_certificate()},
        AttestationMessage{sample_attestation()},
        Transactions{filled<BlockHash>(1), {sample_transaction(), sample_transaction()}},
        Transactions{std::nullopt, {sample_transaction()}},
        CompactProposal{.epoch = 9,
                        .view = 3,
                        .parent_view = 2,
                        .header = sample_header(),
                        .receipt_root = filled<Hash256>(23),
                        .short_ids = ids6,
                        .attestations = {sample_attestation()},
                        .certificates = {sample_certificate()},
                        .signature = filled<crypto::Signature>(24)},
        VoteMessage{{.kind = VoteKind::nullify,
                     .epoch = 9,
                     .view = 3,
                     .hash = filled<BlockHash>(25),
                     .validator = filled<Address>(26),
                     .signature = filled<crypto::Signature>(27)}},
        CertificateMessage{sample_certificate()},
        GetCertificate{.epoch = 9, .view = 3},
        GetTransactions{.block = filled<BlockHash>(28), .places = {0, 5, 98'303}},
        GetTransactions{.short_ids = ids8},
        Inventory{.salt = 29, .short_ids = ids8},
    };
}

inline std::vector<WireMessage> sample_questions_and_answers() {
    return {
        GetState{.request = 30, .height = 77, .keys = {{{1, 2, 3}}, {{}}}},
        GetState{.request = 30, .keys = {{{1}}}},
        State{.request = 30,
              .headers = {sample_header(), sample_header()},
              .certificate = sample_certificate(),
              .proof = {4, 5, 6}},
        State{.request = 30},
        GetBlocks{.request = 31, .first = 70, .count = kMostBlocksAsked},
        GetBlocks{.request = 31, .hash = filled<BlockHash>(32)},
        Blocks{.request = 31,
               .blocks = {{sample_block(), sample_certificate()}, {sample_block(), {}}}},
        GetFilters{.request = 33, .first = 70, .count = 8},
        Filters{.request = 33, .filters = {{{7, 8}}, {{}}}},
        GetSnapshot{.request = 34, .height = 77, .chunk = 2},
        GetSnapshot{.request = 34},
        SnapshotPart{.request = 34, .bytes = {9, 10, 11}},
    };
}

inline std::vector<WireMessage> sample_peer_talk() {
    return {
        Hello{.agent = "rustchain/0.1.0",
              .listen_port = 8098,
              .services = 3,
              .final_height = 77,
              .final_hash = filled<BlockHash>(35),
              .now_ms = 1'700'000'000'789},
        PeerList{.wants_answer = true, .addresses = {{"192.0.2.7", 8098}, {"2001:db8::7", 1}}},
        Ping{.nonce = 36, .is_answer = true, .final_height = 77},
        MeshChange{.subnet = 4, .joins = true},
    };
}

inline std::vector<WireMessage> sample_messages() {
    std::vector<WireMessage> all;
    for (const auto& some : {sample_peer_talk(), sample_gossip(), sample_questions_and_answers()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace rustchain::p2p::tests
