// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The chain's records as JSON.
#include "core/rpc/chain_json.hpp"

#include "core/attestation/antiquity_table.hpp"
#include "core/consensus/attestation_rules.hpp"
#include "core/primitives/hex.hpp"

#include <bit>

namespace rustchain::rpc {
namespace {

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

std::string_view name_of_kind(VoteKind kind) {
    return kind == VoteKind::notarize  ? "notarize"
           : kind == VoteKind::nullify ? "nullify"
                                       : "finalize";
}

} // namespace

std::string_view kind_of(const Payload& payload) {
    static constexpr std::string_view kNames[] = {"transfer", "enrol_commit", "enrol_hardware",
                                                  "renew_hardware"};
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

json::Object to_json(const HardwareHash& hash, const HardwareRecord& hardware,
                     const ChainParams& params, EpochNumber epoch) {
    bool is_current = hardware.tally_epoch == epoch;
    return {{"hardware_hash", to_hex(hash)},
            {"owner", to_text(hardware.owner, params.address_prefix)},
            {"attest_key", to_hex(hardware.attest_key)},
            {"class_id", hardware.class_id},
            {"is_virtual", hardware.is_virtual},
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
