// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Recovery words for the eye.
#include "app/gui/onboarding/word_list_model.hpp"

#include "app/gui/format/secret_text.hpp"

namespace rustchain::gui {

int WordListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(words_.size());
}

QVariant WordListModel::data(const QModelIndex& index, int role) const {
    const auto row = static_cast<std::size_t>(index.row());
    if (index.row() < 0 || row >= words_.size())
        return {};
    if (role == Number)
        return index.row() + 1;
    return role == Word ? QVariant(words_[row]) : QVariant();
}

QHash<int, QByteArray> WordListModel::roleNames() const {
    return {{Number, "number"}, {Word, "word"}};
}

void WordListModel::show(const std::vector<std::string_view>& words) {
    beginResetModel();
    wipe();
    for (std::string_view word : words)
        words_.push_back(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
    endResetModel();
    Q_EMIT shownChanged();
}

void WordListModel::hide() {
    if (words_.empty())
        return;
    beginResetModel();
    wipe();
    endResetModel();
    Q_EMIT shownChanged();
}

void WordListModel::wipe() {
    for (QString& word : words_)
        wipe_text(word);
    words_.clear();
}

} // namespace rustchain::gui
