// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The engine's loop: what comes in, in which order it is taken.
#include "core/validator/finality_engine.hpp"

#include "core/consensus/simplex/step.hpp"
#include "core/runtime/task.hpp"

#include <algorithm>

namespace rustchain::validator {

using namespace consensus::simplex;
using runtime::Task;

namespace {

//! What peers may have waiting; news of the chain find room beyond it.
constexpr std::size_t kMostReceived = 4096;
constexpr std::size_t kInboxSize = kMostReceived + 1024;
//! Of these, messages with blocks: each may have megabytes.
constexpr std::size_t kMostBodies = 8;
//! Of the next epoch, while this node still finishes the last block of its own.
constexpr std::size_t kMostEarly = 1024;
constexpr std::size_t kMostEarlyProposals = 2;

EpochNumber epoch_of(const Event& event) {
    if (const auto* received = std::get_if<ProposalReceived>(&event))
        return received->proposal.epoch;
    if (const auto* received = std::get_if<VoteReceived>(&event))
        return received->vote.epoch;
    if (const auto* received = std::get_if<CertificateReceived>(&event))
        return received->certificate.epoch;
    return 0;
}

bool has_body(const std::variant<Event, ChainNews>& input) {
    const Event* event = std::get_if<Event>(&input);
    return event != nullptr && (std::holds_alternative<ProposalReceived>(*event) ||
                                std::holds_alternative<BlockReceived>(*event));
}

ChainWorker::Sign header_signer(const crypto::KeyPair* key,
                                const crypto::SignatureScheme& signatures) {
    if (key == nullptr)
        return {};
    return [key, sign = signatures.sign](const Hash256& digest) { return sign(*key, digest); };
}

} // namespace

FinalityEngine::FinalityEngine(runtime::Clock& clock, ChainDoor& chain, VoteTransport& transport,
                               const crypto::KeyPair* key, FinalityConfig config)
    : clock_(clock), chain_(chain), transport_(transport), key_(key), config_(std::move(config)),
      state_(Settings{config_.chain_id, config_.params,
                      key == nullptr ? std::nullopt : std::optional(key->public_key()),
                      config_.signatures.verify}),
      inbox_(kInboxSize, runtime::WhenFull::refuse), agenda_(clock),
      worker_(clock, chain, agenda_, header_signer(key, config_.signatures),
              config_.params.block_time_ms),
      status_(std::make_shared<const FinalityStatus>()) {
    worker_.set_report([this](ChainNews news) { inbox_.try_send(std::move(news)); });
}

bool FinalityEngine::offer(Event event) {
    return inbox_.size() < kMostReceived && inbox_.try_send(std::move(event)) == runtime::Sent::yes;
}

bool FinalityEngine::offer_body(Event event) {
    if (waiting_bodies_.fetch_add(1) < kMostBodies && offer(std::move(event)))
        return true;
    --waiting_bodies_;
    return false;
}

bool FinalityEngine::receive(Vote vote, PeerId from) {
    return offer(VoteReceived{std::move(vote), from});
}

bool FinalityEngine::receive(Certificate certificate, PeerId from) {
    return offer(CertificateReceived{std::move(certificate), from});
}

bool FinalityEngine::receive(Proposal proposal, PeerId from) {
    return offer_body(ProposalReceived{share(std::move(proposal)), from, false});
}

bool FinalityEngine::receive(Block block, PeerId from) {
    const BlockHash hash = block_hash(block.header);
    return offer_body(BlockReceived{std::make_shared<const Block>(std::move(block)), hash, from});
}

bool FinalityEngine::receive_request(EpochNumber epoch, View view, PeerId from) {
    return offer(CertificateAsked{epoch, view, from});
}

bool FinalityEngine::follow(FinalHead head) {
    return inbox_.try_send(Event(HeadMoved{std::move(head)})) == runtime::Sent::yes;
}

Task<Result<void>> FinalityEngine::run() {
    if (auto started = co_await start(); !started)
        co_return started;
    co_await runtime::race(consume(), run_beside());
    if (failure_)
        co_return fail(*failure_);
    co_return Done{};
}

Task<void> FinalityEngine::run_beside() {
    co_await runtime::race(agenda_.run(), work());
}

Task<void> FinalityEngine::work() {
    if (auto ended = co_await worker_.run(); !ended)
        failure_ = ended.error();
}

Task<void> FinalityEngine::consume() {
    while (auto input = co_await inbox_.receive()) {
        if (has_body(*input))
            --waiting_bodies_;
        if (auto taken = co_await take(std::move(*input)); !taken) {
            failure_ = taken.error();
            co_return;
        }
    }
}

Task<Result<void>> FinalityEngine::take(Input input) {
    Done taken;
    if (auto* news = std::get_if<ChainNews>(&input))
        taken = co_await take_news(std::move(*news));
    else if (auto* moved = std::get_if<HeadMoved>(&std::get<Event>(input)))
        taken = co_await take_head(std::move(moved->head));
    else
        taken = co_await take_event(std::move(std::get<Event>(input)));
    if (taken)
        taken = co_await take_own_events();
    publish_status();
    co_return taken;
}

Task<Result<void>> FinalityEngine::take_own_events() {
    while (!own_events_.empty()) {
        Event event = std::move(own_events_.front());
        own_events_.pop_front();
        if (auto taken = co_await take_event(std::move(event)); !taken)
            co_return taken;
    }
    co_return Done{};
}

Task<Result<void>> FinalityEngine::take_event(Event event) {
    if (put_off(event))
        co_return Done{};
    Actions actions = step(state_, event, now());
    keep_bodies(event);
    for (Action& action : actions) {
        if (auto performed = co_await perform(std::move(action)); !performed)
            co_return performed;
    }
    drop_bodies();
    co_return Done{};
}

Task<Result<void>> FinalityEngine::take_news(ChainNews news) {
    if (auto* built = std::get_if<BlockBuilt>(&news))
        co_return co_await take_built(std::move(*built));
    if (auto* stored = std::get_if<BlocksStored>(&news))
        co_return co_await take_stored(std::move(*stored));
    const auto& checked = std::get<BlockChecked>(news);
    Event judged = BlockJudged{checked.hash, checked.judgement.verdict};
    co_return co_await take_event(std::move(judged));
}

Task<Result<void>> FinalityEngine::take_built(BlockBuilt news) {
    Propose& order = news.order;
    if (!state_.committee || state_.is_closed || order.epoch != state_.committee->epoch() ||
        order.view != state_.view) {
        worker_.forget(news.built.hash); // too late for its view
        co_return Done{};
    }
    SharedProposal proposal{.epoch = order.epoch,
                            .view = order.view,
                            .parent_view = order.parent_view,
                            .block = std::move(news.built.block),
                            .hash = news.built.hash,
                            .certificates = std::move(order.certificates),
                            .signature = {}};
    co_return co_await publish(std::move(proposal));
}

Task<Result<void>> FinalityEngine::take_stored(BlocksStored news) {
    const FinalHead& head = news.order.head;
    if (head.height <= stored_height_)
        co_return Done{};
    stored_height_ = head.height;
    const Certificate proof = *head.certificate;
    auto pruned = co_await on_disk([this, &proof] {
        return signer_ ? signer_->prune(proof.epoch, proof.view, stored_height_) : Done{};
    });
    if (!pruned || !news.order.ends_epoch)
        co_return pruned;
    Kept nothing;
    co_return co_await enter_epoch(head, std::move(nothing));
}

//! Blocks came by sync: within the epoch the machine moves on, beyond it begins anew.
Task<Result<void>> FinalityEngine::take_head(FinalHead head) {
    if (head.height <= stored_height_ || !head.certificate)
        co_return Done{};
    stored_height_ = head.height;
    const EpochNumber epoch = config_.params.epoch_of(head.height + 1);
    if (state_.committee && epoch == state_.committee->epoch()) {
        Event moved = HeadMoved{std::move(head)};
        co_return co_await take_event(std::move(moved));
    }
    Kept nothing;
    co_return co_await enter_epoch(std::move(head), std::move(nothing));
}

//! Keeps what belongs to the next epoch until this one is over.
bool FinalityEngine::put_off(const Event& event) {
    if (!state_.committee || epoch_of(event) != state_.committee->epoch() + 1)
        return false;
    const bool is_proposal = std::holds_alternative<ProposalReceived>(event);
    const auto proposals = std::ranges::count_if(
        early_, [](const Event& other) { return std::holds_alternative<ProposalReceived>(other); });
    if (is_proposal && static_cast<std::size_t>(proposals) >= kMostEarlyProposals)
        return true;
    if (early_.size() >= kMostEarly)
        early_.pop_front();
    early_.push_back(event);
    return true;
}

Now FinalityEngine::now() const {
    return {clock_.now_ms(), agenda_.monotonic_ms()};
}

FinalityLoad FinalityEngine::load() const {
    return {.waiting = inbox_.size(),
            .early = early_.size(),
            .views = state_.views.size(),
            .bodies = bodies_.size(),
            .proposals = proposals_.size()};
}

void FinalityEngine::publish_status() {
    const bool is_known = state_.committee.has_value();
    const FinalityStatus status{.epoch = is_known ? state_.committee->epoch() : 0,
                                .view = state_.view,
                                .final_height = stored_height_,
                                .validators = is_known ? state_.committee->size() : 0,
                                .is_validator = state_.own.has_value(),
                                .is_waiting_as_copy = is_waiting_as_copy_};
    if (*status_.get() != status)
        status_.set(std::make_shared<const FinalityStatus>(status));
}

} // namespace rustchain::validator
