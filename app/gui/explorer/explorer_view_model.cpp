// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The explorer.
#include "app/gui/explorer/explorer_view_model.hpp"

#include "app/gui/explorer/chain_reads.hpp"
#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/error_text.hpp"
#include "app/gui/format/time_format.hpp"
#include "core/node/node.hpp"
#include "core/primitives/hex.hpp"

#include <QLocale>

namespace rustchain::gui {
namespace {

constexpr std::size_t kNewest = 9;
constexpr qsizetype kHashDigits = 64;

} // namespace

ExplorerViewModel::ExplorerViewModel(NodeBridge& bridge, ShellViewModel& shell, QObject* parent)
    : QObject(parent), bridge_(bridge), shell_(shell), item_(bridge) {
    connect(&bridge_, &NodeBridge::chainChanged, this, &ExplorerViewModel::follow_chain);
    connect(&bridge_, &NodeBridge::nodeChanged, this, &ExplorerViewModel::follow_chain);
    connect(&bridge_, &NodeBridge::secondPassed, this, &ExplorerViewModel::tick);
    connect(&shell_, &ShellViewModel::placeChanged, this, [this] {
        if (!is_shown())
            return;
        go(shell_.place());
        read_newest();
        tick();
    });
}

ExplorerViewModel::~ExplorerViewModel() = default;

void ExplorerViewModel::go(const QString& place) {
    if (place == place_)
        return;
    place_ = place;
    problem_.clear();
    const QString key = place.section(QLatin1Char('/'), 0, 0);
    const QString value = place.section(QLatin1Char('/'), 1);
    const QString unknown =
        tr("Nothing on this chain has this name. It may be on another network.");
    if (place.isEmpty()) {
        item_.clear();
    } else if (key == QLatin1String("block")) {
        bool is_number = false;
        const qulonglong height = value.toULongLong(&is_number);
        is_number ? item_.show_block(height) : item_.show_nothing(unknown);
    } else if (key == QLatin1String("transaction")) {
        auto hash = fixed_from_hex<TransactionHash>(value.toStdString());
        hash ? item_.show_transaction(*hash) : item_.show_nothing(unknown);
    } else {
        auto address = parse_address(value.toStdString(), bridge_.address_prefix());
        address ? item_.show_account(address->address) : item_.show_nothing(unknown);
    }
    Q_EMIT changed();
}

void ExplorerViewModel::open(const QString& place) {
    shell_.open(place.isEmpty() ? QStringLiteral("explorer") : QStringLiteral("explorer/") + place);
}

void ExplorerViewModel::sendTo(const QString& address) {
    shell_.open(QStringLiteral("send/") + address);
}

void ExplorerViewModel::search(const QString& text) {
    const QString wanted = text.trimmed();
    const std::uint64_t question = ++question_;
    is_searching_ = false;
    problem_.clear();
    Q_EMIT changed();
    if (wanted.isEmpty())
        return;
    bool is_number = false;
    qulonglong height = wanted.toULongLong(&is_number);
    if (!is_number)
        height = QLocale().toULongLong(wanted, &is_number);
    if (is_number)
        return open(QStringLiteral("block/%1").arg(height));
    if (parse_address(wanted.toStdString(), bridge_.address_prefix()))
        return open(QStringLiteral("address/") + wanted);
    auto hash = fixed_from_hex<Hash256>(wanted.toStdString());
    if (wanted.size() != kHashDigits || !hash) {
        problem_ = tr("Nothing on this chain has this name. It may be on another network.");
        Q_EMIT changed();
        return;
    }
    is_searching_ = true;
    Q_EMIT changed();
    bridge_.read([hash = *hash](
                     const ledger::LedgerSnapshot& snapshot) { return find_hash(snapshot, hash); },
                 this,
                 [this, question, wanted](Result<std::string> place) {
                     if (question != question_)
                         return;
                     is_searching_ = false;
                     if (!place)
                         problem_ = error_text(place.error());
                     Q_EMIT changed();
                     // What is not final may still be a waiting transaction: its page looks.
                     if (place)
                         open(place->empty() ? QStringLiteral("transaction/") + wanted.toLower()
                                             : QString::fromStdString(*place));
                 });
}

void ExplorerViewModel::setLive(bool live) {
    is_live_ = live;
    if (is_live_)
        read_newest();
    Q_EMIT changed();
}

void ExplorerViewModel::showHeld() {
    const bool was_live = is_live_;
    is_live_ = true;
    read_newest();
    is_live_ = was_live;
}

int ExplorerViewModel::held() const {
    if (is_live_ || newest_.empty() || !bridge_.chain())
        return 0;
    const Height shown = newest_.front().stored.header.height;
    const Height now = bridge_.chain()->final_height;
    return now > shown ? static_cast<int>(now - shown) : 0;
}

void ExplorerViewModel::follow_chain() {
    if (!is_shown())
        return;
    item_.refresh();
    read_newest();
    Q_EMIT changed();
}

void ExplorerViewModel::read_newest() {
    if (!is_live_ || is_reading_ || !bridge_.chain() || bridge_.node() == nullptr)
        return;
    // The first time from below genesis, so that block 0 counts too.
    const Height above = newest_.empty() ? 0 : newest_.front().stored.header.height;
    is_reading_ = true;
    bridge_.read(
        [above](const ledger::LedgerSnapshot& snapshot) {
            return read_latest(snapshot, above, kNewest);
        },
        this,
        [this](Result<std::vector<BlockSummary>> blocks) {
            is_reading_ = false;
            if (!blocks)
                return;
            newest_.insert(newest_.begin(), std::make_move_iterator(blocks->begin()),
                           std::make_move_iterator(blocks->end()));
            while (newest_.size() > kNewest)
                newest_.pop_back();
            fill_rows();
            Q_EMIT changed();
        });
}

void ExplorerViewModel::fill_rows() {
    std::vector<ExplorerRow> blocks;
    std::vector<ExplorerRow> transactions;
    for (const BlockSummary& each : newest_) {
        blocks.push_back(row_of(each, bridge_.address_prefix()));
        for (const storage::StoredTransaction& one : each.latest)
            if (transactions.size() < kNewest)
                transactions.push_back(
                    row_of(one, bridge_.address_prefix(), each.stored.header.timestamp));
    }
    const TimestampMs now_ms = bridge_.now_ms();
    std::vector<ExplorerRow> tiles = blocks;
    for (ExplorerRow& tile : tiles) {
        tile.hash = QChar(0x2026) + tile.place.section(QLatin1Char('/'), 1).right(3);
        tile.count = tr("%1 tx").arg(tile.count);
    }
    tiles_.show(std::move(tiles), now_ms);
    blocks_.show(std::move(blocks), now_ms);
    transactions_.show(std::move(transactions), now_ms);
}

void ExplorerViewModel::tick() {
    if (!is_shown())
        return;
    const TimestampMs now_ms = bridge_.now_ms();
    tiles_.tick(now_ms);
    blocks_.tick(now_ms);
    transactions_.tick(now_ms);
    Q_EMIT changed();
}

QString ExplorerViewModel::height() const {
    return bridge_.chain() ? count_text(bridge_.chain()->height) : unknown_text();
}

QString ExplorerViewModel::blockTime() const {
    if (newest_.size() < 2)
        return unknown_text();
    const TimestampMs span =
        newest_.front().stored.header.timestamp - newest_.back().stored.header.timestamp;
    return tr("%1 a block, last %2")
        .arg(duration_text(span / (newest_.size() - 1)))
        .arg(newest_.size());
}

QString ExplorerViewModel::finalAge() const {
    return bridge_.chain() ? since_text(bridge_.chain()->finalised_ms, bridge_.now_ms())
                           : unknown_text();
}

QString ExplorerViewModel::epoch() const {
    return bridge_.chain() ? count_text(bridge_.chain()->epoch) : unknown_text();
}

QString ExplorerViewModel::slot() const {
    if (!bridge_.chain() || !bridge_.params())
        return {};
    return tr("slot %1 of %2")
        .arg(bridge_.chain()->slot + 1)
        .arg(bridge_.params()->slots_per_epoch);
}

QString ExplorerViewModel::issued() const {
    if (!bridge_.chain())
        return unknown_text();
    auto issued = kTotalSupply.minus(bridge_.chain()->pool);
    return issued ? amount_text(*issued) : unknown_text();
}

} // namespace rustchain::gui
