// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The chain's bounties, read for who acts with a release key.
#pragma once

#include "core/bounty/github/bounty_reader.hpp"
#include "core/ledger/ledger.hpp"

namespace rustchain::node {

class ChainBounties final : public bounty::github::BountyReader {
public:
    //! It must outlive this.
    explicit ChainBounties(const ledger::Ledger& ledger) : ledger_(ledger) {}

    Result<std::vector<bounty::github::NamedBounty>>
    bounties_of(const crypto::PublicKey& key) const override;

private:
    const ledger::Ledger& ledger_;
};

} // namespace rustchain::node
