// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Which issues a text closes, by GitHub's keywords.
#include "core/bounty/github/github_news.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace rustchain::bounty::github {
namespace {

constexpr std::size_t kMostClosedIssues = 20;
constexpr std::string_view kGithub = "https://github.com/";
constexpr std::array<std::string_view, 9> kClosingWords{
    "close", "closes", "closed", "fix", "fixes", "fixed", "resolve", "resolves", "resolved"};

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_word(char c) {
    return is_letter(c) || is_digit(c) || c == '_' || c == '-';
}

//! Digits at the text's start that no letter follows; 0 for none.
std::uint64_t number_at(std::string_view text) {
    constexpr std::size_t kMostDigits = 18;
    std::size_t digits = 0;
    std::uint64_t number = 0;
    while (digits < text.size() && digits <= kMostDigits && is_digit(text[digits]))
        number = number * 10 + static_cast<std::uint64_t>(text[digits++] - '0');
    const bool goes_on = digits < text.size() && is_word(text[digits]);
    return digits > kMostDigits || goes_on ? 0 : number;
}

//! "owner/name" at the text's start, as far as its characters go.
std::string_view repository_at(std::string_view text) {
    std::size_t slashes = 0;
    const auto* end = std::ranges::find_if(text, [&slashes](char c) {
        slashes += c == '/' ? 1U : 0U;
        return slashes > 1 || (!is_word(c) && c != '.' && c != '/');
    });
    return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

//! "#5", "owner/name#5" or a link to an issue.
std::optional<IssueName> issue_at(std::string_view text, std::string_view repository) {
    const bool is_link = to_lower(text.substr(0, kGithub.size())) == kGithub;
    if (is_link)
        text.remove_prefix(kGithub.size());
    std::string named(repository);
    if (!text.starts_with('#')) {
        const std::string_view found = repository_at(text);
        named = to_lower(found);
        text.remove_prefix(found.size());
    }
    const std::string_view before = is_link ? "/issues/" : "#";
    if (!text.starts_with(before) || !is_repository(named))
        return std::nullopt;
    const std::uint64_t number = number_at(text.substr(before.size()));
    return number == 0 ? std::nullopt : std::optional(IssueName{named, number});
}

//! The text without <!-- … -->: templates keep their examples there.
std::string without_comments(std::string_view text) {
    std::string kept;
    while (!text.empty()) {
        const std::size_t begin = text.find("<!--");
        kept += text.substr(0, begin);
        if (begin == std::string_view::npos)
            break;
        kept += ' ';
        const std::size_t end = text.find("-->", begin + 4);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 3);
    }
    return kept;
}

} // namespace

std::string to_lower(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

std::vector<IssueName> closed_issues(std::string_view text, std::string_view repository) {
    const std::string kept = without_comments(text);
    std::vector<IssueName> found;
    std::string_view rest = kept;
    while (!rest.empty() && found.size() < kMostClosedIssues) {
        std::size_t size = 0;
        while (size < rest.size() && is_word(rest[size]))
            ++size;
        const std::string word = size > 8 ? std::string() : to_lower(rest.substr(0, size));
        rest.remove_prefix(std::max<std::size_t>(size, 1));
        if (std::ranges::find(kClosingWords, word) == kClosingWords.end())
            continue;
        // "fixes #5", "fixes: #5" and "fixes:#5", but not "fixes#5".
        const std::size_t gap = std::min(rest.find_first_not_of(": \t"), rest.size());
        auto issue = gap > 0 ? issue_at(rest.substr(gap), repository) : std::nullopt;
        if (issue && std::ranges::find(found, *issue) == found.end())
            found.push_back(std::move(*issue));
    }
    return found;
}

std::uint64_t issue_number_of(std::string_view url, std::string_view repository) {
    auto issue = url.size() > kGithub.size() ? issue_at(url, repository) : std::nullopt;
    const bool is_whole = issue && url.ends_with("/" + std::to_string(issue->number));
    return is_whole && issue->repository == repository ? issue->number : 0;
}

} // namespace rustchain::bounty::github
