// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Bounties as lines of text for a terminal.
#include "app/cli/bounty/board_text.hpp"

#include "core/json/field.hpp"
#include "core/primitives/amount.hpp"
#include "core/wallet/text/amount_text.hpp"
#include "core/wallet/text/plain_text.hpp"

#include <ctime>
#include <vector>

namespace rustchain::cli {
namespace {

constexpr std::size_t kLongestPrinted = 2000;

std::string text_at(const json::Field& object, std::string_view key) {
    return object.at(key).text().value_or("");
}

std::string rtc_at(const json::Field& field) {
    auto amount = Amount::parse_micro_rtc(field.text().value_or(""));
    return amount ? wallet::to_trimmed_text(*amount) : std::string("?");
}

std::string reward_text(const json::Field& bounty) {
    if (bounty.at("reward"))
        return rtc_at(bounty.at("reward")) + " RTC";
    const json::Field range = bounty.at("reward_range");
    if (!range)
        return "reward unknown";
    const std::string least = rtc_at(range.at("least"));
    return (least == "0" ? "up to " : least + "-") + rtc_at(range.at("most")) + " RTC";
}

std::string padded(std::string text, std::size_t width) {
    text.resize(std::max(text.size(), width), ' ');
    return text;
}

//! "2026-03-02 08:15 UTC"
std::string time_text(std::uint64_t time_ms) {
    const auto seconds = static_cast<std::time_t>(time_ms / 1000);
    std::tm broken{};
    char text[32] = "";
    if (gmtime_r(&seconds, &broken) != nullptr)
        std::strftime(text, sizeof text, "%Y-%m-%d %H:%M UTC", &broken);
    return text;
}

std::string roles_text(const json::Field& bounty) {
    auto roles = bounty.at("roles").items();
    std::string text;
    for (const json::Field& role : roles.value_or(std::vector<json::Field>()))
        text += (text.empty() ? "" : ", ") + role.text().value_or("");
    return text.empty() ? text : "  (" + text + ")";
}

void add_line(std::string& lines, const std::string& name, const std::string& value) {
    if (!value.empty())
        lines += padded(name, 16) + value + "\n";
}

std::string step_text(const json::Field& step) {
    std::string line = "  " + padded(text_at(step, "kind"), 11) +
                       time_text(step.at("time_ms").u64().value_or(0)) + "  block " +
                       std::to_string(step.at("height").u64().value_or(0));
    for (const auto& [key, name] :
         {std::pair("claimant", "claimant"), std::pair("by", "by"),
          std::pair("merge_commit", "merge commit"), std::pair("transaction", "transaction")})
        if (const std::string value = text_at(step, key); !value.empty())
            line += std::string("\n             ") + name + " " + value;
    if (auto number = step.at("pull_request").u64())
        line += "\n             pull request #" + std::to_string(*number);
    return line + "\n";
}

} // namespace

json::Value plain_json(const json::Value& value) {
    if (const std::string* text = value.text())
        return wallet::plain_line(*text, kLongestPrinted);
    if (const json::Array* array = value.array()) {
        json::Array items;
        for (const json::Value& each : *array)
            items.push_back(plain_json(each));
        return items;
    }
    if (const json::Object* object = value.object()) {
        json::Object members;
        for (const json::Member& each : *object)
            members.append(wallet::plain_line(each.key, kLongestPrinted), plain_json(each.value));
        return members;
    }
    return value;
}

std::string board_text(const json::Value& answer) {
    const json::Field root(answer);
    auto rows = root.at("bounties").items();
    std::string lines;
    for (const json::Field& row : rows.value_or(std::vector<json::Field>())) {
        const bool is_listed = text_at(row, "source") == "listing";
        // A listing's numbers are its own, so they look different from the chain's.
        lines +=
            padded((is_listed ? "listed " : "#") + std::to_string(row.at("id").u64().value_or(0)),
                   13) +
            padded(is_listed ? "not on chain" : text_at(row, "state"), 13) +
            padded(reward_text(row), 16) + padded(text_at(row, "repository"), 24) + " " +
            text_at(row, "title") + roles_text(row) + "\n";
    }
    const std::uint64_t total = root.at("total").u64().value_or(0);
    lines += total == 0
                 ? "No bounty fits.\n"
                 : std::to_string(rows ? rows->size() : 0) + " of " + std::to_string(total) + "\n";
    if (const std::string next = text_at(root, "next"); !next.empty())
        lines += "More: --cursor " + next + "\n";
    return lines;
}

std::string bounty_text(const json::Value& answer) {
    const json::Field root(answer);
    std::string lines = "#" + std::to_string(root.at("id").u64().value_or(0)) + "  " +
                        text_at(root, "title") + "\n";
    add_line(lines, "State", text_at(root, "state"));
    add_line(lines, "Reward", reward_text(root));
    add_line(lines, "In escrow", rtc_at(root.at("escrow")) + " RTC");
    add_line(lines, "Repository", text_at(root, "repository"));
    add_line(lines, "Terms", text_at(root, "url"));
    add_line(lines, "Sponsor", text_at(root, "sponsor"));
    add_line(lines, "Maintainer", text_at(root, "maintainer"));
    add_line(lines, "Claimant", text_at(root, "claimant"));
    for (const auto& [key, name] :
         {std::pair("claim_end", "Claim ends at"), std::pair("pull_request", "Pull request"),
          std::pair("deadline", "Deadline"), std::pair("last_height", "Goes on until")})
        if (auto number = root.at(key).u64())
            add_line(lines, name,
                     (std::string(key) == "pull_request" ? "#" : "block ") +
                         std::to_string(*number));
    add_line(lines, "Merge commit", text_at(root, "merge_commit"));
    lines += "Steps\n";
    auto steps = root.at("steps").items();
    for (const json::Field& step : steps.value_or(std::vector<json::Field>()))
        lines += step_text(step);
    return lines;
}

} // namespace rustchain::cli
