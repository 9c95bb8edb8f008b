// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The subnets that gossip is divided into. Source: protocol, section 8.
#pragma once

#include "core/chain/attestation.hpp"

namespace rustchain::p2p::gossip {

//! As in MeshChange.
using Subnet = std::uint8_t;

inline constexpr Subnet kBlocks = 0; //!< proposals and final blocks
inline constexpr Subnet kVotes = 1;  //!< and certificates
inline constexpr Subnet kEvidence = 2;
inline constexpr Subnet kFirstTransactions = 3;
inline constexpr Subnet kTransactionSubnets = 16;
inline constexpr Subnet kFirstAttestations = kFirstTransactions + kTransactionSubnets;
inline constexpr Subnet kAttestationSubnets = 4;
inline constexpr Subnet kSubnets = kFirstAttestations + kAttestationSubnets;

//! One sender's transactions share a subnet, so that they keep their order.
Subnet transaction_subnet(const Address& sender);
Subnet attestation_subnet(const HardwareHash& hardware);

} // namespace rustchain::p2p::gossip
