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
};

Known look_up(const Ledger& ledger, const Block& block,
              const std::vector<TransactionHash>& hashes) {
    Known known;
    for (const TransactionHash& hash : hashes)
        known.transactions.push_back(ledger.mempool().find(hash));
    for (const Attestation& attestation : block.attestations) {
        auto key = ledger.attest_key_of(attestation.hardware_hash);
        known.attest_keys.push_back(key ? *key : std::nullopt);
    }
    return known;
}

bool verify_rest(const Block& block, const ChainId& chain_id, Known& known,
                 std::vector<CheckedAttestation>& attestations) {
    for (std::size_t i = 0; i < block.transactions.size(); ++i) {
        if (known.transactions[i])
            continue;
        auto checked = consensus::check_transaction(block.transactions[i], chain_id);
        if (!checked)
            return false;
        known.transactions[i] = std::move(*checked);
    }
    for (std::size_t i = 0; i < block.attestations.size(); ++i) {
        if (!known.attest_keys[i])
            return false;
        auto checked =
            consensus::check_attestation(block.attestations[i], *known.attest_keys[i], chain_id);
        if (!checked)
            return false;
        attestations.push_back(std::move(*checked));
    }
    return true;
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
            if (!verify_rest(*block, ledger_.network().chain_id, known, attestations))
                return fail(BlockFault::bad_transaction);
            return consensus::check_block(block, std::move(known.transactions),
                                          std::move(attestations));
        });
}

} // namespace rustchain::ledger
