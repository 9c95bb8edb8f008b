// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What mining brought to the open wallet: each day of a month, or each week of a year.
#pragma once

#include "app/gui/node_bridge.hpp"

#include <QtQml/qqmlregistration.h>

#include <map>

namespace rustchain::gui {

class MiningRewards : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(Range range READ range NOTIFY changed)
    //! Nothing was read yet.
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    //! No reward in the range.
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed)
    //! Why they could not be read, or not all of them; empty otherwise.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    //! "17.298626"
    Q_PROPERTY(QString total READ total NOTIFY changed)
    //! "RTC in 30 days"
    Q_PROPERTY(QString totalNote READ totalNote NOTIFY changed)
    //! The oldest first; the last is the running day or week.
    Q_PROPERTY(QList<qreal> bars READ bars NOTIFY changed)
    Q_PROPERTY(QList<QString> texts READ texts NOTIFY changed)
    Q_PROPERTY(QString startText READ startText NOTIFY changed)
    //! "today, so far 0.453544"
    Q_PROPERTY(QString endText READ endText NOTIFY changed)

public:
    enum Range { Month, Year };
    Q_ENUM(Range)

    explicit MiningRewards(NodeBridge& bridge, QObject* parent = nullptr);

    Range range() const { return range_; }
    bool isLoading() const { return !is_known_ && problem_.isEmpty(); }
    bool isEmpty() const { return is_known_ && sum().is_zero(); }
    const QString& problem() const { return problem_; }
    QString total() const;
    QString totalNote() const;
    QList<qreal> bars() const;
    QStringList texts() const;
    QString startText() const;
    QString endText() const;

    Q_INVOKABLE void choose(rustchain::gui::MiningRewards::Range range);
    //! Reads what came since the last time.
    void read();

Q_SIGNALS:
    void changed();

private:
    //! Julian day numbers of the local calendar.
    using Days = std::map<qint64, Amount>;
    qint64 today() const;
    int bar_days() const { return range_ == Month ? 1 : 7; }
    int bar_count() const { return range_ == Month ? 30 : 52; }
    qint64 first_day() const { return today() - qint64{bar_days()} * bar_count() + 1; }
    std::vector<Amount> amounts() const;
    Amount sum() const;
    void forget();
    //! From the newest page back to what is known, or from the oldest that is known on.
    enum class Direction : std::uint8_t { newer, older };
    void ask(Direction direction, std::optional<wallet::HistoryCursor> before);
    void take(Direction direction, const wallet::ActivityPage& page);
    void end_reading(Direction direction, const std::optional<wallet::HistoryCursor>& rest);
    bool reaches_back() const { return !oldest_ || reached_day_ < first_day(); }

    NodeBridge& bridge_;
    Range range_ = Month;
    Days days_;
    bool is_known_ = false;
    bool is_reading_ = false;
    std::optional<wallet::HistoryCursor> newest_; //!< days_ is whole up to here
    std::optional<wallet::HistoryCursor> oldest_; //!< and from here on; nothing: from the beginning
    qint64 reached_day_ = 0;                      //!< of the oldest entry that was read
    std::optional<wallet::HistoryCursor> top_;    //!< the first entry of the reading that runs
    Days coming_;                                 //!< what the reading that runs found
    int pages_ = 0;                               //!< of it
    std::uint64_t question_ = 0;                  //!< only the newest answers count
    QString problem_;
};

} // namespace rustchain::gui
