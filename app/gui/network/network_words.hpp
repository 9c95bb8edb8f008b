// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a node's peers and its catching up are called, in words.
#pragma once

#include "core/p2p/peer_status.hpp"
#include "core/sync/sync_status.hpp"

#include <QStringList>
#include <QVariant>

namespace rustchain::gui {

//! The card about catching up.
struct SyncWords {
    QString title;        //!< "Downloading the state, 62 %"
    QString text;         //!< how long it takes yet, or what it waits for
    double progress = -1; //!< 0 … 1; −1: not measured
    QVariantList steps{}; //!< of the five phases: {title, note, stage as StageMark.Stage}
};

//! `connected` peers; `has_state`: this run fetched a snapshot or is about to.
SyncWords sync_words(const sync::SyncStatus& status, std::size_t connected, bool has_state);
//! For the strip: "State", "62 %"; the second empty while nothing is measured.
QString sync_phase_name(sync::SyncPhase phase);
QString sync_percent(const sync::SyncStatus& status);

//! "8.1 MB/s".
QString rate_text(double bytes_per_second);
//! The round value at or above a rate that a chart's top line stands for; at least 1 kB/s.
double round_rate_above(double bytes_per_second);

//! How a peer introduced itself, made safe: "rustchain/0.4.1 (kiln-01)" has the version "0.4.1"
//! and the name "kiln-01".
struct AgentWords {
    QString name; //!< empty: none given
    QString version;
};
AgentWords agent_words(std::string_view agent);

//! The part of "192.0.2.7:8098" or "[2001:db8::1]:8098" before the port, without brackets.
QString host_of(const std::string& address);
//! "[2001:db8::1]:8098".
QString address_text(const p2p::PeerAddress& address);
//! "+8 ms from peers"; "—" without a peer.
QString clock_words(const p2p::NetworkStatus& status);
//! Whether the clock is so far off that blocks may be refused.
bool is_clock_off(const p2p::NetworkStatus& status);

} // namespace rustchain::gui
