// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The languages of the window: which there are, and their words.
#pragma once

#include <QStringList>
#include <QTranslator>

namespace rustchain::gui {

//! Codes of the catalogues ("de", "pt_BR"), in the order of their names.
QStringList language_codes();
//! The same languages, each by its own name.
QStringList language_names();

//! Gives the program the words, numbers and dates of one language while it lives.
class Languages {
public:
    //! `chosen` is a code, or empty: the system's, and English where there is no catalogue for it.
    explicit Languages(const QString& chosen);
    ~Languages();
    Languages(const Languages&) = delete;
    Languages& operator=(const Languages&) = delete;

private:
    QTranslator standard_; //!< Qt's own words
    QTranslator words_;
};

} // namespace rustchain::gui
