// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The miner's state in words.
#include "app/gui/mining/mining_state.hpp"

#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/time_format.hpp"
#include "core/node/node.hpp"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace rustchain::gui {
namespace {

using consensus::AttestationFault;
using mining::MiningState;
using mining::MiningStatus;

//! For so long the block is told that holds the attestation, then when the next slot begins.
constexpr TimestampMs kJustSentMs = 15'000;
constexpr std::int32_t kThousand = 1000;

//! Under this name the catalogues keep these words.
struct Catalogue {
    Q_DECLARE_TR_FUNCTIONS(MiningState)
};

struct RefusalWords {
    AttestationFault fault;
    const char* words;
    const char* remedy;
};

constexpr const char* kNextSlot =
    QT_TRANSLATE_NOOP("MiningState", "The next slot is tried without your help.");
constexpr const char* kUpdate = QT_TRANSLATE_NOOP(
    "MiningState", "This program does not fit the network's rules. Look for an update.");
constexpr const char* kMeasure =
    QT_TRANSLATE_NOOP("MiningState", "Measure again. If it stays so, look for an update.");

constexpr std::array kRefusals{
    RefusalWords{AttestationFault::bad_miner_id,
                 QT_TRANSLATE_NOOP("MiningState", "its miner's name is not allowed."), kUpdate},
    RefusalWords{AttestationFault::bad_signature,
                 QT_TRANSLATE_NOOP("MiningState", "its signature does not fit this machine's key."),
                 QT_TRANSLATE_NOOP("MiningState", "If this data folder is a copy, release this "
                                                  "hardware and register it again.")},
    RefusalWords{
        AttestationFault::unbound_hardware,
        QT_TRANSLATE_NOOP("MiningState", "this hardware is not registered, or was not renewed."),
        QT_TRANSLATE_NOOP("MiningState", "Turn mining off and on to register it.")},
    RefusalWords{AttestationFault::not_a_slot,
                 QT_TRANSLATE_NOOP("MiningState", "it names no slot."), kUpdate},
    RefusalWords{AttestationFault::too_early, QT_TRANSLATE_NOOP("MiningState", "sent too early."),
                 kNextSlot},
    RefusalWords{AttestationFault::too_late, QT_TRANSLATE_NOOP("MiningState", "sent too late."),
                 QT_TRANSLATE_NOOP("MiningState", "The next slot is tried without your help. If it "
                                                  "stays so, look at the network page.")},
    RefusalWords{
        AttestationFault::duplicate,
        QT_TRANSLATE_NOOP("MiningState", "this hardware has already attested in this slot."),
        QT_TRANSLATE_NOOP("MiningState", "Run one miner on a machine: stop the other one.")},
    RefusalWords{AttestationFault::wrong_work,
                 QT_TRANSLATE_NOOP("MiningState", "its proof does not follow from its parts."),
                 kMeasure},
    RefusalWords{AttestationFault::work_missing,
                 QT_TRANSLATE_NOOP("MiningState", "its proof has too little work."), kMeasure},
    RefusalWords{AttestationFault::pool_full,
                 QT_TRANSLATE_NOOP("MiningState", "too many attestations wait on this node."),
                 kNextSlot},
};
static_assert(kRefusals.size() == static_cast<std::size_t>(AttestationFault::pool_full) + 1);

const RefusalWords* refusal_of(const MiningStatus& status) {
    if (status.state != MiningState::refused || !status.refusal)
        return nullptr;
    const auto found = std::ranges::find_if(kRefusals, [&](const RefusalWords& each) {
        return consensus::name_of(each.fault) == *status.refusal;
    });
    return found == kRefusals.end() ? nullptr : &*found;
}

QString refused_text(const MiningStatus& status, const QString& slot) {
    const RefusalWords* words = refusal_of(status);
    return Catalogue::tr("Not accepted in slot %1: %2")
        .arg(slot, words != nullptr
                       ? Catalogue::tr(words->words)
                       : Catalogue::tr("the network gave no reason this program knows."));
}

QString degrees(std::int32_t celsius) {
    return Catalogue::tr("%1 °C").arg(QLocale().toString(celsius));
}

QString paused_text(const MiningStatus& status) {
    using mining::PauseReason;
    switch (status.pause) {
    case PauseReason::asked: {
        const auto until =
            QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(status.paused_until_ms));
        return Catalogue::tr("Paused until %1.")
            .arg(QLocale().toString(until.time(), QLocale::ShortFormat));
    }
    case PauseReason::battery:
        return Catalogue::tr("Paused: on battery.");
    case PauseReason::user_active:
        return status.condition.idle_seconds
                   ? Catalogue::tr("Paused: you are using the computer.")
                   : Catalogue::tr("Paused: whether you are away is not measurable here.");
    case PauseReason::hot: {
        const int limit = status.rules.pause_above_celsius.value_or(0);
        const QString resumes = degrees(limit - mining::kCoolDownCelsius);
        const auto& heat = status.condition.millicelsius;
        return heat ? Catalogue::tr("Paused: %1, resumes below %2.")
                          .arg(degrees(*heat / kThousand), resumes)
                    : Catalogue::tr("Paused: too hot, resumes below %1.").arg(resumes);
    }
    case PauseReason::hours: {
        const auto hours = status.rules.hours.value_or(mining::DailyHours{});
        return Catalogue::tr("Paused: outside the hours %1 to %2.")
            .arg(day_time_text(hours.from_minute), day_time_text(hours.to_minute));
    }
    case PauseReason::none:
        break;
    }
    return Catalogue::tr("Paused.");
}

