// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A chain for tests of finality: it builds empty blocks, executes nothing, and its store survives
// its owner.
#pragma once

#include "core/validator/chain_door.hpp"
#include "tests/core/consensus/simplex/signed_things.hpp"

#include <functional>
#include <map>
#include <set>

namespace rustchain::validator::testing {

namespace simplex_testing = consensus::simplex::testing;

//! What is on the disk of one node.
struct Store {
    std::vector<FinalHead> heads{
        {simplex_testing::hash_of("genesis"), 0, 1'700'000'000'000, std::nullopt}};
    std::vector<TimestampMs> times; //!< wall clock when each was stored

    const FinalHead& head() const { return heads.back(); }
};

class FakeChain final : public ChainDoor {
public:
    using Sets = std::function<std::vector<ValidatorMember>(EpochNumber)>;

    FakeChain(runtime::Clock& clock, Store& store, Sets sets)
        : clock_(clock), store_(store), sets_(std::move(sets)) {}

    //! The verdict on the next blocks that are checked.
    void judge_as(Verdict verdict) { verdict_ = verdict; }
    //! From here on finalise() fails.
    void break_disk() { is_broken_ = true; }
    //! From here on the parents of blocks to be built are overtaken.
    void overtake() { is_overtaken_ = true; }
    std::size_t builds() const { return builds_; }
    std::size_t checks() const { return checks_; }

    runtime::Task<Result<FinalHead>> head() override { co_return store_.head(); }

    runtime::Task<Result<EpochValidators>> validators(EpochNumber epoch) override {
        const Height seed = epoch < 2 ? 0 : params_.last_height(epoch - 2);
        if (seed >= store_.heads.size())
            co_return fail(ErrorCode::not_found, "no such epoch");
        co_return EpochValidators{sets_(epoch), store_.heads[seed].hash};
    }

    runtime::Task<Result<BuiltBlock>> build_block(BuildRequest request) override {
        ++builds_;
        if (is_overtaken_)
            co_return fail(ErrorCode::not_found, "the parent is unknown");
        Block block;
        block.header.version = header_version(request.view);
        block.header.height = height_of(request.parent) + 1;
        block.header.timestamp = request.timestamp;
        block.header.prev_block = request.parent;
        block.header.validator = request.proposer;
        block.header.signature =
            request.sign(signing_digest(block.header, simplex_testing::kChainId));
        auto shared = std::make_shared<const Block>(std::move(block));
        const BlockHash hash = block_hash(shared->header);
        executed_[hash] = shared;
        co_return BuiltBlock{shared, hash};
    }

    runtime::Task<Result<Judgement>>
    check_and_execute(BlockHash hash, std::shared_ptr<const Block> block) override {
        ++checks_;
        if (block->header.timestamp > clock_.now_ms() + kFutureTolerance_ms)
            co_return fail(ErrorCode::internal, "checked a block from the future");
        if (verdict_ == Verdict::valid)
            executed_[hash] = block;
        co_return Judgement{verdict_, "as told"};
    }

    runtime::Task<Result<void>> finalise(BlockHash hash, Certificate certificate) override {
        if (is_broken_)
            co_return fail(ErrorCode::disk_full, "store blocks: no space left");
        std::vector<FinalHead> fresh;
        for (BlockHash next = hash; next != store_.head().hash;) {
            auto found = executed_.find(next);
            if (found == executed_.end())
                co_return fail(ErrorCode::internal, "finalise: a block is not executed");
            const BlockHeader& header = found->second->header;
            fresh.push_back({next, header.height, header.timestamp, std::nullopt});
            next = header.prev_block;
        }
        fresh.front().certificate = std::move(certificate);
        for (auto head = fresh.rbegin(); head != fresh.rend(); ++head) {
            store_.heads.push_back(std::move(*head));
            store_.times.push_back(clock_.now_ms());
        }
        co_return Result<void>{};
    }

    runtime::Task<void> forget(BlockHash hash) override {
        executed_.erase(hash);
        co_return;
    }

private:
    Height height_of(const BlockHash& hash) const {
        auto found = executed_.find(hash);
        return found == executed_.end() ? store_.head().height : found->second->header.height;
    }

    runtime::Clock& clock_;
    Store& store_;
    Sets sets_;
    ChainParams params_ = simplex_testing::small_params();
    std::map<BlockHash, std::shared_ptr<const Block>> executed_;
    Verdict verdict_ = Verdict::valid;
    bool is_broken_ = false;
    bool is_overtaken_ = false;
    std::size_t builds_ = 0;
    std::size_t checks_ = 0;
};

} // namespace rustchain::validator::testing
