// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What people chose for this window. Values from outside the offered range fall back to the
// default.
#include "app/gui/preferences.hpp"

#include "app/gui/languages.hpp"

#include <array>

namespace rustchain::gui {
namespace {

constexpr std::array kTextScales = {0.9, 1.0, 1.15, 1.3, 1.5};
constexpr int kLastTheme = 2;
constexpr int kLongestAutoLock = 60;

const QString kTheme = QStringLiteral("appearance/theme");
const QString kTextScale = QStringLiteral("appearance/text_scale");
const QString kReducedMotion = QStringLiteral("appearance/reduced_motion");
const QString kHighContrast = QStringLiteral("appearance/high_contrast");
const QString kLanguage = QStringLiteral("appearance/language");
const QString kAutoLock = QStringLiteral("security/auto_lock_minutes");
const QString kKeychainWallets = QStringLiteral("security/keychain_wallets");
const QString kHideAmounts = QStringLiteral("security/hide_amounts");
const QString kClosing = QStringLiteral("program/closing");
const QString kNotifications = QStringLiteral("program/notifications");
const QString kStartMinimised = QStringLiteral("program/start_minimised");
const QString kSoftwareRendering = QStringLiteral("program/software_rendering");
const QString kRemoteNode = QStringLiteral("node/remote");
const QString kRemoteServers = QStringLiteral("node/servers");

bool is_theme(int theme) {
    return theme >= 0 && theme <= kLastTheme;
}
bool is_closing(int closing) {
    return closing >= Preferences::Ask && closing <= Preferences::Quit;
}
bool is_notices(int notices) {
    return notices >= Preferences::NoNotices && notices <= Preferences::AllNotices;
}
bool is_auto_lock(int minutes) {
    return minutes >= 1 && minutes <= kLongestAutoLock;
}
bool is_language(const QString& language) {
    return language.isEmpty() || language_codes().contains(language);
}
bool is_text_scale(qreal scale) {
    for (double each : kTextScales)
        if (qFuzzyCompare(scale, each))
            return true;
    return false;
}

} // namespace

Preferences::Preferences(const QString& file, QObject* parent)
    : QObject(parent), file_(file, QSettings::IniFormat) {
    if (int theme = file_.value(kTheme, 0).toInt(); is_theme(theme))
        theme_ = theme;
    if (qreal scale = file_.value(kTextScale, 1.0).toDouble(); is_text_scale(scale))
        text_scale_ = scale;
    is_motion_reduced_ = file_.value(kReducedMotion, false).toBool();
    is_contrast_high_ = file_.value(kHighContrast, false).toBool();
    if (QString language = file_.value(kLanguage).toString(); is_language(language))
        language_ = language;
    if (int minutes = file_.value(kAutoLock, auto_lock_minutes_).toInt(); is_auto_lock(minutes))
        auto_lock_minutes_ = minutes;
    hides_amounts_ = file_.value(kHideAmounts, false).toBool();
    if (int closing = file_.value(kClosing, closing_).toInt(); is_closing(closing))
        closing_ = static_cast<Closing>(closing);
    if (int notices = file_.value(kNotifications, notifications_).toInt(); is_notices(notices))
        notifications_ = static_cast<Notices>(notices);
    starts_minimised_ = file_.value(kStartMinimised, false).toBool();
    renders_in_software_ = file_.value(kSoftwareRendering, false).toBool();
    wants_remote_node_ = file_.value(kRemoteNode, false).toBool();
    remote_servers_ = file_.value(kRemoteServers).toStringList();
    remote_servers_.removeAll(QString());
    keychain_wallets_ = file_.value(kKeychainWallets).toStringList();
}

int Preferences::languageIndex() const {
    return static_cast<int>(language_codes().indexOf(language_)) + 1;
}

void Preferences::chooseLanguageAt(int index) {
    chooseLanguage(language_codes().value(index - 1));
}

QStringList Preferences::languageNames() const {
    return language_names();
}

void Preferences::keep(const QString& key, const QVariant& value) {
    file_.setValue(key, value);
    file_.sync();
    problem_ =
        file_.status() == QSettings::NoError
            ? QString()
            : tr("Not saved: %1 cannot be written. The choice holds until the window closes.")
                  .arg(file_.fileName());
    Q_EMIT changed();
}

void Preferences::chooseTheme(int theme) {
    if (!is_theme(theme))
        return;
    theme_ = theme;
    keep(kTheme, theme);
}

void Preferences::chooseTextScale(qreal scale) {
    if (!is_text_scale(scale))
        return;
    text_scale_ = scale;
    keep(kTextScale, scale);
}

void Preferences::reduceMotion(bool on) {
    is_motion_reduced_ = on;
    keep(kReducedMotion, on);
}

void Preferences::raiseContrast(bool on) {
    is_contrast_high_ = on;
    keep(kHighContrast, on);
}

void Preferences::chooseLanguage(const QString& language) {
    if (!is_language(language))
        return;
    language_ = language;
    keep(kLanguage, language);
}

void Preferences::chooseAutoLock(int minutes) {
    if (!is_auto_lock(minutes))
        return;
    auto_lock_minutes_ = minutes;
    keep(kAutoLock, minutes);
}

void Preferences::hideAmountsAtStart(bool on) {
    hides_amounts_ = on;
    keep(kHideAmounts, on);
}

void Preferences::chooseClosing(int closing) {
    if (!is_closing(closing))
        return;
    closing_ = static_cast<Closing>(closing);
    keep(kClosing, closing);
}

void Preferences::chooseNotifications(int notices) {
    if (!is_notices(notices))
        return;
    notifications_ = static_cast<Notices>(notices);
    keep(kNotifications, notices);
}

void Preferences::startMinimisedFromNow(bool on) {
    starts_minimised_ = on;
    keep(kStartMinimised, on);
}

void Preferences::renderInSoftware(bool on) {
    renders_in_software_ = on;
    keep(kSoftwareRendering, on);
}

void Preferences::choose_node(bool is_remote, const QStringList& servers) {
    wants_remote_node_ = is_remote;
    remote_servers_ = servers;
    file_.setValue(kRemoteServers, servers);
    keep(kRemoteNode, is_remote);
}

void Preferences::keepKeychainWallets(const QStringList& ids) {
    keychain_wallets_ = ids;
    keep(kKeychainWallets, ids);
}

} // namespace rustchain::gui
