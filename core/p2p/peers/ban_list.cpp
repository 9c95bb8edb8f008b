// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Keeping bans by host, within a bound.
#include "core/p2p/peers/ban_list.hpp"

#include "core/p2p/peers/network_group.hpp"

#include <algorithm>
#include <limits>

namespace rustchain::p2p {
namespace {

constexpr std::size_t kLongestReason = 256;
constexpr std::size_t kLongestBannedHost = 64;

bool is_over(const Ban& ban, TimestampMs now_ms) {
    return ban.until_ms != 0 && ban.until_ms <= now_ms;
}

//! Bans for good end last.
TimestampMs end_of(const Ban& ban) {
    return ban.until_ms == 0 ? std::numeric_limits<TimestampMs>::max() : ban.until_ms;
}

//! Cuts between letters, so that the text stays UTF-8.
std::string shorten(std::string text) {
    if (text.size() <= kLongestReason)
        return text;
    std::size_t end = kLongestReason;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    text.resize(end);
    return text;
}

} // namespace

BanList::BanList(BanRecord record) {
    for (Ban& ban : record.bans)
        add(std::move(ban));
}

void BanList::add(Ban ban) {
    ban.host = host_owner(ban.host);
    if (ban.host.empty() || ban.host.size() > kLongestBannedHost)
        return;
    ban.reason = shorten(std::move(ban.reason));
    if (!bans_.contains(ban.host) && bans_.size() >= kMostBans)
        make_room();
    std::string host = ban.host;
    bans_[std::move(host)] = std::move(ban);
}

void BanList::make_room() {
    const auto first =
        std::ranges::min_element(bans_, {}, [](const auto& entry) { return end_of(entry.second); });
    bans_.erase(first);
}

bool BanList::lift(std::string_view host) {
    return bans_.erase(host_owner(host)) > 0;
}

bool BanList::is_banned(std::string_view host, TimestampMs now_ms) const {
    const auto found = bans_.find(host_owner(host));
    return found != bans_.end() && !is_over(found->second, now_ms);
}

bool BanList::is_banned(const crypto::PublicKey& identity, TimestampMs now_ms) const {
    return std::ranges::any_of(bans_, [&](const auto& entry) {
        return entry.second.identity == identity && !is_over(entry.second, now_ms);
    });
}

bool BanList::expire(TimestampMs now_ms) {
    return std::erase_if(bans_, [&](const auto& entry) { return is_over(entry.second, now_ms); }) >
           0;
}

std::vector<Ban> BanList::list() const {
    std::vector<Ban> bans;
    bans.reserve(bans_.size());
    for (const auto& [host, ban] : bans_)
        bans.push_back(ban);
    return bans;
}

} // namespace rustchain::p2p
