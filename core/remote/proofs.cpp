// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reading and checking proofs.
#include "core/remote/proofs.hpp"

#include "core/chain/gas.hpp"
#include "core/json/field.hpp"
#include "core/merkle/merkle_tree.hpp"

#include <algorithm>

namespace rustchain::remote {
namespace {

template <class T>
Checked<T> read_borsh(const json::Field& field) {
    auto bytes = field.hex_bytes();
    if (!bytes)
        return doubt(ServerFault::unreadable_answer, bytes.error().message);
    auto record = decode<T>(*bytes);
    if (!record)
        return doubt(ServerFault::unreadable_answer, field.path() + " does not decode");
    return std::move(*record);
}

//! The header of the block that holds it, shown to lie below the anchor.
Checked<BlockHeader> check_header(const json::Field& item, const StateAnswer& anchor,
                                  const HeaderMmrRecord& range) {
    auto header = read_borsh<BlockHeader>(item.at("header"));
    if (!header || header->height == anchor.header.height) {
        if (header && !(*header == anchor.header))
            return doubt(ServerFault::bad_proof, "a block is not the one that its height has");
        return header;
    }
    auto proof = read_borsh<merkle::MerkleProof>(item.at("header_proof"));
    if (!proof)
        return fail(proof.error());
    if (!merkle::verify_item(range.root, block_hash(*header), *proof))
        return doubt(ServerFault::bad_proof,
                     "block " + std::to_string(header->height) + " is not below the certified one");
    return header;
}

//! What the transaction itself says of its receipt, whoever tells it.
bool is_possible(const Receipt& receipt, const Transaction& transaction) {
    const std::uint64_t gas = gas_of(transaction);
    if (receipt.gas_used != gas)
        return false;
    if (transaction.is_work_paid())
        return receipt.fee.is_zero();
    auto least = fee_for(gas, kLowestBasePrice);
    auto most = fee_for(gas, transaction.max_gas_price);
    return least && most && receipt.fee >= *least && receipt.fee <= *most;
}

Checked<bool> check_receipt(const json::Field& item, const BlockHeader& header,
                            const Receipt& receipt) {
    if (!item.at("receipts_root_proof"))
        return false;
    auto proof = read_borsh<merkle::TrieProof>(item.at("receipts_root_proof"));
    auto in_receipts = read_borsh<merkle::MerkleProof>(item.at("receipt_proof"));
    if (!proof || !in_receipts)
        return fail(proof ? in_receipts.error() : proof.error());
    const state::StateKey key = state::StateKey::system(state::system_names::kReceiptsRoot);
    auto values = proven_values({.header = header, .certificate = {}, .proof = std::move(*proof)},
                                std::span(&key, 1));
    if (!values)
        return fail(values.error());
    auto root = proven_record<RootRecord>(values->front());
    if (!root)
        return fail(root.error());
    if (!merkle::verify_item(root->root, receipt_hash(receipt), *in_receipts))
        return doubt(ServerFault::bad_proof, "a receipt is not its block's");
    return true;
}

Checked<ProvenTransaction> check_transaction(const json::Field& item, const StateAnswer& anchor,
                                             const HeaderMmrRecord& range,
                                             const TransactionHash& hash) {
    auto header = check_header(item, anchor, range);
    if (!header)
        return fail(header.error());
    auto transaction = read_borsh<Transaction>(item.at("transaction"));
    auto in_block = read_borsh<merkle::MerkleProof>(item.at("transaction_proof"));
    auto receipt = read_borsh<Receipt>(item.at("receipt"));
    if (!transaction || !in_block || !receipt)
        return fail(!transaction ? transaction.error()
                    : !in_block  ? in_block.error()
                                 : receipt.error());
    if (transaction_hash(*transaction) != hash)
        return doubt(ServerFault::bad_proof, "another transaction than the one asked for");
    if (!merkle::verify_item(header->merkle_root, hash, *in_block) ||
        in_block->index > kMaxTransactionsPerBlock)
        return doubt(ServerFault::bad_proof, "a transaction is not in the block it is said to be");
    if (receipt->transaction != hash || !is_possible(*receipt, *transaction))
        return doubt(ServerFault::bad_proof, "a fee that the transaction does not allow");
    auto is_proven = check_receipt(item, *header, *receipt);
    if (!is_proven)
        return fail(is_proven.error());
    return ProvenTransaction{.hash = hash,
                             .transaction = std::move(*transaction),
                             .position = {.height = header->height,
                                          .index = static_cast<std::uint32_t>(in_block->index)},
                             .time_ms = header->timestamp,
                             .receipt = *receipt,
                             .is_receipt_proven = *is_proven};
}

} // namespace

Checked<StateAnswer> read_state_answer(const json::Value& document) {
    json::Field root(document, "proof");
    auto header = read_borsh<BlockHeader>(root.at("header"));
    auto proof = read_borsh<merkle::TrieProof>(root.at("proof"));
    if (!header || !proof)
        return fail(header ? proof.error() : header.error());
    StateAnswer answer{.header = *header, .certificate = {}, .proof = std::move(*proof)};
    if (root.at("certificate")) {
        auto certificate = read_borsh<Certificate>(root.at("certificate"));
        if (!certificate)
            return fail(certificate.error());
        answer.certificate = std::move(*certificate);
    }
    return answer;
}

Checked<std::vector<std::optional<Bytes>>> proven_values(const StateAnswer& answer,
                                                         std::span<const state::StateKey> keys) {
    std::vector<std::pair<Hash256, std::size_t>> paths;
    for (std::size_t i = 0; i < keys.size(); ++i)
        paths.emplace_back(keys[i].path(), i);
    std::ranges::sort(paths);
    std::vector<ByteView> views;
    for (const auto& [path, place] : paths)
        views.push_back(path.view());
    auto values = merkle::verify_keys(answer.header.state_root, views, answer.proof);
    if (!values)
        return doubt(ServerFault::bad_proof, "the proof of a record fails: " +
                                                 std::string(merkle::describe(values.error())));
    std::vector<std::optional<Bytes>> ordered(keys.size());
    for (std::size_t i = 0; i < paths.size(); ++i)
        ordered[paths[i].second] = std::move((*values)[i]);
    return ordered;
}

Checked<std::vector<std::optional<ProvenTransaction>>>
check_transactions(const json::Value& document, const StateAnswer& anchor,
                   std::span<const TransactionHash> hashes) {
    const state::StateKey key = state::StateKey::system(state::system_names::kHeaderMmr);
    auto values = proven_values(anchor, std::span(&key, 1));
    if (!values)
        return fail(values.error());
    auto range = proven_record<HeaderMmrRecord>(values->front());
    if (!range)
        return fail(range.error());
    json::Field root(document, "proofs");
    auto items = root.at("transactions").items(hashes.size());
    if (!items || items->size() != hashes.size())
        return doubt(ServerFault::unreadable_answer, "not one proof a transaction");
    std::vector<std::optional<ProvenTransaction>> proven;
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        if (!(*items)[i]) {
            proven.emplace_back();
            continue;
        }
        auto checked = check_transaction((*items)[i], anchor, *range, hashes[i]);
        if (!checked)
            return fail(checked.error());
        proven.emplace_back(std::move(*checked));
    }
    return proven;
}

} // namespace rustchain::remote
