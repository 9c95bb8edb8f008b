// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Checks a block's transactions and attestations on the pool.
#include "core/ledger/block_checker.hpp"

#include <atomic>

namespace rustchain::ledger {

using consensus::BlockFault;
using consensus::CheckedAttestation;
using consensus::CheckedTransactionPtr;

namespace {

//! Transactions that one thread of the pool verifies at a time: 20 ms.
constexpr std::size_t kPiece = 512;

//! What the ledger's strand knows about a block's contents.
struct Known {
    std::vector<CheckedTransactionPtr> transactions; //!< null where unknown
    std::vector<std::optional<crypto::PublicKey>> attest_keys;
    bool has_parent = true;
};

Known look_up(const Ledger& ledger, const Block& block,
              const std::vector<TransactionHash>& hashes) {
    Known known;
    for (const TransactionHash& hash : hashes)
        known.transactions.push_back(ledger.mempool().find(hash));
    if (block.attestations.empty())
        return known;
    // The head may stand on another fork, where other machines are enrolled.
    auto keys = ledger.attest_keys_after(block.header.prev_block, block.attestations);
    known.has_parent = keys.has_value();
    if (keys)
        known.attest_keys = std::move(*keys);
    return known;
}

//! Verifies one piece of the transactions that nobody has verified here; false at the first fault.
bool verify_piece(const Block& block, const ChainId& chain_id, std::size_t piece, Known& known) {
    const std::size_t end = std::min(block.transactions.size(), (piece + 1) * kPiece);
    for (std::size_t i = piece * kPiece; i < end; ++i) {
        if (known.transactions[i])
            continue;
        auto checked = consensus::check_transaction(block.transactions[i], chain_id);
        if (!checked)
            return false;
        known.transactions[i] = std::move(*checked);
    }
    return true;
}

std::optional<BlockFault> verify_attestations(const Block& block, const ChainId& chain_id,
                                              const Known& known,
                                              std::vector<CheckedAttestation>& attestations) {
    for (std::size_t i = 0; i < block.attestations.size(); ++i) {
        if (!known.attest_keys[i])
            return BlockFault::bad_attestation;
        auto checked =
            consensus::check_attestation(block.attestations[i], *known.attest_keys[i], chain_id);
        if (!checked)
            return BlockFault::bad_attestation;
        attestations.push_back(std::move(*checked));
    }
    return std::nullopt;
}

} // namespace

runtime::Task<Result<consensus::CheckedBlock, BlockFault>>
BlockChecker::check(std::shared_ptr<const Block> block) {
    auto hashes = co_await runtime::run_on(verify_, [&] {
        std::vector<TransactionHash> result;
        for (const Transaction& transaction : block->transactions)
            result.push_back(transaction_hash(transaction));
        return result;
    });
    Known known =
        co_await runtime::run_on(ledger_strand_, [&] { return look_up(ledger_, *block, hashes); });
    if (!known.has_parent)
        co_return fail(BlockFault::wrong_parent);
    const ChainId& chain_id = ledger_.network().chain_id;
    std::atomic<bool> is_good = true;
    const std::size_t pieces = (block->transactions.size() + kPiece - 1) / kPiece;
    co_await runtime::spread_on(verify_, pieces, [&](std::size_t piece) {
        if (!verify_piece(*block, chain_id, piece, known))
            is_good = false;
    });
    if (!is_good)
        co_return fail(BlockFault::bad_transaction);
    auto finish = [&]() -> Result<consensus::CheckedBlock, BlockFault> {
        std::vector<CheckedAttestation> attestations;
        if (auto fault = verify_attestations(*block, chain_id, known, attestations))
            return fail(*fault);
        return consensus::check_block(block, std::move(known.transactions),
                                      std::move(attestations));
    };
    co_return co_await runtime::run_on(verify_, finish);
}

} // namespace rustchain::ledger
