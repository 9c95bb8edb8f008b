// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A steady stream of payments: each sender's next one as soon as its turn comes.
#include "tests/bench/payment_stream.hpp"

#include "core/http/client.hpp"
#include "core/json/field.hpp"
#include "core/json/parse.hpp"
#include "core/json/write.hpp"
#include "core/primitives/hex.hpp"
#include "tests/bench/payers.hpp"

#include <chrono>
#include <iostream>
#include <thread>

namespace rustchain::bench {
namespace {

class Stream {
public:
    Stream(const StreamConfig& config, http::Url node)
        : config_(config), client_(std::move(node)), payers_(config.senders) {}

    //! Asks what payments need to know.
    Result<void> begin() {
        auto status = get("/v1/status");
        if (!status)
            return fail(status.error());
        auto chain_id = json::Field(*status).at("chain_id").fixed<ChainId>();
        auto prefix = json::Field(*status).at("address_prefix").text();
        if (!chain_id || !prefix)
            return fail(!chain_id ? chain_id.error() : prefix.error());
        chain_id_ = *chain_id;
        prefix_ = *prefix;
        for (std::uint64_t payer = 0; payer < payers_.count(); ++payer) {
            auto nonce = next_nonce(payer);
            if (!nonce)
                return fail(nonce.error());
            nonces_.push_back(*nonce);
        }
        return {};
    }

    //! Returns when the node does not answer any more.
    void flow() {
        const auto begun = std::chrono::steady_clock::now();
        for (std::uint64_t turn = 0;; ++turn) {
            std::this_thread::sleep_until(
                begun + std::chrono::microseconds(turn * 1'000'000 / config_.rate));
            const std::uint64_t payer = turn % payers_.count();
            const Bytes payment = encode(payers_.payment(payer, nonces_[payer], chain_id_));
            auto answer = client_.post("/v1/transactions",
                                       json::write(json::Object{{"raw", to_hex(payment)}}));
            if (!answer)
                return;
            if (answer->status == 202) {
                ++taken_;
                ++nonces_[payer];
                continue;
            }
            // A block that a restarted node finished may have moved the account on.
            ++refused_;
            auto nonce = next_nonce(payer);
            if (!nonce)
                return;
            nonces_[payer] = *nonce;
        }
    }

    std::uint64_t taken() const { return taken_; }
    std::uint64_t refused() const { return refused_; }

private:
    Result<json::Value> get(const std::string& target) {
        auto answer = client_.get(target);
        if (!answer)
            return fail(answer.error());
        if (answer->status != 200)
            return fail(ErrorCode::unavailable, target + ": " + answer->body);
        return json::parse(answer->body);
    }

    Result<std::uint64_t> next_nonce(std::uint64_t payer) {
        auto account = get("/v1/accounts/" + to_text(payers_.address(payer), prefix_));
        if (!account)
            return fail(account.error());
        return json::Field(*account).at("next_nonce").u64();
    }

    StreamConfig config_;
    http::BlockingClient client_;
    Payers payers_;
    ChainId chain_id_;
    std::string prefix_;
    std::vector<std::uint64_t> nonces_;
    std::uint64_t taken_ = 0;
    std::uint64_t refused_ = 0;
};

int complain(const Error& error) {
    std::cerr << "rustchain-bench: " << error.message << std::endl;
    return 1;
}

} // namespace

int run_found(const StreamConfig& config) {
    auto genesis = found_chain(config.data_root, Payers(config.senders));
    if (!genesis)
        return complain(genesis.error());
    std::cout << json::write_pretty(json::Object{{"chain_id", to_hex(chain_id_of(*genesis))},
                                                 {"senders", config.senders}})
              << std::endl;
    return 0;
}

int run_pay(const StreamConfig& config) {
    auto node = http::Url::parse("http://127.0.0.1:" + std::to_string(config.port));
    if (!node)
        return complain(node.error());
    Stream stream(config, *node);
    if (auto begun = stream.begin(); !begun)
        return complain(begun.error());
    stream.flow();
    std::cout << json::write_pretty(
                     json::Object{{"taken", stream.taken()}, {"refused", stream.refused()}})
              << std::endl;
    return stream.taken() > 0 ? 0 : 1;
}

} // namespace rustchain::bench
