// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Whole nodes on loopback addresses: they find each other, and get rid of those that misbehave.
#include "tests/core/p2p/peer_world.hpp"

#include "core/p2p/peers/network_group.hpp"
#include "core/runtime/executors.hpp"
#include "tests/fixtures/test_program.hpp"

#include <boost/asio/write.hpp>

#include <algorithm>

namespace peer_manager_test {

using namespace rustchain;
using namespace rustchain::p2p;
using namespace std::chrono_literals;
using boost::asio::ip::tcp;

constexpr int kPatienceMs = 60000; // a busy machine is no failure

class PeerManagerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PeerWorld> world_;
    std::vector<std::unique_ptr<TestNode>> nodes_;
    std::vector<std::unique_ptr<TestGuest>> guests_;

    TestNode& add(std::uint8_t number, PeerConfig config, const ChainId& chain = test_chain()) {
        nodes_.push_back(
            std::make_unique<TestNode>(world_->clock, number, std::move(config), chain));
        world_->start(*nodes_.back());
        return *nodes_.back();
    }
    //! A guest of `node` that says this first.
    TestGuest& add_guest(std::uint8_t number, const TestNode& node, std::string from,
                         std::vector<WireMessage> says = {Hello{}}) {
        guests_.push_back(std::make_unique<TestGuest>(number));
        guests_.back()->says = std::move(says);
        world_->visit(*guests_.back(), node, std::move(from));
        return *guests_.back();
    }
    TestNode& add(std::uint8_t number) { return add(number, config(number)); }
    PeerConfig config(std::uint8_t number) {
        return world_->config("127.91.7." + std::to_string(number));
    }
    PeerConfig config_to(std::uint8_t number, const TestNode& node) {
        PeerConfig result = config(number);
        result.connect = {node.address()};
        return result;
    }
    bool pump(const std::function<bool()>& is_done, std::chrono::milliseconds step = 20ms) {
        return world_->pump(is_done, step);
    }

private slots:
    void init() { world_ = std::make_unique<PeerWorld>(); }
    void cleanup() {
        for (auto& node : nodes_)
            world_->stop(*node);
        world_->guests.stop();
        QVERIFY(pump([&] { return world_->guests.running() == 0; }));
        guests_.clear();
        nodes_.clear();
        world_.reset();
    }

    void find_each_other_through_one_bootstrap_node() {
        TestNode& first = add(1);
        for (std::uint8_t number = 2; number <= 6; ++number) {
            PeerConfig settings = config(number);
            settings.bootstrap = {first.address()};
            add(number, std::move(settings));
        }
        QVERIFY(pump([&] {
            return std::ranges::all_of(nodes_, [](const auto& node) { return node->peers() == 5; });
        }));
        for (const auto& node : nodes_) {
            for (const auto& other : nodes_)
                QVERIFY(node == other || node->knows(*other));
        }
        QVERIFY(pump([&] { return first.manager.status()->is_reachable == true; }));
    }

    void show_people_who_is_connected() {
        PeerConfig settings = config(1);
        settings.agent = "first/1";
        settings.chain_facts = [] { return ChainFacts{.final_height = 77, .final_hash = {}}; };
        TestNode& first = add(1, std::move(settings));
        TestNode& second = add(2, config_to(2, first));
        QVERIFY(pump([&] {
            const auto status = second.manager.status();
            return status->peers.size() == 1 && status->peers[0].ping_ms > 0;
        }));
        const PeerStatus peer = second.manager.status()->peers[0];
        QCOMPARE(peer.address, to_text(first.address()));
        QCOMPARE(peer.agent, std::string("first/1"));
        QVERIFY(peer.is_outbound);
        QCOMPARE(peer.final_height, Height{77});
        QCOMPARE(peer.score, 100);
        QVERIFY(peer.bytes_in > 0 && peer.bytes_out > 0);
        QVERIFY(second.manager.status()->known == std::vector<PeerAddress>{first.address()});
        const auto& facts = second.listener.present.begin()->second;
        QCOMPARE(facts.group, std::string("127.91.7.1"));
        QCOMPARE(facts.hello.final_height, Height{77});
        QVERIFY(!first.listener.present.begin()->second.is_outbound);
    }

