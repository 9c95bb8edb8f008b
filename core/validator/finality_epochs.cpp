// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The engine's beginnings: of the node, and of each epoch.
#include "core/runtime/log.hpp"
#include "core/runtime/task.hpp"
#include "core/validator/finality_engine.hpp"

namespace rustchain::validator {

using namespace consensus::simplex;
using runtime::Task;

bool FinalityEngine::is_sole(const EpochValidators& validators) const {
    return key_ != nullptr && validators.members.size() == 1 &&
           validators.members.front().consensus_key == key_->public_key();
}

Task<Result<void>> FinalityEngine::start() {
    auto head = co_await chain_.head();
    if (!head)
        co_return fail(head.error());
    stored_height_ = head->height;
    auto validators = co_await chain_.validators(config_.params.epoch_of(head->height + 1));
    if (!validators)
        co_return fail(validators.error());
    if (auto opened = co_await open_signer(*head, *validators); !opened)
        co_return opened;
    Kept kept = signer_ ? signer_->take_kept() : Kept{};
    if (auto entered = co_await enter_epoch(std::move(*head), std::move(kept)); !entered)
        co_return entered;
    auto taken = co_await take_own_events();
    publish_status();
    co_return taken;
}

Task<Result<void>> FinalityEngine::open_signer(FinalHead head, EpochValidators validators) {
    if (key_ == nullptr)
        co_return Done{};
    const EpochNumber epoch = config_.params.epoch_of(head.height + 1);
    const bool is_inside = head.certificate && head.certificate->epoch == epoch;
    const SignerConfig config{.chain_id = config_.chain_id,
                              .directory = config_.directory,
                              .epoch = epoch,
                              .final_view = is_inside ? head.certificate->view : 0,
                              .final_height = head.height,
                              .now_ms = clock_.now_ms(),
                              .accept_copy = config_.accept_restored && is_sole(validators),
                              .signatures = config_.signatures,
                              .disk = config_.files,
                              .segment_bytes = config_.log_segment_bytes};
    auto opened = co_await on_disk([&]() -> Done {
        auto signer = SafeSigner::open(*key_, config);
        if (!signer)
            return fail(signer.error());
        signer_.emplace(std::move(*signer));
        return {};
    });
    const bool is_barred = opened && signer_->barred_since();
    if (is_barred && is_sole(validators))
        co_return fail(ErrorCode::corrupt,
                       "the data folder " + config_.directory.string() +
                           " is a restored copy of a validator's; if no other copy of it runs "
                           "or ever will, start once with --accept-restored");
    co_return opened;
}

//! A restored copy may have voted, as the original, in any epoch that was open when it started: it
//! votes from the first epoch whose preceding block is final and later than that. Blocks may be
//! ahead of honest clocks by the tolerance.
Task<Result<bool>> FinalityEngine::may_vote(FinalHead head, bool is_start) {
    const auto since = signer_ ? signer_->barred_since() : std::nullopt;
    is_waiting_as_copy_ = since.has_value();
    if (!since)
        co_return true;
    const bool ends_epoch =
        config_.params.last_height(config_.params.epoch_of(head.height)) == head.height;
    if (is_start || !ends_epoch || head.timestamp <= *since + kFutureTolerance_ms) {
        log::warning("finality", "a restored copy does not vote in this epoch");
        co_return false;
    }
    auto lifted = co_await on_disk([&] { return signer_->lift_bar(stored_height_); });
    if (!lifted)
        co_return fail(lifted.error());
    is_waiting_as_copy_ = false;
    co_return true;
}

Task<Result<void>> FinalityEngine::enter_epoch(FinalHead head, Kept kept) {
    const bool is_start = !state_.committee;
    const EpochNumber epoch = config_.params.epoch_of(head.height + 1);
    auto validators = co_await chain_.validators(epoch);
    if (!validators)
        co_return fail(validators.error());
    EpochValidators previous;
    if (epoch > 0) {
        auto found = co_await chain_.validators(epoch - 1);
        if (!found)
            co_return fail(found.error());
        previous = std::move(*found);
    }
    auto allowed = co_await may_vote(head, is_start);
    if (!allowed)
        co_return fail(allowed.error());
    bodies_.clear();
    proposals_.clear();
    Event event = EpochEntered{.epoch = epoch,
                               .members = std::move(validators->members),
                               .seed = validators->seed,
                               .previous_members = std::move(previous.members),
                               .previous_seed = previous.seed,
                               .head = std::move(head),
                               .may_vote = *allowed,
                               .kept = std::move(kept)};
    auto entered = co_await take_event(std::move(event));
    if (!entered)
        co_return entered;
    for (std::deque<Event> early = std::exchange(early_, {}); !early.empty(); early.pop_front()) {
        if (auto taken = co_await take_event(std::move(early.front())); !taken)
            co_return taken;
    }
    co_return Done{};
}

} // namespace rustchain::validator
