// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Mining: the switch and the machine.
#include "app/gui/mining/mining_view_model.hpp"

#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/time_format.hpp"
#include "core/node/node.hpp"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace rustchain::gui {
namespace {

using mining::MiningState;

//! Before this machine was measured once.
constexpr std::uint64_t kUsualScanMs = 4000;
constexpr TimestampMs kHourMs = 3'600'000;
//! An attestation is in one of the newest blocks when it is first seen to be final.
constexpr Height kBlocksLookedAt = 10;

//! The final block that holds this machine's attestation of a slot, if it is a new one.
Result<std::optional<Height>> find_attestation(const ledger::LedgerSnapshot& snapshot,
                                               const HardwareHash& own, Height slot) {
    const Height newest = snapshot.final.header.height;
    for (Height height = newest; height > slot && height + kBlocksLookedAt > newest; --height) {
        auto block = snapshot.blocks().block(height);
        if (!block)
            return fail(block.error());
        if (*block && std::ranges::any_of((*block)->attestations, [&](const Attestation& each) {
                return each.hardware_hash == own && each.block_height == slot;
            }))
            return height;
    }
    return std::nullopt;
}

QVariantMap condition(const QString& title, const MachineFact& fact) {
    return {{QStringLiteral("title"), title},
            {QStringLiteral("value"), fact.text},
            {QStringLiteral("reason"), fact.reason}};
}

QStringList lines_of(const QVariantList& facts) {
    QStringList lines;
    for (const QVariant& each : facts) {
        const QVariantMap fact = each.toMap();
        const QString quiet = fact[QStringLiteral("quiet")].toString();
        const QString value = fact[QStringLiteral("value")].toString();
        lines.append(
            fact[QStringLiteral("key")].toString() + QStringLiteral(": ") +
            (quiet.isEmpty() ? value : value + QStringLiteral(" (") + quiet + QLatin1Char(')')));
    }
    return lines;
}

} // namespace

MiningViewModel::MiningViewModel(NodeBridge& bridge, OverviewViewModel& glance,
                                 ShellViewModel& shell, QObject* parent)
    : QObject(parent), bridge_(bridge), glance_(glance), shell_(shell), rules_(bridge),
      rewards_(bridge), release_(bridge, *glance.mining()), scan_ms_(kUsualScanMs) {
    connect(&bridge_, &NodeBridge::miningChanged, this, &MiningViewModel::follow_mining);
    connect(&bridge_, &NodeBridge::nodeChanged, this, &MiningViewModel::follow_mining);
    connect(&bridge_, &NodeBridge::chainChanged, this, &MiningViewModel::follow_chain);
    connect(&bridge_, &NodeBridge::secondPassed, this, &MiningViewModel::tell);
    connect(glance_.mining(), &MiningSwitch::changed, this, &MiningViewModel::tell);
    connect(&bridge_, &NodeBridge::walletChanged, this, [this] {
        if (is_shown() && rewards_.isLoading())
            rewards_.read();
        tell();
    });
    connect(&shell_, &ShellViewModel::placeChanged, this, &MiningViewModel::follow_place);
    connect(&release_, &MachineRelease::sent, this, [this] {
        shell_.notify(tr("This hardware is released once its block is final"),
                      QStringLiteral("check"));
    });
}

void MiningViewModel::tell() {
    if (is_shown())
        Q_EMIT changed();
}

void MiningViewModel::follow_place() {
    if (!is_shown())
        return;
    weights_epoch_.reset();
    follow_chain();
    measure_once();
}

void MiningViewModel::measure_once() {
    const bool is_wanted = is_shown() && bridge_.node() != nullptr && bridge_.mining() &&
                           !bridge_.mining()->report &&
                           bridge_.mining()->state == MiningState::off && !glance_.mining()->on();
    if (!is_wanted || has_measured_)
        return;
    has_measured_ = true;
    measureAgain();
}

void MiningViewModel::follow_mining() {
    follow_report();
    follow_scan();
    find_block();
    measure_once();
    tell();
}

