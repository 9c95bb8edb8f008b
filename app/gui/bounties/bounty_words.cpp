// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a bounty is and waits for, in words.
#include "app/gui/bounties/bounty_words.hpp"

#include "app/gui/format/address_format.hpp"
#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/foreign_text.hpp"
#include "app/gui/format/time_format.hpp"
#include "core/primitives/hex.hpp"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace rustchain::gui {
namespace {

// As Badge.Tone.
constexpr int kNeutral = 0;
constexpr int kAccent = 1;
constexpr int kSuccess = 2;
constexpr int kInfo = 5;

constexpr qsizetype kLongestTitle = 200;
constexpr qsizetype kLongestLink = 512;

//! Under this name the catalogues keep these words.
struct Catalogue {
    Q_DECLARE_TR_FUNCTIONS(Bounties)
};

//! The issue's number when the link ends in "/issues/87".
QString issue_of(const std::string& url) {
    const std::size_t place = url.rfind("/issues/");
    if (place == std::string::npos)
        return {};
    const std::string number = url.substr(place + std::string_view("/issues/").size());
    const bool is_number = !number.empty() && number.size() <= 9 &&
                           number.find_first_not_of("0123456789") == std::string::npos;
    return is_number ? QString::fromStdString(number) : QString();
}

bool is_on_github(const BountyRecord& record) {
    return link_host(QString::fromStdString(record.terms.url)) == QLatin1String("github.com");
}

QString github_url(const BountyRecord& record, const QString& rest) {
    return QStringLiteral("https://github.com/%1/%2")
        .arg(QString::fromStdString(record.terms.repository), rest);
}

//! The time of the newest step of these kinds; of the newest step at all when there is none.
TimestampMs since(const node::BountyDetail& bounty,
                  std::initializer_list<node::BountyStepKind> of) {
    for (auto step = bounty.steps.rbegin(); step != bounty.steps.rend(); ++step)
        if (std::find(of.begin(), of.end(), step->kind) != of.end())
            return step->time_ms;
    return bounty.steps.empty() ? bounty.time_ms : bounty.steps.back().time_ms;
}

QString day_of(const node::BountyDetail& bounty, Height height) {
    return day_text(time_at(bounty, height));
}

} // namespace

QString BountyReader::name_of(const Address& address) const {
    if (is_mine(address) && !wallet_name.isEmpty())
        return wallet_name;
    const auto found = names.find(address);
    if (found != names.end())
        return found->second;
    return short_address(QString::fromStdString(to_text(address, prefix)));
}

BountyBadge bounty_badge(const std::optional<BountyState>& state) {
    if (!state)
        return {Catalogue::tr("Not on the chain yet"), kNeutral, QStringLiteral("info")};
    switch (*state) {
    case BountyState::funded:
        return {Catalogue::tr("Open"), kSuccess, QStringLiteral("escrow")};
    case BountyState::claimed:
        return {Catalogue::tr("Claimed"), kInfo, QStringLiteral("user")};
    case BountyState::submitted:
        return {Catalogue::tr("Submitted"), kInfo, QStringLiteral("pull-request")};
    case BountyState::approved:
        return {Catalogue::tr("Approved"), kAccent, QStringLiteral("check")};
    case BountyState::paid:
        return {Catalogue::tr("Paid"), kSuccess, QStringLiteral("check")};
    case BountyState::cancelled:
        return {Catalogue::tr("Cancelled"), kNeutral, QStringLiteral("cross")};
    case BountyState::expired:
    case BountyState::kCount:
        break;
    }
    return {Catalogue::tr("Expired"), kNeutral, QStringLiteral("clock")};
}

QString bounty_name(BountyId id, const std::string& repository, const std::string& url) {
    const std::size_t slash = repository.find('/');
    const std::string name = slash == std::string::npos ? repository : repository.substr(slash + 1);
    const QString issue = issue_of(url);
    return issue.isEmpty() ? Catalogue::tr("Bounty %1").arg(count_text(id))
                           : QStringLiteral("%1 #%2").arg(foreign_line(name, 100), issue);
}

