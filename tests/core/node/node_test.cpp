// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A real node on a temporary folder: it runs, stops, comes back, and tells both clients the same.
#include "core/node/node.hpp"

#include "core/chain/gas.hpp"
#include "core/json/field.hpp"
#include "core/node/node_keys.hpp"
#include "core/node/remote_chain_client.hpp"
#include "core/runtime/file.hpp"
#include "tests/core/http/loopback.hpp"
#include "tests/fixtures/test_program.hpp"

#include <QTemporaryDir>

namespace node_test {

using namespace rustchain;
using namespace rustchain::node;
using runtime::block_on;

constexpr int kPatienceMs = 60000; // a busy machine is no failure
constexpr std::string_view kListing =
    R"({"repo": "a/b", "updated_at": "2026-01-01T00:00:00Z", "bounties": [{"id": 7, )"
    R"("title": "[BOUNTY: 5 RTC] Work", "url": "https://x.org/", "state": "open", )"
    R"("created_at": "2026-01-01T00:00:00Z", "updated_at": "2026-01-01T00:00:00Z"}]})";

namespace {

//! A node and what it stands on.
struct House {
    explicit House(const QTemporaryDir& folder)
        : config{.data_root = folder.path().toStdString(),
                 .rpc = {.host = "127.0.0.1", .port = 0}} {
        [[maybe_unused]] auto started = executors.start();
    }
    ~House() {
        remote.reset();
        node.reset();
    }
    Result<void> start() {
        auto made = Node::create(config, executors, clock);
        if (!made)
            return fail(made.error());
        node = std::move(*made);
        if (auto started = node->start(); !started)
            return started;
        remote = std::make_unique<RemoteChainClient>(
            executors.make_strand(), clock,
            RemoteConfig{.port = node->rpc_port(), .cookie = node->paths().cookie()});
        return {};
    }
    Height final_height() const { return node->ledger().snapshot()->final.header.height; }
    template <class T>
    T wait(runtime::Task<T> task) {
        return block_on(executors.network(), std::move(task));
    }
    //! A payment by the node's own key, which owns what genesis gave.
    Transaction payment(std::uint64_t nonce, const Address& to) const {
        auto key = load_or_make_key(node->paths().consensus_key()).value();
        Transaction transaction{.key = key.public_key(),
                                .nonce = nonce,
                                .valid_until = final_height() + 1000,
                                .max_gas_price = 1000,
                                .payload = Transfer{.outputs = {{to, Amount::from_rtc(1)}}}};
        transaction.gas_limit = gas_of(transaction);
        transaction.signature = key.sign(signing_digest(transaction, node->network().chain_id), {});
        return transaction;
    }

    //! Signs with the node's own key and sends.
    TransactionHash submit(Transaction transaction) {
        auto key = load_or_make_key(node->paths().consensus_key()).value();
        transaction.gas_limit = gas_of(transaction);
        transaction.signature = key.sign(signing_digest(transaction, node->network().chain_id), {});
        return wait(remote->submit(encode(transaction))).value();
    }

    NodeConfig config;
    runtime::SystemClock clock;
    runtime::Executors executors{{.network_threads = 2, .verify_threads = 1}};
    std::unique_ptr<Node> node;
    std::unique_ptr<RemoteChainClient> remote;
};

} // namespace

class NodeTest : public QObject {
    Q_OBJECT

private slots:
    void goes_on_where_it_stopped() {
        QTemporaryDir folder;
        BlockHash hash;
        Height height = 0;
        for (int round = 0; round < 2; ++round) {
            House house(folder);
            auto started = house.start();
            QVERIFY2(started.has_value(), started ? "" : started.error().message.c_str());
            const auto first = house.node->ledger().snapshot()->final.header.height;
            QVERIFY(first >= height);
            if (round == 1)
                QCOMPARE(house.node->ledger().snapshot()->state().block_hash(height).value(),
                         std::optional(hash));
            QTRY_VERIFY_WITH_TIMEOUT(house.final_height() >= first + 2, kPatienceMs);
            house.node->stop();
            QVERIFY(house.node->wait().has_value());
            height = house.final_height();
            hash = house.node->ledger().snapshot()->final.hash;
            house.node->stop(); // twice is once
            QVERIFY(house.node->wait().has_value());
            QVERIFY(std::filesystem::exists(house.node->paths().cookie()));
            const auto cookie = house.node->paths().cookie();
            house.remote.reset();
            house.node.reset();
            QVERIFY(!std::filesystem::exists(cookie));
        }
    }

