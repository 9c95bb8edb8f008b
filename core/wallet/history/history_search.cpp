// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Which lines of the activity are wanted.
#include "core/wallet/history/history_search.hpp"

#include "core/primitives/hex.hpp"

#include <algorithm>

namespace rustchain::wallet {
namespace {

//! The lower form of a letter of two UTF-8 bytes; other characters stay.
unsigned lower_of(unsigned code) {
    const bool is_latin = code >= 0xC0 && code <= 0xDE && code != 0xD7;
    const bool is_greek = code >= 0x391 && code <= 0x3A9;
    const bool is_cyrillic = code >= 0x410 && code <= 0x42F;
    if (is_latin || is_greek || is_cyrillic)
        return code + 0x20;
    return code >= 0x400 && code <= 0x40F ? code + 0x50 : code;
}

//! Digits with at most one separator, as an amount is written for other programs.
std::string amount_digits(std::string_view text) {
    while (!text.empty() && (text.front() == '+' || text.front() == '-'))
        text.remove_prefix(1);
    std::string digits(text);
    std::ranges::replace(digits, ',', '.');
    const bool is_amount = digits.find_first_not_of("0123456789.") == std::string::npos &&
                           digits.find_first_of("0123456789") != std::string::npos &&
                           std::ranges::count(digits, '.') <= 1;
    return is_amount ? digits : std::string();
}

bool holds(std::string_view text, std::string_view folded) {
    return fold_case(text).find(folded) != std::string::npos;
}

std::string_view without_margin(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

} // namespace

std::string fold_case(std::string_view text) {
    std::string folded;
    folded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte >= 'A' && byte <= 'Z') {
            folded += static_cast<char>(byte + 0x20);
        } else if (byte >= 0xC3 && byte <= 0xD0 && i + 1 < text.size()) {
            const auto next = static_cast<unsigned char>(text[++i]);
            const unsigned code = lower_of((byte & 0x1FU) << 6U | (next & 0x3FU));
            folded += static_cast<char>(0xC0U | code >> 6U);
            folded += static_cast<char>(0x80U | (code & 0x3FU));
        } else {
            folded += static_cast<char>(byte);
        }
    }
    return folded;
}

ContactNames names_of(const std::vector<Contact>& contacts) {
    ContactNames names;
    for (const Contact& each : contacts)
        names.emplace(each.address, each.name);
    return names;
}

std::string counterparty_name(const HistoryEntry& entry, const ContactNames& names) {
    if (names.empty() || entry.kind != HistoryKind::payment)
        return {};
    if (entry.sent.is_zero()) {
        const auto sender = names.find(entry.from);
        return sender == names.end() ? std::string() : sender->second;
    }
    for (const TransferOutput& output : entry.outputs)
        if (const auto paid = names.find(output.to); paid != names.end())
            return paid->second;
    return {};
}

HistoryFilter::HistoryFilter(HistorySearch search, std::string address_prefix)
    : search_(std::move(search)), prefix_(std::move(address_prefix)),
      wanted_(fold_case(without_margin(search_.text))), amount_(amount_digits(wanted_)) {}

bool HistoryFilter::fits(const ActivityEntry& line) const {
    const HistoryEntry& entry = line.entry;
    return (!search_.from_ms || entry.time_ms >= *search_.from_ms) &&
           (!search_.before_ms || entry.time_ms < *search_.before_ms) && fits_kind(line) &&
           (wanted_.empty() || holds_text(line));
}

bool HistoryFilter::is_over_at(const HistoryEntry& entry) const {
    return (search_.from_ms && entry.time_ms < *search_.from_ms) ||
           (search_.kind == ActivityKind::pending && entry.is_final);
}

bool HistoryFilter::fits_kind(const ActivityEntry& line) const {
    const HistoryEntry& entry = line.entry;
    const HistoryKind kind = entry.kind;
    switch (search_.kind) {
    case ActivityKind::all:
        return true;
    case ActivityKind::incoming:
        return entry.received > entry.sent;
    case ActivityKind::outgoing:
        return !entry.sent.is_zero() && entry.sent >= entry.received;
    case ActivityKind::mining:
        return kind == HistoryKind::mining_reward || kind == HistoryKind::announcement ||
               kind == HistoryKind::enrolment || kind == HistoryKind::release;
    case ActivityKind::bounties:
        return kind == HistoryKind::bounty_post || kind == HistoryKind::bounty_step ||
               kind == HistoryKind::bounty_payout || kind == HistoryKind::bounty_refund ||
               wallet::holds(line.label, "bounty") || wallet::holds(entry.memo, "bounty");
    case ActivityKind::staking:
        return kind == HistoryKind::bond || kind == HistoryKind::unbond ||
               kind == HistoryKind::report;
    case ActivityKind::pending:
        return !entry.is_final;
    case ActivityKind::failed:
        return entry.status != ReceiptStatus::success;
    }
    return false;
}

bool HistoryFilter::holds_text(const ActivityEntry& line) const {
    const HistoryEntry& entry = line.entry;
    if (!amount_.empty())
        for (Amount each : {entry.received, entry.sent, entry.unbonded})
            if (!each.is_zero() && each.to_rtc_text().find(amount_) != std::string::npos)
                return true;
    for (const std::string* text : {&line.label, &line.name, &entry.memo})
        if (!text->empty() && wallet::holds(*text, wanted_))
            return true;
    if (!entry.transaction)
        return false;
    if (to_hex(*entry.transaction).find(wanted_) != std::string::npos)
        return true;
    // An address is bech32 text: no other character can be in one.
    if (wanted_.find_first_not_of("0123456789abcdefghijklmnopqrstuvwxyz") != std::string::npos)
        return false;
    const auto is_of = [&](const Address& address) {
        return to_text(address, prefix_).find(wanted_) != std::string::npos;
    };
    return is_of(entry.from) || std::ranges::any_of(entry.outputs, is_of, &TransferOutput::to);
}

} // namespace rustchain::wallet