QString bounty_title(std::string_view title) {
    const QString shown = foreign_line(title, kLongestTitle);
    return shown.isEmpty() ? Catalogue::tr("Without a title") : shown;
}

QString link_text(std::string_view url) {
    QString shown = foreign_line(url, kLongestLink);
    const QString scheme = QStringLiteral("https://");
    return shown.startsWith(scheme) ? shown.mid(scheme.size()) : shown;
}

QString link_host(const QString& url) {
    const QUrl link(url, QUrl::StrictMode);
    const bool is_open = link.isValid() && link.scheme() == QLatin1String("https") &&
                         link.userInfo().isEmpty() && url.size() <= kLongestLink;
    // Letters of other alphabets look like ours: they are shown in their ASCII form.
    return is_open ? QString::fromLatin1(QUrl::toAce(link.host())) : QString();
}

QString pull_request_url(const BountyRecord& record) {
    if (record.pull_request == 0 || !is_on_github(record))
        return {};
    return github_url(record, QStringLiteral("pull/%1").arg(record.pull_request));
}

QString commit_url(const BountyRecord& record) {
    if (record.merge_commit == CommitHash() || !is_on_github(record))
        return {};
    const std::string commit = to_hex(record.merge_commit);
    return github_url(record, QStringLiteral("commit/") + QString::fromStdString(commit));
}

TimestampMs time_at(const node::BountyDetail& bounty, Height height) {
    const std::uint64_t block_ms = bounty.params.block_time_ms;
    if (height >= bounty.height)
        return bounty.time_ms + (height - bounty.height) * block_ms;
    const std::uint64_t before_ms = (bounty.height - height) * block_ms;
    return bounty.time_ms > before_ms ? bounty.time_ms - before_ms : 0;
}

QString when_text(TimestampMs ms) {
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(ms));
    return QLocale().toString(moment.date(), QStringLiteral("d MMM")) + QStringLiteral(", ") +
           QLocale().toString(moment.time(), QLocale::ShortFormat);
}

QString time_left_text(TimestampMs end_ms, TimestampMs now_ms) {
    return end_ms > now_ms ? Catalogue::tr("in %1").arg(span_text(end_ms - now_ms))
                           : Catalogue::tr("over");
}

QString bounty_wait_text(const node::BountyDetail& bounty, const BountyReader& reader) {
    using node::BountyStepKind;
    const BountyRecord& record = bounty.record;
    switch (record.stands_at(bounty.height + 1)) {
    case BountyState::funded:
        return Catalogue::tr("Waiting for somebody to claim it since %1")
            .arg(when_text(since(bounty, {BountyStepKind::posted, BountyStepKind::given_back,
                                          BountyStepKind::lapsed})));
    case BountyState::claimed: {
        const QString when =
            when_text(since(bounty, {BountyStepKind::claimed, BountyStepKind::rejected}));
        return reader.is_mine(record.claimant)
                   ? Catalogue::tr("Waiting for your pull request since %1").arg(when)
                   : Catalogue::tr("Waiting for the claimant's pull request since %1").arg(when);
    }
    case BountyState::submitted: {
        const QString when = when_text(since(bounty, {BountyStepKind::submitted}));
        return reader.is_mine(record.terms.maintainer)
                   ? Catalogue::tr("Waiting for your review since %1").arg(when)
                   : Catalogue::tr("Waiting for the maintainer's review since %1").arg(when);
    }
    case BountyState::approved: {
        const QString when = when_text(since(bounty, {BountyStepKind::approved}));
        return Catalogue::tr("Waiting for the merge of pull request #%1 since %2")
            .arg(record.pull_request)
            .arg(when);
    }
    default:
        return {};
    }
}

