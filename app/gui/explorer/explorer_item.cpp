// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One page of the explorer.
#include "app/gui/explorer/explorer_item.hpp"

#include "app/gui/explorer/chain_reads.hpp"
#include "app/gui/format/address_format.hpp"
#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/error_text.hpp"
#include "app/gui/format/time_format.hpp"
#include "core/node/node.hpp"
#include "core/primitives/hex.hpp"

namespace rustchain::gui {
namespace {

constexpr std::size_t kPage = 50;
constexpr int kAttestationsTab = 1;

} // namespace

ExplorerItem::ExplorerItem(NodeBridge& bridge, QObject* parent) : QObject(parent), bridge_(bridge) {
    connect(&bridge_, &NodeBridge::secondPassed, this, [this] { rows_.tick(bridge_.now_ms()); });
}

ExplorerItem::~ExplorerItem() = default;

QString ExplorerItem::crumb() const {
    switch (kind_) {
    case BlockItem:
        return tr("Explorer / Blocks");
    case TransactionItem:
        return tr("Explorer / Transactions");
    case AccountItem:
        return tr("Explorer / Accounts");
    case None:
        break;
    }
    return {};
}

QString ExplorerItem::address() const {
    return address_ ? QString::fromStdString(to_text(*address_, bridge_.address_prefix()))
                    : QString();
}

QStringList ExplorerItem::chunks() const {
    return address_ ? address_chunks(address()) : QStringList();
}

QList<int> ExplorerItem::wedges() const {
    return address_ ? address_wedges(*address_) : QList<int>();
}

void ExplorerItem::begin(Kind kind, const QString& title) {
    ++question_;
    kind_ = kind;
    state_ = Loading;
    title_ = title;
    problem_.clear();
    stage_ = -1;
    height_text_.clear();
    facts_.clear();
    checks_ = {};
    votes_.clear();
    votes_text_.clear();
    tab_ = 0;
    tab_counts_.clear();
    rows_.show({}, 0);
    has_more_ = false;
    is_loading_rows_ = false;
    previous_place_.clear();
    next_place_.clear();
    address_.reset();
    block_.reset();
    older_.reset();
    Q_EMIT changed();
}

void ExplorerItem::clear() {
    begin(None, {});
    state_ = Ready;
}

void ExplorerItem::show_nothing(const QString& problem) {
    begin(None, tr("Nothing found"));
    fail_with(problem, Missing);
}

void ExplorerItem::fail_with(const QString& problem, State state) {
    problem_ = problem;
    state_ = state;
    Q_EMIT changed();
}

void ExplorerItem::refresh() {
    if (kind_ == BlockItem && (state_ == Missing || (block_ && block_->is_newest)))
        read_block_again();
    else if (kind_ == TransactionItem && (state_ == Missing || stage_ < 2))
        read_transaction_again();
    else if (kind_ == AccountItem)
        read_account_again();
}

void ExplorerItem::show_block(Height height) {
    begin(BlockItem, tr("Block %1").arg(count_text(height)));
    height_ = height;
    read_block_again();
}

void ExplorerItem::read_block_again() {
    const std::uint64_t question = question_;
    bridge_.read(
        [height = height_](const ledger::LedgerSnapshot& snapshot) {
            return read_block(snapshot, height);
        },
        this,
        [this, question](Result<std::optional<BlockDetails>> block) {
            if (question != question_)
                return;
            if (!block)
                return fail_with(error_text(block.error()), Failed);
            if (*block)
                return take(std::move(**block));
            const bool is_coming = bridge_.chain() && height_ <= bridge_.chain()->height;
            fail_with(is_coming ? tr("In block, not final")
                                : tr("This chain has no such block yet."),
                      Missing);
        });
}

void ExplorerItem::take(BlockDetails block) {
    const bool is_first = !block_;
    state_ = Ready;
    stage_ = 2;
    height_text_ = count_text(height_);
    facts_ = facts_of(block, bridge_.address_prefix(), bridge_.now_ms());
    checks_ = checks_of(block);
    votes_.clear();
    votes_text_.clear();
    if (block.votes) {
        for (const bool each : block.votes->voted)
            votes_.append(each);
        votes_text_ = tr("%1 of %2, %3 needed")
                          .arg(votes_.count(true))
                          .arg(votes_.size())
                          .arg(block.votes->needed);
    }
    tab_counts_ = {count_text(block.transactions), count_text(block.attestations.size()),
                   count_text(block.transactions)};
    previous_place_ = height_ > 0 ? QStringLiteral("block/%1").arg(height_ - 1) : QString();
    next_place_ = block.is_newest ? QString() : QStringLiteral("block/%1").arg(height_ + 1);
    block_ = std::make_unique<BlockDetails>(std::move(block));
    Q_EMIT changed();
    if (is_first)
        load_transactions();
}

void ExplorerItem::show_transaction(const TransactionHash& hash) {
    begin(TransactionItem, tr("Transaction"));
    hash_ = hash;
    read_transaction_again();
}

void ExplorerItem::read_transaction_again() {
    const std::uint64_t question = question_;
    bridge_.read(
        [hash = hash_](const ledger::LedgerSnapshot& snapshot) {
            return read_transaction(snapshot, hash);
        },
        this,
        [this, question](Result<std::optional<TransactionDetails>> details) {
            if (question != question_)
                return;
            if (!details)
                return fail_with(error_text(details.error()), Failed);
            if (!*details)
                return look_among_unfinal();
            const TransactionDetails& found = **details;
            const bool is_good = found.found.stored.receipt.status == ReceiptStatus::success;
            state_ = Ready;
            stage_ = is_good ? 2 : 3;
            title_ = kind_of(found.found.stored);
            height_text_ = count_text(found.header.height);
            facts_ = facts_of(found.found.stored, bridge_.address_prefix(), true);
            facts_.push_back({.key = tr("Block"),
                              .value = height_text_,
                              .place = QStringLiteral("block/%1").arg(found.header.height)});
            facts_.push_back({.key = tr("Time"), .value = moment_text(found.header.timestamp)});
            checks_ = {.steps = {tr("Found in the block under its whole hash"),
                                 tr("Executed by this device")},
                       .details = {},
                       .passed = {true, true}};
            Q_EMIT changed();
        });
}

void ExplorerItem::look_among_unfinal() {
    node::Node* node = bridge_.node();
    if (node == nullptr)
        return fail_with(tr("The node does not run."), Failed);
    const std::uint64_t question = question_;
    bridge_.ask(
        runtime::run_on(node->ledger_strand(),
                        [node, hash = hash_] { return node->ledger().unfinal_transaction(hash); }),
        this, [this, question](std::optional<ledger::UnfinalTransaction> found) {
            if (question != question_)
                return;
            if (!found)
                return fail_with(tr("Nothing on this chain has this name. It may be on another "
                                    "network."),
                                 Missing);
            const storage::StoredTransaction stored{.hash = hash_,
                                                    .transaction =
                                                        found->transaction->transaction(),
                                                    .receipt = found->receipt.value_or(Receipt{})};
            state_ = Ready;
            stage_ = found->receipt ? 1 : 0;
            title_ = kind_of(stored);
            height_text_ = found->receipt ? count_text(found->height) : QString();
            facts_ = facts_of(stored, bridge_.address_prefix(), found->receipt.has_value());
            Q_EMIT changed();
        });
}

void ExplorerItem::show_account(const Address& address) {
    begin(AccountItem, tr("Account"));
    address_ = address;
    title_ = short_address(this->address());
    read_account_again();
}

void ExplorerItem::read_account_again() {
    const std::uint64_t question = question_;
    const bool is_first = state_ != Ready;
    bridge_.read(
        [address = *address_](const ledger::LedgerSnapshot& snapshot) {
            return read_account(snapshot, address);
        },
        this,
        [this, question, is_first](Result<AccountDetails> details) {
            if (question != question_)
                return;
            if (!details)
                return fail_with(error_text(details.error()), Failed);
            state_ = Ready;
            facts_ = {{.key = tr("Balance, final"),
                       .value = tr("%1 RTC").arg(amount_text(details->account.balance)),
                       .is_mono = true},
                      {.key = tr("Payments sent"), .value = count_text(details->account.nonce)},
                      {.key = tr("As of block"),
                       .value = count_text(details->as_of),
                       .place = QStringLiteral("block/%1").arg(details->as_of)}};
            checks_ = {.steps = {tr("Read from the state that this device executed")},
                       .details = {},
                       .passed = {true}};
            Q_EMIT changed();
            if (is_first)
                load_history();
        });
}

void ExplorerItem::chooseTab(int tab) {
    if (!block_ || tab == tab_)
        return;
    tab_ = tab;
    is_loading_rows_ = false;
    has_more_ = false;
    rows_.show({}, 0);
    Q_EMIT changed();
    tab_ == kAttestationsTab ? load_attestations() : load_transactions();
}

void ExplorerItem::loadMore() {
    if (!has_more_ || is_loading_rows_)
        return;
    if (kind_ == AccountItem)
        load_history();
    else if (tab_ == kAttestationsTab)
        load_attestations();
    else
        load_transactions();
}

void ExplorerItem::load_transactions() {
    is_loading_rows_ = true;
    const std::uint64_t question = question_;
    const int tab = tab_;
    const auto first = static_cast<std::uint32_t>(rows_.count());
    bridge_.read(
        [height = height_, first](const ledger::LedgerSnapshot& snapshot) {
            return read_transactions(snapshot, height, first, kPage);
        },
        this,
        [this, question, tab](Result<std::vector<storage::StoredTransaction>> page) {
            if (question != question_ || tab != tab_ || !block_)
                return;
            is_loading_rows_ = false;
            std::vector<ExplorerRow> rows;
            if (page)
                for (const storage::StoredTransaction& each : *page)
                    rows.push_back(row_of(each, bridge_.address_prefix(), 0));
            rows_.append(std::move(rows), bridge_.now_ms());
            has_more_ = page && static_cast<std::size_t>(rows_.count()) < block_->transactions;
            Q_EMIT changed();
        });
}

void ExplorerItem::load_attestations() {
    const auto first = static_cast<std::size_t>(rows_.count());
    const std::size_t last = std::min(first + kPage, block_->attestations.size());
    std::vector<ExplorerRow> rows;
    for (std::size_t i = first; i < last; ++i)
        rows.push_back(row_of(block_->attestations[i]));
    rows_.append(std::move(rows), bridge_.now_ms());
    has_more_ = last < block_->attestations.size();
    Q_EMIT changed();
}

void ExplorerItem::load_history() {
    node::Node* node = bridge_.node();
    if (node == nullptr || !address_)
        return;
    is_loading_rows_ = true;
    const std::uint64_t question = question_;
    bridge_.ask(
        node->chain_client()->history({.address = *address_, .before = older_, .limit = kPage}),
        this, [this, question](Result<wallet::HistoryPage> page) {
            if (question != question_)
                return;
            is_loading_rows_ = false;
            has_more_ = page && page->next;
            if (page) {
                older_ = page->next;
                std::vector<ExplorerRow> rows;
                for (const wallet::HistoryEntry& each : page->entries)
                    rows.push_back(row_of(each, bridge_.address_prefix()));
                rows_.append(std::move(rows), bridge_.now_ms());
            }
            Q_EMIT changed();
        });
}

} // namespace rustchain::gui
