// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What an explorer asks of a snapshot beyond its rows: a transaction by its hash, the votes for a
// block.
#pragma once

#include "core/consensus/simplex/certificate_rules.hpp"
#include "core/ledger/ledger_snapshot.hpp"
#include "core/storage/transaction_index.hpp"

namespace rustchain::node {

struct FoundTransaction {
    ChainPosition position;
    storage::StoredTransaction stored;
};

//! A final transaction by its hash; nothing when there is none.
inline Result<std::optional<FoundTransaction>>
find_transaction(const ledger::LedgerSnapshot& snapshot, const TransactionHash& hash) {
    auto position = storage::TransactionIndex(*snapshot.rows).find(hash);
    if (!position)
        return fail(position.error());
    if (!*position)
        return std::nullopt;
    auto stored = snapshot.blocks().transaction(**position);
    if (!stored)
        return fail(stored.error());
    if (!*stored || (*stored)->hash != hash) // the index holds half the hash
        return std::nullopt;
    return FoundTransaction{.position = **position, .stored = std::move(**stored)};
}

//! Who voted for the finality that covers a block.
struct BlockVotes {
    Height height = 0;       //!< the certificate's: of the block itself or the first after it
    std::vector<bool> voted; //!< one a validator, ascending by owner
    std::size_t needed = 0;
    bool is_checked = false; //!< every signature verified against the epoch's set, anew
};

//! Nothing when no certificate is kept at or above this height.
inline Result<std::optional<BlockVotes>> read_votes(const ledger::LedgerSnapshot& snapshot,
                                                    Height height) {
    auto found = snapshot.blocks().certificate_from(height);
    if (!found)
        return fail(found.error());
    if (!*found)
        return std::nullopt;
    const auto& [at, certificate] = **found;
    auto epoch = state::read_record<EpochRecord>(snapshot.state(),
                                                 state::StateKey::epoch(certificate.epoch));
    if (!epoch)
        return fail(epoch.error());
    BlockVotes votes{.height = at};
    const std::size_t bits = certificate.bitmap.size() * 8;
    const std::size_t members = *epoch ? (*epoch)->members.size() : certificate.signatures.size();
    for (std::size_t i = 0; i < members; ++i)
        votes.voted.push_back(i < bits && ((certificate.bitmap[i / 8] >> (i % 8)) & 1) != 0);
    votes.needed = quorum_of(members);
    votes.is_checked =
        *epoch && consensus::simplex::check_certificate(
                      certificate, certificate.epoch, (*epoch)->members, snapshot.network->chain_id)
                      .has_value();
    return votes;
}

} // namespace rustchain::node
