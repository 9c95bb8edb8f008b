// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Serving proofs and snapshots.
#include "core/sync/state/state_server.hpp"

#include "core/runtime/log.hpp"
#include "core/storage/trie_store.hpp"

#include <algorithm>

namespace rustchain::sync {
namespace {

//! The trie's paths of the asked keys, ascending; nothing when one is no key, or asked twice.
std::optional<std::vector<Hash256>> paths_of(const std::vector<p2p::StateKeyBytes>& keys) {
    std::vector<Hash256> paths;
    for (const p2p::StateKeyBytes& key : keys) {
        auto known = state::StateKey::from_flat(key.bytes);
        if (!known)
            return std::nullopt;
        paths.push_back(known->path());
    }
    std::ranges::sort(paths);
    if (paths.empty() || std::ranges::adjacent_find(paths) != paths.end())
        return std::nullopt;
    return paths;
}

Result<p2p::State> prove(const ledger::LedgerSnapshot& at, const std::vector<Hash256>& paths) {
    p2p::State answer{.headers = {at.final.header}};
    std::vector<ByteView> keys(paths.begin(), paths.end());
    auto proved = merkle::prove_keys(storage::StoredNodes(*at.rows), keys);
    if (!proved)
        return fail(proved.error());
    auto certificate = at.blocks().certificate(at.final.header.height);
    if (!certificate)
        return fail(certificate.error());
    answer.certificate = std::move(*certificate);
    answer.proof = encode(proved->proof);
    if (answer.proof.size() > p2p::kMostProofBytes)
        return fail(ErrorCode::unsupported, "the proof does not fit a message");
    return answer;
}

} // namespace

StateServer::StateServer(ledger::Ledger& ledger, snapshot::SnapshotFolder folder)
    : params_(ledger.network().params), folder_(std::move(folder)),
      recent_(std::make_shared<const Recent>(Recent{ledger.snapshot()})) {
    final_blocks_ = ledger.final_blocks().subscribe(
        [this](const ledger::LedgerSnapshotPtr& final) { on_final(final); });
}

void StateServer::on_final(const ledger::LedgerSnapshotPtr& final) {
    auto next = std::make_shared<Recent>(*recent_.get());
    if (next->size() == kHeightsKept)
        next->erase(next->begin());
    next->push_back(final);
    recent_.set(std::move(next));
}

ledger::LedgerSnapshotPtr StateServer::find(std::optional<Height> height) const {
    auto recent = recent_.get();
    if (!height)
        return recent->back();
    auto found = std::ranges::find_if(
        *recent, [&](const auto& at) { return at->final.header.height == *height; });
    return found == recent->end() ? nullptr : *found;
}

std::optional<p2p::State> StateServer::certified(const p2p::GetState& question) const {
    if (!question.height)
        return std::nullopt;
    const auto proved = snapshot::proved_keys(params_.epoch_of(*question.height));
    const bool are_its = std::ranges::equal(
        question.keys, proved, [](const p2p::StateKeyBytes& asked, const state::StateKey& key) {
            return std::ranges::equal(asked.bytes, key.flat_key());
        });
    if (!are_its)
        return std::nullopt;
    auto end = folder_.certified_epoch(*question.height);
    if (!end)
        return std::nullopt;
    return p2p::State{.request = question.request,
                      .headers = {end->header},
                      .certificate = std::move(end->certificate),
                      .proof = encode(end->proof)};
}

p2p::State StateServer::answer(const p2p::GetState& question) const {
    if (auto end = certified(question))
        return std::move(*end);
    p2p::State nothing{.request = question.request};
    auto paths = paths_of(question.keys);
    auto at = paths ? find(question.height) : nullptr;
    if (!at)
        return nothing;
    auto answer = prove(*at, *paths);
    if (!answer) {
        log::warning("sync", "a state proof failed: {}", answer.error().message);
        return nothing;
    }
    answer->request = question.request;
    return std::move(*answer);
}

p2p::SnapshotPart StateServer::answer(const p2p::GetSnapshot& question) const {
    p2p::SnapshotPart part{.request = question.request};
    if (!question.height) {
        for (Height height : folder_.heights()) // the newest may go between listing and reading
            if (auto bytes = folder_.summary_bytes(height)) {
                part.bytes = std::move(*bytes);
                break;
            }
        return part;
    }
    if (auto bytes = folder_.chunk(*question.height, question.chunk))
        part.bytes = std::move(*bytes);
    return part;
}

} // namespace rustchain::sync
