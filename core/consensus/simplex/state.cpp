// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a view's certificates amount to.
#include "core/consensus/simplex/state.hpp"

namespace rustchain::consensus::simplex {

const Certificate* ViewRecord::parent_proof() const {
    if (notarization())
        return &*notarization();
    return finalization() ? &*finalization() : nullptr;
}

const BlockHash* ViewRecord::certified() const {
    const Certificate* proof = parent_proof();
    return proof == nullptr ? nullptr : &proof->hash;
}

} // namespace rustchain::consensus::simplex
