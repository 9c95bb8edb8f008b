// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A fresh node among peers that are honest, lie, hold back or leave: it begins from a snapshot of
// the real chain, or not at all.
#include "core/sync/state/state_sync.hpp"

#include "core/crypto/sha256.hpp"
#include "core/runtime/task_group.hpp"
#include "core/snapshot/state_chunk.hpp"
#include "core/sync/state/state_server.hpp"
#include "tests/core/snapshot/fresh_node.hpp"
#include "tests/core/snapshot/snapshot_chain.hpp"
#include "tests/core/sync/state/fake_peers.hpp"
#include "tests/fixtures/test_program.hpp"

namespace state_sync_test {

using namespace rustchain;
using namespace rustchain::sync;
using p2p::Offence;
using p2p::PeerId;
using p2p::WireMessage;
using snapshot::testing::Fresh;
using snapshot::testing::SnapshotChain;
using std::chrono::seconds;
using sync::testing::FakePeers;

namespace {

//! The honest side: a chain of 32 blocks with its snapshot, whose chunks are as small as the test
//! wants, and its certified epochs.
struct Source {
    explicit Source(std::size_t chunks) {
        for (Height end = 8; end <= 32; end += 8) {
            world.chain.grow_to(end);
            auto certified = snapshot::certify_newest_epoch(world.chain.store, world.params());
            QVERIFY(folder.keep_certified_epoch(certified.value()).has_value());
        }
        summary = world.write();
        auto rows = snapshot::read_chunk(folder.chunk(32, 0).value()).value();
        cut(rows, chunks);
    }

    //! Makes a snapshot of these rows, told as convincingly as anybody can.
    void cut(const std::vector<snapshot::StateRow>& rows, std::size_t chunks) {
        summary.chunks.clear();
        summary.bytes = 0;
        QVERIFY(folder.begin(32).has_value());
        for (std::size_t i = 0; i < chunks; ++i) {
            snapshot::ChunkBuilder builder;
            for (std::size_t r = i * rows.size() / chunks; r < (i + 1) * rows.size() / chunks; ++r)
                builder.add(rows[r].key, rows[r].record);
            auto chunk = builder.take().value();
            summary.chunks.push_back(crypto::sha256(chunk));
            summary.bytes += chunk.size();
            QVERIFY(folder.add_chunk(32, static_cast<std::uint32_t>(i), chunk).has_value());
        }
        QVERIFY(folder.finish(summary).has_value());
    }

    //! The same state but for the epoch's set, which is made up and has certified it all.
    void invent_set() {
        auto rows = snapshot::read_chunk(folder.chunk(32, 0).value()).value();
        const auto key = state::StateKey::epoch(3);
        auto row = std::ranges::find_if(
            rows, [&](const auto& entry) { return std::ranges::equal(entry.key, key.flat_key()); });
        auto record = decode<EpochRecord>(row->record).value();
        const fixtures::Person stranger("stranger");
        record.members = {{.owner = stranger.address, .consensus_key = stranger.public_key()}};
        row->record = encode(record);
        cut(rows, 1);
        storage::MemoryStore aside;
        auto chunk = [this](std::uint32_t index) { return folder.chunk(32, index); };
        QVERIFY(!snapshot::import_snapshot(summary, chunk, aside)); // but its trie is there
        storage::StoredNodes nodes(aside);
        auto& end = summary.end;
        end.header.state_root = merkle::read_trie_root(nodes).value();
        std::vector<Hash256> paths{key.path(), state::StateKey::epoch(4).path()};
        std::ranges::sort(paths);
        const std::vector<ByteView> views(paths.begin(), paths.end());
        end.proof = merkle::prove_keys(nodes, views).value().proof;
        end.certificate = {.kind = VoteKind::finalize,
                           .epoch = 3,
                           .view = 1,
                           .hash = block_hash(end.header),
                           .bitmap = {1}};
        end.certificate.signatures = {stranger.sign(
            vote_digest(VoteKind::finalize, 3, 1, end.certificate.hash, world.chain.chain_id()))};
        cut(rows, 1);
    }

