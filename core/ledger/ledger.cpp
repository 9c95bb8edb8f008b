// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The one writer: opening, executing, producing, admitting.
#include "core/ledger/ledger.hpp"

#include "core/chain/system_records.hpp"
#include "core/consensus/genesis_state.hpp"
#include "core/ledger/final_batch.hpp"
#include "core/snapshot/import_snapshot.hpp"

namespace rustchain::ledger {
namespace {

constexpr std::string_view kChainIdRow = "chain_id";

Result<std::optional<crypto::PublicKey>> read_attest_key(const state::StateView& state,
                                                         const HardwareHash& hardware) {
    auto record = state::read_record<HardwareRecord>(state, state::StateKey::hardware(hardware));
    if (!record)
        return fail(record.error());
    if (!*record)
        return std::nullopt;
    return (*record)->attest_key;
}

} // namespace

Ledger::Ledger(storage::KeyValueStore& store, const consensus::Network& network,
               runtime::Clock& clock, const LedgerConfig& config)
    : store_(store), network_(network), clock_(clock), config_(config), state_(store),
      trie_(store, config.trie), mempool_(config.mempool) {}

Result<std::unique_ptr<Ledger>> Ledger::open(storage::KeyValueStore& store, const Genesis& genesis,
                                             const consensus::Network& network,
                                             runtime::Clock& clock, const LedgerConfig& config) {
    std::unique_ptr<Ledger> ledger(new Ledger(store, network, clock, config));
    auto is_half = snapshot::was_interrupted(store);
    if (!is_half)
        return fail(is_half.error());
    if (*is_half)
        if (auto cleared = snapshot::clear(store); !cleared)
            return fail(cleared.error());
    auto chain_id = store.get(storage::Column::meta, as_bytes(kChainIdRow));
    if (!chain_id)
        return fail(chain_id.error());
    if (!*chain_id) {
        if (auto written = ledger->write_genesis(genesis); !written)
            return fail(written.error());
    } else if (!std::ranges::equal(**chain_id, network.chain_id.view())) {
        return fail(ErrorCode::invalid_input,
                    "the data folder holds another chain; choose another folder or network");
    }
    if (auto loaded = ledger->load(); !loaded)
        return fail(loaded.error());
    return ledger;
}

Result<void> Ledger::write_genesis(const Genesis& genesis) {
    auto made = consensus::make_genesis_state(genesis);
    if (!made)
        return fail(made.error());
    storage::WriteBatch batch;
    batch.put(storage::Column::meta, as_bytes(kChainIdRow), network_.chain_id);
    for (const GenesisAllocation& allocation : genesis.allocations)
        batch.put(storage::Column::meta, allocation_key(allocation.address),
                  encode(AmountRecord{allocation.amount}));
    add_genesis(batch, *made);
    return store_.write(batch, storage::Sync::yes);
}

Result<void> Ledger::reload() {
    state_.forget();
    trie_.forget();
    tree_ = {};
    mempool_ = Mempool(config_.mempool);
    attestations_ = {};
    return load();
}

Result<void> Ledger::load() {
    auto head = storage::BlockStore(store_).head();
    if (!head)
        return fail(head.error());
    if (!*head)
        return fail(ErrorCode::corrupt, "the data folder has a chain id but no blocks");
    final_ = **head;
    head_ = final_.hash;
    auto root = merkle::read_trie_root(trie_);
    if (!root)
        return fail(root.error());
    if (*root != final_.header.state_root)
        return fail(ErrorCode::corrupt, "the stored state does not fit the last block " +
                                            std::to_string(final_.header.height));
    return publish_snapshot(0);
}

std::optional<StackedState> Ledger::state_after(const BlockHash& hash) const {
    auto path = tree_.path(final_.hash, hash);
    if (!path)
        return std::nullopt;
    StackedState stacked(state_, trie_);
    for (ExecutedBlockPtr& block : *path)
        stacked.push(std::move(block));
    return stacked;
}

storage::StoredHeader Ledger::header_of(const BlockHash& hash) const {
    if (auto block = tree_.find(hash))
        return {.hash = hash, .header = block->header()};
    return final_;
}

Result<ExecutedBlockPtr, consensus::ExecutionFailure>
Ledger::accept(consensus::CheckedBlock block) {
    if (auto known = tree_.find(block.hash()))
        return known;
    BlockHash parent = block.header().prev_block;
    auto state = state_after(parent);
    if (!state)
        return fail(consensus::ExecutionFailure(consensus::BlockFault::wrong_parent));
    storage::StoredHeader header = header_of(parent);
    auto executed = consensus::execute_block(
        network_,
        {.header = header.header, .hash = parent, .view = state->state(), .trie = state->trie()},
        std::move(block));
    if (!executed)
        return fail(executed.error());
    auto kept = keep(std::move(*executed));
    if (!kept)
        return fail(consensus::ExecutionFailure(kept.error()));
    return *kept;
}

Result<ExecutedBlockPtr> Ledger::keep(consensus::ExecutedBlock block) {
    auto kept = std::make_shared<const consensus::ExecutedBlock>(std::move(block));
    if (!tree_.insert(kept))
        return fail(ErrorCode::unavailable, "too many blocks wait for finality");
    if (kept->header().height > head().header.height)
        head_ = kept->hash();
    accepted_blocks_.publish({.block = kept->checked().shared_block(), .hash = kept->hash()});
    return kept;
}

Result<ExecutedBlockPtr> Ledger::produce(const BlockHash& parent, View view, TimestampMs timestamp,
                                         const Address& validator,
                                         const consensus::SignDigest& sign) {
    auto state = state_after(parent);
    if (!state)
        return fail(ErrorCode::not_found, "block production: the parent is unknown");
    storage::StoredHeader header = header_of(parent);
    NextBlock next{.state = state->state(),
                   .height = header.header.height + 1,
                   .base_price = base_price(state->state()),
                   .work_target = network_.params.work_target};
    auto produced = consensus::produce_block(
        network_,
        {.header = header.header, .hash = parent, .view = state->state(), .trie = state->trie()},
        {.view = view,
         .timestamp = timestamp,
         .validator = validator,
         .attestations = attestations_.select(),
         .transactions = mempool_.select(next, kBlockGasLimit, kBlockBytesLimit)},
        sign);
    if (!produced)
        return fail(produced.error());
    for (const consensus::RefusedTransaction& refused : produced->refused)
        if (refused.fault != consensus::TransactionFault::nonce_too_high &&
            refused.fault != consensus::TransactionFault::block_full &&
            refused.fault != consensus::TransactionFault::too_many_work_paid &&
            refused.fault != consensus::TransactionFault::price_below_base)
            mempool_.drop(refused.hash);
    return keep(std::move(produced->executed));
}

Result<void> Ledger::finalise(const BlockHash& hash, const Certificate& certificate) {
    if (!tree_.contains(hash)) {
        auto height = storage::BlockStore(store_).height_of(hash);
        if (height && *height)
            return {};
        return fail(ErrorCode::not_found, "finality: the block was never executed");
    }
    auto path = tree_.path(final_.hash, hash);
    if (!path)
        return fail(ErrorCode::internal, "finality: the block does not stand on the final one");
    std::size_t transactions = 0;
    for (const ExecutedBlockPtr& block : *path) {
        const auto& outcome = block->outcome();
        bool is_last = block->hash() == hash;
        storage::WriteBatch batch;
        add_final_block(batch, network_.params, *block,
                        is_last ? std::optional<Certificate>(certificate) : std::nullopt);
        if (auto written = store_.write(batch, storage::Sync::yes); !written)
            return written;
        trie_.applied(outcome.trie.writes);
        state_.applied(outcome.changes);
        final_ = {.hash = block->hash(), .header = block->header()};
        transactions = block->checked().transactions().size();
        NextBlock next{.state = state_,
                       .height = final_.header.height + 1,
                       .base_price = base_price(state_),
                       .work_target = network_.params.work_target};
        mempool_.on_final(block->checked().transactions(), next);
        attestations_.on_final(block->checked().attestations(),
                               network_.params.slot_start(next.height));
    }
    tree_.prune(final_.header.height);
    // The head may have stood on a block that lost: then it descends from nothing that is kept.
    if (!tree_.path(final_.hash, head_))
        head_ = final_.hash;
    return publish_snapshot(transactions);
}

Result<void> Ledger::publish_snapshot(std::size_t transactions) {
    auto pool = state::read_record<AmountRecord>(
        state_, state::StateKey::system(state::system_names::kPool));
    if (!pool)
        return fail(pool.error());
    Height next = final_.header.height + 1;
    auto snapshot = std::make_shared<LedgerSnapshot>();
    snapshot->network = &network_;
    snapshot->final = final_;
    snapshot->epoch = network_.params.epoch_of(next);
    snapshot->slot = network_.params.slot_of(next);
    snapshot->base_price = base_price(state_);
    snapshot->pool = pool->value_or(AmountRecord{}).amount;
    snapshot->finalised_ms = clock_.now_ms();
    snapshot->transactions = transactions;
    snapshot->rows = store_.snapshot();
    latest_.set(snapshot);
    final_blocks_.publish(snapshot);
    return {};
}

NextBlock Ledger::next_block(const StackedState& state) const {
    return {.state = state.state(),
            .height = head().header.height + 1,
            .base_price = base_price(state.state()),
            .work_target = network_.params.work_target};
}

std::uint64_t Ledger::base_price(const state::StateView& state) const {
    auto record = state::read_record<NumberRecord>(
        state, state::StateKey::system(state::system_names::kBasePrice));
    return record && *record ? (*record)->number : kGenesisBasePrice;
}

Result<void, AdmitFault> Ledger::admit(consensus::CheckedTransactionPtr transaction) {
    auto state = state_after(head_);
    auto admitted = mempool_.admit(transaction, next_block(*state));
    if (admitted)
        admitted_transactions_.publish({.transaction = std::move(transaction)});
    return admitted;
}

Result<void, consensus::AttestationFault> Ledger::admit(consensus::CheckedAttestation attestation) {
    auto state = state_after(head_);
    NextBlock next = next_block(*state);
    AttestationAdmitted news{.attestation = attestation.attestation()};
    auto admitted = attestations_.admit(std::move(attestation),
                                        {.network = network_,
                                         .height = next.height,
                                         .epoch = network_.params.epoch_of(next.height),
                                         .base_price = next.base_price},
                                        next.state);
    if (admitted)
        admitted_attestations_.publish(news);
    return admitted;
}

Result<std::optional<crypto::PublicKey>> Ledger::attest_key_of(const HardwareHash& hardware) const {
    return read_attest_key(state_after(head_)->state(), hardware);
}

std::optional<std::vector<std::optional<crypto::PublicKey>>>
Ledger::attest_keys_after(const BlockHash& parent,
                          const std::vector<Attestation>& attestations) const {
    auto state = state_after(parent);
    if (!state)
        return std::nullopt;
    std::vector<std::optional<crypto::PublicKey>> keys;
    keys.reserve(attestations.size());
    for (const Attestation& attestation : attestations)
        keys.push_back(
            read_attest_key(state->state(), attestation.hardware_hash).value_or(std::nullopt));
    return keys;
}

storage::StoredHeader Ledger::head() const {
    return header_of(head_);
}

Result<Account> Ledger::head_account(const Address& address) const {
    return state_after(head_)->state().account(address);
}

std::vector<ExecutedBlockPtr> Ledger::unfinal_blocks() const {
    return tree_.path(final_.hash, head_).value_or(std::vector<ExecutedBlockPtr>{});
}

std::optional<UnfinalTransaction> Ledger::unfinal_transaction(const TransactionHash& hash) const {
    for (const ExecutedBlockPtr& block : unfinal_blocks()) {
        const auto& transactions = block->checked().transactions();
        for (std::uint32_t i = 0; i < transactions.size(); ++i)
            if (transactions[i]->hash() == hash)
                return UnfinalTransaction{.transaction = transactions[i],
                                          .receipt = block->outcome().receipts[i],
                                          .height = block->header().height,
                                          .index = i,
                                          .block_time_ms = block->header().timestamp};
    }
    if (auto waiting = mempool_.find(hash))
        return UnfinalTransaction{.transaction = std::move(waiting), .receipt = std::nullopt};
    return std::nullopt;
}

Amount Ledger::arriving(const Address& address) const {
    Amount sum = mempool_.arriving(address);
    for (const ExecutedBlockPtr& block : unfinal_blocks())
        for (std::size_t i = 0; i < block->checked().transactions().size(); ++i) {
            const auto& checked = *block->checked().transactions()[i];
            const auto* transfer = std::get_if<Transfer>(&checked.transaction().payload);
            if (!transfer || block->outcome().receipts[i].status != ReceiptStatus::success ||
                mempool_.find(checked.hash()))
                continue;
            for (const TransferOutput& output : transfer->outputs)
                if (output.to == address)
                    sum = sum.plus(output.amount).value_or(sum);
        }
    return sum;
}

} // namespace rustchain::ledger
