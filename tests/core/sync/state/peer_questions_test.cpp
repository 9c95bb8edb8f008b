// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Questions and answers: each answered once, late, never, or by somebody who was not asked.
#include "core/sync/state/peer_questions.hpp"

#include "core/runtime/task_group.hpp"
#include "tests/core/sync/state/fake_peers.hpp"
#include "tests/fixtures/test_program.hpp"

#include <boost/asio/io_context.hpp>

namespace peer_questions_test {

using namespace rustchain;
using namespace rustchain::sync;
using p2p::Offence;
using std::chrono::seconds;

class PeerQuestionsTest : public QObject {
    Q_OBJECT

private:
    struct World {
        boost::asio::io_context context;
        runtime::ManualClock clock;
        testing::FakePeers peers{context};
        PeerQuestions questions{peers, clock, seconds(30)};
        std::optional<PeerAnswer> answer;
        runtime::TaskGroup tasks{"test"};

        ~World() {
            tasks.stop();
            poll();
        }
        void wait() {
            answer.reset();
            auto task = [](World& world) -> runtime::Task<void> {
                world.answer = co_await world.questions.next();
            };
            tasks.spawn("next", context.get_executor(), task(*this));
            context.restart();
            context.poll();
        }
        void pass(seconds time) {
            context.restart();
            clock.advance(time, [this] { context.poll(); });
            context.poll();
        }
        void poll() {
            context.restart();
            context.poll();
        }
        std::uint32_t last_request() const {
            return std::get<p2p::GetSnapshot>(peers.sent.back().second).request;
        }
        template <class T>
        bool is() const {
            return answer && std::holds_alternative<T>(answer->content);
        }
    };

private slots:
    void gives_the_answer_with_what_it_is_about() {
        World world;
        world.questions.ask(7, p2p::GetSnapshot{}, 42);
        QVERIFY(world.questions.is_busy(7));
        world.wait();
        QVERIFY(!world.answer);
        world.questions.received(
            7, p2p::SnapshotPart{.request = world.last_request(), .bytes = {1, 2}});
        world.poll();
        QVERIFY(world.is<p2p::SnapshotPart>());
        QCOMPARE(world.answer->peer, p2p::PeerId{7});
        QCOMPARE(world.answer->about, std::uint64_t{42});
        QVERIFY(world.questions.is_idle());
        QVERIFY(world.peers.punished.empty());
    }

    void says_when_the_answer_is_too_late_and_then_ignores_it() {
        World world;
        world.questions.ask(7, p2p::GetSnapshot{});
        world.wait();
        world.pass(seconds(29));
        QVERIFY(!world.answer);
        world.pass(seconds(1));
        QVERIFY(world.is<PeerAnswer::TooLate>());
        const p2p::SnapshotPart part{.request = world.last_request()};
        world.questions.received(7, part);
        QVERIFY(world.peers.punished.empty());
        world.questions.received(7, part); // but only once
        QCOMPARE(world.peers.punished[7], std::vector{Offence::unrequested_bulk});
    }

    void says_when_the_peer_leaves() {
        World world;
        world.questions.ask(7, p2p::GetState{.keys = {{{0, 1}}}});
        world.questions.left(7);
        world.wait();
        QVERIFY(world.is<PeerAnswer::PeerLeft>());
        world.questions.left(8);
    }

    void costs_whoever_was_not_asked() {
        World world;
        world.questions.ask(7, p2p::GetSnapshot{});
        const std::uint32_t request = world.last_request();
        world.questions.received(8, p2p::SnapshotPart{.request = request});
        world.questions.received(7, p2p::SnapshotPart{.request = request + 1});
        world.questions.received(7, p2p::State{.request = request});
        QCOMPARE(world.peers.punished[8].size(), std::size_t{1});
        QCOMPARE(world.peers.punished[7].size(), std::size_t{2});
        world.questions.received(7, p2p::SnapshotPart{.request = request});
        world.questions.received(7, p2p::SnapshotPart{.request = request});
        QCOMPARE(world.peers.punished[7].size(), std::size_t{3});
    }

    void waits_for_several_at_once() {
        World world;
        for (p2p::PeerId peer : {1, 2, 3})
            world.questions.ask(peer, p2p::GetSnapshot{}, peer);
        world.questions.received(2, p2p::SnapshotPart{.request = 2});
        world.wait();
        QCOMPARE(world.answer->peer, p2p::PeerId{2});
        world.wait();
        world.pass(seconds(30));
        QVERIFY(world.is<PeerAnswer::TooLate>());
        world.wait();
        QVERIFY(world.is<PeerAnswer::TooLate>());
        QVERIFY(world.questions.is_idle());
    }

    void gives_answers_in_the_order_they_came() {
        World world;
        for (p2p::PeerId peer : {1, 2, 3})
            world.questions.ask(peer, p2p::GetSnapshot{}, peer);
        for (std::uint32_t request : {3u, 1u, 2u})
            world.questions.received(request, p2p::SnapshotPart{.request = request});
        for (p2p::PeerId expected : {3, 1, 2}) {
            world.wait();
            QCOMPARE(world.answer->peer, expected);
        }
    }

    void forgets_what_is_dropped() {
        World world;
        world.questions.ask(7, p2p::GetSnapshot{});
        world.questions.drop_all();
        QVERIFY(world.questions.is_idle());
        world.questions.received(7, p2p::SnapshotPart{.request = world.last_request()});
        QVERIFY(world.peers.punished.empty());
    }
};

RUSTCHAIN_TEST(PeerQuestionsTest)

} // namespace peer_questions_test
#include "peer_questions_test.moc"
