// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Attestations of the running slot that wait for a block.
#pragma once

#include "core/consensus/attestation_rules.hpp"

#include <map>

namespace rustchain::ledger {

//! Owned by the ledger's strand. Holds one attestation a machine and slot.
class AttestationPool {
public:
    static constexpr std::size_t kMost = 65'536;

    AttestationPool() = default;
    explicit AttestationPool(std::size_t most) : most_(most) {}

    //! Takes a checked one in, judged as if it stood in the next block. Fails with the rule that
    //! refuses it, or pool_full.
    Result<void, consensus::AttestationFault> admit(consensus::CheckedAttestation attestation,
                                                    const consensus::BlockContext& next,
                                                    const state::StateView& state);
    //! At most what a block holds, in the block's order.
    std::vector<consensus::CheckedAttestation> select() const;
    //! Drops what a final block holds and what belongs to an older slot.
    void on_final(const std::vector<consensus::CheckedAttestation>& included, Height slot_start);
    //! Whether this machine's attestation for the slot waits.
    bool contains(Height slot_start, const HardwareHash& hardware_hash) const;
    std::size_t size() const { return waiting_.size(); }

private:
    using Key = std::pair<Height, HardwareHash>;
    std::size_t most_ = kMost;
    std::map<Key, consensus::CheckedAttestation> waiting_;
};

} // namespace rustchain::ledger
