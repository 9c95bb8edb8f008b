// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// Addresses of our drawn pictures, for Image.source.
#pragma once

#include <QColor>
#include <QObject>
#include <QQmlEngine>
#include <QUrl>

namespace rustchain::controls {

//! Gives Image.source for an icon in one colour, or for a wallet avatar.
//! Made by the first use in an engine, which is when the engine learns how to draw them.
class Icons : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    static Icons* create(QQmlEngine* engine, QJSEngine* script_engine);

    //! The picture of resources/icons/<name>.svg drawn in `color`; empty for an empty name.
    Q_INVOKABLE QUrl source(const QString& name, const QColor& color) const;

    //! A hexagon of six wedges; each entry picks a colour of `palette`. Empty unless there are six.
    Q_INVOKABLE QUrl avatar(const QList<int>& wedges, const QStringList& palette) const;

    //! Whether the icon points along the reading direction and turns with it.
    Q_INVOKABLE bool mirrors(const QString& name) const;

private:
    explicit Icons(QObject* parent) : QObject(parent) {}
};

} // namespace rustchain::controls
