// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a validator is and does, in words.
#include "app/gui/staking/staking_words.hpp"

#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/time_format.hpp"
#include "app/gui/network/network_words.hpp"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace rustchain::gui {
namespace {

using node::StakingState;
using node::StakingView;

// As Badge.Tone.
constexpr int kNeutral = 0;
constexpr int kSuccess = 2;
constexpr int kWarning = 3;
constexpr int kDanger = 4;
constexpr int kInfo = 5;

constexpr int kUnknown = 0;
constexpr int kMet = 1;
constexpr int kMissing = 2;

constexpr std::uint64_t kSecondMs = 1000;
constexpr std::uint64_t kMinuteMs = 60 * kSecondMs;
constexpr std::uint64_t kHourMs = 60 * kMinuteMs;
constexpr std::uint64_t kDayMs = 24 * kHourMs;

//! Under this name the catalogues keep these words.
struct Catalogue {
    Q_DECLARE_TR_FUNCTIONS(Staking)
};

QString percent_text(std::uint64_t part, std::uint64_t whole) {
    if (whole == 0)
        return {};
    const double share = static_cast<double>(part) / static_cast<double>(whole) * 100;
    // All of it is 100; nearly all is not.
    return Catalogue::tr("%1 %").arg(QLocale().toString(
        part == whole ? 100.0 : std::min(share, 99.9), 'f', part == whole || part == 0 ? 0 : 1));
}

QVariantMap need(const QString& title, const QString& text, int state) {
    return {{QStringLiteral("title"), title},
            {QStringLiteral("text"), text},
            {QStringLiteral("state"), state}};
}

QVariantMap node_need(const StakingSurroundings& around) {
    if (!around.is_full_node)
        return need(Catalogue::tr("Full node"),
                    Catalogue::tr("Validating needs a full node. Start it in Settings."), kMissing);
    if (!around.is_own_key)
        return need(Catalogue::tr("Full node"),
                    Catalogue::tr(
                        "Another machine votes with this bond. Never run one key on two machines."),
                    kMissing);
    return need(Catalogue::tr("Full node"),
                Catalogue::tr("Runs here and holds the key that votes."), kMet);
}

QVariantMap attestation_need(const StakingView& view) {
    const QString title = Catalogue::tr("Fresh attestation");
    if (view.is_attested)
        return need(title, Catalogue::tr("This machine attested in the last epoch."), kMet);
    if (view.is_excused)
        return need(
            title,
            Catalogue::tr("Not needed for validators of the first block until epoch %1. Turn on "
                          "mining before that.")
                .arg(count_text(kEpochsPerDay)),
            kMet);
    return need(title,
                view.has_hardware
                    ? Catalogue::tr("No slot was accepted in the last epoch. Keep mining on.")
                    : Catalogue::tr("Turn on mining: it registers and attests this machine."),
                kMissing);
}

QVariantMap bond_need(const StakingView& view, const ChainParams& params) {
    const QString title = Catalogue::tr("Bond");
    if (view.state != StakingState::not_enrolled && view.bond >= params.minimum_bond)
        return need(title,
                    Catalogue::tr("%1 RTC, at least %2 are needed.")
                        .arg(short_amount_text(view.bond), short_amount_text(params.minimum_bond)),
                    kMet);
    return need(title,
                Catalogue::tr("Bond at least %1 RTC.").arg(short_amount_text(params.minimum_bond)),
                kMissing);
}

QVariantMap reach_need(const StakingSurroundings& around) {
    const QString title = Catalogue::tr("Reachable port");
    if (around.is_sole && (!around.network || around.network->peers.empty()))
        return need(title, Catalogue::tr("Not needed while this is the only validator."), kMet);
    if (!around.network)
        return need(title, Catalogue::tr("Known once the node runs."), kUnknown);
    if (around.network->listening.empty())
        return need(title,
                    Catalogue::tr("This node takes no connections. Let it listen on a port."),
                    kMissing);
    if (!around.network->is_reachable)
        return need(title, Catalogue::tr("Nobody has called yet."), kUnknown);
    return *around.network->is_reachable
               ? need(title,
                      Catalogue::tr("Other nodes reach %1.")
                          .arg(QString::fromStdString(around.network->listening)),
                      kMet)
               : need(title,
                      Catalogue::tr("Open the port on your router, or turn on port mapping."),
                      kMissing);
}

QVariantMap clock_need(const StakingSurroundings& around) {
    const QString title = Catalogue::tr("Clock");
    if (!around.network || around.network->peers.empty())
        return around.is_sole
                   ? need(title, Catalogue::tr("Not compared: there is nobody else."), kMet)
                   : need(title, Catalogue::tr("Compared once peers are connected."), kUnknown);
    return is_clock_off(*around.network) ? need(title,
                                                Catalogue::tr("%1. Set the clock of this computer.")
                                                    .arg(clock_words(*around.network)),
                                                kMissing)
                                         : need(title, clock_words(*around.network), kMet);
}

} // namespace

