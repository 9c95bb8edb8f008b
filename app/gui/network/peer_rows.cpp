// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The connected peers as rows of a table.
#include "app/gui/network/peer_rows.hpp"

#include "app/gui/format/address_format.hpp"
#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/foreign_text.hpp"
#include "app/gui/format/time_format.hpp"
#include "app/gui/network/network_words.hpp"
#include "core/crypto/sha256.hpp"

#include <algorithm>

namespace rustchain::gui {
namespace {

using p2p::PeerStatus;

//! Blocks come one after the other: a peer a few behind is not slow.
constexpr Height kBehind = 5;
constexpr qsizetype kLongestReason = 120;

QString id_text(p2p::PeerId id) {
    return QString::number(id);
}

//! From the host, which stays over reconnections; it helps recognition and is no check.
QList<int> wedges_of(const PeerStatus& peer) {
    const std::string host = host_of(peer.address).toStdString();
    const Hash256 hash = crypto::sha256(as_bytes(host));
    return address_wedges(*rustchain::Address::from(hash.view().first(rustchain::Address::size())));
}

bool is_before(const PeerStatus& a, const PeerStatus& b, const QString& key) {
    if (key == QLatin1String("name"))
        return agent_words(a.agent).name.compare(agent_words(b.agent).name, Qt::CaseInsensitive) <
               0;
    if (key == QLatin1String("address"))
        return a.address < b.address;
    if (key == QLatin1String("ping"))
        return a.ping_ms < b.ping_ms;
    if (key == QLatin1String("height"))
        return a.final_height < b.final_height;
    if (key == QLatin1String("connected"))
        return a.connected_ms > b.connected_ms;
    return a.score < b.score;
}

bool is_same_order(const std::vector<PeerStatus>& a, const std::vector<PeerStatus>& b) {
    return std::ranges::equal(a, b, {}, &PeerStatus::id, &PeerStatus::id);
}

} // namespace

QVariant PeerRows::data(const QModelIndex& index, int role) const {
    if (index.row() < 0 || index.row() >= count())
        return {};
    const PeerStatus& peer = peers_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case PeerId:
        return id_text(peer.id);
    case Name:
        return agent_words(peer.agent).name;
    case Wedges:
        return QVariant::fromValue(wedges_of(peer));
    case Address:
        return QString::fromStdString(peer.address);
    case Host:
        return host_of(peer.address);
    case IsOutgoing:
        return peer.is_outbound;
    case Direction:
        return peer.is_outbound ? tr("Outgoing") : tr("Incoming");
    case Version:
        return agent_words(peer.agent).version;
    case Ping:
        return peer.ping_ms == 0 ? unknown_text() : tr("%1 ms").arg(count_text(peer.ping_ms));
    case HeightText:
        return count_text(peer.final_height);
    case IsBehind:
        return peer.final_height + kBehind < best_height_;
    case Score:
        return std::clamp(peer.score, 0, 100);
    case Reasons: {
        QStringList reasons;
        for (const std::string& each : peer.reasons)
            reasons.append(foreign_line(each, kLongestReason));
        return reasons;
    }
    case Connected:
        return span_text(now_ms_ > peer.connected_ms ? now_ms_ - peer.connected_ms : 0);
    default:
        return {};
    }
}

QHash<int, QByteArray> PeerRows::roleNames() const {
    return {{PeerId, "peerId"},         {Name, "peerName"},      {Wedges, "wedges"},
            {Address, "address"},       {Host, "host"},          {IsOutgoing, "outgoing"},
            {Direction, "direction"},   {Version, "version"},    {Ping, "ping"},
            {HeightText, "heightText"}, {IsBehind, "behind"},    {Score, "score"},
            {Reasons, "reasons"},       {Connected, "connected"}};
}

void PeerRows::show(const std::vector<PeerStatus>& peers, TimestampMs now_ms) {
    now_ms_ = now_ms;
    best_height_ = 0;
    for (const PeerStatus& each : peers)
        best_height_ = std::max(best_height_, each.final_height);
    std::vector<PeerStatus> arranged = peers;
    arrange(arranged);
    take(std::move(arranged));
}

void PeerRows::arrange(std::vector<PeerStatus>& peers) const {
    std::stable_sort(peers.begin(), peers.end(), [this](const PeerStatus& a, const PeerStatus& b) {
        return is_descending_ ? is_before(b, a, sort_key_) : is_before(a, b, sort_key_);
    });
}

void PeerRows::take(std::vector<PeerStatus> peers) {
    const bool is_other_count = peers.size() != peers_.size();
    // Who left goes first, row by row, so that a list keeps its place.
    for (int row = count(); row-- > 0;) {
        const auto at = peers_.begin() + row;
        if (std::ranges::find(peers, at->id, &PeerStatus::id) != peers.end())
            continue;
        beginRemoveRows({}, row, row);
        peers_.erase(at);
        endRemoveRows();
    }
    for (std::size_t i = 0; i < peers.size(); ++i) {
        if (std::ranges::find(peers_, peers[i].id, &PeerStatus::id) != peers_.end())
            continue;
        const std::size_t place = std::min(i, peers_.size());
        beginInsertRows({}, static_cast<int>(place), static_cast<int>(place));
        peers_.insert(peers_.begin() + static_cast<std::ptrdiff_t>(place), peers[i]);
        endInsertRows();
    }
    if (!is_same_order(peers, peers_)) {
        beginResetModel();
        peers_ = std::move(peers);
        endResetModel();
    } else {
        peers_ = std::move(peers);
        if (!peers_.empty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
    }
    if (is_other_count)
        Q_EMIT countChanged();
}

void PeerRows::sortBy(const QString& key) {
    is_descending_ = key == sort_key_ ? !is_descending_ : true;
    sort_key_ = key;
    std::vector<PeerStatus> peers = peers_;
    arrange(peers);
    take(std::move(peers));
    Q_EMIT orderChanged();
}

const PeerStatus* PeerRows::find(const QString& id) const {
    auto found = std::ranges::find_if(
        peers_, [&](const PeerStatus& peer) { return id_text(peer.id) == id; });
    return found == peers_.end() ? nullptr : &*found;
}

} // namespace rustchain::gui
