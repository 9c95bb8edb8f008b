// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// State sync, step by step: whose snapshot, may it be trusted, its chunks, its place.
#include "core/sync/state/state_sync.hpp"

#include "core/runtime/log.hpp"
#include "core/sync/state/stoppable.hpp"

#include <algorithm>

namespace rustchain::sync {

using p2p::Offence;
using p2p::PeerId;
using runtime::run_on;
using runtime::Task;
using snapshot::SnapshotSummary;

StateSync::StateSync(StateSyncParts parts, const StateSyncConfig& config)
    : parts_(std::move(parts)), config_(config), network_(parts_.ledger.network()),
      questions_(parts_.peers, parts_.clock, config.answer_limit) {}

void StateSync::joined(const p2p::PeerFacts& peer) {
    memberships_.try_send(peer);
}

void StateSync::left(PeerId peer) {
    memberships_.try_send(peer);
    questions_.left(peer);
}

//! Comings and goings are told on the network's strand.
void StateSync::take_memberships() {
    while (auto change = memberships_.try_receive()) {
        if (auto* joined = std::get_if<p2p::PeerFacts>(&*change))
            peers_[joined->id] = std::move(*joined);
        else
            peers_.erase(std::get<PeerId>(*change));
    }
}

void StateSync::received(PeerId from, p2p::State state) {
    questions_.received(from, std::move(state));
}

void StateSync::received(PeerId from, p2p::SnapshotPart part) {
    questions_.received(from, std::move(part));
}

void StateSync::show(SyncPhase phase, const Candidate* candidate, std::uint64_t done) {
    if (!progress_)
        return;
    const Height own = parts_.ledger.snapshot()->final.header.height;
    progress_({.phase = phase,
               .done = done,
               .total = candidate ? candidate->summary.bytes : 0,
               .own_height = own,
               .best_height = candidate ? candidate->summary.height() : own,
               .sources = candidate ? candidate->sources.size() : 0});
}

Task<Result<bool>> StateSync::try_state_sync(Height best) {
    if (best < parts_.ledger.snapshot()->final.header.height + config_.least_gain)
        co_return false;
    auto candidates = co_await gather();
    for (Candidate& candidate : candidates) {
        show(SyncPhase::certificates, &candidate);
        const bool is_good = co_await is_trusted(candidate);
        if (!is_good)
            continue;
        auto fetched = co_await download(candidate);
        if (!fetched)
            co_return fail(fetched.error());
        if (!*fetched)
            continue;
        auto taken = co_await take_over(candidate, **fetched);
        if (!taken || *taken)
            co_return taken;
    }
    co_return false;
}

Task<std::vector<StateSync::Candidate>> StateSync::gather() {
    show(SyncPhase::peers, nullptr);
    questions_.drop_all();
    take_memberships();
    // What a peer had when it came is no more than a hint.
    std::vector<std::pair<Height, PeerId>> best;
    for (const auto& [id, peer] : peers_)
        best.emplace_back(peer.hello.final_height, id);
    std::ranges::sort(best, std::greater());
    best.resize(std::min(best.size(), config_.most_sources));
    for (const auto& [height, id] : best)
        questions_.ask(id, p2p::GetSnapshot{});
    std::vector<Candidate> candidates;
    while (!questions_.is_idle()) {
        auto answer = co_await questions_.next();
        note_summary(candidates, std::move(answer));
    }
    std::ranges::stable_sort(candidates, std::greater(), [](const Candidate& candidate) {
        return std::pair(candidate.summary.height(), candidate.sources.size());
    });
    co_return candidates;
}

void StateSync::note_summary(std::vector<Candidate>& candidates, PeerAnswer answer) {
    const auto* part = std::get_if<p2p::SnapshotPart>(&answer.content);
    if (!part || part->bytes.empty())
        return;
    auto summary = decode<SnapshotSummary>(part->bytes);
    if (!summary)
        return parts_.peers.punish(answer.peer, Offence::malformed_message,
                                   "a snapshot's summary that does not decode");
    if (auto checked = snapshot::check_summary(*summary, network_.params, network_.chain_id);
        !checked)
        return parts_.peers.punish(answer.peer, Offence::invalid_block,
                                   snapshot::describe(checked.error()));
    const Height own = parts_.ledger.snapshot()->final.header.height;
    if (summary->height() < own + config_.least_gain)
        return;
    auto same = std::ranges::find(candidates, *summary, &Candidate::summary);
    if (same != candidates.end())
        same->sources.push_back(answer.peer);
    else
        candidates.push_back({.summary = std::move(*summary), .sources = {answer.peer}});
}

Task<bool> StateSync::is_trusted(Candidate& candidate) {
    auto start = trust_in_own(*parts_.ledger.snapshot());
    if (!start) {
        log::warning("sync", "{}", start.error().message);
        co_return false;
    }
    TrustClimb climb(std::move(*start), candidate.summary.end, network_.params,
                     config_.certified_epochs);
    for (;;) {
        const auto next = climb.next();
        if (next == TrustClimb::Next::arrived || next == TrustClimb::Next::failed)
            co_return next == TrustClimb::Next::arrived;
        if (next == TrustClimb::Next::fetch) {
            auto end = co_await fetch_end(candidate, climb.wanted());
            if (end)
                climb.fetched(std::move(*end));
            else
                climb.not_kept();
            continue;
        }
        const TimestampMs now = parts_.clock.now_ms();
        auto judge = [&] {
            return advance_trust(climb.trusted(), climb.end(), network_.params, network_.chain_id,
                                 now);
        };
        auto judged = co_await run_on(parts_.pool, judge);
        if (!judged && judged.error() == TrustFault::not_certified)
            for (PeerId peer : candidate.sources)
                parts_.peers.punish(peer, Offence::invalid_block,
                                    "a snapshot that nobody certified");
        climb.took(std::move(judged));
    }
}

Task<std::optional<snapshot::CertifiedEpoch>> StateSync::fetch_end(Candidate& candidate,
                                                                   EpochNumber epoch) {
    const Height height = network_.params.last_height(epoch);
    p2p::GetState question{.height = height};
    for (const state::StateKey& key : snapshot::proved_keys(epoch))
        question.keys.push_back({Bytes(key.flat_key().begin(), key.flat_key().end())});
    const std::vector<PeerId> sources = candidate.sources;
    for (PeerId peer : sources) {
        take_memberships();
        if (!peers_.contains(peer))
            continue;
        questions_.ask(peer, question);
        auto answer = co_await questions_.next();
        auto* state = std::get_if<p2p::State>(&answer.content);
        if (!state || !state->certificate || state->headers.size() != 1)
            continue;
        auto proof = decode<merkle::TrieProof>(state->proof);
        snapshot::CertifiedEpoch end{.header = state->headers[0],
                                     .certificate = std::move(*state->certificate)};
        if (proof)
            end.proof = std::move(*proof);
        auto check = [&] {
            return snapshot::check_certified_epoch(end, network_.params, network_.chain_id)
                .has_value();
        };
        const bool is_good = co_await run_on(parts_.pool, check);
        if (is_good && end.height() == height)
            co_return end;
        drop_source(candidate, peer, "an epoch's end that is not certified");
    }
    co_return std::nullopt;
}

void StateSync::drop_source(Candidate& candidate, PeerId peer, std::string_view reason) {
    parts_.peers.punish(peer, Offence::broken_promise, reason);
    std::erase(candidate.sources, peer);
}

void StateSync::ask_for_chunks(const Candidate& candidate, Download& download) {
    for (PeerId peer : candidate.sources) {
        if (download.missing.empty())
            return;
        if (questions_.is_busy(peer))
            continue;
        const std::uint32_t chunk = download.missing.front();
        download.missing.pop_front();
        questions_.ask(peer, p2p::GetSnapshot{.height = candidate.summary.height(), .chunk = chunk},
                       chunk);
    }
}

Task<Result<std::optional<StateSync::Download>>> StateSync::download(Candidate& candidate) {
    auto open = [&] { return ChunkStore::open(parts_.folder, candidate.summary); };
    auto chunks = co_await run_on(parts_.pool, open);
    if (!chunks)
        co_return fail(chunks.error());
    const auto missing = chunks->missing();
    Download download{
        .chunks = std::move(*chunks), .missing = {missing.begin(), missing.end()}, .givers = {}};
    for (;;) {
        show(SyncPhase::state, &candidate, download.chunks.bytes());
        take_memberships();
        std::erase_if(candidate.sources, [this](PeerId peer) { return !peers_.contains(peer); });
        ask_for_chunks(candidate, download);
        if (questions_.is_idle())
            break;
        auto answer = co_await questions_.next();
        auto taken = co_await take_chunk(candidate, download, std::move(answer));
        if (!taken)
            co_return fail(taken.error());
    }
    if (!download.missing.empty())
        co_return std::optional<Download>();
    co_return std::optional<Download>(std::move(download));
}

Task<Result<void>> StateSync::take_chunk(Candidate& candidate, Download& download,
                                         PeerAnswer answer) {
    const auto index = static_cast<std::uint32_t>(answer.about);
    const auto* part = std::get_if<p2p::SnapshotPart>(&answer.content);
    if (part && !part->bytes.empty()) {
        auto put = [&] { return download.chunks.put(index, part->bytes); };
        auto kept = co_await run_on(parts_.pool, put);
        if (!kept)
            co_return fail(kept.error());
        if (*kept) {
            download.givers.insert(answer.peer);
            parts_.peers.reward(answer.peer);
            co_return Result<void>();
        }
    }
    download.missing.push_front(index);
    if (part && !part->bytes.empty())
        drop_source(candidate, answer.peer, "a chunk that is not the summary's");
    else if (!std::holds_alternative<PeerAnswer::PeerLeft>(answer.content))
        drop_source(candidate, answer.peer, "a chunk that did not come");
    else
        std::erase(candidate.sources, answer.peer);
    co_return Result<void>();
}

void StateSync::blame_all(const Candidate& candidate, const Download& download,
                          std::string_view reason) {
    std::set<PeerId> suspects = download.givers;
    suspects.insert(candidate.sources.begin(), candidate.sources.end());
    for (PeerId peer : suspects)
        parts_.peers.punish(peer, Offence::invalid_block, reason);
}

Task<Result<bool>> StateSync::take_over(Candidate& candidate, Download& download) {
    auto aside = parts_.make_aside();
    if (!aside)
        co_return fail(aside.error());
    const SnapshotSummary& summary = candidate.summary;
    auto chunk_of = [&](std::uint32_t index) { return download.chunks.get(index); };
    Result<void, snapshot::ImportFailure> imported;
    auto import = [&](std::stop_token stop) {
        imported = snapshot::import_snapshot(summary, chunk_of, **aside, {}, std::move(stop));
    };
    co_await run_stoppable(parts_.pool, import);
    if (!imported) {
        if (const auto* error = std::get_if<Error>(&imported.error()))
            co_return fail(*error);
        const auto& lie = std::get<snapshot::BadSnapshot>(imported.error());
        log::warning("sync", "the snapshot at {} is refused: {}", summary.height(),
                     snapshot::describe(lie.fault));
        // A file that changed after it came is the own disk's fault.
        if (lie.fault != snapshot::ImportFault::wrong_hash)
            blame_all(candidate, download, snapshot::describe(lie.fault));
        if (auto removed = download.chunks.remove(); !removed)
            co_return fail(removed.error());
        co_return false;
    }
    auto begin = [&]() -> Result<void> {
        if (auto taken = snapshot::take_over(summary, **aside, parts_.store); !taken)
            return taken;
        return parts_.ledger.reload();
    };
    auto begun = co_await run_on(parts_.ledger_strand, begin);
    if (!begun)
        co_return fail(begun.error());
    log::info("sync", "the chain begins from the snapshot at {}", summary.height());
    if (auto removed = download.chunks.remove(); !removed)
        log::warning("sync", "{}", removed.error().message);
    co_return true;
}

} // namespace rustchain::sync
