// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Messages that spread: proposals, votes, certificates, transactions, attestations, final blocks.
#pragma once

#include "core/chain/certificate.hpp"

#include <optional>

namespace rustchain::p2p {

inline constexpr std::size_t kMostAnnounced = 4096; //!< ids of one Inventory

//! Ids of a fixed length, one after the other; a part of one is no id.
template <class Codec, class Ids>
void code_ids(Codec& codec, Ids& ids, std::size_t id_size, std::size_t most_ids) {
    codec.blob(ids, id_size * most_ids);
    if constexpr (requires { codec.fault(DecodeFault::out_of_limits); })
        if (ids.size() % id_size != 0)
            codec.fault(DecodeFault::out_of_limits);
}

struct NewBlock {
    static constexpr std::uint8_t kTag = 1;
    BlockHeader header;
    Certificate certificate;

    bool operator==(const NewBlock&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.header, self.certificate);
    }
};

struct AttestationMessage {
    static constexpr std::uint8_t kTag = 2;
    Attestation attestation;

    bool operator==(const AttestationMessage&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.attestation);
    }
};

struct Transactions {
    static constexpr std::uint8_t kTag = 4;
    std::optional<BlockHash> block; //!< the proposal they belong to
    std::vector<Transaction> transactions;

    bool operator==(const Transactions&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.option(self.block);
        codec.list(self.transactions, 0, kMaxTransactionsPerBlock);
    }
};

struct CompactProposal {
    static constexpr std::uint8_t kTag = 6;
    EpochNumber epoch = 0;
    View view = 0;
    View parent_view = 0;
    BlockHeader header;
    Hash256 receipt_root;
    Bytes short_ids; //!< 6 bytes each
    std::vector<Attestation> attestations;
    std::vector<Certificate> certificates;
    crypto::Signature signature;

    bool operator==(const CompactProposal&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.epoch, self.view, self.parent_view, self.header, self.receipt_root);
        code_ids(codec, self.short_ids, 6, kMaxTransactionsPerBlock);
        codec.list(self.attestations, 0, kMaxAttestationsPerBlock);
        codec.list(self.certificates, 0, 4096);
        codec.value(self.signature);
    }
};

struct VoteMessage {
    static constexpr std::uint8_t kTag = 7;
    Vote vote;

    bool operator==(const VoteMessage&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.vote);
    }
};

struct CertificateMessage {
    static constexpr std::uint8_t kTag = 8;
    Certificate certificate;

    bool operator==(const CertificateMessage&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.certificate);
    }
};

struct GetCertificate {
    static constexpr std::uint8_t kTag = 9;
    EpochNumber epoch = 0;
    View view = 0;

    bool operator==(const GetCertificate&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.epoch, self.view);
    }
};

struct GetTransactions {
    static constexpr std::uint8_t kTag = 12;
    std::optional<BlockHash> block;
    Bytes short_ids;                   //!< 8 bytes each; none with a block
    std::vector<std::uint32_t> places; //!< in the block, ascending; none without

    bool operator==(const GetTransactions&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.option(self.block);
        code_ids(codec, self.short_ids, 8, kMostAnnounced);
        codec.list(self.places, 0, kMaxTransactionsPerBlock);
    }
};

struct Inventory {
    static constexpr std::uint8_t kTag = 13;
    std::uint64_t salt = 0;
    Bytes short_ids; //!< 8 bytes each

    bool operator==(const Inventory&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.salt);
        code_ids(codec, self.short_ids, 8, kMostAnnounced);
    }
};

} // namespace rustchain::p2p