QString off_text(const MiningStatus& status) {
    if (status.slot_bits != 0)
        return Catalogue::tr("Off. This epoch still counts the slots already accepted.");
    if (status.verdict && status.verdict->multiplier_thousandths == 0)
        return Catalogue::tr("Off. This machine would earn nothing, the reason is below.");
    return Catalogue::tr("Off. Nothing is sent.");
}

QString accepted_text(const MiningStatus& status, const MiningMoment& moment, const QString& slot) {
    const bool is_fresh =
        status.last_sent_ms != 0 && moment.now_ms < status.last_sent_ms + kJustSentMs;
    if (is_fresh && moment.in_block)
        return Catalogue::tr("On. Slot %1 sent %2 ago, in block %3.")
            .arg(slot, since_text(status.last_sent_ms, moment.now_ms),
                 count_text(*moment.in_block));
    return moment.next_slot_ms ? Catalogue::tr("On. Slot %1 accepted, next slot in %2.")
                                     .arg(slot, clock_text(*moment.next_slot_ms / kThousand))
                               : Catalogue::tr("On. Slot %1 accepted.").arg(slot);
}

QString sent_text(const MiningStatus& status, const MiningMoment& moment, const QString& slot) {
    return status.last_sent_ms == 0
               ? Catalogue::tr("On. Slot %1 sent, waits for a block.").arg(slot)
               : Catalogue::tr("On. Slot %1 sent %2 ago, waits for a block.")
                     .arg(slot, since_text(status.last_sent_ms, moment.now_ms));
}

QString measuring_text(const MiningStatus& status, const MiningMoment& moment) {
    if (!status.is_enabled)
        return Catalogue::tr("Off. Measuring the processor; nothing is sent.");
    return moment.scan_left_ms ? Catalogue::tr("Starting: measuring the processor, %1 left.")
                                     .arg(span_text(*moment.scan_left_ms))
                               : Catalogue::tr("Starting: measuring the processor.");
}

//! The slot that the status speaks of, as people count.
QString slot_of(const MiningStatus& status, const MiningMoment& moment) {
    const bool is_about_sent =
        status.state == MiningState::sent || status.state == MiningState::refused;
    const std::uint64_t slot = is_about_sent && moment.params && status.last_sent_slot != 0
                                   ? moment.params->slot_of(status.last_sent_slot)
                                   : moment.slot;
    return QLocale().toString(static_cast<qulonglong>(slot + 1));
}

bool waits_for_chain(MiningState state) {
    return state == MiningState::unregistered || state == MiningState::waiting_for_slot ||
           state == MiningState::searching;
}

} // namespace