    std::optional<WireMessage> answer(const WireMessage& message) const {
        if (const auto* question = std::get_if<p2p::GetState>(&message))
            return server.answer(*question);
        if (const auto* question = std::get_if<p2p::GetSnapshot>(&message))
            return server.answer(*question);
        return std::nullopt;
    }
    FakePeers::Answer honest() const {
        return [this](const WireMessage& message) { return answer(message); };
    }

    SnapshotChain world{0};
    snapshot::SnapshotFolder folder = world.folder();
    StateServer server{*world.chain.ledger, folder};
    snapshot::SnapshotSummary summary;
};

bool asks_for_chunk(const WireMessage& message) {
    const auto* question = std::get_if<p2p::GetSnapshot>(&message);
    return question && question->height;
}

//! The node that wants to begin.
struct Node {
    explicit Node(const Source& from,
                  StateSyncConfig config = {.certified_epochs = 1, .least_gain = 10})
        : source(from), fresh(from.world.chain), sync_config(config) {
        start();
    }
    ~Node() { stop(); }

    void start() {
        sync.emplace(
            StateSyncParts{.peers = peers,
                           .ledger = *fresh.ledger,
                           .store = fresh.store,
                           .clock = clock,
                           .ledger_strand = context.get_executor(),
                           .pool = context.get_executor(),
                           .make_aside = [] { return std::make_shared<storage::MemoryStore>(); },
                           .folder = temporary.path().toStdString()},
            sync_config);
        sync->set_progress([this](const SyncStatus& status) { shown.push_back(status); });
        peers.deliver = [this](PeerId peer, WireMessage message) {
            if (auto* state = std::get_if<p2p::State>(&message))
                sync->received(peer, std::move(*state));
            else if (auto* part = std::get_if<p2p::SnapshotPart>(&message))
                sync->received(peer, std::move(*part));
        };
    }
    void join(PeerId id, FakePeers::Answer answer) {
        peers.answers[id] = std::move(answer);
        sync->joined({.id = id, .hello = {.final_height = source.world.chain.height()}});
    }
    static runtime::Task<void> run_into(StateSync& sync, std::optional<Result<bool>>& outcome) {
        outcome = co_await sync.try_state_sync(1'000'000);
    }
    void begin() {
        outcome.reset();
        actors.emplace("test");
        actors->spawn("state sync", context.get_executor(), run_into(*sync, outcome));
        poll();
    }
    void stop() {
        if (actors)
            actors->stop();
        poll();
    }
    void poll() {
        context.restart();
        context.poll();
    }
    void pass(seconds time) {
        context.restart();
        clock.advance(time, [this] { context.poll(); });
        poll();
    }
    //! Runs to the end, up to five minutes.
    bool run() {
        begin();
        for (int i = 0; i < 10 && !outcome; ++i)
            pass(seconds(30));
        return outcome && outcome->value();
    }
    bool is_at_snapshot() const {
        return fresh.height() == 32 &&
               fresh.ledger->snapshot()->final.hash == source.world.chain.hash_at(32);
    }
    std::size_t asked_for_chunks(PeerId peer) const {
        return static_cast<std::size_t>(std::ranges::count_if(peers.sent, [&](const auto& entry) {
            return entry.first == peer && asks_for_chunk(entry.second);
        }));
    }

    const Source& source;
    Fresh fresh;
    boost::asio::io_context context;
    runtime::ManualClock clock{1'700'000'100'000};
    FakePeers peers{context};
    QTemporaryDir temporary;
    StateSyncConfig sync_config;
    std::optional<StateSync> sync;
    std::optional<runtime::TaskGroup> actors;
    std::optional<Result<bool>> outcome;
    std::vector<SyncStatus> shown;
};

} // namespace

class StateSyncTest : public QObject {
    Q_OBJECT
private slots:
    void begins_from_a_snapshot_and_goes_on() {
        Source source(3);
        Node node(source);
        node.join(1, source.honest());
        QVERIFY(node.run());
        QVERIFY(node.is_at_snapshot());
        QVERIFY(node.peers.punished.empty());
        source.world.chain.grow_to(60);
        node.fresh.follow();
        QCOMPARE(node.fresh.ledger->snapshot()->final.hash, source.world.chain.hash_at(60));
        QCOMPARE(node.shown.front().phase, SyncPhase::peers);
        QCOMPARE(node.shown.back().phase, SyncPhase::state);
        QCOMPARE(node.shown.back().done, source.summary.bytes);
        QCOMPARE(node.shown.back().total, source.summary.bytes);
        QCOMPARE(node.shown.back().best_height, Height{32});
    }

