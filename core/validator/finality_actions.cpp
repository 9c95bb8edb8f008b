// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the engine does for the machine.
#include "core/runtime/log.hpp"
#include "core/runtime/task.hpp"
#include "core/validator/finality_engine.hpp"

#include <algorithm>

namespace rustchain::validator {

using namespace consensus::simplex;
using runtime::Task;

Task<Result<void>> FinalityEngine::perform(Action action) {
    if (auto* vote = std::get_if<CastVote>(&action))
        co_return co_await perform_cast(std::move(*vote));
    if (auto* relay = std::get_if<Relay>(&action))
        co_return co_await perform_relay(std::move(relay->certificate));
    if (auto* again = std::get_if<ProposeAgain>(&action))
        co_return co_await propose_again(std::move(*again));
    perform_now(action);
    co_return Done{};
}

void FinalityEngine::perform_now(const Action& action) {
    if (const auto* order = std::get_if<Propose>(&action)) {
        worker_.build(*order);
    } else if (const auto* check = std::get_if<CheckBlock>(&action)) {
        worker_.check(check->hash, bodies_.at(check->hash));
    } else if (const auto* final = std::get_if<FinaliseBlock>(&action)) {
        worker_.finalise(*final);
    } else if (const auto* forget = std::get_if<ForgetBlock>(&action)) {
        worker_.forget(forget->hash);
    } else if (const auto* timer = std::get_if<SetTimer>(&action)) {
        agenda_.set_alarm(timer->monotonic_ms, [this] { inbox_.try_send(Event(TimerFired{})); });
    } else if (const auto* entered = std::get_if<ViewEntered>(&action)) {
        worker_.enter_view(entered->epoch, entered->view);
        log::debug("finality", "a view begins", log::field("epoch", entered->epoch),
                   log::field("view", entered->view));
    } else if (const auto* vote = std::get_if<RepeatVote>(&action)) {
        transport_.broadcast(vote->vote);
    } else if (const auto* repeat = std::get_if<RepeatProposal>(&action)) {
        transport_.broadcast(proposals_.at(repeat->view));
    } else if (const auto* forward = std::get_if<Forward>(&action)) {
        transport_.forward(*forward);
    } else if (const auto* answer = std::get_if<Answer>(&action)) {
        transport_.answer(answer->peer, answer->certificate);
    } else if (const auto* block = std::get_if<AskBlock>(&action)) {
        transport_.ask_block(block->hash);
    } else if (const auto* certificate = std::get_if<AskCertificate>(&action)) {
        transport_.ask_certificate(certificate->epoch, certificate->view);
    } else if (const auto* blame = std::get_if<Blame>(&action)) {
        transport_.blame(blame->peer, blame->reason);
    } else if (const auto* accuse = std::get_if<Accuse>(&action); accuse && config_.on_fault) {
        config_.on_fault(accuse->evidence);
    }
}

//! Block first, then the vote, each synced; only then does anyone hear of it.
Task<Result<void>> FinalityEngine::perform_cast(CastVote vote) {
    const Address validator = state_.committee->members()[*state_.own].owner;
    std::optional<Vote> cast;
    auto signed_vote = co_await on_disk([&]() -> Done {
        if (vote.kind == VoteKind::notarize) {
            if (auto kept = signer_->keep(proposals_.at(vote.view)); !kept)
                return kept;
        }
        auto result = signer_->sign(vote, validator, stored_height_);
        if (!result)
            return fail(result.error());
        cast = *result;
        return {};
    });
    if (!signed_vote)
        co_return signed_vote;
    transport_.broadcast(*cast);
    own_events_.push_back(VoteReceived{*cast, kNobody});
    co_return Done{};
}

Task<Result<void>> FinalityEngine::perform_relay(Certificate certificate) {
    if (state_.own) {
        auto kept = co_await on_disk([&] { return signer_->keep(certificate); });
        if (!kept)
            co_return kept;
    }
    transport_.broadcast(certificate);
    co_return Done{};
}

Task<Result<void>> FinalityEngine::propose_again(ProposeAgain again) {
    SharedProposal proposal{.epoch = again.epoch,
                            .view = again.view,
                            .parent_view = again.parent_view,
                            .block = bodies_.at(again.hash),
                            .hash = again.hash,
                            .certificates = std::move(again.certificates),
                            .signature = {}};
    co_return co_await publish(std::move(proposal));
}

Task<Result<void>> FinalityEngine::publish(SharedProposal proposal) {
    auto signed_proposal = co_await on_disk([&]() -> Done {
        auto result = signer_->sign(std::move(proposal), stored_height_);
        if (!result)
            return fail(result.error());
        proposal = std::move(*result);
        return {};
    });
    if (!signed_proposal)
        co_return signed_proposal;
    transport_.broadcast(proposal);
    own_events_.push_back(ProposalReceived{std::move(proposal), kNobody, true});
    co_return Done{};
}

Task<Result<void>> FinalityEngine::on_disk(std::function<Done()> call) {
    if (config_.disk)
        co_return co_await runtime::run_on(*config_.disk, std::move(call));
    co_return call();
}

//! The machine knows blocks by their facts; the engine holds the bodies of exactly those.
void FinalityEngine::keep_bodies(const Event& event) {
    const auto keep = [this](const BlockHash& hash, const std::shared_ptr<const Block>& block) {
        if (state_.blocks.contains(hash))
            bodies_.insert_or_assign(hash, block);
    };
    const auto keep_proposal = [&](const SharedProposal& proposal) {
        keep(proposal.hash, proposal.block);
        auto found = state_.views.find(proposal.view);
        if (found != state_.views.end() && found->second.candidate == proposal.hash)
            proposals_.insert_or_assign(proposal.view, proposal);
    };
    if (const auto* received = std::get_if<ProposalReceived>(&event))
        keep_proposal(received->proposal);
    else if (const auto* fetched = std::get_if<BlockReceived>(&event))
        keep(fetched->hash, fetched->block);
    else if (const auto* entered = std::get_if<EpochEntered>(&event))
        std::ranges::for_each(entered->kept.proposals, keep_proposal);
}

void FinalityEngine::drop_bodies() {
    std::erase_if(bodies_,
                  [this](const auto& entry) { return !state_.blocks.contains(entry.first); });
    std::erase_if(proposals_,
                  [this](const auto& entry) { return !state_.blocks.contains(entry.second.hash); });
}

} // namespace rustchain::validator
