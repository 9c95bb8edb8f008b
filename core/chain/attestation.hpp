// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A miner's sign of life for one slot. Source: overview, Attestation Structure; protocol,
// section 7.
#pragma once

#include "core/chain/transaction.hpp"

namespace rustchain {

using WorkProof = FixedBytes<struct WorkProofTag, 64>; //!< work[32] ‖ entropy[32]

struct Attestation {
    std::string miner_id;    //!< 1–64 of [A-Za-z0-9._:-]
    Height block_height = 0; //!< the slot's first height
    HardwareHash hardware_hash;
    std::uint64_t nonce = 0;
    WorkProof proof;
    TimestampMs timestamp = 0;
    crypto::Signature signature; //!< by the hardware's attest_key

    bool operator==(const Attestation&) const = default;
    template <class Codec, class Self>
    static void code(Codec& codec, Self& self) {
        code_unsigned(codec, self);
        codec.value(self.signature);
    }
    template <class Codec, class Self>
    static void code_unsigned(Codec& codec, Self& self) {
        codec.text(self.miner_id, 64);
        codec.value(self.block_height, self.hardware_hash, self.nonce, self.proof, self.timestamp);
    }
};

//! What the attest_key signs: H(RTC/attestation, chain_id ‖ Borsh(without signature)).
Hash256 signing_digest(const Attestation& attestation, const ChainId& chain_id);

//! H(RTC/attestation-id, Borsh(attestation)).
Hash256 attestation_hash(const Attestation& attestation);

//! 1–64 characters of [A-Za-z0-9._:-].
bool is_miner_id(std::string_view text);

} // namespace rustchain
