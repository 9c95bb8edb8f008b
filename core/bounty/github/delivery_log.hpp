// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Which messages of GitHub were taken already: a bounded set that survives restarts.
#pragma once

#include "core/primitives/height.hpp"
#include "core/runtime/file.hpp"

#include <deque>
#include <string>
#include <unordered_set>

namespace rustchain::bounty::github {

inline constexpr std::size_t kMostDeliveries = 100'000;
inline constexpr TimestampMs kDeliveryLasts_ms = 30ULL * 24 * 3600 * 1000;

//! A text of 8 to 64 letters, digits and dashes, as GitHub's identifiers are.
bool is_delivery_id(std::string_view text);

//! One line an identifier, "<time> <id>", appended and synced; compacted when it is opened.
class DeliveryLog {
public:
    //! What is older than 30 days, and more than the newest 100,000, is forgotten. A torn last line
    //! is dropped. Fails with corrupt for a file that is something else.
    static Result<DeliveryLog> open(const runtime::Path& path, TimestampMs now_ms);

    bool has(const std::string& id) const { return known_.contains(id); }
    //! On the disk when it returns.
    Result<void> add(const std::string& id, TimestampMs now_ms);
    std::size_t size() const { return order_.size(); }

private:
    struct Entry {
        TimestampMs time_ms = 0;
        std::string id;
    };

    DeliveryLog(runtime::Path path, runtime::AppendFile file)
        : path_(std::move(path)), file_(std::move(file)) {}
    void remember(Entry entry);
    void forget_old(TimestampMs now_ms);
    Result<void> compact();

    runtime::Path path_;
    runtime::AppendFile file_;
    std::size_t lines_ = 0; // in the file
    std::deque<Entry> order_;
    std::unordered_set<std::string> known_;
};

} // namespace rustchain::bounty::github
