// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Trust goes from genesis over ends of epochs, is kept, and the clock has its say.
#include "core/remote/verified_chain_client.hpp"

#include "core/sync/state/snapshot_keeper.hpp"
#include "tests/core/rpc/rpc_house.hpp"
#include "tests/fixtures/test_program.hpp"

#include <algorithm>
#include <mutex>

namespace verified_chain_client_test {

using namespace rustchain;
using namespace rustchain::remote;
using namespace std::chrono_literals;

namespace {

//! A client of a house, with what it keeps in a folder.
class Visitor {
public:
    explicit Visitor(rpc::RpcHouse& house, std::chrono::milliseconds most_head_age = 24h)
        : house_(house) {
        client_ =
            VerifiedChainClient::create(
                house.executors().make_strand(), house.executors().verify(), house.chain.clock,
                {.servers = {"http://127.0.0.1:" + std::to_string(house.server->port())},
                 .genesis = house.chain.genesis,
                 .trust_file = file(),
                 .most_head_age = most_head_age})
                .value();
    }
    Result<wallet::ChainStatus> status() {
        return runtime::block_on(house_.executors().network(), client_->status());
    }
    Result<wallet::AccountState> account(const Address& address) {
        return runtime::block_on(house_.executors().network(), client_->account(address));
    }
    //! Asks for the account several times without waiting in between; what was found out then.
    std::vector<ServerWarning> ask_at_once(const Address& address, int times) {
        runtime::TaskGroup group("questions");
        auto ask = [](VerifiedChainClient& client, Address of) -> runtime::Task<void> {
            static_cast<void>(co_await client.account(of));
        };
        for (int i = 0; i < times; ++i)
            group.spawn("question", house_.executors().network(), ask(*client_, address));
        auto all = [](runtime::TaskGroup& asked) -> runtime::Task<void> {
            static_cast<void>(co_await asked.join(30s));
        };
        runtime::block_on(house_.executors().network(), all(group));
        return runtime::block_on(house_.executors().network(), client_->warnings());
    }

private:
    runtime::Path file() const { return house_.cookie_path().parent_path() / "remote" / "proven"; }

    rpc::RpcHouse& house_;
    std::unique_ptr<VerifiedChainClient> client_;
};

//! Who sleeps on it has slept at once.
class JumpingClock final : public runtime::Clock {
public:
    TimestampMs now_ms() const override { return 1'700'000'100'000; }
    runtime::MonotonicTime monotonic() const override {
        std::lock_guard lock(mutex_);
        return now_;
    }
    runtime::Task<void> sleep_until(runtime::MonotonicTime when) override {
        jump_to(when);
        co_return;
    }
    void jump_to(runtime::MonotonicTime when) {
        std::lock_guard lock(mutex_);
        now_ = std::max(now_, when);
    }

private:
    mutable std::mutex mutex_;
    runtime::MonotonicTime now_{};
};

std::string url_of(const rpc::RpcHouse& house) {
    return "http://127.0.0.1:" + std::to_string(house.server->port());
}

} // namespace

class VerifiedChainClientTest : public QObject {
    Q_OBJECT

private slots:
    void follows_the_chain_over_epochs() {
        rpc::RpcHouse house({.validators = 4});
        Visitor visitor(house);
        for (const Height height : {Height{0}, Height{3}, Height{8}, Height{9}, Height{29}}) {
            house.on_ledger([&] { house.chain.grow_to(height); });
            auto status = visitor.status();
            QVERIFY2(status.has_value(), status ? "" : status.error().message.c_str());
            QCOMPARE(status->final_height, height);
            QCOMPARE(status->assurance, wallet::Assurance::proven);
            QVERIFY(status->warnings.empty());
        }
        auto account = visitor.account(house.chain.bob.address);
        QVERIFY(account.has_value());
        QCOMPARE(account->final_balance, Amount::from_rtc(1000));
        QCOMPARE(account->final_height, Height{29});
        auto nobody = visitor.account(fixtures::Person("nobody").address);
        QVERIFY(nobody.has_value() && nobody->final_balance.is_zero());
    }

