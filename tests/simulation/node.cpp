// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Lives and deaths of a simulated node, and what it says.
#include "tests/simulation/node_life.hpp"

#include "core/runtime/task.hpp"
#include "tests/simulation/conspiracy.hpp"
#include "tests/simulation/test_signatures.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/co_spawn.hpp>

namespace rustchain::simulation {
namespace {

constexpr std::size_t kAskedPeers = 4;

std::shared_ptr<storage::MemoryStore> copy_of(const storage::MemoryStore& store) {
    auto copy = std::make_shared<storage::MemoryStore>();
    storage::WriteBatch batch;
    for (std::size_t i = 0; i < storage::kColumnCount; ++i) {
        const auto column = static_cast<storage::Column>(i);
        const auto rows = store.scan(column, storage::RowRange::all(store.row_count(column)));
        for (const auto& row : rows.value())
            batch.put(column, row.key, row.value);
    }
    [[maybe_unused]] auto written = copy->write(batch, storage::Sync::yes);
    return copy;
}

} // namespace

Node::Node(World& world, NodeIndex index, const NodePlan& plan)
    : world_(world), index_(index), plan_(plan), clock_(world.clock, plan.skew_ms) {}

Node::~Node() {
    kill();
}

void Node::start() {
    const Cast& cast = world_.cast;
    auto ledger = ledger::Ledger::open(*store_, cast.genesis, cast.network, clock_,
                                       {.mempool = {}, .trie = {.cache_bytes = 1 << 20}});
    if (!ledger)
        return world_.judge.complain("a ledger does not open: " + ledger.error().message);
    const validator::FinalityConfig config{.chain_id = cast.network.chain_id,
                                           .params = cast.network.params,
                                           .directory = "/finality",
                                           .accept_restored = false,
                                           .disk = std::nullopt,
                                           .signatures = cast.signatures,
                                           .files = &disk_,
                                           .log_segment_bytes = plan_.segment_bytes};
    life_ = std::make_unique<Life>(*this, std::move(*ledger), config);
    is_cut_ = false;
    expects_failure_ = false;
    note_final();
    boost::asio::co_spawn(
        life_->executor, life_->engine.run(),
        boost::asio::bind_cancellation_slot(
            life_->cancel.slot(),
            [this, life = life_.get()](const std::exception_ptr& thrown, const Result<void>& end) {
                life->has_ended = true;
                if (thrown && !runtime::is_cancellation(thrown))
                    life->failure = runtime::describe(thrown);
                else if (!thrown && !end)
                    life->failure = end.error().message;
                const bool is_expected = is_cut_ || expects_failure_ || conspiracy_ != nullptr ||
                                         world_.judge.has_forked();
                if (!life->failure.empty() && !is_expected)
                    world_.judge.complain("node " + std::to_string(index_) +
                                          " ended: " + life->failure);
            }));
}

void Node::kill() {
    if (!life_)
        return;
    is_cut_ = true;
    disk_.cut_power();
    life_->cancel.emit(boost::asio::cancellation_type::terminal);
    while (!life_->has_ended)
        world_.settle();
    world_.settle();
    life_.reset();
    blocks_.clear();
    order_.clear();
    store_->kill();
    store_->free_disk();
    disk_.restart(world_.random);
}

bool Node::is_broken() const {
    return life_ && (is_cut_ || life_->has_ended);
}

void Node::cut_power_at(std::size_t change, bool is_done) {
    disk_.cut_power_at(change, is_done, [this] {
        is_cut_ = true;
        store_->fill_disk_after(0);
    });
}

void Node::fail_store_after(std::size_t writes) {
    expects_failure_ = true;
    store_->fill_disk_after(writes);
}

void Node::back_up() {
    backup_ = Backup{.disk = disk_.copy(), .store = copy_of(*store_), .height = height_};
}

void Node::restore() {
    disk_ = backup_->disk.copy();
    store_ = copy_of(*backup_->store);
    world_.judge.forget(index_);
    height_ = 0;
}

std::optional<validator::FinalityStatus> Node::status() const {
    if (!life_)
        return std::nullopt;
    return *life_->engine.status();
}

std::optional<validator::FinalityLoad> Node::load() const {
    if (!life_)
        return std::nullopt;
    return life_->engine.load();
}

void Node::note_final() {
    const auto snapshot = life_->ledger->snapshot();
    if (snapshot->final.header.height > height_)
        idle_ticks_ = 0;
    height_ = snapshot->final.header.height;
    world_.record(mix(index_, head_of(snapshot->final.hash)));
    world_.judge.see_final(index_, *snapshot, world_.now_ms());
}

void Node::say(const Message& message) {
    if (is_cut_)
        return;
    if (conspiracy_ != nullptr)
        return conspiracy_->broadcast(index_, message);
    world_.judge.see(index_, *message);
    world_.post.send_all(index_, message);
}

void Node::reply(NodeIndex to, const Message& message) {
    if (is_cut_ || to >= world_.cast.size() ||
        (conspiracy_ != nullptr && !conspiracy_->answers(index_)))
        return;
    world_.post.send(index_, to, message);
}

void Node::ask_some(const Message& message) {
    for (std::size_t i = 0; i < std::min(kAskedPeers, world_.cast.size()); ++i)
        reply(world_.random.below(world_.cast.size()), message);
}

void Node::broadcast(const Vote& vote) {
    say(make_message(vote));
}

void Node::broadcast(const SharedProposal& proposal) {
    remember(proposal.block);
    say(make_message(proposal));
}

void Node::broadcast(const Certificate& certificate) {
    say(make_message(certificate));
}

void Node::answer(validator::PeerId peer, const Certificate& certificate) {
    reply(peer - 1, make_message(certificate));
}

void Node::ask_certificate(EpochNumber epoch, View view) {
    ask_some(make_message(CertificateAsked{epoch, view}));
}

void Node::ask_block(const BlockHash& hash) {
    ask_some(make_message(BlockAsked{hash}));
}

void Node::blame(validator::PeerId peer, std::string_view reason) {
    // Once too many are faulty, honest nodes may stand on different chains.
    const std::size_t tolerated = (world_.cast.size() - 1) / 3;
    if (conspiracy_ != nullptr || world_.judge.byzantine().size() > tolerated)
        return;
    if (peer == 0 || !world_.judge.is_byzantine(peer - 1))
        world_.judge.complain("node " + std::to_string(index_) +
                              " blames an honest peer: " + std::string(reason));
}

} // namespace rustchain::simulation