void MiningViewModel::follow_report() {
    const auto& status = bridge_.mining();
    const std::shared_ptr<const void> report = status ? status->report : nullptr;
    if (report == shown_report_)
        return;
    shown_report_ = report;
    facts_ = {};
    timings_.clear();
    ladder_.clear();
    checks_.clear();
    words_ = {};
    if (report && status->verdict) {
        facts_ = hardware_facts(*status->report, status->verdict->is_virtual);
        timings_ = hardware_timings(*status->report);
        ladder_ = latency_ladder(*status->report);
        words_ = verdict_words(*status->verdict);
        checks_ = machine_checks(*status->report, *status->verdict);
        table_.set_own(status->verdict->class_id);
    }
    Q_EMIT reportChanged();
}

void MiningViewModel::follow_scan() {
    if (is_measuring()) {
        if (scan_began_ms_ == 0)
            scan_began_ms_ = bridge_.now_ms();
        return;
    }
    const bool is_done =
        scan_began_ms_ != 0 && bridge_.mining() && bridge_.mining()->measured_ms >= scan_began_ms_;
    if (is_done)
        scan_ms_ = bridge_.mining()->measured_ms - scan_began_ms_;
    scan_began_ms_ = 0;
}

void MiningViewModel::find_block() {
    const auto& status = bridge_.mining();
    if (!is_shown() || !status || status->state != MiningState::accepted ||
        !status->hardware_hash || status->last_sent_slot == found_slot_)
        return;
    const Height slot = found_slot_ = status->last_sent_slot;
    in_block_.reset();
    bridge_.read(
        [own = *status->hardware_hash, slot](const ledger::LedgerSnapshot& snapshot) {
            return find_attestation(snapshot, own, slot);
        },
        this,
        [this, slot](Result<std::optional<Height>> found) {
            if (slot != found_slot_ || !found)
                return;
            in_block_ = *found;
            tell();
        });
}

void MiningViewModel::follow_chain() {
    tell();
    if (!is_shown() || !bridge_.chain() || weights_epoch_ == bridge_.chain()->epoch)
        return;
    weights_epoch_ = bridge_.chain()->epoch;
    table_.set_epoch(*weights_epoch_);
    read_weights();
    rewards_.read();
}

void MiningViewModel::pause_until(TimestampMs until_ms) {
    node::Node* node = bridge_.node();
    if (node == nullptr)
        return;
    bridge_.work(
        [node, until_ms] {
            node->mining().pause_until(until_ms);
            return true;
        },
        this, [](bool) {});
}

void MiningViewModel::pauseOneHour() {
    pause_until(bridge_.now_ms() + kHourMs);
}

void MiningViewModel::resume() {
    pause_until(0);
}

void MiningViewModel::pauseOrResume() {
    is_paused() ? resume() : pauseOneHour();
}

void MiningViewModel::measureAgain() {
    node::Node* node = bridge_.node();
    if (node == nullptr)
        return;
    bridge_.work(
        [node] {
            node->mining().measure();
            return true;
        },
        this, [](bool) {});
}

void MiningViewModel::copyAsText() {
    QStringList lines = lines_of(facts_.main) + lines_of(facts_.more);
    lines.append(tr("Memory latency:"));
    for (const QString& each : ladder_[QStringLiteral("texts")].toStringList())
        lines.append(QStringLiteral("  ") + each);
    for (const QVariant& each : timings_) {
        const QVariantMap timing = each.toMap();
        lines.append(tr("%1: %2, %3")
                         .arg(timing[QStringLiteral("title")].toString(),
                              timing[QStringLiteral("summary")].toString(),
                              timing[QStringLiteral("verdict")].toString()));
    }
    lines.append(words_.title + QStringLiteral(". ") + verdictText());
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    shell_.notify(tr("Copied as text"), QStringLiteral("copy"));
}

QString MiningViewModel::stateText() const {
    MiningMoment moment = glance_.mining_moment();
    const auto& status = bridge_.mining();
    if (status && status->last_sent_slot == found_slot_)
        moment.in_block = in_block_;
    if (scan_began_ms_ != 0) {
        const TimestampMs end_ms = scan_began_ms_ + scan_ms_;
        constexpr std::uint64_t kSecond = 1000;
        moment.scan_left_ms = moment.now_ms + kSecond < end_ms ? end_ms - moment.now_ms : kSecond;
    }
    return glance_.mining_sentence(moment);
}

