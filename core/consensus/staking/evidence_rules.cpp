// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Whether evidence shows a fault, and what the fault costs.
#include "core/consensus/staking/evidence_rules.hpp"

#include "core/chain/certificate.hpp"
#include "core/chain/system_records.hpp"
#include "core/crypto/signature.hpp"

#include <algorithm>

namespace rustchain::consensus::staking {
namespace {

using state::StateKey;

struct Signed {
    Hash256 digest;
    const crypto::Signature& signature;
};

Signed signed_claim(const Evidence& evidence, const ProposalClaim& claim, const ChainId& chain_id) {
    return {proposal_digest(evidence.epoch, evidence.view, claim.parent_view, claim.hash, chain_id),
            claim.signature};
}

Signed signed_vote(const Evidence& evidence, VoteKind kind, const Hash256& hash,
                   const crypto::Signature& signature, const ChainId& chain_id) {
    return {vote_digest(kind, evidence.epoch, evidence.view, hash, chain_id), signature};
}

bool has_signed(const Evidence& evidence, const Signed& first, const Signed& second) {
    return crypto::verify_schnorr(evidence.accused, first.digest, first.signature) &&
           crypto::verify_schnorr(evidence.accused, second.digest, second.signature);
}

bool shows(const Evidence& evidence, const TwoProposals& fault, const ChainId& chain_id) {
    return fault.first.hash != fault.second.hash &&
           has_signed(evidence, signed_claim(evidence, fault.first, chain_id),
                      signed_claim(evidence, fault.second, chain_id));
}

bool shows(const Evidence& evidence, const TwoNotarizations& fault, const ChainId& chain_id) {
    auto vote = [&](const VoteClaim& claim) {
        return signed_vote(evidence, VoteKind::notarize, claim.hash, claim.signature, chain_id);
    };
    return fault.first.hash != fault.second.hash &&
           has_signed(evidence, vote(fault.first), vote(fault.second));
}

bool shows(const Evidence& evidence, const FinalizedAndNullified& fault, const ChainId& chain_id) {
    return has_signed(evidence,
                      signed_vote(evidence, VoteKind::finalize, fault.finalize.hash,
                                  fault.finalize.signature, chain_id),
                      signed_vote(evidence, VoteKind::nullify, {}, fault.nullify, chain_id));
}

bool was_member(const std::optional<EpochRecord>& epoch, const Evidence& evidence) {
    return epoch && std::ranges::any_of(epoch->members, [&](const ValidatorMember& member) {
               return member.consensus_key == evidence.accused;
           });
}

//! Takes the slashed part out of an amount and adds it to the sum.
void slash(Amount& amount, Amount& sum, const Evidence& evidence) {
    const Amount taken = slashed_of(amount, evidence);
    amount = *amount.minus(taken);
    sum = *sum.plus(taken);
}

} // namespace

bool shows_fault(const Evidence& evidence, const ChainId& chain_id) {
    return std::visit([&](const auto& fault) { return shows(evidence, fault, chain_id); },
                      evidence.fault);
}

Result<bool> is_punishable(const state::StateView& state, const Evidence& evidence) {
    auto used =
        state::read_record<ConsensusKeyRecord>(state, StateKey::consensus_key(evidence.accused));
    if (!used || !*used)
        return used ? Result<bool>(false) : fail(used.error());
    auto record = state::read_record<ValidatorRecord>(state, StateKey::validator((*used)->owner));
    auto epoch = state::read_record<EpochRecord>(state, StateKey::epoch(evidence.epoch));
    if (!record || !epoch)
        return fail(record ? epoch.error() : record.error());
    return *record && (*record)->consensus_key == evidence.accused &&
           was_member(*epoch, evidence) && ((*record)->punished & evidence.kind_bit()) == 0;
}

Amount slashed_of(Amount amount, const Evidence& evidence) {
    const bool is_proposal = std::holds_alternative<TwoProposals>(evidence.fault);
    const std::uint64_t percent = is_proposal ? kProposalFaultPercent : kVoteFaultPercent;
    // All there is, times five, is far below 2^64.
    return Amount::from_micro_rtc(amount.micro_rtc() * percent / 100);
}

ReceiptStatus apply(state::StateOverlay& state, const StakingContext&, const Address& reporter,
                    const Evidence& evidence) {
    const StateKey index = StateKey::consensus_key(evidence.accused);
    auto used = state.read<ConsensusKeyRecord>(index);
    const StateKey key = StateKey::validator(used ? used->owner : Address{});
    auto record = used ? state.read<ValidatorRecord>(key) : std::nullopt;
    if (!record || record->consensus_key != evidence.accused)
        return ReceiptStatus::no_validator;
    if (!was_member(state.read<EpochRecord>(StateKey::epoch(evidence.epoch)), evidence))
        return ReceiptStatus::not_a_member;
    if ((record->punished & evidence.kind_bit()) != 0)
        return ReceiptStatus::punished_before;

    Amount taken;
    slash(record->bond, taken, evidence);
    for (UnbondingPart& part : record->unbonding)
        slash(part.amount, taken, evidence);
    record->punished = static_cast<std::uint8_t>(record->punished | evidence.kind_bit());
    record->jailed_until = kNever;
    state.write(key, *record);
    used->is_banned = true;
    state.write(index, *used);

    const Amount reward = Amount::from_micro_rtc(taken.micro_rtc() / kReporterShare);
    Account& account = state.account(reporter);
    account.balance = *account.balance.plus(reward);
    const StateKey pool_key = StateKey::system(state::system_names::kPool);
    auto pool = state.read<AmountRecord>(pool_key).value_or(AmountRecord{});
    pool.amount = *pool.amount.plus(*taken.minus(reward));
    state.write(pool_key, pool);
    return ReceiptStatus::success;
}

} // namespace rustchain::consensus::staking
