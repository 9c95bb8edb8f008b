// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Activity: find any payment, and see all that is known of it.
#pragma once

#include "app/gui/activity/activity_detail.hpp"
#include "app/gui/activity/activity_files.hpp"
#include "app/gui/activity/activity_model.hpp"
#include "app/gui/activity/activity_pages.hpp"

namespace rustchain::gui {

class ActivityViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(rustchain::gui::ActivityModel* rows READ rows CONSTANT)
    Q_PROPERTY(rustchain::gui::ActivityDetail* detail READ detail CONSTANT)
    Q_PROPERTY(rustchain::gui::ActivityFiles* files READ files CONSTANT)
    Q_PROPERTY(int filter READ filter NOTIFY changed)
    Q_PROPERTY(QString search READ search NOTIFY changed)
    //! The days shown, as typed; empty: no limit.
    Q_PROPERTY(QString firstDay READ firstDay NOTIFY changed)
    Q_PROPERTY(QString lastDay READ lastDay NOTIFY changed)
    Q_PROPERTY(QString firstDayError READ firstDayError NOTIFY changed)
    Q_PROPERTY(QString lastDayError READ lastDayError NOTIFY changed)
    //! Something but everything is asked for.
    Q_PROPERTY(bool filtered READ is_filtered NOTIFY changed)
    Q_PROPERTY(bool loading READ is_loading NOTIFY changed)
    //! How far a long search came: "20,000 lines searched"; else empty.
    Q_PROPERTY(QString progress READ progress NOTIFY changed)
    //! Nothing ever happened, not even under other filters.
    Q_PROPERTY(bool empty READ is_empty NOTIFY changed)
    Q_PROPERTY(bool more READ has_more NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    ActivityViewModel(NodeBridge& bridge, ShellViewModel& shell, QObject* parent = nullptr);

    ActivityModel* rows() { return &rows_; }
    ActivityDetail* detail() { return &detail_; }
    ActivityFiles* files() { return &files_; }
    int filter() const { return static_cast<int>(search_.kind); }
    const QString& search() const { return text_; }
    const QString& firstDay() const { return first_day_; }
    const QString& lastDay() const { return last_day_; }
    QString firstDayError() const;
    QString lastDayError() const;
    bool is_filtered() const { return !search_.is_everything(); }
    bool is_loading() const { return is_loading_; }
    QString progress() const;
    bool is_empty() const { return is_read_ && !is_filtered() && pages_.is_empty(); }
    bool has_more() const { return pages_.next().has_value(); }
    const QString& problem() const { return problem_; }

    Q_INVOKABLE void choose(int filter);
    Q_INVOKABLE void find(const QString& text);
    Q_INVOKABLE void chooseDays(const QString& first, const QString& last);
    Q_INVOKABLE void clearFilters();
    Q_INVOKABLE void loadMore();
    Q_INVOKABLE void retry();

Q_SIGNALS:
    void changed();

private:
    void follow_wallet();
    void forget();
    void search_anew();
    //! Lines older than `before`; nothing: the newest ones, of another search.
    void load(std::optional<wallet::HistoryCursor> before);
    //! What is new since the last look.
    void look_again(TimestampMs known_ms);
    void go_on();
    void take(wallet::ActivityPage page, bool is_first);
    void fail_with(const Error& error);
    void fill_rows();

    NodeBridge& bridge_;
    ShellViewModel& shell_;
    ActivityModel rows_;
    ActivityDetail detail_;
    ActivityFiles files_;
    wallet::HistorySearch search_;
    QString text_;
    QString first_day_;
    QString last_day_;
    bool is_loading_ = false;
    bool is_more_wanted_ = false; //!< asked for while something else was loaded
    bool is_read_ = false;        //!< the first page came
    QString problem_;
    ActivityPages pages_;
    std::size_t wanted_rows_ = 0; //!< an answer with fewer is followed by the next question
    std::size_t searched_ = 0;    //!< lines looked at for these filters
    std::vector<wallet::ActivityEntry> newest_; //!< the snapshot's, when it was last looked
    std::optional<wallet::WalletId> wallet_;
    std::uint64_t question_ = 0; //!< only the newest answer counts
};

} // namespace rustchain::gui