bool MiningViewModel::is_alarming() const {
    const auto& status = bridge_.mining();
    return !glance_.mining()->problem().isEmpty() ||
           (status &&
            (status->state == MiningState::refused || status->state == MiningState::failed));
}

QString MiningViewModel::remedy() const {
    const bool has_own_words = !glance_.mining()->problem().isEmpty();
    return has_own_words || !bridge_.mining() ? QString() : mining_remedy(*bridge_.mining());
}

bool MiningViewModel::is_paused() const {
    return bridge_.mining() && bridge_.mining()->paused_until_ms > bridge_.now_ms();
}

bool MiningViewModel::is_pausable() const {
    const auto& status = bridge_.mining();
    return bridge_.node() != nullptr && status && status->is_enabled &&
           status->state != MiningState::failed;
}

MachineFact MiningViewModel::processor_fact() const {
    const auto& status = bridge_.mining();
    if (!status || !status->report)
        return {.text = unknown_text(), .reason = tr("Known once this machine is measured.")};
    const auto& brand = status->report->brand;
    if (!brand)
        return {.text = tr("not measurable"),
                .reason = QString::fromUtf8(attestation::describe(brand.reason()))};
    return {.text = short_processor_name(QString::fromStdString(brand->text)), .reason = {}};
}

QVariantList MiningViewModel::conditions() const {
    const mining::MachineCondition now =
        bridge_.mining() ? bridge_.mining()->condition : mining::MachineCondition{};
    return {condition(tr("Load now"), load_fact(now)), condition(tr("Power"), power_fact(now)),
            condition(tr("CPU temperature"), temperature_fact(now)),
            condition(tr("Hardware name"), processor_fact()),
            condition(tr("Pays to"), {.text = paysTo(), .reason = {}})};
}

QString MiningViewModel::paysTo() const {
    const auto& status = bridge_.mining();
    const wallet::WalletSummary* mine = bridge_.wallet_snapshot()->wallet();
    if (!status || !status->is_registered)
        return mine != nullptr ? QString::fromStdString(mine->name) : unknown_text();
    if (mine != nullptr && status->owner &&
        to_text(*status->owner, bridge_.address_prefix()) == mine->receive_address)
        return QString::fromStdString(mine->name);
    return tr("another wallet");
}

bool MiningViewModel::is_measuring() const {
    return bridge_.mining() && bridge_.mining()->state == MiningState::measuring;
}

qreal MiningViewModel::scanPart() const {
    using attestation::hardware::ScanStep;
    return is_measuring() ? static_cast<qreal>(bridge_.mining()->scan_step) /
                                static_cast<qreal>(ScanStep::done)
                          : 0;
}

QString MiningViewModel::scanText() const {
    using attestation::hardware::ScanStep;
    if (!is_measuring())
        return {};
    switch (bridge_.mining()->scan_step) {
    case ScanStep::identity:
        return tr("Measuring: which processor this is");
    case ScanStep::memory_ladder:
        return tr("Measuring: memory latency");
    case ScanStep::rates:
        return tr("Measuring: how fast it counts");
    case ScanStep::variation:
        return tr("Measuring: how its times vary");
    case ScanStep::interruptions:
        return tr("Measuring: interruptions");
    case ScanStep::cycle_counter:
        return tr("Measuring: the cycle counter");
    case ScanStep::cpuid_cost:
        return tr("Measuring: the cost of CPUID");
    case ScanStep::firmware:
        return tr("Measuring: the firmware's names");
    default:
        return tr("Measuring the processor");
    }
}

bool MiningViewModel::is_unsent() const {
    return bridge_.mining() && !bridge_.mining()->is_registered;
}

QString MiningViewModel::verdictText() const {
    QStringList sentences = words_.reasons;
    if (words_.verdict == MachineVerdict::real)
        sentences.append(tr("No hypervisor's bit, name or device was found."));
    return (sentences + QStringList{words_.text}).join(QLatin1Char(' '));
}

QString MiningViewModel::measuredText() const {
    if (!bridge_.mining() || bridge_.mining()->measured_ms == 0)
        return tr("Not measured yet");
    const QString age = since_text(bridge_.mining()->measured_ms, bridge_.now_ms());
    return is_unsent() ? tr("Measured %1 ago, not sent").arg(age) : tr("Measured %1 ago").arg(age);
}

} // namespace rustchain::gui
