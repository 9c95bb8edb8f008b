// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Servers in the window's own words.
#include "app/gui/remote/server_words.hpp"

#include "core/remote/remote_server.hpp"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace rustchain::gui {
namespace {

//! Under this name the catalogues keep these words.
struct Catalogue {
    Q_DECLARE_TR_FUNCTIONS(ServerWords)
};

constexpr qsizetype kLongestShown = 60;

//! What was typed, short enough for a sentence.
QString shown(const QString& line) {
    return line.size() > kLongestShown ? line.left(kLongestShown) + QStringLiteral("…") : line;
}

//! Why the line cannot be used; empty when it can.
QString problem_of(const QString& line, const std::string& network, bool may_be_plain) {
    const auto url = remote::RemoteServer::parse(line.toStdString(), {.allow_plain_http = true});
    if (!url)
        return Catalogue::tr("“%1” is no address of a server. Write https://name:port.")
            .arg(shown(line));
    if (url->target != "/")
        return Catalogue::tr("“%1” has something behind its port. Write https://name:port.")
            .arg(shown(line));
    const bool is_here =
        remote::RemoteServer::parse(line.toStdString(), {.allow_plain_http = false}).has_value();
    if (url->scheme == "http" && !may_be_plain && (network != "dev" || !is_here))
        return Catalogue::tr("“%1” would be asked without encryption. Write https:// instead.")
            .arg(shown(line));
    return {};
}

} // namespace

QString server_host(const std::string& url) {
    const QString text = QString::fromStdString(url);
    const QUrl read(text);
    const bool is_usual = read.port() == (read.scheme() == QLatin1String("https") ? 443 : 80);
    const QString host = is_usual ? read.host() : read.authority();
    return host.isEmpty() ? text : host;
}

QString server_fault_text(const std::string& url, remote::ServerFault fault) {
    const QString host = server_host(url);
    using enum remote::ServerFault;
    switch (fault) {
    case unreachable:
        return Catalogue::tr("%1 does not answer.").arg(host);
    case unreadable_answer:
        return Catalogue::tr("%1 gave an answer that no node gives.").arg(host);
    case wrong_network:
        return Catalogue::tr("%1 follows another chain.").arg(host);
    case bad_proof:
        return Catalogue::tr("%1 sent a wrong proof.").arg(host);
    case bad_certificate:
        return Catalogue::tr("%1 showed a block that the validators did not make final.").arg(host);
    case untrusted_validators:
        return Catalogue::tr("%1 showed validators that nothing leads to.").arg(host);
    case old_head:
        return Catalogue::tr("%1 is behind: it shows an older block than was checked before.")
            .arg(host);
    case stale_head:
        return Catalogue::tr("%1 shows no new block: it hides them, the network stands still, or "
                             "the clock of this device is wrong.")
            .arg(host);
    case conflicting_block:
        return Catalogue::tr("%1 showed another final block at the same height: validators signed "
                             "twice.")
            .arg(host);
    case wrong_balance:
        return Catalogue::tr("%1 told a wrong balance.").arg(host);
    case forged_history:
        return Catalogue::tr("%1 told of a payment that is not on the chain.").arg(host);
    case withheld_transactions:
        return Catalogue::tr("%1 left out payments of this account.").arg(host);
    case unexplained_balance:
        return Catalogue::tr("%1 shows payments that do not add up to the balance.").arg(host);
    case denied_transaction:
        return Catalogue::tr("%1 denied a payment that is final.").arg(host);
    case kCount:
        break;
    }
    return {};
}

TypedServers read_servers(const QString& text, const std::string& network, bool may_be_plain) {
    TypedServers typed;
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& each : lines) {
        const QString line = each.trimmed();
        if (line.isEmpty())
            continue;
        const std::string url = line.toStdString();
        if (const QString problem = problem_of(line, network, may_be_plain); !problem.isEmpty())
            typed.problems.append(problem);
        else if (std::ranges::find(typed.urls, url) != typed.urls.end())
            typed.problems.append(Catalogue::tr("“%1” is named twice.").arg(shown(line)));
        else
            typed.urls.push_back(url);
    }
    if (typed.urls.size() > remote::ServerSeats::kMost)
        typed.problems.append(Catalogue::tr("There are %1 servers; %2 can be asked.")
                                  .arg(typed.urls.size())
                                  .arg(remote::ServerSeats::kMost));
    return typed;
}

} // namespace rustchain::gui
