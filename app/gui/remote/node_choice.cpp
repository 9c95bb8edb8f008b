// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// A node of one's own, or servers.
#include "app/gui/remote/node_choice.hpp"

#include "app/gui/remote/server_words.hpp"

namespace rustchain::gui {
namespace {

QStringList texts_of(const std::vector<std::string>& urls) {
    QStringList texts;
    for (const std::string& url : urls)
        texts.append(QString::fromStdString(url));
    return texts;
}

} // namespace

NodeChoice::NodeChoice(NodeBridge& bridge, Preferences& preferences, GivenServers given,
                       QObject* parent)
    : QObject(parent), bridge_(bridge), preferences_(preferences), given_(given),
      is_remote_(preferences.wantsRemoteNode()),
      servers_(preferences.remoteServers().join(QLatin1Char('\n'))) {
    connect(&bridge_, &NodeBridge::nodeChanged, this, &NodeChoice::changed);
    connect(&preferences_, &Preferences::changed, this, &NodeChoice::changed);
}

QStringList NodeChoice::typed() const {
    return texts_of(read_servers(servers_, bridge_.network(), given_.may_be_plain).urls);
}

QString NodeChoice::servers() const {
    return given_.is_set && bridge_.is_remote() ? bridge_.servers()->names().join(QLatin1Char('\n'))
                                                : servers_;
}

QString NodeChoice::serversProblem() const {
    if (given_.is_set)
        return {};
    const auto read = read_servers(servers_, bridge_.network(), given_.may_be_plain);
    if (!read.problems.isEmpty())
        return read.problems.join(QLatin1Char('\n'));
    return read.urls.empty() ? tr("Write the address of a server: https://name:port.") : QString();
}

QString NodeChoice::refusal() const {
    return given_.is_set ? tr("Set by the command line.") : QString();
}

bool NodeChoice::isUnkept() const {
    if (given_.is_set)
        return false;
    return is_remote_ != preferences_.wantsRemoteNode() ||
           (is_remote_ && typed() != preferences_.remoteServers()) ||
           (is_remote_ && !serversProblem().isEmpty());
}

bool NodeChoice::isRestartWanted() const {
    // Before there is a node the next one is made as it was chosen.
    if (given_.is_set || (bridge_.node_phase() == NodePhase::absent && !bridge_.is_remote()))
        return false;
    if (preferences_.wantsRemoteNode() != bridge_.is_remote())
        return true;
    return bridge_.is_remote() && preferences_.remoteServers() != bridge_.servers()->names();
}

void NodeChoice::chooseRemote(bool remote) {
    if (given_.is_set)
        return;
    is_remote_ = remote;
    Q_EMIT changed();
}

void NodeChoice::typeServers(const QString& text) {
    servers_ = text;
    Q_EMIT changed();
}

bool NodeChoice::keep() {
    if (given_.is_set)
        return true;
    if (is_remote_ && !serversProblem().isEmpty())
        return false;
    // What was typed for servers that are not wanted now stays as it was kept last.
    const QStringList servers = is_remote_ ? typed() : preferences_.remoteServers();
    if (is_remote_ != preferences_.wantsRemoteNode() || servers != preferences_.remoteServers())
        preferences_.choose_node(is_remote_, servers);
    Q_EMIT changed();
    return true;
}

} // namespace rustchain::gui
