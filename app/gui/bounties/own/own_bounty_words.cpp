// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the window says of a bounty that this wallet takes part in.
#include "app/gui/bounties/own/own_bounty_words.hpp"

#include "app/gui/bounties/bounty_words.hpp"
#include "app/gui/format/address_format.hpp"
#include "app/gui/format/time_format.hpp"
#include "core/primitives/hex.hpp"

#include <QCoreApplication>

#include <algorithm>

namespace rustchain::gui {
namespace {

//! Under this name the catalogues keep these words.
struct Catalogue {
    Q_DECLARE_TR_FUNCTIONS(OwnBounties)
};

using node::BountyStepKind;

// As Badge.Tone.
constexpr int kWarning = 3;
// As StageMark.Stage.
constexpr int kPending = 0;
constexpr int kInBlock = 1;
constexpr int kFinal = 2;
constexpr int kFailed = 3;

QString person(const Address& address, const OwnBounties& own) {
    return short_address(QString::fromStdString(to_text(address, own.params.address_prefix)));
}

QString request_number(const BountyRecord& record) {
    return QString::number(record.pull_request);
}

//! The claim's end, or the deadline, whichever comes first.
Height work_ends(const BountyRecord& record) {
    return std::min(record.claim_end, record.terms.deadline);
}

QString open_words(const OwnBounty& bounty, const OwnBounties& own) {
    const BountyRecord& record = bounty.record;
    const QString deadline = day_text(own.time_of(record.terms.deadline));
    if (record.has_lapsed(own.height + 1) && bounty.is_claimant)
        return Catalogue::tr("Your claim ran out on %1. Anybody can claim it.")
            .arg(day_text(own.time_of(record.claim_end)));
    return Catalogue::tr("Waits for somebody to claim it, until %1.").arg(deadline);
}

QString claimed_words(const OwnBounty& bounty, const OwnBounties& own) {
    const QString end = moment_text(own.time_of(work_ends(bounty.record)));
    if (bounty.is_claimant)
        return Catalogue::tr("Your turn: link your pull request before %1.").arg(end);
    return Catalogue::tr("%1 works on it. The claim ends %2.")
        .arg(person(bounty.record.claimant, own), end);
}

QString submitted_words(const OwnBounty& bounty, const OwnBounties& own) {
    const QString request = request_number(bounty.record);
    if (bounty.is_maintainer)
        return Catalogue::tr("Your turn: review pull request #%1.").arg(request);
    return Catalogue::tr("%1 reviews pull request #%2.")
        .arg(person(bounty.record.terms.maintainer, own), request);
}

QString approved_words(const OwnBounty& bounty, const OwnBounties& own) {
    const QString request = request_number(bounty.record);
    if (bounty.record.terms.release_key)
        return Catalogue::tr("Pull request #%1 is to be merged. The repository's node then pays.")
            .arg(request);
    if (bounty.is_maintainer)
        return Catalogue::tr("Your turn: merge pull request #%1 and release the payment.")
            .arg(request);
    return Catalogue::tr("%1 merges pull request #%2 and releases the payment.")
        .arg(person(bounty.record.terms.maintainer, own), request);
}

QString paid_words(const OwnBounty& bounty, const OwnBounties& own) {
    const QString day =
        day_text(own.time_of(bounty, BountyStepKind::paid, bounty.record.closed_height));
    if (bounty.is_claimant)
        return Catalogue::tr("Paid to you on %1.").arg(day);
    return Catalogue::tr("Paid to %1 on %2.").arg(person(bounty.record.claimant, own), day);
}

} // namespace

QString name_of(const OwnBounty& bounty) {
    const BountyPost& terms = bounty.record.terms;
    return bounty_name(bounty.id, terms.repository, terms.url);
}

OwnStateWords own_state_words(const OwnBounty& bounty, Height height) {
    if (bounty.is_claimant && bounty.record.has_lapsed(height + 1))
        return {Catalogue::tr("Claim ran out"), kWarning, kFailed};
    const BountyState state = bounty.record.stands_at(height + 1);
    const BountyBadge badge = bounty_badge(state);
    const int stage = state == BountyState::funded ? kPending
                      : state == BountyState::paid ? kFinal
                      : state > BountyState::paid  ? kFailed
                                                   : kInBlock;
    return {badge.text, badge.tone, stage};
}

QString next_words(const OwnBounty& bounty, const OwnBounties& own) {
    switch (bounty.record.stands_at(own.height + 1)) {
    case BountyState::funded:
        return open_words(bounty, own);
    case BountyState::claimed:
        return claimed_words(bounty, own);
    case BountyState::submitted:
        return submitted_words(bounty, own);
    case BountyState::approved:
        return approved_words(bounty, own);
    case BountyState::paid:
        return paid_words(bounty, own);
    case BountyState::cancelled:
        return bounty.is_sponsor
                   ? Catalogue::tr("You took it back. The escrow is in your balance again.")
                   : Catalogue::tr("The sponsor took it back.");
    case BountyState::expired:
        return bounty.is_sponsor
                   ? Catalogue::tr("Its time ran out. The escrow is in your balance again.")
                   : Catalogue::tr("Its time ran out. The escrow went back to the sponsor.");
    case BountyState::kCount:
        break;
    }
    return {};
}

TimestampMs standing_since_ms(const OwnBounty& bounty, const OwnBounties& own) {
    const BountyRecord& record = bounty.record;
    switch (record.state) {
    case BountyState::claimed:
        return record.has_lapsed(own.height + 1)
                   ? own.time_of(record.claim_end)
                   : own.time_of(bounty, BountyStepKind::claimed, record.claimed_height);
    case BountyState::submitted:
        return own.time_of(bounty, BountyStepKind::submitted, record.submitted_height);
    case BountyState::approved:
        return own.time_of(bounty, BountyStepKind::approved, record.approved_height);
    case BountyState::paid:
        return own.time_of(bounty, BountyStepKind::paid, record.closed_height);
    case BountyState::cancelled:
        return own.time_of(bounty, BountyStepKind::cancelled, record.closed_height);
    case BountyState::expired:
        return own.time_of(bounty, BountyStepKind::expired, record.closed_height);
    case BountyState::funded:
    case BountyState::kCount:
        break;
    }
    return own.time_of(bounty, BountyStepKind::posted, record.posted_height);
}

QString expected_words(const OwnBounty& bounty) {
    switch (bounty.record.state) {
    case BountyState::submitted:
        return Catalogue::tr("after review and merge");
    case BountyState::approved:
        return bounty.record.terms.release_key ? Catalogue::tr("about 30 s after the merge")
                                               : Catalogue::tr("seconds after the release");
    default:
        return {};
    }
}

QString waiting_words(const OwnBounty& bounty, const OwnBounties& own, TimestampMs now_ms) {
    const BountyRecord& record = bounty.record;
    const TimestampMs since_ms = standing_since_ms(bounty, own);
    const QString lasted = span_text(now_ms > since_ms ? now_ms - since_ms : 0);
    const QString since = moment_text(since_ms);
    const QString last = day_text(own.time_of(record.last_height(own.params)));
    const QString maintainer = person(record.terms.maintainer, own);
    if (record.state == BountyState::submitted)
        return Catalogue::tr("The maintainer %1 has to review pull request #%2. It waits since %3 "
                             "(%4). Without an answer by %5 the escrow goes back to the sponsor.")
            .arg(maintainer, request_number(record), since, lasted, last);
    if (record.state != BountyState::approved)
        return {};
    if (record.terms.release_key)
        return Catalogue::tr("Pull request #%1 has to be merged; the repository's node then "
                             "releases the payment, and the maintainer %2 can. It waits since %3 "
                             "(%4). Without a release by %5 the escrow goes back to the sponsor.")
            .arg(request_number(record), maintainer, since, lasted, last);
    return Catalogue::tr("The maintainer %1 or the sponsor has to release the payment. It waits "
                         "since %2 (%3). Without a release by %4 the escrow goes back to the "
                         "sponsor.")
        .arg(maintainer, since, lasted, last);
}

QString evidence_words(const OwnBounty& bounty) {
    if (bounty.record.state == BountyState::paid) {
        const auto paid = std::ranges::find(bounty.steps.rbegin(), bounty.steps.rend(),
                                            BountyStepKind::paid, &node::BountyStep::kind);
        if (paid != bounty.steps.rend() && paid->transaction)
            return Catalogue::tr("Payment %1")
                .arg(short_hash(QString::fromStdString(to_hex(paid->transaction->view()))));
    }
    return bounty.record.pull_request == 0
               ? QString()
               : Catalogue::tr("Pull request #%1").arg(request_number(bounty.record));
}

} // namespace rustchain::gui
