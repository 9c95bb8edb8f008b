// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Proofs of work: one each slot for an attestation, one for each kind of transaction that pays with
// work.
#pragma once

#include "core/attestation/entropy.hpp"
#include "core/chain/attestation.hpp"
#include "core/chain/chain_params.hpp"

#include <stop_token>

namespace rustchain::attestation {

//! True when the hash, read big-endian, is below 2^256 / (hashes · factor): exact for every value;
//! never for 0.
bool meets_target(const Hash256& hash, std::uint64_t hashes, std::uint64_t factor = 1);

// -- the work of a slot

//! What the work of one slot is bound to.
struct SlotWork {
    HardwareHash hardware_hash;
    Hash256 prev_block_hash; //!< hash of the block at the slot's first height
};

//! SHA256(hardware_hash ‖ nonce u64 LE ‖ prev_block_hash ‖ entropy). Source: protocol section 7.
Hash256 slot_work_hash(const SlotWork& slot, std::uint64_t nonce, const Entropy& entropy);

struct FoundWorkProof {
    std::uint64_t nonce = 0;
    WorkProof proof;

    bool operator==(const FoundWorkProof&) const = default;
};

//! Tries nonces from first_nonce upward; about `work_target` hashes. Nothing when stopped (seen
//! within a millisecond) or when the nonces run out.
std::optional<FoundWorkProof> search_work_proof(const SlotWork& slot, const Entropy& entropy,
                                                std::uint64_t work_target,
                                                std::uint64_t first_nonce, std::stop_token stop);

enum class WorkFault : std::uint8_t {
    wrong_hash,   //!< its first half is not the hash of the rest
    above_target, //!< too little work
};
std::string_view describe(WorkFault fault);

//! Checks an attestation's proof.
Result<void, WorkFault> check_work_proof(const SlotWork& slot, std::uint64_t nonce,
                                         const WorkProof& proof, std::uint64_t work_target);

// -- the work of EnrolCommit, EnrolHardware and RenewHardware; `digest` is work_digest() of
// chain/transaction.hpp

//! SHA256(digest ‖ work_nonce u64 LE ‖ anchor): also the order of such transactions in a block.
//! Source: protocol section 3.
Hash256 transaction_work_hash(const Hash256& digest, std::uint64_t work_nonce,
                              const Hash256& anchor);

//! Tries nonces from first_nonce upward; about 16 · `work_target` hashes. Nothing when stopped or
//! when the nonces run out.
std::optional<std::uint64_t> search_transaction_work(const Hash256& digest, const Hash256& anchor,
                                                     std::uint64_t work_target,
                                                     std::uint64_t first_nonce,
                                                     std::stop_token stop);

//! True when the work hash is below 2^256 / (16 · work_target).
bool check_transaction_work(const Hash256& digest, std::uint64_t work_nonce, const Hash256& anchor,
                            std::uint64_t work_target);

} // namespace rustchain::attestation
