// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Servers in place of a node, for the pages.
#include "app/gui/remote/remote_view_model.hpp"

#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/time_format.hpp"
#include "app/gui/remote/server_words.hpp"

namespace rustchain::gui {
namespace {

// As in Badge.qml.
constexpr int kNeutral = 0;
constexpr int kSuccess = 2;
constexpr int kWarning = 3;
constexpr int kDanger = 4;

QString troubles_of(const remote::ServerView& server) {
    QStringList troubles;
    for (const wallet::ServerWarning& warning : server.warnings)
        troubles.append(server_fault_text(server.name, warning.fault));
    return troubles.join(QLatin1Char(' '));
}

} // namespace

RemoteViewModel::RemoteViewModel(NodeBridge& bridge, Preferences& preferences, GivenServers given,
                                 QObject* parent)
    : QObject(parent), bridge_(bridge), choice_(bridge, preferences, given) {
    connect(&bridge_, &NodeBridge::networkChanged, this, &RemoteViewModel::changed);
    connect(&bridge_, &NodeBridge::secondPassed, this, [this] {
        if (bridge_.is_remote())
            Q_EMIT changed();
    });
}

QString RemoteViewModel::danger() const {
    if (!bridge_.is_remote())
        return {};
    QStringList said;
    bool is_dropped = false;
    for (const remote::ServerView& server : bridge_.servers()->views()) {
        if (!has_lied(server))
            continue;
        said.append(troubles_of(server));
        is_dropped = is_dropped || !server.is_answering;
    }
    if (said.isEmpty())
        return {};
    const QString who = said.join(QLatin1Char(' '));
    if (bridge_.servers()->is_offline())
        return tr("%1 Nothing of it was believed. No other server answers, so no new number is "
                  "shown.")
            .arg(who);
    return is_dropped ? tr("%1 Nothing of it was believed, and it is not asked any more. Another "
                           "server answers.")
                            .arg(who)
                      : tr("%1 Name a second server to compare.").arg(who);
}

QString RemoteViewModel::silence() const {
    if (!bridge_.is_remote() || !bridge_.servers()->is_offline() ||
        bridge_.servers()->is_deceived())
        return {};
    QStringList said;
    for (const remote::ServerView& server : bridge_.servers()->views())
        said.append(troubles_of(server));
    return tr("No server gives an answer that can be checked. %1").arg(said.join(QLatin1Char(' ')));
}

QVariantList RemoteViewModel::servers() const {
    QVariantList list;
    if (!bridge_.is_remote())
        return list;
    for (const remote::ServerView& server : bridge_.servers()->views()) {
        const bool is_quiet = !server.is_answering && server.warnings.empty();
        const bool is_out = has_lied(server) && !server.is_answering;
        const bool is_known = server.height != 0 || server.block_time_ms != 0;
        list.append(QVariantMap{
            {QStringLiteral("host"), server_host(server.name)},
            {QStringLiteral("state"), server.is_answering ? tr("Answers")
                                      : is_quiet          ? tr("Asked")
                                      : is_out            ? tr("Dropped")
                                                          : tr("Waiting for it")},
            {QStringLiteral("tone"), has_lied(server)      ? kDanger
                                     : server.is_answering ? kSuccess
                                     : is_quiet            ? kNeutral
                                                           : kWarning},
            {QStringLiteral("height"), is_known ? count_text(server.height) : unknown_text()},
            {QStringLiteral("age"),
             is_known ? age_text(server.block_time_ms, bridge_.now_ms()) : unknown_text()},
            {QStringLiteral("trouble"), troubles_of(server)}});
    }
    return list;
}

} // namespace rustchain::gui
