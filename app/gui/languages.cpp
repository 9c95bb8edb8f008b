// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// The languages of the window.
#include "app/gui/languages.hpp"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <array>

namespace rustchain::gui {
namespace {

struct Language {
    const char* code;
    const char* name;
};

constexpr std::array kLanguages = {
    Language{"de", "Deutsch"},
    Language{"en", "English"},
    Language{"es", "Español"},
    Language{"fr", "Français"},
    Language{"pt_BR", "Português (Brasil)"},
    Language{"ja", "日本語"},
    Language{"zh_CN", "简体中文"},
};

QLocale locale_of(const QString& chosen) {
    if (chosen == QLatin1String("en"))
        return {QLocale::English, QLocale::UnitedStates};
    if (!chosen.isEmpty())
        return QLocale(chosen);
    // A system without any language gets English.
    const QLocale system;
    return system.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates)
                                           : system;
}

} // namespace

QStringList language_codes() {
    QStringList codes;
    for (const Language& each : kLanguages)
        codes << QString::fromLatin1(each.code);
    return codes;
}

QStringList language_names() {
    QStringList names;
    for (const Language& each : kLanguages)
        names << QString::fromUtf8(each.name);
    return names;
}

Languages::Languages(const QString& chosen) {
    const QLocale locale = locale_of(chosen);
    QLocale::setDefault(locale);
    const QString folder = QStringLiteral(":/translations");
    const QString stem = QStringLiteral("rustchain");
    // English has a catalogue too: of its plurals.
    if (words_.load(locale, stem, QStringLiteral("_"), folder) ||
        words_.load(stem + QStringLiteral("_en"), folder))
        QCoreApplication::installTranslator(&words_);
    if (standard_.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&standard_);
}

Languages::~Languages() {
    QCoreApplication::removeTranslator(&words_);
    QCoreApplication::removeTranslator(&standard_);
}

} // namespace rustchain::gui
