// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Mining.
#include "app/gui/mining/mining_view_model.hpp"

#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/time_format.hpp"
#include "core/node/node.hpp"

#include <QClipboard>
#include <QGuiApplication>

namespace rustchain::gui {
namespace {

constexpr std::size_t kHistoryPage = 200;
constexpr std::size_t kMostRewards = 60;
// As SlotRing.Slot and StageMark.Stage.
constexpr int kAccepted = 2;
constexpr int kMissed = 3;

//! Full weight of every machine that attested in this epoch or the last, but one.
Result<std::uint64_t> weight_of_others(const ledger::LedgerSnapshot& snapshot,
                                       const std::optional<HardwareHash>& own) {
    std::uint64_t sum = 0;
    const std::uint64_t slots = snapshot.network->params.slots_per_epoch;
    const EpochNumber epoch = snapshot.epoch;
    auto done = snapshot.state().each(state::Domain::hardware, [&](ByteView id, ByteView bytes) {
        auto record = decode<HardwareRecord>(bytes);
        if (!record || record->tally_epoch + 1 < epoch)
            return;
        if (own && std::ranges::equal(id, ByteView(*own)))
            return;
        const auto multiplier = static_cast<std::uint32_t>(record->multiplier);
        sum += attestation::decayed_multiplier(multiplier, epoch) * slots;
    });
    if (!done)
        return fail(done.error());
    return sum;
}

} // namespace

MiningViewModel::MiningViewModel(NodeBridge& bridge, OverviewViewModel& glance,
                                 ShellViewModel& shell, QObject* parent)
    : QObject(parent), bridge_(bridge), glance_(glance), shell_(shell) {
    connect(&bridge_, &NodeBridge::miningChanged, this, &MiningViewModel::follow_mining);
    connect(&bridge_, &NodeBridge::nodeChanged, this, &MiningViewModel::follow_mining);
    connect(&bridge_, &NodeBridge::chainChanged, this, &MiningViewModel::follow_chain);
    connect(&bridge_, &NodeBridge::secondPassed, this, &MiningViewModel::changed);
    connect(&bridge_, &NodeBridge::walletChanged, this, [this] {
        if (bridge_.wallet_snapshot()->lock != wallet::LockState::unlocked) {
            rewards_.clear();
            are_rewards_known_ = false;
            ++question_;
            Q_EMIT rewardsChanged();
        } else if (!are_rewards_known_ && is_shown()) {
            read_rewards();
        }
    });
    connect(&shell_, &ShellViewModel::placeChanged, this, [this] {
        if (!is_shown())
            return;
        weights_epoch_.reset();
        follow_chain();
        read_rewards();
        // People look at what leaves their machine before anything does.
        if (bridge_.node() != nullptr && bridge_.mining() && !bridge_.mining()->report &&
            bridge_.mining()->state == mining::MiningState::off)
            measureAgain();
    });
}

void MiningViewModel::follow_mining() {
    const auto& status = bridge_.mining();
    const std::shared_ptr<const void> report = status ? status->report : nullptr;
    if (report != shown_report_) {
        shown_report_ = report;
        facts_ = report ? hardware_facts(*status->report) : QVariantList();
        timings_ = report ? hardware_timings(*status->report) : QVariantList();
        words_ = status && status->verdict ? verdict_words(*status->verdict) : VerdictWords{};
        Q_EMIT reportChanged();
    }
    Q_EMIT changed();
}

void MiningViewModel::follow_chain() {
    Q_EMIT changed();
    if (!is_shown() || !bridge_.chain() || weights_epoch_ == bridge_.chain()->epoch)
        return;
    weights_epoch_ = bridge_.chain()->epoch;
    read_weights();
    read_rewards();
}

void MiningViewModel::read_weights() {
    const auto own = bridge_.mining() ? bridge_.mining()->hardware_hash : std::nullopt;
    bridge_.read(
        [own](const ledger::LedgerSnapshot& snapshot) { return weight_of_others(snapshot, own); },
        this,
        [this](Result<std::uint64_t> weight) {
            others_weight_ = weight ? std::optional(*weight) : std::nullopt;
            Q_EMIT changed();
        });
}

void MiningViewModel::read_rewards() {
    if (bridge_.wallet_snapshot()->lock != wallet::LockState::unlocked)
        return;
    const std::uint64_t question = ++question_;
    bridge_.ask(bridge_.wallet().history(std::nullopt, kHistoryPage), this,
                [this, question](Result<wallet::ActivityPage> page) {
                    if (question != question_ || !page)
                        return;
                    are_rewards_known_ = true;
                    rewards_.clear();
                    for (const wallet::ActivityEntry& each : page->entries)
                        if (each.entry.kind == wallet::HistoryKind::mining_reward &&
                            rewards_.size() < kMostRewards)
                            rewards_.push_back(
                                {.epoch = each.entry.epoch, .amount = each.entry.received});
                    Q_EMIT rewardsChanged();
                });
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
    QStringList lines;
    for (const QVariant& each : facts_) {
        const QVariantMap fact = each.toMap();
        lines.append(tr("%1: %2").arg(fact[QStringLiteral("key")].toString(),
                                      fact[QStringLiteral("value")].toString()));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    shell_.notify(tr("Copied as text"), QStringLiteral("copy"));
}

QString MiningViewModel::paysTo() const {
    const auto& status = bridge_.mining();
    if (!status || !status->is_registered)
        return unknown_text();
    const wallet::WalletSummary* mine = bridge_.wallet_snapshot()->wallet();
    if (mine != nullptr && status->owner) {
        const std::string owner = to_text(*status->owner, bridge_.address_prefix());
        if (owner == mine->receive_address)
            return QString::fromStdString(mine->name);
    }
    return tr("another wallet");
}

bool MiningViewModel::is_measuring() const {
    return bridge_.mining() && bridge_.mining()->state == mining::MiningState::measuring;
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
    return (words_.reasons + QStringList{words_.text}).join(QLatin1Char('\n'));
}

QString MiningViewModel::measuredText() const {
    if (!bridge_.mining() || bridge_.mining()->measured_ms == 0)
        return tr("Not measured yet");
    const QString age = age_text(bridge_.mining()->measured_ms, bridge_.now_ms());
    return is_unsent() ? tr("Measured: %1, not sent").arg(age) : tr("Measured: %1").arg(age);
}

std::optional<std::uint64_t> MiningViewModel::own_multiplier() const {
    const auto& status = bridge_.mining();
    if (!status)
        return std::nullopt;
    if (status->is_registered)
        return status->multiplier;
    if (!status->verdict || !bridge_.chain())
        return std::nullopt;
    return attestation::decayed_multiplier(status->verdict->multiplier_thousandths,
                                           bridge_.chain()->epoch);
}

QString MiningViewModel::multiplier() const {
    auto own = own_multiplier();
    return own ? multiplier_text(*own) : QString();
}

QString MiningViewModel::why() const {
    if (!bridge_.mining() || !bridge_.mining()->verdict)
        return tr("Known once this machine is measured.");
    const attestation::Verdict& verdict = *bridge_.mining()->verdict;
    if (verdict.is_virtual && bridge_.params() && bridge_.params()->virtual_machine_weight == 0)
        return tr("Why: virtual machines have no weight. Attestations from virtual machines earn "
                  "nothing. You can still hold, send and browse.");
    if (verdict.is_virtual && bridge_.params())
        return tr("Why: %1. Virtual machines are allowed on this network, at weight %2.")
            .arg(QString::fromStdString(verdict.class_name),
                 multiplier_text(bridge_.params()->virtual_machine_weight));
    return tr("Why: %1").arg(QString::fromStdString(verdict.class_name));
}

QString MiningViewModel::parts() const {
    if (!bridge_.mining() || !bridge_.mining()->verdict)
        return {};
    const attestation::Verdict& verdict = *bridge_.mining()->verdict;
    return tr("Base %1; what is above 1 fades 15 % a year of chain age. Table %2")
        .arg(multiplier_text(verdict.class_multiplier_thousandths))
        .arg(attestation::AntiquityTable::embedded().version());
}

QString MiningViewModel::epochTitle() const {
    return tr("Epoch %1").arg(glance_.epochText());
}

QString MiningViewModel::epochNote() const {
    if (!bridge_.chain() || !bridge_.params())
        return {};
    const Height next = bridge_.chain()->final_height + 1;
    const Height first = bridge_.params()->first_height(bridge_.chain()->epoch);
    return tr("block %1 of %2")
        .arg(next >= first ? next - first + 1 : 0)
        .arg(bridge_.params()->epoch_blocks());
}

QVariantList MiningViewModel::slotLines() const {
    QVariantList lines;
    const QList<int> states = glance_.slotStates();
    const int current = glance_.currentSlot();
    const bool is_sent = bridge_.mining() && bridge_.mining()->state == mining::MiningState::sent;
    for (qsizetype i = 0; i < states.size(); ++i) {
        const bool is_now = i == current;
        QString text = i < current ? tr("not attested") : tr("to come");
        int stage = 0;
        if (states[i] == kAccepted) {
            text = tr("accepted");
            stage = 2;
        } else if (states[i] == kMissed) {
            text = tr("missed");
            stage = 3;
        } else if (is_now) {
            text = is_sent ? tr("sent") : tr("now");
            stage = is_sent ? 1 : 0;
        }
        lines.append(QVariantMap{{QStringLiteral("title"), tr("Slot %1").arg(i + 1)},
                                 {QStringLiteral("text"), text},
                                 {QStringLiteral("stage"), stage}});
    }
    return lines;
}

QString MiningViewModel::weight() const {
    auto own = own_multiplier();
    if (!own || !others_weight_ || !bridge_.params())
        return unknown_text();
    const std::uint64_t mine = *own * bridge_.params()->slots_per_epoch;
    return tr("%1 of %2").arg(multiplier_text(mine), multiplier_text(mine + *others_weight_));
}

QString MiningViewModel::expected() const {
    auto own = own_multiplier();
    if (!own || !others_weight_ || !bridge_.params() || !bridge_.chain())
        return unknown_text();
    const std::uint64_t mine = *own * bridge_.params()->slots_per_epoch;
    const std::uint64_t all = mine + *others_weight_;
    if (mine == 0)
        return amount_text(Amount());
    __extension__ using Wide = unsigned __int128;
    const Amount pot = std::min(bridge_.params()->epoch_reward, bridge_.chain()->pool);
    const auto share = static_cast<std::uint64_t>(Wide{pot.micro_rtc()} * mine / all);
    return tr("≈ %1").arg(amount_text(Amount::from_micro_rtc(share)));
}

QString MiningViewModel::total() const {
    if (!are_rewards_known_)
        return {};
    Amount sum;
    for (const RewardLine& each : rewards_)
        sum = sum.plus(each.amount).value_or(kTotalSupply);
    return amount_text(sum);
}

QString MiningViewModel::rewardsNote() const {
    if (!are_rewards_known_)
        return tr("Shown while the wallet is open");
    return rewards_.empty()
               ? tr("No epoch has paid yet")
               : tr("RTC in the last %n paid epoch(s)", nullptr, static_cast<int>(rewards_.size()));
}

QList<qreal> MiningViewModel::rewardBars() const {
    Amount highest;
    for (const RewardLine& each : rewards_)
        highest = std::max(highest, each.amount);
    QList<qreal> bars;
    for (auto each = rewards_.rbegin(); each != rewards_.rend(); ++each)
        bars.append(highest.is_zero() ? 0
                                      : static_cast<qreal>(each->amount.micro_rtc()) /
                                            static_cast<qreal>(highest.micro_rtc()));
    return bars;
}

QStringList MiningViewModel::rewardTexts() const {
    QStringList texts;
    for (auto each = rewards_.rbegin(); each != rewards_.rend(); ++each)
        texts.append(
            tr("Epoch %1: %2 RTC").arg(count_text(each->epoch), amount_text(each->amount)));
    return texts;
}

} // namespace rustchain::gui
