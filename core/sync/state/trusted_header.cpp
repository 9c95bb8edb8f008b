// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Skipping verification.
#include "core/sync/state/trusted_header.hpp"

#include <algorithm>

namespace rustchain::sync {
namespace {

//! How many of the trusted set, by key, signed for the other set.
std::size_t signers_of(const std::vector<ValidatorMember>& trusted,
                       const std::vector<ValidatorMember>& members, const Bytes& bitmap) {
    std::vector<crypto::PublicKey> keys;
    keys.reserve(trusted.size());
    for (const ValidatorMember& member : trusted)
        keys.push_back(member.consensus_key);
    std::ranges::sort(keys);
    std::size_t count = 0;
    for (std::size_t place = 0; place < members.size(); ++place)
        if ((bitmap[place / 8] >> (place % 8) & 1) != 0 &&
            std::ranges::binary_search(keys, members[place].consensus_key))
            ++count;
    return count;
}

bool has_distinct_keys(const std::vector<ValidatorMember>& members) {
    std::vector<crypto::PublicKey> keys;
    keys.reserve(members.size());
    for (const ValidatorMember& member : members)
        keys.push_back(member.consensus_key);
    std::ranges::sort(keys);
    return std::ranges::adjacent_find(keys) == keys.end();
}

//! Whether the trusted header's own state says that this set decides the epoch.
bool is_named_set(const TrustedHeader& trusted, EpochNumber epoch,
                  const std::vector<ValidatorMember>& members) {
    return (epoch == trusted.epoch && members == trusted.members) ||
           (epoch == trusted.epoch + 1 && members == trusted.next);
}

Result<std::vector<ValidatorMember>> read_set(const ledger::LedgerSnapshot& own,
                                              EpochNumber epoch) {
    auto record = state::read_record<EpochRecord>(own.state(), state::StateKey::epoch(epoch));
    if (!record)
        return fail(record.error());
    if (!*record || (*record)->members.empty())
        return fail(ErrorCode::corrupt, "epoch " + std::to_string(epoch) + " has no validator set");
    return std::move((*record)->members);
}

} // namespace

Result<TrustedHeader> trust_in_own(const ledger::LedgerSnapshot& own) {
    const BlockHeader& header = own.final.header;
    const EpochNumber epoch = own.network->params.epoch_of(header.height);
    auto members = read_set(own, epoch);
    if (!members)
        return fail(members.error());
    auto next = read_set(own, epoch + 1);
    if (!next)
        return fail(next.error());
    return TrustedHeader{.height = header.height,
                         .hash = own.final.hash,
                         .timestamp = header.timestamp,
                         .epoch = epoch,
                         .members = std::move(*members),
                         .next = std::move(*next)};
}

std::uint64_t trusting_period_ms(const ChainParams& params) {
    return params.unbonding_epochs * params.epoch_blocks() * params.block_time_ms / 2;
}

std::string_view describe(TrustFault fault) {
    switch (fault) {
    case TrustFault::not_ahead:
        return "the header is not above the trusted one";
    case TrustFault::not_certified:
        return "the header is not certified";
    case TrustFault::too_few_trusted:
        return "too few of the trusted validators signed";
    }
    return "the header cannot be trusted";
}

std::size_t needed_of_trusted(const TrustedHeader& trusted, const ChainParams& params,
                              TimestampMs now_ms) {
    const std::size_t n = trusted.members.size();
    const bool is_recent =
        now_ms < trusted.timestamp || now_ms - trusted.timestamp <= trusting_period_ms(params);
    return is_recent ? n / 3 + 1 : quorum_of(n);
}

Result<TrustedHeader, TrustFault> advance_trust(const TrustedHeader& trusted,
                                                const snapshot::CertifiedEpoch& end,
                                                const ChainParams& params, const ChainId& chain_id,
                                                TimestampMs now_ms) {
    if (end.height() > trusted.height &&
        end.height() != params.last_height(params.epoch_of(end.height())))
        return fail(TrustFault::not_certified);
    return advance_trust_within(trusted, end, params, chain_id, now_ms);
}

Result<TrustedHeader, TrustFault>
advance_trust_within(const TrustedHeader& trusted, const snapshot::CertifiedEpoch& header,
                     const ChainParams& params, const ChainId& chain_id, TimestampMs now_ms) {
    if (header.height() <= trusted.height)
        return fail(TrustFault::not_ahead);
    auto sets = snapshot::check_certified_header(header, params, chain_id);
    if (!sets || !has_distinct_keys(sets->members))
        return fail(TrustFault::not_certified);
    const bool is_named = is_named_set(trusted, header.epoch(), sets->members);
    // A set never changes inside an epoch.
    if (!is_named && header.epoch() == trusted.epoch)
        return fail(TrustFault::not_certified);
    if (!is_named && signers_of(trusted.members, sets->members, header.certificate.bitmap) <
                         needed_of_trusted(trusted, params, now_ms))
        return fail(TrustFault::too_few_trusted);
    return TrustedHeader{.height = header.height(),
                         .hash = header.certificate.hash,
                         .timestamp = header.header.timestamp,
                         .epoch = header.epoch(),
                         .members = std::move(sets->members),
                         .next = std::move(sets->next)};
}

} // namespace rustchain::sync