    void fetches_from_several_peers_at_once() {
        Source source(9);
        Node node(source);
        for (PeerId peer : {1, 2, 3})
            node.join(peer, source.honest());
        QVERIFY(node.run());
        for (PeerId peer : {1, 2, 3})
            QVERIFY(node.peers.rewards[peer] >= 2);
    }

    void says_no_when_nobody_has_one_or_it_is_not_worth_it() {
        Source source(1);
        Node nobody(source);
        nobody.join(1, [](const WireMessage& message) -> std::optional<WireMessage> {
            return p2p::SnapshotPart{.request = std::get<p2p::GetSnapshot>(message).request};
        });
        QVERIFY(!nobody.run());
        QVERIFY(nobody.outcome->has_value());
        Node near(source, {.certified_epochs = 1, .least_gain = 33});
        near.join(1, source.honest());
        QVERIFY(!near.run());
        QCOMPARE(near.asked_for_chunks(1), std::size_t{0});
    }

    void asks_no_more_peers_than_it_may() {
        Source source(1);
        Node node(source, {.certified_epochs = 1, .least_gain = 10, .most_sources = 2});
        for (PeerId peer : {1, 2, 3})
            node.join(peer, source.honest());
        QVERIFY(node.run());
        std::set<PeerId> asked;
        for (const auto& [peer, message] : node.peers.sent)
            asked.insert(peer);
        QCOMPARE(asked.size(), std::size_t{2});
    }

    void replaces_a_peer_that_lies_about_a_chunk() {
        Source source(6);
        Node node(source);
        node.join(1, [&](const WireMessage& message) {
            auto answer = source.answer(message);
            if (asks_for_chunk(message))
                std::get<p2p::SnapshotPart>(*answer).bytes[10] ^= 1;
            return answer;
        });
        node.join(2, source.honest());
        QVERIFY(node.run());
        QVERIFY(node.is_at_snapshot());
        QCOMPARE(node.peers.punished[1], std::vector{Offence::broken_promise});
        QCOMPARE(node.asked_for_chunks(1), std::size_t{1});
        QVERIFY(!node.peers.punished.contains(2));
    }

    void replaces_a_peer_that_holds_back() {
        Source source(6);
        Node node(source);
        node.join(1, [&](const WireMessage& message) {
            return asks_for_chunk(message) ? std::nullopt : source.answer(message);
        });
        node.join(2, source.honest());
        QVERIFY(node.run());
        QVERIFY(node.is_at_snapshot());
        QCOMPARE(node.peers.punished[1], std::vector{Offence::broken_promise});
    }

    void goes_on_when_a_peer_leaves() {
        Source source(6);
        Node node(source);
        node.join(1, [&](const WireMessage& message) -> std::optional<WireMessage> {
            if (!asks_for_chunk(message))
                return source.answer(message);
            boost::asio::post(node.context, [&] { node.sync->left(1); });
            return std::nullopt;
        });
        node.join(2, source.honest());
        node.begin();
        QVERIFY(node.outcome && node.outcome->value()); // without waiting for a time limit
        QVERIFY(node.is_at_snapshot());
        QVERIFY(!node.peers.punished.contains(1));
    }

    void refuses_a_snapshot_with_forged_rows() {
        Source source(2);
        Source forger(1);
        auto rows = snapshot::read_chunk(forger.folder.chunk(32, 0).value()).value();
        rows[0].record[6] ^= 1; // a richer account
        forger.cut(rows, 2);
        Node node(source);
        for (PeerId peer : {1, 2})
            node.join(peer, forger.honest());
        node.join(3, source.honest());
        QVERIFY(node.run());
        QVERIFY(node.is_at_snapshot());
        for (PeerId peer : {1, 2})
            QCOMPARE(node.peers.punished[peer], std::vector{Offence::invalid_block});
        QVERIFY(!node.peers.punished.contains(3));
    }

