// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The link of a GitHub issue, as people paste it.
#pragma once

#include "core/primitives/result.hpp"

#include <QString>

#include <string>

namespace rustchain::gui {

struct IssueLink {
    std::string repository; //!< "owner/name", lower case
    std::uint64_t number = 0;
    std::string url; //!< of the issue and nothing else: "https://github.com/Owner/Name/issues/12"

    bool operator==(const IssueLink&) const = default;
};

enum class IssueLinkFault : std::uint8_t {
    not_a_link,   //!< no "https://…"
    not_github,   //!< of another host
    pull_request, //!< names the work, not what is wanted
    no_issue,     //!< of a repository or another page of GitHub
    bad_name,     //!< owner or name with characters that neither has
    too_long,
};

//! Takes "https://github.com/owner/name/issues/12", without the scheme too, and whatever follows a
//! "#", a "?" or a last "/" of such a link.
Result<IssueLink, IssueLinkFault> parse_issue_link(const QString& text);

} // namespace rustchain::gui
