// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a simulated node is made of while it runs. Used by the node's own sources only.
#pragma once

#include "tests/simulation/node.hpp"

namespace rustchain::simulation {

//! The ledger's door, and a word to the judge after each final block.
class Node::Door final : public validator::ChainDoor {
public:
    Door(Node& node, ledger::Ledger& ledger, ledger::BlockChecker& checker,
         const runtime::Executor& executor)
        : node_(node), inner_(ledger, checker, executor) {}

    runtime::Task<Result<validator::FinalHead>> head() override { return inner_.head(); }
    runtime::Task<Result<validator::EpochValidators>> validators(EpochNumber epoch) override {
        return inner_.validators(epoch);
    }
    runtime::Task<Result<validator::BuiltBlock>>
    build_block(validator::BuildRequest request) override {
        return inner_.build_block(std::move(request));
    }
    runtime::Task<Result<validator::Judgement>>
    check_and_execute(BlockHash hash, std::shared_ptr<const Block> block) override {
        return inner_.check_and_execute(hash, std::move(block));
    }
    runtime::Task<Result<void>> finalise(BlockHash hash, Certificate certificate) override {
        auto done = co_await inner_.finalise(hash, std::move(certificate));
        if (done)
            node_.note_final();
        co_return done;
    }
    runtime::Task<void> forget(BlockHash hash) override { return inner_.forget(hash); }

private:
    Node& node_;
    node::LedgerDoor inner_;
};

//! All that is lost at a crash.
struct Node::Life {
    Life(Node& node, std::unique_ptr<ledger::Ledger> opened,
         const validator::FinalityConfig& config)
        : executor(node.world_.context.get_executor()), ledger(std::move(opened)),
          checker(*ledger, executor, executor), door(node, *ledger, checker, executor),
          engine(node.clock_, door, node, &node.person().key, config) {}

    runtime::Executor executor;
    std::unique_ptr<ledger::Ledger> ledger;
    ledger::BlockChecker checker;
    Door door;
    validator::FinalityEngine engine;
    boost::asio::cancellation_signal cancel;
    bool has_ended = false;
    std::string failure; //!< of an engine that ended by itself
};

} // namespace rustchain::simulation
