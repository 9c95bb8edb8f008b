// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Which subnet something belongs to.
#include "core/p2p/gossip/subnet.hpp"

namespace rustchain::p2p::gossip {

Subnet transaction_subnet(const Address& sender) {
    return static_cast<Subnet>(kFirstTransactions + sender[0] % kTransactionSubnets);
}

Subnet attestation_subnet(const HardwareHash& hardware) {
    return static_cast<Subnet>(kFirstAttestations + hardware[0] % kAttestationSubnets);
}

} // namespace rustchain::p2p::gossip
