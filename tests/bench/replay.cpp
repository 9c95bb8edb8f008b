// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A node's chain executed again from genesis.
#include "tests/bench/replay.hpp"

#include "core/json/write.hpp"
#include "core/ledger/ledger.hpp"
#include "core/node/data_directory.hpp"
#include "core/primitives/hex.hpp"
#include "core/storage/memory_store.hpp"
#include "core/storage/rocksdb_store.hpp"

#include <iostream>

namespace rustchain::bench {
namespace {

Result<consensus::CheckedBlock> check(const ledger::Ledger& ledger, Block block) {
    const ChainId& chain_id = ledger.network().chain_id;
    std::vector<consensus::CheckedTransactionPtr> transactions;
    for (const Transaction& transaction : block.transactions) {
        auto checked = consensus::check_transaction(transaction, chain_id);
        if (!checked)
            return fail(ErrorCode::corrupt, std::string(consensus::describe(checked.error())));
        transactions.push_back(std::move(*checked));
    }
    std::vector<consensus::CheckedAttestation> attestations;
    for (const Attestation& attestation : block.attestations) {
        auto key = ledger.attest_key_of(attestation.hardware_hash);
        if (!key || !*key)
            return fail(ErrorCode::corrupt, "an attestation of unknown hardware");
        auto checked = consensus::check_attestation(attestation, **key, chain_id);
        if (!checked)
            return fail(ErrorCode::corrupt, std::string(consensus::describe(checked.error())));
        attestations.push_back(std::move(*checked));
    }
    auto whole = consensus::check_block(std::make_shared<const Block>(std::move(block)),
                                        std::move(transactions), std::move(attestations));
    if (!whole)
        return fail(ErrorCode::corrupt, std::string(consensus::describe(whole.error())));
    return std::move(*whole);
}

Result<void> repeat(ledger::Ledger& ledger, const storage::BlockStore& stored, Height height) {
    auto block = stored.block(height);
    if (!block || !*block)
        return fail(ErrorCode::corrupt, "block " + std::to_string(height) + " is missing");
    auto checked = check(ledger, std::move(**block));
    if (!checked)
        return fail(checked.error());
    BlockHash hash = checked->hash();
    auto header = stored.header(height);
    if (!header || !*header || (*header)->hash != hash)
        return fail(ErrorCode::corrupt, "header and body differ");
    auto executed = ledger.accept(std::move(*checked));
    if (!executed) {
        const auto* fault = std::get_if<consensus::BlockFault>(&executed.error());
        return fail(ErrorCode::corrupt, fault ? std::string(consensus::describe(*fault))
                                              : std::get<Error>(executed.error()).message);
    }
    auto receipts = stored.receipts(height);
    if (!receipts || !*receipts || **receipts != (*executed)->outcome().receipts)
        return fail(ErrorCode::corrupt, "the stored receipts differ");
    return ledger.finalise(hash, {.kind = VoteKind::finalize, .hash = hash});
}

Result<json::Object> replay(const node::DataPaths& paths) {
    auto text = runtime::read_text_file(paths.genesis(), 64 << 20);
    if (!text)
        return fail(text.error());
    auto genesis = genesis_from_json(*text);
    if (!genesis)
        return fail(genesis.error());
    auto disk = storage::RocksdbStore::open({.folder = paths.chain()});
    if (!disk)
        return fail(disk.error());
    storage::BlockStore stored(**disk);
    auto head = stored.head();
    if (!head || !*head)
        return fail(ErrorCode::corrupt, "the chain has no blocks");
    storage::StoredNodes nodes(**disk);
    auto root = merkle::read_trie_root(nodes);
    if (!root || *root != (*head)->header.state_root)
        return fail(ErrorCode::corrupt, "the stored trie does not have the last block's root");

    consensus::Network network{.params = genesis->params,
                               .chain_id = chain_id_of(*genesis),
                               .antiquity = attestation::AntiquityTable::embedded()};
    runtime::SystemClock clock;
    storage::MemoryStore memory;
    auto ledger = ledger::Ledger::open(memory, *genesis, network, clock, {});
    if (!ledger)
        return fail(ledger.error());
    std::uint64_t transactions = 0;
    const auto begun = std::chrono::steady_clock::now();
    for (Height height = 1; height <= (*head)->header.height; ++height) {
        if (auto repeated = repeat(**ledger, stored, height); !repeated)
            return fail(repeated.error().code,
                        "block " + std::to_string(height) + ": " + repeated.error().message);
        transactions += (*ledger)->snapshot()->transactions;
    }
    const double seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    return json::Object{
        {"height", (*head)->header.height},
        {"transactions", transactions},
        {"seconds", seconds},
        {"blocks_per_second", static_cast<double>((*head)->header.height) / seconds},
        {"state_root", to_hex((*ledger)->snapshot()->final.header.state_root)},
        {"equal", (*ledger)->snapshot()->final.hash == (*head)->hash}};
}

} // namespace

int run_replay(const std::string& folder) {
    auto result = replay({.folder = folder});
    if (!result) {
        std::cerr << "rustchain-bench: " << result.error().message << std::endl;
        return 1;
    }
    std::cout << json::write_pretty(*result) << std::endl;
    return result->find("equal")->boolean() && *result->find("equal")->boolean() ? 0 : 1;
}

} // namespace rustchain::bench
