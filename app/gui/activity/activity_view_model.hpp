// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Activity: find any payment, and see all that is known of it.
#pragma once

#include "app/gui/activity/activity_model.hpp"
#include "app/gui/shell/shell_view_model.hpp"

namespace rustchain::gui {

class ActivityViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(rustchain::gui::ActivityModel* rows READ rows CONSTANT)
    Q_PROPERTY(int filter READ filter NOTIFY changed)
    Q_PROPERTY(QString search READ search NOTIFY changed)
    Q_PROPERTY(bool loading READ is_loading NOTIFY changed)
    //! Nothing ever happened, not even under other filters.
    Q_PROPERTY(bool empty READ is_empty NOTIFY changed)
    Q_PROPERTY(bool more READ has_more NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    // The details of one.
    Q_PROPERTY(bool detailShown READ is_detail_shown NOTIFY detailChanged)
    Q_PROPERTY(QString title READ title NOTIFY detailChanged)
    Q_PROPERTY(QString amount READ amount NOTIFY detailChanged)
    Q_PROPERTY(QString headline READ headline NOTIFY detailChanged)
    Q_PROPERTY(int stage READ stage NOTIFY detailChanged)
    //! {title, text, time, step (of StepMark)} for pending, in a block, final.
    Q_PROPERTY(QVariantList stages READ stages NOTIFY detailChanged)
    //! {key, value, place (for ShellViewModel::open), copy, mono}
    Q_PROPERTY(QVariantList facts READ facts NOTIFY detailChanged)
    Q_PROPERTY(QString label READ label NOTIFY detailChanged)
    //! It has a hash: it can be labelled and opened in the explorer.
    Q_PROPERTY(bool hashed READ is_hashed NOTIFY detailChanged)

public:
    ActivityViewModel(NodeBridge& bridge, ShellViewModel& shell, QObject* parent = nullptr);

    ActivityModel* rows() { return &rows_; }
    int filter() const { return static_cast<int>(filter_); }
    const QString& search() const { return search_; }
    bool is_loading() const { return is_loading_; }
    bool is_empty() const { return is_read_ && entries_.empty() && ways_.empty(); }
    bool has_more() const { return next_.has_value(); }
    const QString& problem() const { return problem_; }
    bool is_detail_shown() const { return detail_.has_value(); }
    QString title() const { return detail_ ? detail_->title : QString(); }
    QString amount() const { return detail_ ? detail_->amount : QString(); }
    QString headline() const { return detail_ ? detail_->headline : QString(); }
    int stage() const { return detail_ ? detail_->stage : 0; }
    QVariantList stages() const;
    QVariantList facts() const;
    QString label() const { return detail_ ? detail_->label : QString(); }
    bool is_hashed() const { return detail_ && !detail_->hash.isEmpty(); }

    Q_INVOKABLE void choose(int filter);
    Q_INVOKABLE void find(const QString& text);
    Q_INVOKABLE void clearFilters();
    Q_INVOKABLE void loadMore();
    Q_INVOKABLE void retry();
    Q_INVOKABLE void showDetail(const QString& key);
    Q_INVOKABLE void hideDetail();
    Q_INVOKABLE void setLabel(const QString& text);
    Q_INVOKABLE void openInExplorer();

Q_SIGNALS:
    void changed();
    void detailChanged();

private:
    void follow_wallet();
    void forget();
    void load(std::optional<wallet::HistoryCursor> before);
    void take(wallet::ActivityPage page, bool is_first);
    void fill_rows();
    std::vector<ActivityLine> all_lines() const;

    NodeBridge& bridge_;
    ShellViewModel& shell_;
    ActivityModel rows_;
    ActivityFilter filter_ = ActivityFilter::all;
    QString search_;
    bool is_loading_ = false;
    bool is_read_ = false; //!< the first page came
    QString problem_;
    std::vector<wallet::ActivityEntry> entries_; //!< the newest first
    std::vector<wallet::PaymentStatus> ways_;    //!< own payments that the history lacks
    std::vector<wallet::ActivityEntry> newest_;  //!< the snapshot's, when entries_ were read
    std::optional<wallet::HistoryCursor> next_;
    std::optional<wallet::WalletId> wallet_;
    std::optional<ActivityLine> detail_;
    QString wanted_;             //!< the key whose details are to be shown once it is known
    std::uint64_t question_ = 0; //!< only the newest answer counts
};

} // namespace rustchain::gui