QString mining_state_text(const MiningStatus& status, const MiningMoment& moment) {
    const QString slot = slot_of(status, moment);
    if (moment.is_catching_up && waits_for_chain(status.state))
        return moment.caught_up.isEmpty()
                   ? Catalogue::tr("Waiting for sync.")
                   : Catalogue::tr("Waiting for sync (%1).").arg(moment.caught_up);
    switch (status.state) {
    case MiningState::off:
        return off_text(status);
    case MiningState::measuring:
        return measuring_text(status, moment);
    case MiningState::unregistered:
        return status.is_registered_elsewhere
                   ? Catalogue::tr("This machine is registered to another wallet.")
                   : Catalogue::tr("Waiting for the registration to be final.");
    case MiningState::waiting_for_slot:
        return Catalogue::tr("On. Waits for the first block of slot %1.").arg(slot);
    case MiningState::searching:
        return Catalogue::tr("On. Searching the proof of slot %1.").arg(slot);
    case MiningState::sent:
        return sent_text(status, moment, slot);
    case MiningState::accepted:
        return accepted_text(status, moment, slot);
    case MiningState::refused:
        return refused_text(status, slot);
    case MiningState::failed:
        return Catalogue::tr("Not possible: %1").arg(QString::fromStdString(status.problem));
    case MiningState::paused:
        return paused_text(status);
    }
    return {};
}

QString mining_remedy(const MiningStatus& status) {
    if (const RefusalWords* words = refusal_of(status))
        return Catalogue::tr(words->remedy);
    if (status.state == MiningState::unregistered && status.is_registered_elsewhere)
        return Catalogue::tr(
            "Release it there first, or wait: a binding not renewed ends after 30 days.");
    if (status.state == MiningState::failed)
        return Catalogue::tr("Measure again. Holding and sending work without mining.");
    return {};
}

MachineFact load_fact(const mining::MachineCondition& condition) {
    const auto& thousandths = condition.load_thousandths;
    constexpr std::uint32_t kPercent = 10;
    if (!thousandths)
        return {.text = Catalogue::tr("not measurable"),
                .reason = QString::fromUtf8(attestation::describe(thousandths.reason()))};
    const bool is_small = *thousandths != 0 && *thousandths < kPercent;
    const double percent = *thousandths / static_cast<double>(kPercent);
    return {.text = Catalogue::tr("%1 % of one core")
                        .arg(QLocale().toString(percent, 'f', is_small ? 1 : 0)),
            .reason = {}};
}

MachineFact power_fact(const mining::MachineCondition& condition) {
    const auto& on_battery = condition.on_battery;
    if (!on_battery)
        return {.text = Catalogue::tr("not measurable"),
                .reason = QString::fromUtf8(attestation::describe(on_battery.reason()))};
    return {.text = *on_battery ? Catalogue::tr("On battery") : Catalogue::tr("On mains"),
            .reason = {}};
}

MachineFact temperature_fact(const mining::MachineCondition& condition) {
    const auto& millicelsius = condition.millicelsius;
    if (!millicelsius)
        return {.text = Catalogue::tr("not measurable"),
                .reason = QString::fromUtf8(attestation::describe(millicelsius.reason()))};
    return {.text = degrees(*millicelsius / kThousand), .reason = {}};
}

QString short_processor_name(const QString& brand) {
    static const QRegularExpression marks(
        QStringLiteral(R"(\((R|TM|C)\)|@.*$|\b\d+-Core\b|\b(Intel|AMD|CPU|Processor)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    QString name = brand;
    // "Core(TM)2" is two words.
    name.replace(marks, QStringLiteral(" "));
    name = name.simplified();
    return name.isEmpty() ? brand.simplified() : name;
}

QString day_time_text(unsigned minute) {
    constexpr unsigned kHour = 60;
    constexpr unsigned kHours = 24;
    const QTime time(static_cast<int>(minute / kHour % kHours), static_cast<int>(minute % kHour));
    return QLocale().toString(time, QLocale::ShortFormat);
}

} // namespace rustchain::gui