    void is_unchanged_when_all_lie() {
        Source forger(1);
        auto rows = snapshot::read_chunk(forger.folder.chunk(32, 0).value()).value();
        rows.pop_back();
        forger.cut(rows, 2);
        Node node(forger);
        node.join(1, forger.honest());
        QVERIFY(!node.run());
        QCOMPARE(node.fresh.height(), Height{0});
        node.fresh.open();
        QCOMPARE(node.fresh.height(), Height{0});
        QVERIFY(std::filesystem::is_empty(node.temporary.path().toStdString()));
    }

    void refuses_what_nobody_certified() {
        Source source(1);
        Node node(source);
        node.join(1, [&](const WireMessage& message) {
            auto answer = source.answer(message);
            auto& part = std::get<p2p::SnapshotPart>(*answer);
            auto summary = decode<snapshot::SnapshotSummary>(part.bytes).value();
            summary.end.certificate.signatures[0][0] ^= 1;
            part.bytes = encode(summary);
            return answer;
        });
        QVERIFY(!node.run());
        QCOMPARE(node.peers.punished[1], std::vector{Offence::invalid_block});
        QCOMPARE(node.asked_for_chunks(1), std::size_t{0});
        QCOMPARE(node.fresh.height(), Height{0});
    }

    void refuses_an_invented_set() {
        Source source(1);
        Source forger(1);
        forger.invent_set();
        QVERIFY(snapshot::check_certified_epoch(forger.summary.end, forger.world.params(),
                                                forger.world.chain.chain_id()));
        Node node(source);
        node.join(1, forger.honest());
        QVERIFY(!node.run());
        QCOMPARE(node.asked_for_chunks(1), std::size_t{0});
        QCOMPARE(node.fresh.height(), Height{0});
        node.join(2, source.honest());
        QVERIFY(node.run());
        QVERIFY(node.is_at_snapshot());
    }

    void punishes_summaries_that_are_none() {
        Source source(1);
        Node node(source);
        node.join(1, [](const WireMessage& message) -> std::optional<WireMessage> {
            return p2p::SnapshotPart{.request = std::get<p2p::GetSnapshot>(message).request,
                                     .bytes = {1, 2, 3}};
        });
        node.join(2, [&](const WireMessage& message) {
            auto answer = source.answer(message);
            auto& part = std::get<p2p::SnapshotPart>(*answer);
            auto summary = decode<snapshot::SnapshotSummary>(part.bytes).value();
            summary.ancestors.pop_back();
            part.bytes = encode(summary);
            return answer;
        });
        QVERIFY(!node.run());
        QCOMPARE(node.peers.punished[1], std::vector{Offence::malformed_message});
        QCOMPARE(node.peers.punished[2], std::vector{Offence::invalid_block});
    }

    void goes_on_with_the_chunks_it_has_after_a_restart() {
        Source source(6);
        Node node(source);
        std::size_t given = 0;
        node.join(1, [&](const WireMessage& message) {
            const bool is_chunk = asks_for_chunk(message);
            return is_chunk && ++given > 4 ? std::nullopt : source.answer(message);
        });
        node.begin();
        QVERIFY(!node.outcome);
        node.stop(); // killed while it waits for the fifth
        QCOMPARE(node.fresh.height(), Height{0});
        node.fresh.store.kill();
        node.fresh.open();
        node.start();
        node.peers.sent.clear();
        node.join(2, source.honest());
        QVERIFY(node.run());
        QVERIFY(node.is_at_snapshot());
        QCOMPARE(node.asked_for_chunks(2), std::size_t{2});
    }

    void keeps_what_came_when_the_only_peer_fails() {
        Source source(4);
        Node node(source);
        std::size_t given = 0;
        node.join(1, [&](const WireMessage& message) {
            const bool is_chunk = asks_for_chunk(message);
            return is_chunk && ++given > 3 ? std::nullopt : source.answer(message);
        });
        QVERIFY(!node.run());
        QVERIFY(node.outcome->has_value());
        node.sync->left(1);
        node.join(2, source.honest());
        QVERIFY(node.run());
        QCOMPARE(node.asked_for_chunks(2), std::size_t{1});
    }
};

RUSTCHAIN_TEST(StateSyncTest)

} // namespace state_sync_test
#include "state_sync_test.moc"
