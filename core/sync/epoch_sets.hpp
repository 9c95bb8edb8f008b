// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The validator sets that the own final state knows, read once an epoch.
#pragma once

#include "core/consensus/simplex/committee.hpp"
#include "core/ledger/ledger.hpp"

#include <map>

namespace rustchain::sync {

using Members = std::shared_ptr<const std::vector<ValidatorMember>>;
using CommitteePtr = std::shared_ptr<const consensus::simplex::Committee>;

//! For one strand.
class EpochSets {
public:
    explicit EpochSets(const ledger::Ledger& ledger,
                       crypto::VerifySignature verify = crypto::verify_schnorr)
        : ledger_(ledger), verify_(verify) {}

    //! Ascending by owner; null while the state does not know this epoch's set.
    Members members(EpochNumber epoch);
    //! With the order of leaders; null while their seed is not final.
    CommitteePtr committee(EpochNumber epoch);

private:
    const ledger::Ledger& ledger_;
    crypto::VerifySignature verify_;
    std::map<EpochNumber, Members> members_;
    std::map<EpochNumber, CommitteePtr> committees_;
};

} // namespace rustchain::sync
