// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Checks a block's transactions and attestations on the pool.
#include "core/ledger/block_checker.hpp"

namespace rustchain::ledger {

using consensus::BlockFault;
using consensus::CheckedAttestation;
using consensus::CheckedTransactionPtr;

namespace {

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

//! Verifies what nobody has verified here; the first fault.
std::optional<BlockFault> verify_rest(const Block& block, const ChainId& chain_id, Known& known,
                                      std::vector<CheckedAttestation>& attestations) {
    if (!known.has_parent)
        return BlockFault::wrong_parent;
    for (std::size_t i = 0; i < block.transactions.size(); ++i) {
        if (known.transactions[i])
            continue;
        auto checked = consensus::check_transaction(block.transactions[i], chain_id);
        if (!checked)
            return BlockFault::bad_transaction;
        known.transactions[i] = std::move(*checked);
    }
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
    co_return co_await runtime::run_on(
        verify_, [&]() -> Result<consensus::CheckedBlock, BlockFault> {
            std::vector<CheckedAttestation> attestations;
            if (auto fault = verify_rest(*block, ledger_.network().chain_id, known, attestations))
                return fail(*fault);
            return consensus::check_block(block, std::move(known.transactions),
                                          std::move(attestations));
        });
}

} // namespace rustchain::ledger
