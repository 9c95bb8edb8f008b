// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The network.
#include "app/gui/network/network_view_model.hpp"

#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/error_text.hpp"
#include "app/gui/format/foreign_text.hpp"
#include "app/gui/format/time_format.hpp"
#include "app/gui/network/peer_entry.hpp"

#include <QClipboard>
#include <QGuiApplication>

namespace rustchain::gui {
namespace {

constexpr TimestampMs kSyncStays = 60'000;
constexpr qsizetype kLongestAttempt = 120;
// As Badge.Tone.
constexpr int kNeutral = 0;
constexpr int kGood = 2;
constexpr int kWarning = 3;

QVariantMap fact(const QString& key, const QString& value, int tone = kNeutral) {
    return {{QStringLiteral("key"), key},
            {QStringLiteral("value"), value},
            {QStringLiteral("tone"), tone}};
}

} // namespace

NetworkViewModel::NetworkViewModel(NodeBridge& bridge, ShellViewModel& shell, QObject* parent)
    : QObject(parent), bridge_(bridge), shell_(shell) {
    connect(&bridge_, &NodeBridge::networkChanged, this, &NetworkViewModel::follow);
    connect(&bridge_, &NodeBridge::nodeChanged, this, &NetworkViewModel::changed);
    connect(&bridge_, &NodeBridge::secondPassed, this, &NetworkViewModel::follow_second);
    connect(&shell_, &ShellViewModel::placeChanged, this, [this] {
        if (is_shown())
            follow();
    });
    draw_traffic();
}

void NetworkViewModel::follow() {
    follow_sync();
    const auto& status = bridge_.network_status();
    const TimestampMs now = bridge_.now_ms();
    if (is_shown() && status) {
        peers_.show(status->peers, now);
        bans_.show_bans(status->bans, now);
        known_.show_known(status->known);
        fill_detail();
    }
    Q_EMIT changed();
}

void NetworkViewModel::follow_sync() {
    const auto& status = bridge_.sync_status();
    if (!status)
        return;
    const bool is_done = status->phase == sync::SyncPhase::done;
    if (status->phase == sync::SyncPhase::state)
        has_state_ = true;
    if (!is_done) {
        was_syncing_ = true;
        in_sync_since_ms_ = 0;
    } else if (in_sync_since_ms_ == 0) {
        in_sync_since_ms_ = bridge_.now_ms();
    }
    const std::size_t connected =
        bridge_.network_status() ? bridge_.network_status()->peers.size() : 0;
    words_ = sync_words(*status, connected, has_state_);
}

void NetworkViewModel::follow_second() {
    const auto& status = bridge_.network_status();
    if (status)
        history_.add(bridge_.now_ms(), status->bytes_in, status->bytes_out);
    if (!is_shown())
        return;
    if (status) {
        peers_.show(status->peers, bridge_.now_ms());
        bans_.show_bans(status->bans, bridge_.now_ms());
    }
    draw_traffic();
    Q_EMIT changed();
}

bool NetworkViewModel::isSyncShown() const {
    if (!bridge_.sync_status() || !was_syncing_ || bridge_.is_local())
        return false;
    return in_sync_since_ms_ == 0 || bridge_.now_ms() < in_sync_since_ms_ + kSyncStays;
}

QString NetworkViewModel::offlineText() const {
    // Servers that are silent are no peers.
    if (!bridge_.network_status())
        return {};
    const auto& status = bridge_.network_status();
    if (!isOffline())
        return {};
    if (status->last_attempt.empty())
        return tr("Offline, looking for peers.");
    return tr("Offline, looking for peers. Tried last: %1")
        .arg(foreign_line(status->last_attempt, kLongestAttempt));
}

QString NetworkViewModel::inRate() const {
    auto rate = history_.rate(bridge_.now_ms());
    return rate ? rate_text(rate->in) : unknown_text();
}

QString NetworkViewModel::outRate() const {
    auto rate = history_.rate(bridge_.now_ms());
    return rate ? rate_text(rate->out) : unknown_text();
}

void NetworkViewModel::chooseSpan(int span) {
    if (span < 0 || span >= TrafficHistory::kSpans)
        return;
    span_ = static_cast<TrafficHistory::Span>(span);
    draw_traffic();
}

void NetworkViewModel::draw_traffic() {
    chart_ = traffic_chart(history_, span_, bridge_.now_ms());
    Q_EMIT trafficChanged();
}

QVariantList NetworkViewModel::nodeFacts() const {
    const auto& status = bridge_.network_status();
    const bool is_running = bridge_.node_phase() == NodePhase::running;
    QVariantList facts{fact(tr("Mode"), is_running ? tr("Full node") : unknown_text())};
    if (!status) {
        facts.append(fact(tr("Listening"), is_running ? tr("No, a local node") : unknown_text()));
        return facts;
    }
    const bool is_listening = !status->listening.empty();
    if (!is_listening)
        facts.append(fact(tr("Reachable"), tr("No, it takes no connections")));
    else if (!status->is_reachable)
        facts.append(fact(tr("Reachable"), tr("Nobody has tried yet")));
    else if (*status->is_reachable)
        facts.append(
            fact(tr("Reachable"),
                 tr("Yes, port %1")
                     .arg(QString::fromStdString(status->listening).section(QLatin1Char(':'), -1)),
                 kGood));
    else
        facts.append(fact(tr("Reachable"), tr("No, open the port on your router"), kWarning));
    facts.append(fact(tr("Encryption"), tr("Noise XX on every peer")));
    facts.append(fact(tr("Clock"), clock_words(*status), is_clock_off(*status) ? kWarning : 0));
    facts.append(
        fact(tr("Listening"), is_listening ? QString::fromStdString(status->listening) : tr("No")));
    facts.append(fact(tr("Port mapping"), status->mapping.empty()
                                              ? tr("None")
                                              : foreign_line(status->mapping, kLongestAttempt)));
    return facts;
}

QStringList NetworkViewModel::counts() const {
    const auto& status = bridge_.network_status();
    if (!status)
        return {};
    return {count_text(status->peers.size()), count_text(status->bans.size()),
            count_text(status->known_count)};
}

QString NetworkViewModel::knownNote() const {
    const auto& status = bridge_.network_status();
    if (!status || status->known_count <= status->known.size())
        return {};
    return tr("Shown: %1 of %2")
        .arg(count_text(status->known.size()), count_text(status->known_count));
}

QString NetworkViewModel::newPeerError() const {
    if (!new_peer_refusal_.isEmpty())
        return new_peer_refusal_;
    if (new_peer_.trimmed().isEmpty() || read_peer_entry(new_peer_))
        return {};
    return tr("Not an address. Type a host and a port, as in 203.0.113.24:8098.");
}

void NetworkViewModel::typeNewPeer(const QString& text) {
    new_peer_ = text;
    new_peer_refusal_.clear();
    Q_EMIT newPeerChanged();
}

void NetworkViewModel::addPeer() {
    const auto address = read_peer_entry(new_peer_);
    if (!address || is_adding_)
        return;
    NetworkDoor* door = bridge_.network_door();
    if (door == nullptr) {
        new_peer_refusal_ = tr("The node does not run.");
        Q_EMIT newPeerChanged();
        return;
    }
    is_adding_ = true;
    Q_EMIT newPeerChanged();
    bridge_.ask(door->add_peer(*address), this, [this, address](Result<void> added) {
        is_adding_ = false;
        if (added) {
            shell_.notify(tr("Calling %1").arg(QString::fromStdString(*address)),
                          QStringLiteral("network"));
            new_peer_.clear();
            Q_EMIT peerAdded();
        } else {
            new_peer_refusal_ = error_text(added.error());
        }
        Q_EMIT newPeerChanged();
    });
}

void NetworkViewModel::showDetails(const QString& peer_id) {
    detail_id_ = peer_id;
    fill_detail();
}

void NetworkViewModel::fill_detail() {
    if (detail_id_.isEmpty())
        return;
    if (const p2p::PeerStatus* peer = peers_.find(detail_id_)) {
        const AgentWords agent = agent_words(peer->agent);
        const TimestampMs now = bridge_.now_ms();
        detail_title_ = agent.name.isEmpty() ? host_of(peer->address) : agent.name;
        detail_facts_ = {
            fact(tr("Address"), QString::fromStdString(peer->address)),
            fact(tr("Direction"), peer->is_outbound ? tr("Outgoing") : tr("Incoming")),
            fact(tr("Program"), foreign_line(peer->agent, 64)),
            fact(tr("Protocol"), count_text(peer->protocol)),
            fact(tr("Ping"),
                 peer->ping_ms == 0 ? unknown_text() : tr("%1 ms").arg(count_text(peer->ping_ms))),
            fact(tr("Final height"), count_text(peer->final_height)),
            fact(tr("Score"), tr("%1 of 100").arg(peer->score)),
            fact(tr("Connected since"), moment_text(peer->connected_ms)),
            fact(tr("Connected for"),
                 span_text(now > peer->connected_ms ? now - peer->connected_ms : 0)),
            fact(tr("Received"), bytes_text(peer->bytes_in)),
            fact(tr("Sent"), bytes_text(peer->bytes_out)),
        };
        detail_reasons_.clear();
        for (const std::string& each : peer->reasons)
            detail_reasons_.append(foreign_line(each, kLongestAttempt));
    }
    Q_EMIT detailChanged();
}

void NetworkViewModel::ask(runtime::Task<Result<void>> task, const QString& done) {
    bridge_.ask(std::move(task), this, [this, done](Result<void> answer) {
        if (answer)
            shell_.notify(done);
        else
            shell_.notify(error_text(answer.error()), QStringLiteral("alert"));
    });
}

void NetworkViewModel::disconnectPeer(const QString& peer_id) {
    const p2p::PeerStatus* peer = peers_.find(peer_id);
    if (peer != nullptr && bridge_.network_door() != nullptr)
        ask(bridge_.network_door()->disconnect(peer->id),
            tr("Disconnected %1").arg(host_of(peer->address)));
}

void NetworkViewModel::ban(const QString& host, int seconds) {
    if (host.isEmpty() || seconds < 0 || bridge_.network_door() == nullptr)
        return;
    const auto limit =
        seconds == 0 ? std::nullopt : std::optional(static_cast<std::uint64_t>(seconds));
    ask(bridge_.network_door()->ban(host.toStdString(), limit),
        limit ? tr("Banned %1 for %2").arg(host, span_text(*limit * 1000))
              : tr("Banned %1 for good").arg(host));
}

void NetworkViewModel::liftBan(const QString& host) {
    if (bridge_.network_door() != nullptr)
        ask(bridge_.network_door()->lift_ban(host.toStdString()), tr("Ban of %1 lifted").arg(host));
}

void NetworkViewModel::copyAddress(const QString& address) {
    QGuiApplication::clipboard()->setText(address);
    shell_.notify(tr("Address copied"), QStringLiteral("copy"));
}

} // namespace rustchain::gui