    void carry_messages_to_the_listener() {
        TestNode& first = add(1);
        TestNode& second = add(2, config_to(2, first));
        QVERIFY(pump([&] { return first.peers() == 1 && second.peers() == 1; }));
        const PeerId id = second.listener.present.begin()->first;
        second.manager.send(id, make_outgoing(MeshChange{.subnet = 3, .joins = true}));
        second.manager.send(id + 1, make_outgoing(MeshChange{})); // nobody
        QVERIFY(pump([&] { return !first.listener.heard.empty(); }));
        const auto& [from, message] = first.listener.heard.front();
        QCOMPARE(from, first.listener.present.begin()->first);
        QVERIFY(message == WireMessage(MeshChange{.subnet = 3, .joins = true}));
    }

    void pause_only_the_peer_whose_message_waits() {
        TestNode& first = add(1);
        TestNode& second = add(2, config_to(2, first));
        TestNode& third = add(3, config_to(3, first));
        QVERIFY(
            pump([&] { return first.peers() == 2 && second.peers() >= 1 && third.peers() >= 1; }));
        const auto id_of = [](const TestNode& from, const TestNode& to) {
            for (const auto& [id, facts] : from.listener.present) {
                if (facts.host == to.address().host)
                    return id;
            }
            return PeerId{0};
        };
        first.listener.gate = runtime::OneShot::make();
        const auto gate = first.listener.gate;
        for (int i = 0; i < 3; ++i)
            second.manager.send(id_of(second, first), make_outgoing(MeshChange{}));
        QVERIFY(pump([&] { return first.listener.heard.size() == 1; }));
        first.listener.gate = nullptr;
        third.manager.send(id_of(third, first), make_outgoing(GetCertificate{}));
        QVERIFY(pump([&] { return first.listener.heard.size() == 2; }));
        QVERIFY(std::holds_alternative<GetCertificate>(first.listener.heard[1].second));
        world_->pass(50s); // who is not listened to is not dead
        QCOMPARE(first.listener.heard.size(), std::size_t{2});
        QVERIFY(first.listener.gone.empty());
        gate->fire();
        QVERIFY(pump([&] { return first.listener.heard.size() == 4; }));
    }

    void come_back_when_a_kept_peer_does() {
        TestNode& first = add(1);
        PeerConfig again = config(1);
        again.listen = first.address();
        TestNode& second = add(2, config_to(2, first));
        QVERIFY(pump([&] { return second.peers() == 1; }));
        world_->stop(first);
        QVERIFY(pump([&] { return second.peers() == 0; }));
        QVERIFY(pump([&] { return !second.manager.status()->last_attempt.empty(); }));
        TestNode& reborn = add(1, again);
        QVERIFY(pump([&] { return second.peers() == 1 && reborn.peers() == 1; }, 100ms));
    }

    void keep_one_connection_when_both_dial() {
        TestNode& first = add(1);
        TestNode& second = add(2, config_to(2, first));
        QVERIFY(first.manager.add_peer(second.address()));
        QVERIFY(pump([&] { return first.peers() == 1 && second.peers() == 1; }));
        world_->pass(30s);
        QCOMPARE(first.peers(), std::size_t{1});
        QCOMPARE(second.peers(), std::size_t{1});
        QVERIFY(first.listener.gone.size() <= 1);
    }

