// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The activity of a wallet: merging, labelling, exporting.
#include "core/wallet/history.hpp"

#include "core/primitives/hex.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace rustchain::wallet {
namespace {

std::string utc_text(TimestampMs time_ms) {
    using namespace std::chrono;
    sys_time<milliseconds> time{milliseconds(time_ms)};
    auto day = floor<days>(time);
    year_month_day date(day);
    hh_mm_ss clock(floor<seconds>(time - day));
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02dZ",
                  static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    return text;
}

//! A cell of text from anywhere: no formula, quoted where RFC 4180 asks for it.
std::string cell(std::string_view text) {
    std::string plain(text);
    if (!plain.empty() && std::string_view("=+-@\t\r").find(plain[0]) != std::string_view::npos)
        plain.insert(0, "'");
    if (plain.find_first_of(",\"\r\n") == std::string::npos)
        return plain;
    std::string quoted = "\"";
    for (char c : plain) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + "\"";
}

//! Whom a payment went to or came from: the others' addresses.
std::string counterparty(const HistoryEntry& entry, std::string_view prefix) {
    if (entry.kind != HistoryKind::payment)
        return {};
    if (entry.sent.is_zero())
        return to_text(entry.from, prefix);
    std::string all;
    for (const TransferOutput& output : entry.outputs)
        all += (all.empty() ? "" : " ") + to_text(output.to, prefix);
    return all;
}

void add_amount(std::string& line, Amount amount) {
    line += "," + amount.to_micro_text() + "," + amount.to_rtc_text();
}

} // namespace

std::string_view name_of(HistoryKind kind) {
    switch (kind) {
    case HistoryKind::payment:
        return "payment";
    case HistoryKind::mining_reward:
        return "mining_reward";
    case HistoryKind::announcement:
        return "announcement";
    case HistoryKind::enrolment:
        return "enrolment";
    case HistoryKind::allocation:
        return "allocation";
    case HistoryKind::bond:
        return "bond";
    case HistoryKind::unbond:
        return "unbond";
    case HistoryKind::release:
        return "release";
    case HistoryKind::report:
        return "report";
    case HistoryKind::bounty_post:
        return "bounty_post";
    case HistoryKind::bounty_step:
        return "bounty_step";
    case HistoryKind::bounty_payout:
        return "bounty_payout";
    case HistoryKind::bounty_refund:
        return "bounty_refund";
    }
    return "unknown";
}

HistoryPage merge_pages(std::vector<HistoryPage> pages, std::size_t limit) {
    if (pages.size() == 1)
        return std::move(pages.front());
    HistoryPage merged;
    bool is_more = false;
    for (HistoryPage& page : pages) {
        is_more = is_more || page.next.has_value();
        std::ranges::move(page.entries, std::back_inserter(merged.entries));
    }
    auto& entries = merged.entries;
    std::ranges::stable_sort(entries, std::ranges::greater(), &HistoryEntry::position);
    std::size_t end = std::min(limit, entries.size());
    while (end > 0 && end < entries.size() && entries[end].position == entries[end - 1].position)
        ++end;
    is_more = is_more || end < entries.size();
    entries.resize(end);
    if (is_more && !entries.empty())
        merged.next = entries.back().position;
    return merged;
}

ActivityPage with_labels(HistoryPage page, const LabelBook& labels) {
    ActivityPage activity{.entries = {}, .next = page.next};
    for (HistoryEntry& entry : page.entries) {
        std::string label = entry.transaction ? labels.label_of(*entry.transaction) : "";
        activity.entries.push_back(
            {.entry = std::move(entry), .label = std::move(label), .name = {}});
    }
    return activity;
}

std::string csv_head() {
    return "time,kind,status,received_micro_rtc,received_rtc,sent_micro_rtc,sent_rtc,"
           "fee_micro_rtc,fee_rtc,address,transaction,block,epoch,label,memo\r\n";
}

void add_csv_line(std::string& text, const ActivityEntry& activity,
                  std::string_view address_prefix) {
    const HistoryEntry& entry = activity.entry;
    text += utc_text(entry.time_ms);
    text += "," + std::string(name_of(entry.kind));
    text += "," + std::string(name_of(entry.status));
    add_amount(text, entry.received);
    add_amount(text, entry.sent);
    add_amount(text, entry.fee);
    text += "," + counterparty(entry, address_prefix);
    text += "," + (entry.transaction ? to_hex(*entry.transaction) : "");
    text += "," + std::to_string(entry.position.height);
    text += "," + (entry.kind == HistoryKind::mining_reward ? std::to_string(entry.epoch) : "");
    text += "," + cell(activity.label) + "," + cell(entry.memo) + "\r\n";
}

std::string to_csv(const std::vector<ActivityEntry>& entries, std::string_view address_prefix) {
    std::string text = csv_head();
    for (const ActivityEntry& each : entries)
        add_csv_line(text, each, address_prefix);
    return text;
}

} // namespace rustchain::wallet
