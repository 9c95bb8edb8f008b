// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Recovery words while they are typed: one box each, judged live.
#pragma once

#include "core/wallet/recovery_words.hpp"

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace rustchain::gui {

class RestoreModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    //! 12 or 24.
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool complete READ isComplete NOTIFY judged)
    //! The words are of another list, which is not here: nothing tells a typing error.
    Q_PROPERTY(bool anyWords READ takesAnyWords NOTIFY judged)
    //! What is wrong, in a sentence without any of the words; empty while nothing is known to be.
    Q_PROPERTY(QString problem READ problem NOTIFY judged)

public:
    //! number (from 1), word (as last set from here: after a paste or a completion), wrong (not in
    //! the list)
    enum Role { Number = Qt::UserRole, Word, Wrong };

    explicit RestoreModel(QObject* parent = nullptr);
    ~RestoreModel() override { wipe(); }

    int count() const { return static_cast<int>(words_.size()); }
    bool isComplete() const { return judgement_ == Judgement::good; }
    bool takesAnyWords() const { return takes_any_words_; }
    QString problem() const;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void setCount(int count);
    //! What stands in a box; several words fill the boxes from there on.
    Q_INVOKABLE void edit(int row, const QString& text);
    //! Words that begin like the one in this box, or are close to it; none for a whole word.
    Q_INVOKABLE QStringList completions(int row) const;
    //! Puts a completion into a box.
    Q_INVOKABLE void fillIn(int row, const QString& word);
    Q_INVOKABLE void takeAnyWords(bool any);
    Q_INVOKABLE void clear();

    //! The words, if they fit together.
    std::optional<wallet::RecoveryWords> take();
    //! What stands in the boxes.
    crypto::SecureBuffer text() const { return joined(); }

Q_SIGNALS:
    void countChanged();
    void judged();

private:
    enum class Judgement { incomplete, unknown_word, wrong_checksum, good };
    void set_word(std::size_t row, const QString& word);
    crypto::SecureBuffer joined() const;
    void judge();
    void wipe();

    std::vector<QString> words_;
    std::vector<bool> is_wrong_;
    Judgement judgement_ = Judgement::incomplete;
    std::size_t wrong_row_ = 0;
    bool takes_any_words_ = false;
};

} // namespace rustchain::gui
