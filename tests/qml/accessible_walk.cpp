// SPDX-FileCopyrightText: 2026 RustChain Desktop contributors
// SPDX-License-Identifier: MIT
// What a screen reader and the Tab key find in a tree of items.
#include "tests/qml/accessible_walk.hpp"

#include <QAccessible>
#include <QQuickWindow>

#include <algorithm>

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

bool holds(const QQuickItem* item, const QString& text) {
    if (!item->isVisible()) {
        return false;
    }
    if (item->property("text").toString() == text && item->inherits("QQuickText")) {
        return true;
    }
    const QList<QQuickItem*> children = item->childItems();
    return std::any_of(children.begin(), children.end(),
                       [&](const QQuickItem* child) { return holds(child, text); });
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
        // Qt gives no name for a password, so there the description has to say what it is for.
        const bool hidden = has_role && spoken->state().passwordEdit;
        const auto said = hidden ? QAccessible::Description : QAccessible::Name;
        if (!has_role || spoken->text(said).trimmed().isEmpty()) {
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

bool AccessibleWalk::shows(QQuickItem* item, const QString& text) const {
    return item->window() != nullptr && holds(item->window()->contentItem(), text);
}

QQuickItem* AccessibleWalk::find(QQuickItem* root, const QString& name) const {
    QQuickItem* found = nullptr;
    for_each_stop(root, {}, [&](QQuickItem* item, const QString&) {
        if (found == nullptr && text_of(item, QAccessible::Name) == name) {
            found = item;
        }
    });
    return found;
}

QString AccessibleWalk::name(QQuickItem* item) const {
    return text_of(item, QAccessible::Name);
}

QString AccessibleWalk::description(QQuickItem* item) const {
    return text_of(item, QAccessible::Description);
}

} // namespace rustchain::tests
