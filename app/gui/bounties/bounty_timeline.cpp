// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The road of a bounty from its terms to its payment.
#include "app/gui/bounties/bounty_timeline.hpp"

#include "app/gui/format/address_format.hpp"
#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/time_format.hpp"
#include "core/primitives/hex.hpp"

#include <QCoreApplication>

namespace rustchain::gui {
namespace {

using node::BountyStep;
using node::BountyStepKind;

// As StepMark.Step.
constexpr int kWaiting = 0;
constexpr int kActive = 1;
constexpr int kDone = 2;
constexpr int kFailed = 3;

constexpr std::size_t kShortCommit = 7;

//! Under this name the catalogues keep these words.
struct Catalogue {
    Q_DECLARE_TR_FUNCTIONS(BountyTimeline)
};

BountyEvidence transaction_evidence(const BountyStep& step) {
    const QString hash = QString::fromStdString(to_hex(*step.transaction));
    return {.text = short_hash(hash),
            .icon = QStringLiteral("transaction"),
            .place = QStringLiteral("explorer/transaction/") + hash};
}

class Writer {
public:
    Writer(const node::BountyDetail& bounty, const BountyReader& reader)
        : bounty_(bounty), record_(bounty.record), reader_(reader) {}

    std::vector<TimelineEntry> write() {
        for (std::size_t i = 0; i < bounty_.steps.size(); ++i)
            add(bounty_.steps[i], i + 1 == bounty_.steps.size());
        if (!record_.is_closed())
            add_future();
        return std::move(entries_);
    }

private:
    bool is_you(const Address& address) const { return reader_.is_mine(address); }
    QString name(const Address& address) const { return reader_.name_of(address); }

    TimelineEntry& put(const BountyStep& step, QString key, QString title, QString text,
                       int mark = kDone) {
        TimelineEntry entry{.key = std::move(key),
                            .title = std::move(title),
                            .text = std::move(text),
                            .time = when_text(step.time_ms),
                            .mark = mark};
        if (step.transaction)
            entry.evidence.push_back(transaction_evidence(step));
        return entries_.emplace_back(std::move(entry));
    }

    void add(const BountyStep& step, bool is_last) {
        switch (step.kind) {
        case BountyStepKind::posted:
            return add_posted(step);
        case BountyStepKind::claimed:
            put(step, QStringLiteral("claimed"), Catalogue::tr("Claimed"),
                claim_text(step, is_last));
            return;
        case BountyStepKind::given_back:
            put(step, QStringLiteral("given_back"), Catalogue::tr("Claim given back"),
                is_you(step.claimant) ? Catalogue::tr("By you. The bounty was open to all again.")
                                      : Catalogue::tr("By %1. The bounty was open to all again.")
                                            .arg(name(step.claimant)),
                kFailed);
            return;
        case BountyStepKind::lapsed:
            put(step, QStringLiteral("lapsed"), Catalogue::tr("Claim lapsed"),
                Catalogue::tr("No pull request came in time. The bounty was open to all again."),
                kFailed);
            return;
        case BountyStepKind::submitted:
            return add_submitted(step);
        case BountyStepKind::approved:
        case BountyStepKind::rejected:
            return add_review(step);
        case BountyStepKind::paid:
            return add_paid(step);
        case BountyStepKind::cancelled:
            put(step, QStringLiteral("cancelled"), Catalogue::tr("Cancelled"),
                Catalogue::tr("%1 RTC went back to the sponsor.").arg(reward()), kFailed);
            return;
        case BountyStepKind::expired:
            put(step, QStringLiteral("expired"), Catalogue::tr("Expired"),
                Catalogue::tr("Its time was over: %1 RTC went back to the sponsor.").arg(reward()),
                kFailed);
            return;
        }
    }

    QString reward() const { return short_amount_text(record_.terms.reward); }

    void add_posted(const BountyStep& step) {
        TimelineEntry& posted =
            put(step, QStringLiteral("posted"), Catalogue::tr("Posted"),
                is_you(record_.sponsor)
                    ? Catalogue::tr("You wrote the terms")
                    : Catalogue::tr("%1 wrote the terms").arg(name(record_.sponsor)));
        posted.evidence.clear();
        const QString url = QString::fromStdString(record_.terms.url);
        if (!link_host(url).isEmpty()) {
            const qsizetype place = url.lastIndexOf(QLatin1String("/issues/"));
            const bool is_issue = place >= 0 && bounty_is_issue(url.mid(place + 8));
            posted.evidence.push_back(
                {.text = is_issue ? Catalogue::tr("issue #%1").arg(url.mid(place + 8))
                                  : Catalogue::tr("terms"),
                 .icon = QStringLiteral("external"),
                 .url = url});
        }
        put(step, QStringLiteral("funded"), Catalogue::tr("Funded"),
            Catalogue::tr("%1 RTC locked in escrow").arg(reward()));
    }

