// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// One page of the explorer: a block, a transaction or an account, with its tables.
#pragma once

#include "app/gui/explorer/item_facts.hpp"
#include "app/gui/node_bridge.hpp"

namespace rustchain::gui {

class ExplorerItem : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(Kind kind READ kind NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    //! Why there is nothing to show (Missing, Failed), in a sentence.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString crumb READ crumb NOTIFY changed)
    //! As StageMark.Stage; -1: none.
    Q_PROPERTY(int stage READ stage NOTIFY changed)
    Q_PROPERTY(QString height READ height NOTIFY changed)
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)
    Q_PROPERTY(QList<QString> checks READ checks NOTIFY changed)
    Q_PROPERTY(QList<QString> checkDetails READ checkDetails NOTIFY changed)
    Q_PROPERTY(QList<bool> checksPassed READ checksPassed NOTIFY changed)
    Q_PROPERTY(bool allPassed READ have_all_passed NOTIFY changed)
    Q_PROPERTY(QList<bool> votes READ votes NOTIFY changed)
    Q_PROPERTY(QString votesText READ votesText NOTIFY changed)
    Q_PROPERTY(int tab READ tab NOTIFY changed)
    Q_PROPERTY(QList<QString> tabCounts READ tabCounts NOTIFY changed)
    Q_PROPERTY(rustchain::gui::ExplorerRows* rows READ rows CONSTANT)
    //! There are more rows than are shown.
    Q_PROPERTY(bool more READ has_more NOTIFY changed)
    //! Neighbours, for blocks; empty where there is none.
    Q_PROPERTY(QString previousPlace READ previousPlace NOTIFY changed)
    Q_PROPERTY(QString nextPlace READ nextPlace NOTIFY changed)
    //! The full address of an account.
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QList<QString> chunks READ chunks NOTIFY changed)
    Q_PROPERTY(QList<int> wedges READ wedges NOTIFY changed)

public:
    enum Kind { None, BlockItem, TransactionItem, AccountItem };
    Q_ENUM(Kind)
    enum State { Loading, Ready, Missing, Failed };
    Q_ENUM(State)

    explicit ExplorerItem(NodeBridge& bridge, QObject* parent = nullptr);
    ~ExplorerItem() override;

    Kind kind() const { return kind_; }
    State state() const { return state_; }
    const QString& problem() const { return problem_; }
    const QString& title() const { return title_; }
    QString crumb() const;
    int stage() const { return stage_; }
    const QString& height() const { return height_text_; }
    QVariantList facts() const { return to_list(facts_); }
    const QStringList& checks() const { return checks_.steps; }
    const QStringList& checkDetails() const { return checks_.details; }
    const QList<bool>& checksPassed() const { return checks_.passed; }
    bool have_all_passed() const { return !checks_.passed.contains(false); }
    const QList<bool>& votes() const { return votes_; }
    const QString& votesText() const { return votes_text_; }
    int tab() const { return tab_; }
    const QStringList& tabCounts() const { return tab_counts_; }
    ExplorerRows* rows() { return &rows_; }
    bool has_more() const { return has_more_; }
    const QString& previousPlace() const { return previous_place_; }
    const QString& nextPlace() const { return next_place_; }
    QString address() const;
    QStringList chunks() const;
    QList<int> wedges() const;

    void show_block(Height height);
    void show_transaction(const TransactionHash& hash);
    void show_account(const Address& address);
    void show_nothing(const QString& problem);
    void clear();
    //! The chain went on: looks again at what is not final yet.
    void refresh();

    Q_INVOKABLE void chooseTab(int tab);
    Q_INVOKABLE void loadMore();

Q_SIGNALS:
    void changed();

private:
    void begin(Kind kind, const QString& title);
    void fail_with(const QString& problem, State state);
    void read_block_again();
    void take(BlockDetails block);
    void read_transaction_again();
    void look_among_unfinal();
    void read_account_again();
    void load_transactions();
    void load_attestations();
    void load_history();

    NodeBridge& bridge_;
    Kind kind_ = None;
    State state_ = Ready;
    QString problem_;
    QString title_;
    int stage_ = -1;
    QString height_text_;
    std::vector<Fact> facts_;
    Checks checks_;
    QList<bool> votes_;
    QString votes_text_;
    int tab_ = 0;
    QStringList tab_counts_;
    ExplorerRows rows_;
    bool has_more_ = false;
    bool is_loading_rows_ = false;
    QString previous_place_;
    QString next_place_;
    Height height_ = 0;
    TransactionHash hash_;
    std::optional<Address> address_;
    std::unique_ptr<BlockDetails> block_;
    std::optional<wallet::HistoryCursor> older_;
    std::uint64_t question_ = 0; //!< only the newest answers count
};

} // namespace rustchain::gui