StateWords staking_state_words(const StakingView& view) {
    switch (view.state) {
    case StakingState::not_enrolled:
        return {.text = Catalogue::tr("Not enrolled"),
                .note = Catalogue::tr("No bond"),
                .tone = kNeutral};
    case StakingState::waiting:
        return {.text = Catalogue::tr("Waiting"),
                .note = Catalogue::tr("Enters at an epoch's end"),
                .tone = kInfo};
    case StakingState::active:
        return {.text = Catalogue::tr("Active"),
                .note = Catalogue::tr("One of %1 that decide").arg(count_text(view.set_size)),
                .tone = kSuccess};
    case StakingState::jailed:
        return {
            .text = Catalogue::tr("Jailed"), .note = Catalogue::tr("Has no vote"), .tone = kDanger};
    case StakingState::leaving:
        return {.text = Catalogue::tr("Leaving"),
                .note = Catalogue::tr("On its way out"),
                .tone = kWarning};
    }
    return {};
}

QString unbonding_time_text(const ChainParams& params) {
    const std::uint64_t ms = params.unbonding_epochs * params.epoch_blocks() * params.block_time_ms;
    if (ms >= kDayMs && ms % kDayMs == 0)
        return Catalogue::tr("%n day(s)", nullptr, static_cast<int>(ms / kDayMs));
    if (ms >= kMinuteMs && ms < kHourMs && ms % kMinuteMs != 0)
        return Catalogue::tr("%1 min %2 s").arg(ms / kMinuteMs).arg(ms % kMinuteMs / kSecondMs);
    return span_text(ms);
}

QString risk_text(const ChainParams& params) {
    const std::uint64_t epoch_ms = params.epoch_blocks() * params.block_time_ms;
    const std::uint64_t count_ms = kEpochsPerDay * epoch_ms;
    return Catalogue::tr(
               "Voting for two blocks at once costs 5 % of the bond, proposing two costs 1 %, and "
               "either ends this key for ever. Never run one key on two machines. Missing half of "
               "your turns in %1 sets you aside for %2, without a loss.")
        .arg(count_ms == kDayMs ? Catalogue::tr("a day") : span_text(count_ms),
             span_text(kEpochsPerHour * epoch_ms));
}

TimestampMs unbonding_end_ms(const ChainParams& params, Height height, TimestampMs now_ms) {
    // The clock starts at the end of the epoch after the next one.
    const EpochNumber starts = params.epoch_of(height + 1) + 2;
    const Height ends = params.last_height(starts + params.unbonding_epochs);
    return now_ms + (ends - height) * params.block_time_ms;
}

QString next_turn_text(const node::Duty& duty) {
    if (duty.views_to_turn == 0)
        return {};
    const std::uint64_t ms = duty.turn_ms;
    if (ms < kMinuteMs)
        return Catalogue::tr("in %1 s").arg(std::max<std::uint64_t>(1, ms / kSecondMs));
    if (ms < kHourMs)
        return Catalogue::tr("in %1 min %2 s").arg(ms / kMinuteMs).arg(ms % kMinuteMs / kSecondMs);
    return Catalogue::tr("in %1 h %2 min").arg(ms / kHourMs).arg(ms % kHourMs / kMinuteMs);
}

QString turns_text(const node::Duty& duty) {
    if (duty.turns.empty())
        return Catalogue::tr("No turn yet");
    return Catalogue::tr("%1 of the last %2 turns proposed")
        .arg(std::ranges::count(duty.turns, node::Turn::proposed))
        .arg(duty.turns.size());
}

QString votes_text(const node::Duty& duty) {
    return percent_text(duty.votes_signed, duty.votes_asked);
}

QString uptime_text(const node::Duty& duty) {
    return percent_text(duty.led, duty.led + duty.missed);
}

QString rank_text(const StakingView& view) {
    if (!view.duty || view.duty->rank == 0)
        return {};
    return Catalogue::tr("%1 of %2").arg(count_text(view.duty->rank), count_text(view.set_size));
}

QVariantList staking_needs(const StakingView& view, const ChainParams& params,
                           const StakingSurroundings& around) {
    return {node_need(around), attestation_need(view), bond_need(view, params), reach_need(around),
            clock_need(around)};
}

QString jail_text(const StakingView& view) {
    if (!view.jail)
        return {};
    QString why =
        Catalogue::tr("This validator was set aside for missing more than half of its turns.");
    if (view.jail->reason == node::JailReason::two_blocks)
        why = Catalogue::tr("This validator proposed two blocks at once. Its key is out for ever.");
    else if (view.jail->reason == node::JailReason::two_votes)
        why =
            Catalogue::tr("This validator voted for two blocks at once. Its key is out for ever.");
    if (!view.jail->until)
        return why;
    const EpochNumber left = *view.jail->until > view.epoch ? *view.jail->until - view.epoch : 0;
    return Catalogue::tr("%1 It may come back in epoch %2, in about %3.")
        .arg(why, count_text(*view.jail->until), span_text(left * view.epochs_ms));
}

} // namespace rustchain::gui
