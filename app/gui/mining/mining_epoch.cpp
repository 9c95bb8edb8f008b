// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Mining: what this machine is worth, and the running epoch.
#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/time_format.hpp"
#include "app/gui/mining/mining_view_model.hpp"
#include "core/node/node.hpp"

#include <QLocale>

namespace rustchain::gui {
namespace {

// As SlotRing.Slot and StageMark.Stage.
constexpr int kSlotAccepted = 2;
constexpr int kSlotMissed = 3;
constexpr std::uint64_t kWhole = 1000;

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

QString weight_text(std::uint64_t thousandths) {
    return QLocale().toString(static_cast<double>(thousandths) / static_cast<double>(kWhole), 'f',
                              3);
}

QVariantMap slot_line(qsizetype index, const QString& text, int stage) {
    return {{QStringLiteral("title"), MiningViewModel::tr("Slot %1").arg(index + 1)},
            {QStringLiteral("text"), text},
            {QStringLiteral("stage"), stage}};
}

} // namespace

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
        return tr("Why: virtual machines have no weight.");
    const auto* own = attestation::AntiquityTable::embedded().find(verdict.class_id);
    const QString name = QString::fromStdString(verdict.class_name);
    if (!verdict.is_virtual && !verdict.faults.empty())
        return tr("Why: %1, but its values do not fit together. See all checks.").arg(name);
    return own == nullptr || own->first_year == 0
               ? tr("Why: %1").arg(name)
               : tr("Why: %1, %2").arg(name, class_years_text(*own));
}

QString MiningViewModel::parts() const {
    if (!bridge_.mining() || !bridge_.mining()->verdict || !bridge_.params())
        return {};
    const attestation::Verdict& verdict = *bridge_.mining()->verdict;
    if (verdict.is_virtual && bridge_.params()->virtual_machine_weight == 0)
        return tr("Attestations from virtual machines earn nothing. You can still hold, send and "
                  "browse.");
    const std::uint32_t base = verdict.class_multiplier_thousandths;
    const EpochNumber epoch = bridge_.chain() ? bridge_.chain()->epoch : 0;
    const std::uint32_t left = attestation::decayed_multiplier(base, epoch);
    QStringList lines;
    lines.append(
        base > kWhole
            ? tr("Base %1; the bonus fades 15 % a year of chain age, %2 so far. Table %3.")
            : tr("Base %1; only what is above 1 fades with chain age, %2 so far. Table %3."));
    lines.back() = lines.back()
                       .arg(multiplier_text(base), weight_text(base - left))
                       .arg(attestation::AntiquityTable::embedded().version());
    if (verdict.is_virtual)
        lines.append(tr("Virtual machines are allowed on this network, at weight %1.")
                         .arg(multiplier_text(bridge_.params()->virtual_machine_weight)));
    const QString accepted = glance_.slotsAccepted();
    if (!accepted.isEmpty())
        lines.append(tr("%1 slots of this epoch attested.").arg(accepted));
    return lines.join(QLatin1Char(' '));
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
    const auto next_ms = glance_.mining_moment().next_slot_ms;
    const bool is_sent = bridge_.mining() && bridge_.mining()->state == mining::MiningState::sent;
    for (qsizetype i = 0; i < states.size(); ++i) {
        if (states[i] == kSlotAccepted)
            lines.append(slot_line(i, tr("accepted"), 2));
        else if (states[i] == kSlotMissed)
            lines.append(slot_line(i, tr("missed"), 3));
        else if (i == current)
            lines.append(is_sent ? slot_line(i, tr("sent"), 1) : slot_line(i, tr("now"), 0));
        else if (i < current)
            lines.append(slot_line(i, tr("not sent"), 0));
        else if (i == current + 1 && next_ms)
            lines.append(slot_line(i, tr("in %1").arg(clock_text(*next_ms / kWhole)), 0));
        else
            lines.append(slot_line(i, tr("to come"), 0));
    }
    return lines;
}

QString MiningViewModel::weightTitle() const {
    return own_multiplier().value_or(0) == 0 ? tr("Weight of all miners")
                                             : tr("Your weight of all");
}

QString MiningViewModel::weight() const {
    auto own = own_multiplier();
    if (!own || !others_weight_ || !bridge_.params())
        return unknown_text();
    const std::uint64_t mine = *own * bridge_.params()->slots_per_epoch;
    const QString all = weight_text(mine + *others_weight_);
    return mine == 0 ? all : tr("%1 / %2").arg(weight_text(mine), all);
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

} // namespace rustchain::gui
