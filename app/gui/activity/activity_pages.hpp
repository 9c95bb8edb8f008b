// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The part of the history that was read so far, and own payments beside it, as rows.
#pragma once

#include "app/gui/activity/activity_line.hpp"

namespace rustchain::gui {

class ActivityPages {
public:
    void clear();
    //! Another search begins with this page.
    void begin(wallet::ActivityPage page);
    void append(wallet::ActivityPage page);
    //! A page of all that fits from `since_ms` on, read anew; nothing: from the newest on.
    void renew(wallet::ActivityPage page, std::optional<TimestampMs> since_ms);
    //! Own payments. False when nothing is new.
    bool set_ways(const std::vector<wallet::PaymentStatus>& payments);
    void set_label(const TransactionHash& hash, const std::string& label);

    bool is_empty() const { return entries_.empty() && ways_.empty(); }
    std::size_t size() const { return entries_.size(); }
    const std::optional<wallet::HistoryCursor>& next() const { return next_; }
    //! From when on entries can still change or come.
    std::optional<TimestampMs> moving_since_ms() const;
    //! The newest first; own payments that no page holds only where they are wanted.
    std::vector<ActivityRow> rows(const wallet::HistorySearch& search,
                                  const std::string& prefix) const;
    //! The rows of entries from this one on; nothing when own payments lie among them or below.
    std::optional<std::vector<ActivityRow>> tail(std::size_t from) const;

private:
    using Entry = std::shared_ptr<const wallet::ActivityEntry>;
    using Way = std::shared_ptr<const wallet::PaymentStatus>;
    std::size_t find(const wallet::PaymentStatus& payment) const;
    bool is_wanted(const wallet::PaymentStatus& payment, const wallet::HistorySearch& search,
                   const std::string& prefix) const;

    std::vector<Entry> entries_; //!< the newest first
    std::vector<Way> ways_;      //!< the newest first
    std::optional<wallet::HistoryCursor> next_;
};

} // namespace rustchain::gui
