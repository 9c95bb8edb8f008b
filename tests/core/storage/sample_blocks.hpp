// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Blocks with random contents, for storage tests: well-formed in encoding, not valid by any rule.
#pragma once

#include "core/storage/block_store.hpp"

#include <random>

namespace rustchain::storage {

template <class Fixed>
Fixed random_bytes(std::mt19937_64& random) {
    Fixed bytes;
    for (std::size_t i = 0; i < Fixed::kSize; ++i)
        bytes[i] = static_cast<std::uint8_t>(random());
    return bytes;
}

inline Transaction sample_transfer(std::mt19937_64& random, const crypto::PublicKey& key,
                                   const std::vector<Address>& to) {
    Transaction transaction;
    transaction.key = key;
    transaction.nonce = random() % 1000;
    transaction.valid_until = 5000;
    transaction.gas_limit = 2000;
    transaction.max_gas_price = 100;
    Transfer transfer;
    for (const Address& address : to)
        transfer.outputs.push_back({address, Amount::from_micro_rtc(1 + random() % 1000)});
    transaction.payload = transfer;
    transaction.signature = random_bytes<crypto::Signature>(random);
    return transaction;
}

struct SampleBlock {
    Block block;
    BlockHash hash;
    std::vector<TransactionHash> hashes;
    std::vector<Receipt> receipts;
    std::optional<Certificate> certificate;
    Bytes filters;
};

inline SampleBlock sample_block(std::mt19937_64& random, Height height,
                                std::vector<Transaction> transactions) {
    SampleBlock sample;
    sample.block.header.height = height;
    sample.block.header.timestamp = 1000 * height;
    sample.block.header.prev_block = random_bytes<Hash256>(random);
    sample.block.header.state_root = random_bytes<Hash256>(random);
    sample.block.header.validator = random_bytes<Address>(random);
    sample.block.transactions = std::move(transactions);
    sample.block.state_root = sample.block.header.state_root;
    sample.block.receipt_root = random_bytes<Hash256>(random);
    for (std::size_t i = random() % 3; i > 0; --i) {
        Attestation attestation;
        attestation.miner_id = "miner-" + std::to_string(i);
        attestation.hardware_hash = random_bytes<HardwareHash>(random);
        sample.block.attestations.push_back(attestation);
    }
    for (const Transaction& transaction : sample.block.transactions) {
        sample.hashes.push_back(transaction_hash(transaction));
        Receipt receipt;
        receipt.transaction = sample.hashes.back();
        receipt.status =
            random() % 4 == 0 ? ReceiptStatus::balance_too_low : ReceiptStatus::success;
        receipt.gas_used = 1000 + random() % 1000;
        receipt.fee = Amount::from_micro_rtc(random() % 1000);
        sample.receipts.push_back(receipt);
    }
    if (random() % 2 == 0) {
        Certificate certificate;
        certificate.kind = VoteKind::finalize;
        certificate.view = height;
        certificate.bitmap = {1};
        certificate.signatures = {random_bytes<crypto::Signature>(random)};
        sample.certificate = certificate;
    }
    sample.filters = Bytes(16, static_cast<std::uint8_t>(height));
    sample.hash = block_hash(sample.block.header);
    return sample;
}

inline FinalBlock final_block(const SampleBlock& sample) {
    return {.block = sample.block,
            .hash = sample.hash,
            .receipts = sample.receipts,
            .certificate = sample.certificate,
            .filters = sample.filters};
}

} // namespace rustchain::storage
