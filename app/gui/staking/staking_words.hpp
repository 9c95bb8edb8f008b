// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a validator is and does, in words.
#pragma once

#include "core/node/reads/staking_reads.hpp"
#include "core/p2p/peer_status.hpp"

#include <QStringList>
#include <QVariant>

namespace rustchain::gui {

//! "Active", and the tone as Badge.Tone.
struct StateWords {
    QString text;
    QString note;
    int tone = 0;
};
StateWords staking_state_words(const node::StakingView& view);

//! How long a network keeps unbonding coins: "14 days".
QString unbonding_time_text(const ChainParams& params);
//! What can be lost, with the network's own times.
QString risk_text(const ChainParams& params);
//! When coins that are asked back now are free, if blocks come on time.
TimestampMs unbonding_end_ms(const ChainParams& params, Height height, TimestampMs now_ms);

//! "in 3 min 12 s"; empty without a turn.
QString next_turn_text(const node::Duty& duty);
//! "60 of 64 proposed"; "No turn yet".
QString turns_text(const node::Duty& duty);
//! "98 %"; empty when nothing was asked.
QString votes_text(const node::Duty& duty);
QString uptime_text(const node::Duty& duty);
//! "3 of 64"; empty outside the set.
QString rank_text(const node::StakingView& view);

//! What the window knows beside the chain.
struct StakingSurroundings {
    bool is_full_node = false; //!< it runs, with a key to vote with
    bool is_own_key = true;    //!< the record's key is the node's
    bool is_sole = false;      //!< the only validator: nobody needs to reach it
    p2p::NetworkStatusPtr network;
};

//! What validating needs: {title, text, state}; state 0 unknown, 1 met, 2 missing. The text says
//! what is so, or how to mend it.
QVariantList staking_needs(const node::StakingView& view, const ChainParams& params,
                           const StakingSurroundings& around);

//! Why, since when, and how long; empty when not jailed.
QString jail_text(const node::StakingView& view);

} // namespace rustchain::gui