QString bounty_risk_text(const node::BountyDetail& bounty, const BountyReader& reader) {
    const BountyRecord& record = bounty.record;
    const QString end = day_of(bounty, record.last_height(bounty.params));
    const bool is_mine = reader.is_mine(record.claimant);
    switch (record.stands_at(bounty.height + 1)) {
    case BountyState::funded:
        return Catalogue::tr("Until somebody claims it, the sponsor can take the escrow back. "
                             "After %1 it goes back by itself.")
            .arg(end);
    case BountyState::claimed:
        return (is_mine ? Catalogue::tr("If you link no pull request by %1, your claim lapses and "
                                        "the bounty is open to others.")
                        : Catalogue::tr("If no pull request is linked by %1, the claim lapses and "
                                        "the bounty is open to others."))
            .arg(day_of(bounty, record.claim_end));
    case BountyState::submitted:
        return Catalogue::tr("If the work is rejected, the claimant can submit again while the "
                             "claim lasts. Without a decision the escrow goes back to the sponsor "
                             "after %1.")
            .arg(end);
    case BountyState::approved:
        return Catalogue::tr("If pull request #%1 is not merged by %2, the escrow goes back to the "
                             "sponsor.")
            .arg(record.pull_request)
            .arg(end);
    case BountyState::paid:
        return Catalogue::tr("Nothing. The payment is final and nobody can undo it.");
    default:
        return Catalogue::tr("Nothing. The escrow is back at the sponsor.");
    }
}

QString released_by_text(const BountyRecord& record) {
    return record.terms.release_key ? Catalogue::tr("merge, sponsor or maintainer")
                                    : Catalogue::tr("sponsor or maintainer");
}

QString sponsor_record_text(const node::BountyPerson& person) {
    return Catalogue::tr("Sponsor, %1 of %2 bounties paid")
        .arg(count_text(person.paid_out), count_text(person.posted));
}

QString maintainer_record_text(const node::BountyPerson& person) {
    return Catalogue::tr("Maintainer, %n bounties paid", nullptr,
                         static_cast<int>(person.maintained));
}

QString claimant_record_text(const node::BountyPerson& person) {
    return Catalogue::tr("Developer, %n bounties paid", nullptr, static_cast<int>(person.earned));
}

QString move_refusal_text(ReceiptStatus status) {
    switch (status) {
    case ReceiptStatus::success:
        return {};
    case ReceiptStatus::balance_too_low:
        return Catalogue::tr("Not enough RTC for amount and fee.");
    case ReceiptStatus::unknown_bounty:
        return Catalogue::tr("There is no such bounty on this chain.");
    case ReceiptStatus::not_allowed:
        return Catalogue::tr("This step is somebody else's to take.");
    case ReceiptStatus::wrong_state:
        return Catalogue::tr("The bounty stands at another step by now. Look at it again.");
    case ReceiptStatus::already_claimed:
        return Catalogue::tr("Somebody else claimed it first.");
    case ReceiptStatus::past_deadline:
        return Catalogue::tr("The deadline of this bounty is over.");
    case ReceiptStatus::bad_deadline:
        return Catalogue::tr("No bounty can have this deadline or claim period. Choose others.");
    case ReceiptStatus::reward_too_small:
        return Catalogue::tr("The reward is too small. Offer at least %1 RTC.")
            .arg(short_amount_text(kLowestBountyReward));
    case ReceiptStatus::open_claim:
        return Catalogue::tr("You hold another open claim in this repository. Finish it or give it "
                             "back first.");
    case ReceiptStatus::claim_waits:
        return Catalogue::tr("You let a claim in this repository lapse. Wait one claim period.");
    case ReceiptStatus::not_merged:
        return Catalogue::tr("Nothing was merged. Only the sponsor can pay without a merge.");
    default:
        return Catalogue::tr("The chain refused it (%1).")
            .arg(QString::fromStdString(std::string(name_of(status))));
    }
}

} // namespace rustchain::gui
