// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A small chain behind a real server on a free port, and a client that asks it.
#pragma once

#include "core/http/client.hpp"
#include "core/json/field.hpp"
#include "core/json/parse.hpp"
#include "core/node/bounties/bounty_watch.hpp"
#include "core/node/local_chain_client.hpp"
#include "core/primitives/hex.hpp"
#include "core/rpc/rpc_server.hpp"
#include "core/runtime/executors.hpp"
#include "core/runtime/file.hpp"
#include "core/runtime/task_group.hpp"
#include "core/sync/state/state_server.hpp"
#include "tests/core/node/bounties/bounty_chain.hpp"
#include "tests/core/rpc/fake_doors.hpp"

#include <QTemporaryDir>

#include <stdexcept>

namespace rustchain::rpc {

struct Answer {
    unsigned status = 0;
    std::string content_type;
    http::Headers headers;
    json::Value body;

    json::Field operator[](std::string_view key) const { return json::Field(body).at(key); }
    std::string text(std::string_view key) const {
        return json::Field(body).at(key).text().value_or("(no text)");
    }
    std::uint64_t number(std::string_view key) const {
        return json::Field(body).at(key).u64().value_or(~std::uint64_t{0});
    }
    //! "400 invalid_input", or what makes it no problem document.
    std::string problem() const {
        if (content_type != "application/problem+json" || text("detail").size() < 10 ||
            number("status") != status || text("title") == "(no text)")
            return "no problem document: " + std::to_string(status) + " " + content_type;
        return std::to_string(status) + " " + text("code");
    }
};

//! An object's keys in order, with blanks between.
inline std::string keys_of(const json::Value& value) {
    std::string keys;
    if (const json::Object* object = value.object())
        for (const json::Member& member : *object)
            keys += (keys.empty() ? "" : " ") + member.key;
    return keys;
}

class RpcHouse {
public:
    explicit RpcHouse(const fixtures::ChainConfig& config = {}, const PaidReads& paid_reads = {})
        : chain(config) {
        [[maybe_unused]] auto started = executors_.start();
        [[maybe_unused]] auto loaded = bounties_.load();
        group_.spawn("bounties", executors_.make_strand(), bounties_.run());
        server = RpcServer::create(executors_.network(), context(),
                                   {.port = 0, .cookie = cookie_path(), .paid_reads = paid_reads})
                     .value();
        group_.spawn("rpc", executors_.make_strand(), server->run());
        client = std::make_unique<http::BlockingClient>(
            http::Url::parse("http://127.0.0.1:" + std::to_string(server->port())).value());
    }
    ~RpcHouse() { stop(); }

    void stop() {
        group_.stop();
        [[maybe_unused]] auto joined = group_.join_blocking(std::chrono::seconds(30));
        server.reset();
    }

    RpcContext context() {
        return {
            .ledger = *chain.ledger,
            .ledger_strand = strand_,
            .submission = submission_,
            .verify = executors_.verify(),
            .clock = chain.clock,
            .mining = mining,
            .peers = peers,
            .version = "9.8.7",
            .mode = "full",
            .validator_offer =
                [this](const Address& owner) {
                    return ValidatorOffer{.consensus_key = validator_key.public_key(),
                                          .possession = validator_key.sign(
                                              possession_digest(chain.chain_id(), owner))};
                },
            .evidence = [this] { return std::make_shared<const std::vector<Evidence>>(faults); },
            .state_proof =
                [this](const p2p::GetState& question) { return state_.answer(question); },
            .bounties = [this] { return bounties_.latest(); },
            .bounty = [this](BountyId id) { return bounties_.detail(id); },
            .bounty_news = &bounties_.news(),
            .chain = &chain_client_};
    }
    runtime::Path cookie_path() const {
        return runtime::Path(folder_.path().toStdString()) / ".cookie";
    }
    std::string cookie() const { return runtime::read_text_file(cookie_path(), 1000).value(); }
    runtime::Executors& executors() { return executors_; }

    //! Works on the chain where the ledger belongs.
    template <class F>
    auto on_ledger(F work) {
        return runtime::block_on(executors_.network(), runtime::run_on(strand_, std::move(work)));
    }

    //! Puts a transaction into the mempool; throws when it is refused. On the ledger's strand.
    void admit(const Transaction& transaction) {
        if (auto admitted = chain.ledger->admit(chain.checked(transaction)); !admitted)
            throw std::runtime_error(std::string(ledger::name_of(admitted.error())));
    }

    Answer send(http::ClientRequest request) {
        auto response = client->send(std::move(request)).value();
        auto parsed = json::parse(response.body);
        return {.status = response.status,
                .content_type = response.content_type,
                .headers = response.headers,
                .body = parsed ? *parsed : json::Value()};
    }
    Answer get(std::string target) { return send({.target = std::move(target)}); }
    Answer get_with_cookie(std::string target) {
        return send({.target = std::move(target), .headers = basic(cookie())});
    }
    Answer post(std::string target, std::string body, http::Headers headers = {}) {
        return send({.method = "POST",
                     .target = std::move(target),
                     .headers = std::move(headers),
                     .body = std::move(body)});
    }
    //! `credentials` as HTTP Basic carries them.
    static http::Headers basic(const std::string& credentials) {
        return {{"Authorization",
                 "Basic " + QByteArray::fromStdString(credentials).toBase64().toStdString()}};
    }

    std::string address(const fixtures::Person& person) const {
        return to_text(person.address, chain.network.params.address_prefix);
    }

    fixtures::BountyChain chain;
    FakeMining mining;
    FakeNetwork peers;
    std::vector<Evidence> faults; //!< set before the server is asked
    fixtures::Person validator_key{"the node's key"};
    std::unique_ptr<RpcServer> server;
    std::unique_ptr<http::BlockingClient> client;

private:
    QTemporaryDir folder_;
    runtime::Executors executors_{{.network_threads = 2, .verify_threads = 2}};
    runtime::Executor strand_ = executors_.make_strand();
    sync::StateServer state_{
        *chain.ledger,
        snapshot::SnapshotFolder::open(cookie_path().parent_path() / "ends").value()};
    ledger::Submission submission_{*chain.ledger, strand_, executors_.verify()};
    node::BountyWatch bounties_{chain.clock, *chain.ledger, executors_.verify(), {}};
    node::LocalChainClient chain_client_{*chain.ledger, submission_, strand_, executors_.verify()};
    runtime::TaskGroup group_{"rpc test"};
};

} // namespace rustchain::rpc
