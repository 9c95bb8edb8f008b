// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What makes a certificate good: the exact bitmap, a quorum, every signature.
#pragma once

#include "core/chain/certificate.hpp"
#include "core/crypto/signature.hpp"
#include "core/primitives/result.hpp"

#include <map>
#include <string_view>

namespace rustchain::consensus::simplex {

enum class CertificateFault : std::uint8_t {
    wrong_epoch,     //!< not the set's epoch
    wrong_view,      //!< 0, or beyond what a header can say
    wrong_hash,      //!< a nullification with a hash, or another kind without one
    wrong_bitmap,    //!< not exactly one bit a member, or a bit beyond the last member
    wrong_count,     //!< not as many signatures as bits
    below_quorum,    //!< fewer than ⌊2n/3⌋ + 1
    wrong_signature, //!< one does not verify
};

//! The fault in words, for logs.
std::string_view describe(CertificateFault fault);

//! Judges a certificate by the set of its epoch (members ascending by owner). Verifies every
//! signature.
Result<void, CertificateFault>
check_certificate(const Certificate& certificate, EpochNumber epoch,
                  const std::vector<ValidatorMember>& members, const ChainId& chain_id,
                  crypto::VerifySignature verify = crypto::verify_schnorr);

//! The certificate that these signatures, by place in a set of `size` members, make.
Certificate make_certificate(VoteKind kind, EpochNumber epoch, View view, const BlockHash& hash,
                             const std::map<std::size_t, crypto::Signature>& signatures,
                             std::size_t size);

} // namespace rustchain::consensus::simplex
