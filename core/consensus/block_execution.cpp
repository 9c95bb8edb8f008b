// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A block's effects, step by step.
#include "core/consensus/block_execution.hpp"

#include "core/chain/gas.hpp"
#include "core/chain/system_records.hpp"
#include "core/chain/tags.hpp"
#include "core/consensus/settlement.hpp"
#include "core/consensus/turns.hpp"
#include "core/consensus/validator_set.hpp"
#include "core/merkle/block_filter.hpp"
#include "core/merkle/header_mmr.hpp"
#include "core/merkle/merkle_tree.hpp"
#include "core/state/state_root.hpp"

namespace rustchain::consensus {
namespace {

using state::StateKey;
namespace names = state::system_names;

constexpr std::size_t kSmallestTransaction = 128;

using Sum = state::StateOverlay::Balance;

//! What a record other than an account holds of the supply.
Sum held_by(const StateKey& key, const Bytes& record) {
    if (record.empty())
        return 0;
    if (key.domain() == state::Domain::validator) {
        const auto validator = decode<ValidatorRecord>(record).value_or(ValidatorRecord{});
        Sum held = validator.bond.micro_rtc();
        for (const UnbondingPart& part : validator.unbonding)
            held += part.amount.micro_rtc();
        return held;
    }
    if (key.domain() == state::Domain::bounty)
        return decode<BountyRecord>(record).value_or(BountyRecord{}).escrow.micro_rtc();
    if (key == StateKey::system(names::kPool))
        return decode<AmountRecord>(record).value_or(AmountRecord{}).amount.micro_rtc();
    return 0;
}

//! Balances, bonds, unbonding, escrow and pool add up to what they were.
bool is_supply_kept(const state::StateOverlay& state, const state::StateChanges& changes) {
    Sum moved = state.balance_moved();
    for (const state::StateChange& change : changes)
        moved += held_by(change.key, change.record) - held_by(change.key, change.previous);
    return moved == 0;
}

} // namespace

BlockExecution::BlockExecution(const Network& network, const state::StateView& parent_state,
                               const BlockPlace& place)
    : network_(network), place_(place),
      state_(parent_state), context_{.network = network,
                                     .height = place.height,
                                     .epoch = network.params.epoch_of(place.height),
                                     .base_price = kGenesisBasePrice} {
    if (auto price = state_.read<NumberRecord>(StateKey::system(names::kBasePrice)))
        context_.base_price = price->number;
    bool opens_epoch =
        context_.epoch > 0 && place.height == network.params.first_height(context_.epoch);
    if (opens_epoch)
        rewards_ = settle_epoch(state_, context_);
    if (auto epoch = state_.read<EpochRecord>(StateKey::epoch(context_.epoch)))
        members_ = std::move(epoch->members);
    count_turns();
}

void BlockExecution::count_turns() {
    View parent_view = 0;
    if (place_.height != network_.params.first_height(context_.epoch))
        parent_view = state_.read<NumberRecord>(StateKey::system(names::kView))
                          .value_or(NumberRecord{})
                          .number;
    auto seed = state_.block_hash(leader_seed_height(network_.params, context_.epoch));
    if (members_.empty() || !seed || place_.view <= parent_view)
        return;
    auto order = leader_order(members_, *seed);
    for (std::size_t turn = 0; turn < order.size(); ++turn) {
        const Address& owner = members_[order[turn]].owner;
        std::uint64_t missed = turns_between(parent_view, place_.view, turn, order.size());
        bool leads = (place_.view - 1) % order.size() == turn;
        auto key = StateKey::validator(owner);
        auto record = missed > 0 || leads ? state_.read<ValidatorRecord>(key) : std::nullopt;
        if (!record)
            continue;
        record->missed_turns += missed;
        record->led_turns += leads ? 1 : 0;
        state_.write(key, *record);
    }
}

Result<void, AttestationFault> BlockExecution::add(const CheckedAttestation& attestation) {
    return apply_attestation(state_, context_, attestation);
}

std::optional<TransactionFault>
BlockExecution::fault_of_room(const CheckedTransaction& transaction) const {
    if (bytes_ + transaction.encoded_size() > kBlockBytesLimit ||
        gas_used_ + transaction.gas() > kBlockGasLimit)
        return TransactionFault::block_full;
    const Payload& payload = transaction.transaction().payload;
    if (!transaction.transaction().is_work_paid())
        return std::nullopt;
    bool is_renewal = std::holds_alternative<RenewHardware>(payload);
    if (is_renewal ? renewals_.count >= kMaxRenewalsPerBlock
                   : enrolments_.count >= kMaxEnrolmentsPerBlock)
        return TransactionFault::too_many_work_paid;
    return std::nullopt;
}

Result<void, TransactionFault> BlockExecution::add(const CheckedTransaction& transaction) {
    if (auto fault = fault_of_room(transaction))
        return fail(*fault);
    bool is_renewal = std::holds_alternative<RenewHardware>(transaction.transaction().payload);
    WorkGroup& group = is_renewal ? renewals_ : enrolments_;
    const Hash256* after =
        transaction.transaction().is_work_paid() && group.count > 0 ? &group.last_work : nullptr;
    auto applied = apply_transaction(state_, context_, static_cast<std::uint32_t>(receipts_.size()),
                                     transaction, after);
    if (!applied)
        return fail(applied.error());
    if (transaction.transaction().is_work_paid()) {
        ++group.count;
        group.last_work = applied->work_hash;
    }
    bytes_ += transaction.encoded_size();
    gas_used_ += transaction.gas();
    fees_to_pool_ = *fees_to_pool_.plus(applied->to_pool);
    tips_ = *tips_.plus(applied->to_validator);
    receipts_.push_back(applied->receipt);
    return {};
}

bool BlockExecution::is_full() const {
    return bytes_ + kSmallestTransaction > kBlockBytesLimit ||
           gas_used_ + kGasPerTransaction > kBlockGasLimit;
}

Hash256 BlockExecution::filter_root() const {
    std::array<std::vector<ByteView>, 16> by_nibble;
    std::vector<Address> changed = state_.changed_accounts();
    for (const Address& address : changed)
        by_nibble[address[0] >> 4].push_back(address.view());
    auto key = merkle::BlockFilter::key_of(place_.parent);
    std::vector<Hash256> items;
    for (const auto& addresses : by_nibble) {
        Bytes encoded;
        BorshWriter(encoded).blob(merkle::BlockFilter::build(key, addresses).encoded(), 0);
        items.push_back(tags::kFilter(encoded));
    }
    return merkle::merkle_root(items);
}

void BlockExecution::write_system_records(BlockOutcome& outcome) {
    auto pool_key = StateKey::system(names::kPool);
    AmountRecord pool = state_.read<AmountRecord>(pool_key).value_or(AmountRecord{});
    pool.amount = *pool.amount.plus(fees_to_pool_);
    state_.write(pool_key, pool);
    if (!tips_.is_zero()) {
        Account& validator = state_.account(place_.validator);
        validator.balance = *validator.balance.plus(tips_);
    }

    std::vector<Hash256> receipt_items;
    receipt_items.reserve(receipts_.size());
    for (const Receipt& receipt : receipts_)
        receipt_items.push_back(receipt_hash(receipt));
    outcome.receipt_root = merkle::merkle_root(receipt_items);
    state_.write(StateKey::system(names::kReceiptsRoot), RootRecord{outcome.receipt_root});
    state_.write(StateKey::system(names::kFilterRoot), RootRecord{filter_root()});
    state_.write(StateKey::system(names::kBasePrice),
                 NumberRecord{next_base_price(context_.base_price, gas_used_)});
    state_.write(StateKey::system(names::kView), NumberRecord{place_.view});

    auto mmr_key = StateKey::system(names::kHeaderMmr);
    auto record = state_.read<HeaderMmrRecord>(mmr_key).value_or(HeaderMmrRecord{});
    if (auto mmr = merkle::HeaderMmr::from_peaks(record.leaf_count, record.peaks)) {
        mmr->append(place_.parent);
        state_.write(mmr_key, HeaderMmrRecord{.root = mmr->root(),
                                              .leaf_count = mmr->leaf_count(),
                                              .peaks = mmr->peaks()});
    }
}

Result<BlockOutcome> BlockExecution::finish(const merkle::NodeReader& trie) {
    BlockOutcome outcome;
    write_system_records(outcome);
    outcome.changes = state_.changes();
    outcome.is_supply_kept = is_supply_kept(state_, outcome.changes);
    if (state_.error())
        return fail(*state_.error());
    auto update = state::StateCommit(trie, outcome.changes).run();
    if (!update)
        return fail(update.error());
    outcome.trie = std::move(*update);
    outcome.receipts = std::move(receipts_);
    outcome.rewards = std::move(rewards_);
    outcome.gas_used = gas_used_;
    outcome.base_price = context_.base_price;
    outcome.tips = tips_;
    return outcome;
}

} // namespace rustchain::consensus
