// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The overview's cards about mining and the node.
#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/time_format.hpp"
#include "app/gui/network/network_words.hpp"
#include "app/gui/overview/overview_view_model.hpp"
#include "core/node/node.hpp"

namespace rustchain::gui {
namespace {

constexpr TimestampMs kStandstillMs = 10'000;
constexpr TimestampMs kBehindMs = 30'000;
// As SlotRing.Slot.
constexpr int kFuture = 0;
constexpr int kAccepted = 2;
constexpr int kMissed = 3;

std::uint64_t age_of(const ChainNews& chain, TimestampMs now_ms) {
    return now_ms > chain.finalised_ms ? now_ms - chain.finalised_ms : 0;
}

} // namespace

QList<int> OverviewViewModel::slotStates() const {
    QList<int> states(5, kFuture);
    if (!bridge_.params() || !bridge_.chain() || !bridge_.mining())
        return states;
    const mining::MiningStatus& status = *bridge_.mining();
    states.resize(static_cast<qsizetype>(bridge_.params()->slots_per_epoch), kFuture);
    const bool is_this_epoch = status.epoch == bridge_.chain()->epoch;
    for (qsizetype i = 0; i < states.size(); ++i) {
        const bool is_accepted = is_this_epoch && ((status.slot_bits >> i) & 1U) != 0;
        const bool is_past = static_cast<std::uint64_t>(i) < bridge_.chain()->slot;
        if (is_accepted)
            states[i] = kAccepted;
        else if (is_past && status.is_enabled && status.is_registered)
            states[i] = kMissed;
    }
    return states;
}

int OverviewViewModel::currentSlot() const {
    return bridge_.chain() ? static_cast<int>(bridge_.chain()->slot) : -1;
}

qreal OverviewViewModel::slotProgress() const {
    if (!bridge_.chain() || !bridge_.params())
        return 0;
    const ChainParams& params = *bridge_.params();
    const Height next = bridge_.chain()->final_height + 1;
    return static_cast<qreal>(next - params.slot_start(next)) /
           static_cast<qreal>(params.slot_blocks);
}

std::uint64_t OverviewViewModel::blocks_left() const {
    return bridge_.params()->last_height(bridge_.chain()->epoch) - bridge_.chain()->final_height;
}

QString OverviewViewModel::timeLeft() const {
    if (!bridge_.chain() || !bridge_.params() ||
        age_of(*bridge_.chain(), bridge_.now_ms()) > kStandstillMs)
        return {};
    return tr("≈ %1").arg(clock_text(blocks_left() * block_time_ms() / 1000));
}

std::uint64_t OverviewViewModel::block_time_ms() const {
    return pulse_.block_time_ms().value_or(bridge_.params()->block_time_ms);
}

std::uint64_t OverviewViewModel::slot_blocks_left() const {
    const Height next = bridge_.chain()->final_height + 1;
    return bridge_.params()->slot_start(next) + bridge_.params()->slot_blocks - next;
}

QString OverviewViewModel::blocksLeft() const {
    if (!bridge_.chain() || !bridge_.params())
        return {};
    return tr("%n block(s) left", nullptr, static_cast<int>(blocks_left()));
}

QString OverviewViewModel::multiplier() const {
    return bridge_.mining() && bridge_.mining()->is_registered
               ? multiplier_text(bridge_.mining()->multiplier)
               : QString();
}

QString OverviewViewModel::slotsAccepted() const {
    if (!bridge_.params() || !bridge_.mining() || !bridge_.mining()->is_registered)
        return {};
    const auto accepted = slotStates().count(kAccepted);
    return tr("%1 of %2").arg(accepted).arg(bridge_.params()->slots_per_epoch);
}

QString OverviewViewModel::mining_sentence(const MiningMoment& moment) const {
    if (!mining_.problem().isEmpty())
        return mining_.problem();
    if (bridge_.node_phase() == NodePhase::failed || bridge_.is_remote())
        return tr("Not possible: needs a full or light node.");
    if (!bridge_.mining())
        return tr("Mining starts with the node.");
    const mining::MiningStatus& status = *bridge_.mining();
    if (mining_.busy() && status.state != mining::MiningState::measuring)
        return tr("Registering this machine. It takes a few seconds of work.");
    return mining_state_text(status, moment);
}

MiningMoment OverviewViewModel::mining_moment() const {
    MiningMoment moment{.now_ms = bridge_.now_ms(), .params = bridge_.params()};
    const auto& sync = bridge_.sync_status();
    moment.is_catching_up = sync && sync->phase != sync::SyncPhase::done && !bridge_.is_local();
    if (moment.is_catching_up)
        moment.caught_up = sync_percent(*sync);
    if (!bridge_.chain() || !bridge_.params())
        return moment;
    moment.slot = bridge_.chain()->slot;
    if (age_of(*bridge_.chain(), bridge_.now_ms()) <= kStandstillMs)
        moment.next_slot_ms = slot_blocks_left() * block_time_ms();
    return moment;
}

OverviewViewModel::NodeState OverviewViewModel::nodeState() const {
    switch (bridge_.node_phase()) {
    case NodePhase::absent:
        return Absent;
    case NodePhase::failed:
        return Stopped;
    case NodePhase::starting:
        return Starting;
    case NodePhase::running:
        break;
    }
    if (bridge_.is_offline() && bridge_.is_remote())
        return Silent;
    if (!bridge_.chain())
        return Starting;
    return age_of(*bridge_.chain(), bridge_.now_ms()) > kBehindMs ? Behind : InSync;
}

QString OverviewViewModel::timeToFinal() const {
    auto median = pulse_.median_ms();
    return median ? duration_text(*median) : QString();
}

QString OverviewViewModel::pulseNote() const {
    auto slowest = pulse_.slowest_ms();
    if (!slowest)
        return tr("No block since the start of this window yet");
    return tr("Last %n block(s), slowest %1", nullptr, static_cast<int>(pulse_.size()))
        .arg(duration_text(*slowest));
}

QString OverviewViewModel::blockTime() const {
    auto distance = pulse_.block_time_ms();
    return distance ? duration_text(*distance) : unknown_text();
}

QString OverviewViewModel::diskUse() const {
    return disk_bytes_ ? bytes_text(*disk_bytes_) : unknown_text();
}

QString OverviewViewModel::epochText() const {
    return bridge_.chain() ? count_text(bridge_.chain()->epoch) : unknown_text();
}

} // namespace rustchain::gui