    static bool bounty_is_issue(const QString& text) {
        bool is_number = false;
        text.toUInt(&is_number);
        return is_number;
    }

    QString claim_text(const BountyStep& step, bool is_last) const {
        const bool is_held = is_last && record_.state == BountyState::claimed;
        const QString until = day_text(time_at(bounty_, record_.claim_end));
        if (is_you(step.claimant))
            return is_held ? Catalogue::tr("Reserved for you until %1").arg(until)
                           : Catalogue::tr("Reserved for you");
        const QString who = name(step.claimant);
        return is_held ? Catalogue::tr("Reserved for %1 until %2").arg(who, until)
                       : Catalogue::tr("Reserved for %1").arg(who);
    }

    void add_submitted(const BountyStep& step) {
        TimelineEntry& entry = put(step, QStringLiteral("submitted"), Catalogue::tr("Submitted"),
                                   Catalogue::tr("Pull request linked to this bounty"));
        BountyRecord then = record_;
        then.pull_request = step.pull_request;
        entry.evidence.insert(entry.evidence.begin(),
                              {.text = Catalogue::tr("PR #%1").arg(step.pull_request),
                               .icon = QStringLiteral("pull-request"),
                               .url = pull_request_url(then)});
    }

    void add_review(const BountyStep& step) {
        const bool is_good = step.kind == BountyStepKind::approved;
        const QString who = is_you(step.by)
                                ? Catalogue::tr("Reviewed by you, maintainer")
                                : Catalogue::tr("Reviewed by %1, maintainer").arg(name(step.by));
        const QString again =
            is_you(step.by)
                ? Catalogue::tr("Rejected by you. Work can be submitted again.")
                : Catalogue::tr("Rejected by %1. Work can be submitted again.").arg(name(step.by));
        put(step, is_good ? QStringLiteral("approved") : QStringLiteral("rejected"),
            is_good ? Catalogue::tr("Approved") : Catalogue::tr("Rejected"), is_good ? who : again,
            is_good ? kDone : kFailed);
    }

    void add_paid(const BountyStep& step) {
        const bool is_merged = step.merge_commit != CommitHash();
        TimelineEntry& merged = put(step, QStringLiteral("merged"),
                                    is_merged ? Catalogue::tr("Merged") : Catalogue::tr("Released"),
                                    is_merged ? Catalogue::tr("The work is part of the repository")
                                              : Catalogue::tr("The sponsor paid without a merge"));
        merged.evidence.clear();
        if (is_merged) {
            const std::string commit = to_hex(step.merge_commit);
            merged.evidence.push_back(
                {.text = QString::fromStdString(commit.substr(0, kShortCommit)),
                 .icon = QStringLiteral("merge"),
                 .url = commit_url(record_)});
        }
        put(step, QStringLiteral("paid"), Catalogue::tr("Paid"),
            is_you(step.claimant)
                ? Catalogue::tr("%1 RTC to %2, yours").arg(reward(), name(step.claimant))
                : Catalogue::tr("%1 RTC to %2").arg(reward(), name(step.claimant)));
    }

    void add_future() {
        const BountyState state = record_.stands_at(bounty_.height + 1);
        const QString keys[] = {QStringLiteral("claimed"), QStringLiteral("submitted"),
                                QStringLiteral("approved"), QStringLiteral("merged")};
        const QString titles[] = {Catalogue::tr("Claimed"), Catalogue::tr("Submitted"),
                                  Catalogue::tr("Approved"), Catalogue::tr("Merged")};
        const auto next = static_cast<std::size_t>(state);
        for (std::size_t i = next; i < std::size(keys); ++i)
            entries_.push_back({.key = keys[i],
                                .title = titles[i],
                                .text = i == next ? bounty_wait_text(bounty_, reader_) : QString(),
                                .mark = i == next ? kActive : kWaiting});
        const bool is_claimed = state != BountyState::funded;
        entries_.push_back({.key = QStringLiteral("paid"),
                            .title = Catalogue::tr("Paid"),
                            .text = is_claimed
                                        ? Catalogue::tr("Within about 30 s of the merge, to %1")
                                              .arg(name(record_.claimant))
                                        : Catalogue::tr("Within about 30 s of the merge")});
    }

    const node::BountyDetail& bounty_;
    const BountyRecord& record_;
    const BountyReader& reader_;
    std::vector<TimelineEntry> entries_;
};

} // namespace

std::vector<TimelineEntry> bounty_timeline(const node::BountyDetail& bounty,
                                           const BountyReader& reader) {
    return Writer(bounty, reader).write();
}

} // namespace rustchain::gui
