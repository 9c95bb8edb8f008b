// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The link of a GitHub issue.
#include "app/gui/bounties/own/issue_link.hpp"

#include "core/chain/bounty.hpp"

#include <QStringList>

namespace rustchain::gui {
namespace {

constexpr qsizetype kLongestLink = 2048; //!< as pasted
constexpr qsizetype kMostDigits = 15;    //!< of an issue's number

//! The path behind the host; nothing: another host, or no link.
Result<QString, IssueLinkFault> path_of(const QString& text) {
    QString rest = text.trimmed();
    const qsizetype scheme = rest.indexOf(QLatin1String("://"));
    if (scheme >= 0) {
        const QString name = rest.left(scheme).toLower();
        if (name != QLatin1String("https") && name != QLatin1String("http"))
            return fail(IssueLinkFault::not_a_link);
        rest = rest.mid(scheme + 3);
    }
    const qsizetype slash = rest.indexOf(QLatin1Char('/'));
    const QString host = rest.left(slash).toLower();
    if (slash < 0 || !host.contains(QLatin1Char('.')))
        return fail(IssueLinkFault::not_a_link);
    if (host != QLatin1String("github.com") && host != QLatin1String("www.github.com"))
        return fail(IssueLinkFault::not_github);
    return rest.mid(slash + 1);
}

std::uint64_t issue_number(const QString& text) {
    if (text.isEmpty() || text.size() > kMostDigits)
        return 0;
    for (QChar each : text)
        if (each < QLatin1Char('0') || each > QLatin1Char('9'))
            return 0;
    return text.toULongLong();
}

} // namespace

Result<IssueLink, IssueLinkFault> parse_issue_link(const QString& text) {
    if (text.size() > kLongestLink)
        return fail(IssueLinkFault::too_long);
    auto path = path_of(text);
    if (!path)
        return fail(path.error());
    for (QChar end : {QLatin1Char('#'), QLatin1Char('?')})
        if (const qsizetype at = path->indexOf(end); at >= 0)
            path->truncate(at);
    QStringList parts = path->split(QLatin1Char('/'));
    if (parts.size() == 5 && parts.last().isEmpty())
        parts.removeLast();
    if (parts.size() >= 4 && parts[2] == QLatin1String("pull"))
        return fail(IssueLinkFault::pull_request);
    const std::uint64_t number = parts.size() == 4 ? issue_number(parts[3]) : 0;
    if (number == 0 || parts[2] != QLatin1String("issues"))
        return fail(IssueLinkFault::no_issue);
    const QString name = parts[0] + QLatin1Char('/') + parts[1];
    IssueLink link{.repository = name.toLower().toStdString(),
                   .number = number,
                   .url = QStringLiteral("https://github.com/%1/issues/%2")
                              .arg(name, QString::number(number))
                              .toStdString()};
    if (!is_repository(link.repository))
        return fail(IssueLinkFault::bad_name);
    if (link.url.size() > kMaxBountyUrlBytes)
        return fail(IssueLinkFault::too_long);
    return link;
}

} // namespace rustchain::gui
