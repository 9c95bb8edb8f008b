// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Making and judging the proof of who decided an epoch.
#include "core/snapshot/certified_epoch.hpp"

#include "core/consensus/simplex/certificate_rules.hpp"
#include "core/storage/block_store.hpp"
#include "core/storage/trie_store.hpp"

#include <algorithm>

namespace rustchain::snapshot {
namespace {

bool is_set(const std::vector<ValidatorMember>& members) {
    return !members.empty() &&
           std::ranges::adjacent_find(members, [](const auto& a, const auto& b) {
               return a.owner >= b.owner;
           }) == members.end();
}

//! The paths of the proved records, ascending, as proofs want them.
class ProvedPaths {
public:
    explicit ProvedPaths(EpochNumber epoch) {
        const auto keys = proved_keys(epoch);
        paths_ = {keys[0].path(), keys[1].path()};
        own_ = paths_[0] < paths_[1] ? 0 : 1;
        std::ranges::sort(paths_);
        views_ = {paths_[0], paths_[1]};
    }
    ProvedPaths(const ProvedPaths&) = delete;
    ProvedPaths& operator=(const ProvedPaths&) = delete;

    std::span<const ByteView> views() const { return views_; }
    std::size_t own() const { return own_; } //!< where the epoch's own record stands

private:
    std::array<Hash256, 2> paths_;
    std::array<ByteView, 2> views_;
    std::size_t own_ = 0;
};

Result<EpochSets, EpochFault> read_sets(const CertifiedEpoch& end, EpochNumber epoch) {
    const ProvedPaths paths(epoch);
    auto values = merkle::verify_keys(end.header.state_root, paths.views(), end.proof);
    if (!values || !(*values)[0] || !(*values)[1])
        return fail(EpochFault::wrong_proof);
    auto own = decode<EpochRecord>(*(*values)[paths.own()]);
    auto next = decode<EpochRecord>(*(*values)[1 - paths.own()]);
    if (!own || !next)
        return fail(EpochFault::wrong_proof);
    return EpochSets{.members = std::move(own->members), .next = std::move(next->members)};
}

} // namespace

std::string_view describe(EpochFault fault) {
    switch (fault) {
    case EpochFault::wrong_height:
        return "the header is not the last of its epoch";
    case EpochFault::wrong_hash:
        return "the certificate does not finalise the header";
    case EpochFault::wrong_proof:
        return "the validator sets do not follow from the state root";
    case EpochFault::wrong_set:
        return "a validator set is empty or out of order";
    case EpochFault::bad_certificate:
        return "the certificate is not good for the set";
    }
    return "the epoch's end is not certified";
}

std::array<state::StateKey, 2> proved_keys(EpochNumber epoch) {
    return {state::StateKey::epoch(epoch), state::StateKey::epoch(epoch + 1)};
}

Result<EpochSets, EpochFault> check_certified_epoch(const CertifiedEpoch& end,
                                                    const ChainParams& params,
                                                    const ChainId& chain_id) {
    if (end.height() != params.last_height(params.epoch_of(end.height())))
        return fail(EpochFault::wrong_height);
    return check_certified_header(end, params, chain_id);
}

Result<EpochSets, EpochFault> check_certified_header(const CertifiedEpoch& end,
                                                     const ChainParams& params,
                                                     const ChainId& chain_id) {
    const EpochNumber epoch = params.epoch_of(end.height());
    if (end.height() == 0 || end.certificate.epoch != epoch)
        return fail(EpochFault::wrong_height);
    if (end.certificate.kind != VoteKind::finalize ||
        end.certificate.hash != block_hash(end.header))
        return fail(EpochFault::wrong_hash);
    auto sets = read_sets(end, epoch);
    if (!sets)
        return sets;
    if (!is_set(sets->members) || !is_set(sets->next))
        return fail(EpochFault::wrong_set);
    if (!consensus::simplex::check_certificate(end.certificate, epoch, sets->members, chain_id))
        return fail(EpochFault::bad_certificate);
    return sets;
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
    auto proved = merkle::prove_keys(storage::StoredNodes(reader), ProvedPaths(epoch).views());
    if (!proved)
        return fail(proved.error());
    return CertifiedEpoch{.header = (*head)->header,
                          .certificate = std::move(**certificate),
                          .proof = std::move(proved->proof)};
}

} // namespace rustchain::snapshot
