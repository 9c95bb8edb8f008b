// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// From what a person typed to the terms of a bounty.
#include "app/cli/bounty/post_form.hpp"

#include "core/crypto/sha256.hpp"
#include "core/primitives/hex.hpp"
#include "core/runtime/file.hpp"
#include "core/wallet/text/plain_text.hpp"

#include <algorithm>
#include <charconv>

namespace rustchain::cli {
namespace {

constexpr std::size_t kLongestTerms = 1024 * 1024;
constexpr std::uint64_t kLongestBountyDays = kLongestBountyEpochs / kEpochsPerDay;

auto refuse_field(const std::string& sentence) {
    return fail(ErrorCode::invalid_input, sentence);
}

std::optional<std::uint64_t> whole_number(std::string_view text) {
    std::uint64_t number = 0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || status != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

Result<Amount> read_reward(const std::string& text) {
    auto reward = Amount::parse_rtc(text);
    if (!reward)
        return refuse_field("--reward: " + std::string(describe(reward.error())));
    if (*reward < kLowestBountyReward)
        return refuse_field("--reward: the smallest reward is " +
                            kLowestBountyReward.to_rtc_text() +
                            " RTC; less would not pay the fees of claiming and submitting");
    if (*reward > kTotalSupply)
        return refuse_field("--reward: that is more than all RTC there will ever be");
    return *reward;
}

Result<void> read_link(const PostForm& form, BountyPost& post) {
    constexpr std::string_view kScheme = "https://";
    if (!form.url.starts_with(kScheme) || form.url.size() == kScheme.size())
        return refuse_field("--url: a link to the terms begins with https://");
    if (form.url.size() > kMaxBountyUrlBytes)
        return refuse_field("--url: a link has at most 512 bytes");
    if (std::ranges::any_of(form.url, [](char c) { return c <= 0x20 || c >= 0x7f; }))
        return refuse_field("--url: a link has no spaces, control characters or letters beyond "
                            "ASCII; write those percent-encoded");
    if (post.release_key && !is_issue_of(form.url, form.repository))
        return refuse_field("--url: with a release key it must be the issue's own link, "
                            "https://github.com/" +
                            form.repository +
                            "/issues/NUMBER, for the node to know which bounty GitHub speaks of");
    post.url = form.url;
    return {};
}

Result<void> read_title(const std::string& title) {
    if (wallet::is_blank(title))
        return refuse_field("--title: say in a line what is to be done");
    if (title.size() > kMaxBountyTitleBytes)
        return refuse_field("--title: a title has at most 200 bytes, this one has " +
                            std::to_string(title.size()));
    if (!wallet::is_plain_text(title))
        return refuse_field("--title: a title is one line of UTF-8 text, without control, "
                            "direction or invisible characters");
    return {};
}

Result<void> read_people(const PostForm& form, std::string_view prefix, BountyPost& post) {
    auto maintainer = parse_address(form.maintainer, prefix);
    if (!maintainer)
        return refuse_field("--maintainer: " + std::string(describe(maintainer.error())));
    post.maintainer = maintainer->address;
    if (form.release_key.empty())
        return {};
    auto key = fixed_from_hex<crypto::PublicKey>(form.release_key);
    if (!key)
        return refuse_field("--release-key: " + key.error().message +
                            "; the node that acts shows its key: GET /v1/webhooks/github");
    post.release_key = *key;
    return {};
}

} // namespace

bool is_issue_of(std::string_view url, std::string_view repository) {
    const std::string start = "https://github.com/" + std::string(repository) + "/issues/";
    if (url.size() <= start.size())
        return false;
    // GitHub takes the names in any case.
    const bool fits = std::equal(start.begin(), start.end(), url.begin(), [](char a, char b) {
        return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b);
    });
    const auto number = whole_number(url.substr(start.size()));
    return fits && number && *number > 0;
}

std::uint64_t blocks_of_days(std::uint64_t days, const ChainParams& params) {
    return days * kEpochsPerDay * params.epoch_blocks();
}

Result<Height> read_deadline(std::string_view text, const ChainParams& params, Height height) {
    const bool is_days = text.ends_with('d');
    const auto number = whole_number(is_days ? text.substr(0, text.size() - 1) : text);
    if (!number)
        return refuse_field("--deadline: days from today as in 30d, or a height as in 120000");
    if (is_days && (*number == 0 || *number > kLongestBountyDays))
        return refuse_field("--deadline: 1d to " + std::to_string(kLongestBountyDays) + "d");
    const Height deadline = is_days ? height + blocks_of_days(*number, params) : *number;
    if (deadline <= height)
        return refuse_field("--deadline: the chain is at height " + std::to_string(height) +
                            " already");
    if (deadline - height > kLongestBountyEpochs * params.epoch_blocks())
        return refuse_field("--deadline: it lies more than a year ahead");
    return deadline;
}

Result<BountyPost> read_post_form(const PostForm& form, std::string_view address_prefix) {
    BountyPost post;
    auto reward = read_reward(form.reward);
    if (!reward)
        return fail(reward.error());
    post.reward = *reward;
    if (form.claim_days == 0 || form.claim_days > kLongestBountyDays)
        return refuse_field("--claim-days: 1 to " + std::to_string(kLongestBountyDays));
    if (!is_repository(form.repository))
        return refuse_field("--repository: owner/name in lower case, of letters, digits, \"-\", "
                            "\"_\" and \".\", at most 140 bytes");
    post.repository = form.repository;
    if (auto read = read_people(form, address_prefix, post); !read)
        return fail(read.error());
    if (auto read = read_link(form, post); !read)
        return fail(read.error());
    if (auto read = read_title(form.title); !read)
        return fail(read.error());
    post.title = form.title;
    if (form.terms_file.empty())
        return post;
    auto terms = runtime::read_file(form.terms_file, kLongestTerms);
    if (!terms)
        return refuse_field("--terms-file: " + terms.error().message);
    post.terms_hash = crypto::sha256(*terms);
    return post;
}

} // namespace rustchain::cli
