// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Rules of mining, handed to the miner.
#include "app/gui/mining/mining_rules_entry.hpp"

#include "app/gui/format/error_text.hpp"
#include "app/gui/mining/mining_state.hpp"
#include "core/node/node.hpp"

#include <QLocale>

#include <algorithm>

namespace rustchain::gui {
namespace {

constexpr std::uint8_t kUsualLimit = 85;
constexpr int kCoolest = 50;
constexpr int kHottest = 110;
constexpr int kLimitStep = 5;
constexpr int kTimeStep = 30;
constexpr int kDay = 24 * 60;
//! When most machines have nothing else to do.
constexpr mining::DailyHours kNight{.from_minute = 22 * 60, .to_minute = 7 * 60};

//! The steps from `first` to `last`, and those of `more` that lie between them.
std::vector<int> steps(int first, int last, int step, const std::vector<int>& more) {
    std::vector<int> all = more;
    for (int each = first; each <= last; each += step)
        all.push_back(each);
    std::ranges::sort(all);
    const auto repeated = std::ranges::unique(all);
    all.erase(repeated.begin(), repeated.end());
    return all;
}

int place_of(const std::vector<int>& all, int value) {
    const auto found = std::ranges::find(all, value);
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

//! The limit, or where there is none the last one.
std::uint8_t limit_of(const mining::MiningRules& rules, const mining::MiningRules& last) {
    return rules.pause_above_celsius.value_or(last.pause_above_celsius.value_or(kUsualLimit));
}

mining::DailyHours hours_of(const mining::MiningRules& rules, const mining::MiningRules& last) {
    return rules.hours.value_or(last.hours.value_or(kNight));
}

bool is_place(const std::vector<int>& all, int index) {
    return index >= 0 && static_cast<std::size_t>(index) < all.size();
}

} // namespace

MiningRulesEntry::MiningRulesEntry(NodeBridge& bridge, QObject* parent)
    : QObject(parent), bridge_(bridge), last_(std::make_shared<mining::MiningRules>()) {
    last_->pause_above_celsius = kUsualLimit;
    last_->hours = kNight;
    connect(&bridge_, &NodeBridge::miningChanged, this, &MiningRulesEntry::follow_mining);
    connect(&bridge_, &NodeBridge::nodeChanged, this, &MiningRulesEntry::changed);
}

mining::MiningRules MiningRulesEntry::rules() const {
    if (wanted_)
        return *wanted_;
    return bridge_.mining() ? bridge_.mining()->rules : mining::MiningRules{};
}

void MiningRulesEntry::follow_mining() {
    const mining::MiningRules& kept = bridge_.mining()->rules;
    if (wanted_ && *wanted_ == kept)
        wanted_.reset();
    if (kept.pause_above_celsius)
        last_->pause_above_celsius = kept.pause_above_celsius;
    if (kept.hours)
        last_->hours = kept.hours;
    Q_EMIT changed();
}

void MiningRulesEntry::want(const mining::MiningRules& rules) {
    node::Node* node = bridge_.node();
    if (node == nullptr || rules == this->rules())
        return Q_EMIT changed();
    problem_.clear();
    wanted_ = std::make_shared<const mining::MiningRules>(rules);
    const std::uint64_t question = ++question_;
    Q_EMIT changed();
    bridge_.work([node, rules] { return node->mining().set_rules(rules); }, this,
                 [this, question](Result<void> stored) {
                     if (question != question_)
                         return;
                     if (!stored)
                         problem_ = tr("Not saved: %1").arg(error_text(stored.error()));
                     const bool is_shown =
                         bridge_.mining() && wanted_ && bridge_.mining()->rules == *wanted_;
                     if (!stored || is_shown)
                         wanted_.reset();
                     Q_EMIT changed();
                 });
}

bool MiningRulesEntry::isOnlyOnMains() const {
    return rules().only_on_mains;
}

bool MiningRulesEntry::isOnlyWhenAway() const {
    return rules().only_when_away;
}

bool MiningRulesEntry::pausesWhenHot() const {
    return rules().pause_above_celsius.has_value();
}

bool MiningRulesEntry::keepsHours() const {
    return rules().hours.has_value();
}

QString MiningRulesEntry::refusal() const {
    return bridge_.node() == nullptr ? tr("Rules need a running node.") : QString();
}

std::vector<int> MiningRulesEntry::celsius() const {
    return steps(kCoolest, kHottest, kLimitStep, {limit_of(rules(), *last_)});
}

std::vector<int> MiningRulesEntry::minutes() const {
    const auto hours = hours_of(rules(), *last_);
    return steps(0, kDay - kTimeStep, kTimeStep, {hours.from_minute, hours.to_minute});
}

QStringList MiningRulesEntry::limits() const {
    QStringList texts;
    for (int each : celsius())
        texts.append(tr("%1 °C").arg(QLocale().toString(each)));
    return texts;
}

int MiningRulesEntry::limit() const {
    return place_of(celsius(), limit_of(rules(), *last_));
}

QStringList MiningRulesEntry::times() const {
    QStringList texts;
    for (int each : minutes())
        texts.append(day_time_text(static_cast<unsigned>(each)));
    return texts;
}

int MiningRulesEntry::from() const {
    return place_of(minutes(), hours_of(rules(), *last_).from_minute);
}

int MiningRulesEntry::to() const {
    return place_of(minutes(), hours_of(rules(), *last_).to_minute);
}

QString MiningRulesEntry::mainsNote() const {
    const auto& status = bridge_.mining();
    const bool is_unknown = status && rules().only_on_mains && !status->condition.on_battery;
    return is_unknown ? tr("Power is not measurable here.") : QString();
}

QString MiningRulesEntry::awayNote() const {
    const auto& status = bridge_.mining();
    if (!rules().only_when_away)
        return {};
    return status && !status->condition.idle_seconds
               ? tr("Whether you are away is not measurable here: mining stays paused.")
               : tr("After 5 minutes without key or pointer.");
}

QString MiningRulesEntry::heatNote() const {
    const auto& status = bridge_.mining();
    const bool is_unknown =
        status && rules().pause_above_celsius && !status->condition.millicelsius;
    return is_unknown ? tr("The temperature is not measurable here.") : QString();
}

void MiningRulesEntry::mineOnlyOnMains(bool on) {
    auto next = rules();
    next.only_on_mains = on;
    want(next);
}

void MiningRulesEntry::mineOnlyWhenAway(bool on) {
    auto next = rules();
    next.only_when_away = on;
    want(next);
}

void MiningRulesEntry::pauseWhenHot(bool on) {
    auto next = rules();
    next.pause_above_celsius = on ? last_->pause_above_celsius : std::nullopt;
    want(next);
}

void MiningRulesEntry::chooseLimit(int index) {
    const auto all = celsius();
    if (!is_place(all, index))
        return;
    last_->pause_above_celsius = static_cast<std::uint8_t>(all[static_cast<std::size_t>(index)]);
    pauseWhenHot(true);
}

void MiningRulesEntry::keepHours(bool on) {
    auto next = rules();
    next.hours = on ? last_->hours : std::nullopt;
    want(next);
}

void MiningRulesEntry::chooseFrom(int index) {
    const auto all = minutes();
    if (!is_place(all, index))
        return;
    mining::DailyHours hours = hours_of(rules(), *last_);
    hours.from_minute = static_cast<std::uint16_t>(all[static_cast<std::size_t>(index)]);
    last_->hours = hours;
    keepHours(true);
}

void MiningRulesEntry::chooseTo(int index) {
    const auto all = minutes();
    if (!is_place(all, index))
        return;
    mining::DailyHours hours = hours_of(rules(), *last_);
    hours.to_minute = static_cast<std::uint16_t>(all[static_cast<std::size_t>(index)]);
    last_->hours = hours;
    keepHours(true);
}

} // namespace rustchain::gui
