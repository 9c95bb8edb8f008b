// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a screen reader and the Tab key find in a tree of items.
#include "tests/qml/accessible_walk.hpp"

#include <QAccessible>

namespace rustchain::tests {

namespace {

template <typename Visit>
void for_each_stop(QQuickItem* item, const QString& path, const Visit& visit) {
    if (!item->isVisible() || !item->isEnabled()) {
        return;
    }
    const QString here = path + QLatin1Char('/') +
                         QString::fromLatin1(item->metaObject()->className()).section("_QML", 0, 0);
    if (item->activeFocusOnTab()) {
        visit(item, here);
    }
    for (QQuickItem* child : item->childItems()) {
        for_each_stop(child, here, visit);
    }
}

QString text_of(QQuickItem* item, QAccessible::Text kind) {
    const auto* spoken = QAccessible::queryAccessibleInterface(item);
    return spoken == nullptr ? QString() : spoken->text(kind);
}

} // namespace

QStringList AccessibleWalk::nameless(QQuickItem* root) const {
    QStringList found;
    for_each_stop(root, {}, [&](QQuickItem* item, const QString& path) {
        auto* spoken = QAccessible::queryAccessibleInterface(item);
        const bool has_role = spoken != nullptr && spoken->role() != QAccessible::NoRole &&
                              spoken->role() != QAccessible::Client;
        if (!has_role || spoken->text(QAccessible::Name).trimmed().isEmpty()) {
            found.append(path);
        }
    });
    return found;
}

int AccessibleWalk::focusable(QQuickItem* root) const {
    int count = 0;
    for_each_stop(root, {}, [&](QQuickItem*, const QString&) { ++count; });
    return count;
}

QString AccessibleWalk::name(QQuickItem* item) const {
    return text_of(item, QAccessible::Name);
}

QString AccessibleWalk::description(QQuickItem* item) const {
    return text_of(item, QAccessible::Description);
}

} // namespace rustchain::tests
