// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Driving a network through its scenario.
#include "tests/simulation/run.hpp"

#include "tests/simulation/test_signatures.hpp"

#include <algorithm>

namespace rustchain::simulation {
namespace {

constexpr std::uint64_t kPaymentEach_ms = 700;
//! Blocks beyond the highest at the end of the rough time that every honest node must reach.
constexpr Height kBlocksAfter = 3;

std::set<NodeIndex> keys_of(const std::map<NodeIndex, Habit>& habits) {
    std::set<NodeIndex> keys;
    for (const auto& [node, habit] : habits)
        keys.insert(node);
    return keys;
}

} // namespace

Run::Run(const Cast& cast, const RunPlan& plan)
    : plan_(plan), scenario_(make_scenario(plan)),
      world_(cast, scenario_.rough, keys_of(scenario_.habits), plan.seed),
      conspiracy_(world_, scenario_.habits, scenario_.sides, scenario_.is_split) {
    for (NodeIndex i = 0; i < cast.size(); ++i) {
        nodes_.push_back(
            std::make_unique<Node>(world_, i, NodePlan{.skew_ms = scenario_.skews_ms[i]}));
        if (conspiracy_.has(i))
            nodes_.back()->conspire(conspiracy_);
        at(world_.random.below(200), [this, i] { nodes_[i]->start(); });
    }
    schedule_partitions();
    schedule_payments();
    at(1000, [this] { tick(1000); });
    if (scenario_.kills > 0)
        at(scenario_.between_kills_ms, [this] { kill_somebody(scenario_.between_kills_ms); });
    at(scenario_.rough_until_ms, [this] {
        world_.post.change(scenario_.good);
        goal_ = std::max(plan_.blocks, world_.judge.highest() + kBlocksAfter);
    });
}

void Run::schedule_partitions() {
    for (const Partition& partition : scenario_.partitions) {
        at(partition.from_ms, [this, &partition] { world_.post.divide(partition.sides); });
        at(partition.until_ms, [this] { world_.post.heal(); });
    }
}

void Run::schedule_payments() {
    const auto& payments = world_.cast.payments;
    for (std::size_t i = 0; i < payments.size(); ++i) {
        at(500 + i * kPaymentEach_ms, [this, i, &payments] {
            const Message message = make_message(payments[i]);
            const NodeIndex from = world_.random.below(nodes_.size());
            nodes_[from]->deliver(from, *message);
            world_.post.send_all(from, message);
        });
    }
}

void Run::tick(std::uint64_t at_ms) {
    for (auto& node : nodes_)
        node->tick();
    conspiracy_.tick();
    check_loads();
    if (plan_.mode == Mode::crash && world_.random.below(4) == 0) {
        Node& node = *nodes_[world_.random.below(nodes_.size())];
        if (node.is_up() && !node.is_broken())
            node.back_up();
    }
    at(at_ms + 1000, [this, at_ms] { tick(at_ms + 1000); });
}

//! What an honest engine holds must stay within its limits, whatever the others send.
void Run::check_loads() {
    for (NodeIndex i = 0; i < nodes_.size(); ++i) {
        const auto load = nodes_[i]->load();
        if (!load || conspiracy_.has(i))
            continue;
        most_.waiting = std::max(most_.waiting, load->waiting);
        most_.early = std::max(most_.early, load->early);
        most_.views = std::max(most_.views, load->views);
        most_.bodies = std::max(most_.bodies, load->bodies);
        most_.proposals = std::max(most_.proposals, load->proposals);
        most_disk_bytes_ = std::max(most_disk_bytes_, nodes_[i]->disk_bytes());
        if (load->waiting > 5120 || load->early > 1024 || load->bodies > load->views + 8)
            world_.judge.complain("node " + std::to_string(i) + " holds too much");
    }
}

void Run::kill_somebody(std::uint64_t at_ms) {
    if (kills_ >= scenario_.kills)
        return;
    const NodeIndex victim = world_.random.below(nodes_.size());
    Node& node = *nodes_[victim];
    if (node.is_up() && !node.is_broken() && !conspiracy_.has(victim)) {
        const std::uint64_t way = world_.random.below(10);
        if (way < 6) {
            node.cut_power_at(world_.random.below(12), world_.random.below(2) == 0);
        } else if (way < 8) {
            node.fail_store_after(world_.random.below(3));
        } else {
            ++kills_;
            node.kill();
            at(world_.now_ms() + world_.random.below(3000),
               [this, victim] { start_again(victim); });
        }
    }
    const std::uint64_t next_ms =
        at_ms + scenario_.between_kills_ms / 2 + world_.random.below(scenario_.between_kills_ms);
    at(next_ms, [this, next_ms] { kill_somebody(next_ms); });
}

void Run::mend_broken() {
    for (NodeIndex i = 0; i < nodes_.size(); ++i) {
        if (!nodes_[i]->is_broken() || conspiracy_.has(i))
            continue;
        ++kills_;
        nodes_[i]->kill();
        at(world_.now_ms() + world_.random.below(3000), [this, i] { start_again(i); });
    }
}

//! Copies that wait are lost votes: with the traitors they must stay within what is tolerated.
bool Run::may_restore(NodeIndex node) const {
    const std::size_t lost = restored_.size() + plan_.byzantine;
    return nodes_[node]->has_backup() && !restored_.contains(node) && lost < plan_.tolerated();
}

void Run::start_again(NodeIndex index) {
    Node& node = *nodes_[index];
    for (auto copy = restored_.begin(); copy != restored_.end();) {
        const auto status = nodes_[*copy]->status();
        const bool is_free = status && status->validators > 0 && !status->is_waiting_as_copy;
        copy = is_free ? restored_.erase(copy) : std::next(copy);
    }
    const bool is_copy = may_restore(index) && world_.random.below(4) == 0;
    if (is_copy) {
        node.restore();
        ++restores_;
        restored_.insert(index);
    }
    node.start();
    world_.settle();
    const auto status = node.status();
    if (node.is_broken() || !status || status->validators == 0)
        return;
    if (is_copy && !status->is_waiting_as_copy)
        world_.judge.complain("a restored copy votes at once");
    if (status->is_waiting_as_copy && !restored_.contains(index))
        world_.judge.complain("a crash is taken for a restored copy");
}

void Run::deliver_due() {
    const std::uint64_t now_ms = world_.now_ms();
    while (world_.post.next_ms() && *world_.post.next_ms() <= now_ms) {
        for (const Delivery& delivery : world_.post.take_next()) {
            world_.record(mix(mix(delivery.from, delivery.to), mark_of(*delivery.message)));
            nodes_[delivery.to]->deliver(delivery.from, *delivery.message);
        }
    }
}

bool Run::step(std::uint64_t until_ms) {
    world_.settle();
    mend_broken();
    std::uint64_t next_ms = until_ms + 1;
    if (const auto due = world_.clock.next_due())
        next_ms = std::min(next_ms, static_cast<std::uint64_t>(
                                        std::chrono::duration_cast<std::chrono::milliseconds>(
                                            due->time_since_epoch())
                                            .count()));
    if (!timeline_.empty())
        next_ms = std::min(next_ms, timeline_.begin()->first);
    if (const auto arrival = world_.post.next_ms())
        next_ms = std::min(next_ms, *arrival);
    if (next_ms > until_ms)
        return false;
    next_ms = std::max(next_ms, world_.now_ms());
    world_.post.set_now(next_ms);
    world_.clock.advance_to(runtime::MonotonicTime(std::chrono::milliseconds(next_ms)),
                            [this] { world_.settle(); });
    world_.settle();
    deliver_due();
    while (!timeline_.empty() && timeline_.begin()->first <= next_ms)
        timeline_.extract(timeline_.begin()).mapped()();
    return true;
}

Height Run::lowest_honest() const {
    Height lowest = ~Height{0};
    for (NodeIndex i = 0; i < nodes_.size(); ++i) {
        if (!conspiracy_.has(i))
            lowest = std::min(lowest, nodes_[i]->is_up() ? nodes_[i]->height() : 0);
    }
    return lowest;
}

bool Run::is_done() const {
    if (world_.judge.has_forked() || !world_.judge.violations().empty())
        return true;
    return plan_.mode != Mode::liveness && goal_ > 0 && kills_ >= scenario_.kills &&
           lowest_honest() >= goal_;
}

void Run::complain_of_stall() {
    world_.judge.complain("stalled; every honest node was to reach block " + std::to_string(goal_));
    for (NodeIndex i = 0; i < nodes_.size(); ++i) {
        const auto status = nodes_[i]->status();
        std::string words =
            "node " + std::to_string(i) + ": block " + std::to_string(nodes_[i]->height());
        if (conspiracy_.has(i))
            words += ", Byzantine";
        if (!status)
            words += ", down";
        else
            words += ", epoch " + std::to_string(status->epoch) + ", view " +
                     std::to_string(status->view) + (status->is_validator ? "" : ", observes") +
                     (status->is_waiting_as_copy ? ", waits as a copy" : "");
        world_.judge.complain(std::move(words));
    }
}

RunReport Run::go() {
    while (!is_done() && step(scenario_.give_up_ms)) {
    }
    const bool is_stalled = !is_done() && plan_.mode != Mode::liveness && !scenario_.is_split;
    if (is_stalled)
        complain_of_stall();
    RunReport report{.seed = plan_.seed,
                     .history = world_.history,
                     .events = world_.events,
                     .chain_ms = world_.now_ms(),
                     .height = world_.judge.highest(),
                     .has_forked = world_.judge.has_forked(),
                     .convicted = world_.judge.convicted().size(),
                     .kills = kills_,
                     .restores = restores_,
                     .most_disk_bytes = most_disk_bytes_,
                     .most = most_};
    if (report.has_forked && report.convicted <= plan_.tolerated())
        world_.judge.complain("a fork with evidence against only " +
                              std::to_string(report.convicted));
    report.violations = world_.judge.violations();
    measure(report);
    return report;
}

} // namespace rustchain::simulation