    void do_not_talk_to_themselves() {
        PeerConfig settings = config(1);
        settings.listen = PeerAddress{"0.0.0.0", 0};
        TestNode& node = add(1, std::move(settings));
        const PeerAddress self{"127.91.7.1", node.address().port};
        QVERIFY(node.manager.add_peer(self));
        QVERIFY(pump([&] { return node.manager.status()->last_attempt.ends_with("itself"); }));
        world_->pass(90s);
        QCOMPARE(node.peers(), std::size_t{0});
        QVERIFY(node.listener.gone.empty());
        QCOMPARE(node.manager.status()->known_count, std::size_t{0});
    }

    void refuse_another_network() {
        TestNode& first = add(1);
        TestNode& other = add(2, config_to(2, first), test_chain(2));
        QVERIFY(pump([&] { return !other.manager.status()->last_attempt.empty(); }));
        world_->pass(5s);
        QCOMPARE(first.peers() + other.peers(), std::size_t{0});
        QCOMPARE(other.manager.status()->known_count, std::size_t{0});
    }

    void refuse_an_older_protocol() {
        PeerConfig settings = config(1);
        settings.protocol = kProtocolVersion + 1;
        TestNode& first = add(1, std::move(settings));
        TestNode& second = add(2, config_to(2, first));
        QVERIFY(pump([&] { return !second.listener.gone.empty(); }));
        QCOMPARE(first.peers(), std::size_t{0});
        QVERIFY(first.listener.gone.empty());
    }

    void ban_a_host_over_a_restart_until_it_is_lifted() {
        PeerConfig settings = config(1);
        TestNode& first = add(1, settings);
        settings.listen = first.address();
        TestNode& second = add(2, config_to(2, first));
        QVERIFY(pump([&] { return first.peers() == 1; }));
        QVERIFY(first.manager.ban(second.address().host, std::nullopt, "told too much"));
        QVERIFY(pump([&] { return first.peers() == 0 && second.peers() == 0; }));
        QCOMPARE(first.manager.status()->bans.at(0).reason, std::string("told too much"));
        QCOMPARE(first.manager.status()->bans.at(0).until_ms, TimestampMs{0});
        world_->pass(90s);
        QCOMPARE(first.peers(), std::size_t{0});
        world_->stop(first);

        TestNode& again = add(1, settings);
        world_->pass(90s);
        QCOMPARE(again.peers(), std::size_t{0});
        bool was_banned = false;
        const auto lift = [](PeerManager& manager, std::string host,
                             bool& result) -> runtime::Task<void> {
            result = co_await manager.unban(std::move(host));
        };
        world_->guests.spawn("lift", world_->context.get_executor(),
                             lift(again.manager, second.address().host, was_banned));
        QVERIFY(pump([&] { return was_banned; }));
        QVERIFY(pump([&] { return again.peers() == 1; }, 100ms));
        QVERIFY(again.manager.status()->bans.empty());
    }

    void end_a_ban_in_time() {
        TestNode& first = add(1);
        TestNode& second = add(2, config_to(2, first));
        QVERIFY(pump([&] { return first.peers() == 1; }));
        QVERIFY(first.manager.ban(second.address().host, 2min, ""));
        QVERIFY(pump([&] { return first.peers() == 0; }));
        world_->pass(100s);
        QCOMPARE(first.peers(), std::size_t{0});
        QVERIFY(pump([&] { return first.peers() == 1; }, 100ms));
        QVERIFY(!first.manager.ban("example.org", 2min, ""));
        QVERIFY(!first.manager.ban("192.0.2.1", 0min, ""));
    }

    void ban_who_loses_all_score() {
        TestNode& first = add(1);
        TestNode& second = add(2, config_to(2, first));
        QVERIFY(pump([&] { return first.peers() == 1; }));
        const PeerId id = first.listener.present.begin()->first;
        first.manager.punish(id, Offence::bad_signature, "of a vote");
        QVERIFY(pump([&] {
            const auto status = first.manager.status();
            return !status->peers.empty() && status->peers[0].score == 50;
        }));
        QCOMPARE(first.manager.status()->peers[0].reasons.at(0),
                 std::string("bad signature: of a vote"));
        first.manager.punish(id, Offence::bad_signature, "of a block");
        QVERIFY(pump([&] { return first.peers() == 0; }));
        QVERIFY(pump([&] { return first.manager.status()->bans.size() == 1; }));
        QCOMPARE(first.manager.status()->bans[0].host, second.address().host);
        QVERIFY(first.listener.gone == std::vector<PeerId>{id});
    }

