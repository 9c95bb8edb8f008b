// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Reading what peers ask for.
#include "core/sync/relay/answer_desk.hpp"

#include "core/runtime/task.hpp"

namespace rustchain::sync {

using p2p::Offence;
using runtime::run_on;
using runtime::Task;

namespace {

//! Beyond this an answer takes no further block.
constexpr std::size_t kBlocksBytes = 4u << 20;

std::shared_ptr<const Block> read_block(const ledger::LedgerSnapshot& snapshot,
                                        const BlockHash& hash) {
    const auto blocks = snapshot.blocks();
    auto height = blocks.height_of(hash);
    if (!height || !*height)
        return nullptr;
    auto block = blocks.block(**height);
    if (!block || !*block)
        return nullptr;
    return std::make_shared<const Block>(std::move(**block));
}

std::vector<Transaction> pick(const Block& block, const std::vector<std::uint32_t>& places) {
    std::vector<Transaction> picked;
    std::optional<std::uint32_t> last;
    for (std::uint32_t place : places) {
        if (place >= block.transactions.size() || (last && place <= *last))
            return {}; // no honest question
        picked.push_back(block.transactions[place]);
        last = place;
    }
    return picked;
}

} // namespace

p2p::Blocks read_blocks(const ledger::LedgerSnapshot& snapshot, const p2p::GetBlocks& question) {
    p2p::Blocks answer{.request = question.request, .blocks = {}};
    const auto blocks = snapshot.blocks();
    const std::size_t count = std::min<std::size_t>(question.count, p2p::kMostBlocksAsked);
    std::size_t bytes = 0;
    for (Height height = question.first; answer.blocks.size() < count && bytes < kBlocksBytes &&
                                         height <= snapshot.final.header.height;
         ++height) {
        auto block = blocks.block(height);
        auto certificate = blocks.certificate(height);
        if (!block || !*block || !certificate)
            break; // removed to save space, or the disk fails: the peer asks others
        bytes += encode(**block).size();
        answer.blocks.push_back({std::move(**block), std::move(*certificate)});
    }
    return answer;
}

void AnswerDesk::take(PeerId from, p2p::GetBlocks question) {
    enqueue({from, std::move(question)});
}

void AnswerDesk::take(PeerId from, p2p::GetTransactions question) {
    enqueue({from, std::move(question)});
}

void AnswerDesk::enqueue(Question question) {
    const PeerId from = question.from;
    if (waiting_of_[from] >= kMostWaitingOfPeer)
        return parts_.network.punish(from, Offence::flooding, "too many questions at once");
    if (waiting_.try_send(std::move(question)) == runtime::Sent::yes)
        ++waiting_of_[from];
}

Task<void> AnswerDesk::answer() {
    while (auto question = co_await waiting_.receive()) {
        p2p::Outgoing message;
        if (auto* asked = std::get_if<p2p::GetBlocks>(&question->asked))
            message = co_await blocks(std::move(*asked));
        else
            message = co_await transactions(std::move(std::get<1>(question->asked)));
        parts_.network.send(question->from, std::move(message));
        auto waiting = waiting_of_.find(question->from);
        if (waiting != waiting_of_.end() && waiting->second > 0)
            --waiting->second;
    }
}

Task<std::shared_ptr<const Block>> AnswerDesk::find(BlockHash hash) {
    if (auto proposed = find_proposed_(hash))
        co_return proposed;
    auto look = [&]() -> std::shared_ptr<const Block> {
        const auto executed = parts_.ledger.find(hash);
        return executed ? executed->checked().shared_block() : nullptr;
    };
    if (auto executed = co_await run_on(parts_.ledger_strand, look))
        co_return executed;
    auto read = [&] { return read_block(*parts_.ledger.snapshot(), hash); };
    co_return co_await run_on(parts_.verify, read);
}

Task<p2p::Outgoing> AnswerDesk::blocks(p2p::GetBlocks asked) {
    if (!asked.hash) {
        auto read = [&] {
            return p2p::make_outgoing(read_blocks(*parts_.ledger.snapshot(), asked));
        };
        co_return co_await run_on(parts_.verify, read);
    }
    const auto block = co_await find(*asked.hash);
    auto write = [&] {
        p2p::Blocks answer{.request = asked.request, .blocks = {}};
        if (block != nullptr)
            answer.blocks.push_back({*block, std::nullopt});
        return p2p::make_outgoing(std::move(answer));
    };
    co_return co_await run_on(parts_.verify, write);
}

Task<p2p::Outgoing> AnswerDesk::transactions(p2p::GetTransactions asked) {
    const auto block = co_await find(*asked.block);
    auto write = [&] {
        p2p::Transactions answer{.block = asked.block, .transactions = {}};
        if (block != nullptr)
            answer.transactions = pick(*block, asked.places);
        return p2p::make_outgoing(std::move(answer));
    };
    co_return co_await run_on(parts_.verify, write);
}

} // namespace rustchain::sync
