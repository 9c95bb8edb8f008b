// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The status strip in words.
#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/time_format.hpp"
#include "app/gui/network/network_words.hpp"
#include "app/gui/remote/server_words.hpp"
#include "app/gui/shell/shell_view_model.hpp"
#include "core/node/node.hpp"

namespace rustchain::gui {
namespace {

constexpr TimestampMs kSlowMs = 30'000;
constexpr TimestampMs kLateMs = 120'000;

} // namespace

QString ShellViewModel::heightText() const {
    return bridge_.chain() ? count_text(bridge_.chain()->height) : unknown_text();
}

QString ShellViewModel::finalAge() const {
    return bridge_.chain() ? since_text(bridge_.chain()->finalised_ms, bridge_.now_ms())
                           : unknown_text();
}

ShellViewModel::FinalState ShellViewModel::finalState() const {
    if (!bridge_.chain())
        return Unknown;
    const TimestampMs now = bridge_.now_ms();
    const TimestampMs then = bridge_.chain()->finalised_ms;
    const TimestampMs age = now > then ? now - then : 0;
    return age >= kLateMs ? Late : age >= kSlowMs ? Slow : Fresh;
}

QString ShellViewModel::peersText() const {
    if (bridge_.is_remote()) {
        const auto answering = static_cast<int>(bridge_.servers()->answering());
        return bridge_.is_offline() ? tr("No server answers")
               : answering == 0     ? QString()
                                    : tr("%n server(s) answer", nullptr, answering);
    }
    if (bridge_.is_local())
        return tr("Local node");
    if (bridge_.is_offline())
        return tr("Offline, looking for peers");
    const auto& status = bridge_.network_status();
    return status ? tr("%n peer(s)", nullptr, static_cast<int>(status->peers.size())) : QString();
}

QString ShellViewModel::syncPhase() const {
    const auto& status = bridge_.sync_status();
    const bool is_syncing = status && status->phase != sync::SyncPhase::done;
    return is_syncing && !bridge_.is_local() ? sync_phase_name(status->phase) : QString();
}

QString ShellViewModel::syncPercent() const {
    return syncPhase().isEmpty() ? QString() : sync_percent(*bridge_.sync_status());
}

QString ShellViewModel::miningText() const {
    if (bridge_.is_remote())
        return tr("not possible");
    if (!bridge_.mining())
        return unknown_text();
    switch (bridge_.mining()->state) {
    case mining::MiningState::off:
        return tr("off");
    case mining::MiningState::measuring:
        return tr("measuring");
    case mining::MiningState::unregistered:
        return tr("registering");
    case mining::MiningState::failed:
        return tr("not possible");
    case mining::MiningState::refused:
        return tr("not accepted");
    case mining::MiningState::paused:
        return tr("paused");
    default:
        break;
    }
    return bridge_.params() && bridge_.chain() ? tr("slot %1 of %2")
                                                     .arg(bridge_.chain()->slot + 1)
                                                     .arg(bridge_.params()->slots_per_epoch)
                                               : tr("on");
}

QString ShellViewModel::verifierText() const {
    if (bridge_.is_remote() && bridge_.node_phase() != NodePhase::failed) {
        const auto& servers = bridge_.servers()->views();
        return servers.size() == 1 ? tr("Remote node %1, proofs checked on this device")
                                         .arg(server_host(servers.front().name))
                                   : tr("%n remote node(s), proofs checked on this device", nullptr,
                                        static_cast<int>(servers.size()));
    }
    switch (bridge_.node_phase()) {
    case NodePhase::absent:
        return tr("The node starts with the first wallet");
    case NodePhase::starting:
        return tr("The node is starting");
    case NodePhase::running:
        return tr("Full node, state verified on this device");
    case NodePhase::failed:
        return bridge_.is_remote() ? tr("The remote node cannot be used")
                                   : tr("The node does not run");
    }
    return {};
}

} // namespace rustchain::gui
