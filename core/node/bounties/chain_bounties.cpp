// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The chain's bounties, read for who acts with a release key.
#include "core/node/bounties/chain_bounties.hpp"

namespace rustchain::node {

Result<std::vector<bounty::github::NamedBounty>>
ChainBounties::bounties_of(const crypto::PublicKey& key) const {
    const auto snapshot = ledger_.snapshot();
    std::vector<bounty::github::NamedBounty> found;
    bool is_damaged = false;
    auto read = snapshot->state().each(state::Domain::bounty, [&](ByteView name, ByteView bytes) {
        auto record = decode<BountyRecord>(bytes);
        const auto id = state::StateKey::number_of(name);
        is_damaged = is_damaged || !record || !id;
        if (record && id && record->terms.release_key == key)
            found.emplace_back(*id, std::move(*record));
    });
    if (!read)
        return fail(read.error());
    if (is_damaged)
        return fail(ErrorCode::corrupt, "a bounty's record does not decode");
    return found;
}

} // namespace rustchain::node
