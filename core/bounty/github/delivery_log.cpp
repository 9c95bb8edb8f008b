// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Which messages of GitHub were taken already.
#include "core/bounty/github/delivery_log.hpp"

#include <algorithm>
#include <charconv>

namespace rustchain::bounty::github {
namespace {

constexpr std::size_t kLargestLog = 64 * 1024 * 1024;
constexpr std::size_t kCompactAt = 2 * kMostDeliveries; // lines

} // namespace

bool is_delivery_id(std::string_view text) {
    return text.size() >= 8 && text.size() <= 64 && std::ranges::all_of(text, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '-';
           });
}

Result<DeliveryLog> DeliveryLog::open(const runtime::Path& path, TimestampMs now_ms) {
    auto text = runtime::read_text_file(path, kLargestLog);
    if (!text && text.error().code != ErrorCode::not_found)
        return fail(text.error());
    auto file = runtime::AppendFile::open(path);
    if (!file)
        return fail(file.error());
    DeliveryLog log(path, std::move(*file));
    const std::string all = text ? std::move(*text) : std::string();
    std::string_view rest = all;
    // What stands behind the last line's end was being written when the machine went down.
    for (std::size_t end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end + 1);
        ++log.lines_;
        const std::size_t blank = std::min(line.find(' '), line.size());
        const std::string_view id = line.substr(std::min(blank + 1, line.size()));
        Entry entry{.time_ms = 0, .id = std::string(id)};
        const auto read = std::from_chars(line.data(), line.data() + blank, entry.time_ms);
        if (read.ec != std::errc{} || read.ptr != line.data() + blank || !is_delivery_id(id))
            return fail(ErrorCode::corrupt,
                        path.string() + ": line " + std::to_string(log.lines_) +
                            " is damaged. Move the file away to begin a new one; messages "
                            "that were taken before could then be taken again.");
        log.remember(std::move(entry));
    }
    log.forget_old(now_ms);
    if (!rest.empty() || log.lines_ != log.order_.size())
        if (auto compacted = log.compact(); !compacted)
            return fail(compacted.error());
    return log;
}

void DeliveryLog::remember(Entry entry) {
    if (known_.insert(entry.id).second)
        order_.push_back(std::move(entry));
}

void DeliveryLog::forget_old(TimestampMs now_ms) {
    while (!order_.empty() && (order_.size() > kMostDeliveries ||
                               order_.front().time_ms + kDeliveryLasts_ms < now_ms)) {
        known_.erase(order_.front().id);
        order_.pop_front();
    }
}

Result<void> DeliveryLog::compact() {
    std::string text;
    for (const Entry& entry : order_)
        text += std::to_string(entry.time_ms) + " " + entry.id + "\n";
    if (auto written = runtime::replace_file(path_, as_bytes(text)); !written)
        return written;
    auto file = runtime::AppendFile::open(path_);
    if (!file)
        return fail(file.error());
    file_ = std::move(*file);
    lines_ = order_.size();
    return {};
}

Result<void> DeliveryLog::add(const std::string& id, TimestampMs now_ms) {
    const std::string line = std::to_string(now_ms) + " " + id + "\n";
    if (auto written = file_.append(as_bytes(line)); !written)
        return written;
    if (auto synced = file_.sync(); !synced)
        return synced;
    ++lines_;
    remember({.time_ms = now_ms, .id = id});
    forget_old(now_ms);
    return lines_ < kCompactAt ? Result<void>() : compact();
}

} // namespace rustchain::bounty::github