    void remember_a_bad_name_when_the_peer_comes_back() {
        TestNode& first = add(1);
        TestNode& second = add(2, config_to(2, first));
        QVERIFY(pump([&] { return first.peers() == 1; }));
        const PeerId id = first.listener.present.begin()->first;
        first.manager.punish(id, Offence::bad_signature, "");
        first.manager.disconnect(id, "enough");
        QVERIFY(pump([&] { return first.peers() == 0; }));
        QVERIFY(pump([&] { return first.peers() == 1 && second.peers() == 1; }, 100ms));
        QVERIFY(pump([&] {
            const auto status = first.manager.status();
            return !status->peers.empty() && status->peers[0].score < 60;
        }));
    }

    void find_their_peers_again_after_a_restart() {
        TestNode& first = add(1);
        PeerConfig settings = config_to(2, first);
        TestNode& second = add(2, settings);
        QVERIFY(pump([&] { return second.peers() == 1; }));
        world_->stop(second);
        settings.connect.clear();
        TestNode& again = add(2, settings);
        QVERIFY(pump([&] { return again.peers() == 1; }, 100ms));
    }

    void begin_anew_when_the_book_is_damaged() {
        PeerConfig settings = config(1);
        QVERIFY(runtime::replace_file(settings.folder / "peers.dat", Bytes(100, 7)));
        QVERIFY(runtime::replace_file(settings.folder / "bans.dat", Bytes{1}));
        TestNode& first = add(1, settings);
        QCOMPARE(first.manager.status()->known_count, std::size_t{0});
        QVERIFY(!first.manager.status()->listening.empty());
    }

    void refuse_guests_when_all_places_are_taken() {
        PeerConfig settings = config(1);
        settings.limits.inbound = 2;
        TestNode& first = add(1, std::move(settings));
        for (std::uint8_t number = 2; number <= 5; ++number) {
            PeerConfig guest = config_to(number, first);
            guest.limits = {.outbound = 0, .anchors = 0};
            add(number, std::move(guest));
        }
        QVERIFY(pump([&] { return first.peers() == 2; }));
        world_->pass(30s);
        QCOMPARE(first.peers(), std::size_t{2});
        // One that leaves makes room.
        first.manager.disconnect(first.listener.present.begin()->first, "enough");
        QVERIFY(pump([&] { return first.listener.gone.size() == 1 && first.peers() == 2; }, 100ms));
    }

    void evict_one_of_many_for_a_newcomer_of_another_group() {
        PeerConfig settings = config(1);
        settings.limits.inbound = 24;
        settings.limits.half_open_of_a_group = 8;
        TestNode& first = add(1, std::move(settings));
        for (std::uint8_t number = 2; number <= 25; ++number)
            add_guest(number, first, "127.91.8." + std::to_string(number / 8));
        QVERIFY(pump([&] { return first.peers() == 24; }));
        add_guest(26, first, "127.91.9.1");
        QVERIFY(pump([&] { return first.listener.gone.size() == 1; }));
        QCOMPARE(first.peers(), std::size_t{24});
        QVERIFY(std::ranges::any_of(first.listener.present, [](const auto& entry) {
            return entry.second.host == "127.91.9.1";
        }));
    }

