// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Matching answers with questions.
#include "core/sync/state/peer_questions.hpp"

#include "core/runtime/task.hpp"

#include <algorithm>

namespace rustchain::sync {

std::uint32_t PeerQuestions::open(p2p::PeerId peer, Kind kind, std::uint64_t about) {
    open_[peer] = {.request = ++last_request_,
                   .kind = kind,
                   .about = about,
                   .deadline = clock_.monotonic() + limit_,
                   .answer = std::nullopt};
    return last_request_;
}

void PeerQuestions::ask(p2p::PeerId peer, p2p::GetState question, std::uint64_t about) {
    question.request = open(peer, Kind::state, about);
    peers_.send(peer, p2p::make_outgoing(question));
}

void PeerQuestions::ask(p2p::PeerId peer, p2p::GetSnapshot question, std::uint64_t about) {
    question.request = open(peer, Kind::snapshot, about);
    peers_.send(peer, p2p::make_outgoing(question));
}

void PeerQuestions::forget(p2p::PeerId peer, std::uint32_t request) {
    if (late_.size() >= kMostLate)
        late_.erase(late_.begin());
    late_.emplace(peer, request);
}

void PeerQuestions::drop_all() {
    for (const auto& [peer, question] : open_)
        if (!question.answer)
            forget(peer, question.request);
    open_.clear();
}

void PeerQuestions::end(p2p::PeerId peer, Open& question, decltype(PeerAnswer::content) content) {
    question.answer =
        PeerAnswer{.peer = peer, .about = question.about, .content = std::move(content)};
    question.arrival = ++arrivals_;
    wake_.try_send(true);
}

template <class Message>
void PeerQuestions::take(p2p::PeerId from, Kind kind, Message message) {
    auto found = open_.find(from);
    if (found != open_.end() && found->second.request == message.request &&
        found->second.kind == kind && !found->second.answer)
        end(from, found->second, std::move(message));
    else if (late_.erase({from, message.request}) == 0)
        peers_.punish(from, p2p::Offence::unrequested_bulk, "state that nobody asked for");
}

void PeerQuestions::received(p2p::PeerId from, p2p::State state) {
    take(from, Kind::state, std::move(state));
}

void PeerQuestions::received(p2p::PeerId from, p2p::SnapshotPart part) {
    take(from, Kind::snapshot, std::move(part));
}

void PeerQuestions::left(p2p::PeerId peer) {
    gone_.try_send(peer);
    wake_.try_send(true);
}

void PeerQuestions::take_gone() {
    while (auto gone = gone_.try_receive()) {
        std::erase_if(late_, [&](const auto& entry) { return entry.first == *gone; });
        auto found = open_.find(*gone);
        if (found != open_.end() && !found->second.answer)
            end(*gone, found->second, PeerAnswer::PeerLeft{});
    }
}

std::optional<PeerAnswer> PeerQuestions::take_ended() {
    take_gone();
    auto first = open_.end();
    for (auto at = open_.begin(); at != open_.end(); ++at) {
        Open& question = at->second;
        if (!question.answer && question.deadline <= clock_.monotonic()) {
            forget(at->first, question.request);
            end(at->first, question, PeerAnswer::TooLate{});
        }
        if (question.answer && (first == open_.end() || question.arrival < first->second.arrival))
            first = at;
    }
    if (first == open_.end())
        return std::nullopt;
    auto ended = open_.extract(first);
    return std::move(ended.mapped().answer);
}

runtime::Task<PeerAnswer> PeerQuestions::next() {
    for (;;) {
        if (auto ended = take_ended())
            co_return std::move(*ended);
        auto first = std::ranges::min_element(
            open_, {}, [](const auto& entry) { return entry.second.deadline; });
        const auto wait = std::chrono::ceil<std::chrono::milliseconds>(first->second.deadline -
                                                                       clock_.monotonic());
        auto woken = wake_.receive();
        co_await runtime::with_timeout(clock_, wait, std::move(woken));
    }
}

} // namespace rustchain::sync
