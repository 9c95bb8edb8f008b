// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What is news of the bounties that this wallet takes part in.
#include "app/gui/bounties/own/own_bounty_words.hpp"

#include "app/gui/format/amount_format.hpp"

#include <QCoreApplication>

#include <algorithm>

namespace rustchain::gui {
namespace {

//! Under this name the catalogues keep these words.
struct Catalogue {
    Q_DECLARE_TR_FUNCTIONS(OwnBounties)
};

//! "Soon" before a claim ends: a day, or a tenth of a shorter claim.
Height soon_blocks(const BountyPost& terms, const ChainParams& params) {
    const Height day = kEpochsPerDay * params.epoch_blocks();
    return std::min(day, terms.claim_blocks / 10);
}

bool ends_soon(const OwnBounty& bounty, const OwnBounties& own) {
    const BountyRecord& record = bounty.record;
    return record.stands_at(own.height + 1) == BountyState::claimed &&
           record.claim_end <= own.height + soon_blocks(record.terms, own.params);
}

BountyNews claimed_news(const OwnBounty& now, const QString& name) {
    if (now.is_claimant)
        return {};
    return {now.id, Catalogue::tr("%1 was claimed").arg(name), false};
}

BountyNews submitted_news(const OwnBounty& now, const QString& name) {
    const QString request = QString::number(now.record.pull_request);
    if (now.is_maintainer && !now.is_claimant)
        return {now.id,
                Catalogue::tr("%1: pull request #%2 waits for your review").arg(name, request),
                true};
    if (now.is_claimant)
        return {};
    return {now.id, Catalogue::tr("%1: pull request #%2 was submitted").arg(name, request), false};
}

BountyNews approved_news(const OwnBounty& now, const QString& name) {
    if (now.is_maintainer)
        return {};
    return {now.id, Catalogue::tr("%1: the work is approved").arg(name), now.is_claimant};
}

BountyNews paid_news(const OwnBounty& now, const QString& name, bool hides_amounts) {
    const Amount reward = now.record.terms.reward;
    if (!now.is_claimant)
        return {now.id, Catalogue::tr("%1 is paid").arg(name), false};
    const QString text =
        hides_amounts
            ? Catalogue::tr("The payment from %1 is final").arg(name)
            : Catalogue::tr("%1 RTC from %2 is final").arg(short_amount_text(reward), name);
    return {now.id, text, true};
}

//! It came back into the state claimed, or is free again.
BountyNews returned_news(const OwnBounty& before, const OwnBounty& now, const QString& name) {
    if (now.record.state == BountyState::claimed && before.record.state == BountyState::submitted) {
        if (now.is_maintainer)
            return {};
        return {now.id,
                Catalogue::tr("%1: the work was rejected. It can be submitted again.").arg(name),
                now.is_claimant};
    }
    if (before.is_claimant)
        return {};
    return {now.id, Catalogue::tr("%1 can be claimed again").arg(name), false};
}

BountyNews moved_news(const OwnBounty& before, const OwnBounty& now, bool hides_amounts) {
    const QString name = name_of(now);
    switch (now.record.state) {
    case BountyState::claimed:
        return before.record.claimed_height == now.record.claimed_height
                   ? returned_news(before, now, name)
                   : claimed_news(now, name);
    case BountyState::funded:
        return returned_news(before, now, name);
    case BountyState::submitted:
        return submitted_news(now, name);
    case BountyState::approved:
        return approved_news(now, name);
    case BountyState::paid:
        return paid_news(now, name, hides_amounts);
    case BountyState::cancelled:
        return now.is_sponsor
                   ? BountyNews{}
                   : BountyNews{now.id, Catalogue::tr("%1 was taken back by its sponsor").arg(name),
                                false};
    case BountyState::expired:
        return {now.id,
                now.is_sponsor
                    ? Catalogue::tr("%1 expired. The escrow is in your balance again.").arg(name)
                    : Catalogue::tr("%1 expired").arg(name),
                true};
    case BountyState::kCount:
        break;
    }
    return {};
}

//! What time alone did.
BountyNews timed_news(const OwnBounty& old, const OwnBounties& before, const OwnBounty& each,
                      const OwnBounties& now) {
    const QString name = name_of(each);
    const bool has_lapsed = each.record.has_lapsed(now.height + 1);
    if (has_lapsed && !old.record.has_lapsed(before.height + 1))
        return each.is_claimant
                   ? BountyNews{each.id, Catalogue::tr("Your claim of %1 ran out").arg(name), true}
                   : BountyNews{each.id, Catalogue::tr("%1 can be claimed again").arg(name), false};
    if (each.is_claimant && ends_soon(each, now) && !ends_soon(old, before))
        return {each.id,
                Catalogue::tr("Your claim of %1 ends soon: link your pull request").arg(name),
                true};
    return {};
}

} // namespace

std::vector<BountyNews> bounty_news(const OwnBounties& before, const OwnBounties& now,
                                    bool hides_amounts) {
    std::vector<BountyNews> all;
    for (const OwnBounty& each : now.all) {
        const OwnBounty* old = before.find(each.id);
        BountyNews news;
        if (old == nullptr)
            news = each.is_maintainer && !each.is_sponsor
                       ? BountyNews{each.id,
                                    Catalogue::tr("You are the maintainer of the bounty %1")
                                        .arg(name_of(each)),
                                    false}
                       : BountyNews{};
        else if (old->record != each.record)
            news = moved_news(*old, each, hides_amounts);
        else
            news = timed_news(*old, before, each, now);
        if (!news.text.isEmpty())
            all.push_back(std::move(news));
    }
    return all;
}

QString counted_news(int count, bool is_locked) {
    return is_locked ? Catalogue::tr("%n bounties moved on. Unlock to see them.", nullptr, count)
                     : Catalogue::tr("%n bounties moved on", nullptr, count);
}

} // namespace rustchain::gui