    void begins_where_it_ended() {
        rpc::RpcHouse house;
        house.on_ledger([&] { house.chain.grow_to(20); });
        QCOMPARE(Visitor(house).status()->final_height, Height{20});
        house.on_ledger([&] { house.chain.grow_to(21); });
        QCOMPARE(Visitor(house).status()->final_height, Height{21});
    }

    void believes_no_head_that_the_clock_calls_old_data() {
        QTest::addColumn<int>("too_old_ms");
        QTest::newRow("just young enough") << 0;
        QTest::newRow("just too old") << 1;
    }
    void believes_no_head_that_the_clock_calls_old() {
        QFETCH(int, too_old_ms);
        rpc::RpcHouse house;
        house.on_ledger([&] { house.chain.grow_to(2); });
        Visitor visitor(house, 10min);
        house.chain.clock.set_now_ms(house.chain.tip().timestamp + 600'000 +
                                     static_cast<TimestampMs>(too_old_ms));
        auto status = visitor.status();
        QCOMPARE(status.has_value(), too_old_ms == 0);
        if (!status)
            QVERIFY(status.error().message.find("stale_head") != std::string::npos);
    }

    void asks_again_who_was_behind_and_caught_up() {
        rpc::RpcHouse quick;
        rpc::RpcHouse slow;
        quick.on_ledger([&] { quick.chain.grow_to(9); });
        slow.on_ledger([&] { slow.chain.grow_to(2); });
        JumpingClock clock;
        auto client = VerifiedChainClient::create(quick.executors().make_strand(),
                                                  quick.executors().verify(), clock,
                                                  {.servers = {url_of(quick), url_of(slow)},
                                                   .genesis = quick.chain.genesis,
                                                   .trust_file = {},
                                                   .most_head_age = 24h,
                                                   .patience = 1s})
                          .value();
        auto wait = [&](auto task) {
            return runtime::block_on(quick.executors().network(), std::move(task));
        };
        auto status = wait(client->status());
        QVERIFY2(status.has_value(), status ? "" : status.error().message.c_str());
        QCOMPARE(status->final_height, Height{9});
        QCOMPARE(status->peers, std::uint32_t{1});
        QCOMPARE(status->warnings.size(), std::size_t{1});
        QCOMPARE(status->warnings.front().fault, ServerFault::old_head);
        slow.on_ledger([&] { slow.chain.grow_to(9); });
        clock.jump_to(clock.monotonic() + ServerSeats::kRest);
        status = wait(client->status());
        QVERIFY(status.has_value());
        QVERIFY(status->warnings.empty());
        QCOMPARE(status->peers, std::uint32_t{2});
        const auto servers = wait(client->servers());
        QCOMPARE(servers.size(), std::size_t{2});
        QVERIFY(servers[1].is_answering);
        QCOMPARE(servers[1].height, Height{9});
    }

    void questions_at_once_lead_into_an_epoch_together() {
        rpc::RpcHouse house({.validators = 4});
        Visitor visitor(house);
        for (const Height height : {Height{9}, Height{19}, Height{29}, Height{39}, Height{49}}) {
            house.on_ledger([&] { house.chain.grow_to(height); });
            const auto warnings = visitor.ask_at_once(house.chain.bob.address, 6);
            QVERIFY2(warnings.empty(), list_of(warnings).c_str());
        }
        QCOMPARE(visitor.status()->final_height, Height{49});
    }

    void begins_with_validators_only() {
        rpc::RpcHouse house;
        Genesis empty = house.chain.genesis;
        empty.validators.clear();
        auto made = VerifiedChainClient::create(
            house.executors().make_strand(), house.executors().verify(), house.chain.clock,
            {.servers = {"http://127.0.0.1:1"}, .genesis = empty, .trust_file = {}});
        QVERIFY(!made.has_value());
        QVERIFY(made.error().message.find("--genesis") != std::string::npos);
    }
};

RUSTCHAIN_TEST(VerifiedChainClientTest)

} // namespace verified_chain_client_test
#include "verified_chain_client_test.moc"
