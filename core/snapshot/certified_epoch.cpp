// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Making and judging the proof of who decided an epoch.
#include "core/snapshot/certified_epoch.hpp"

#include "core/consensus/simplex/certificate_rules.hpp"
#include "core/state/state_key.hpp"
#include "core/storage/block_store.hpp"
#include "core/storage/trie_store.hpp"

#include <algorithm>

namespace rustchain::snapshot {
namespace {

bool is_ascending(const std::vector<ValidatorMember>& members) {
    return std::ranges::adjacent_find(members, [](const auto& a, const auto& b) {
               return a.owner >= b.owner;
           }) == members.end();
}

} // namespace

std::string_view describe(EpochFault fault) {
    switch (fault) {
    case EpochFault::wrong_height:
        return "the header is not the last of its epoch";
    case EpochFault::wrong_hash:
        return "the certificate does not finalise the header";
    case EpochFault::wrong_proof:
        return "the validator set does not follow from the state root";
    case EpochFault::wrong_set:
        return "the validator set is empty or out of order";
    case EpochFault::bad_certificate:
        return "the certificate is not good for the set";
    }
    return "the epoch's end is not certified";
}

Result<std::vector<ValidatorMember>, EpochFault> check_certified_epoch(const CertifiedEpoch& end,
                                                                       const ChainParams& params,
                                                                       const ChainId& chain_id) {
    const EpochNumber epoch = params.epoch_of(end.height());
    if (end.height() == 0 || end.certificate.epoch != epoch ||
        end.height() != params.last_height(epoch))
        return fail(EpochFault::wrong_height);
    if (end.certificate.kind != VoteKind::finalize ||
        end.certificate.hash != block_hash(end.header))
        return fail(EpochFault::wrong_hash);
    auto proved =
        merkle::verify_key(end.header.state_root, state::StateKey::epoch(epoch).path(), end.proof);
    if (!proved || !*proved)
        return fail(EpochFault::wrong_proof);
    auto record = decode<EpochRecord>(**proved);
    if (!record)
        return fail(EpochFault::wrong_proof);
    if (record->members.empty() || !is_ascending(record->members))
        return fail(EpochFault::wrong_set);
    if (!consensus::simplex::check_certificate(end.certificate, epoch, record->members, chain_id))
        return fail(EpochFault::bad_certificate);
    return std::move(record->members);
}

Result<CertifiedEpoch> certify_newest_epoch(const storage::KeyValueReader& reader,
                                            const ChainParams& params) {
    storage::BlockStore blocks(reader);
    auto head = blocks.head();
    if (!head)
        return fail(head.error());
    const Height height = *head ? (*head)->header.height : 0;
    const EpochNumber epoch = params.epoch_of(height);
    if (height == 0 || height != params.last_height(epoch))
        return fail(ErrorCode::not_found, "the newest block does not end an epoch");
    auto certificate = blocks.certificate(height);
    if (!certificate)
        return fail(certificate.error());
    if (!*certificate)
        return fail(ErrorCode::not_found, "the epoch's last block has no certificate of its own");
    const Hash256 path = state::StateKey::epoch(epoch).path();
    const ByteView key = path;
    auto proved = merkle::prove_keys(storage::StoredNodes(reader), {&key, 1});
    if (!proved)
        return fail(proved.error());
    return CertifiedEpoch{.header = (*head)->header,
                          .certificate = std::move(**certificate),
                          .proof = std::move(proved->proof)};
}

} // namespace rustchain::snapshot
