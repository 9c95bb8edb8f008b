// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The facts of a transaction that moves a bounty.
#include "app/gui/explorer/bounty_facts.hpp"

#include "app/gui/format/address_format.hpp"
#include "app/gui/format/amount_format.hpp"
#include "app/gui/format/foreign_text.hpp"
#include "core/primitives/hex.hpp"

#include <QCoreApplication>

namespace rustchain::gui {
namespace {

//! Under this name the catalogues keep these words.
struct BountyCatalogue {
    Q_DECLARE_TR_FUNCTIONS(Explorer)
};

constexpr qsizetype kLongestLine = 512;

Fact person(const QString& key, const Address& address, const std::string& prefix) {
    const QString text = QString::fromStdString(to_text(address, prefix));
    return {.key = key,
            .value = short_address(text),
            .place = QStringLiteral("address/") + text,
            .copy = text,
            .is_mono = true};
}

template <class Bytes>
Fact hexadecimal(const QString& key, const Bytes& bytes) {
    const QString text = QString::fromStdString(to_hex(bytes.view()));
    return {.key = key, .value = short_hash(text), .copy = text, .is_mono = true};
}

Fact foreign(const QString& key, const std::string& text) {
    return {.key = key, .value = foreign_line(text, kLongestLine)};
}

std::vector<Fact> terms_facts(const BountyPost& post, const std::string& prefix) {
    std::vector<Fact> facts{
        foreign(BountyCatalogue::tr("Title"), post.title),
        foreign(BountyCatalogue::tr("Repository"), post.repository),
        foreign(BountyCatalogue::tr("Terms"), post.url),
        {.key = BountyCatalogue::tr("Can be claimed until block"),
         .value = count_text(post.deadline)},
        {.key = BountyCatalogue::tr("Blocks of a claim"), .value = count_text(post.claim_blocks)},
        person(BountyCatalogue::tr("Maintainer"), post.maintainer, prefix)};
    if (post.release_key)
        facts.push_back(hexadecimal(BountyCatalogue::tr("Release key"), *post.release_key));
    if (!post.terms_hash.is_zero())
        facts.push_back(hexadecimal(BountyCatalogue::tr("Hash of the terms"), post.terms_hash));
    return facts;
}

} // namespace

std::vector<Fact> bounty_facts(const Payload& payload, const std::string& prefix) {
    if (const auto* post = std::get_if<BountyPost>(&payload))
        return terms_facts(*post, prefix);
    const auto id = moved_bounty(payload);
    if (!id)
        return {};
    std::vector<Fact> facts{
        {.key = BountyCatalogue::tr("Bounty"), .value = QStringLiteral("#%1").arg(*id)}};
    if (const auto* claim = std::get_if<BountyClaim>(&payload))
        facts.push_back(person(BountyCatalogue::tr("Claimant"), claim->claimant, prefix));
    if (const auto* submit = std::get_if<BountySubmit>(&payload))
        facts.push_back({.key = BountyCatalogue::tr("Pull request"),
                         .value = QStringLiteral("#%1").arg(submit->pull_request)});
    if (const auto* review = std::get_if<BountyReview>(&payload))
        facts.push_back({.key = BountyCatalogue::tr("Review"),
                         .value = review->approve ? BountyCatalogue::tr("Approved")
                                                  : BountyCatalogue::tr("Rejected")});
    if (const auto* release = std::get_if<BountyRelease>(&payload))
        facts.push_back(
            release->merge_commit.is_zero()
                ? Fact{.key = BountyCatalogue::tr("Merge commit"),
                       .value = BountyCatalogue::tr("none: released without a merge")}
                : hexadecimal(BountyCatalogue::tr("Merge commit"), release->merge_commit));
    return facts;
}

} // namespace rustchain::gui