    void stay_with_honest_peers_while_two_hundred_strangers_hesitate() {
        TestNode& first = add(1);
        TestNode& second = add(2, config_to(2, first));
        QVERIFY(pump([&] { return first.peers() == 1 && second.peers() == 1; }));
        const PeerAddress target = first.address();
        const tcp::endpoint to(boost::asio::ip::make_address(target.host), target.port);
        std::vector<tcp::socket> strangers;
        for (int i = 0; i < 200; ++i) {
            const std::string from = "127.91.10." + std::to_string(1 + i % 100);
            tcp::socket& socket = strangers.emplace_back(world_->context);
            socket.open(tcp::v4());
            socket.bind({boost::asio::ip::make_address(from), 0});
            socket.connect(to);
            if (i % 3 == 0)
                boost::asio::write(socket, boost::asio::buffer("GET / HTTP/1.1\r\n", 16));
        }
        TestNode& third = add(3, config_to(3, first));
        QVERIFY(pump([&] { return first.knows(third) && third.peers() >= 1; }));
        QVERIFY(first.knows(second));
        QVERIFY(first.listener.gone.empty());
        world_->pass(10s); // by then the door is free again
        for (tcp::socket& socket : strangers) {
            socket.non_blocking(true);
            boost::system::error_code ec;
            std::array<char, 64> bytes{};
            while (!ec)
                socket.read_some(boost::asio::buffer(bytes), ec);
            QVERIFY(ec != boost::asio::error::would_block); // closed
        }
        QCOMPARE(first.peers(), std::size_t{2});
    }

    void drop_who_says_nothing_for_a_minute() {
        TestNode& first = add(1);
        TestGuest& guest = add_guest(9, first, "127.91.8.1");
        QVERIFY(pump([&] { return first.peers() == 1; }));
        world_->pass(55s);
        QCOMPARE(first.peers(), std::size_t{1});
        QVERIFY(guest.count<Ping>() >= 2);
        QVERIFY(pump([&] { return first.peers() == 0; }, 100ms));
        QVERIFY(pump([&] { return guest.has_ended; }));
    }

    void close_who_does_not_greet_first() {
        TestNode& first = add(1);
        TestGuest& rude = add_guest(9, first, "127.91.8.1", {Ping{}});
        QVERIFY(pump([&] { return rude.has_ended; }));
        TestGuest& silent = add_guest(10, first, "127.91.8.2", {});
        QVERIFY(pump([&] { return silent.has_ended; }));
        QVERIFY(first.listener.gone.empty() && first.listener.present.empty());
    }

    void hear_answers_to_questions_only() {
        TestNode& first = add(1);
        TestGuest& guest = add_guest(9, first, "127.91.8.1");
        QVERIFY(pump([&] { return first.peers() == 1; }));
        const PeerId id = first.listener.present.begin()->first;
        first.manager.send(id, make_outgoing(GetBlocks{}));
        QVERIFY(pump([&] { return guest.count<GetBlocks>() == 1; }));
        world_->pass(30s); // late is no fault
        guest.say(Blocks{});
        QVERIFY(pump([&] { return first.listener.heard.size() == 1; }));
        guest.say(Blocks{});
        QVERIFY(pump([&] { return guest.has_ended && first.peers() == 0; }));
        QCOMPARE(first.listener.heard.size(), std::size_t{1});
    }

    void notice_a_flood() {
        PeerConfig settings = config(1);
        settings.rates[0].messages = {.per_second = 1, .burst = 20};
        TestNode& first = add(1, std::move(settings));
        TestGuest& guest = add_guest(9, first, "127.91.8.1");
        QVERIFY(pump([&] { return first.peers() == 1; }));
        for (int i = 0; i < 100; ++i)
            guest.say(Ping{.nonce = 5});
        QVERIFY(pump([&] { return guest.has_ended; }));
        QVERIFY(pump([&] { return first.manager.status()->bans.size() == 1; }));
        QCOMPARE(first.manager.status()->bans[0].reason, std::string("flooding"));
        QVERIFY(guest.count<Ping>() < 100);
    }

