// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One node's engine in a test: its folder, store and key last; the engine can be killed and started
// again.
#pragma once

#include "core/runtime/task_group.hpp"
#include "core/validator/finality_engine.hpp"
#include "tests/core/validator/fake_chain.hpp"

#include <boost/asio/io_context.hpp>

#include <QTemporaryDir>

#include <set>

namespace rustchain::validator::testing {

//! Notes all that the engines of one key ever said, and complains when they contradict themselves.
class Witness final : public VoteTransport {
public:
    void broadcast(const Vote& vote) override {
        votes.push_back(vote);
        note({vote.epoch, vote.view, static_cast<int>(vote.kind)}, vote.hash);
        const bool is_nullify = vote.kind == VoteKind::nullify;
        const auto opposite = is_nullify ? VoteKind::finalize : VoteKind::nullify;
        if (vote.kind != VoteKind::notarize &&
            said_.contains({vote.epoch, vote.view, static_cast<int>(opposite)}))
            contradictions.push_back("nullify and finalise");
        if (relay)
            relay(vote);
    }
    void broadcast(const SharedProposal& proposal) override {
        proposals.push_back(proposal);
        note({proposal.epoch, proposal.view, 3}, proposal.hash);
        if (relay)
            relay(proposal);
    }
    void broadcast(const Certificate& certificate) override {
        certificates.push_back(certificate);
        if (relay)
            relay(certificate);
    }
    void forward(const consensus::simplex::Forward& forward) override {
        forwards.push_back(forward);
    }
    void answer(PeerId, const Certificate& certificate) override { answers.push_back(certificate); }
    void ask_certificate(EpochNumber, View) override {}
    void ask_block(const BlockHash& hash) override {
        if (ask)
            ask(hash);
    }
    void blame(PeerId, std::string_view) override { ++blames; }

    std::vector<Vote> votes;
    std::vector<SharedProposal> proposals;
    std::vector<Certificate> certificates;
    std::vector<consensus::simplex::Forward> forwards;
    std::vector<Certificate> answers;
    std::vector<std::string> contradictions;
    std::size_t blames = 0;
    std::function<void(std::variant<Vote, SharedProposal, Certificate>)> relay;
    std::function<void(const BlockHash&)> ask;

private:
    void note(std::tuple<EpochNumber, View, int> what, const BlockHash& hash) {
        auto [place, is_new] = said_.try_emplace(what, hash);
        if (!is_new && place->second != hash)
            contradictions.push_back("two of a kind in view " + std::to_string(std::get<1>(what)));
    }
    std::map<std::tuple<EpochNumber, View, int>, BlockHash> said_;
};

class EngineHouse {
public:
    EngineHouse(boost::asio::io_context& context, runtime::ManualClock& clock,
                std::vector<simplex_testing::Validator> set, std::size_t self)
        : context_(context), clock_(clock), set_(std::move(set)), self_(set_[self]) {
        sets = [this](EpochNumber) { return simplex_testing::members_of(set_); };
    }
    ~EngineHouse() { kill(); }

    std::filesystem::path folder() const { return folder_.path().toStdString(); }

    void start() {
        chain = std::make_unique<FakeChain>(clock_, store, sets);
        FinalityConfig config{
            .chain_id = simplex_testing::kChainId,
            .params = simplex_testing::small_params(),
            .directory = folder(),
            .accept_restored = accept_restored,
            .disk = std::nullopt,
            .on_fault = [this](const Evidence& evidence) { faults.push_back(evidence); }};
        if (has_disk_executor)
            config.disk = context_.get_executor();
        engine = std::make_unique<FinalityEngine>(clock_, *chain, witness,
                                                  is_observer ? nullptr : self_.key.get(), config);
        group_ = std::make_unique<runtime::TaskGroup>("test");
        outcome.reset();
        group_->spawn("finality", context_.get_executor(), run());
    }
    //! Ends it without a word, as a crash does.
    void kill() {
        if (!group_)
            return;
        group_->stop();
        settle();
        group_.reset();
        engine.reset();
        chain.reset();
    }
    void settle() {
        context_.restart();
        context_.poll();
    }
    void pass(std::uint64_t ms) {
        clock_.advance(std::chrono::milliseconds(ms), [this] { settle(); });
        settle();
    }
    Height height() const { return store.head().height; }

    Store store;
    Witness witness;
    FakeChain::Sets sets;
    std::vector<Evidence> faults;
    bool accept_restored = false;
    bool has_disk_executor = false;
    bool is_observer = false;
    std::unique_ptr<FakeChain> chain;
    std::unique_ptr<FinalityEngine> engine;
    std::optional<Result<void>> outcome; //!< when it ended by itself

private:
    runtime::Task<void> run() { outcome = co_await engine->run(); }

    boost::asio::io_context& context_;
    runtime::ManualClock& clock_;
    std::vector<simplex_testing::Validator> set_;
    simplex_testing::Validator self_;
    QTemporaryDir folder_;
    std::unique_ptr<runtime::TaskGroup> group_;
};

} // namespace rustchain::validator::testing
