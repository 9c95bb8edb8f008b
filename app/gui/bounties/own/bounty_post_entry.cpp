// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A new bounty as somebody fills in its form.
#include "app/gui/bounties/own/bounty_post_entry.hpp"

#include "app/gui/bounties/bounty_door.hpp"
#include "app/gui/format/address_format.hpp"
#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/payment_words.hpp"
#include "app/gui/format/time_format.hpp"
#include "core/wallet/transaction_builder.hpp"

namespace rustchain::gui {
namespace {

constexpr std::uint64_t kUsualDeadlineDays = 30;
constexpr std::uint64_t kUsualClaimDays = 14;

//! What one payment's fee may rise to is left in the account by takeAll().
constexpr std::uint64_t kFeeReserve = 2;

} // namespace

BountyPostEntry::BountyPostEntry(NodeBridge& bridge, ShellViewModel& shell, QObject* parent)
    : QObject(parent), bridge_(bridge), shell_(shell), maintainer_(bridge), track_(bridge),
      deadline_(QString::number(kUsualDeadlineDays)),
      claim_days_(QString::number(kUsualClaimDays)) {
    connect(&bridge_, &NodeBridge::walletChanged, this, &BountyPostEntry::follow_wallet);
    connect(&maintainer_, &RecipientEntry::changed, this, &BountyPostEntry::changed);
    connect(&track_, &PaymentTrack::changed, this, &BountyPostEntry::changed);
}

std::optional<Address> BountyPostEntry::own_address() const {
    const wallet::WalletSummary* mine = bridge_.wallet_snapshot()->wallet();
    const bool is_open = bridge_.wallet_snapshot()->lock == wallet::LockState::unlocked;
    if (!is_open || mine == nullptr || mine->accounts.empty())
        return std::nullopt;
    return mine->accounts.front().address;
}

void BountyPostEntry::follow_wallet() {
    // Locked, or another wallet: nothing of the draft survives.
    if (own_address() != owner_) {
        owner_ = own_address();
        discard();
    }
    Q_EMIT changed();
}

std::optional<ChainMoment> BountyPostEntry::moment() const {
    if (!bridge_.params() || !bridge_.chain())
        return std::nullopt;
    return ChainMoment{
        .params = *bridge_.params(), .height = bridge_.chain()->height, .now_ms = bridge_.now_ms()};
}

std::optional<Address> BountyPostEntry::maintainer_address() const {
    return is_maintainer_me_ ? own_address() : maintainer_.address();
}

QString BountyPostEntry::linkError() const {
    const auto link = parse_issue_link(link_);
    return link ? QString() : link_fault(link.error());
}

QString BountyPostEntry::rewardError() const {
    return reward_fault(reward_, bridge_.wallet_snapshot()->balance.available);
}

QString BountyPostEntry::deadlineError() const {
    const auto now = moment();
    return now ? deadline_fault(deadline_, *now) : tr("The chain was not read yet.");
}

QString BountyPostEntry::claimDaysError() const {
    const auto now = moment();
    return now ? claim_days_fault(claim_days_, *now) : tr("The chain was not read yet.");
}

QString BountyPostEntry::maintainerError() const {
    return maintainer_address() ? QString() : tr("Say who reviews the work.");
}

QString BountyPostEntry::linkNote() const {
    const auto link = parse_issue_link(link_);
    return link ? tr("Issue #%1 of %2")
                      .arg(QString::number(link->number), QString::fromStdString(link->repository))
                : QString();
}

QString BountyPostEntry::rewardNote() const {
    const auto amount = read_reward(reward_);
    return amount ? tr("= %1 RTC").arg(amount_text(*amount)) : QString();
}

QString BountyPostEntry::deadlineNote() const {
    const auto when = read_deadline(deadline_, bridge_.now_ms());
    return when ? tr("Days from now, or a date. It ends %1.").arg(moment_text(*when))
                : tr("Days from now, or a date.");
}

QString BountyPostEntry::claimDaysNote() const {
    return tr("Who claims it has this long to submit a pull request.");
}

std::optional<BountyPost> BountyPostEntry::terms() const {
    for (const QString& error : {linkError(), titleError(), rewardError(), deadlineError(),
                                 claimDaysError(), maintainerError(), releaseKeyError()})
        if (!error.isEmpty())
            return std::nullopt;
    const ChainMoment now = *moment();
    const IssueLink link = *parse_issue_link(link_);
    return BountyPost{.reward = *read_reward(reward_),
                      .deadline = height_at(*read_deadline(deadline_, now.now_ms), now),
                      .claim_blocks = blocks_of_days(*read_days(claim_days_), now.params),
                      .maintainer = *maintainer_address(),
                      .release_key = read_release_key(release_key_),
                      .repository = link.repository,
                      .url = link.url,
                      .title = title_.trimmed().toStdString(),
                      .terms_hash = {}};
}

std::optional<Amount> BountyPostEntry::fee_at_most(const BountyPost& terms) const {
    if (!bridge_.chain())
        return std::nullopt;
    // As if nothing waited: the fee is the network's word, and the review calls it an estimate.
    const wallet::FeeMarket market{
        .base_price = bridge_.chain()->base_price, .block_time_ms = 3000, .waiting = {}};
    const wallet::Spender spender{.key = {},
                                  .nonce = 0,
                                  .height = bridge_.chain()->height,
                                  .available = kTotalSupply,
                                  .scheme = KeyScheme::schnorr};
    auto built = wallet::build_move(terms, wallet::FeeSpeed::normal, market, spender);
    return built ? std::optional(built->quote.fee_at_most) : std::nullopt;
}

QString BountyPostEntry::summary() const {
    const auto now = moment();
    if (!reviewed_ || !now)
        return {};
    const TimestampMs end =
        now->now_ms + (reviewed_->deadline > now->height ? reviewed_->deadline - now->height : 0) *
                          now->params.block_time_ms;
    return tr("%1 RTC leave your wallet now and wait in escrow. They go to the developer when the "
              "pull request is merged, or return to you after %2.")
        .arg(short_amount_text(reviewed_->reward), day_text(end));
}

QString BountyPostEntry::feeText() const {
    const auto fee = reviewed_ ? fee_at_most(*reviewed_) : std::nullopt;
    return fee ? tr("≈ %1 RTC at most").arg(amount_text(fee)) : unknown_text();
}

QString BountyPostEntry::repositoryText() const {
    return linkNote();
}

QString BountyPostEntry::maintainerText() const {
    if (is_maintainer_me_)
        return tr("You");
    return maintainer_.title();
}

QString BountyPostEntry::releaseText() const {
    return reviewed_ && reviewed_->release_key
               ? tr("By the repository's node, as soon as the pull request is merged")
               : tr("By the maintainer, after the merge");
}

void BountyPostEntry::type(QString& field, const QString& text) {
    if (step_ != Form)
        return;
    field = text;
    problem_.clear();
    Q_EMIT changed();
}

void BountyPostEntry::typeLink(const QString& text) {
    type(link_, text);
}

void BountyPostEntry::typeTitle(const QString& text) {
    type(title_, text);
}

void BountyPostEntry::typeReward(const QString& text) {
    type(reward_, text);
}

void BountyPostEntry::typeDeadline(const QString& text) {
    type(deadline_, text);
}

void BountyPostEntry::typeClaimDays(const QString& text) {
    type(claim_days_, text);
}

void BountyPostEntry::typeReleaseKey(const QString& text) {
    type(release_key_, text);
}

void BountyPostEntry::chooseMaintainerMe(bool is_me) {
    if (step_ != Form)
        return;
    is_maintainer_me_ = is_me;
    Q_EMIT changed();
}

void BountyPostEntry::takeAll() {
    const auto available = bridge_.wallet_snapshot()->balance.available;
    auto draft = terms().value_or(BountyPost{});
    draft.url = std::string(kMaxBountyUrlBytes, 'x');
    draft.title = std::string(kMaxBountyTitleBytes, 'x');
    const auto fee = fee_at_most(draft);
    auto rest = available;
    for (std::uint64_t i = 0; i < kFeeReserve && rest && fee; ++i)
        rest = rest->minus(*fee).value_or(Amount());
    if (!rest || !fee || step_ != Form)
        return;
    reward_ = short_amount_text(*rest);
    Q_EMIT changed();
    Q_EMIT refilled();
}

void BountyPostEntry::review() {
    is_submitted_ = true;
    problem_.clear();
    reviewed_ = terms();
    if (reviewed_)
        step_ = Review;
    Q_EMIT changed();
}

void BountyPostEntry::edit() {
    if (is_sending_)
        return;
    step_ = Form;
    problem_.clear();
    Q_EMIT changed();
}

void BountyPostEntry::confirm() {
    BountyDoor* door = bridge_.bounty_door();
    if (step_ != Review || is_sending_ || !reviewed_)
        return;
    if (door == nullptr || shell_.isWatchOnly()) {
        problem_ = shell_.isWatchOnly() ? shell_.signRefusal() : tr("The node does not run.");
        Q_EMIT changed();
        return;
    }
    is_sending_ = true;
    problem_.clear();
    Q_EMIT changed();
    const auto done = [this, owner = owner_, reward = reviewed_->reward](
                          Result<TransactionHash, wallet::PaymentProblem> sent) {
        if (owner != owner_)
            return;
        is_sending_ = false;
        if (sent) {
            step_ = Track;
            track_.follow(*sent, reward);
        } else {
            problem_ = problem_text(sent.error());
        }
        Q_EMIT changed();
    };
    bridge_.ask(door->move(*reviewed_, wallet::FeeSpeed::normal), this, done);
}

void BountyPostEntry::finish() {
    if (step_ != Track)
        return;
    const bool is_lost =
        track_.stage() == PaymentTrack::Failed || track_.stage() == PaymentTrack::Expired;
    if (!is_lost)
        return discard();
    track_.stop();
    step_ = Form;
    Q_EMIT changed();
    Q_EMIT refilled();
}

void BountyPostEntry::discard() {
    step_ = Form;
    for (QString* field : {&link_, &title_, &reward_, &release_key_, &problem_})
        field->clear();
    // A local network's year is short.
    const std::uint64_t most = bridge_.params() ? most_days(*bridge_.params())
                                                : std::max(kUsualDeadlineDays, kUsualClaimDays);
    deadline_ = QString::number(std::min(kUsualDeadlineDays, most));
    claim_days_ = QString::number(std::min(kUsualClaimDays, most));
    is_maintainer_me_ = true;
    is_submitted_ = is_sending_ = false;
    reviewed_.reset();
    maintainer_.clear();
    track_.stop();
    Q_EMIT changed();
    Q_EMIT refilled();
}

} // namespace rustchain::gui
