// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A long chain in short time.
#include "tests/bench/chain_writer.hpp"

#include "core/consensus/simplex/certificate_rules.hpp"
#include "core/consensus/validator_set.hpp"
#include "core/crypto/sha256.hpp"
#include "core/ledger/final_batch.hpp"

namespace rustchain::bench {

crypto::KeyPair validator_key(std::uint64_t number) {
    const std::string name = "rustchain-bench validator " + std::to_string(number);
    return crypto::KeyPair::create(crypto::sha256(as_bytes(name))).value();
}

ChainWriter::ChainWriter(storage::KeyValueStore& store, const consensus::Network& network,
                         std::vector<crypto::KeyPair> keys)
    : store_(store), network_(network), owned_(std::move(keys)), state_(store), trie_(store, {}) {
    for (const crypto::KeyPair& key : owned_)
        keys_.emplace(key.public_key(), &key);
}

Result<void> ChainWriter::begin() {
    auto head = storage::BlockStore(store_).head();
    if (!head)
        return fail(head.error());
    if (!*head)
        return fail(ErrorCode::not_found, "the store has no chain");
    head_ = **head;
    return {};
}

//! To be called on the state after the epoch before: the set stands there already.
Result<void> ChainWriter::enter_epoch(EpochNumber epoch) {
    auto record = state::read_record<EpochRecord>(state_, state::StateKey::epoch(epoch));
    if (!record)
        return fail(record.error());
    auto seed = state_.block_hash(consensus::leader_seed_height(network_.params, epoch));
    if (!seed)
        return fail(seed.error());
    if (!*record || (*record)->members.empty() || !*seed)
        return fail(ErrorCode::corrupt, "epoch " + std::to_string(epoch) + " has no set");
    members_ = std::move((*record)->members);
    for (const ValidatorMember& member : members_)
        if (!keys_.contains(member.consensus_key))
            return fail(ErrorCode::not_found, "a validator's key is not at hand");
    order_ = consensus::leader_order(members_, **seed);
    epoch_ = epoch;
    return {};
}

Certificate ChainWriter::certify(EpochNumber epoch, View view, const BlockHash& hash) const {
    const Hash256 digest = vote_digest(VoteKind::finalize, epoch, view, hash, network_.chain_id);
    std::map<std::size_t, crypto::Signature> signatures;
    for (std::size_t place = 0; place < quorum_of(members_.size()); ++place)
        signatures.emplace(place, key_of(members_[place]).sign(digest, {}));
    return consensus::simplex::make_certificate(VoteKind::finalize, epoch, view, hash, signatures,
                                                members_.size());
}

Result<void> ChainWriter::append(std::vector<consensus::CheckedTransactionPtr> transactions) {
    const Height height = head_.header.height + 1;
    const EpochNumber epoch = network_.params.epoch_of(height);
    const bool opens = epoch_ != epoch;
    if (opens)
        if (auto entered = enter_epoch(epoch); !entered)
            return entered;
    const View view = height == network_.params.first_height(epoch) ? 1 : head_.header.view() + 1;
    const ValidatorMember& leader = consensus::leader_of(members_, order_, view);
    consensus::BlockIngredients ingredients{.view = view,
                                            .timestamp = head_.header.timestamp +
                                                         network_.params.block_time_ms,
                                            .validator = leader.owner,
                                            .attestations = {},
                                            .transactions = std::move(transactions)};
    auto produced = consensus::produce_block(
        network_, {.header = head_.header, .hash = head_.hash, .view = state_, .trie = trie_},
        std::move(ingredients),
        [&](const Hash256& digest) { return key_of(leader).sign(digest, {}); });
    if (!produced)
        return fail(produced.error());
    if (!produced->refused.empty())
        return fail(ErrorCode::internal,
                    std::string(consensus::describe(produced->refused[0].fault)));
    const consensus::ExecutedBlock& block = produced->executed;
    storage::WriteBatch batch;
    ledger::add_final_block(batch, network_.params, block, certify(epoch, view, block.hash()));
    if (auto written = store_.write(batch, storage::Sync::no); !written)
        return written;
    trie_.applied(block.outcome().trie.writes);
    state_.applied(block.outcome().changes);
    head_ = {.hash = block.hash(), .header = block.header()};
    return {};
}

Result<void> ChainWriter::finish() {
    storage::WriteBatch nothing;
    return store_.write(nothing, storage::Sync::yes);
}

} // namespace rustchain::bench
