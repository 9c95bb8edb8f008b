// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The chain through servers that nobody needs to trust: every number is checked against what the
// validators signed.
#pragma once

#include "core/remote/history_check.hpp"
#include "core/remote/server_seats.hpp"
#include "core/remote/trusted_chain.hpp"
#include "core/runtime/publisher.hpp"
#include "core/wallet/chain_client.hpp"

#include <functional>
#include <map>

namespace rustchain::remote {

struct VerifiedConfig {
    std::vector<std::string> servers; //!< URLs, 1 to ServerSeats::kMost
    Genesis genesis;                  //!< where trust begins
    runtime::Path trust_file;         //!< the newest proven header; empty: not kept
    ServerRules rules = {};
    //! A newest block older than this by the own clock is not believed to be the newest.
    std::chrono::milliseconds most_head_age = std::chrono::minutes(10);
    //! So long a server may take to catch up with what was proven; 0: three block times and a
    //! second.
    std::chrono::milliseconds patience{0};
};

//! What is shown is proven: balances, nonces and the base price under the newest final header, that
//! a transaction is in its block, what genesis gave. What no header proves, and is said to be
//! unproven: an older payment's status and fee, the split of mining rewards, what waits for its
//! block. What nobody can prove: that the newest header is the newest. The clock bounds that, and
//! each further server must hide the same blocks.
class VerifiedChainClient final : public wallet::ChainClient {
public:
    //! `strand` must be a strand; signatures are verified on `pool`. All must outlive it. Fails
    //! with invalid_input, naming the server or what is wrong with genesis.
    static Result<std::unique_ptr<VerifiedChainClient>> create(runtime::Executor strand,
                                                               runtime::Executor pool,
                                                               runtime::Clock& clock,
                                                               VerifiedConfig config);

    //! Nothing of it may run any more. Writes down what was proven last.
    ~VerifiedChainClient() override { chain_.keep(); }

    runtime::Task<Result<wallet::ChainStatus>> status() override;
    runtime::Task<Result<wallet::AccountState>> account(Address address) override;
    runtime::Task<Result<TransactionHash, wallet::SubmitProblem>>
    submit(Bytes transaction) override;
    runtime::Task<Result<wallet::TransactionStatus>> transaction(TransactionHash hash) override;
    //! Proves every line anew: a page is one question and one more for each 25 lines. A search that
    //! reads a whole history asks that for each of its pages, so it takes seconds for each thousand
    //! lines; nothing of it is kept but where the tally stands.
    runtime::Task<Result<wallet::HistoryPage>> history(wallet::HistoryQuery query) override;
    runtime::Task<Result<wallet::FeeMarket>> fees() override;
    //! News come from watch(), which must run.
    runtime::Subscription
    subscribe(std::function<void(const wallet::ChainStatus&)> on_change) override;

    //! Looks at every server once a second and publishes what changed; until cancelled.
    runtime::Task<void> watch();
    //! What was found out about the servers in this session.
    runtime::Task<std::vector<ServerWarning>> warnings();
    //! Each server in the order it was named. Waits for no server.
    runtime::Task<std::vector<ServerView>> servers();
    const ChainParams& params() const { return config_.genesis.params; }

private:
    //! Records under a header that is trusted.
    struct Proven {
        StateAnswer answer;
        std::vector<std::optional<Bytes>> values;
    };
    using ProvenTransactions = std::vector<std::optional<ProvenTransaction>>;
    struct CheckedPage {
        wallet::HistoryPage page;
        std::optional<ServerFailure> doubt;
    };
    //! Where an account's tally stands below a page.
    using PageEnd = std::pair<Address, wallet::HistoryCursor>;

    VerifiedChainClient(runtime::Executor strand, runtime::Executor pool, runtime::Clock& clock,
                        VerifiedConfig config, TrustedChain chain, std::vector<http::Url> urls);

    // All below run on the strand.
    template <class T>
    runtime::Task<Result<T>>
    ask_in_turn(std::function<runtime::Task<Checked<T>>(RemoteServer&)> ask);
    //! Asks again while the failure may pass and patience lasts.
    template <class T>
    runtime::Task<Checked<T>> patiently(std::function<runtime::Task<Checked<T>>()> ask,
                                        std::chrono::milliseconds patience);

    runtime::Task<Checked<Proven>> prove(RemoteServer& server, std::vector<state::StateKey> keys,
                                         std::optional<Height> height = std::nullopt);
    runtime::Task<Checked<Proven>> prove_once(RemoteServer& server,
                                              std::vector<state::StateKey> keys,
                                              std::optional<Height> height);
    runtime::Task<Checked<ProvenTransactions>>
    prove_transactions(RemoteServer& server, std::vector<TransactionHash> hashes);
    //! Asks a server for its chain, once.
    runtime::Task<Checked<void>> greet(RemoteServer& server);
    runtime::Task<Checked<void>> trust(RemoteServer& server, const StateAnswer& answer,
                                       Height floor);
    runtime::Task<Checked<sync::TrustedHeader>> climb(RemoteServer& server,
                                                      const StateAnswer& answer);
    runtime::Task<Checked<snapshot::CertifiedEpoch>> fetch_sets(RemoteServer& server,
                                                                Height height);
    Checked<void> check_age(const BlockHeader& header) const;

    runtime::Task<Result<wallet::ChainStatus>> status_here();
    wallet::ChainStatus status_of(const sync::TrustedHeader& header,
                                  std::uint64_t base_price) const;
    runtime::Task<Checked<wallet::AccountState>> account_from(RemoteServer& server,
                                                              Address address);
    runtime::Task<Result<wallet::TransactionStatus>> transaction_here(TransactionHash hash);
    runtime::Task<Checked<wallet::TransactionStatus>> transaction_from(RemoteServer& server,
                                                                       TransactionHash hash);
    runtime::Task<Result<wallet::HistoryPage>> history_here(wallet::HistoryQuery query);
    runtime::Task<Checked<CheckedPage>> history_from(RemoteServer& server,
                                                     wallet::HistoryQuery query);
    runtime::Task<Checked<HistoryTally>> tally_for(RemoteServer& server,
                                                   wallet::HistoryQuery query);
    runtime::Task<Checked<std::map<TransactionHash, ProvenTransaction>>>
    prove_page(RemoteServer& server, const wallet::HistoryPage& page);
    Checked<void> tally_page(CheckedPage& checked, HistoryTally& tally,
                             const std::map<TransactionHash, ProvenTransaction>& proven,
                             const wallet::HistoryQuery& query) const;
    std::string account_target(const Address& address) const;

    runtime::Executor strand_;
    runtime::Executor pool_;
    runtime::Clock& clock_;
    VerifiedConfig config_;
    TrustedChain chain_;
    ServerSeats seats_;
    std::map<TransactionHash, wallet::TransactionStatus> known_final_;
    std::map<PageEnd, HistoryTally> tallies_;
    std::uint64_t base_price_ = kGenesisBasePrice;
    runtime::Publisher<wallet::ChainStatus> changes_;
};

} // namespace rustchain::remote
