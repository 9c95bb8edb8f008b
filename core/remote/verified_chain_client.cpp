// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Asking, checking, and going on with the next server.
#include "core/remote/verified_chain_client.hpp"

#include "core/json/field.hpp"
#include "core/json/write.hpp"
#include "core/node/remote_answers.hpp"
#include "core/primitives/hex.hpp"
#include "core/remote/verified_asking.hpp"
#include "core/sync/state/snapshot_keeper.hpp"

#include <algorithm>

namespace rustchain::remote {

using runtime::run_on;
using runtime::Task;

namespace {

constexpr auto kBetweenLooks = std::chrono::seconds(1);

std::string state_target(const std::vector<state::StateKey>& keys, std::optional<Height> height) {
    std::string target = "/v1/proofs/state?keys=";
    for (const state::StateKey& key : keys)
        target += (&key == &keys.front() ? "" : ",") + to_hex(key.flat_key());
    return height ? target + "&height=" + std::to_string(*height) : target;
}

std::vector<state::StateKey> set_keys(EpochNumber epoch) {
    const auto keys = snapshot::proved_keys(epoch);
    return {keys.begin(), keys.end()};
}

} // namespace

Result<std::unique_ptr<VerifiedChainClient>> VerifiedChainClient::create(runtime::Executor strand,
                                                                         runtime::Executor pool,
                                                                         runtime::Clock& clock,
                                                                         VerifiedConfig config) {
    if (config.servers.empty() || config.servers.size() > ServerSeats::kMost)
        return fail(ErrorCode::invalid_input, "name 1 to 16 servers");
    std::vector<http::Url> urls;
    for (const std::string& text : config.servers) {
        auto url = RemoteServer::parse(text, config.rules);
        if (!url)
            return fail(url.error());
        urls.push_back(std::move(*url));
    }
    auto chain = TrustedChain::open(config.genesis, config.trust_file);
    if (!chain)
        return fail(chain.error());
    if (config.patience.count() == 0)
        config.patience = std::chrono::milliseconds(3 * chain->params().block_time_ms + 1000);
    return std::unique_ptr<VerifiedChainClient>(
        new VerifiedChainClient(std::move(strand), std::move(pool), clock, std::move(config),
                                std::move(*chain), std::move(urls)));
}

VerifiedChainClient::VerifiedChainClient(runtime::Executor strand, runtime::Executor pool,
                                         runtime::Clock& clock, VerifiedConfig config,
                                         TrustedChain chain, std::vector<http::Url> urls)
    : strand_(std::move(strand)), pool_(std::move(pool)), clock_(clock), config_(std::move(config)),
      chain_(std::move(chain)), seats_(strand_, clock_, std::move(urls), config_.rules) {}

Task<Checked<VerifiedChainClient::Proven>>
VerifiedChainClient::prove(RemoteServer& server, std::vector<state::StateKey> keys,
                           std::optional<Height> height) {
    bool is_first = true;
    std::function<Task<Checked<Proven>>()> ask = [&] {
        // A height that is not kept any more is not asked for twice.
        return prove_once(server, keys, std::exchange(is_first, false) ? height : std::nullopt);
    };
    // The others are not held up by one that was behind already.
    const auto patience =
        seats_.is_behind(server) ? std::chrono::milliseconds(0) : config_.patience;
    auto proven = co_await patiently(std::move(ask), patience);
    if (proven)
        seats_.proved(server, proven->answer.header.height, proven->answer.header.timestamp);
    co_return proven;
}

Task<Checked<VerifiedChainClient::Proven>>
VerifiedChainClient::prove_once(RemoteServer& server, std::vector<state::StateKey> keys,
                                std::optional<Height> height) {
    auto greeted = co_await greet(server);
    if (!greeted)
        co_return fail(greeted.error());
    const Height floor = chain_.newest().height;
    auto document = co_await server.get(state_target(keys, height));
    if (!document)
        co_return fail(document.error());
    if (!*document)
        co_return fail(ServerFailure{.fault = ServerFault::unreadable_answer,
                                     .detail = "it proves no state",
                                     .may_pass = true});
    auto answer = read_state_answer(**document);
    if (!answer)
        co_return fail(answer.error());
    auto trusted = co_await trust(server, *answer, floor);
    if (!trusted)
        co_return fail(trusted.error());
    auto values = proven_values(*answer, keys);
    if (!values)
        co_return fail(values.error());
    co_return Proven{.answer = std::move(*answer), .values = std::move(*values)};
}

Task<Checked<void>> VerifiedChainClient::greet(RemoteServer& server) {
    if (server.is_of_chain)
        co_return Checked<void>();
    auto document = co_await server.get("/v1/status");
    if (!document)
        co_return fail(document.error());
    const json::Value nothing;
    auto named = json::Field(*document ? **document : nothing).at("chain_id").fixed<ChainId>();
    if (!named)
        co_return doubt(ServerFault::unreadable_answer, "it names no chain");
    if (*named != chain_.chain_id())
        co_return doubt(ServerFault::wrong_network, "it follows chain " + to_hex(*named));
    server.is_of_chain = true;
    co_return Checked<void>();
}

Checked<void> VerifiedChainClient::check_age(const BlockHeader& header) const {
    const auto most = static_cast<TimestampMs>(config_.most_head_age.count());
    const TimestampMs now = clock_.now_ms();
    if (header.timestamp + most < now)
        return doubt(ServerFault::stale_head,
                     "its newest block " + std::to_string(header.height) + " is " +
                         std::to_string((now - header.timestamp) / 1000) + " seconds old");
    if (now + most < header.timestamp)
        return doubt(ServerFault::stale_head,
                     "its newest block is of the future by this machine's clock");
    return {};
}

Task<Checked<void>> VerifiedChainClient::trust(RemoteServer& server, const StateAnswer& answer,
                                               Height floor) {
    const sync::TrustedHeader newest = chain_.newest();
    const BlockHeader& header = answer.header;
    if (header.height < floor || chain_.params().epoch_of(header.height) < newest.epoch)
        co_return fail(ServerFailure{
            .fault = ServerFault::old_head,
            .detail = "its newest block is " + std::to_string(header.height) + ", but block " +
                      std::to_string(std::max(floor, newest.height)) + " was proven before",
            .may_pass = true});
    if (block_hash(header) == newest.hash)
        co_return check_age(header);
    if (auto fits = check_fit(answer, chain_.params()); !fits)
        co_return fits;
    Checked<sync::TrustedHeader> judged = newest;
    if (answer.certificate->epoch == newest.epoch) {
        auto check = [&] { return check_in_epoch(newest, answer, chain_.chain_id()); };
        judged = co_await run_on(pool_, check);
    } else {
        judged = co_await climb(server, answer);
    }
    if (!judged)
        co_return fail(judged.error());
    if (judged->height == chain_.newest().height && judged->hash != chain_.newest().hash)
        co_return doubt(ServerFault::conflicting_block,
                        "block " + std::to_string(judged->height) +
                            " is final here with another hash than elsewhere");
    if (auto is_recent = check_age(header); !is_recent)
        co_return is_recent;
    chain_.advance(*judged);
    co_return Checked<void>();
}

Task<Checked<sync::TrustedHeader>> VerifiedChainClient::climb(RemoteServer& server,
                                                              const StateAnswer& answer) {
    auto target = co_await fetch_sets(server, answer.header.height);
    if (!target)
        co_return fail(target.error());
    if (!(target->header == answer.header))
        co_return doubt(ServerFault::bad_certificate, "two headers at one height");
    // Another question may have led into this epoch meanwhile.
    const sync::TrustedHeader newest = chain_.newest();
    if (newest.epoch == answer.certificate->epoch) {
        if (newest.hash == block_hash(answer.header))
            co_return newest;
        auto check = [&] { return check_in_epoch(newest, answer, chain_.chain_id()); };
        auto judged = co_await run_on(pool_, check);
        co_return judged;
    }
    sync::TrustClimb climb(newest, std::move(*target), chain_.params(),
                           sync::keeper_config_for(chain_.params()).certified_epochs);
    for (;;) {
        switch (climb.next()) {
        case sync::TrustClimb::Next::arrived:
            co_return climb.trusted();
        case sync::TrustClimb::Next::failed:
            co_return doubt(ServerFault::untrusted_validators,
                            "no signatures lead from block " +
                                std::to_string(climb.trusted().height) + " to " +
                                std::to_string(answer.header.height));
        case sync::TrustClimb::Next::fetch: {
            auto end = co_await fetch_sets(server, chain_.params().last_height(climb.wanted()));
            if (!end && end.error().fault != ServerFault::unreadable_answer)
                co_return fail(end.error());
            if (end)
                climb.fetched(std::move(*end));
            else
                climb.not_kept();
            break;
        }
        case sync::TrustClimb::Next::judge: {
            const TimestampMs now = clock_.now_ms();
            auto judge = [&] {
                return sync::advance_trust_within(climb.trusted(), climb.end(), chain_.params(),
                                                  chain_.chain_id(), now);
            };
            auto judged = co_await run_on(pool_, judge);
            if (!judged && judged.error() == sync::TrustFault::not_certified)
                co_return doubt(ServerFault::bad_certificate,
                                std::string(sync::describe(judged.error())));
            climb.took(std::move(judged));
            break;
        }
        }
    }
}

Task<Checked<snapshot::CertifiedEpoch>> VerifiedChainClient::fetch_sets(RemoteServer& server,
                                                                        Height height) {
    auto document =
        co_await server.get(state_target(set_keys(chain_.params().epoch_of(height)), height));
    if (!document)
        co_return fail(document.error());
    if (!*document)
        co_return fail(ServerFailure{.fault = ServerFault::unreadable_answer,
                                     .detail = "it does not keep the validators of block " +
                                               std::to_string(height),
                                     .may_pass = true});
    auto answer = read_state_answer(**document);
    if (!answer)
        co_return fail(answer.error());
    if (auto fits = check_fit(*answer, chain_.params()); !fits)
        co_return fail(fits.error());
    co_return snapshot::CertifiedEpoch{.header = answer->header,
                                       .certificate = std::move(*answer->certificate),
                                       .proof = std::move(answer->proof)};
}

wallet::ChainStatus VerifiedChainClient::status_of(const sync::TrustedHeader& header,
                                                   std::uint64_t base_price) const {
    return {.params = chain_.params(),
            .chain_id = chain_.chain_id(),
            .height = header.height,
            .final_height = header.height,
            .head_time_ms = header.timestamp,
            .final_time_ms = header.timestamp,
            .epoch = chain_.params().epoch_of(header.height + 1),
            .base_price = base_price,
            .peers = static_cast<std::uint32_t>(seats_.answering()),
            .is_syncing = false,
            .assurance = wallet::Assurance::proven,
            .warnings = seats_.warnings()};
}

Task<Result<wallet::ChainStatus>> VerifiedChainClient::status_here() {
    bool has_answer = false;
    // Every server is looked at: one that hides new blocks is seen by those that do not.
    const std::vector<state::StateKey> keys(
        1, state::StateKey::system(state::system_names::kBasePrice));
    const auto servers = seats_.open();
    for (RemoteServer* server : servers) {
        auto proven = co_await prove(*server, keys);
        Checked<NumberRecord> price = proven ? proven_record<NumberRecord>(proven->values.front())
                                             : Checked<NumberRecord>(fail(proven.error()));
        if (!price) {
            seats_.failed(*server, price.error());
            continue;
        }
        seats_.answered(*server);
        if (!has_answer || proven->answer.header.height >= chain_.newest().height)
            base_price_ = std::clamp(price->number, kLowestBasePrice, kHighestBasePrice);
        has_answer = true;
    }
    if (!has_answer)
        co_return fail(seats_.nobody());
    co_return status_of(chain_.newest(), base_price_);
}

Task<Checked<wallet::AccountState>> VerifiedChainClient::account_from(RemoteServer& server,
                                                                      Address address) {
    auto document = co_await server.get(account_target(address));
    if (!document)
        co_return fail(document.error());
    if (!*document)
        co_return doubt(ServerFault::unreadable_answer, "it tells nothing of accounts");
    auto told = node::read_account(**document);
    if (!told)
        co_return doubt(ServerFault::unreadable_answer, told.error().message);
    // Of the same height where it is kept, so that word and proof can be held together.
    std::optional<Height> height;
    if (told->final_height >= chain_.newest().height)
        height = told->final_height;
    const std::vector<state::StateKey> keys(1, state::StateKey::account(address));
    auto proven = co_await prove(server, keys, height);
    if (!proven)
        co_return fail(proven.error());
    auto account = proven_record<Account>(proven->values.front());
    if (!account)
        co_return fail(account.error());
    const Height at = proven->answer.header.height;
    if (told->final_height == at &&
        (told->final_balance != account->balance || told->final_nonce != account->nonce))
        co_return doubt(ServerFault::wrong_balance, "it says " + told->final_balance.to_rtc_text() +
                                                        " RTC at block " + std::to_string(at) +
                                                        ", proven are " +
                                                        account->balance.to_rtc_text() + " RTC");
    // What waits for its block cannot be proven, so it is not counted.
    co_return wallet::AccountState{.final_balance = account->balance,
                                   .head_balance = account->balance,
                                   .arriving = {},
                                   .final_height = at,
                                   .height = at,
                                   .final_nonce = account->nonce,
                                   .nonce = account->nonce,
                                   .next_nonce = account->nonce};
}

std::string VerifiedChainClient::account_target(const Address& address) const {
    return "/v1/accounts/" + to_text(address, chain_.params().address_prefix);
}

// -- the doors

Task<Result<wallet::ChainStatus>> VerifiedChainClient::status() {
    co_return co_await run_on(strand_, [this] { return status_here(); });
}

Task<Result<wallet::AccountState>> VerifiedChainClient::account(Address address) {
    co_return co_await run_on(strand_, [this, address] {
        return ask_in_turn<wallet::AccountState>(
            [this, address](RemoteServer& server) { return account_from(server, address); });
    });
}

Task<Result<TransactionHash, wallet::SubmitProblem>>
VerifiedChainClient::submit(Bytes transaction) {
    using Submitted = Result<TransactionHash, wallet::SubmitProblem>;
    const std::string body = json::write(json::Object{{"raw", to_hex(transaction)}});
    const TransactionHash hash = transaction_hash(transaction);
    auto tell = [&]() -> Task<Submitted> {
        // Every server gets it: one that keeps it to itself does no harm then.
        std::optional<Submitted> best;
        const auto servers = seats_.open();
        for (RemoteServer* server : servers) {
            auto response = co_await server->post("/v1/transactions", body);
            if (!response) {
                seats_.failed(*server, {.fault = ServerFault::unreachable,
                                        .detail = response.error().message});
                continue;
            }
            auto taken = node::read_submission(response->status, response->body);
            if (taken && *taken != hash)
                seats_.failed(*server, {.fault = ServerFault::unreadable_answer,
                                        .detail = "it names another transaction"});
            else if (!best || taken)
                best = std::move(taken);
        }
        if (best)
            co_return std::move(*best);
        co_return fail(wallet::SubmitProblem{.fault = wallet::SubmitFault::unavailable,
                                             .message = seats_.nobody().message});
    };
    co_return co_await run_on(strand_, tell);
}

Task<Result<wallet::TransactionStatus>> VerifiedChainClient::transaction(TransactionHash hash) {
    co_return co_await run_on(strand_, [this, hash] { return transaction_here(hash); });
}

Task<Result<wallet::HistoryPage>> VerifiedChainClient::history(wallet::HistoryQuery query) {
    if (query.limit == 0 || query.limit > wallet::kMaxHistoryPage)
        co_return fail(ErrorCode::invalid_input, "history: a page has 1 to 200 entries");
    co_return co_await run_on(strand_, [this, query] { return history_here(query); });
}

Task<Result<wallet::FeeMarket>> VerifiedChainClient::fees() {
    auto known = co_await status();
    if (!known)
        co_return fail(known.error());
    // What others offer cannot be proven, and could only make a payment dearer.
    co_return wallet::FeeMarket{.base_price = known->base_price,
                                .block_time_ms = known->params.block_time_ms,
                                .waiting = {}};
}

runtime::Subscription
VerifiedChainClient::subscribe(std::function<void(const wallet::ChainStatus&)> on_change) {
    return changes_.subscribe(std::move(on_change));
}

Task<std::vector<ServerWarning>> VerifiedChainClient::warnings() {
    co_return co_await run_on(strand_, [this] { return seats_.warnings(); });
}

Task<std::vector<ServerView>> VerifiedChainClient::servers() {
    co_return co_await run_on(strand_, [this] { return seats_.views(); });
}

Task<void> VerifiedChainClient::watch() {
    std::optional<wallet::ChainStatus> last;
    for (;;) {
        auto looked = co_await status();
        // Where nobody answers, what was proven stands, with the reasons beside it.
        auto show = [this] {
            return chain_.is_at_genesis() ? std::nullopt
                                          : std::optional(status_of(chain_.newest(), base_price_));
        };
        auto now = co_await run_on(strand_, show);
        if (now && now != last) {
            changes_.publish(*now);
            last = std::move(now);
        }
        co_await clock_.sleep_for(kBetweenLooks);
    }
}

} // namespace rustchain::remote