    void answer_for_addresses_once_in_a_while() {
        TestNode& first = add(1);
        TestNode& second = add(2, config_to(2, first));
        QVERIFY(pump([&] { return first.peers() == 1; }));
        const PeerList question{.wants_answer = true, .addresses = {}};
        TestGuest& guest =
            add_guest(9, first, "127.91.8.1", {Hello{}, question, question, Ping{.nonce = 5}});
        const auto is_answered = [&] {
            return std::ranges::any_of(guest.heard, [](const WireMessage& message) {
                const auto* ping = std::get_if<Ping>(&message);
                return ping != nullptr && ping->is_answer;
            });
        };
        QVERIFY(pump(is_answered));
        QVERIFY(pump([&] { return guest.count<PeerList>() == 1; }));
        for (const WireMessage& message : guest.heard) {
            if (const auto* list = std::get_if<PeerList>(&message))
                QVERIFY(list->addresses == std::vector<PeerAddress>{second.address()});
        }
        guest.say(Ping{.nonce = 1}); // stays alive
        world_->pass(55s);
        guest.say(question);
        QVERIFY(pump([&] { return guest.count<PeerList>() == 2; }));
    }

    void measure_the_difference_of_clocks() {
        TestNode& first = add(1);
        for (std::uint8_t i = 0; i < 3; ++i) {
            const TimestampMs skew = i == 2 ? 999'999'999 : 90'000;
            add_guest(static_cast<std::uint8_t>(20 + i), first, "127.91.8." + std::to_string(1 + i),
                      {Hello{.now_ms = world_->clock.now_ms() + skew}});
        }
        QVERIFY(pump([&] { return first.manager.status()->peers.size() == 3; }));
        const auto offset = first.manager.status()->clock_offset_ms;
        QVERIFY2(offset > 80'000 && offset <= 90'000, std::to_string(offset).c_str());
    }

    void work_on_real_threads_and_clocks() {
        runtime::Executors executors({.network_threads = 2, .verify_threads = 1});
        QVERIFY(executors.start());
        runtime::SystemClock clock;
        PeerConfig settings = config(1);
        settings.disk = executors.verify();
        TestNode first(clock, 1, std::move(settings));
        first.group.spawn("peers", executors.make_strand(), first.manager.run());
        QTRY_VERIFY_WITH_TIMEOUT(!first.manager.status()->listening.empty(), kPatienceMs);
        TestNode second(clock, 2, config_to(2, first));
        second.group.spawn("peers", executors.make_strand(), second.manager.run());
        QTRY_VERIFY_WITH_TIMEOUT(!second.manager.status()->peers.empty(), kPatienceMs);
        const PeerId id = second.manager.status()->peers[0].id;
        for (int i = 0; i < 1000; ++i)
            second.manager.send(id, make_outgoing(MeshChange{}));
        QTRY_COMPARE_WITH_TIMEOUT(first.listener.count.load(), std::size_t{1000}, kPatienceMs);
        for (TestNode* node : {&second, &first}) {
            node->group.stop();
            QVERIFY(node->group.join_blocking(60s));
        }
        QVERIFY(executors.stop());
    }

    void say_when_they_cannot_listen() {
        TestNode& first = add(1);
        PeerConfig settings = config(2);
        settings.listen = first.address();
        nodes_.push_back(std::make_unique<TestNode>(world_->clock, 2, std::move(settings)));
        Result<void> result;
        const auto run = [](PeerManager& manager, Result<void>& ended) -> runtime::Task<void> {
            ended = co_await manager.run();
        };
        world_->guests.spawn("second", world_->context.get_executor(),
                             run(nodes_.back()->manager, result));
        QVERIFY(pump([&] { return world_->guests.running() == 0; }));
        QVERIFY(!result && result.error().code == ErrorCode::busy);
    }
};

RUSTCHAIN_TEST(PeerManagerTest)

} // namespace peer_manager_test
#include "peer_manager_test.moc"
