// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the explorer reads of the chain.
#include "app/gui/explorer/chain_reads.hpp"

#include "core/primitives/hex.hpp"

#include <algorithm>

namespace rustchain::gui {
namespace {

constexpr std::size_t kLatestTransactions = 9;

Result<BlockSummary> summary_of(const ledger::LedgerSnapshot& snapshot,
                                storage::StoredHeader stored) {
    const Height height = stored.header.height;
    BlockSummary summary{.stored = std::move(stored)};
    auto block = snapshot.blocks().block(height);
    if (!block)
        return fail(block.error());
    auto receipts = snapshot.blocks().receipts(height);
    if (!receipts)
        return fail(receipts.error());
    if (!*block)
        return summary;
    summary.transactions = (*block)->transactions.size();
    summary.attestations = (*block)->attestations.size();
    if (*receipts) {
        std::uint64_t gas = 0;
        for (const Receipt& each : **receipts)
            gas += each.gas_used;
        summary.fill = static_cast<double>(gas) / static_cast<double>(kBlockGasLimit);
    }
    const std::size_t first =
        summary.transactions - std::min(summary.transactions, kLatestTransactions);
    auto latest =
        read_transactions(snapshot, height, static_cast<std::uint32_t>(first), kLatestTransactions);
    if (!latest)
        return fail(latest.error());
    std::ranges::reverse(*latest);
    summary.latest = std::move(*latest);
    return summary;
}

} // namespace

Result<std::vector<BlockSummary>> read_latest(const ledger::LedgerSnapshot& snapshot, Height above,
                                              std::size_t limit) {
    const Height newest = snapshot.final.header.height;
    const std::size_t fresh = above < newest ? newest - above : 0;
    std::vector<BlockSummary> blocks;
    auto headers = snapshot.blocks().headers_before(std::nullopt, std::min(fresh, limit));
    if (!headers)
        return fail(headers.error());
    for (storage::StoredHeader& each : *headers) {
        auto summary = summary_of(snapshot, std::move(each));
        if (!summary)
            return fail(summary.error());
        blocks.push_back(std::move(*summary));
    }
    return blocks;
}

Result<std::vector<storage::StoredTransaction>>
read_transactions(const ledger::LedgerSnapshot& snapshot, Height height, std::uint32_t first,
                  std::size_t limit) {
    return snapshot.blocks().transactions({.height = height, .index = first}, limit);
}

Result<std::optional<BlockDetails>> read_block(const ledger::LedgerSnapshot& snapshot,
                                               Height height) {
    auto stored = snapshot.blocks().header(height);
    if (!stored)
        return fail(stored.error());
    if (!*stored)
        return std::nullopt;
    const ChainParams& params = snapshot.network->params;
    BlockDetails details{.stored = **stored, .epoch = params.epoch_of(height)};
    details.slot = params.slot_of(height) + 1;
    details.block_of_epoch = height == 0 ? 0 : height - params.first_height(details.epoch) + 1;
    details.epoch_blocks = params.epoch_blocks();
    details.is_newest = height == snapshot.final.header.height;
    const BlockHeader& header = details.stored.header;
    details.is_hash_right = block_hash(header) == details.stored.hash;
    auto block = snapshot.blocks().block(height);
    if (!block)
        return fail(block.error());
    if (*block) {
        std::vector<TransactionHash> hashes;
        hashes.reserve((*block)->transactions.size());
        for (const Transaction& each : (*block)->transactions)
            hashes.push_back(transaction_hash(each));
        details.transactions = hashes.size();
        details.is_transactions_root_right = transactions_root(hashes) == header.merkle_root;
        details.is_attestations_root_right =
            attestations_root((*block)->attestations) == header.attest_root;
        details.size_bytes = encode(**block).size();
        details.attestations = std::move((*block)->attestations);
    }
    auto receipts = snapshot.blocks().receipts(height);
    if (!receipts)
        return fail(receipts.error());
    if (*receipts)
        for (const Receipt& each : **receipts)
            details.fees = details.fees.plus(each.fee).value_or(kTotalSupply);
    if (height > 0) {
        auto votes = node::read_votes(snapshot, height);
        if (!votes)
            return fail(votes.error());
        details.votes = std::move(*votes);
    }
    return details;
}

Result<std::optional<TransactionDetails>> read_transaction(const ledger::LedgerSnapshot& snapshot,
                                                           const TransactionHash& hash) {
    auto found = node::find_transaction(snapshot, hash);
    if (!found)
        return fail(found.error());
    if (!*found)
        return std::nullopt;
    auto header = snapshot.blocks().header((*found)->position.height);
    if (!header)
        return fail(header.error());
    TransactionDetails details{.found = std::move(**found)};
    if (*header)
        details.header = (*header)->header;
    return details;
}

Result<AccountDetails> read_account(const ledger::LedgerSnapshot& snapshot,
                                    const Address& address) {
    auto account = snapshot.state().account(address);
    if (!account)
        return fail(account.error());
    return AccountDetails{.account = *account, .as_of = snapshot.final.header.height};
}

Result<std::string> find_hash(const ledger::LedgerSnapshot& snapshot, const Hash256& hash) {
    auto height = snapshot.blocks().height_of(hash);
    if (!height)
        return fail(height.error());
    if (*height)
        return "block/" + std::to_string(**height);
    auto transaction = node::find_transaction(snapshot, hash);
    if (!transaction)
        return fail(transaction.error());
    return *transaction ? "transaction/" + to_hex(hash) : std::string();
}

} // namespace rustchain::gui
