// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The board of bounties: what is looked for, and what fits.
#pragma once

#include "app/gui/bounties/bounty_rows.hpp"
#include "app/gui/node_bridge.hpp"

namespace rustchain::gui {

class BoardViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(rustchain::gui::BountyRows* rows READ rows CONSTANT)
    //! The board was read and looked through.
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    //! Why there is no board; empty when there is one, or it is still read.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    //! "12 bounties", of those that fit.
    Q_PROPERTY(QString countText READ countText NOTIFY changed)
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY changed)
    //! As State.
    Q_PROPERTY(int state READ state NOTIFY changed)
    //! As bounty::BountySort.
    Q_PROPERTY(int sort READ sort NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString least READ least NOTIFY changed)
    Q_PROPERTY(QString most READ most NOTIFY changed)
    Q_PROPERTY(QString leastError READ leastError NOTIFY changed)
    Q_PROPERTY(QString mostError READ mostError NOTIFY changed)
    Q_PROPERTY(QString repository READ repository NOTIFY changed)
    Q_PROPERTY(QString repositoryError READ repositoryError NOTIFY changed)
    //! The first stands for any.
    Q_PROPERTY(QStringList tags READ tags NOTIFY tagsChanged)
    Q_PROPERTY(int tag READ tag NOTIFY changed)

public:
    enum State { Any, Open, InWork, Paid, Closed, Listed };
    Q_ENUM(State)

    explicit BoardViewModel(NodeBridge& bridge, QObject* parent = nullptr);

    BountyRows* rows() { return &rows_; }
    bool isKnown() const { return is_known_; }
    QString problem() const;
    QString countText() const;
    bool isFiltered() const;
    int state() const { return state_; }
    int sort() const { return static_cast<int>(query_.sort); }
    const QString& text() const { return text_; }
    const QString& least() const { return least_; }
    const QString& most() const { return most_; }
    QString leastError() const;
    QString mostError() const;
    const QString& repository() const { return repository_; }
    QString repositoryError() const;
    const QStringList& tags() const { return tags_; }
    int tag() const { return tag_; }

    Q_INVOKABLE void chooseState(int state);
    Q_INVOKABLE void chooseSort(int sort);
    Q_INVOKABLE void chooseTag(int tag);
    Q_INVOKABLE void find(const QString& text);
    Q_INVOKABLE void chooseRewards(const QString& least, const QString& most);
    Q_INVOKABLE void chooseRepository(const QString& repository);
    Q_INVOKABLE void clearFilters();

    //! Takes the newest board; while it is shown.
    void follow();

Q_SIGNALS:
    void changed();
    void tagsChanged();
    //! Fields that were typed in are to be emptied.
    void cleared();

private:
    void search();
    void start_search();
    void take(std::vector<bounty::BountyEntryPtr> rows, std::size_t total, Height height);
    void show_tags();

    NodeBridge& bridge_;
    BountyRows rows_;
    bounty::BountyBoardPtr board_;
    bounty::BountyQuery query_;
    int state_ = Any;
    QString text_;
    QString least_;
    QString most_;
    QString repository_;
    QStringList tags_;
    int tag_ = 0;
    std::size_t wanted_; //!< rows that are to be shown
    std::size_t total_ = 0;
    TimestampMs waits_since_ms_ = 0; //!< for a board; 0: it does not
    TimestampMs searched_ms_ = 0;
    bool is_known_ = false;
    bool is_searching_ = false;
    bool is_stale_ = false; //!< something changed during a search
};

} // namespace rustchain::gui
