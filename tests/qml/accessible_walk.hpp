// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a screen reader and the Tab key find in a tree of items.
#pragma once

#include <QObject>
#include <QQuickItem>

namespace rustchain::tests {

//! Walks the shown items below a root.
class AccessibleWalk : public QObject {
    Q_OBJECT

public:
    //! The items that Tab reaches but that have no spoken name or no role, as "Type at path".
    Q_INVOKABLE QStringList nameless(QQuickItem* root) const;

    //! How many shown items Tab reaches.
    Q_INVOKABLE int focusable(QQuickItem* root) const;

    //! Whether the window of `item` shows this text anywhere, popups included.
    Q_INVOKABLE bool shows(QQuickItem* item, const QString& text) const;

    //! The first shown item below `root` that Tab reaches and that has this spoken name, or null.
    Q_INVOKABLE QQuickItem* find(QQuickItem* root, const QString& name) const;

    //! The spoken name and description of one item, as a screen reader gets them.
    Q_INVOKABLE QString name(QQuickItem* item) const;
    Q_INVOKABLE QString description(QQuickItem* item) const;
};

} // namespace rustchain::tests
