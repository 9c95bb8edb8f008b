// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What the open wallet can do with one bounty.
#include "app/gui/bounties/bounty_act.hpp"

#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/foreign_text.hpp"
#include "app/gui/format/time_format.hpp"
#include "core/consensus/bounties/bounty_moves.hpp"
#include "core/primitives/hex.hpp"

#include <algorithm>

namespace rustchain::gui {
namespace {

constexpr qsizetype kLongestInput = 600;
constexpr qsizetype kCommitDigits = 40;
constexpr qsizetype kLongestRepository = 140;

//! What stands behind the last "/" of a link, or all of it.
QString last_part(const QString& text) {
    QString part = text.trimmed();
    while (part.endsWith(QLatin1Char('/')))
        part.chop(1);
    part = part.section(QLatin1Char('/'), -1);
    return part.startsWith(QLatin1Char('#')) ? part.mid(1) : part;
}

} // namespace

BountyAct::BountyAct(NodeBridge& bridge, QObject* parent)
    : QObject(parent), bridge_(bridge), move_(bridge) {
    connect(&move_, &BountyMove::changed, this, &BountyAct::changed);
    connect(&move_, &BountyMove::sent, this, [this] {
        asked_ = Nothing;
        input_.clear();
        Q_EMIT sent();
    });
}

void BountyAct::look_at(const node::BountyDetail* bounty, const BountyReader& reader) {
    const bool is_other = !bounty || !bounty_ || bounty->id != bounty_->id;
    if (is_other) {
        asked_ = Nothing;
        input_.clear();
        move_.forget();
    }
    bounty_ = bounty ? std::optional(*bounty) : std::nullopt;
    reader_ = reader;
    Q_EMIT changed();
}

std::optional<Address> BountyAct::signer() const {
    const wallet::WalletSummary* mine = bridge_.wallet_snapshot()->wallet();
    if (mine == nullptr || mine->accounts.empty())
        return std::nullopt;
    return mine->accounts.front().address;
}

bool BountyAct::is_sponsor() const {
    return bounty_ && signer() == bounty_->record.sponsor;
}

std::vector<BountyAct::Action> BountyAct::possible() const {
    const auto account = signer();
    if (!bounty_ || !account)
        return {};
    const auto can = consensus::bounties::allowed_moves(bounty_->record, bounty_->params,
                                                        bounty_->height + 1, *account);
    std::vector<Action> actions;
    const auto add = [&](bool is_there, Action action) {
        if (is_there)
            actions.push_back(action);
    };
    add(can.submit, Submit);
    add(can.review, Approve);
    add(can.release, Release);
    add(can.review, Reject);
    // One's own bounty is cancelled sooner than claimed.
    add(can.claim && !is_sponsor(), Claim);
    add(can.cancel, Cancel);
    add(can.claim && is_sponsor(), Claim);
    add(can.give_back, GiveBack);
    return actions;
}

QVariantList BountyAct::actions() const {
    const auto words = [](Action action) {
        switch (action) {
        case Claim:
            return tr("Claim this bounty");
        case Submit:
            return tr("Link my pull request");
        case Approve:
            return tr("Approve the work");
        case Reject:
            return tr("Reject the work");
        case Release:
            return tr("Release the payment");
        case Cancel:
            return tr("Cancel the bounty");
        case GiveBack:
            return tr("Give the claim back");
        case Nothing:
            break;
        }
        return QString();
    };
    QVariantList list;
    for (Action each : possible())
        list.append(QVariantMap{{QStringLiteral("action"), static_cast<int>(each)},
                                {QStringLiteral("text"), words(each)}});
    return list;
}

QString BountyAct::refusal() const {
    if (const QString why = move_.refusal(); !why.isEmpty())
        return why;
    if (move_.isSending() || (move_.isFollowed() && !move_.isOver()))
        return tr("Your last step is not final yet.");
    return {};
}

void BountyAct::ask(int action) {
    const std::vector<Action> all = possible();
    const auto wanted = static_cast<Action>(action);
    if (std::find(all.begin(), all.end(), wanted) == all.end())
        return;
    asked_ = wanted;
    input_.clear();
    const BountyId id = bounty_->id;
    // The price of a move does not depend on what is still to be typed: its fields have one size.
    switch (wanted) {
    case Submit:
        move_.price(BountySubmit{.id = id, .pull_request = 1});
        break;
    case Release:
        move_.price(BountyRelease{.id = id, .merge_commit = {}});
        break;
    default:
        move_.price(*payload());
    }
    Q_EMIT changed();
}

void BountyAct::typeInput(const QString& text) {
    input_ = text.left(kLongestInput);
    Q_EMIT changed();
}

void BountyAct::confirm() {
    const auto wanted = payload();
    if (wanted && confirmRefusal().isEmpty())
        move_.send(*wanted);
}

std::optional<std::uint64_t> BountyAct::typed_pull_request() const {
    bool is_number = false;
    const qulonglong number = last_part(input_).toULongLong(&is_number);
    return is_number && number > 0 ? std::optional<std::uint64_t>(number) : std::nullopt;
}

std::optional<CommitHash> BountyAct::typed_commit() const {
    const QString text = last_part(input_).toLower();
    if (text.isEmpty() && is_sponsor())
        return CommitHash();
    if (text.size() != kCommitDigits)
        return std::nullopt;
    const auto commit = fixed_from_hex<CommitHash>(text.toStdString());
    return commit && *commit != CommitHash() ? std::optional(*commit) : std::nullopt;
}

std::optional<Payload> BountyAct::payload() const {
    const auto account = signer();
    if (!bounty_ || !account)
        return std::nullopt;
    const BountyId id = bounty_->id;
    switch (asked_) {
    case Claim:
        return BountyClaim{.id = id, .claimant = *account};
    case Submit:
        if (const auto number = typed_pull_request())
            return BountySubmit{.id = id, .pull_request = *number};
        return std::nullopt;
    case Approve:
        return BountyReview{.id = id, .approve = true};
    case Reject:
        return BountyReview{.id = id, .approve = false};
    case Release:
        if (const auto commit = typed_commit())
            return BountyRelease{.id = id, .merge_commit = *commit};
        return std::nullopt;
    case Cancel:
    case GiveBack:
        return BountyCancel{.id = id};
    case Nothing:
        break;
    }
    return std::nullopt;
}

QString BountyAct::title() const {
    switch (asked_) {
    case Claim:
        return tr("Claim this bounty?");
    case Submit:
        return tr("Which pull request?");
    case Approve:
        return tr("Approve the work?");
    case Reject:
        return tr("Reject the work?");
    case Release:
        return tr("Release the payment?");
    case Cancel:
        return tr("Cancel the bounty?");
    case GiveBack:
        return tr("Give the claim back?");
    case Nothing:
        break;
    }
    return {};
}

QString BountyAct::text() const {
    if (!bounty_)
        return {};
    const BountyRecord& record = bounty_->record;
    const QString reward = short_amount_text(record.escrow);
    switch (asked_) {
    case Claim:
        return tr("Reserve this bounty for %1. One open claim per bounty. Paid to: %2.")
            .arg(span_text(record.terms.claim_blocks * bounty_->params.block_time_ms),
                 reader_.wallet_name);
    case Submit:
        return tr("It names your work in %1 and stops the clock of your claim.")
            .arg(foreign_line(record.terms.repository, kLongestRepository));
    case Approve:
        return tr("You say that pull request #%1 does what the terms ask. The payment follows the "
                  "merge.")
            .arg(record.pull_request);
    case Reject:
        return tr("Pull request #%1 goes back to %2, who can submit again while the claim lasts.")
            .arg(record.pull_request)
            .arg(reader_.name_of(record.claimant));
    case Release:
        return tr("%1 RTC leave the escrow and go to %2. Nobody can undo it.")
            .arg(reward, reader_.name_of(record.claimant));
    case Cancel:
        return tr("%1 RTC come back to you from the escrow. The bounty is closed for good.")
            .arg(reward);
    case GiveBack:
        return tr("The bounty is open to others again. Nothing is paid to you.");
    case Nothing:
        break;
    }
    return {};
}

QString BountyAct::confirmText() const {
    switch (asked_) {
    case Claim:
        return tr("Claim it");
    case Submit:
        return tr("Link it");
    case Approve:
        return tr("Approve it");
    case Reject:
        return tr("Reject it");
    case Release:
        return tr("Release %1 RTC").arg(short_amount_text(bounty_->record.escrow));
    case Cancel:
        return tr("Take the escrow back");
    case GiveBack:
        return tr("Give it back");
    case Nothing:
        break;
    }
    return {};
}

QString BountyAct::comment() const {
    const auto account = signer();
    return asked_ == Claim && account
               ? QStringLiteral("Claim ") +
                     QString::fromStdString(to_text(*account, reader_.prefix))
               : QString();
}

QString BountyAct::inputLabel() const {
    return asked_ == Submit    ? tr("Number of the pull request")
           : asked_ == Release ? tr("Merge commit")
                               : QString();
}

QString BountyAct::inputHelp() const {
    if (asked_ == Submit)
        return tr("Such as 93, or its link.");
    if (asked_ != Release)
        return {};
    return is_sponsor() ? tr("40 characters, or its link. It may stay empty when nothing was "
                             "merged.")
                        : tr("40 characters, or its link.");
}

QString BountyAct::inputError() const {
    if (input_.trimmed().isEmpty())
        return {};
    if (asked_ == Submit && !typed_pull_request())
        return tr("This names no pull request. Type its number.");
    if (asked_ == Release && !typed_commit())
        return tr("This is no commit: it has 40 characters, 0 to 9 and a to f.");
    return {};
}

QString BountyAct::confirmRefusal() const {
    if (const QString why = refusal(); !why.isEmpty())
        return why;
    if (const QString why = inputError(); !why.isEmpty())
        return why;
    if (asked_ == Nothing || !payload())
        return tr("Fill in the field first.");
    if (move_.isAsking())
        return tr("Asking for the current fee…");
    return {};
}

} // namespace rustchain::gui
