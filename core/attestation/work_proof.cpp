// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Searching and checking work.
#include "core/attestation/work_proof.hpp"

#include "core/crypto/sha256.hpp"

#include <limits>

namespace rustchain::attestation {
namespace {

//! How many hashes go by between two looks at the stop token: well under a millisecond.
constexpr std::uint64_t kHashesPerLook = 512;

using Number256 = std::array<std::uint64_t, 4>; // least significant limb first
using Bytes8 = std::array<std::uint8_t, 8>;

Number256 big_endian(const Hash256& hash) {
    Number256 number{};
    for (std::size_t i = 0; i < Hash256::kSize; ++i)
        number[3 - i / 8] = (number[3 - i / 8] << 8) | hash[i];
    return number;
}

//! Multiplies in place; false when the product needs more than 256 bits.
bool multiply(Number256& number, std::uint64_t factor) {
    __extension__ using Wide = unsigned __int128;
    std::uint64_t carry = 0;
    for (std::uint64_t& limb : number) {
        Wide product = Wide{limb} * factor + carry;
        limb = static_cast<std::uint64_t>(product);
        carry = static_cast<std::uint64_t>(product >> 64);
    }
    return carry == 0;
}

Bytes8 little_endian(std::uint64_t number) {
    Bytes8 bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(number >> (8 * i));
    return bytes;
}

//! The first nonce from `first` on whose hash meets the target.
template <class HashOf>
std::optional<std::uint64_t> search(HashOf hash_of, std::uint64_t hashes, std::uint64_t factor,
                                    std::uint64_t first, const std::stop_token& stop) {
    if (hashes == 0)
        return std::nullopt;
    for (std::uint64_t nonce = first;; ++nonce) {
        if ((nonce - first) % kHashesPerLook == 0 && stop.stop_requested())
            return std::nullopt;
        if (meets_target(hash_of(nonce), hashes, factor))
            return nonce;
        if (nonce == std::numeric_limits<std::uint64_t>::max())
            return std::nullopt;
    }
}

} // namespace

bool meets_target(const Hash256& hash, std::uint64_t hashes, std::uint64_t factor) {
    if (hashes == 0 || factor == 0)
        return false;
    // hash < 2^256 / (hashes · factor) is hash · hashes · factor < 2^256, without a division.
    Number256 number = big_endian(hash);
    return multiply(number, hashes) && multiply(number, factor);
}

Hash256 slot_work_hash(const SlotWork& slot, std::uint64_t nonce, const Entropy& entropy) {
    return crypto::sha256(
        {slot.hardware_hash, little_endian(nonce), slot.prev_block_hash, entropy});
}

std::optional<FoundWorkProof> search_work_proof(const SlotWork& slot, const Entropy& entropy,
                                                std::uint64_t work_target,
                                                std::uint64_t first_nonce, std::stop_token stop) {
    auto hash_of = [&](std::uint64_t nonce) { return slot_work_hash(slot, nonce, entropy); };
    auto nonce = search(hash_of, work_target, 1, first_nonce, stop);
    if (!nonce)
        return std::nullopt;
    FoundWorkProof found{.nonce = *nonce, .proof = {}};
    Hash256 work = hash_of(*nonce);
    std::copy(work.begin(), work.end(), found.proof.data());
    std::copy(entropy.begin(), entropy.end(), found.proof.data() + Hash256::kSize);
    return found;
}

std::string_view describe(WorkFault fault) {
    return fault == WorkFault::wrong_hash ? "the proof is not the hash of its parts"
                                          : "the proof shows too little work";
}

Result<void, WorkFault> check_work_proof(const SlotWork& slot, std::uint64_t nonce,
                                         const WorkProof& proof, std::uint64_t work_target) {
    Hash256 work = *Hash256::from(proof.view().first<Hash256::kSize>());
    Entropy entropy = *Entropy::from(proof.view().last<Entropy::kSize>());
    // The comparison costs nothing, so it goes before the hash.
    if (!meets_target(work, work_target))
        return fail(WorkFault::above_target);
    if (slot_work_hash(slot, nonce, entropy) != work)
        return fail(WorkFault::wrong_hash);
    return {};
}

Hash256 transaction_work_hash(const Hash256& digest, std::uint64_t work_nonce,
                              const Hash256& anchor) {
    return crypto::sha256({digest, little_endian(work_nonce), anchor});
}

std::optional<std::uint64_t> search_transaction_work(const Hash256& digest, const Hash256& anchor,
                                                     std::uint64_t work_target,
                                                     std::uint64_t first_nonce,
                                                     std::stop_token stop) {
    auto hash_of = [&](std::uint64_t nonce) {
        return transaction_work_hash(digest, nonce, anchor);
    };
    return search(hash_of, work_target, kEnrolmentWorkFactor, first_nonce, stop);
}

bool check_transaction_work(const Hash256& digest, std::uint64_t work_nonce, const Hash256& anchor,
                            std::uint64_t work_target) {
    return meets_target(transaction_work_hash(digest, work_nonce, anchor), work_target,
                        kEnrolmentWorkFactor);
}

} // namespace rustchain::attestation
