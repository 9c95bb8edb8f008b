// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Hashes of transactions.
#include "core/chain/transaction.hpp"

#include "core/chain/tags.hpp"

namespace rustchain {

Hash256 signing_digest(const Transaction& transaction, const ChainId& chain_id) {
    Bytes bytes;
    bytes.reserve(256);
    BorshWriter writer(bytes);
    Transaction::code_unsigned(writer, transaction);
    return tags::kTransaction({chain_id, bytes});
}

TransactionHash transaction_hash(ByteView encoded) {
    return tags::kTransactionId(encoded);
}

TransactionHash transaction_hash(const Transaction& transaction) {
    return transaction_hash(encode(transaction));
}

Hash256 work_digest(const Transaction& transaction, const ChainId& chain_id) {
    Payload payload = transaction.payload;
    std::visit(
        [](auto& kind) {
            if constexpr (requires { kind.work_nonce; })
                kind.work_nonce = 0;
        },
        payload);
    Bytes bytes;
    BorshWriter writer(bytes);
    writer.value(transaction.nonce);
    writer.choice(payload);
    return tags::kWork({chain_id, transaction.key, bytes});
}

WorkFields work_fields(const Payload& payload) {
    return std::visit(
        [](const auto& kind) -> WorkFields {
            if constexpr (requires { kind.work_nonce; })
                return {.anchor_height = kind.anchor_height, .work_nonce = kind.work_nonce};
            else
                return {};
        },
        payload);
}

std::optional<BountyId> moved_bounty(const Payload& payload) {
    return std::visit(
        []<class Kind>(const Kind& kind) -> std::optional<BountyId> {
            if constexpr (BountyMove<Kind>)
                return kind.id;
            else
                return std::nullopt;
        },
        payload);
}

bool is_of_bounty(const Payload& payload) {
    return std::holds_alternative<BountyPost>(payload) || moved_bounty(payload).has_value();
}

std::optional<Amount> sum_of_outputs(const Transfer& transfer) {
    Amount sum;
    for (const TransferOutput& output : transfer.outputs) {
        auto next = sum.plus(output.amount);
        if (!next)
            return std::nullopt;
        sum = *next;
    }
    return sum;
}

std::optional<Amount> amount_spent(const Payload& payload) {
    if (const auto* bond = std::get_if<Bond>(&payload))
        return bond->amount;
    if (const auto* post = std::get_if<BountyPost>(&payload))
        return post->reward;
    const auto* transfer = std::get_if<Transfer>(&payload);
    return transfer ? sum_of_outputs(*transfer) : Amount{};
}

Hash256 commit_hash(const Address& owner, const HardwareHash& hardware_hash, const Hash256& salt) {
    return tags::kCommit({owner, hardware_hash, salt});
}

Hash256 possession_digest(const ChainId& chain_id, const Address& owner) {
    return tags::kPossession({chain_id, owner});
}

} // namespace rustchain
