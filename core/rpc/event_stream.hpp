// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// WebSocket /v1/events: numbered news of chosen topics, resumable from a number.
#pragma once

#include "core/http/websocket.hpp"
#include "core/json/value.hpp"
#include "core/rpc/rpc_context.hpp"

#include <deque>
#include <mutex>
#include <set>
#include <variant>

namespace rustchain::rpc {

//! One numbered event.
struct Event {
    std::uint64_t sequence = 0;
    std::set<std::string> topics; //!< "blocks", "finality", "bounties", "account:<address>" …
    json::Object body;
};

//! Keeps the last events for those who come back, and hands new ones to every connection. Any
//! thread.
class EventStream {
public:
    static constexpr std::size_t kKept = 4096;
    static constexpr std::size_t kMostTopics = 64;

    //! Subscribes to the ledger's news; `context` must outlive it.
    explicit EventStream(const RpcContext& context);

    //! Serves one connection. The client sends {"subscribe": ["finality", …], "after": 17}: the
    //! topics from then on, and, with "after", what was kept beyond that number. A gap is told by
    //! {"missed": true}.
    runtime::Task<void> serve(std::shared_ptr<http::WebSocket> socket);

private:
    struct Listener {
        std::shared_ptr<http::WebSocket> socket;
        std::set<std::string> topics;
    };
    using News = std::variant<ledger::BlockAccepted, ledger::LedgerSnapshotPtr,
                              ledger::TransactionAdmitted, bounty::BoardNews>;

    void tell(const ledger::BlockAccepted& accepted);
    void tell(const ledger::LedgerSnapshotPtr& snapshot);
    void tell(const ledger::TransactionAdmitted& admitted);
    void tell(const bounty::BoardNews& news);
    void publish(std::set<std::string> topics, json::Object body);
    bool subscribe(Listener& listener, const std::string& message);
    //! Topics of one final block.
    static void add_topics(const ledger::LedgerSnapshot& snapshot, Height height,
                           std::set<std::string>& topics);

    const RpcContext& context_;
    std::mutex mutex_; // guards what follows
    std::uint64_t next_sequence_ = 1;
    std::deque<Event> kept_;
    std::set<std::shared_ptr<Listener>> listeners_;
    Height told_height_; // the newest final block that was told; for tell() only
    // One queue for all news: a payment is pending before it is final.
    runtime::Publisher<News> news_;
    runtime::Subscription told_;
    runtime::Subscription accepted_;
    runtime::Subscription final_;
    runtime::Subscription admitted_;
    runtime::Subscription moved_;
};

} // namespace rustchain::rpc
