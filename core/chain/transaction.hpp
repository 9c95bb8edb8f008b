// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Transactions: the signed envelope and what it can carry. Source: protocol, section 3.
#pragma once

#include "core/chain/bounty.hpp"
#include "core/chain/staking.hpp"

namespace rustchain {

using TransactionHash = Hash256;
using HardwareHash = Hash256;
using ChainId = FixedBytes<struct ChainIdTag, 32>;

inline constexpr std::size_t kMaxOutputs = 256;
inline constexpr std::size_t kMaxMemoBytes = 256;
inline constexpr std::size_t kMaxReportBytes = 4096;

struct TransferOutput {
    Address to;
    Amount amount; //!< at least 1 micro-RTC

    bool operator==(const TransferOutput&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.to, self.amount);
    }
};

//! A payment to 1 … 256 accounts with a public memo.
struct Transfer {
    static constexpr std::uint8_t kTag = 0;
    std::vector<TransferOutput> outputs;
    std::string memo;

    bool operator==(const Transfer&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.list(self.outputs, 1, kMaxOutputs);
        codec.text(self.memo, kMaxMemoBytes);
    }
};

//! First step of enrolment: binds the owner to hardware without showing it.
struct EnrolCommit {
    static constexpr std::uint8_t kTag = 3;
    Hash256 commit; //!< H(RTC/commit, owner ‖ hardware_hash ‖ salt)
    Height anchor_height = 0;
    std::uint64_t work_nonce = 0;

    bool operator==(const EnrolCommit&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.commit, self.anchor_height, self.work_nonce);
    }
};

//! Second step: shows the hardware report and names the key that will attest.
struct EnrolHardware {
    static constexpr std::uint8_t kTag = 4;
    Bytes report; //!< attestation::HardwareReport, Borsh, at most 4 KiB
    Hash256 salt;
    crypto::PublicKey attest_key;
    crypto::Signature possession; //!< attest_key over H(RTC/possession, chain_id ‖ owner)
    Height anchor_height = 0;
    std::uint64_t work_nonce = 0;

    bool operator==(const EnrolHardware&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.blob(self.report, kMaxReportBytes);
        codec.value(self.salt, self.attest_key, self.possession, self.anchor_height,
                    self.work_nonce);
    }
};

//! Daily sign of life of bound hardware, signed by its attest_key.
struct RenewHardware {
    static constexpr std::uint8_t kTag = 5;
    HardwareHash hardware_hash;
    Bytes report;
    Height anchor_height = 0;
    std::uint64_t work_nonce = 0;

    bool operator==(const RenewHardware&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        codec.value(self.hardware_hash);
        codec.blob(self.report, kMaxReportBytes);
        codec.value(self.anchor_height, self.work_nonce);
    }
};

//! Tags follow the protocol's list, so kinds that other versions know keep their numbers.
using Payload = std::variant<Transfer, Bond, Unbond, EnrolCommit, EnrolHardware, RenewHardware,
                             ReleaseHardware, BountyPost, BountyClaim, BountyCancel, BountySubmit,
                             BountyReview, BountyRelease, Evidence>;

//! A move of a bounty that exists: it names the bounty.
template <class Kind>
concept BountyMove = std::same_as<Kind, BountyClaim> || std::same_as<Kind, BountyCancel> ||
    std::same_as<Kind, BountySubmit> || std::same_as<Kind, BountyReview> ||
    std::same_as<Kind, BountyRelease>;

//! Whether it posts or moves a bounty.
bool is_of_bounty(const Payload& payload);
//! The bounty that a payload moves; nothing for a post, whose bounty has no number yet, and for
//! other kinds.
std::optional<BountyId> moved_bounty(const Payload& payload);

struct Transaction {
    static constexpr std::uint8_t kVersion = 1;

    std::uint8_t version = kVersion;
    KeyScheme scheme = KeyScheme::schnorr;
    crypto::PublicKey key;
    std::uint64_t nonce = 0;
    Height valid_until = 0;
    std::uint64_t gas_limit = 0;
    std::uint64_t max_gas_price = 0; //!< thousandths of a micro-RTC a gas
    std::uint64_t max_tip = 0;       //!< the same unit
    Payload payload;
    crypto::Signature signature;

    Address sender() const { return address_of(scheme, key); }
    //! True for the kinds that pay by work in place of gas.
    bool is_work_paid() const {
        return std::visit(
            [](const auto& kind) {
                return requires {
                    kind.work_nonce;
                };
            },
            payload);
    }

    bool operator==(const Transaction&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        code_unsigned(codec, self);
        codec.value(self.signature);
    }
    template <class Codec, class Self>
    static void code_unsigned(Codec& codec, Self& self) {
        codec.value(self.version, self.scheme, self.key, self.nonce, self.valid_until,
                    self.gas_limit, self.max_gas_price, self.max_tip);
        codec.choice(self.payload);
    }
};

//! Longest transaction that can be valid: a transfer to 256 outputs, or an enrolment.
inline constexpr std::size_t kMaxTransactionBytes = 16 * 1024;

//! What the sender signs: H(RTC/transaction, chain_id ‖ Borsh(without signature)).
Hash256 signing_digest(const Transaction& transaction, const ChainId& chain_id);

//! H(RTC/transaction-id, encoded), `encoded` being the whole canonical encoding.
TransactionHash transaction_hash(ByteView encoded);
TransactionHash transaction_hash(const Transaction& transaction);

//! The digest that a work-paid kind's work is built on: H(RTC/work, chain_id ‖ key ‖ nonce ‖
//! Borsh(payload with work_nonce 0)). The payload's encoding begins with its tag.
Hash256 work_digest(const Transaction& transaction, const ChainId& chain_id);

//! anchor_height and work_nonce of a work-paid kind.
struct WorkFields {
    Height anchor_height = 0;
    std::uint64_t work_nonce = 0;
};
WorkFields work_fields(const Payload& payload);

//! What a transfer's outputs add up to; nothing when it does not fit.
std::optional<Amount> sum_of_outputs(const Transfer& transfer);
//! What the payload takes from the sender's balance beyond the fee; nothing when it does not fit.
std::optional<Amount> amount_spent(const Payload& payload);

//! What an enrolment commits to: H(RTC/commit, owner ‖ hardware_hash ‖ salt).
Hash256 commit_hash(const Address& owner, const HardwareHash& hardware_hash, const Hash256& salt);

//! What a new attest or consensus key signs: H(RTC/possession, chain_id ‖ owner).
Hash256 possession_digest(const ChainId& chain_id, const Address& owner);

} // namespace rustchain
