// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One bounty.
#include "app/gui/bounties/bounty_item.hpp"

#include "app/gui/bounties/bounty_door.hpp"
#include "app/gui/format/address_format.hpp"
#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/error_text.hpp"
#include "app/gui/format/foreign_text.hpp"
#include "app/gui/format/time_format.hpp"

namespace rustchain::gui {
namespace {

constexpr TimestampMs kReadEvery = 900;
constexpr qsizetype kLongestName = 64;
constexpr qsizetype kLongestTag = 40;
constexpr std::size_t kMostTags = 6;

QVariantList list_of(const std::vector<BountyEvidence>& evidence) {
    QVariantList list;
    for (const BountyEvidence& each : evidence)
        list.append(QVariantMap{{QStringLiteral("text"), each.text},
                                {QStringLiteral("icon"), each.icon},
                                {QStringLiteral("place"), each.place},
                                {QStringLiteral("url"), each.url}});
    return list;
}

QVariantMap fact(const QString& key, const QString& value, bool is_mono = false) {
    return {{QStringLiteral("key"), key},
            {QStringLiteral("value"), value},
            {QStringLiteral("mono"), is_mono}};
}

} // namespace

BountyItem::BountyItem(NodeBridge& bridge, QObject* parent)
    : QObject(parent), bridge_(bridge), act_(bridge) {
    connect(&bridge_, &NodeBridge::walletChanged, this, &BountyItem::meet_reader);
    connect(&act_, &BountyAct::sent, this, &BountyItem::read);
    connect(act_.move(), &BountyMove::ended, this, &BountyItem::read);
    connect(this, &BountyItem::changed, this, &BountyItem::ticked);
}

void BountyItem::show(BountyId id) {
    if (id_ == id)
        return;
    clear();
    id_ = id;
    meet_reader();
    read_book();
    read();
}

void BountyItem::clear() {
    id_.reset();
    bounty_.reset();
    problem_.clear();
    asked_ms_ = 0;
    act_.look_at(nullptr, reader_);
    Q_EMIT changed();
}

void BountyItem::follow() {
    if (!id_)
        return;
    Q_EMIT ticked();
    if (!is_reading_ && bridge_.now_ms() >= asked_ms_ + kReadEvery)
        read();
}

void BountyItem::read() {
    BountyDoor* door = bridge_.bounty_door();
    if (!id_ || is_reading_ || door == nullptr)
        return;
    is_reading_ = true;
    asked_ms_ = bridge_.now_ms();
    bridge_.ask(door->bounty(*id_), this,
                [this, id = *id_](Result<std::optional<node::BountyDetail>> answer) {
                    is_reading_ = false;
                    if (id_ == id)
                        take(std::move(answer));
                    else if (id_)
                        read();
                });
}

void BountyItem::take(Result<std::optional<node::BountyDetail>> answer) {
    const QString before = problem_;
    problem_.clear();
    if (!answer)
        problem_ = error_text(answer.error());
    else if (!*answer)
        problem_ = tr("There is no bounty of this number on this chain.");
    const bool is_news = answer && *answer != bounty_;
    if (is_news)
        bounty_ = std::move(*answer);
    if (!is_news && problem_ == before)
        return;
    act_.look_at(bounty_ ? &*bounty_ : nullptr, reader_);
    Q_EMIT changed();
}

void BountyItem::read_book() {
    bridge_.ask(bridge_.wallet().contacts(), this,
                [this](Result<std::vector<wallet::Contact>> contacts) {
                    if (!contacts || !id_)
                        return;
                    reader_.names.clear();
                    for (const wallet::Contact& each : *contacts)
                        reader_.names[each.address] = foreign_line(each.name, kLongestName);
                    meet_reader();
                });
}

void BountyItem::meet_reader() {
    BountyReader reader{.names = std::move(reader_.names), .prefix = bridge_.address_prefix()};
    const wallet::WalletSummary* mine = bridge_.wallet_snapshot()->wallet();
    const bool is_open = bridge_.wallet_snapshot()->lock == wallet::LockState::unlocked;
    if (is_open && mine != nullptr) {
        for (const wallet::WalletAccount& each : mine->accounts)
            reader.mine.insert(each.address);
        reader.wallet_name = foreign_line(mine->name, kLongestName);
    } else {
        reader.names.clear();
    }
    reader_ = std::move(reader);
    if (!id_)
        return;
    act_.look_at(bounty_ ? &*bounty_ : nullptr, reader_);
    Q_EMIT changed();
}

BountyBadge BountyItem::badge() const {
    return bounty_ ? bounty_badge(record().stands_at(bounty_->height + 1)) : BountyBadge();
}

QString BountyItem::name() const {
    return bounty_ ? bounty_name(bounty_->id, record().terms.repository, record().terms.url)
                   : number();
}

QString BountyItem::number() const {
    return id_ ? tr("Bounty %1").arg(count_text(*id_)) : QString();
}

QString BountyItem::title() const {
    return bounty_ ? bounty_title(record().terms.title) : QString();
}

QStringList BountyItem::tags() const {
    QStringList tags;
    BountyDoor* door = bridge_.bounty_door();
    const auto board = door != nullptr ? door->board() : nullptr;
    const auto entry = board && id_ ? board->entry({.id = *id_}) : nullptr;
    if (!entry)
        return tags;
    for (std::size_t i = 0; i < std::min(kMostTags, entry->tags.size()); ++i)
        tags.append(foreign_line(entry->tags[i], kLongestTag));
    return tags;
}

QString BountyItem::link() const {
    const QString url = bounty_ ? QString::fromStdString(record().terms.url) : QString();
    return link_host(url).isEmpty() ? QString() : url;
}

QString BountyItem::linkText() const {
    return bounty_ ? link_text(record().terms.url) : QString();
}

QString BountyItem::workLink() const {
    return bounty_ ? pull_request_url(record()) : QString();
}

QString BountyItem::workText() const {
    return bounty_ ? tr("Open PR #%1").arg(record().pull_request) : QString();
}

QVariantList BountyItem::timeline() const {
    QVariantList list;
    if (!bounty_)
        return list;
    for (const TimelineEntry& each : bounty_timeline(*bounty_, reader_))
        list.append(QVariantMap{{QStringLiteral("key"), each.key},
                                {QStringLiteral("title"), each.title},
                                {QStringLiteral("text"), each.text},
                                {QStringLiteral("time"), each.time},
                                {QStringLiteral("mark"), each.mark},
                                {QStringLiteral("evidence"), list_of(each.evidence)}});
    return list;
}

QString BountyItem::escrowCaption() const {
    if (!bounty_)
        return {};
    const BountyState state = record().stands_at(bounty_->height + 1);
    const bool is_for_me = is_mine(record().claimant);
    if (state == BountyState::paid)
        return is_for_me ? tr("Paid to you") : tr("Paid");
    if (record().is_closed())
        return is_mine(record().sponsor) ? tr("Back with you") : tr("Back at the sponsor");
    return is_for_me && state != BountyState::funded ? tr("In escrow for you") : tr("In escrow");
}

QString BountyItem::amountWhole() const {
    return bounty_ ? amount_parts(record().terms.reward).whole : QString();
}

QString BountyItem::amountFraction() const {
    return bounty_ ? amount_parts(record().terms.reward).fraction : QString();
}

QVariantList BountyItem::facts() const {
    QVariantList facts;
    if (!bounty_)
        return facts;
    const BountyState state = record().stands_at(bounty_->height + 1);
    const auto end = [&](Height height) {
        const TimestampMs ms = time_at(*bounty_, height);
        return tr("%1, %2").arg(day_text(ms), time_left_text(ms, bridge_.now_ms()));
    };
    facts.append(fact(tr("Escrow holds"), amount_text(record().escrow), true));
    if (!record().is_closed())
        facts.append(fact(tr("Network fee"), tr("paid by who takes a step")));
    const bool is_claimed = state != BountyState::funded && !record().claimant.is_zero();
    if (is_claimed && (state == BountyState::paid || !record().is_closed()))
        facts.append(fact(state == BountyState::paid ? tr("Went to") : tr("Goes to"),
                          reader_.name_of(record().claimant)));
    if (state == BountyState::funded)
        facts.append(fact(tr("A claim lasts"),
                          span_text(record().terms.claim_blocks * bounty_->params.block_time_ms)));
    if (state == BountyState::claimed)
        facts.append(fact(tr("Claim ends"), end(record().claim_end)));
    if (!record().is_closed()) {
        facts.append(fact(tr("Bounty ends"), end(record().last_height(bounty_->params))));
        facts.append(fact(tr("Released by"), released_by_text(record())));
    } else {
        facts.append(fact(tr("Closed"), when_text(time_at(*bounty_, record().closed_height))));
    }
    return facts;
}

QString BountyItem::waitText() const {
    return bounty_ ? bounty_wait_text(*bounty_, reader_) : QString();
}

QString BountyItem::riskText() const {
    return bounty_ ? bounty_risk_text(*bounty_, reader_) : QString();
}

QVariantList BountyItem::people() const {
    QVariantList people;
    if (!bounty_)
        return people;
    const auto add = [&](const Address& address, const QString& text) {
        people.append(QVariantMap{
            {QStringLiteral("name"), is_mine(address) ? tr("You") : reader_.name_of(address)},
            {QStringLiteral("text"), text},
            {QStringLiteral("wedges"), QVariant::fromValue(address_wedges(address))}});
    };
    add(record().sponsor, sponsor_record_text(bounty_->sponsor));
    add(record().terms.maintainer, maintainer_record_text(bounty_->maintainer));
    if (!record().claimant.is_zero())
        add(record().claimant, claimant_record_text(bounty_->claimant));
    return people;
}

} // namespace rustchain::gui
