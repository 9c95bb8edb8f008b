// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The way of transactions.
#include "core/sync/relay/transaction_relay.hpp"

#include "core/p2p/gossip/short_ids.hpp"

#include <algorithm>

namespace rustchain::sync {

using namespace p2p::gossip;
using p2p::make_outgoing;
using p2p::Offence;

namespace {

constexpr std::size_t kMostKnown = 262'144;
constexpr std::size_t kMostBatches = 1'024;
constexpr std::size_t kMostChecked = 65'536;    //!< whose announcers are remembered
constexpr std::size_t kMostNews = 65'536;       //!< admitted, not yet announced
constexpr std::size_t kMessageBytes = 1u << 20; //!< of one Transactions message
constexpr std::size_t kMostAnswerBytes = 8u << 20;
//! While this many bytes wait to be checked, nothing more is asked for.
constexpr std::size_t kBusyBytes = 8u << 20;

} // namespace

TransactionRelay::TransactionRelay(const RelayParts& parts, Mesh& mesh)
    : parts_(parts), mesh_(mesh), salt_(parts.random.next()), known_(kMostKnown),
      arrivals_(kMostBatches, runtime::WhenFull::refuse) {
    subscription_ = parts_.ledger.admitted_transactions().subscribe_on(
        parts_.strand,
        [this](const ledger::TransactionAdmitted& news) { admitted(news.transaction); }, kMostNews);
}

void TransactionRelay::joined(PeerId peer) {
    announcer_.add(peer);
    fetcher_.add(peer);
    parts_.network.send(peer, make_outgoing(p2p::Inventory{.salt = salt_, .short_ids = {}}));
}

void TransactionRelay::left(PeerId peer) {
    announcer_.remove(peer);
    fetcher_.remove(peer);
}

void TransactionRelay::take(PeerId from, const p2p::Inventory& inventory) {
    if (inventory.short_ids.empty()) {
        if (announcer_.set_salt(from, inventory.salt)) {
            for (const TransactionHash& hash : recent_.newest(p2p::kMostAnnounced))
                announcer_.announce(from, hash);
        }
        return;
    }
    auto ids = unpack_ids(inventory.short_ids, kAnnouncedIdBytes);
    if (!ids || inventory.salt != salt_)
        return parts_.network.punish(from, Offence::malformed_message,
                                     "an inventory under another salt");
    std::erase_if(*ids, [this](std::uint64_t id) { return known_.contains(id); });
    if (!fetcher_.announced(from, *ids))
        parts_.network.punish(from, Offence::flooding, "announces more than it is asked for");
    // A short queue is asked for at once: a payment should not wait for the next tick.
    if (fetcher_.size() <= p2p::kMostAnnounced)
        ask();
}

void TransactionRelay::take(PeerId from, std::vector<Transaction> transactions) {
    Batch batch{.from = from};
    for (const Transaction& transaction : transactions) {
        Bytes encoded = encode(transaction);
        const std::uint64_t id = announced_id(salt_, transaction_hash(ByteView(encoded)));
        auto announcers = fetcher_.arrived(from, id);
        if (!announcers) {
            parts_.network.punish(from, Offence::unrequested_bulk,
                                  "transactions that nobody asked for");
            break;
        }
        if (!known_.insert(id))
            continue;
        if (announcers_.size() >= kMostChecked)
            announcers_.clear();
        announcers_[id] = std::move(*announcers);
        batch.bytes += encoded.size();
        batch.encoded.push_back(std::move(encoded));
        batch.ids.push_back(id);
    }
    if (!batch.ids.empty())
        enqueue(std::move(batch));
}

void TransactionRelay::enqueue(Batch batch) {
    const std::vector<std::uint64_t> ids = batch.ids;
    const std::size_t bytes = batch.bytes;
    if (queued_bytes_ + bytes <= kMostQueuedBytes &&
        arrivals_.try_send(std::move(batch)) == runtime::Sent::yes) {
        queued_bytes_ += bytes;
        return;
    }
    dropped_ += ids.size();
    for (std::uint64_t id : ids) {
        known_.forget(id); // it may come again when there is room
        announcers_.erase(id);
    }
}

runtime::Task<void> TransactionRelay::check_arrivals() {
    while (auto batch = co_await arrivals_.receive()) {
        const auto results = co_await parts_.submission.transactions(batch->encoded);
        queued_bytes_ -= batch->bytes;
        judge(*batch, results);
    }
}

void TransactionRelay::judge(
    const Batch& batch, const std::vector<Result<TransactionHash, ledger::SubmitFault>>& results) {
    bool is_useful = false;
    bool is_bad = false;
    for (std::size_t i = 0; i < results.size(); ++i) {
        if (results[i]) {
            is_useful = true;
            continue;
        }
        announcers_.erase(batch.ids[i]);
        // What the mempool does not want may be good elsewhere; what is malformed never is.
        is_bad = is_bad || std::holds_alternative<consensus::TransactionFault>(results[i].error());
    }
    if (is_bad)
        return parts_.network.punish(batch.from, Offence::bad_signature,
                                     "a transaction that cannot be valid");
    if (is_useful) {
        parts_.network.reward(batch.from);
        mesh_.credit(batch.from);
    }
}

void TransactionRelay::admitted(const consensus::CheckedTransactionPtr& transaction) {
    const std::uint64_t id = announced_id(salt_, transaction->hash());
    known_.insert(id);
    fetcher_.settle(id);
    recent_.add(transaction->hash(), SharedTransaction(transaction, &transaction->transaction()),
                transaction->encoded_size());
    const auto entry = announcers_.extract(id);
    for (PeerId peer : mesh_.members(transaction_subnet(transaction->sender()))) {
        const bool has_it =
            entry && std::ranges::find(entry.mapped(), peer) != entry.mapped().end();
        if (!has_it)
            announcer_.announce(peer, transaction->hash());
    }
}

void TransactionRelay::answer(PeerId from, const p2p::GetTransactions& question) {
    const auto ids = unpack_ids(question.short_ids, kAnnouncedIdBytes);
    if (!ids)
        return parts_.network.punish(from, Offence::malformed_message, "ids cut short");
    p2p::Transactions answer;
    std::size_t bytes = 0;
    std::size_t all_bytes = 0;
    for (std::uint64_t id : *ids) {
        const auto hash = announcer_.take_told(from, id);
        const SharedTransaction transaction = hash ? recent_.find(*hash) : nullptr;
        if (transaction == nullptr)
            continue;
        const std::size_t size = encode(*transaction).size();
        if (all_bytes + size > kMostAnswerBytes)
            break;
        if (bytes + size > kMessageBytes) {
            parts_.network.send(from, make_outgoing(std::exchange(answer, {})));
            bytes = 0;
        }
        bytes += size;
        all_bytes += size;
        answer.transactions.push_back(*transaction);
    }
    if (!answer.transactions.empty())
        parts_.network.send(from, make_outgoing(std::move(answer)));
}

void TransactionRelay::ask() {
    if (queued_bytes_ > kBusyBytes)
        return;
    for (const FetchQuestion& question : fetcher_.due(parts_.monotonic_ms())) {
        parts_.network.send(question.peer,
                            make_outgoing(p2p::GetTransactions{
                                .block = std::nullopt,
                                .short_ids = pack_ids(question.ids, kAnnouncedIdBytes),
                                .places = {}}));
    }
    for (PeerId peer : fetcher_.take_broken())
        parts_.network.punish(peer, Offence::broken_promise,
                              "did not send transactions that it announced");
}

void TransactionRelay::tick() {
    for (Announcement& announcement : announcer_.flush())
        parts_.network.send(announcement.peer, make_outgoing(std::move(announcement.inventory)));
    ask();
}

} // namespace rustchain::sync
