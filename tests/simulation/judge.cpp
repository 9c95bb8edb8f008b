// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The invariants.
#include "tests/simulation/judge.hpp"

#include "core/chain/system_records.hpp"

namespace rustchain::simulation {
namespace {

constexpr std::size_t kMostComplaints = 20;

//! Balances, bonds, escrow and pool together.
Result<std::uint64_t> supply_of(const state::StateView& state) {
    std::uint64_t sum = 0;
    bool is_readable = true;
    auto add = [&]<class Record>(ByteView bytes, Amount Record::*amount) {
        auto record = decode<Record>(bytes);
        is_readable = is_readable && record.has_value();
        if (record)
            sum += (*record.*amount).micro_rtc();
    };
    auto accounts = state.each(state::Domain::account,
                               [&](ByteView, ByteView record) { add(record, &Account::balance); });
    auto validators = state.each(state::Domain::validator, [&](ByteView, ByteView record) {
        add(record, &ValidatorRecord::bond);
    });
    auto bounties = state.each(state::Domain::bounty, [&](ByteView, ByteView record) {
        add(record, &BountyRecord::escrow);
    });
    auto pool = state.read(state::StateKey::system(state::system_names::kPool));
    if (!accounts || !validators || !bounties || !pool || !*pool)
        return fail(ErrorCode::corrupt, "the state is not readable");
    add(**pool, &AmountRecord::amount);
    if (!is_readable)
        return fail(ErrorCode::corrupt, "a record does not decode");
    return sum;
}

} // namespace

void Judge::complain(std::string what) {
    if (violations_.size() < kMostComplaints)
        violations_.push_back(std::move(what));
}

void Judge::convict(NodeIndex node, std::string_view what, View view) {
    convicted_.insert(node);
    if (!is_byzantine(node))
        complain("honest node " + std::to_string(node) + " signed " + std::string(what) +
                 " in view " + std::to_string(view));
}

void Judge::note(std::optional<BlockHash>& slot, const BlockHash& hash, NodeIndex node,
                 std::string_view what, View view) {
    if (slot && *slot != hash)
        convict(node, what, view);
    slot = hash;
}

void Judge::see(NodeIndex signer, const Body& body) {
    if (const auto* vote = std::get_if<Vote>(&body))
        see_vote(*vote);
    else if (const auto* proposal = std::get_if<SharedProposal>(&body))
        see_proposal(signer, *proposal);
}

void Judge::see_vote(const Vote& vote) {
    const auto node = cast_.index_of(vote.validator);
    if (!node)
        return complain("a vote of a stranger");
    Said& all = said(*node, vote.epoch, vote.view);
    if (vote.kind == VoteKind::notarize)
        note(all.notarized, vote.hash, *node, "two notarise votes", vote.view);
    else if (vote.kind == VoteKind::finalize)
        note(all.finalized, vote.hash, *node, "two finalise votes", vote.view);
    else
        all.has_nullified = true;
    if (all.has_nullified && all.finalized)
        convict(*node, "nullify and finalise", vote.view);
}

void Judge::see_proposal(NodeIndex leader, const SharedProposal& proposal) {
    note(said(leader, proposal.epoch, proposal.view).proposed, proposal.hash, leader,
         "two proposals", proposal.view);
}

void Judge::see_final(NodeIndex node, const ledger::LedgerSnapshot& snapshot, std::uint64_t at_ms) {
    const Height height = snapshot.final.header.height;
    if (is_byzantine(node))
        return;
    if (height < last_[node].height)
        complain("node " + std::to_string(node) + " went back to block " + std::to_string(height));
    const Height before = last_[node].height;
    const bool is_first = height > highest();
    for (Height next = before + 1; next <= height; ++next) {
        auto block = snapshot.blocks().header(next);
        if (!block || !*block)
            return complain("node " + std::to_string(node) + " lacks block " +
                            std::to_string(next));
        check_block(node, **block);
        const std::uint64_t made_ms = (*block)->header.timestamp - cast_.genesis.timestamp;
        finals_.push_back({.node = node,
                           .height = next,
                           .delay_ms = at_ms > made_ms ? at_ms - made_ms : 0,
                           .at_ms = at_ms});
    }
    last_[node].height = height;
    check_state(node, snapshot, is_first);
}

void Judge::check_block(NodeIndex node, const storage::StoredHeader& block) {
    auto [place, is_new] = blocks_.try_emplace(
        block.header.height, FinalBlock{block.hash, block.header.state_root, block.header.view()});
    if (is_new || place->second.hash == block.hash) {
        if (place->second.state_root != block.header.state_root)
            complain("two state roots at one height");
        return;
    }
    has_forked_ = true;
    const std::size_t tolerated = (cast_.size() - 1) / 3;
    if (byzantine_.size() <= tolerated)
        complain("node " + std::to_string(node) + " has another final block " +
                 std::to_string(block.header.height));
}

void Judge::check_state(NodeIndex node, const ledger::LedgerSnapshot& snapshot, bool is_first) {
    const auto state = snapshot.state();
    std::vector<std::uint64_t> nonces;
    for (const fixtures::Person& payer : cast_.payers) {
        auto account = state.account(payer.address);
        if (!account)
            return complain("an account is not readable");
        nonces.push_back(account->nonce);
    }
    auto& last = last_[node].nonces;
    for (std::size_t i = 0; i < last.size(); ++i) {
        if (nonces[i] < last[i])
            complain("a nonce went back on node " + std::to_string(node));
    }
    last = std::move(nonces);
    if (!is_first)
        return; // the others have the same state root, or have been complained of
    auto root = merkle::read_trie_root(storage::StoredNodes(*snapshot.rows));
    if (!root || *root != snapshot.final.header.state_root)
        complain("the stored trie has another root than block " +
                 std::to_string(snapshot.final.header.height));
    auto supply = supply_of(state);
    if (!supply || *supply != kTotalSupply.micro_rtc())
        complain("the supply is not kept at block " + std::to_string(snapshot.final.header.height));
}

} // namespace rustchain::simulation
