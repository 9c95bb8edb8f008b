// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Messages about the state find their way: a node begins from another one, desk to desk.
#include "core/sync/state/state_desk.hpp"

#include "core/runtime/task_group.hpp"
#include "tests/core/snapshot/fresh_node.hpp"
#include "tests/core/snapshot/snapshot_chain.hpp"
#include "tests/fixtures/test_program.hpp"

#include <boost/asio/io_context.hpp>

namespace state_desk_test {

using namespace rustchain;
using namespace rustchain::sync;
using p2p::PeerId;
using snapshot::testing::Fresh;
using snapshot::testing::SnapshotChain;

namespace {

//! Carries everything to one other desk, as bytes.
class Wire final : public p2p::PeerNetwork {
public:
    Wire(boost::asio::io_context& context, runtime::TaskGroup& tasks)
        : context_(context), tasks_(tasks) {}

    void send(PeerId, p2p::Outgoing message) override {
        auto decoded = p2p::decode_message(*message.bytes).value().value();
        tasks_.spawn("message", context_.get_executor(), other->received(1, std::move(decoded)));
    }
    void punish(PeerId, p2p::Offence, std::string_view) override { ++punished; }
    void reward(PeerId) override { ++rewarded; }
    void disconnect(PeerId, std::string_view) override {}

    p2p::PeerListener* other = nullptr;
    std::size_t punished = 0;
    std::size_t rewarded = 0;

private:
    boost::asio::io_context& context_;
    runtime::TaskGroup& tasks_;
};

struct Node {
    Node(boost::asio::io_context& context, runtime::TaskGroup& tasks, ledger::Ledger& ledger,
         storage::KeyValueStore& store, snapshot::SnapshotFolder folder)
        : wire(context, tasks), server(ledger, std::move(folder)),
          sync({.peers = wire,
                .ledger = ledger,
                .store = store,
                .clock = clock,
                .ledger_strand = context.get_executor(),
                .pool = context.get_executor(),
                .make_aside = [] { return std::make_shared<storage::MemoryStore>(); },
                .folder = incoming.path().toStdString()},
               {.certified_epochs = 1, .least_gain = 10}),
          desk(wire, server, sync, context.get_executor(), context.get_executor()) {}

    runtime::ManualClock clock;
    QTemporaryDir incoming;
    Wire wire;
    StateServer server;
    StateSync sync;
    StateDesk desk;
};

runtime::Task<void> run_into(StateSync& sync, std::optional<Result<bool>>& outcome) {
    outcome = co_await sync.try_state_sync(16);
}

} // namespace

class StateDeskTest : public QObject {
    Q_OBJECT
private slots:
    void lets_one_node_begin_from_another() {
        SnapshotChain world{1};
        world.write();
        Fresh fresh(world.chain);
        QTemporaryDir empty;
        boost::asio::io_context context;
        runtime::TaskGroup tasks("test", runtime::TaskGroup::OnFailure::keep_going);
        Node server(context, tasks, *world.chain.ledger, world.chain.store, world.folder());
        Node node(context, tasks, *fresh.ledger, fresh.store,
                  snapshot::SnapshotFolder::open(empty.path().toStdString()).value());
        server.wire.other = &node.desk;
        node.wire.other = &server.desk;
        node.desk.joined({.id = 1, .hello = {.final_height = 16}});
        std::optional<Result<bool>> outcome;
        tasks.spawn("sync", context.get_executor(), run_into(node.sync, outcome));
        context.poll();
        QVERIFY(outcome && outcome->value());
        QCOMPARE(fresh.height(), Height{16});
        QCOMPARE(node.wire.punished + server.wire.punished, std::size_t{0});
        QCOMPARE(node.wire.rewarded, std::size_t{1});
        // What nobody asked for is noticed, and another's message is not.
        tasks.spawn("part", context.get_executor(),
                    node.desk.received(1, p2p::SnapshotPart{.request = 77}));
        tasks.spawn("ping", context.get_executor(), node.desk.received(1, p2p::Ping{}));
        context.restart();
        context.poll();
        QCOMPARE(node.wire.punished, std::size_t{1});
        tasks.stop();
        context.restart();
        context.poll();
    }
};

RUSTCHAIN_TEST(StateDeskTest)

} // namespace state_desk_test
#include "state_desk_test.moc"
