// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Addresses of our drawn pictures, for Image.source.
#include "qml/controls/icons.hpp"

#include "qml/controls/drawn_images.hpp"

namespace rustchain::controls {

namespace {

constexpr qsizetype kWedges = 6;

} // namespace

Icons* Icons::create(QQmlEngine* engine, QJSEngine* /*script_engine*/) {
    engine->addImageProvider(DrawnImages::name(), new DrawnImages);
    return new Icons(nullptr);
}

QUrl Icons::source(const QString& name, const QColor& color) const {
    if (name.isEmpty()) {
        return {};
    }
    return QUrl(QStringLiteral("image://%1/icon/%2/%3")
                    .arg(DrawnImages::name(), name, color.name(QColor::HexArgb).mid(1)));
}

QUrl Icons::avatar(const QList<int>& wedges, const QStringList& palette) const {
    if (wedges.size() != kWedges || palette.isEmpty()) {
        return {};
    }
    QStringList colors;
    for (const int wedge : wedges) {
        const auto index = static_cast<qsizetype>(static_cast<unsigned>(wedge)) % palette.size();
        colors.append(QColor(palette.at(index)).name(QColor::HexArgb).mid(1));
    }
    return QUrl(QStringLiteral("image://%1/avatar/%2")
                    .arg(DrawnImages::name(), colors.join(QLatin1Char('-'))));
}

bool Icons::mirrors(const QString& name) const {
    static const QStringList kAlongReading{
        QStringLiteral("back"), QStringLiteral("chevron-left"), QStringLiteral("chevron-right"),
        QStringLiteral("send"), QStringLiteral("receive"),      QStringLiteral("external")};
    return kAlongReading.contains(name);
}

} // namespace rustchain::controls