    void keeps_a_board_of_bounties() {
        QTemporaryDir folder;
        House house(folder);
        const auto listing = std::filesystem::path(folder.filePath("listing.json").toStdString());
        QVERIFY(runtime::replace_file(listing, as_bytes(kListing)).has_value());
        house.config.bounty_listing = listing;
        QVERIFY(house.start().has_value());
        QCOMPARE(house.node->bounties().latest()->size(), std::size_t(1));
        std::mutex mutex;
        std::vector<bounty::BountyChange> heard;
        const auto subscribed = house.node->bounties().news().subscribe([&](const auto& news) {
            std::lock_guard lock(mutex);
            heard.insert(heard.end(), news.changes.begin(), news.changes.end());
        });
        auto post = house.payment(0, {});
        post.payload = BountyPost{.reward = Amount::from_rtc(25),
                                  .deadline = house.final_height() + 1000,
                                  .claim_blocks = 100,
                                  .maintainer = post.sender(),
                                  .release_key = {},
                                  .repository = "oxide/probe",
                                  .url = "https://github.com/oxide/probe/issues/87",
                                  .title = "A probe",
                                  .terms_hash = {}};
        const TransactionHash hash = house.submit(std::move(post));
        QTRY_VERIFY_WITH_TIMEOUT(house.node->bounties().latest()->on_chain() == 1, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT((std::lock_guard(mutex), heard.size() == 1), kPatienceMs);
        QVERIFY(heard[0].id == 1 && !heard[0].before && heard[0].transaction == hash);
        const auto page = house.wait(house.remote->get("/v1/bounties?sort=reward")).value();
        const auto rows = json::Field(page).at("bounties").items().value();
        QCOMPARE(rows.size(), std::size_t(2));
        QVERIFY(rows[0].at("source").text() == "chain" && rows[1].at("source").text() == "listing");
        const auto shown = house.wait(house.remote->get("/v1/bounties/1")).value();
        QCOMPARE(json::Field(shown).at("steps").items().value().size(), std::size_t(1));
    }

    void tells_both_clients_the_same() {
        QTemporaryDir folder;
        House house(folder);
        QVERIFY(house.start().has_value());
        auto local = house.node->chain_client();
        auto& remote = *house.remote;
        const Address owner =
            address_of(KeyScheme::schnorr,
                       load_or_make_key(house.node->paths().consensus_key())->public_key());
        const Address other = *Address::from(Bytes(20, 7));
        const auto payment = house.payment(0, other);
        const TransactionHash hash = transaction_hash(payment);
        QCOMPARE(house.wait(local->transaction(hash))->stage, wallet::TransactionStage::unknown);
        QCOMPARE(house.wait(remote.transaction(hash))->stage, wallet::TransactionStage::unknown);
        auto sent = house.wait(remote.submit(encode(payment)));
        QVERIFY2(sent.has_value(), sent ? "" : sent.error().message.c_str());
        QCOMPARE(*sent, hash);
        QTRY_VERIFY_WITH_TIMEOUT(house.wait(local->transaction(hash))->stage ==
                                     wallet::TransactionStage::final,
                                 kPatienceMs);
        QCOMPARE(house.wait(remote.transaction(hash)).value(),
                 house.wait(local->transaction(hash)).value());
        for (const Address& address : {owner, other})
            for (std::size_t limit : {1U, 50U}) {
                wallet::HistoryQuery query{.address = address, .limit = limit};
                auto page = house.wait(local->history(query)).value();
                QVERIFY(!page.entries.empty());
                QCOMPARE(house.wait(remote.history(query)).value(), page);
            }
        // What moves with every block is asked until both were asked between the same two.
        QTRY_VERIFY_WITH_TIMEOUT(house.wait(local->account(owner)).value() ==
                                     house.wait(remote.account(owner)).value(),
                                 kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(
            house.wait(local->fees()).value() == house.wait(remote.fees()).value(), kPatienceMs);
        auto status_is_the_same = [&] {
            auto here = house.wait(local->status()).value();
            auto there = house.wait(remote.status()).value();
            return here.chain_id == there.chain_id && here.height == there.height &&
                   here.final_height == there.final_height &&
                   here.head_time_ms == there.head_time_ms &&
                   here.final_time_ms == there.final_time_ms && here.epoch == there.epoch &&
                   here.base_price == there.base_price &&
                   here.params.slot_blocks == there.params.slot_blocks &&
                   here.params.slots_per_epoch == there.params.slots_per_epoch &&
                   here.params.work_target == there.params.work_target &&
                   here.assurance == wallet::Assurance::executed &&
                   there.assurance == wallet::Assurance::unproven;
        };
        QTRY_VERIFY_WITH_TIMEOUT(status_is_the_same(), kPatienceMs);
    }

    void refuses_the_same_to_both_clients() {
        QTemporaryDir folder;
        House house(folder);
        QVERIFY(house.start().has_value());
        auto refusals = [&](Transaction transaction) {
            Bytes encoded = encode(transaction);
            auto here = house.wait(house.node->chain_client()->submit(encoded));
            auto there = house.wait(house.remote->submit(encoded));
            return std::pair(here.error(), there.error());
        };
        auto forged = house.payment(0, {});
        forged.signature[0] ^= 1;
        auto [bad_here, bad_there] = refusals(forged);
        QCOMPARE(bad_here, bad_there);
        QCOMPARE(bad_here.fault, wallet::SubmitFault::malformed);
        auto [far_here, far_there] = refusals(house.payment(5000, {}));
        QCOMPARE(far_here, far_there);
        QCOMPARE(far_here.fault, wallet::SubmitFault::nonce_too_far);
    }

    void says_that_the_port_is_taken() {
        QTemporaryDir folder;
        http::Loopback taken(
            [](http::Request) -> runtime::Task<http::Response> { co_return http::Response{}; });
        House house(folder);
        house.config.rpc.port = taken.server().port();
        auto started = house.start();
        QVERIFY(!started.has_value());
        QCOMPARE(started.error().code, ErrorCode::busy);
        QVERIFY(started.error().message.find(std::to_string(taken.server().port())) !=
                std::string::npos);
    }

    void says_that_the_folder_is_in_use() {
        QTemporaryDir folder;
        House first(folder);
        QVERIFY(first.start().has_value());
        House second(folder);
        auto started = second.start();
        QVERIFY(!started.has_value());
        QCOMPARE(started.error().code, ErrorCode::busy);
    }

    void remembers_whether_it_mined() {
        QTemporaryDir folder;
        {
            House house(folder);
            QVERIFY(house.start().has_value());
            QCOMPARE(house.node->mining().remembered().value().is_enabled, false);
            auto switched = house.wait(house.remote->post("/v1/mining", {{"enabled", true}}));
            QVERIFY2(switched.has_value(), switched ? "" : switched.error().message.c_str());
            QVERIFY(house.node->mining().status()->is_enabled);
        }
        House house(folder);
        QVERIFY(house.start().has_value());
        QVERIFY(house.node->mining().status()->is_enabled);
        QVERIFY(house.node->mining().set_enabled(false).has_value());
        QCOMPARE(house.node->mining().remembered().value().is_enabled, false);
        QVERIFY(
            runtime::replace_file(house.node->paths().mining(), as_bytes("perhaps")).has_value());
        QVERIFY(!house.node->mining().remembered().has_value());
    }

    void remembers_the_rules_and_reads_files_without_them() {
        QTemporaryDir folder;
        const mining::MiningRules rules{
            .only_on_mains = false, .pause_above_celsius = 70, .hours = mining::DailyHours{60, 61}};
        runtime::Path file;
        {
            House house(folder);
            QVERIFY(house.start().has_value());
            QVERIFY(house.node->mining().set_rules(rules).has_value());
            QVERIFY(house.node->mining().set_enabled(false).has_value());
            auto refused = house.node->mining().set_rules({.pause_above_celsius = 20});
            QCOMPARE(refused.error().code, ErrorCode::invalid_input);
            file = house.node->paths().mining();
        }
        {
            House house(folder);
            QVERIFY(house.start().has_value());
            QVERIFY(house.node->mining().status()->rules == rules);
            auto paused =
                house.wait(house.remote->post("/v1/mining", {{"pause_until_ms", 1U << 31}}));
            QVERIFY(paused.has_value());
        }
        QVERIFY(runtime::replace_file(file, as_bytes("{\"enabled\": false}")).has_value());
        House house(folder);
        QVERIFY(house.start().has_value());
        QVERIFY(house.node->mining().remembered().value().rules == mining::MiningRules{});
        for (const auto& [text, field] : std::vector<std::pair<std::string, std::string>>{
                 {"{\"enabled\": false, \"rules\": {\"hours\": 5}}", "rules.hours"},
                 {"{\"enabled\": 1}", "enabled"},
                 {"{\"enabled\": true, \"rule\": {}}", "rule"}}) {
            QVERIFY(runtime::replace_file(file, as_bytes(text)).has_value());
            auto read = house.node->mining().remembered();
            QVERIFY(!read.has_value());
            QVERIFY2(read.error().message.find(field) != std::string::npos,
                     read.error().message.c_str());
        }
    }

    void offers_this_machine_to_an_owner() {
        QTemporaryDir folder;
        House house(folder);
        QVERIFY(house.start().has_value());
        const Address owner = *Address::from(Bytes(20, 9));
        auto here = house.wait(house.node->mining().offer(owner));
        if (!here) // a machine without identity, or one that may not be measured: said so
            QVERIFY(house.node->mining().status()->state == mining::MiningState::failed &&
                    !here.error().message.empty());
        auto there = house.wait(house.remote->enrolment_offer(owner));
        QCOMPARE(there.has_value(), here.has_value());
        if (here) {
            QCOMPARE(there->hardware_hash, here->hardware_hash);
            QVERIFY(there->report == here->report);
            QCOMPARE(there->attest_key, here->attest_key);
        } else {
            QCOMPARE(there.error().message, here.error().message);
        }
    }
};

RUSTCHAIN_TEST(NodeTest)

} // namespace node_test
#include "node_test.moc"
