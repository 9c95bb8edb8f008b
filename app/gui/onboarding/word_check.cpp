// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Were the words written down?
#include "app/gui/onboarding/word_check.hpp"

#include "core/wallet/recovery_words.hpp"

#include <QRandomGenerator>

#include <algorithm>

namespace rustchain::gui {
namespace {

constexpr std::size_t kAsked = 4;
constexpr std::size_t kChoices = 6;

std::size_t random_below(std::size_t bound) {
    return QRandomGenerator::system()->bounded(static_cast<quint32>(bound));
}

//! `count` different numbers below `bound`, in order.
std::vector<std::size_t> random_positions(std::size_t count, std::size_t bound) {
    std::vector<std::size_t> positions;
    while (positions.size() < count) {
        const std::size_t each = random_below(bound);
        if (std::find(positions.begin(), positions.end(), each) == positions.end())
            positions.push_back(each);
    }
    std::sort(positions.begin(), positions.end());
    return positions;
}

} // namespace

int WordCheck::position() const {
    return answered_ < positions_.size() ? static_cast<int>(positions_[answered_]) + 1 : 0;
}

int WordCheck::total() const {
    return static_cast<int>(kAsked);
}

void WordCheck::start(std::vector<std::string_view> words) {
    words_ = std::move(words);
    positions_ = random_positions(kAsked, words_.size());
    answered_ = 0;
    is_wrong_ = false;
    ask();
}

void WordCheck::stop() {
    choices_.hide();
    words_.clear();
    positions_.clear();
    answered_ = 0;
    is_wrong_ = false;
    Q_EMIT changed();
}

void WordCheck::ask() {
    const std::string_view right = words_[positions_[answered_]];
    std::vector<std::string_view> choices{right};
    while (choices.size() < kChoices) {
        const std::string_view other = crypto::word_at(random_below(crypto::kWordCount));
        if (std::find(choices.begin(), choices.end(), other) == choices.end())
            choices.push_back(other);
    }
    const std::size_t place = random_below(kChoices);
    std::swap(choices.front(), choices[place]);
    right_row_ = static_cast<int>(place);
    choices_.show(choices);
    Q_EMIT changed();
}

void WordCheck::pick(int row) {
    if (answered_ >= positions_.size())
        return;
    is_wrong_ = row != right_row_;
    if (is_wrong_) {
        Q_EMIT changed();
        return;
    }
    ++answered_;
    if (answered_ < positions_.size())
        return ask();
    choices_.hide();
    Q_EMIT changed();
    Q_EMIT passed();
}

} // namespace rustchain::gui
