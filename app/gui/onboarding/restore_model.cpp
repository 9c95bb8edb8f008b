// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Recovery words while they are typed.
#include "app/gui/onboarding/restore_model.hpp"

#include "app/gui/format/secret_text.hpp"

#include <QRegularExpression>

#include <algorithm>

namespace rustchain::gui {
namespace {

constexpr std::size_t kShort = 12;
constexpr std::size_t kLong = 24;
constexpr std::size_t kMostCompletions = 6;

std::string_view view_of(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

bool is_word(const QString& word) {
    const QByteArray utf8 = word.toLower().toUtf8();
    auto starts = wallet::words_with_prefix(view_of(utf8), 1);
    return !starts.empty() && starts.front() == view_of(utf8);
}

} // namespace

RestoreModel::RestoreModel(QObject* parent)
    : QAbstractListModel(parent), words_(kShort), is_wrong_(kShort) {}

int RestoreModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant RestoreModel::data(const QModelIndex& index, int role) const {
    const auto row = static_cast<std::size_t>(index.row());
    if (index.row() < 0 || row >= words_.size())
        return {};
    switch (role) {
    case Number:
        return index.row() + 1;
    case Word:
        return words_[row];
    case Wrong:
        return bool(is_wrong_[row]);
    default:
        return {};
    }
}

QHash<int, QByteArray> RestoreModel::roleNames() const {
    return {{Number, "number"}, {Word, "word"}, {Wrong, "wrong"}};
}

QString RestoreModel::problem() const {
    switch (judgement_) {
    case Judgement::unknown_word:
        return tr("Word %1 is not in the list. Check the spelling.").arg(wrong_row_ + 1);
    case Judgement::wrong_checksum:
        return tr("These words do not fit together. Check the order and the spelling.");
    default:
        return {};
    }
}

void RestoreModel::setCount(int count) {
    const auto wanted = count == static_cast<int>(kLong) ? kLong : kShort;
    if (wanted == words_.size())
        return;
    beginResetModel();
    for (std::size_t i = wanted; i < words_.size(); ++i)
        wipe_text(words_[i]);
    words_.resize(wanted);
    is_wrong_.resize(wanted);
    endResetModel();
    Q_EMIT countChanged();
    judge();
}

void RestoreModel::set_word(std::size_t row, const QString& word) {
    wipe_text(words_[row]);
    words_[row] = word;
}

void RestoreModel::edit(int row, const QString& text) {
    if (row < 0 || row >= count())
        return;
    const QStringList parts =
        text.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
    if (parts.size() <= 1) {
        set_word(static_cast<std::size_t>(row), parts.isEmpty() ? QString() : parts.front());
        return judge();
    }
    if (row == 0 && parts.size() > static_cast<qsizetype>(kShort))
        setCount(static_cast<int>(kLong));
    const auto last = std::min<qsizetype>(count(), row + parts.size());
    for (qsizetype i = row; i < last; ++i)
        set_word(static_cast<std::size_t>(i), parts.at(i - row).toLower());
    Q_EMIT dataChanged(index(row), index(static_cast<int>(last) - 1), {Word});
    judge();
}

QStringList RestoreModel::completions(int row) const {
    if (row < 0 || row >= count())
        return {};
    const QByteArray typed = words_[static_cast<std::size_t>(row)].toUtf8();
    auto found = wallet::words_with_prefix(view_of(typed), kMostCompletions);
    if (takes_any_words_)
        return {};
    if (found.empty() && !typed.isEmpty())
        found = wallet::nearest_words(view_of(typed));
    if (found.size() == 1 && found.front() == view_of(typed))
        return {};
    QStringList words;
    for (std::string_view each : found)
        words.append(QString::fromUtf8(each.data(), static_cast<qsizetype>(each.size())));
    return words;
}

void RestoreModel::fillIn(int row, const QString& word) {
    if (row < 0 || row >= count())
        return;
    set_word(static_cast<std::size_t>(row), word);
    Q_EMIT dataChanged(index(row), index(row), {Word});
    judge();
}

void RestoreModel::takeAnyWords(bool any) {
    takes_any_words_ = any;
    judge();
}

void RestoreModel::clear() {
    takes_any_words_ = false;
    beginResetModel();
    wipe();
    words_.assign(kShort, {});
    is_wrong_.assign(kShort, false);
    endResetModel();
    Q_EMIT countChanged();
    judge();
}

crypto::SecureBuffer RestoreModel::joined() const {
    QString all;
    for (const QString& word : words_)
        all += word + QLatin1Char(' ');
    QByteArray utf8 = all.toUtf8();
    crypto::SecureBuffer text(view_of(utf8));
    utf8.fill('\0');
    wipe_text(all);
    return text;
}

void RestoreModel::judge() {
    judgement_ = Judgement::incomplete;
    bool is_full = true;
    for (std::size_t i = 0; i < words_.size(); ++i) {
        is_full = is_full && !words_[i].isEmpty();
        is_wrong_[i] = !words_[i].isEmpty() && !takes_any_words_ && !is_word(words_[i]);
    }
    if (is_full && takes_any_words_) {
        judgement_ = Judgement::good;
    } else if (is_full) {
        auto parsed = wallet::RecoveryWords::parse(joined().text());
        judgement_ = parsed ? Judgement::good : Judgement::wrong_checksum;
        if (!parsed && parsed.error().fault == wallet::RecoveryWordsFault::unknown_word) {
            judgement_ = Judgement::unknown_word;
            wrong_row_ = parsed.error().position;
        }
    }
    Q_EMIT dataChanged(index(0), index(count() - 1), {Wrong});
    Q_EMIT judged();
}

std::optional<wallet::RecoveryWords> RestoreModel::take() {
    auto parsed = wallet::RecoveryWords::parse(joined().text());
    if (!parsed)
        return std::nullopt;
    return std::move(*parsed);
}

void RestoreModel::wipe() {
    for (QString& word : words_)
        wipe_text(word);
    words_.clear();
}

} // namespace rustchain::gui
