// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Were the words written down? Four of them are asked for, one at a time, with six choices each.
#pragma once

#include "app/gui/onboarding/word_list_model.hpp"

#include <vector>

namespace rustchain::gui {

class WordCheck : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    //! Which word is asked for, from 1.
    Q_PROPERTY(int position READ position NOTIFY changed)
    //! How many are answered, of `total`.
    Q_PROPERTY(int answered READ answered NOTIFY changed)
    Q_PROPERTY(int total READ total CONSTANT)
    //! The last answer was wrong.
    Q_PROPERTY(bool wrong READ isWrong NOTIFY changed)
    Q_PROPERTY(rustchain::gui::WordListModel* choices READ choices CONSTANT)

public:
    using QObject::QObject;

    int position() const;
    int answered() const { return static_cast<int>(answered_); }
    int total() const;
    bool isWrong() const { return is_wrong_; }
    WordListModel* choices() { return &choices_; }

    //! `words` must outlive the check, up to stop().
    void start(std::vector<std::string_view> words);
    void stop();
    Q_INVOKABLE void pick(int row);

Q_SIGNALS:
    void changed();
    void passed();

private:
    void ask();

    WordListModel choices_;
    std::vector<std::string_view> words_;
    std::vector<std::size_t> positions_;
    std::size_t answered_ = 0;
    int right_row_ = -1;
    bool is_wrong_ = false;
};

} // namespace rustchain::gui
