// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Recovery words for the eye: they are in it only while they are shown, and wiped when they are
// not.
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <string_view>
#include <vector>

namespace rustchain::gui {

class WordListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    //! Not the words: only whether any are here.
    Q_PROPERTY(bool shown READ isShown NOTIFY shownChanged)

public:
    //! number (from 1), word
    enum Role { Number = Qt::UserRole, Word };

    using QAbstractListModel::QAbstractListModel;
    ~WordListModel() override { wipe(); }

    bool isShown() const { return !words_.empty(); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void show(const std::vector<std::string_view>& words);
    void hide();

Q_SIGNALS:
    void shownChanged();

private:
    void wipe();

    std::vector<QString> words_;
};

} // namespace rustchain::gui
