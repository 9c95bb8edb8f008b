// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the webhook needs to know of the chain's bounties.
#pragma once

#include "core/chain/bounty.hpp"
#include "core/primitives/result.hpp"

#include <vector>

namespace rustchain::bounty::github {

using NamedBounty = std::pair<BountyId, BountyRecord>;

class BountyReader {
public:
    virtual ~BountyReader() = default;
    //! Those that name this release key, closed ones too, as of the newest final block; ascending.
    //! Reads the disk; from any thread.
    virtual Result<std::vector<NamedBounty>> bounties_of(const crypto::PublicKey& key) const = 0;
};

} // namespace rustchain::bounty::github
