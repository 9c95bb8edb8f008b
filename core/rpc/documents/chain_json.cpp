// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The chain's records as JSON.
#include "core/rpc/documents/chain_json.hpp"

#include "core/attestation/fingerprint.hpp"
#include "core/consensus/attestation_rules.hpp"
#include "core/primitives/hex.hpp"

#include <bit>

namespace rustchain::rpc {
namespace {

void add_terms(json::Object& object, const BountyPost& terms, const ChainParams& params) {
    object.set("reward", terms.reward.to_micro_text());
    object.set("deadline", terms.deadline);
    object.set("claim_blocks", terms.claim_blocks);
    object.set("maintainer", to_text(terms.maintainer, params.address_prefix));
    if (terms.release_key)
        object.set("release_key", to_hex(*terms.release_key));
    object.set("repository", terms.repository);
    object.set("url", terms.url);
    object.set("title", terms.title);
    object.set("terms_hash", to_hex(terms.terms_hash));
}

void add_payload(json::Object& object, const Transfer& transfer, const ChainParams& params) {
    json::Array outputs;
    for (const TransferOutput& output : transfer.outputs)
        outputs.push_back(json::Object{{"to", to_text(output.to, params.address_prefix)},
                                       {"amount", output.amount.to_micro_text()}});
    object.set("outputs", std::move(outputs));
    object.set("memo", transfer.memo);
}

void add_payload(json::Object& object, const EnrolCommit& commit, const ChainParams&) {
    object.set("commit", to_hex(commit.commit));
    object.set("anchor_height", commit.anchor_height);
}

void add_payload(json::Object& object, const EnrolHardware& enrol, const ChainParams&) {
    object.set("attest_key", to_hex(enrol.attest_key));
    object.set("report", to_hex(enrol.report));
    object.set("anchor_height", enrol.anchor_height);
}

void add_payload(json::Object& object, const RenewHardware& renew, const ChainParams&) {
    object.set("hardware_hash", to_hex(renew.hardware_hash));
    object.set("report", to_hex(renew.report));
    object.set("anchor_height", renew.anchor_height);
}

void add_payload(json::Object& object, const Bond& bond, const ChainParams&) {
    object.set("amount", bond.amount.to_micro_text());
    object.set("consensus_key", to_hex(bond.consensus_key));
    object.set("possession", to_hex(bond.possession));
    object.set("hardware_hash", to_hex(bond.hardware_hash));
    object.set("name", bond.name);
}

void add_payload(json::Object& object, const Unbond& unbond, const ChainParams&) {
    object.set("amount", unbond.amount.to_micro_text());
}

void add_payload(json::Object& object, const ReleaseHardware& release, const ChainParams&) {
    object.set("hardware_hash", to_hex(release.hardware_hash));
}

void add_payload(json::Object& object, const BountyPost& post, const ChainParams& params) {
    add_terms(object, post, params);
}

void add_payload(json::Object& object, const BountyClaim& claim, const ChainParams& params) {
    object.set("bounty", claim.id);
    object.set("claimant", to_text(claim.claimant, params.address_prefix));
}

void add_payload(json::Object& object, const BountyCancel& cancel, const ChainParams&) {
    object.set("bounty", cancel.id);
}

void add_payload(json::Object& object, const BountySubmit& submit, const ChainParams&) {
    object.set("bounty", submit.id);
    object.set("pull_request", submit.pull_request);
}

void add_payload(json::Object& object, const BountyReview& review, const ChainParams&) {
    object.set("bounty", review.id);
    object.set("approve", review.approve);
}

void add_payload(json::Object& object, const BountyRelease& release, const ChainParams&) {
    object.set("bounty", release.id);
    object.set("merge_commit", to_hex(release.merge_commit));
}

json::Object fault_json(const TwoProposals& fault) {
    auto claim = [](const ProposalClaim& each) {
        return json::Object{{"parent_view", each.parent_view},
                            {"hash", to_hex(each.hash)},
                            {"signature", to_hex(each.signature)}};
    };
    return {
        {"fault", "two_proposals"}, {"first", claim(fault.first)}, {"second", claim(fault.second)}};
}

json::Object claim_json(const VoteClaim& claim) {
    return {{"hash", to_hex(claim.hash)}, {"signature", to_hex(claim.signature)}};
}

json::Object fault_json(const TwoNotarizations& fault) {
    return {{"fault", "two_notarizations"},
            {"first", claim_json(fault.first)},
            {"second", claim_json(fault.second)}};
}

json::Object fault_json(const FinalizedAndNullified& fault) {
    return {{"fault", "finalized_and_nullified"},
            {"finalize", claim_json(fault.finalize)},
            {"nullify", json::Object{{"signature", to_hex(fault.nullify)}}}};
}

void add_payload(json::Object& object, const Evidence& evidence, const ChainParams&) {
    object.set("evidence", to_json(evidence));
}

std::string_view name_of_kind(VoteKind kind) {
    return kind == VoteKind::notarize  ? "notarize"
           : kind == VoteKind::nullify ? "nullify"
                                       : "finalize";
}

} // namespace

std::string_view kind_of(const Payload& payload) {
    static constexpr std::string_view kNames[] = {
        "transfer",       "bond",           "unbond",           "enrol_commit",
        "enrol_hardware", "renew_hardware", "release_hardware", "bounty_post",
        "bounty_claim",   "bounty_cancel",  "bounty_submit",    "bounty_review",
        "bounty_release", "evidence"};
    static_assert(std::size(kNames) == std::variant_size_v<Payload>);
    return kNames[payload.index()];
}

json::Object to_json(const storage::StoredHeader& stored, const ChainParams& params) {
    const BlockHeader& header = stored.header;
    return {{"hash", to_hex(stored.hash)},
            {"height", header.height},
            {"version", header.version},
            {"view", header.view()},
            {"timestamp_ms", header.timestamp},
            {"prev_block", to_hex(header.prev_block)},
            {"merkle_root", to_hex(header.merkle_root)},
            {"attest_root", to_hex(header.attest_root)},
            {"state_root", to_hex(header.state_root)},
            {"validator", to_text(header.validator, params.address_prefix)},
            {"signature", to_hex(header.signature)},
            {"epoch", params.epoch_of(header.height)},
            {"slot", params.slot_of(header.height)},
            {"is_final", true}};
}

json::Object to_json(const TransactionHash& hash, const Transaction& transaction,
                     const ChainParams& params) {
    json::Object object{{"hash", to_hex(hash)},
                        {"kind", std::string(kind_of(transaction.payload))},
                        {"sender", to_text(transaction.sender(), params.address_prefix)},
                        {"scheme", static_cast<std::uint8_t>(transaction.scheme)},
                        {"key", to_hex(transaction.key)},
                        {"nonce", transaction.nonce},
                        {"valid_until", transaction.valid_until},
                        {"gas_limit", transaction.gas_limit},
                        {"max_gas_price", transaction.max_gas_price},
                        {"max_tip", transaction.max_tip}};
    std::visit([&](const auto& payload) { add_payload(object, payload, params); },
               transaction.payload);
    return object;
}

json::Object to_json(const Receipt& receipt) {
    return {{"status", std::string(name_of(receipt.status))},
            {"gas_used", receipt.gas_used},
            {"fee", receipt.fee.to_micro_text()}};
}

json::Object to_json(const Attestation& attestation) {
    return {{"miner_id", attestation.miner_id},
            {"block_height", attestation.block_height},
            {"hardware_hash", to_hex(attestation.hardware_hash)},
            {"nonce", attestation.nonce},
            {"proof", to_hex(attestation.proof)},
            {"timestamp", attestation.timestamp},
            {"signature", to_hex(attestation.signature)}};
}

json::Object to_json(const Certificate& certificate) {
    json::Array signatures;
    for (const crypto::Signature& signature : certificate.signatures)
        signatures.push_back(to_hex(signature));
    return {{"kind", std::string(name_of_kind(certificate.kind))},
            {"epoch", certificate.epoch},
            {"view", certificate.view},
            {"hash", to_hex(certificate.hash)},
            {"bitmap", to_hex(certificate.bitmap)},
            {"signatures", std::move(signatures)}};
}

json::Object to_json(const Address& owner, const ValidatorRecord& validator,
                     const ChainParams& params, EpochNumber epoch) {
    json::Array parts;
    for (const UnbondingPart& part : validator.unbonding) {
        json::Object object{{"amount", part.amount.to_micro_text()}};
        if (part.due != kNever)
            object.set("due_epoch", part.due);
        parts.push_back(std::move(object));
    }
    json::Object object{{"owner", to_text(owner, params.address_prefix)},
                        {"consensus_key", to_hex(validator.consensus_key)},
                        {"name", validator.name},
                        {"bond", validator.bond.to_micro_text()},
                        {"unbonding", std::move(parts)},
                        {"is_unbonding", validator.is_unbonding()},
                        {"is_jailed", validator.is_jailed(epoch)},
                        {"is_jailed_for_ever", validator.jailed_until == kNever},
                        {"led", validator.led_turns},
                        {"missed", validator.missed_turns}};
    if (validator.is_jailed(epoch) && validator.jailed_until != kNever)
        object.set("jailed_until", validator.jailed_until);
    if (validator.attested_end > 0)
        object.set("attested_epoch", validator.attested_end - 1);
    if (!validator.hardware_hash.is_zero())
        object.set("hardware_hash", to_hex(validator.hardware_hash));
    return object;
}

json::Object to_json(BountyId id, const BountyRecord& bounty, const ChainParams& params,
                     Height height) {
    json::Object object{{"id", id},
                        {"state", std::string(name_of(bounty.stands_at(height + 1)))},
                        {"sponsor", to_text(bounty.sponsor, params.address_prefix)},
                        {"escrow", bounty.escrow.to_micro_text()},
                        {"posted_height", bounty.posted_height}};
    add_terms(object, bounty.terms, params);
    const bool has_claim = !bounty.claimant.is_zero() && !bounty.has_lapsed(height + 1);
    if (has_claim) {
        object.set("claimant", to_text(bounty.claimant, params.address_prefix));
        object.set("claimed_height", bounty.claimed_height);
        if (bounty.state == BountyState::claimed)
            object.set("claim_end", bounty.claim_end);
    }
    if (has_claim && bounty.pull_request != 0) {
        object.set("pull_request", bounty.pull_request);
        object.set("submitted_height", bounty.submitted_height);
    }
    if (bounty.approved_height != 0)
        object.set("approved_height", bounty.approved_height);
    if (!bounty.merge_commit.is_zero())
        object.set("merge_commit", to_hex(bounty.merge_commit));
    if (bounty.is_closed())
        object.set("closed_height", bounty.closed_height);
    else
        object.set("last_height", bounty.last_height(params));
    return object;
}

json::Object to_json(const Evidence& evidence) {
    json::Object object =
        std::visit([](const auto& fault) { return fault_json(fault); }, evidence.fault);
    object.set("accused", to_hex(evidence.accused));
    object.set("epoch", evidence.epoch);
    object.set("view", evidence.view);
    return object;
}

json::Object to_json(const HardwareHash& hash, const HardwareRecord& hardware,
                     const ChainParams& params, EpochNumber epoch) {
    bool is_current = hardware.tally_epoch == epoch;
    json::Array reasons;
    const auto words = attestation::describe_bits(hardware.faults, hardware.signs);
    for (const std::string& sentence : words)
        reasons.push_back(sentence);
    return {{"hardware_hash", to_hex(hash)},
            {"owner", to_text(hardware.owner, params.address_prefix)},
            {"attest_key", to_hex(hardware.attest_key)},
            {"class_id", hardware.class_id},
            {"is_virtual", hardware.is_virtual},
            {"reasons", std::move(reasons)},
            {"multiplier", attestation::decayed_multiplier(
                               static_cast<std::uint32_t>(hardware.multiplier), epoch)},
            {"rules_version", hardware.rules_version},
            {"enrolled_height", hardware.enrolled_height},
            {"renewed_epoch", hardware.renewed_epoch},
            {"is_bound", consensus::is_bound(hardware, epoch)},
            {"miner_id", hardware.miner_id},
            {"slots", is_current ? std::popcount(hardware.slot_bits) : 0}};
}

} // namespace rustchain::rpc
